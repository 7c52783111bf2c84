"""The small drawing on the tile of a card, one for each category; lines on a field of 16 × 16."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

from plait.markup import Markup, element, number

if TYPE_CHECKING:
    from collections.abc import Mapping

_UNKNOWN = "M5.6 6.1c0-1.5 1.1-2.4 2.5-2.4s2.4.9 2.4 2.2c0 1.9-2.5 2-2.5 3.9M8 12.4v.1"
_OTHER = "M4.5 3h7A1.5 1.5 0 0 1 13 4.5v7a1.5 1.5 0 0 1-1.5 1.5h-7A1.5 1.5 0 0 1 3 11.5v-7A1.5 1.5 0 0 1 4.5 3z"
_PATHS: Mapping[str, str] = MappingProxyType(
    {
        "Input/Output": "M3.5 3h9A1 1 0 0 1 13.5 4v8a1 1 0 0 1-1 1h-9a1 1 0 0 1-1-1V4"
        "a1 1 0 0 1 1-1zM2.5 6.3h11M6.8 6.3V13",
        "Manipulation": "M2.7 3.2h10.6L9.5 8v4.6L6.5 11V8z",
        "Statistics": "M12 4.5V3H4l4.6 5L4 13h8v-1.5",
        "Mining": "M8 5.8v2M4.3 10.4V9.3c0-.8.5-1.5 1.3-1.5h4.8c.8 0 1.3.7 1.3 1.5v1.1"
        "M6.4 2.6h3.2v3.2H6.4zM2.7 10.4h3.2v3.1H2.7zM10.1 10.4h3.2v3.1h-3.2z",
        "Time series": "M2 10.5c1.2-6.5 2.8-6.5 4.2-1.8s2.8 4.5 4-.5S12.8 4 14 5.2",
        "Text": "M3 4h10M3 8h10M3 12h6",
        "Images": "M3.5 3h9A1 1 0 0 1 13.5 4v8a1 1 0 0 1-1 1h-9a1 1 0 0 1-1-1V4a1 1 0 0 1 1-1z"
        "M2.8 12l3.4-3.8 2.6 2.6 1.9-1.9 2.6 2.6M10.6 5.8v.1",
        "Networks": "M5.3 11L7 6M10.7 11L9 6M5.7 12h4.6M6.3 4.3a1.7 1.7 0 1 0 3.4 0a1.7 1.7 0 1 0-3.4 0z"
        "M2.3 12a1.7 1.7 0 1 0 3.4 0a1.7 1.7 0 1 0-3.4 0zM10.3 12a1.7 1.7 0 1 0 3.4 0a1.7 1.7 0 1 0-3.4 0z",
        "Deep learning": "M8 2.3l5.7 2.9L8 8.1 2.3 5.2zM2.3 8L8 10.9 13.7 8M2.3 10.8L8 13.7l5.7-2.9",
        "Views": "M3 13.2V8.6M8 13.2V3M13 13.2V6",
        "Control": "M2.5 8h2.2c3 0 2.6-4.3 5.6-4.3h2.9M4.7 8c3 0 2.6 4.3 5.6 4.3h2.9M11.4 1.9l1.9 1.8-1.9 1.8"
        "M11.4 10.5l1.9 1.8-1.9 1.8",
    }
)


def icon(category: str | None, hue: str, x: float, y: float) -> Markup:
    """The tile of a category with its upper left corner at (x, y); a question mark for None."""
    return element(
        "g",
        element("rect", x=x, y=y, width=26, height=26, rx=6.5, fill=hue, fill_opacity=0.14),
        element(
            "path",
            d=icon_path(category),
            transform=f"translate({number(x + 5)} {number(y + 5)})",
            stroke=hue,
            class_="icon",
        ),
    )


def icon_path(category: str | None) -> str:
    """The lines of a category's drawing, on a field of 16 × 16; of a question mark for None."""
    if category is None:
        return _UNKNOWN
    parts = category.split("/")
    return next((_PATHS[name] for name in ("/".join(parts[:2]), parts[0]) if name in _PATHS), _OTHER)
