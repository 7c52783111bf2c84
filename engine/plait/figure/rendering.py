"""A figure as the bytes of an image file: SVG, PNG or PDF."""

from __future__ import annotations

import hashlib
import re
import warnings
from contextlib import contextmanager
from io import BytesIO
from typing import TYPE_CHECKING

from plait.theme import LIGHT, FigureTheme

from .look import FAMILIES
from .painting import PIXELS_PER_INCH, canvas_of, looking, paint
from .track import tracks

if TYPE_CHECKING:
    from collections.abc import Iterator

    from matplotlib.figure import Figure as Canvas

    from .declaration import Draw
    from .record import Figure
    from .track import Track

Size = tuple[int, int]

# Nothing of this can be in a text of the figure, where '<' and '"' are escaped.
_BEGINNING = re.compile(r"\A.*?</style>\s*</defs>", re.DOTALL)
_NUMBERED_GROUP = re.compile(r'<g id="[A-Za-z0-9._-]+_\d+"(/?)>')
_FONT_FAMILY = re.compile(r'(<text [^>]*style="[^"]*?font-family: )[^;"]*')
_SVG_FAMILIES = ", ".join(f"'{name}'" if " " in name else name for name in (*FAMILIES, "sans-serif"))
# What XML has no room for, escaped or not.
_IMPOSSIBLE = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def svg(
    figure: Figure, draw: Draw, *, theme: FigureTheme = LIGHT, size: Size | None = None, transparent: bool = False
) -> str:
    """The figure as one SVG element, fit to stand in an HTML page or, in UTF-8, in a file of its own.

    Texts stay texts, so that they can be searched and read aloud. Nothing is loaded from elsewhere. The same figure
    gives the same text; ids within it differ from those of other figures, so that a page can hold several.

    Args:
        figure: What is drawn.
        draw: The function that the registry has for it.
        theme: Colours and sizes.
        size: Width and height in pixels; those that suit the figure if None.
        transparent: Whether the page shows through; else the background has the theme's colour.
    """
    with _painted(figure, draw, theme, size) as canvas:
        return _svg_of(canvas, figure, theme, size or figure.size, transparent)


def svg_with_tracks(
    figure: Figure, draw: Draw, *, theme: FigureTheme = LIGHT, size: Size | None = None, transparent: bool = False
) -> tuple[str, tuple[Track, ...]]:
    """The figure as `svg` gives it, and where in it the marks of its thresholds move."""
    with _painted(figure, draw, theme, size) as canvas:
        drawn = _svg_of(canvas, figure, theme, size or figure.size, transparent)
        return drawn, tracks(figure, canvas)


def _svg_of(canvas: Canvas, figure: Figure, theme: FigureTheme, size: Size, transparent: bool) -> str:
    import matplotlib

    salt = hashlib.sha256(figure.to_bytes() + theme.name.encode()).hexdigest()
    if transparent:
        canvas.set_facecolor("none")
    buffer = BytesIO()
    nothing = dict.fromkeys(("Creator", "Date", "Format", "Type"))
    with matplotlib.rc_context({"svg.hashsalt": salt}):
        canvas.savefig(buffer, format="svg", dpi=2 * PIXELS_PER_INCH, metadata=nothing)
    text = _NUMBERED_GROUP.sub(r"<g\1>", buffer.getvalue().decode())
    text = _FONT_FAMILY.sub(lambda found: found[1] + _SVG_FAMILIES, text)
    return _IMPOSSIBLE.sub("\ufffd", _BEGINNING.sub(_beginning(*size), text, count=1))


def _beginning(width: int, height: int) -> str:
    """The opening tag, without the style sheet that matplotlib writes: it would be one for the whole page."""
    points = 72 / PIXELS_PER_INCH
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" '
        f'width="{width}" height="{height}" viewBox="0 0 {width * points:g} {height * points:g}" '
        f'style="stroke-linejoin: round; stroke-linecap: butt">'
    )


def png(figure: Figure, draw: Draw, *, theme: FigureTheme = LIGHT, size: Size | None = None, scale: float = 2) -> bytes:
    """The figure as a PNG image; with a scale of 2 it has twice as many pixels each way, for sharp screens."""
    with _painted(figure, draw, theme, size, scale) as canvas:
        buffer = BytesIO()
        canvas.savefig(buffer, format="png", dpi=PIXELS_PER_INCH * scale, metadata={"Software": None})
        return buffer.getvalue()


def pdf(figure: Figure, draw: Draw, *, theme: FigureTheme = LIGHT, size: Size | None = None) -> bytes:
    """The figure as a PDF of one page."""
    with _painted(figure, draw, theme, size) as canvas:
        buffer = BytesIO()
        nothing = dict.fromkeys(("CreationDate", "Creator", "Producer"))
        canvas.savefig(buffer, format="pdf", dpi=2 * PIXELS_PER_INCH, metadata=nothing)
        return buffer.getvalue()


@contextmanager
def _painted(figure: Figure, draw: Draw, theme: FigureTheme, size: Size | None, scale: float = 1) -> Iterator[Canvas]:
    width, height = size or figure.size
    canvas = canvas_of(width, height, scale)
    with looking(theme), warnings.catch_warnings():
        # A canvas too small for its labels shows them cut.
        warnings.filterwarnings("ignore", message=r"(?s).*constrained_layout not applied")
        paint(figure, draw, canvas, theme)
        yield canvas
