"""One series of a table: its values in the order of time."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Annotated

import polars as pl
from pydantic import Field

from plait import Column, DataError, MissingColumnError, NumericColumn, OneColumn, ParameterError
from plait.exact import bare, exact
from plait.held import held
from plait.table import collect

from .step import Step

if TYPE_CHECKING:
    import narwhals as nw
    import numpy as np
    from numpy.typing import NDArray

    from plait import Table

    Array = NDArray[np.float64]

_LARGEST = 1e150
"""Squares of larger numbers are beyond double precision."""
GAPS_HINT = "Fill gaps with Gap Filler, and missing values with Missing Values."

ValueColumn = Annotated[NumericColumn, Field(description="The column with the values of the series.")]
TimeColumn = Annotated[
    Column,
    OneColumn(types="temporal"),
    Field(description="The column with their dates or times; without one the rows are taken in their order."),
]


def check_series(schema: nw.Schema, value: str, time: str) -> None:
    """Refuse columns that can't be a series.

    Raises:
        MissingColumnError: one is not there.
        ParameterError: the values are no numbers, or the times no dates.
    """
    for name in (value, time):
        if name and name not in schema:
            raise MissingColumnError(name, list(schema))
    if not (schema[value].is_numeric() or str(schema[value]) == "Unknown"):
        raise ParameterError(
            f"The column '{value}' holds {held(schema[value])}, not numbers.",
            parameter="value",
            hint="Convert it with Type Converter.",
        )
    if time:
        check_time(schema, time)


def check_time(schema: nw.Schema, time: str) -> None:
    """Refuse a column that holds neither dates nor points in time.

    Raises:
        MissingColumnError: it is not there.
        ParameterError: it holds something else.
    """
    if time not in schema:
        raise MissingColumnError(time, list(schema))
    if str(schema[time]).partition("(")[0] not in ("Date", "Datetime"):
        raise ParameterError(
            f"The column '{time}' holds {held(schema[time])}, not dates or times.",
            parameter="time",
            hint="Convert it with Type Converter.",
        )


@dataclass(frozen=True, slots=True)
class Series:
    """The rows of a table in the order of time, and the numbers of one column."""

    name: str
    frame: pl.DataFrame
    values: Array
    times: pl.Series | None

    @classmethod
    def of(cls, table: Table, value: str, time: str, *, at_least: int = 1, missing_allowed: bool = False) -> Series:
        """Run the query, and bring its rows into the order of time.

        Raises:
            PlaitError: a column does not fit; a time is missing or there twice; a value is missing or infinite; or
                there are too few values.
        """
        check_series(table.collect_schema(), value, time)
        frame: pl.DataFrame = collect(table).to_polars()
        if time:
            frame = in_time_order(frame, time)
        numbers = bare(frame[value]).cast(pl.Float64).fill_nan(None)
        if not missing_allowed:
            _refuse_gaps(numbers, value)
        if len(frame) < at_least:
            raise DataError(
                f"The series '{value}' has {len(frame)} values, and at least {at_least} are needed.", column=value
            )
        if bool((numbers.abs() > _LARGEST).any()):
            raise DataError(
                f"The column '{value}' has values that are infinite or beyond {_LARGEST:g}.",
                column=value,
                hint="Find where it was divided by zero, or divide all values by a fixed number.",
            )
        return cls(value, frame, numbers.to_numpy(), bare(frame[time]) if time else None)

    @property
    def step(self) -> Step | None:
        """The time between two values."""
        return Step.between(self.times) if self.times is not None else None


def in_time_order(frame: pl.DataFrame, time: str) -> pl.DataFrame:
    """The rows in the order of time.

    Raises:
        DataError: a time is missing, or there twice.
    """
    ordered = frame.sort(exact(time), maintain_order=True)
    times = bare(ordered[time])
    if missing := times.null_count():
        raise DataError(
            f"The column '{time}' is missing in {missing} of {len(frame)} rows.",
            column=time,
            hint="Take these rows out with a Row Filter.",
        )
    repeated = times.filter(~times.is_unique())
    if not repeated.is_empty():
        raise DataError(
            f"The time {repeated[0]} is there more than once in the column '{time}'.",
            column=time,
            hint="Keep one series with a Row Filter, or put its values together with Resample.",
        )
    return ordered


def _refuse_gaps(numbers: pl.Series, name: str) -> None:
    if missing := numbers.null_count():
        values = "missing value" if missing == 1 else "missing values"
        raise DataError(f"The column '{name}' has {missing} {values}.", column=name, hint=GAPS_HINT)
