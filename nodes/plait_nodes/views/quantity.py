"""A column whose values have a place along an axis: numbers, and points in time."""

from __future__ import annotations

import math
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Literal

import narwhals as nw

from plait import MissingColumnError, ParameterError
from plait.exact import col
from plait.held import held

Kind = Literal["number", "whole", "date"]
Bound = float | str | None
"""An end of a range: a number, a date or time in ISO 8601 for a column of those, or None for no end."""

LARGEST = 1e150
"""Numbers beyond it are not drawn: their squares would be infinite."""

_DAY = 86_400.0


@dataclass(frozen=True, slots=True)
class Quantity:
    """A column and how its values become numbers; those of dates and times are days since 1970."""

    name: str
    dtype: nw.dtypes.DType

    @classmethod
    def of(cls, schema: nw.Schema, name: str, parameter: str) -> Quantity:
        """The column of this name.

        Raises:
            MissingColumnError: it is not there.
            ParameterError: its values have no place along an axis.
        """
        if name not in schema:
            raise MissingColumnError(name, schema.names())
        if not is_quantity(schema[name]):
            raise ParameterError(
                f"The column '{name}' holds {held(schema[name])}, which have no place along an axis.",
                parameter=parameter,
                hint="Choose a column of numbers or dates, or convert it with Type Converter.",
            )
        return cls(name, schema[name])

    @property
    def kind(self) -> Kind:
        if self.dtype in (nw.Date, nw.Datetime):
            return "date"
        return "whole" if self.dtype.is_integer() or self.dtype == nw.Boolean else "number"

    @property
    def label(self) -> str:
        """The name of the axis, with the unit where a column's type has one."""
        if self.dtype == nw.Time:
            return f"{self.name} (hours)"
        return f"{self.name} (seconds)" if self.dtype == nw.Duration else self.name

    @property
    def number(self) -> nw.Expr:
        """The value as a number; missing where it is missing, not a number, infinite, or too large to be drawn."""
        number = self._number()
        # What is not a number compares as larger than every number.
        return nw.when(number.abs() <= LARGEST).then(number) if self.dtype.is_float() else number

    def _number(self) -> nw.Expr:
        column = col(self.name)
        if self.dtype == nw.Datetime:
            if getattr(self.dtype, "time_zone", None) is not None:
                # As clocks in its time zone show it.
                column = column.dt.replace_time_zone(None)
            return column.dt.timestamp("us").cast(nw.Float64) / (_DAY * 1e6)
        if self.dtype == nw.Date:
            return column.cast(nw.Datetime("us")).dt.timestamp("us").cast(nw.Float64) / (_DAY * 1e6)
        if self.dtype == nw.Duration:
            return column.dt.total_microseconds().cast(nw.Float64) / 1e6
        if self.dtype == nw.Time:
            hours = column.dt.hour().cast(nw.Float64)
            return hours + column.dt.minute().cast(nw.Float64) / 60 + column.dt.second().cast(nw.Float64) / 3600
        return column.cast(nw.Float64)

    def bound(self, value: Bound, parameter: str) -> float | None:
        """An end of a range as the axis has it.

        Raises:
            ParameterError: it is neither a number nor, for dates and times, a date.
        """
        if value is None or (not isinstance(value, str) and math.isfinite(value)):
            return value
        if self.kind == "date" and isinstance(value, str):
            try:
                moment = datetime.fromisoformat(value)
            except ValueError:
                pass
            else:
                return moment.replace(tzinfo=UTC).timestamp() / _DAY
        raise ParameterError(
            f"'{value}' is no end of a range of '{self.name}'.",
            parameter=parameter,
            hint="Give a date such as 2013-01-31." if self.kind == "date" else "Give a number.",
        )


def is_quantity(dtype: nw.dtypes.DType) -> bool:
    """Whether values of this type have a place along an axis."""
    return dtype.is_numeric() or dtype == nw.Boolean or dtype.is_temporal()


def within(number: nw.Expr, low: float | None, high: float | None) -> nw.Expr:
    """Whether a number lies between two ends, which belong to the range; a missing one does not."""
    inside = ~number.is_null()
    if low is not None:
        inside = inside & (number >= low)
    if high is not None:
        inside = inside & (number <= high)
    return inside
