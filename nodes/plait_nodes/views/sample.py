"""The rows that a drawing has room for, as numbers with a group."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import narwhals as nw
import polars as pl

from plait.backends import backend_of
from plait.table import collect

from .category import Category
from .grouping import Groups

if TYPE_CHECKING:
    from collections.abc import Sequence

    from plait import Table

    from .quantity import Quantity

GROUP = "group"
ROW = "row\0"
"""No column of a table has this name."""


class DrawnRows(NamedTuple):
    values: pl.DataFrame
    """The columns as `0`, `1`, …, and the number of the group of each row as `group`."""
    groups: pl.DataFrame | None
    total: int
    """How many rows there are in all."""
    numbers: pl.DataFrame
    """The number of each row in the table, from 0, as `row`."""

    @classmethod
    def of(cls, found: pl.DataFrame, groups: pl.DataFrame | None, total: int) -> DrawnRows:
        """From values with their row numbers among them."""
        numbers = found.select(pl.col(ROW).cast(pl.Int64).alias("row"))
        return cls(found.drop(ROW), groups, total, numbers)


def drawn_rows(table: Table, columns: Sequence[Quantity], color: str, most: int) -> DrawnRows:
    """The rows of a table, or a sample of them.

    Of more rows than `most`, as many are drawn at random, always the same ones.
    """
    rows = int(collect(table.select(nw.len())).item())
    backend = backend_of(table)
    kept = backend.number(table, ROW)
    if rows > most:
        kept = backend.take(kept, backend.sample_positions(rows, most, 0))
    numbers = [each.number.alias(f"{number}") for number, each in enumerate(columns)]
    if not color:
        return DrawnRows.of(collect(kept.select(*numbers, nw.col(ROW))).to_polars(), None, rows)
    text = Category.of(table.collect_schema(), color, "color").text.alias("name")
    groups = Groups.of(collect(table.select(text).group_by("name").agg(nw.len().alias("rows"))).to_polars())
    named = kept.select(*numbers, text, nw.col(ROW))
    found = collect(named.with_columns(groups.number("name").alias(GROUP)).drop("name")).to_polars()
    return DrawnRows.of(found, groups.table, rows)
