"""Points of two columns."""

from __future__ import annotations

import math
from typing import Annotated, Any, NamedTuple

import narwhals as nw
import polars as pl
from pydantic import BaseModel, Field

from plait import Column, Figure, OneColumn, Table, node
from plait.backends import backend_of
from plait.columns import is_of_type
from plait.figure.gestures import Brush, Lasso, as_options
from plait.figure.row_places import RowPlaces, as_places
from plait.table import collect

from .category import Category
from .cloud import Extent, Products, density, known, products_of
from .grouping import MOST_GROUPS, Groups
from .outline import Outline, outlines_of, within_outline
from .quantity import Bound, Quantity, is_quantity, within
from .sample import ROW
from .selecting import selected_rows
from .title import Title

MOST_POINTS = 20_000
"""With more points than this, a drawing shows how many lie where."""


class Area(BaseModel):
    """A rectangle; an end that is left empty is open."""

    x_from: Annotated[Bound, Field(description="The lower end along x.")] = None
    x_to: Annotated[Bound, Field(description="The upper end along x.")] = None
    y_from: Annotated[Bound, Field(description="The lower end along y.")] = None
    y_to: Annotated[Bound, Field(description="The upper end along y.")] = None


Selection = Annotated[
    list[Area], Field(description="The areas whose points are selected; both ends of a range belong to it.")
]
Outlines = Annotated[list[Outline], Field(description="Lines around points that are selected, as a lasso draws them.")]


class ScatterResult(NamedTuple):
    figure: Figure
    selected: Table


def _schema(
    table: nw.Schema | None,
    *,
    x: str,
    y: str,
    color: str,
    selection: list[Area],
    outlines: list[Outline],
    **_: object,
) -> tuple[None, nw.Schema | None]:
    if table is not None:
        along_x, along_y = Quantity.of(table, x, "x"), Quantity.of(table, y, "y")
        _areas(along_x, along_y, selection)
        outlines_of(along_x, along_y, outlines)
        if color and not is_quantity(table[color]):
            Category.of(table, color, "color")
    return None, table


@node(
    "views.scatter",
    category="Views",
    icon="chart-scatter-plot",
    face="{x} × {y} · {color}",
    tags=(
        "plot",
        "points",
        "scatter plot",
        "density",
        "brush",
        "lasso",
        "xy",
        "chart",
        "graph",
        "scatterplot",
        "bubble",
    ),
    schema=_schema,
    collects=True,
    passes=3,
)
def scatter(
    table: Table,
    *,
    x: Annotated[Column, Field(description="The column along the horizontal axis: numbers, dates or times.")],
    y: Annotated[Column, Field(description="The column along the vertical axis: numbers, dates or times.")],
    color: Annotated[
        str, OneColumn(), Field(description="The column that colours the points: groups, or numbers; may stay empty.")
    ] = "",
    trend: Annotated[bool, Field(description="Whether the line with the least squares is drawn.")] = False,
    selection: Selection = [],  # noqa: B006 - never changed
    outlines: Outlines = [],  # noqa: B006 - never changed
    title: Title = "",
) -> ScatterResult:
    """Draw a point for each row, at the values of two columns.

    Above 20 000 points the drawing is an image of how many rows lie where, and has no groups. The metrics are the
    number of rows that are drawn and of those that are left out because a value is missing, not a number, infinite
    or beyond 1e150, and Pearson's r, which is missing where a column is constant.

    The most frequent eight groups have a colour each, or seven if there are more; then the rest is 'others'. Whole
    numbers colour as groups if there are few of them, other numbers by a scale.

    `selected` has the rows within the selected areas and outlines, in the order of the table; without either it has
    none.

    Example: `CGPA` × `Chance of Admit`, coloured by `Research`, with a trend.
    """
    schema = table.collect_schema()
    along_x, along_y = Quantity.of(schema, x, "x"), Quantity.of(schema, y, "y")
    extent = Extent.of(table, along_x, along_y)
    options: dict[str, Any] = {
        "columns": {"x": x, "y": y},
        "x": along_x.label,
        "y": along_y.label,
        "x_kind": along_x.kind,
        "y_kind": along_y.kind,
        "extent": [extent.low_x, extent.high_x, extent.low_y, extent.high_y] if extent.drawn else [],
        "selection": _areas(along_x, along_y, selection),
        "outlines": outlines_of(along_x, along_y, outlines),
        "gestures": as_options(
            Brush(x=along_x.kind, y=along_y.kind),
            Lasso(x=along_x.kind, y=along_y.kind),
        ),
    }
    tables: dict[str, pl.DataFrame]
    if extent.drawn > MOST_POINTS:
        fields, products = density(table, along_x, along_y, extent)
        tables = {"fields": fields}
    else:
        tables, products = _points(table, along_x, along_y, color, extent)
        options |= {"color": color, "row_places": as_places(RowPlaces(table="points", x="x", y="y"))}
    options["trend"] = _trend(products, extent) if trend else []
    metrics = {"rows": float(extent.drawn), "left out": float(extent.rows - extent.drawn), "r": products.r}
    known_metrics = {name: value for name, value in metrics.items() if not math.isnan(value)}
    figure = Figure("views.scatter", tables, options, title, known_metrics)
    conditions = [
        within(along_x.number, area[0], area[1]) & within(along_y.number, area[2], area[3])
        for area in options["selection"]
    ]
    conditions += [within_outline(along_x.number, along_y.number, corners) for corners in options["outlines"]]
    return ScatterResult(figure, selected_rows(table, conditions))


