"""Places for nodes: a layered layout from left to right, and places for single nodes that have none.

The layout goes the way of Sugiyama, Tagawa and Toda (1981), "Methods for visual understanding of hierarchical system
structures": read `columns`, `crossings` and `heights` in this order.
"""

from __future__ import annotations

from .arrangement import COLUMN, GRID, ROW, layered
from .missing import places

__all__ = ["COLUMN", "GRID", "ROW", "layered", "places"]
