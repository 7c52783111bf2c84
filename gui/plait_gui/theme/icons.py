"""Which icon stands for a node type that names none."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

PUZZLE = "puzzle-outline"
UNKNOWN = "help-circle-outline"
"""For a node whose type is not installed."""

CATEGORY_ICONS: Mapping[str, str] = MappingProxyType(
    {
        "Input/Output": "file-table-outline",
        "Manipulation/Rows": "table-row",
        "Manipulation/Columns": "table-column",
        "Manipulation": "table-edit",
        "Statistics": "sigma",
        "Mining": "brain",
        "Time series": "chart-timeline-variant",
        "Text": "text",
        "Images": "image-outline",
        "Networks": "graph-outline",
        "Deep learning": "layers-triple-outline",
        "Views": "chart-box-outline",
        "Control": "source-branch",
    }
)


def icon_name(icon: str, category: str) -> str:
    """The icon of a node type: its own, or that of the nearest category above it."""
    if icon:
        return icon
    parts = category.split("/")
    above = ("/".join(parts[:end]) for end in range(len(parts), 0, -1))
    return next((CATEGORY_ICONS[name] for name in above if name in CATEGORY_ICONS), PUZZLE)
