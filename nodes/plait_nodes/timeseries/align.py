"""Several series on the same times."""

from __future__ import annotations

from functools import reduce
from typing import Annotated, Literal

import narwhals as nw
import polars as pl
from pydantic import Field

from plait import Column, OneColumn, ParameterError, node
from plait.exact import exact
from plait_nodes.manipulation.promotion import common_type

from .series import check_time

Times = Literal["all", "common", "first"]
Filling = Literal["missing", "previous", "linear"]


@node(
    "timeseries.align",
    category="Time series",
    icon="align-horizontal-left",
    face="{times} times",
    tags=("join time series", "synchronise", "merge series", "as-of"),
    blocking=True,
)
def align(
    *tables: pl.LazyFrame,
    time: Annotated[
        Column, OneColumn(types="temporal"), Field(description="The column with the dates or times, in all tables.")
    ],
    times: Annotated[
        Times, Field(description="Which times have a row: all that occur, those in every table, or the first table's.")
    ] = "all",
    fill: Annotated[
        Filling, Field(description="What stands where a table has no row for a time, and for its missing values.")
    ] = "missing",
) -> pl.LazyFrame:
    """Bring several tables with dates or times onto the same times, side by side.

    The result has one row for each time, in rising order, and the columns of all tables; a column whose name is taken
    gets the number of its table, such as `temp_2`. Of rows with the same time in one table the last counts, and rows
    without a time are left out. Dates and times go together as times.

    'previous' fills with the last value before, 'linear' numbers with a straight line over time (they become decimal)
    and leaves other types missing. Values are filled from all times that occur, before those without a row are left
    out, so with the times of the first table 'previous' is what KNIME's and pandas' as-of join gives.

    Example: hourly temperatures and quarter-hourly loads on the times of the first table with 'linear'.
    """
    if not tables:
        raise ParameterError("No table is connected.", parameter="time", hint="Connect at least one.")
    series = _on_one_type(list(tables), time)
    every = pl.concat([table.select(exact(time)) for table in series]).unique().sort(exact(time))
    aligned, taken = every, {time}
    for number, table in enumerate(series, start=1):
        names = {name: _free(name, number, taken) for name in table.collect_schema() if name != time}
        taken |= set(names.values())
        aligned = aligned.join(table.rename(names), on=exact(time), how="left", maintain_order="left")
    match times:
        case "all":
            kept = None
        case "first":
            kept = series[0].select(exact(time))
        case "common":
            moments = [table.select(exact(time)) for table in series]
            kept = reduce(lambda one, other: one.join(other, on=exact(time), how="semi"), moments)
    filled = aligned.with_columns(
        *(_filled(name, dtype, time, fill) for name, dtype in aligned.collect_schema().items() if name != time)
    )
    return filled if kept is None else filled.join(kept, on=exact(time), how="semi", maintain_order="left")


def _on_one_type(tables: list[pl.LazyFrame], time: str) -> list[pl.LazyFrame]:
    """The tables with one type of time, without rows that have none, and with no time twice."""
    schemas = [nw.from_native(table).collect_schema() for table in tables]
    for schema in schemas:
        check_time(schema, time)
    common = common_type([schema[time] for schema in schemas])
    if common is None:
        held = ", ".join(str(schema[time]) for schema in schemas)
        raise ParameterError(
            f"The times in '{time}' are of different kinds: {held}.",
            parameter="time",
            hint="Convert them to one time zone with Type Converter.",
        )
    native = nw.Schema({time: common}).to_polars()[time]
    return [
        table.with_columns(pl.col(exact(time)).cast(native))
        .filter(pl.col(exact(time)).is_not_null())
        .unique(exact(time), keep="last", maintain_order=True)
        for table in tables
    ]


def _free(name: str, number: int, taken: set[str]) -> str:
    free = name if name not in taken else f"{name}_{number}"
    while free in taken:
        free += "_"
    return free


def _filled(name: str, dtype: pl.DataType, time: str, fill: Filling) -> pl.Expr:
    column = pl.col(exact(name))
    if fill == "previous":
        return column.forward_fill()
    if fill == "linear" and dtype.is_numeric():
        return column.cast(pl.Float64).interpolate_by(exact(time))
    return column
