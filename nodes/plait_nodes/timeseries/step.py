"""The time between one row of a series and the next."""

from __future__ import annotations

import re
from math import gcd
from typing import TYPE_CHECKING, Literal

import polars as pl

if TYPE_CHECKING:
    from datetime import date, datetime

Unit = Literal["second", "minute", "hour", "day", "week", "month", "quarter", "year"]

_MICROSECONDS: dict[Unit, int] = {
    "second": 1_000_000,
    "minute": 60_000_000,
    "hour": 3_600_000_000,
    "day": 86_400_000_000,
    "week": 604_800_000_000,
}
_MONTHS: dict[Unit, int] = {"month": 1, "quarter": 3, "year": 12}
_LETTERS: dict[Unit, str] = {
    "second": "s",
    "minute": "m",
    "hour": "h",
    "day": "d",
    "week": "w",
    "month": "mo",
    "quarter": "q",
    "year": "y",
}
_WRITTEN = re.compile(r"(?P<count>[0-9]{1,18})(?P<unit>us|mo)")


def duration_text(count: int, unit: Unit) -> str:
    """So many units as polars writes them, such as '15m'."""
    return f"{count}{_LETTERS[unit]}"


class Step:
    """A number of microseconds, or of calendar months where these differ in length."""

    def __init__(self, *, microseconds: int = 0, months: int = 0) -> None:
        self.microseconds = microseconds
        self.months = months

    @classmethod
    def of(cls, count: int, unit: Unit) -> Step:
        if unit in _MONTHS:
            return cls(months=count * _MONTHS[unit])
        return cls(microseconds=count * _MICROSECONDS[unit])

    @classmethod
    def between(cls, times: pl.Series) -> Step | None:
        """The step that rising times have: the most frequent one, or None if there are fewer than two times.

        Times on the same day of the month (or all on its last) are a whole number of months apart.
        """
        moments = times.cast(pl.Datetime("us"))
        differences = moments.to_physical().diff().drop_nulls()
        if differences.is_empty():
            return None
        if int(differences.min()) >= 28 * _MICROSECONDS["day"]:  # type: ignore[arg-type]
            same_day = times.dt.day().n_unique() == 1 or bool((times.dt.month_end() == times).all())
            if same_day and times.cast(pl.Datetime("us")).dt.time().n_unique() == 1:
                months = (moments.dt.year().cast(pl.Int64) * 12 + moments.dt.month()).diff().drop_nulls()
                return cls(months=gcd(*months.to_list()))
        counts = differences.value_counts(name="times").sort(["times", differences.name], descending=[True, False])
        return cls(microseconds=int(counts[differences.name][0]))

    @classmethod
    def from_text(cls, text: str) -> Step:
        """The step that `text` wrote.

        Raises:
            ValueError: nobody wrote that.
        """
        written = _WRITTEN.fullmatch(text)
        if written is None or int(written["count"]) == 0:
            raise ValueError(text)
        count = int(written["count"])
        return cls(months=count) if written["unit"] == "mo" else cls(microseconds=count)

    @property
    def text(self) -> str:
        """The step as polars writes it."""
        return f"{self.months}mo" if self.months else f"{self.microseconds}us"

    def after(self, last: date | datetime, dtype: pl.DataType, count: int) -> pl.Series:
        """So many times after the last one; months keep the day of the last one, or the end of the month."""
        moment = pl.Series([last], dtype=dtype)
        at_end = self.months and bool((moment.dt.month_end() == moment).all())
        origin = pl.Series(pl.repeat(last, count, dtype=dtype, eager=True))
        number, unit = (self.months, "mo") if self.months else (self.microseconds, "us")
        offsets = pl.Series([f"{place * number}{unit}" for place in range(1, count + 1)], dtype=pl.String)
        if dtype == pl.Date and unit == "us":
            days = (pl.int_range(1, count + 1, eager=True) * (number // _MICROSECONDS["day"])).cast(pl.Int32)
            moved = pl.DataFrame({"origin": origin.to_physical(), "days": days})
            return moved.select(pl.sum_horizontal("origin", "days").cast(pl.Date).alias("day"))["day"]
        frame = pl.DataFrame({"origin": origin, "offset": offsets})
        times = frame.select(pl.col("origin").dt.offset_by(pl.col("offset")))["origin"]
        return times.dt.month_end() if at_end else times

    def count_to(self, times: pl.Series, last: date | datetime) -> pl.Series:
        """How many steps each time lies after the last one, rounded to whole ones; missing times are missing."""
        moments = times.cast(pl.Datetime("us", getattr(times.dtype, "time_zone", None)))
        start = pl.Series([last], dtype=moments.dtype)
        if self.months:
            passed = moments.dt.year().cast(pl.Int64) * 12 + moments.dt.month()
            begin = int(start.dt.year()[0]) * 12 + int(start.dt.month()[0])
            months: pl.Series = (passed - begin) / self.months
            return months.round().cast(pl.Int64)
        passed = moments.to_physical() - start.to_physical()[0]
        steps: pl.Series = passed / self.microseconds
        return steps.round().cast(pl.Int64)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Step) and self.text == other.text

    def __hash__(self) -> int:
        return hash(self.text)

    def __repr__(self) -> str:
        return f"Step({self.text})"
