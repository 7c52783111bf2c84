"""A figure on the page, in light and in dark."""

from __future__ import annotations

from typing import TYPE_CHECKING

from plait.errors import PlaitError
from plait.figure import svg, svg_with_tracks
from plait.markup import Markup, element, joined
from plait.theme import DARK, LIGHT

from .slider import slider, together

if TYPE_CHECKING:
    from plait.figure import Figure
    from plait.registry import NodeRegistry

_WIDEST = 500
"""Pixels of a panel where two stand side by side; a wider drawing would be made smaller, and its texts with it."""
_LOW = 360
"""A drawing that is not higher keeps its height."""


def figure_drawings(figure: Figure, registry: NodeRegistry) -> Markup:
    """The drawing as SVG within the page, once for each theme; the style sheet shows the one that fits.

    Below it is a slider for each threshold. A drawing that fails costs the report that figure and nothing else.
    """
    try:
        draw = registry.drawing(figure.drawing)
        size = _size_on_page(*figure.size)
        light, tracks = svg_with_tracks(figure, draw, theme=LIGHT, size=size, transparent=True)
        dark = svg(figure, draw, theme=DARK, size=size, transparent=True)
    except PlaitError as error:
        return element("p", str(error), class_="hint")
    except Exception as error:  # noqa: BLE001 - the drawing function may be a plugin's
        return element("p", f"The figure can't be drawn: {type(error).__name__}: {error}", class_="hint")
    # matplotlib and the engine have escaped every text in them.
    drawing = element(
        "div",
        element("div", Markup(light), class_="in-light"),
        element("div", Markup(dark), class_="in-dark"),
        class_="drawing",
    )
    return joined(drawing, *(slider(figure, group) for group in together(tracks)))


def _size_on_page(width: int, height: int) -> tuple[int, int]:
    """The size in which texts are as large as in all other figures of the page."""
    if width <= _WIDEST:
        return width, height
    if height > width:
        return _WIDEST, height
    return _WIDEST, max(height * _WIDEST // width, min(height, _LOW))
