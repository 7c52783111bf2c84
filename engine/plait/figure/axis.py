"""What stands along an axis: numbers, dates, or the names of categories."""

from __future__ import annotations

from typing import TYPE_CHECKING

from plait.lettering import elided_apart

from .numerals import numeral, tick_text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from matplotlib.axis import Axis

_DATES = 6
"""With fewer ticks than this, matplotlib finds no distance between dates for some lengths of time."""


def label_numbers(axis: Axis, *, most: int = 8, whole: bool = False) -> None:
    """Let an axis have round numbers; only whole ones where there can't be others."""
    from matplotlib.ticker import FuncFormatter, MaxNLocator

    axis.set_major_locator(MaxNLocator(nbins=most, steps=[1, 2, 2.5, 5, 10], integer=whole, min_n_ticks=2))
    axis.set_major_formatter(FuncFormatter(lambda value, _: tick_text(value, axis.get_majorticklocs().tolist())))


def label_powers(axis: Axis) -> None:
    """Let a logarithmic axis have powers of ten."""
    from matplotlib.ticker import FuncFormatter, LogLocator, NullLocator

    axis.set_major_locator(LogLocator(10, numticks=6))
    axis.set_minor_locator(NullLocator())
    axis.set_major_formatter(FuncFormatter(lambda value, _: numeral(value)))


def label_dates(axis: Axis) -> None:
    """Let an axis, whose numbers are days since 1970, have dates and times."""
    from matplotlib.dates import AutoDateLocator, ConciseDateFormatter

    locator = AutoDateLocator(minticks=2, maxticks=_DATES)  # type: ignore[no-untyped-call]
    axis.set_major_locator(locator)
    axis.set_major_formatter(ConciseDateFormatter(locator))  # type: ignore[no-untyped-call]


def label_categories(axis: Axis, names: Sequence[str], *, room: float, size: float, upright: bool = False) -> None:
    """Let an axis have a name at each of the positions 0, 1, 2 …, cut where it needs more than `room` points.

    Names that would lie too close for their size are left out evenly. `upright` turns them by a quarter.
    """
    axis.set_ticks(range(len(names)), labels=elided_apart(names, room, size))
    axis.set_tick_params(labelsize=size, labelrotation=90 if upright else 0)


def kept_labels(names: Sequence[str], space: float, size: float) -> list[str]:
    """The names, with all but every n-th one empty where `space` points have no room for a line of each."""
    if not names:
        return []
    every = max(1, -(-int(1.35 * size * len(names)) // max(1, int(space))))
    return [name if place % every == 0 else "" for place, name in enumerate(names)]
