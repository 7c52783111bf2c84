"""The form of the selected node, made from its type."""

from .input_rows import InputRows
from .inspector import Inspector

__all__ = ["InputRows", "Inspector"]
