"""Declaring the function that draws a kind of figure."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

from .record import Figure

if TYPE_CHECKING:
    from matplotlib.figure import Figure as Canvas

    from plait.theme import FigureTheme

Drawing = TypeVar("Drawing", bound=Callable[..., None])


def drawing(drawing_id: str) -> Callable[[Drawing], Drawing]:
    """Declare a function `draw(figure, canvas, theme)` that draws figures with this id.

    `canvas` is an empty matplotlib Figure, `theme` the colours and sizes to use. As with nodes, the id
    must be written as a plain text: the registry finds the file by it.

    Artists have the look of the theme from the start, so a function sets only colours that mean something.
    Texts are shown as they are: `$` has no special meaning. The figure's title is there already.
    """

    def declare(function: Drawing) -> Drawing:
        function.__drawing_id__ = drawing_id  # type: ignore[attr-defined]
        return function

    return declare


Draw = Callable[[Figure, "Canvas", "FigureTheme"], None]
