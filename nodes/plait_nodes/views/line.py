"""Lines of columns along another."""

from __future__ import annotations

from typing import Annotated, Any, Literal, NamedTuple

import narwhals as nw
import polars as pl
from pydantic import Field

from plait import Column, Columns, DataError, Figure, FromPort, OneColumn, ParameterError, Table, node
from plait.exact import col
from plait.figure.gestures import Along, Range, as_options
from plait.table import collect

from .category import Category
from .grouping import Groups
from .quantity import Quantity
from .selecting import selected_rows
from .span import Span, inside, spans_of
from .title import Title

MOST_POINTS = 20_000
MOST_LINES = 12
BANDS = 800
"""With more points than are drawn, this many steps along x, each with a range: one for each pixel of a wide drawing."""
_LINES = {"line": pl.Int64, "x": pl.Float64, "y": pl.Float64, "low": pl.Float64, "high": pl.Float64}


class LineResult(NamedTuple):
    figure: Figure
    selected: Table


def _schema(
    table: nw.Schema | None, *, x: str, y: Columns, groups: str, selection: list[Span], **_: object
) -> tuple[None, nw.Schema | None]:
    if table is not None:
        spans_of(Quantity.of(table, x, "x"), selection)
        _chosen(table, y, x, groups)
    return None, table


@node(
    "views.line",
    title="Line Plot",
    category="Views",
    icon="chart-line",
    face="{x} × {y} · {groups}",
    tags=("plot", "line chart", "time series", "curve", "trend", "brush", "chart", "graph"),
    schema=_schema,
    collects=True,
    passes=3,
)
def line(
    table: Table,
    *,
    x: Annotated[Column, Field(description="The column along the horizontal axis: numbers, dates or times.")],
    y: Annotated[Columns, FromPort(types="numeric"), Field(description="The columns of numbers that are drawn.")],
    groups: Annotated[
        str, OneColumn(), Field(description="The column with a line for each of its values; may stay empty.")
    ] = "",
    repeated: Annotated[
        Literal["rows", "mean", "sum"],
        Field(description="Whether rows with the same x are points of their own, or one with their mean or sum."),
    ] = "rows",
    points: Annotated[bool, Field(description="Whether each point is marked, if there are few.")] = False,
    selection: Annotated[list[Span], Field(description="The ranges along x that are selected.")] = [],  # noqa: B006 - never changed
    title: Title = "",
) -> LineResult:
    """Draw a line through the rows, in the order of a column.

    Each column of numbers has a line, or with *groups* each of the most frequent values of that column; then there
    can be only one column of numbers. Rows with the same x stay in their order. A missing number is a gap in its line;
    rows whose x is missing are left out and counted.

    Above 20 000 points a line is drawn as a band from the lowest to the highest value, with the mean in it, over 800
    steps along x.

    `selected` has the rows within the selected ranges, in the order of the table; without one it has none. The
    beginning belongs to a range and the end does not, unless it is the largest x.

    Example: x `time_hour`, y `temp` of the weather, with a line for each `origin`.
    """
    schema = table.collect_schema()
    along = Quantity.of(schema, x, "x")
    columns = _chosen(schema, y, x, groups)
    spans = spans_of(along, selection)
    name = Category.of(schema, groups, "groups").text if groups else nw.lit("", nw.String)
    numbers = [column.number.alias(f"y{number}") for number, column in enumerate(columns)]
    rows = table.select(along.number.alias("x"), name.alias("name"), *numbers).filter(~nw.col("x").is_null())
    facts = collect(
        rows.select(nw.len().alias("rows"), nw.col("x").min().alias("low"), nw.col("x").max().alias("high"))
    )
    known, low, high = facts.row(0)
    count = int(collect(table.select(nw.len())).item())
    named = _groups(rows) if groups else None
    long = long_rows(rows, len(columns), named)
    if repeated != "rows":
        long = long.group_by("line", "x").agg(nw.col("y").mean() if repeated == "mean" else nw.col("y").sum())
    size = int(collect(long.select(nw.len())).item())
    drawn = _bands(long, low, high) if size > MOST_POINTS else _points(long)
    tables = {"lines": drawn}
    if named is not None:
        tables["groups"] = named.table
    options: dict[str, Any] = {
        "columns": {"x": x, "y": [column.name for column in columns]},
        "x": along.label,
        "x_kind": along.kind,
        "names": [column.label for column in columns],
        "groups": groups,
        "points": points,
        "repeated": repeated,
        "selection": spans,
        "gestures": as_options(Range(x=Along(kind=along.kind))),
    }
    metrics = {"rows": float(known), "left out": float(count - known)}
    figure = Figure("views.line", tables, options, title, metrics)
    conditions = [inside(along.number, start, end, high) for start, end in spans]
    return LineResult(figure, selected_rows(table, conditions))


def _chosen(schema: nw.Schema, y: Columns, x: str, groups: str) -> list[Quantity]:
    """The columns that have lines.

    Raises:
        ParameterError: there are too many, or several and groups.
    """
    names = list(dict.fromkeys(name for name in y.among(schema) if y.names is not None or name not in (x, groups)))
    if groups:
        Category.of(schema, groups, "groups")
    if groups and len(names) > 1:
        hint = "Choose one column of numbers, or no groups."
        raise ParameterError(f"{len(names)} columns can't be divided into groups.", parameter="groups", hint=hint)
    if len(names) > MOST_LINES:
        hint = f"Choose up to {MOST_LINES} columns."
        raise ParameterError(f"{len(names)} lines are too many for one drawing.", parameter="y", hint=hint)
    return [Quantity.of(schema, name, "y") for name in names]


def _groups(rows: Table) -> Groups:
    return Groups.of(collect(rows.group_by("name").agg(nw.len().alias("rows"))).to_polars())


def long_rows(rows: Table, columns: int, groups: Groups | None) -> Table:
    """One row for each point: the number of its line, x and y."""
    if groups is not None:
        y = nw.col("y0") if columns else nw.lit(None, nw.Float64)
        return rows.select(groups.number("name").alias("line"), "x", y.alias("y"))
    parts = [
        rows.select(nw.lit(number, nw.Int64).alias("line"), "x", col(f"y{number}").alias("y"))
        for number in range(columns)
    ]
    return (
        nw.concat(parts)
        if parts
        else rows.head(0).select(nw.lit(0, nw.Int64).alias("line"), "x", nw.col("x").alias("y"))
    )


def _points(long: Table) -> pl.DataFrame:
    found = collect(long).to_polars().sort("line", "x", maintain_order=True)
    return found.select("line", "x", "y", pl.lit(None, pl.Float64).alias("low"), pl.lit(None, pl.Float64).alias("high"))


def _bands(long: Table, low: float, high: float) -> pl.DataFrame:
    """The mean and the range of each line in each step along x."""
    step = (high - low) / BANDS
    if step <= 0:
        raise DataError("All rows have the same x, so there is no line.", hint="Choose another column for x.")
    number = ((nw.col("x") - low) / step).floor().cast(nw.Int64).clip(0, BANDS - 1)
    found = collect(
        long.filter(~nw.col("y").is_null())
        .with_columns(number.alias("step"))
        .group_by("line", "step")
        .agg(nw.col("y").mean().alias("mean"), nw.col("y").min().alias("low"), nw.col("y").max().alias("high"))
    ).to_polars()
    x = low + (pl.col("step") + 0.5) * step
    return found.sort("line", "step").select("line", x.alias("x"), pl.col("mean").alias("y"), "low", "high")
