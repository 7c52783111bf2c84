"""Rows for times that are not there."""

from __future__ import annotations

from typing import Annotated, Literal

import narwhals as nw
import polars as pl
from pydantic import Field

from plait import Column, Columns, DataError, OneColumn, ParameterError, Table, node
from plait.exact import bare, exact, exactly
from plait.table import collect, lazy

from .series import check_time
from .step import Step, Unit

Filling = Literal["missing", "previous", "next", "linear", "constant"]

_MOST_ROWS = 50_000_000
_MOST_SERIES = 50_000


def _schema(
    table: nw.Schema | None, *, time: str, groups: Columns, fill: Filling, value: float, **_: object
) -> nw.Schema | None:
    if table is None:
        return None
    keys = _keys(table, time, groups)
    types = {name: dtype if name in (*keys, time) else _type_after(dtype, fill, value) for name, dtype in table.items()}
    return nw.Schema(types)


@node(
    "timeseries.gap_filler",
    category="Time series",
    icon="calendar-plus",
    face="{fill}",
    tags=("timestamp alignment", "upsample", "missing timestamps", "regular grid", "interpolate"),
    schema=_schema,
    collects=True,
    blocking=True,
)
def gap_filler(
    table: Table,
    *,
    time: Annotated[Column, OneColumn(types="temporal"), Field(description="The column with the dates or times.")],
    every: Annotated[int, Field(ge=1, le=1_000_000, description="How many units lie between two rows.")] = 1,
    unit: Annotated[
        Literal["automatic"] | Unit,
        Field(description="Their unit; automatic takes the most frequent distance between two rows, whatever *every*."),
    ] = "automatic",
    fill: Annotated[Filling, Field(description="What stands in the new rows, and for missing numbers.")] = "missing",
    value: Annotated[float, Field(description="The number for 'constant'.")] = 0.0,
    limit: Annotated[
        int, Field(ge=0, le=1_000_000, description="The longest gap, in rows, that is filled; 0: however long.")
    ] = 0,
    groups: Annotated[
        Columns, Field(description="Columns that tell series apart; each is filled from its own first to last time.")
    ] = Columns.named(),
) -> Table:
    """Add rows for times that are not there, so that a series is regular, and fill its gaps.

    Each series gets a row for every step from its first to its last time; rows between the steps stay. The result is
    sorted by groups and time. Numbers that are missing, also those in old rows, are filled as chosen: 'previous' and
    'next' take the nearest value before or after, 'linear' a straight line over time between both (numbers become
    decimal), 'constant' a number. Values of other types are filled by 'previous' and 'next' alone. What lies before the
    first value is never filled from behind by 'previous', nor by 'linear'. Gaps longer than the limit stay missing.

    Example: `time` automatic with 'linear': from hourly weather with absent hours to one without.
    """
    schema = table.collect_schema()
    keys = _keys(schema, time, groups)
    if schema[time] == nw.Date and unit in ("second", "minute", "hour"):
        raise ParameterError(
            f"The column '{time}' holds dates, which are at least a day apart.", parameter="unit", hint="Choose days."
        )
    frame: pl.DataFrame = collect(table).to_polars()
    if keys and (series := frame.select(exactly(keys)).n_unique()) > _MOST_SERIES:
        named = ", ".join(f"'{name}'" for name in keys)
        raise DataError(
            f"The groups of {named} are {series:,} series; {_MOST_SERIES:,} can be filled.",
            column=keys[0],
            hint="Choose columns with fewer values as groups, or none.",
        )
    known = frame.filter(pl.col(exact(time)).is_not_null())
    frame = known.sort(exactly([*keys, time]), nulls_last=True, maintain_order=True)
    parts = frame.partition_by(*keys, maintain_order=True) if keys else [frame]
    filled = [_filled(_regular(part, time, keys, every, unit), time, keys, fill, value, limit) for part in parts]
    return lazy(pl.concat(filled) if filled else _filled(frame, time, keys, fill, value, limit))


def _keys(schema: nw.Schema, time: str, groups: Columns) -> list[str]:
    check_time(schema, time)
    return [name for name in dict.fromkeys(groups.among(schema)) if name != time]


def _type_after(dtype: nw.dtypes.DType, fill: Filling, value: float) -> nw.dtypes.DType:
    """The type of a column after it was filled."""
    if not dtype.is_numeric() or dtype.is_float():
        return nw.Float64() if dtype == nw.Float32 and fill == "linear" else dtype
    return nw.Float64() if fill == "linear" or (fill == "constant" and not value.is_integer()) else dtype


def _regular(
    part: pl.DataFrame, time: str, keys: list[str], every: int, unit: Literal["automatic"] | Unit
) -> pl.DataFrame:
    """The rows of one series with those that are not there."""
    times = bare(part[time])
    step = Step.between(times.unique().sort()) if unit == "automatic" else Step.of(every, unit)
    if step is None:
        return part
    first, last = times[0], times[-1]
    count = int(step.count_to(pl.Series([last], dtype=times.dtype), first)[0]) if last > first else 0
    if count > _MOST_ROWS:
        raise DataError(
            f"The series would have more than {_MOST_ROWS:,} rows.", column=time, hint="Choose a longer distance."
        )
    grid = pl.concat([times.head(1), step.after(first, times.dtype, count)]).alias(time).to_frame()
    absent = grid.filter(pl.col(exact(time)) <= last).join(part.select(exact(time)), on=exact(time), how="anti")
    constant = part.select(exactly(keys)).head(1)
    new = absent.join(constant, how="cross") if keys else absent
    return pl.concat([part, new], how="diagonal").sort(exact(time), maintain_order=True)


def _filled(part: pl.DataFrame, time: str, keys: list[str], fill: Filling, value: float, limit: int) -> pl.DataFrame:
    """The rows of one series with values where there were none."""
    columns = []
    for name, dtype in part.schema.items():
        new = None if name in (*keys, time) else _filling(name, dtype, time, fill, value)
        if new is None:
            continue
        if limit:
            gap = pl.col(exact(name)).fill_nan(None).is_null() if dtype.is_float() else pl.col(exact(name)).is_null()
            new = pl.when(gap & (pl.len().over(gap.rle_id()) > limit)).then(None).otherwise(new).alias(name)
        columns.append(new)
    return part.with_columns(columns)


def _filling(name: str, dtype: pl.DataType, time: str, fill: Filling, value: float) -> pl.Expr | None:
    """The column, filled; None if this filling leaves it as it is."""
    column = pl.col(exact(name)).fill_nan(None) if dtype.is_float() else pl.col(exact(name))
    match fill:
        case "previous":
            return column.forward_fill()
        case "next":
            return column.backward_fill()
        case "linear" if dtype.is_numeric():
            return column.cast(pl.Float64).interpolate_by(exact(time))
        case "constant" if dtype.is_numeric():
            return column.fill_null(int(value) if dtype.is_integer() and value.is_integer() else value)
        case _:
            return None
