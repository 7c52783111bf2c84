"""How often the values of a column lie where."""

from __future__ import annotations

import math
from typing import Annotated, Any, Literal, NamedTuple

import narwhals as nw
import polars as pl
from pydantic import Field

from plait import Column, Figure, OneColumn, Table, node
from plait.figure.gestures import Along, Range, as_options
from plait.table import collect

from .bins import MOST_BINS, bin_edges
from .category import Category
from .grouping import Groups
from .quantity import Quantity
from .selecting import selected_rows
from .settled import settled
from .span import Span, inside, spans_of
from .title import Title

Scale = Literal["rows", "share", "density"]


class HistogramResult(NamedTuple):
    figure: Figure
    selected: Table


def _schema(
    table: nw.Schema | None, *, column: str, groups: str, selection: list[Span], **_: object
) -> tuple[None, nw.Schema | None]:
    if table is not None:
        spans_of(Quantity.of(table, column, "column"), selection)
        if groups:
            Category.of(table, groups, "groups")
    return None, table


@node(
    "views.histogram",
    category="Views",
    icon="chart-histogram",
    face="{column} · {groups}",
    tags=("plot", "distribution", "frequency", "bins", "brush", "chart"),
    schema=_schema,
    collects=True,
    passes=4,
)
def histogram(
    table: Table,
    *,
    column: Annotated[Column, Field(description="The column whose values are counted: numbers, dates or times.")],
    groups: Annotated[
        str, OneColumn(), Field(description="The column that divides the rows into groups; may stay empty.")
    ] = "",
    bins: Annotated[
        int | None, Field(ge=1, le=MOST_BINS, description="How many bins there are; chosen to suit the data if empty.")
    ] = None,
    scale: Annotated[
        Scale,
        Field(
            description="Whether the height is a number of rows, a share of all that are drawn, or such a share per "
            "unit of the column."
        ),
    ] = "rows",
    selection: Annotated[list[Span], Field(description="The ranges of values that are selected.")] = [],  # noqa: B006 - never changed
    title: Title = "",
) -> HistogramResult:
    """Count how many values of a column lie in each bin of its range.

    A value on an edge belongs to the bin above it, and the largest value to the last bin. If the number of bins is
    left open, their width follows from the spread of the data and is a round number; whole numbers are counted in bins
    around them. If all values are equal, there is one bin.

    Rows whose value is missing, not a number, infinite or beyond 1e150 are left out and counted in the metrics, which
    also have mean, standard deviation (n - 1), median, smallest and largest value of numbers. With groups, the bars
    of the most frequent ones are stacked.

    `selected` has the rows in the selected ranges, in the order of the table; without a range it has none. As with
    bins, the beginning belongs to a range and the end does not, unless it is the end of the histogram.

    Example: `arr_delay` by `origin`, between -60 and 180.
    """
    schema = table.collect_schema()
    quantity = Quantity.of(schema, column, "column")
    facts = _facts(table, quantity)
    edges = _edges(quantity, facts, bins)
    counts, names = counts_of(table, quantity, edges, Category.of(schema, groups, "groups") if groups else None)
    spans = spans_of(quantity, selection)
    options: dict[str, Any] = {
        "columns": {"x": column},
        "column": quantity.label,
        "kind": quantity.kind,
        "edges": edges,
        "scale": scale,
        "groups": groups,
        "selection": spans,
        "gestures": as_options(Range(x=Along(kind=quantity.kind, snaps=tuple(edges)))),
    }
    tables = {"counts": counts} if names is None else {"counts": counts, "groups": names}
    figure = Figure("views.histogram", tables, options, title, _metrics(quantity, facts))
    conditions = [inside(quantity.number, low, high, edges[-1] if edges else None) for low, high in spans]
    return HistogramResult(figure, selected_rows(table, conditions))


def _facts(table: Table, quantity: Quantity) -> dict[str, float]:
    number = nw.col("number")
    found = collect(
        table.select(quantity.number.alias("number")).select(
            nw.len().alias("all"),
            number.count().alias("rows"),
            number.min().alias("smallest"),
            number.max().alias("largest"),
            number.mean().alias("mean"),
            number.std(ddof=1).alias("std"),
            number.median().alias("median"),
            number.quantile(0.25, interpolation="linear").alias("q1"),
            number.quantile(0.75, interpolation="linear").alias("q3"),
        )
    ).rows(named=True)[0]
    return {name: float(value) if value is not None else math.nan for name, value in found.items()}


def _edges(quantity: Quantity, facts: dict[str, float], bins: int | None) -> list[float]:
    if not facts["rows"]:
        return []
    return bin_edges(
        facts["smallest"],
        facts["largest"],
        count=bins,
        whole=quantity.kind == "whole" or quantity.dtype == nw.Date,
        rows=int(facts["rows"]),
        spread=facts["q3"] - facts["q1"],
    )


def counts_of(
    table: Table, quantity: Quantity, edges: list[float], groups: Category | None
) -> tuple[pl.DataFrame, pl.DataFrame | None]:
    """The rows of each bin (and group): `bin`, `group` and `rows`, without those that have none; and the groups."""
    if not edges:
        return pl.DataFrame(schema={"bin": pl.Int64, "group": pl.Int64, "rows": pl.Int64}), None
    name = groups.text if groups is not None else nw.lit("", nw.String)
    counted = (
        table.select(_bin(quantity.number, edges).alias("bin"), name.alias("name"))
        .filter(~nw.col("bin").is_null())
        .group_by("bin", "name")
        .agg(nw.len().cast(nw.Int64).alias("rows"))
    )
    found = collect(counted).to_polars()
    if groups is None:
        return found.select("bin", pl.lit(0, pl.Int64).alias("group"), "rows").sort("bin"), None
    known = Groups.of(found.group_by("name").agg(pl.col("rows").sum()))
    numbered = nw.from_native(found).with_columns(known.number("name").alias("group")).to_native()
    return numbered.group_by("bin", "group").agg(pl.col("rows").sum()).sort("group", "bin"), known.table


def _bin(number: nw.Expr, edges: list[float]) -> nw.Expr:
    """The number of the bin of each value, as the edges have it to the last bit."""
    low, high, count = edges[0], edges[-1], len(edges) - 1
    near = ((number - low) / (high - low) * count).floor().cast(nw.Int64).clip(0, count - 1)
    numbers = list(range(count))
    too_high = number < near.replace_strict(numbers, edges[:-1], return_dtype=nw.Float64)
    too_low = (number >= near.replace_strict(numbers, edges[1:], return_dtype=nw.Float64)) & (near < count - 1)
    return near - too_high.cast(nw.Int64) + too_low.cast(nw.Int64)


def _metrics(quantity: Quantity, facts: dict[str, float]) -> dict[str, float]:
    metrics = {"rows": facts["rows"], "left out": facts["all"] - facts["rows"]}
    if quantity.kind != "date":
        metrics |= {name: facts[name] for name in ("mean", "std", "median", "smallest", "largest")}
    return {name: settled(value) for name, value in metrics.items() if not math.isnan(value)}
