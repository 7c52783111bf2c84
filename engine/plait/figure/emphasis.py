"""Rows that were chosen in another view of the same table, shown in a figure."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

from .record import Figure

if TYPE_CHECKING:
    import polars as pl

    from plait.types import Table

Emphasizing = TypeVar("Emphasizing", bound=Callable[..., object])


def emphasis(drawing_id: str) -> Callable[[Emphasizing], Emphasizing]:
    """Declare a function `marks(figure, rows)` that says where chosen rows lie in figures of this drawing.

    `rows` are some rows of the table that the figure was made from. What comes back is a small table of what is to be
    drawn of them; the drawing finds it in `figure.emphasis` and draws it above everything else. A drawing that can't
    tell where a row lies has no such function, and its figures show nothing of what is chosen elsewhere; the same
    holds for a figure for which None comes back, or a PlaitError is raised.

    As with drawings, the id must be written as a plain text.
    """

    def declare(function: Emphasizing) -> Emphasizing:
        function.__emphasis_id__ = drawing_id  # type: ignore[attr-defined]
        return function

    return declare


Emphasize = Callable[[Figure, "Table"], "pl.DataFrame | None"]
