"""From rows to columns."""

from __future__ import annotations

from dataclasses import replace
from itertools import chain
from typing import TYPE_CHECKING, Annotated

import narwhals as nw
from pydantic import Field

from plait import Column, Columns, MissingColumnError, ParameterError, Table, node
from plait.backends import backend_of
from plait.backends.summary import Summarising, Summary
from plait.exact import col, exactly
from plait.table import lazy

from .aggregation import Aggregation, check_summaries
from .column_names import require_distinct

if TYPE_CHECKING:
    from collections.abc import Sequence

    from plait import Frame

_COUNTS = ("rows", "count", "count_distinct", "count_missing", "count_true", "count_false", "percent")


def _schema(
    table: nw.Schema | None,
    *,
    rows: Columns,
    columns: str,
    values: Columns,
    function: Summarising,
    missing: bool,
    totals: bool,
    limit: int,
    more: Columns,
    aggregations: list[Aggregation],
    separator: str,
    empty_as_zero: bool,
) -> None:
    """The columns are values, so they are unknown until the node has run; the parameters can be checked."""
    if table is not None:
        _parts(table, rows, [columns, *more.among(table)], values, function, aggregations)


@node(
    "manipulation.pivot",
    category="Manipulation/Table",
    icon="table-pivot",
    face="{columns} × {rows}",
    tags=("crosstab", "wide format", "spread", "pivot table", "rows to columns", "long to wide", "pivot_table"),
    schema=_schema,
    collects=True,
    blocking=True,
)
def pivot(
    table: Table,
    *,
    rows: Annotated[Columns, Field(description="One row for each combination of these columns.")] = Columns.named(),
    columns: Annotated[Column, Field(description="One column for each value of this column.")],
    values: Annotated[
        Columns, Field(description="The columns whose values fill the cells; none to count rows.")
    ] = Columns.named(),
    function: Annotated[Summarising, Field(description="What a cell makes of its values.")] = "rows",
    missing: Annotated[
        bool, Field(description="Whether rows without a value in *columns* get a column; left out otherwise.")
    ] = False,
    totals: Annotated[
        bool, Field(description="Whether a last column `total` has what the function makes of a whole row's values.")
    ] = False,
    limit: Annotated[int, Field(ge=1, le=10_000, description="The most new columns there may be.")] = 200,
    more: Annotated[
        Columns, Field(description="Further columns: there is a new column for each combination of their values.")
    ] = Columns.named(),
    aggregations: Annotated[
        list[Aggregation], Field(description="Several figures for each cell, instead of the values and the function.")
    ] = [],  # noqa: B006 - never changed
    separator: Annotated[str, Field(description="What stands between the parts of the name of a new column.")] = "_",
    empty_as_zero: Annotated[
        bool, Field(description="Whether a cell without rows is 0 where something is counted; missing otherwise.")
    ] = True,
) -> Table:
    """Spread the values of one column over new columns, one row for each combination of others.

    Rows are sorted by the row columns, missing values last, and the new columns by their values. A new column has the
    name of its value; with several columns to spread, of all their values, and with several figures, of the value and
    the figure, joined by *separator*. A cell without rows is missing, or 0 where something is counted. What the
    functions do with missing values is described at Group By.

    With totals, `total` is worked out from the rows themselves, so that a total mean is the mean of all rows and not of
    the cells. The totals of the columns are what the node gives without row columns.

    Example: rows `origin`, columns `day`, function 'rows': the flights of each airport on each day.
    """
    schema = table.collect_schema()
    spread_over = list(dict.fromkeys([columns, *more.among(schema)]))
    index, summaries = _parts(schema, rows, spread_over, values, function, aggregations)
    backend = backend_of(table)
    chosen = table if missing else table.drop_nulls(exactly(spread_over))
    cells = backend.collect(backend.summarise(chosen, [*index, *spread_over], [summary for _, summary in summaries]))
    labels = _labels(cells, spread_over, limit, separator)
    templates = _templates(summaries, separator)
    new = {summary.name: [templates[summary.name].format(label) for label in labels] for _, summary in summaries}
    ends = [template.format("total") for template in templates.values()] if totals else []
    hint = "Rename the row column, or replace the value, before this node."
    require_distinct([*index, *chain(*new.values()), *ends], parameter="columns", hint=hint)
    if index:
        cells = cells.sort(*exactly(index), nulls_last=True)
    on = nw.generate_temporary_column_name(8, cells.columns)
    labelled = lazy(cells.with_columns(_label(spread_over, separator).alias(on)))
    spread = backend.pivot(labelled, on=on, on_values=labels, index=index, names=templates)
    counted = list(chain(*(new[summary.name] for _, summary in summaries if summary.function in _COUNTS)))
    if empty_as_zero and counted:
        spread = spread.with_columns(nw.col(*exactly(counted)).fill_null(0))
    if not totals:
        return spread
    named = [replace(summary, name=end) for (_, summary), end in zip(summaries, ends, strict=True)]
    whole = lazy(backend.collect(backend.summarise(chosen, index, named)))
    return backend.join(
        spread,
        whole,
        left_on=index,
        right_on=index,
        how="left" if index else "cross",
        suffix="_total",
        order="left",
        nulls_equal=True,
    )


