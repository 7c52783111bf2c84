"""What there is to say about the values of one column, from all rows that are shown."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import polars as pl

from plait.errors import DataError
from plait_gui.language import tr

if TYPE_CHECKING:
    from pathlib import Path

    from .row_order import Order

BINS = 24
MOST_FREQUENT = 6


@dataclass(frozen=True, slots=True)
class ColumnStatistics:
    """Texts are as they are shown."""

    rows: int
    missing: int
    distinct: int | None
    """None for values that can't be compared, such as lists."""
    facts: tuple[tuple[str, str], ...] = ()
    """Names and values of what else is known, such as the mean."""
    bins: tuple[int, ...] = ()
    """How many values are in each bar of the histogram, none where there is no axis."""
    ends: tuple[str, str] = ("", "")
    """The least and the greatest value of the axis."""
    frequent: tuple[tuple[str, int], ...] = ()
    """The most frequent values and how often each comes."""


def statistics_of(path: Path, column: int, order: Order | None) -> ColumnStatistics:
    """Look at a whole column, or at the chosen rows of it.

    Raises:
        DataError: the file can't be read.
    """
    try:
        # With a name of its own: polars takes some names of columns for patterns.
        values = pl.scan_ipc(path, glob=False).select(pl.nth(column).alias("value")).collect().to_series()
        if order is not None:
            values = values.gather(pl.Series(order))
        return _described(values)
    except (OSError, pl.exceptions.PolarsError) as error:
        raise DataError(tr("The column can't be described."), hint=str(error).partition("\n")[0]) from None


def _described(values: pl.Series) -> ColumnStatistics:
    kind = values.dtype
    present = values.drop_nulls()
    counts = (len(values), values.null_count())
    if kind.is_nested() or isinstance(kind, pl.Object | pl.Null | pl.Binary):
        return ColumnStatistics(*counts, None if counts[0] > counts[1] else 0)
    distinct = present.n_unique()
    frequent = _frequent(present) if 0 < distinct < len(present) else ()
    if kind.is_numeric():
        facts, bins, ends = _of_numbers(present.cast(pl.Float64))
        return ColumnStatistics(*counts, distinct, facts, bins, ends, frequent)
    if kind.is_temporal() and len(present):
        bins = _bins(present.to_physical().cast(pl.Float64))
        ends = (str(present.min()), str(present.max()))
        return ColumnStatistics(
            *counts, distinct, ((tr("Earliest"), ends[0]), (tr("Latest"), ends[1])), bins, ends, frequent
        )
    if isinstance(kind, pl.String) and len(present):
        lengths = present.str.len_chars()
        facts = (
            (tr("Shortest"), tr("{n} letters", n=_number(lengths.min()))),
            (tr("Longest"), tr("{n} letters", n=_number(lengths.max()))),
        )
        return ColumnStatistics(*counts, distinct, facts, frequent=frequent)
    return ColumnStatistics(*counts, distinct, frequent=frequent)


Described = tuple[tuple[tuple[str, str], ...], tuple[int, ...], tuple[str, str]]


def _of_numbers(numbers: pl.Series) -> Described:
    """Infinite values and what is no number are told apart."""
    finite = numbers.filter(numbers.is_finite())
    others = len(numbers) - len(finite)
    odd = ((tr("Not finite"), f"{others:,}"),) if others else ()
    if not len(finite):
        return odd, (), ("", "")
    mean, deviation = finite.mean(), finite.std()
    least, low, middle, high, greatest = (finite.quantile(share, "linear") for share in (0.0, 0.25, 0.5, 0.75, 1.0))
    facts = (
        (tr("Mean"), mean),
        (tr("Std. deviation"), deviation),
        (tr("Minimum"), least),
        ("25 %", low),
        (tr("Median"), middle),
        ("75 %", high),
        (tr("Maximum"), greatest),
    )
    shown = tuple((name, _number(value)) for name, value in facts)
    return (*shown, *odd), _bins(finite), (_number(least), _number(greatest))


def _number(value: object) -> str:
    return f"{value:.6g}" if isinstance(value, int | float) else "–"


def _bins(numbers: pl.Series) -> tuple[int, ...]:
    # Halves, so that the widest span does not overflow.
    scaled = numbers / 2
    scaled = scaled - scaled.min()
    widest = scaled.max()
    if not isinstance(widest, float) or not widest:
        return ()
    # By polars and not by numpy, which would keep the window from answering meanwhile.
    places = (scaled / widest * BINS).floor().clip(0, BINS - 1).cast(pl.UInt8)
    found = dict(places.alias("place").value_counts(name="times").iter_rows())
    return tuple(int(found.get(place, 0)) for place in range(BINS))


def _frequent(present: pl.Series) -> tuple[tuple[str, int], ...]:
    """Of those that come equally often, the least ones."""
    counted = present.value_counts(name="times")
    enough = counted["times"].top_k(MOST_FREQUENT).min()
    first = counted.filter(pl.col("times") >= enough).sort("value")
    most = first.sort("times", descending=True, maintain_order=True).head(MOST_FREQUENT)
    return tuple((_shown(value), int(times)) for value, times in most.iter_rows())


def _shown(value: object) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    return f"{value:.6g}" if isinstance(value, float) else str(value)
