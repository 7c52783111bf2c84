"""Join two tables by the nearest value."""

from __future__ import annotations

import math
from typing import Annotated, Literal

import narwhals as nw
from pydantic import Field

from plait import Column, MissingColumnError, OneColumn, ParameterError, Table, node
from plait.backends import backend_of
from plait.backends.backend import Nearest
from plait.exact import col

from .joiner import JoinKey, with_equal_types, without_clashes
from .promotion import common_type

Unit = Literal["days", "hours", "minutes", "seconds", "milliseconds"]
_MICROSECONDS: dict[Unit, int] = {
    "days": 86_400_000_000,
    "hours": 3_600_000_000,
    "minutes": 60_000_000,
    "seconds": 1_000_000,
    "milliseconds": 1_000,
}
_MEASURED = (nw.Date, nw.Datetime, nw.Duration, nw.Unknown)
_MEASURE = "plait as-of measure"


@node(
    "manipulation.as_of_joiner",
    category="Manipulation/Table",
    icon="clock-check-outline",
    title="As-of Joiner",
    face="{direction} on {on}",
    tags=("asof", "nearest", "time join", "rolling join", "similarity join"),
    blocking=True,
)
def as_of_joiner(
    left: Table,
    right: Table,
    *,
    on: Annotated[Column, Field(description="The number, date or time of the left table.")],
    right_on: Annotated[
        str, OneColumn("right"), Field(description="The column of the right table; of the same name if empty.")
    ] = "",
    direction: Annotated[
        Nearest, Field(description="Whether the last value before, the next one after, or the nearest is taken.")
    ] = "backward",
    keys: Annotated[list[JoinKey], Field(description="Columns that must be equal besides.")] = [],  # noqa: B006 - never changed
    exact: Annotated[bool, Field(description="Whether an equal value is a partner.")] = True,
    tolerance: Annotated[
        float | None, Field(ge=0, description="How far the values may be apart; as far as they like if empty.")
    ] = None,
    unit: Annotated[Unit, Field(description="What the tolerance counts, for dates and times.")] = "seconds",
    suffix: Annotated[
        str, Field(min_length=1, description="Added to a column of the right table whose name the left one has too.")
    ] = "_right",
) -> Table:
    """Give each row of the left table the one row of the right table whose date or number is nearest.

    'backward' takes the last right value that is not above the left one: the price that was valid then. 'forward' takes
    the next one that is not below it, 'nearest' the nearer of both, and the later one if both are equally far. With
    *keys*, only rows that are equal in these columns are partners. All left rows are kept, once and in their order;
    without a partner, or without a value, the columns of the right table are missing. Of right rows with equal values
    'backward' takes the last one, 'forward' the first. The tables need not be sorted. The right date comes along too.

    Example: trades and quotes on `time`, key `share`, tolerance 10 seconds.
    """
    other = right_on or on
    own, others = left.collect_schema(), right.collect_schema()
    dtype = _type_of(own, others, on, other)
    limit = _limit(dtype, tolerance, unit)
    left, right = with_equal_types(left, right, keys)
    right = right.with_columns(_measure(other, others, dtype).alias(_MEASURE))
    right = without_clashes(right.filter(~nw.col(_MEASURE).is_null()), own.names(), keys, suffix)
    backend = backend_of(left)
    place, measure = nw.generate_temporary_column_name(8, [*own, *right.collect_schema()]), f"{_MEASURE} left"
    numbered = backend.number(left, place).with_columns(_measure(on, own, dtype).alias(measure))
    joined = backend.join_asof(
        _sorted(numbered, measure),
        _sorted(right, _MEASURE),
        left_on=measure,
        right_on=_MEASURE,
        keys=[key.left for key in keys],
        direction=direction,
        tolerance=limit,
        equal=exact,
        suffix=suffix,
    )
    ordered = backend.sort(joined, [place], descending=[False], nulls_last=[True])
    return ordered.drop(place, measure, _MEASURE)


def _type_of(own: nw.Schema, others: nw.Schema, on: str, other: str) -> nw.dtypes.DType:
    """The type in which the values of both tables are compared.

    Raises:
        MissingColumnError: one of the columns is not there.
        ParameterError: their types do not go together, or have no distance.
    """
    for name, schema in ((on, own), (other, others)):
        if name not in schema:
            raise MissingColumnError(name, schema.names())
    common = common_type([own[on], others[other]])
    if common is None or not (common.is_numeric() or isinstance(common, _MEASURED)):
        raise ParameterError(
            f"'{on}' ({own[on]}) and '{other}' ({others[other]}) must both be numbers, dates or durations.",
            parameter="on",
            hint="Convert them with Type Converter or Date Parser.",
        )
    return nw.Float64() if common == nw.Unknown else common


def _measure(name: str, schema: nw.Schema, dtype: nw.dtypes.DType) -> nw.Expr:
    """The values as plain numbers, times in microseconds; NaN has no place among them."""
    column = col(name).cast(dtype)
    if isinstance(dtype, nw.Date | nw.Datetime):
        return column.cast(nw.Datetime("us", getattr(dtype, "time_zone", None))).dt.timestamp("us")
    if dtype == nw.Duration:
        return column.dt.total_microseconds()
    return column.fill_nan(None) if schema[name].is_float() or dtype.is_float() else column


def _limit(dtype: nw.dtypes.DType, tolerance: float | None, unit: Unit) -> int | float | None:
    if tolerance is None:
        return None
    if not dtype.is_numeric():
        return round(tolerance * _MICROSECONDS[unit])
    # Whole numbers that differ by up to 2.5 differ by up to 2.
    return math.floor(tolerance) if dtype.is_integer() else tolerance


def _sorted(table: Table, by: str) -> Table:
    return backend_of(table).sort(table, [by], descending=[False], nulls_last=[True])