def _parts(
    schema: nw.Schema,
    rows: Columns,
    spread_over: Sequence[str],
    values: Columns,
    function: Summarising,
    aggregations: Sequence[Aggregation],
) -> tuple[list[str], list[tuple[str, Summary]]]:
    """The row columns, and for each figure of a cell its name and what it is made of.

    Raises:
        MissingColumnError: a column is not there.
        ParameterError: the function does not fit a column.
    """
    for name in spread_over:
        if name not in schema:
            raise MissingColumnError(name, schema.names())
        if schema[name].is_nested() or schema[name] == nw.Object:
            raise ParameterError(
                f"The column '{name}' has the type {schema[name]}, whose values can't name columns.",
                parameter="columns",
                hint="Choose a column of texts, numbers or dates.",
            )
    index = [name for name in dict.fromkeys(rows.among(schema)) if name not in spread_over]
    figures = [(each.name, each) for each in (aggregation.summary() for aggregation in aggregations)]
    if not figures:
        chosen = list(dict.fromkeys(values.among(schema)))
        if not chosen and function not in ("rows", "percent"):
            raise ParameterError(f"No columns are chosen for '{function}'.", parameter="values")
        figures = [(name, Summary("", function, name)) for name in chosen or [""]]
    # Names that are nobody's: a value column may be a row column, or the one that is spread.
    place = nw.generate_temporary_column_name(8, schema.names())
    summaries = [(name, replace(each, name=f"{place}{number}")) for number, (name, each) in enumerate(figures)]
    parameter = "aggregations" if aggregations else "function"
    check_summaries(schema, index, [summary for _, summary in summaries], parameter=parameter)
    return index, summaries


def _label(columns: Sequence[str], separator: str) -> nw.Expr:
    return nw.concat_str([col(name).cast(nw.String).fill_null("missing") for name in columns], separator=separator)


def _labels(cells: Frame, columns: Sequence[str], limit: int, separator: str) -> list[str]:
    """The values of the spread columns as names, in the order of the values.

    Raises:
        ParameterError: there are more than the limit.
    """
    distinct = cells.select(exactly(columns)).unique().sort(*exactly(columns), nulls_last=True)
    if len(distinct) > limit:
        values = "values" if len(columns) == 1 else "combinations of values"
        raise ParameterError(
            f"The column{'s' if len(columns) > 1 else ''} {', '.join(map(repr, columns))} "
            f"{'has' if len(columns) == 1 else 'have'} {len(distinct):,} different {values}, "
            f"more than the limit of {limit:,}.",
            parameter="limit",
            hint="Raise the limit, or choose a column with fewer values, for example after Binner.",
        )
    return [str(label) for label in distinct.select(_label(columns, separator).alias("label"))["label"].to_list()]


def _templates(summaries: Sequence[tuple[str, Summary]], separator: str) -> dict[str, str]:
    if len(summaries) == 1:
        return {summaries[0][1].name: "{}"}
    return {
        summary.name: "{}" + (separator + name).replace("{", "{{").replace("}", "}}") for name, summary in summaries
    }
