"""How closely columns go together, two by two."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, NamedTuple

import narwhals as nw
from pydantic import Field

from plait import Columns, FromPort, RunContext, Table, node
from plait.exact import exactly
from plait.table import collect
from plait_nodes.manipulation.result_table import result_table

from .coefficients import Method, kendall, p_values, pair_counts, pearson, spearman
from .matrix import matrix
from .numbers import number_columns

if TYPE_CHECKING:
    from collections.abc import Sequence

    import numpy as np
    from numpy.typing import NDArray

    Array = NDArray[np.floating]

_PAIRS = nw.Schema(
    {"first": nw.String(), "second": nw.String(), "correlation": nw.Float64(), "p": nw.Float64(), "rows": nw.Int64()}
)
_NUMBERS = Columns.of_type("numeric")

_MOST_COLUMNS = 3_000
"""As many pairs as these have fit into memory."""


class CorrelationResult(NamedTuple):
    matrix: Table
    pairs: Table


def _schema(table: nw.Schema | None, *, columns: Columns, **_: object) -> tuple[nw.Schema | None, nw.Schema]:
    return (
        _matrix_schema(number_columns(table, columns, least=2, most=_MOST_COLUMNS)) if table is not None else None
    ), _PAIRS


@node(
    "statistics.correlation",
    category="Statistics",
    icon="grid",
    face="{method}",
    tags=("pearson", "spearman", "kendall", "matrix", "association"),
    schema=_schema,
    collects=True,
    blocking=True,
)
def correlation(
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
) -> CorrelationResult:
    """Measure how closely columns go together, two by two, from -1 to 1.

    `matrix` is square, with a row and a column for each chosen column. `pairs` has a row for each pair, with the
    two-sided p value against no correlation and the number of rows. Kendall's coefficient is tau-b.

    A row counts for a pair where both values are known, whatever is missing elsewhere. The correlation with a
    constant column, and of fewer than two rows, is missing.

    Example: in the admissions table the grade `CGPA` goes with the chance at 0.88, more closely than any other column.
    """
    names = number_columns(table.collect_schema(), columns, least=2, most=_MOST_COLUMNS)
    rows = matrix(collect(table.select(exactly(names))), names, missing_allowed=True, order="columns")
    counts = pair_counts(rows)
    match method:
        case "pearson":
            found = pearson(rows)
            p = p_values(found, counts)
        case "spearman":
            found = spearman(rows, run.progress)
            p = p_values(found, counts)
        case "kendall":
            found, p = kendall(rows, run.progress)
    schema = _matrix_schema(names)
    square = result_table(dict(zip(schema, (names, *found.T), strict=True)), schema)
    return CorrelationResult(square, _pair_table(names, found, p, counts))


def _matrix_schema(names: Sequence[str]) -> nw.Schema:
    label = "column"
    while label in names:
        label += "_"
    return nw.Schema({label: nw.String(), **dict.fromkeys(names, nw.Float64())})


def _pair_table(names: Sequence[str], found: Array, p: Array, counts: NDArray[np.int64]) -> Table:
    import numpy as np

    first, second = np.triu_indices(len(names), k=1)
    labels = np.asarray(names, dtype=object)
    columns = (list(labels[first]), list(labels[second]), found[first, second], p[first, second], counts[first, second])
    return result_table(dict(zip(_PAIRS, columns, strict=True)), _PAIRS)
