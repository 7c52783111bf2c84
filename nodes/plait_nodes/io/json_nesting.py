"""What becomes of records and lists within the rows."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

import polars as pl

from plait.exact import exact
from plait.plain_json import json_bytes

from .column_names import distinct_names

if TYPE_CHECKING:
    from collections.abc import Iterator

Nesting = Literal["keep", "flatten", "text"]


def nested_as(table: pl.LazyFrame, schema: pl.Schema, nesting: Nesting) -> pl.LazyFrame:
    """The table with its records and lists kept, spread over columns of their own, or as texts in JSON."""
    if nesting == "keep" or not any(dtype.is_nested() for dtype in schema.values()):
        return table
    if nesting == "text":
        columns = [_as_text(name) if dtype.is_nested() else pl.col(exact(name)) for name, dtype in schema.items()]
        return table.select(columns)
    flat = [leaf for name, dtype in schema.items() for leaf in _leaves(pl.col(exact(name)), name, dtype)]
    names = distinct_names([name for name, _ in flat])
    return table.select(column.alias(name) for name, (_, column) in zip(names, flat, strict=True))


def _leaves(column: pl.Expr, name: str, dtype: pl.DataType) -> Iterator[tuple[str, pl.Expr]]:
    if not isinstance(dtype, pl.Struct) or not dtype.fields:
        yield name, column
        return
    for field in dtype.fields:
        inner = field.dtype() if isinstance(field.dtype, type) else field.dtype
        yield from _leaves(column.struct.field(field.name), f"{name}.{field.name}", inner)


def _as_text(name: str) -> pl.Expr:
    return pl.col(exact(name)).map_batches(_texts, return_dtype=pl.String, is_elementwise=True)


def _texts(column: pl.Series) -> pl.Series:
    texts = [None if value is None else json_bytes(value).decode() for value in column.to_list()]
    return pl.Series(column.name, texts, dtype=pl.String)
