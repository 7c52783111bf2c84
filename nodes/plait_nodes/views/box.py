"""How values are spread, group by group."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any, Literal, NamedTuple

import polars as pl
from pydantic import Field

from plait import Columns, Figure, FromPort, OneColumn, ParameterError, Table, node
from plait.exact import bare, col
from plait.figure.gestures import Choices, Pick, as_options
from plait.table import collect

from .box_zones import zone_choices, zone_table
from .category import Category
from .column_part import ColumnPart, conditions_of
from .lengths import Order
from .quantity import Quantity
from .selecting import selected_rows
from .settled import settled
from .title import Title

if TYPE_CHECKING:
    import narwhals as nw
    from numpy.typing import NDArray

MOST_BOXES = 40
_MOST_OUTLIERS = 2_000
_GRID = 80
_BOXES = {
    "name": pl.String,
    "missing": pl.Boolean,
    "rows": pl.Int64,
    "low": pl.Float64,
    "q1": pl.Float64,
    "median": pl.Float64,
    "q3": pl.Float64,
    "high": pl.Float64,
    "mean": pl.Float64,
}
_OUTLIERS = {"box": pl.Int64, "value": pl.Float64}
_SHAPES = {"box": pl.Int64, "value": pl.Float64, "density": pl.Float64}


class BoxResult(NamedTuple):
    figure: Figure
    selected: Table


def _schema(table: nw.Schema | None, *, columns: Columns, groups: str, **_: object) -> tuple[None, nw.Schema | None]:
    if table is not None:
        _chosen(table, columns, groups)
    return None, table


@node(
    "views.box",
    title="Box Plot",
    category="Views",
    icon="chart-gantt",
    face="{columns} · {groups}",
    tags=(
        "plot",
        "box plot",
        "violin",
        "quartiles",
        "outliers",
        "distribution",
        "spread",
        "conditional box plot",
        "chart",
        "boxplot",
    ),
    schema=_schema,
    collects=True,
    passes=2,
)
def box(
    table: Table,
    *,
    columns: Annotated[
        Columns, FromPort(types="numeric"), Field(description="The columns of numbers, a box for each.")
    ],
    groups: Annotated[
        str, OneColumn(), Field(description="The column with a box for each of its values; may stay empty.")
    ] = "",
    shape: Annotated[
        Literal["box", "violin"], Field(description="Whether the density of the values is drawn around the box.")
    ] = "box",
    most: Annotated[int, Field(ge=1, le=MOST_BOXES, description="How many groups are drawn, the most frequent.")] = 12,
    order: Annotated[
        Order, Field(description="Whether the groups are ordered by their median or by their names.")
    ] = "name",
    selection: Annotated[
        list[str | None], Field(description="The groups that are selected; null stands for missing ones.")
    ] = [],  # noqa: B006 - never changed
    parts: Annotated[
        list[ColumnPart], Field(description="Without groups: the parts of columns that are selected.")
    ] = [],  # noqa: B006 - never changed
    title: Title = "",
) -> BoxResult:
    """Draw the quartiles of numbers as boxes, and how far the values reach.

    A box reaches from the first to the third quartile (interpolated) with a line at the median and a dot at the mean.
    Whiskers reach to the last value within 1.5 interquartile ranges of the box; what lies beyond is an outlier and has
    a dot, up to 2 000 of them. A violin is as wide as the values are dense, by a Gaussian kernel with Scott's width.

    With *groups* there can be only one column of numbers. Values that are missing, not a number or infinite are left
    out and counted in the metrics, which name the outliers too.

    `selected` has the rows of the selected groups or, without groups, those with a value in a selected part of a
    column: its box, a whisker, or what lies beyond. They are in the order of the table; without a selection there are
    none.

    Example: `arr_delay` by `carrier`, ordered by the median.
    """
    schema = table.collect_schema()
    quantities = _chosen(schema, columns, groups)
    values, count = _values(table, quantities, groups, most)
    if order == "value":
        values.sort(key=lambda pair: -_median(pair[1]))
    boxes = [_box(name, numbers) for name, numbers in values]
    outliers = [_beyond(numbers, each) for (_, numbers), each in zip(values, boxes, strict=True)]
    found = sum(len(each) for each in outliers)
    tables = {"boxes": pl.DataFrame(boxes, schema=_BOXES, orient="row"), "outliers": _outlier_table(outliers)}
    if shape == "violin":
        tables["shapes"] = _shape_table([numbers for _, numbers in values])
    kept = sum(len(numbers) for _, numbers in values)
    options: dict[str, Any] = {
        "columns": [each.name for each in quantities],
        "column": quantities[0].label if len(quantities) == 1 else "",
        "kind": quantities[0].kind if len(quantities) == 1 else "number",
        "groups": groups,
        "selection": list(selection) if groups else [],
        "size": [720, max(260, min(1200, 130 + 34 * len(boxes)))],
    }
    if groups:
        options["gestures"] = as_options(Pick(y=Choices(values=tuple((name,) for name, _ in values))))
    else:
        tables["zones"] = zone_table([numbers for _, numbers in values])
        by_name = {each.name: each for each in quantities}
        columns_of_boxes = [by_name[name] for name, _ in values if name is not None]
        pick = Pick(parameter="parts", patches=zone_choices(tables["zones"], columns_of_boxes))
        options |= {"gestures": as_options(pick), "parts": _ends(schema, parts)}
    metrics = {"rows": float(kept), "left out": float(count - kept), "outliers": float(found)}
    figure = Figure("views.box", tables, options, title, metrics)
    conditions = [] if groups else conditions_of(schema, parts, "parts")
    if groups:
        text = Category.of(schema, groups, "groups").text
        conditions = [text.is_null() if name is None else text == name for name in selection]
    return BoxResult(figure, selected_rows(table, conditions))


def _ends(schema: nw.Schema, parts: list[ColumnPart]) -> list[list[Any]]:
    """The selected ranges as the axis has them: the column, and where they begin and end."""
    found: list[list[Any]] = []
    for part in parts:
        if part.value is None and not part.missing:
            quantity = Quantity.of(schema, part.column, "parts")
            found.append([part.column, quantity.bound(part.low, "parts"), quantity.bound(part.high, "parts")])
    return found


def _chosen(schema: nw.Schema, columns: Columns, groups: str) -> list[Quantity]:
    """The columns that have boxes.

    Raises:
        ParameterError: there are too many, several and groups, or dates, which have no quartiles beside numbers.
    """
    names = list(dict.fromkeys(name for name in columns.among(schema) if columns.names is not None or name != groups))
    if groups:
        Category.of(schema, groups, "groups")
        if len(names) > 1:
            hint = "Choose one column of numbers, or no groups."
            raise ParameterError(f"{len(names)} columns can't be divided into groups.", parameter="groups", hint=hint)
    if len(names) > MOST_BOXES:
        hint = f"Choose up to {MOST_BOXES} columns."
        raise ParameterError(f"{len(names)} boxes are too many for one drawing.", parameter="columns", hint=hint)
    found = [Quantity.of(schema, name, "columns") for name in names]
    dates = [each.name for each in found if each.kind == "date"]
    if dates and len(found) > 1:
        hint = "Draw it alone."
        raise ParameterError(
            f"'{dates[0]}' holds dates, which have no axis with numbers.", parameter="columns", hint=hint
        )
    return found


def _values(
    table: Table, quantities: list[Quantity], groups: str, most: int
) -> tuple[list[tuple[str | None, NDArray[Any]]], int]:
    """The known numbers of each box, sorted, and how many values there are in all."""
    if not groups:
        rows = collect(table.select(each.number.alias(each.name) for each in quantities)).to_polars()
        found: list[tuple[str | None, NDArray[Any]]] = [
            (each.name, bare(rows[each.name]).drop_nulls().sort().to_numpy()) for each in quantities
        ]
        return found, rows.height * len(quantities)
    if not quantities:
        return [], 0
    text = Category.of(table.collect_schema(), groups, "groups").text.alias("name")
    rows = collect(table.select(text, col(groups).alias("key"), quantities[0].number.alias("value"))).to_polars()
    known = rows.drop_nulls("value")
    counts = known.group_by("name").agg(pl.len().alias("rows"), pl.col("key").min())
    kept = counts.sort(["rows", "name"], descending=[True, False], nulls_last=True).head(most)
    kept = kept.sort(pl.col("name").is_null(), "key", "name")
    values: list[tuple[str | None, NDArray[Any]]] = [
        (name, known.filter(known["name"].eq_missing(name))["value"].sort().to_numpy()) for name in kept["name"]
    ]
    return values, rows.height


def _median(values: NDArray[Any]) -> float:
    import numpy as np

    return float(np.median(values)) if len(values) else float("-inf")


def _box(name: str | None, values: NDArray[Any]) -> dict[str, Any]:
    """The box of sorted values."""
    import numpy as np

    facts: dict[str, Any] = {"name": "missing" if name is None else name, "missing": name is None, "rows": len(values)}
    if not len(values):
        return facts
    q1, median, q3 = np.quantile(values, [0.25, 0.5, 0.75])
    reach = 1.5 * (q3 - q1)
    within = values[(values >= q1 - reach) & (values <= q3 + reach)]
    numbers = {"low": within[0], "q1": q1, "median": median, "q3": q3, "high": within[-1], "mean": values.mean()}
    return facts | {key: settled(float(value)) for key, value in numbers.items()}


def _beyond(values: NDArray[Any], facts: dict[str, Any]) -> list[float]:
    import numpy as np

    if not len(values):
        return []
    q1, q3 = np.quantile(values, [0.25, 0.75])
    reach = 1.5 * (q3 - q1)
    outside: list[float] = values[(values < q1 - reach) | (values > q3 + reach)].tolist()
    return outside


def _outlier_table(outliers: list[list[float]]) -> pl.DataFrame:
    """Up to as many as can be drawn; of more, every n-th."""
    every = max(1, -(-sum(len(each) for each in outliers) // _MOST_OUTLIERS))
    rows = [(number, value) for number, each in enumerate(outliers) for value in dict.fromkeys(each[::every])]
    return pl.DataFrame(rows, schema=_OUTLIERS, orient="row")


def _shape_table(values: list[NDArray[Any]]) -> pl.DataFrame:
    """The density of each box at places from its smallest to its largest value, 1 where it is highest."""
    parts = [pl.DataFrame(schema=_SHAPES)]
    for number, each in enumerate(values):
        if len(each) > 1 and each[-1] > each[0]:
            places, density = _density(each)
            parts.append(pl.DataFrame({"box": [number] * _GRID, "value": places, "density": density}, schema=_SHAPES))
    return pl.concat(parts)


def _density(values: NDArray[Any]) -> tuple[NDArray[Any], NDArray[Any]]:
    """A Gaussian kernel over the values, which are counted in narrow bins first, so that many cost no more than few."""
    import numpy as np

    places = np.linspace(values[0], values[-1], _GRID)
    counts, edges = np.histogram(values, bins=400)
    middles = (edges[1:] + edges[:-1]) / 2
    width = max(values.std(ddof=1) * len(values) ** -0.2, (values[-1] - values[0]) / 200)
    density = (np.exp(-0.5 * ((places[:, None] - middles[None, :]) / width) ** 2) * counts).sum(axis=1)
    return places, density / density.max()
