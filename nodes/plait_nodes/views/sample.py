"""The rows that a drawing has room for, as numbers with a group."""

from __future__ import annotations

from typing import TYPE_CHECKING

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


def drawn_rows(
    table: Table, columns: Sequence[Quantity], color: str, most: int
) -> tuple[pl.DataFrame, pl.DataFrame | None, int]:
    """The columns as `0`, `1`, … and the number of the group of each row; the groups; how many rows there are in all.

    Of more rows than `most`, as many are drawn at random, always the same ones.
    """
    rows = int(collect(table.select(nw.len())).item())
    kept = table
    if rows > most:
        backend = backend_of(table)
        kept = backend.take(table, backend.sample_positions(rows, most, 0))
    numbers = [each.number.alias(f"{number}") for number, each in enumerate(columns)]
    if not color:
        found = collect(kept.select(*numbers)).to_polars() if numbers else pl.DataFrame()
        return found, None, rows
    text = Category.of(table.collect_schema(), color, "color").text.alias("name")
    groups = Groups.of(collect(table.select(text).group_by("name").agg(nw.len().alias("rows"))).to_polars())
    named = kept.select(*numbers, text)
    found = collect(named.with_columns(groups.number("name").alias(GROUP)).drop("name")).to_polars()
    return found, groups.table, rows
