"""How long the bars of categories are."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

import narwhals as nw
import polars as pl

from plait.backends import backend_of
from plait.backends.summary import Summary
from plait.table import collect

from .grouping import Groups
from .settled import settled

if TYPE_CHECKING:
    from plait import Table

Function = Literal["rows", "sum", "mean", "median", "min", "max"]
Order = Literal["value", "name"]


def totals(named: Table, function: Function) -> pl.DataFrame:
    """What is made of each category: `name`, `value`, `rows`, and `key`, by which it is put in order.

    Args:
        named: The rows as `name`, `key`, `value`, and `text`, the name of a group.
        function: What is made of the values.
    """
    found = _summarised(named, ["name"], function, Summary("key", "min", "key"))
    return found.with_columns(pl.col("value").cast(pl.Float64).fill_nan(None))


def bars_of(found: pl.DataFrame, most: int, order: Order, *, others: bool) -> Groups:
    """The categories that have bars of their own: those with the longest ones, in their order."""
    known = found.drop_nulls("name").with_columns(pl.col("value").abs().fill_null(-1).alias("length"))
    kept = known.sort(["length", "rows", "name"], descending=[True, True, False]).head(most)
    if order == "value":
        kept = kept.sort(["value", "name"], descending=[True, False], nulls_last=True)
    else:
        kept = kept.sort("key", "name")
    names = tuple(kept["name"].to_list())
    return Groups(names, others=others and known.height > kept.height, missing=found.height > known.height)


def groups_of(named: Table) -> Groups:
    """The groups that the bars are divided into."""
    counts = named.group_by("text").agg(nw.len().alias("rows")).rename({"text": "name"})
    return Groups.of(collect(counts).to_polars())


def lengths(named: Table, bars: Groups, groups: Groups | None, function: Function) -> pl.DataFrame:
    """The length of each part of a bar: `bar`, `group`, `value` and `rows`, sorted."""
    group = groups.number("text") if groups is not None else nw.lit(0, nw.Int64)
    numbered = named.with_columns(bars.number("name").alias("bar"), group.alias("group"))
    numbered = numbered.filter(~nw.col("bar").is_null())
    found = _summarised(numbered, ["bar", "group"], function).sort("bar", "group")
    values = [settled(float(value)) if value is not None else None for value in found["value"]]
    return found.select("bar", "group", pl.Series("value", values, dtype=pl.Float64), "rows")


def _summarised(table: Table, keys: list[str], function: Function, *others: Summary) -> pl.DataFrame:
    value = Summary("value", "rows") if function == "rows" else Summary("value", function, "value")
    summaries = [value, Summary("rows", "rows"), *others]
    return collect(backend_of(table).summarise(table, keys, summaries)).to_polars()
