"""The canvas: the workflow as cards and connections that hands can change."""

from .canvas import Canvas

__all__ = ["Canvas"]
