"""What stands in for missing values, column by column."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING, Literal

import narwhals as nw

from plait import ModelDescription, ParameterError, Table, stored_as
from plait.backends import backend_of
from plait.exact import col, exactly
from plait.held import of_type

from .preparation import Preparation, State, require_columns, type_of

if TYPE_CHECKING:
    from plait.backends.backend import Filling

Strategy = Literal[
    "leave",
    "constant",
    "mean",
    "median",
    "most_frequent",
    "min",
    "max",
    "previous",
    "next",
    "linear",
    "average",
    "remove_row",
]
Plain = bool | int | float | str
"""A value as JSON knows it; dates and times are texts in ISO 8601, durations numbers of microseconds."""

_FILLING: dict[Strategy, Filling] = {"previous": "previous", "next": "next", "linear": "linear", "average": "average"}


class Treatment(State):
    """What happens to the missing values of a column."""

    strategy: Strategy
    dtype: str
    """The type of the column."""
    becomes: str
    """Its type afterwards."""
    value: Plain | None = None
    """What stands in for a missing value; None if nothing does."""


class Treatments(State):
    columns: dict[str, Treatment]
    ends: Literal["missing", "nearest"] = "missing"
    """What 'linear' and 'average' do where one side has no value."""


@stored_as("manipulation.imputation")
class Imputation(Preparation[Treatments]):
    """Replaces missing values by what it learnt on the table that it was fitted on."""

    state_class = Treatments

    def describe(self) -> ModelDescription:
        columns = self.state.columns
        features = nw.Schema({name: type_of(each.dtype) for name, each in columns.items()})
        adds = nw.Schema({name: type_of(each.becomes) for name, each in columns.items()})
        return ModelDescription(self.kind, features, adds)

    def apply(self, table: Table) -> Table:
        """The table without these missing values; rows are removed after all others have been replaced."""
        columns, schema = self.state.columns, table.collect_schema()
        require_columns(schema, columns)
        filled = [
            _replaced(col(name), schema[name], each)
            for name, each in columns.items()
            if schema[name] != type_of(each.becomes) or each.value is not None
        ]
        if filled:
            table = table.with_columns(*filled)
        by_order = {name: _FILLING[each.strategy] for name, each in columns.items() if each.strategy in _FILLING}
        if by_order:
            table = backend_of(table).fill(table, by_order, ends=self.state.ends)
        required = [name for name, each in columns.items() if each.strategy == "remove_row"]
        return table.drop_nulls(exactly(required)) if required else table


def _replaced(column: nw.Expr, dtype: nw.dtypes.DType, treatment: Treatment) -> nw.Expr:
    becomes = type_of(treatment.becomes)
    if dtype != becomes:
        column = column.cast(becomes)
    if treatment.value is None:
        return column
    return column.fill_null(nw.lit(from_plain(treatment.value, becomes), becomes))


def to_plain(value: object) -> Plain | None:
    """A value of a column as JSON knows it."""
    if isinstance(value, timedelta):
        return value // timedelta(microseconds=1)
    if isinstance(value, date | time):
        return value.isoformat()
    if value is None or isinstance(value, bool | int | float | str):
        return value
    return float(value) if hasattr(value, "__float__") else str(value)


def from_plain(value: Plain, dtype: nw.dtypes.DType) -> Plain | date | time | timedelta:
    """The value that `to_plain` wrote, for a column of this type.

    Raises:
        ValueError: the value means nothing in such a column.
    """
    if isinstance(dtype, nw.Datetime):
        return datetime.fromisoformat(str(value))
    if dtype == nw.Date:
        return date.fromisoformat(str(value))
    if dtype == nw.Time:
        return time.fromisoformat(str(value))
    if dtype == nw.Duration:
        return timedelta(microseconds=float(value))
    if dtype == nw.Boolean:
        return _truth(value)
    if dtype.is_numeric():
        return float(value) if dtype.is_float() else int(value)
    return value if isinstance(value, str) else _text(value)


def constant(value: Plain, name: str, dtype: nw.dtypes.DType, *, parameter: str) -> tuple[Plain, nw.dtypes.DType]:
    """A constant for a column, and the type that the column then needs.

    0.5 makes whole numbers decimal, and 1000 makes those from 0 to 255 larger.

    Raises:
        ParameterError: the value can't stand in this column.
    """
    try:
        if dtype.is_integer() and not float(value).is_integer():
            return float(value), nw.Float64()
        plain = None if dtype.is_nested() else to_plain(from_plain(value, dtype))
        if isinstance(plain, int) and dtype.is_integer() and not _has_room(dtype, plain):
            return (plain, nw.Int64()) if _has_room(nw.Int64(), plain) else (float(plain), nw.Float64())
    except (ValueError, OverflowError):
        plain = None
    if plain is None:
        raise ParameterError(
            f"'{value}' can't stand in for a missing value of the column '{name}', which is {of_type(dtype)}.",
            parameter=parameter,
            hint="Dates are written as 2013-01-31.",
        ) from None
    return plain, dtype


def _has_room(dtype: nw.dtypes.DType, value: int) -> bool:
    """Whether a type of whole numbers, such as Int8 or UInt64, has this one."""
    name = str(dtype)
    bits = int(name.removeprefix("U").removeprefix("Int"))
    return 0 <= value < 1 << bits if name.startswith("U") else -(1 << bits - 1) <= value < 1 << bits - 1


def _truth(value: Plain) -> bool:
    text = str(value).strip().lower()
    if text not in ("true", "false", "1", "0"):
        raise ValueError(text)
    return text in ("true", "1")


def _text(value: Plain) -> str:
    return str(value).lower() if isinstance(value, bool) else f"{value:g}" if isinstance(value, float) else str(value)
