"""The node types, by category and by search, to be dragged onto the canvas."""

from .palette import Palette

__all__ = ["Palette"]
