"""From rows to columns."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Annotated

import narwhals as nw
from pydantic import Field

from plait import Column, Columns, MissingColumnError, ParameterError, Table, node
from plait.backends import backend_of
from plait.backends.summary import Summarising, Summary
from plait.exact import col, exact, exactly
from plait.table import lazy

from .aggregation import check_summaries
from .column_names import require_distinct

if TYPE_CHECKING:
    from collections.abc import Sequence

    from plait import Frame

_COUNTS = ("rows", "count", "count_distinct", "count_missing")


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
) -> None:
    """The columns are values, so they are unknown until the node has run; the parameters can be checked."""
    if table is not None:
        _summaries(table, rows, columns, values, function)


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
) -> Table:
    """Spread the values of one column over new columns, one row for each combination of others.

    Rows are sorted by the row columns, missing values last, and the new columns by their values. A new column has the
    name of its value; with several value columns, value and column joined by `_`. A cell without rows is
    missing, or 0 where something is counted. What the functions do with missing values is described at Group By.

    With totals, `total` is worked out from the rows themselves, so that a total mean is the mean of all rows and not of
    the cells. The totals of the columns are what the node gives without row columns.

    Example: rows `origin`, columns `day`, function 'rows': the flights of each airport on each day.
    """
    index, summaries = _summaries(table.collect_schema(), rows, columns, values, function)
    backend = backend_of(table)
    chosen = table if missing else table.filter(~col(columns).is_null())
    cells = backend.collect(backend.summarise(chosen, [*index, columns], [summary for _, summary in summaries]))
    labels = _labels(cells, columns, limit)
    templates = _templates(summaries)
    new = [template.format(label) for template in templates.values() for label in labels]
    ends = [template.format("total") for template in templates.values()] if totals else []
    hint = "Rename the row column, or replace the value, before this node."
    require_distinct([*index, *new, *ends], parameter="columns", hint=hint)
    if index:
        cells = cells.sort(*exactly(index), nulls_last=True)
    spread = backend.pivot(
        lazy(cells.with_columns(_label(columns))), on=columns, on_values=labels, index=index, names=templates
    )
    if new and function in _COUNTS:
        spread = spread.with_columns(nw.col(*exactly(new)).fill_null(0))
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


def _summaries(
    schema: nw.Schema, rows: Columns, columns: str, values: Columns, function: Summarising
) -> tuple[list[str], list[tuple[str, Summary]]]:
    """The row columns, and for each value column what is made of it.

    Raises:
        MissingColumnError: a column is not there.
        ParameterError: the function does not fit a column.
    """
    if columns not in schema:
        raise MissingColumnError(columns, schema.names())
    if schema[columns].is_nested() or schema[columns] == nw.Object:
        raise ParameterError(
            f"The column '{columns}' has the type {schema[columns]}, whose values can't name columns.",
            parameter="columns",
            hint="Choose a column of texts, numbers or dates.",
        )
    index = [name for name in dict.fromkeys(rows.among(schema)) if name != columns]
    chosen = list(dict.fromkeys(values.among(schema)))
    if not chosen and function != "rows":
        raise ParameterError(f"No columns are chosen for '{function}'.", parameter="values")
    # Names that are nobody's: a value column may be a row column, or the one that is spread.
    summaries = [
        (name, Summary(nw.generate_temporary_column_name(8, schema.names()), function, name)) for name in chosen or [""]
    ]
    check_summaries(schema, index, [summary for _, summary in summaries], parameter="function")
    return index, summaries


def _label(columns: str) -> nw.Expr:
    return col(columns).cast(nw.String).fill_null("missing")


def _labels(cells: Frame, columns: str, limit: int) -> list[str]:
    """The values of the spread column as names, in the order of the values.

    Raises:
        ParameterError: there are more than the limit.
    """
    distinct = cells.select(exact(columns)).unique().sort(exact(columns), nulls_last=True)
    if len(distinct) > limit:
        raise ParameterError(
            f"The column '{columns}' has {len(distinct):,} different values, more than the limit of {limit:,}.",
            parameter="limit",
            hint="Raise the limit, or choose a column with fewer values, for example after Binner.",
        )
    return [str(label) for label in distinct.select(_label(columns))[columns].to_list()]


def _templates(summaries: Sequence[tuple[str, Summary]]) -> dict[str, str]:
    if len(summaries) == 1:
        return {summaries[0][1].name: "{}"}
    return {summary.name: "{}_" + name.replace("{", "{{").replace("}", "}}") for name, summary in summaries}
