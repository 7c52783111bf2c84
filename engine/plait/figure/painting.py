"""Drawing a figure into a matplotlib figure, which a window or an image file then shows."""

from __future__ import annotations

import logging
import warnings
from contextlib import contextmanager
from threading import RLock
from typing import TYPE_CHECKING

from plait.lettering import elided

from .look import WIDE_FAMILY, look

if TYPE_CHECKING:
    from collections.abc import Iterator

    from matplotlib.figure import Figure as Canvas

    from plait.theme import FigureTheme

    from .declaration import Draw
    from .record import Figure

_SETTINGS = RLock()
"""matplotlib has one set of settings for all threads."""

PIXELS_PER_INCH = 96

_BOLD = ("semibold", "bold", 600, 700)
_BOLD_SHARE = 0.87
"""Bold letters of the widest typeface are this much smaller, to be as wide as those that texts were cut for."""


@contextmanager
def looking(theme: FigureTheme) -> Iterator[None]:
    """Within it, matplotlib makes artists with the look of a theme; afterwards its settings are what they were."""
    from matplotlib import rc_context

    # It warns of every typeface that has no bold or semibold face, though the nearest does well.
    fonts = logging.getLogger("matplotlib.font_manager")
    with _SETTINGS, rc_context(look(theme)), warnings.catch_warnings():
        # A character that no typeface of this machine has shows as a box; in an SVG it is a text that others can show.
        warnings.filterwarnings("ignore", message=r"(?s).*missing from font")
        level = fonts.level
        fonts.setLevel(logging.ERROR)
        try:
            yield
        finally:
            fonts.setLevel(level)


def paint(figure: Figure, draw: Draw, canvas: Canvas, theme: FigureTheme) -> None:
    """Clear a matplotlib figure and draw into it; `draw` is the function that the registry has for the figure.

    The drawing fits the size that the canvas has, so paint again when it has become another.
    """
    from matplotlib.text import Text

    with looking(theme):
        canvas.clear()
        canvas.set_layout_engine("constrained")
        canvas.set_facecolor(theme.background)
        if figure.title:
            title = elided(figure.title, width_of(canvas) * 0.97, theme.font_size + 2, bold=True)
            canvas.suptitle(title, x=0.012, ha="left")
        draw(figure, canvas, theme)
        for axes in canvas.axes:
            for axis in (axes.xaxis, axes.yaxis):
                # A window makes more ticks when it zooms, long after the look is gone.
                own = axis.get_tick_params()
                axis.set_tick_params(labelcolor=own.get("labelcolor", theme.dim), labelfontfamily=_family())
        _make_ticks(canvas)
        wide = _family()[0] == WIDE_FAMILY
        for text in canvas.findobj(Text):
            text.set_parse_math(False)
            if wide and text.get_fontweight() in _BOLD:
                text.set_fontsize(float(text.get_fontsize()) * _BOLD_SHARE)


def canvas_of(width: float, height: float, scale: float = 1) -> Canvas:
    """An empty matplotlib figure of this size in pixels, `scale` of which are one of the result's."""
    from matplotlib.figure import Figure as Canvas

    return Canvas(figsize=(width / PIXELS_PER_INCH, height / PIXELS_PER_INCH), dpi=PIXELS_PER_INCH * scale)


def width_of(canvas: Canvas) -> float:
    """The width of a canvas in points, the unit of font sizes."""
    return float(canvas.get_figwidth()) * 72


def height_of(canvas: Canvas) -> float:
    """The height of a canvas in points."""
    return float(canvas.get_figheight()) * 72


def _make_ticks(canvas: Canvas) -> None:
    """Let every axis make the ticks it needs for what it shows now."""
    for axes in canvas.axes:
        for axis in (axes.xaxis, axes.yaxis):
            axis.get_major_ticks(len(axis.get_majorticklocs()))


def _family() -> list[str]:
    from matplotlib import rcParams

    return list(rcParams["font.family"])
