"""What a drawing shows, as plain values, whatever it is shown with."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
from matplotlib.collections import Collection, QuadMesh
from matplotlib.image import AxesImage
from matplotlib.lines import Line2D
from matplotlib.patches import Patch
from matplotlib.text import Text

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure as Canvas


def drawn_data(canvas: Canvas) -> list[dict[str, Any]]:
    """For each part of the drawing: where its axes end, and the data and colours of all that lies in them."""
    return [_part(axes) for axes in canvas.axes]


def said(canvas: Canvas) -> list[str]:
    """All texts that are shown, in the order of the alphabet."""
    texts = canvas.findobj(Text)
    return sorted(text.get_text() for text in texts if isinstance(text, Text) and text.get_visible())


def _part(axes: Axes) -> dict[str, Any]:
    found = [_artist(each) for each in axes.get_children()]
    return {
        "limits": (axes.get_xlim(), axes.get_ylim(), axes.get_xscale(), axes.get_yscale()),
        "artists": [each for each in found if each is not None],
    }


def _artist(artist: object) -> tuple[object, ...] | None:
    match artist:
        case Line2D():
            return "line", _plain(artist.get_xydata()), artist.get_color(), artist.get_linestyle()
        case QuadMesh() | AxesImage():
            return type(artist).__name__, _plain(artist.get_array()), artist.get_clim()
        case Collection():
            vertices = [_plain(path.vertices) for path in artist.get_paths()]
            return "collection", _plain(artist.get_offsets()), vertices, _plain(artist.get_facecolor())
        case Patch():
            shape = artist.get_path().transformed(artist.get_patch_transform())
            return type(artist).__name__, _plain(shape.vertices), _plain(artist.get_facecolor())
        case _:
            return None


def _plain(values: object) -> object:
    """An array as lists, in which what is no number equals itself."""
    if values is None:
        return None
    numbers = np.ma.filled(np.ma.asarray(values, dtype=float), np.nan)
    return np.where(np.isnan(numbers), -9.87e300, numbers).tolist()
