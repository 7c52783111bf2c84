"""Conversions between lazy tables and what other libraries call a table."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, cast

import narwhals as nw
import polars as pl

from plait.backends import backend_of
from plait.errors import PlaitError

if TYPE_CHECKING:
    from polars.datatypes import DataTypeClass

    from plait.types import Frame, Table, TableForm


def lazy(data: object) -> Table:
    """A lazy table from a polars, pandas, arrow or narwhals table, or from a mapping of columns.

    Raises:
        PlaitError: the data is none of these.
    """
    if isinstance(data, nw.LazyFrame):
        return data
    if isinstance(data, nw.DataFrame):
        data = data.to_native()
    if isinstance(data, pl.LazyFrame):
        return nw.from_native(data)
    if isinstance(data, pl.DataFrame):
        return nw.from_native(data.lazy())
    library = type(data).__module__.partition(".")[0]
    if library == "pandas":
        read = cast("pl.DataFrame", pl.from_pandas(cast("Any", data), include_index=False))
        return nw.from_native(read.lazy())
    if library == "pyarrow":
        return nw.from_native(cast("pl.DataFrame", pl.from_arrow(cast("Any", data))).lazy())
    if isinstance(data, Mapping):
        return nw.from_native(pl.LazyFrame(cast("Mapping[str, Any]", data)))
    raise PlaitError(
        f"A {type(data).__name__} is not a table.",
        hint="Return a Table, a pandas or polars DataFrame, or a pyarrow Table.",
    )


def empty(schema: nw.Schema) -> Table:
    """A table with these columns and no rows."""
    known = {name: _known(dtype) for name, dtype in schema.to_polars().items()}
    return nw.from_native(pl.LazyFrame(schema=known))


def _known(dtype: pl.DataType | DataTypeClass) -> pl.DataType | DataTypeClass:
    """The type with Null where narwhals says that it is unknown; polars can make no column of what is."""
    if dtype == pl.Unknown:
        return pl.Null()
    match dtype:
        case pl.List(inner=inner):
            return pl.List(_known(inner))
        case pl.Array(inner=inner, size=size):
            return pl.Array(_known(inner), size)
        case pl.Struct(fields=fields):
            return pl.Struct({field.name: _known(field.dtype) for field in fields})
        case _:
            return dtype


def collect(table: Table) -> Frame:
    """The table in memory; its query runs now."""
    return backend_of(table).collect(table)


def in_form(table: Table, form: TableForm) -> object:
    """The table as a node function asked for it: lazy ones untouched, all others run now."""
    if form == "lazy":
        return table
    if form == "polars_lazy":
        return table.to_native()
    frame = collect(table)
    match form:
        case "frame":
            return frame
        case "pandas":
            return frame.to_pandas()
        case "arrow":
            return frame.to_arrow()
        case _:
            return frame.to_polars()
