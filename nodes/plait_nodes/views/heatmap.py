"""Two columns of categories, and what is made of the rows in each combination, as colours."""

from __future__ import annotations

from typing import Annotated, Any, NamedTuple

import narwhals as nw
from pydantic import BaseModel, Field

from plait import Column, Figure, OneColumn, ParameterError, Table, node
from plait.exact import col
from plait.figure.gestures import Pick, as_options

from .category import Category
from .choosing import chosen_bars
from .lengths import Function, Order, bars_of, lengths, totals
from .quantity import Quantity
from .selecting import selected_rows
from .title import Title

MOST_CELLS = 100


class HeatmapCell(BaseModel):
    """A field: the rows of one category down and one across; null stands for missing ones."""

    row: Annotated[str | None, Field(description="The category down.")] = None
    column: Annotated[str | None, Field(description="The category across.")] = None


class HeatmapResult(NamedTuple):
    figure: Figure
    selected: Table


def _schema(
    table: nw.Schema | None, *, down: str, across: str, value: str, function: Function, **_: object
) -> tuple[None, nw.Schema | None]:
    if table is not None:
        Category.of(table, down, "down")
        Category.of(table, across, "across")
        _check_value(table, value, function)
    return None, table


@node(
    "views.heatmap",
    category="Views",
    icon="grid",
    face="{down} × {across} · {function} {value}",
    tags=("plot", "heat map", "crosstab", "matrix", "pivot", "calendar", "chart"),
    schema=_schema,
    collects=True,
    passes=4,
)
def heatmap(
    table: Table,
    *,
    down: Annotated[Column, Field(description="The column whose values are down.")],
    across: Annotated[Column, Field(description="The column whose values are across.")],
    value: Annotated[
        str, OneColumn(types="numeric"), Field(description="The column of numbers; not needed to count rows.")
    ] = "",
    function: Annotated[Function, Field(description="What is made of the numbers of a field.")] = "rows",
    most: Annotated[
        int, Field(ge=1, le=MOST_CELLS, description="How many categories there are either way; the rest is 'others'.")
    ] = 30,
    order: Annotated[
        Order, Field(description="Whether categories are in their own order, or those with most to them come first.")
    ] = "name",
    selection: Annotated[list[HeatmapCell], Field(description="The fields whose rows are selected.")] = [],  # noqa: B006 - never changed
    title: Title = "",
) -> HeatmapResult:
    """Show how many rows have each combination of two categories, or a sum, mean or the like of their numbers.

    With more categories than there is room for, the most frequent ones are kept and the rest is put together as
    'others'. Missing categories have a row or column of their own, at the end. A field without rows, or without any
    number, is empty. Where there are values below zero, colours diverge from zero.

    The metrics are the number of rows, and the smallest and largest field.

    `selected` has the rows of the selected fields, in the order of the table; without one it has none.

    Example: `carrier` down and `hour` across, the mean of `dep_delay`.
    """
    schema = table.collect_schema()
    _check_value(schema, value, function)
    sides = {"down": Category.of(schema, down, "down"), "across": Category.of(schema, across, "across")}
    number = Quantity.of(schema, value, "value").number if value else nw.lit(None, nw.Float64)
    rows, columns = (
        bars_of(
            totals(
                table.select(side.text.alias("name"), col(side.name).alias("key"), nw.lit(0.0).alias("value")),
                "rows",
            ),
            most,
            order,
            others=True,
        )
        for side in sides.values()
    )
    named = table.select(sides["down"].text.alias("name"), sides["across"].text.alias("text"), number.alias("value"))
    found = lengths(named, rows, columns, function)
    known = found["value"].drop_nulls()
    options: dict[str, Any] = {
        "down": down,
        "across": across,
        "measure": "rows" if function == "rows" else f"{function} of {value}",
        "selection": [[cell.row, cell.column] for cell in selection],
        "gestures": as_options(
            Pick(x=chosen_bars(columns.table, "column"), y=chosen_bars(rows.table, "row")),
        ),
        "size": [
            max(420, min(1100, 220 + 42 * columns.table.height)),
            max(280, min(1000, 130 + 26 * rows.table.height)),
        ],
    }
    metrics = {"rows": float(found["rows"].sum())}
    if len(known):
        metrics |= {"smallest": float(known.min()), "largest": float(known.max())}  # type: ignore[arg-type]
    tables = {"cells": found, "down": rows.table, "across": columns.table}
    figure = Figure("views.heatmap", tables, options, title, metrics)
    conditions = [_is(sides["down"].text, cell.row) & _is(sides["across"].text, cell.column) for cell in selection]
    return HeatmapResult(figure, selected_rows(table, conditions))


def _is(text: nw.Expr, name: str | None) -> nw.Expr:
    return text.is_null() if name is None else (text == name).fill_null(False)


def _check_value(schema: nw.Schema, value: str, function: Function) -> None:
    """Refuse a missing column of numbers, or one of dates.

    Raises:
        MissingColumnError: it is not there.
        ParameterError: there is none, or it holds dates.
    """
    if not value:
        if function == "rows":
            return
        raise ParameterError(
            f"No column is chosen for '{function}'.", parameter="value", hint="Choose a column of numbers, or 'rows'."
        )
    if Quantity.of(schema, value, "value").kind == "date" and function != "rows":
        hint = "Choose a column of numbers."
        raise ParameterError(
            f"The column '{value}' holds dates, which have no {function}.", parameter="value", hint=hint
        )
