"""How well the texts of a drawing can be read on what they lie on."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.colors import to_hex, to_rgba
from matplotlib.text import Text

from plait.contrast import SIGN, TEXT, contrast

if TYPE_CHECKING:
    from matplotlib.figure import Figure as Canvas
    from numpy.typing import NDArray

_LARGE, _LARGE_BOLD = 18.0, 14.0
"""From these sizes on, in points, a text counts as large in WCAG 2.1, section 1.4.3."""
_BOLD = ("semibold", "bold", 600, 700)
_READ = 0.9
"""A text is read if this share of it can be: a line of the grid may cross it."""


def faint_texts(canvas: Canvas) -> dict[str, float]:
    """The texts that can't be read well enough, each with the contrast that it has where it is worst.

    A letter is compared with the pixels that are there without it, so that whatever was drawn below counts. The least
    of the contrasts leaves out the worst tenth of a text. A text that lies outside of the canvas is not judged.
    """
    agg = FigureCanvasAgg(canvas)
    whole = _pixels(agg)
    canvas.set_layout_engine("none")
    texts = [each for each in canvas.findobj(Text) if isinstance(each, Text) and _is_shown(each)]
    areas = [_area(text, agg, whole.shape) for text in texts]
    inks = [to_rgba(text.get_color(), text.get_alpha()) for text in texts]
    for text in texts:
        text.set_alpha(0)
    grounds = _pixels(agg)
    found: dict[str, float] = {}
    for text, (rows, columns), ink in zip(texts, areas, inks, strict=True):
        below = grounds[rows, columns][(whole[rows, columns] != grounds[rows, columns]).any(axis=-1)]
        if len(below):
            least = _least(below, ink)
            if least < (SIGN if _is_large(text) else TEXT):
                found[text.get_text()] = round(least, 2)
    return found


def _least(below: NDArray[np.uint8], ink: tuple[float, ...]) -> float:
    """The contrast that all but the worst pixels reach or exceed."""
    colors, counts = np.unique(below, axis=0, return_counts=True)
    grounds = colors / 255
    seen = grounds + (np.array(ink[:3]) - grounds) * ink[3]
    contrasts = np.array([contrast(to_hex(one), to_hex(other)) for one, other in zip(seen, grounds, strict=True)])
    order = np.argsort(contrasts)
    share = np.cumsum(counts[order]) / counts.sum()
    return float(contrasts[order][np.searchsorted(share, 1 - _READ, side="right")])


def _is_shown(text: Text) -> bool:
    return bool(text.get_visible() and text.get_text().strip())


def _is_large(text: Text) -> bool:
    return float(text.get_fontsize()) >= (_LARGE_BOLD if text.get_fontweight() in _BOLD else _LARGE)


def _area(text: Text, agg: FigureCanvasAgg, shape: tuple[int, ...]) -> tuple[slice, slice]:
    """Where a text lies in the pixels, whose first row is the uppermost."""
    left, low, right, high = text.get_window_extent(agg.get_renderer()).extents
    rows, columns = shape[:2]
    between = np.clip([rows - high, rows - low], 0, rows), np.clip([left, right], 0, columns)
    down, across = (slice(int(np.floor(start)), int(np.ceil(end))) for start, end in between)
    return down, across


def _pixels(agg: FigureCanvasAgg) -> NDArray[np.uint8]:
    agg.draw()
    return np.asarray(agg.buffer_rgba())[..., :3].copy()
