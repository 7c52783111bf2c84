"""How closely columns go together, as colours."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any, Literal, NamedTuple

import polars as pl
from pydantic import Field

from plait import Columns, Figure, FromPort, ParameterError, RunContext, Table, node
from plait.exact import exactly
from plait.table import collect
from plait_nodes.statistics.coefficients import Method
from plait_nodes.statistics.correlation import PAIRS, correlation

from .similar import similar_order
from .title import Title

if TYPE_CHECKING:
    import narwhals as nw

MOST_COLUMNS = 200
_NUMBERS = Columns.of_type("numeric")


class CorrelationHeatmapResult(NamedTuple):
    figure: Figure
    pairs: Table


def _schema(table: nw.Schema | None, *, columns: Columns, **_: object) -> tuple[None, nw.Schema]:
    if table is not None:
        _check_number(columns.among(table))
    return None, PAIRS


@node(
    "views.correlation_heatmap",
    category="Views",
    icon="grid",
    face="{method} · {columns}",
    tags=("plot", "correlation matrix", "pearson", "spearman", "kendall"),
    schema=_schema,
    collects=True,
)
def correlation_heatmap(
    table: Table,
    *,
    run: RunContext,
    columns: Annotated[
        Columns, FromPort(types="numeric"), Field(description="The columns to compare: numbers, or true and false.")
    ] = _NUMBERS,
    method: Annotated[
        Method,
        Field(
            description="Pearson measures how straight the relation is, Spearman the same of the ranks, Kendall how "
            "many pairs of rows are in the same order."
        ),
    ] = "pearson",
    order: Annotated[
        Literal["table", "similar"],
        Field(description="Whether columns stay in their order, or those that go together lie side by side."),
    ] = "table",
    title: Title = "",
) -> CorrelationHeatmapResult:
    """Show how closely columns go together, two by two, as a square of colours from -1 to 1.

    The coefficients are those of the node Correlation: a row counts for a pair where both values are known, and the
    correlation with a constant column is missing, which is drawn as an empty field. With the order 'similar', columns
    are put together by average linkage, where the distance of two columns is 1 - |r|.

    `pairs` has a row for each pair, with the p value and the number of rows. The metrics name the number of columns
    and the strongest correlation, by its absolute value.

    Example: all numbers of the admissions table, in the order 'similar'.
    """
    _check_number(columns.of(table))
    found = correlation(table, run=run, columns=columns, method=method)
    matrix = collect(found.matrix).to_polars()
    names = matrix[matrix.columns[0]].to_list()
    values = matrix.select(exactly(matrix.columns[1:]))
    if order == "similar":
        places = similar_order(values.to_numpy())
        names = [names[place] for place in places]
        values = values[places].select(exactly(names))
    pairs = collect(found.pairs)
    strengths = pairs["correlation"].abs().drop_nulls()
    metrics = {"columns": float(len(names))}
    if len(strengths):
        metrics["strongest"] = float(strengths.max())
    side = max(360, min(1000, 150 + 38 * len(names)))
    options: dict[str, Any] = {"names": names, "method": method, "size": [side + 60, side]}
    cells = pl.DataFrame({f"{number}": values[name] for number, name in enumerate(names)})
    figure = Figure("views.correlation_heatmap", {"cells": cells}, options, title, metrics)
    return CorrelationHeatmapResult(figure, found.pairs)


def _check_number(names: list[str]) -> None:
    if len(set(names)) > MOST_COLUMNS:
        raise ParameterError(
            f"{len(set(names))} columns are chosen; a heatmap has room for {MOST_COLUMNS}.",
            parameter="columns",
            hint="Choose fewer, or use the node Correlation for all of them.",
        )
