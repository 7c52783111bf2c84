"""A bar for each category."""

from __future__ import annotations

from typing import Annotated, Any, Literal, NamedTuple

import narwhals as nw
from pydantic import Field

from plait import Column, Figure, OneColumn, ParameterError, Table, node
from plait.exact import col
from plait.figure.gestures import Pick, as_options

from .category import Category
from .choosing import chosen_bars
from .lengths import Function, Order, bars_of, groups_of, lengths, totals
from .quantity import Quantity
from .selecting import selected_rows
from .title import Title

Arrangement = Literal["stacked", "side_by_side"]
MOST_BARS = 200
_ADDITIVE = ("rows", "sum")


class BarResult(NamedTuple):
    figure: Figure
    selected: Table


def _schema(
    table: nw.Schema | None, *, category: str, value: str, function: Function, groups: str, **_: object
) -> tuple[None, nw.Schema | None]:
    if table is not None:
        _check(table, category, value, function, groups)
    return None, table


@node(
    "views.bar",
    category="Views",
    icon="chart-bar",
    face="{function} {value} · {category} · {groups}",
    tags=(
        "plot",
        "bar chart",
        "column chart",
        "count",
        "categories",
        "top",
        "chart",
        "graph",
        "histogram of categories",
    ),
    schema=_schema,
    collects=True,
    passes=4,
)
def bar(
    table: Table,
    *,
    category: Annotated[Column, Field(description="The column with a bar for each of its values.")],
    value: Annotated[
        str, OneColumn(types="numeric"), Field(description="The column of numbers; not needed to count rows.")
    ] = "",
    function: Annotated[Function, Field(description="What is made of the numbers of a category.")] = "rows",
    groups: Annotated[str, OneColumn(), Field(description="The column that divides each bar; may stay empty.")] = "",
    most: Annotated[int, Field(ge=1, le=MOST_BARS, description="How many categories have a bar of their own.")] = 20,
    others: Annotated[bool, Field(description="Whether the rest of the categories has a bar together.")] = True,
    order: Annotated[Order, Field(description="Whether the bars are ordered by length or by category.")] = "value",
    arrangement: Annotated[
        Arrangement, Field(description="Whether the bars of groups are upon each other or side by side.")
    ] = "stacked",
    orientation: Annotated[
        Literal["horizontal", "vertical"], Field(description="Horizontal bars have more room for names.")
    ] = "horizontal",
    selection: Annotated[
        list[str | None], Field(description="The categories that are selected; null stands for missing ones.")
    ] = [],  # noqa: B006 - never changed
    title: Title = "",
) -> BarResult:
    """Draw a bar for each value of a column: how many rows have it, or a sum, mean or the like of their numbers.

    The categories with the longest bars are drawn, and the rest together as 'others', whose mean or median is that of
    all its rows. Missing categories have a bar of their own, at the end. Missing numbers, and values that are not a
    number, are left out; a category without any number has no bar. Groups of a mean, median, minimum or maximum stand
    side by side, because they don't add up, and so do groups of sums below zero.

    The metrics are the number of rows and of categories.

    `selected` has the rows of the selected categories, in the order of the table; without one it has none.

    Example: category `carrier`, the mean of `arr_delay`, the 10 longest.
    """
    schema = table.collect_schema()
    _check(schema, category, value, function, groups)
    named = named_rows(table, schema, category, value, groups)
    found = totals(named, function)
    bars = bars_of(found, most, order, others=others)
    parts = groups_of(named) if groups else None
    drawn = lengths(named, bars, parts, function)
    adds_up = function in _ADDITIVE and not (drawn["value"] < 0).any()
    tables = {"bars": bars.table, "lengths": drawn}
    if parts is not None:
        tables["groups"] = parts.table
    options: dict[str, Any] = {
        "category": category,
        "value": value,
        "function": function,
        "measure": "rows" if function == "rows" else f"{function} of {value}",
        "whole": function == "rows",
        "groups": groups,
        "arrangement": arrangement if adds_up else "side_by_side",
        "orientation": orientation,
        "selection": list(selection),
        "gestures": as_options(
            Pick(y=chosen_bars(bars.table)) if orientation == "horizontal" else Pick(x=chosen_bars(bars.table))
        ),
    }
    if orientation == "horizontal":
        options["size"] = [720, max(240, min(1400, 110 + 22 * tables["bars"].height))]
    metrics = {"rows": float(found["rows"].sum()), "categories": float(found["name"].drop_nulls().len())}
    figure = Figure("views.bar", tables, options, title, metrics)
    chosen = Category.of(schema, category, "category").text
    conditions = [chosen.is_null() if name is None else chosen == name for name in selection]
    return BarResult(figure, selected_rows(table, conditions))


def _check(schema: nw.Schema, category: str, value: str, function: Function, groups: str) -> None:
    """Refuse columns that don't fit, before anything runs.

    Raises:
        MissingColumnError: one is not there.
        ParameterError: one holds values of another kind, or there is no column of numbers.
    """
    Category.of(schema, category, "category")
    if groups:
        Category.of(schema, groups, "groups")
    if function == "rows":
        return
    if not value:
        raise ParameterError(
            f"No column is chosen for '{function}'.", parameter="value", hint="Choose a column of numbers, or 'rows'."
        )
    if Quantity.of(schema, value, "value").kind == "date":
        hint = "Choose a column of numbers."
        raise ParameterError(f"The column '{value}' holds dates, which have no length.", parameter="value", hint=hint)


def named_rows(table: Table, schema: nw.Schema, category: str, value: str, groups: str) -> Table:
    """The rows as `name`, `key` (the category as it is), `value`, and `text` (the name of the group)."""
    known = Category.of(schema, category, "category")
    number = Quantity.of(schema, value, "value").number if value else nw.lit(None, nw.Float64)
    text = Category.of(schema, groups, "groups").text if groups else nw.lit("", nw.String)
    return table.select(known.text.alias("name"), col(category).alias("key"), number.alias("value"), text.alias("text"))
