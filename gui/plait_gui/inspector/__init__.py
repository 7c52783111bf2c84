"""The form of the selected node, made from its type."""

from .inspector import Inspector

__all__ = ["Inspector"]
