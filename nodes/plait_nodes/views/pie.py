"""Shares of a whole."""

from __future__ import annotations

from typing import Annotated, Any, Literal, NamedTuple

import narwhals as nw
from pydantic import Field

from plait import Column, DataError, Figure, OneColumn, ParameterError, Table, node
from plait.exact import col
from plait.figure.gestures import Pick, as_options

from .category import Category
from .choosing import chosen_bars
from .lengths import Order, bars_of, lengths, totals
from .quantity import Quantity
from .selecting import selected_rows
from .title import Title

MOST_SLICES = 8
"""As many colours as a palette has."""


class PieResult(NamedTuple):
    figure: Figure
    selected: Table


def _schema(
    table: nw.Schema | None, *, category: str, value: str, function: str, **_: object
) -> tuple[None, nw.Schema | None]:
    if table is not None:
        Category.of(table, category, "category")
        _check_value(table, value, function)
    return None, table


@node(
    "views.pie",
    title="Pie Chart",
    category="Views",
    icon="chart-donut",
    face="{function} {value} · {category}",
    tags=("plot", "pie chart", "donut", "share", "proportion", "chart", "graph", "plot of shares"),
    schema=_schema,
    collects=True,
    passes=2,
)
def pie(
    table: Table,
    *,
    category: Annotated[Column, Field(description="The column with a slice for each of its values.")],
    function: Annotated[
        Literal["rows", "sum"], Field(description="Whether a slice is as large as its rows, or as the sum of numbers.")
    ] = "rows",
    value: Annotated[
        str, OneColumn(types="numeric"), Field(description="The column of numbers; not needed to count rows.")
    ] = "",
    most: Annotated[
        int, Field(ge=1, le=MOST_SLICES, description="How many slices there are; the rest is one, called 'others'.")
    ] = 6,
    order: Annotated[Order, Field(description="Whether slices are ordered by size or by category.")] = "value",
    hole: Annotated[bool, Field(description="Whether the middle is empty and shows the total.")] = True,
    selection: Annotated[
        list[str | None], Field(description="The categories that are selected; null stands for missing ones.")
    ] = [],  # noqa: B006 - never changed
    title: Title = "",
) -> PieResult:
    """Show what share of all rows, or of a sum, each category has.

    The largest slices are drawn, and the rest together as 'others'; missing categories have a slice of their own.
    Sums must not be below zero. For more than a few categories, bars can be compared more easily.

    The metrics are the number of rows, the total, and the share of the largest slice.

    `selected` has the rows of the selected categories, in the order of the table; without one it has none.

    Example: category `origin` of the flights.
    """
    schema = table.collect_schema()
    known = Category.of(schema, category, "category")
    _check_value(schema, value, function)
    number = Quantity.of(schema, value, "value").number if value else nw.lit(None, nw.Float64)
    named = table.select(known.text.alias("name"), col(category).alias("key"), number.alias("value"))
    found = totals(named, function)
    negative = found.filter(found["value"] < 0)
    if negative.height:
        raise DataError(
            f"The sum of '{value}' is below zero for {negative.height} categories, which have no share of a whole.",
            column=value,
            values=[str(name) for name in negative["name"].head(5)],
            hint="Draw bars, or choose another column.",
        )
    slices = bars_of(found, most, order, others=True)
    drawn = lengths(named, slices, None, function)
    total = float(drawn["value"].fill_null(0).sum())
    metrics = {"rows": float(drawn["rows"].sum()), "total": total}
    if total > 0:
        metrics["largest share"] = float(drawn["value"].max()) / total  # type: ignore[arg-type]
    options: dict[str, Any] = {
        "category": category,
        "value": value,
        "function": function,
        "measure": "rows" if function == "rows" else f"sum of {value}",
        "hole": hole,
        "selection": list(selection),
        "gestures": as_options(Pick(patches=chosen_bars(slices.table))),
        "size": [620, 400],
    }
    figure = Figure("views.pie", {"slices": slices.table, "lengths": drawn}, options, title, metrics)
    conditions = [known.text.is_null() if name is None else known.text == name for name in selection]
    return PieResult(figure, selected_rows(table, conditions))


def _check_value(schema: nw.Schema, value: str, function: str) -> None:
    """Refuse a missing column of numbers, or one of dates.

    Raises:
        MissingColumnError: it is not there.
        ParameterError: there is none, or it holds dates.
    """
    if not value and function == "sum":
        hint = "Choose a column of numbers, or 'rows'."
        raise ParameterError("No column is chosen for 'sum'.", parameter="value", hint=hint)
    if value and Quantity.of(schema, value, "value").kind == "date":
        hint = "Choose a column of numbers."
        raise ParameterError(f"The column '{value}' holds dates, which have no sum.", parameter="value", hint=hint)