def _points(
    table: Table, x: Quantity, y: Quantity, color: str, extent: Extent
) -> tuple[dict[str, pl.DataFrame], Products]:
    """The points, with the number of their group as `group` or a number to colour by as `color`, and their rows."""
    colors = _color(table.collect_schema(), color)
    numbered_rows = backend_of(table).number(table, ROW)
    points = collect(known(numbered_rows, x, y, *colors, nw.col(ROW))).to_polars()
    rows = points.select(pl.col(ROW).cast(pl.Int64).alias("row"))
    points = points.drop(ROW)
    products = products_of(points, extent)
    if "name" not in points.columns:
        return {"points": points, "rows": rows}, products
    if "color" in points.columns and points["name"].n_unique() > MOST_GROUPS:
        return {"points": points.drop("name"), "rows": rows}, products
    order = None
    if "color" in points.columns:
        order = points.sort("color")["name"].drop_nulls().unique(maintain_order=True).to_list()
    groups = Groups.of(points.group_by("name").agg(pl.len().alias("rows")), order)
    numbered = nw.from_native(points).select("x", "y", groups.number("name").alias("group")).to_native()
    return {"points": numbered, "rows": rows, "groups": groups.table}, products


def _color(schema: nw.Schema, color: str) -> list[nw.Expr]:
    """What the points are coloured by: the name of a group, a number, or both for whole numbers."""
    if not color:
        return []
    dtype = schema[color]
    as_name = [Category.of(schema, color, "color").text.alias("name")]
    if is_of_type(dtype, "nominal") or not is_quantity(dtype):
        return as_name
    as_number = [Quantity.of(schema, color, "color").number.alias("color")]
    return as_name + as_number if dtype.is_integer() else as_number


def _areas(x: Quantity, y: Quantity, selection: list[Area]) -> list[list[float | None]]:
    return [
        [
            x.bound(area.x_from, "selection"),
            x.bound(area.x_to, "selection"),
            y.bound(area.y_from, "selection"),
            y.bound(area.y_to, "selection"),
        ]
        for area in selection
    ]


def _trend(products: Products, extent: Extent) -> list[list[float]]:
    """The two ends of the line, as x and y."""
    if math.isnan(products.slope):
        return []
    return [[x, extent.mean_y + products.slope * (x - extent.mean_x)] for x in (extent.low_x, extent.high_x)]
