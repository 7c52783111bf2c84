"""How closely columns go together, two by two."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Annotated, NamedTuple

import narwhals as nw
from pydantic import Field

from plait import Columns, FromPort, ParameterError, RunContext, Table, node
from plait.exact import exactly
from plait.importing import import_alone
from plait.table import collect
from plait_nodes.manipulation.result_table import result_table

from .classes import Classes
from .coefficients import Method, kendall, p_values, pair_counts, pearson, spearman
from .groups import check_group
from .matrix import matrix
from .numbers import number_columns
from .student import Alternative, AlternativeChoice

if TYPE_CHECKING:
    from collections.abc import Sequence

    import numpy as np
    from numpy.typing import NDArray

    from plait import Frame

    Array = NDArray[np.floating]

PAIRS = nw.Schema(
    {
        "first": nw.String(),
        "second": nw.String(),
        "correlation": nw.Float64(),
        "p": nw.Float64(),
        "rows": nw.Int64(),
        "degrees": nw.Int64(),
    }
)
_NUMBERS = Columns.of_type("numeric")

_MOST_COLUMNS = 3_000
"""As many pairs as these have fit into memory."""


class CorrelationResult(NamedTuple):
    matrix: Table
    pairs: Table


def _schema(
    table: nw.Schema | None, *, columns: Columns, nominal: Columns, **_: object
) -> tuple[nw.Schema | None, nw.Schema]:
    return (_matrix_schema(_chosen(table, columns, nominal)) if table is not None else None), PAIRS


@node(
    "statistics.correlation",
    category="Statistics",
    icon="grid",
    face="{method}",
    tags=("pearson", "spearman", "kendall", "rank correlation", "gamma", "cramer's v", "matrix", "association"),
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
            description="Pearson measures how straight the relation is, Spearman the same of the ranks, Kendall and "
            "gamma how many pairs of rows are in the same order."
        ),
    ] = "pearson",
    nominal: Annotated[
        Columns,
        FromPort(types="nominal"),
        Field(description="Columns with classes; each pair of them is compared by Cramér's V, from 0 to 1."),
    ] = Columns.named(),
    limit: Annotated[
        int, Field(ge=2, le=10_000, description="The most classes; the pairs of a column with more are missing.")
    ] = 50,
    alternative: AlternativeChoice = "two-sided",
) -> CorrelationResult:
    """Measure how closely columns go together, two by two, from -1 to 1.

    `matrix` is square, with a row and a column for each chosen column. `pairs` has a row for each pair, with the p
    value against no correlation, the number of rows, and the degrees of freedom. Kendall's coefficient is tau-b, which
    corrects for equal values; 'kendall a' is tau-a, and 'gamma' that of Goodman and Kruskal, which leaves equal values
    out. Their p value is Kendall's.

    With *nominal* columns all columns come in the order of the table. Cramér's V has the p value of χ² without a
    correction, and no alternative; a class and a number have no correlation.

    A row counts for a pair where both values are known, whatever is missing elsewhere. The correlation with a
    constant column, and of fewer than two rows, is missing.

    Example: in the admissions table the grade `CGPA` goes with the chance at 0.88, more closely than any other column.
    """
    schema = table.collect_schema()
    names = _chosen(schema, columns, nominal)
    classes = set(nominal.among(schema))
    frame = collect(table.select(exactly(names)))
    numbers = [place for place, name in enumerate(names) if name not in classes]
    rows = matrix(frame, [names[place] for place in numbers], missing_allowed=True, order="columns")
    measured = _of_numbers(rows, method, alternative, run)
    if classes:
        measured = measured.spread(numbers, len(names))
        _compare_classes(measured, frame, [place for place, name in enumerate(names) if name in classes], names, limit)
    wide = _matrix_schema(names)
    square = result_table(dict(zip(wide, (names, *measured.found.T), strict=True)), wide)
    return CorrelationResult(square, _pair_table(names, measured))


@dataclass(frozen=True, slots=True)
class _Measured:
    """Square arrays with a row and a column for each column of the table."""

    found: Array
    p: Array
    counts: NDArray[np.int64]
    degrees: Array

    def spread(self, places: list[int], size: int) -> _Measured:
        """The same numbers at these places of larger arrays, which have nothing elsewhere."""
        import numpy as np

        none, unknown = np.zeros((size, size), dtype=np.int64), np.full((size, size), np.nan)
        larger = _Measured(unknown, unknown.copy(), none, unknown.copy())
        for whole, part in (
            (larger.found, self.found),
            (larger.p, self.p),
            (larger.counts, self.counts),
            (larger.degrees, self.degrees),
        ):
            whole[np.ix_(places, places)] = part
        return larger


def _of_numbers(rows: Array, method: Method, alternative: Alternative, run: RunContext) -> _Measured:
    import numpy as np

    counts = pair_counts(rows)
    degrees = np.maximum(counts - 2.0, 0.0)
    match method:
        case "pearson":
            found = pearson(rows)
            p = p_values(found, counts, alternative)
        case "spearman":
            found = spearman(rows, run.progress)
            p = p_values(found, counts, alternative)
        case _:
            found, p = kendall(rows, run.progress, method, alternative)
            degrees = np.full_like(degrees, np.nan)
    return _Measured(found, p, counts, degrees)


def _compare_classes(measured: _Measured, frame: Frame, places: list[int], names: list[str], limit: int) -> None:
    """Write Cramér's V of all pairs of columns with classes, a column with itself included."""
    import_alone("scipy.stats")
    from scipy.stats import chi2

    columns = {place: Classes.of(frame[names[place]]) for place in places}
    for one, first in columns.items():
        for other, second in columns.items():
            contingency, rows = first.against(second)
            measured.counts[one, other] = rows
            if max(len(first.labels), len(second.labels)) > limit or contingency is None:
                continue
            measured.degrees[one, other] = contingency.degrees
            measured.found[one, other] = contingency.cramers_v
            if contingency.degrees:
                measured.p[one, other] = chi2.sf(contingency.chi_squared, contingency.degrees)


def _chosen(schema: nw.Schema, columns: Columns, nominal: Columns) -> list[str]:
    """All columns, in the order of the table if some have classes.

    Raises:
        ParameterError: one holds something else, or is meant both ways, or there are fewer than two.
    """
    classes = list(dict.fromkeys(nominal.among(schema)))
    if not classes:
        return number_columns(schema, columns, least=2, most=_MOST_COLUMNS)
    for name in classes:
        check_group(schema, name, parameter="nominal")
    meant = [name for name in columns.among(schema) if columns.names is not None or name not in classes]
    twice = next((name for name in meant if name in classes), None)
    if twice is not None:
        raise ParameterError(
            f"The column '{twice}' is chosen both as numbers and as classes.",
            parameter="nominal",
            hint="Leave it out of one of them.",
        )
    numbers = number_columns(schema, Columns.named(*meant), most=_MOST_COLUMNS) if meant else []
    if len(numbers) + len(classes) < 2:
        raise ParameterError("Fewer than two columns are chosen.", parameter="nominal", hint="Choose another column.")
    return [name for name in schema if name in numbers or name in classes]


def _matrix_schema(names: Sequence[str]) -> nw.Schema:
    label = "column"
    while label in names:
        label += "_"
    return nw.Schema({label: nw.String(), **dict.fromkeys(names, nw.Float64())})


def _pair_table(names: Sequence[str], measured: _Measured) -> Table:
    import numpy as np

    first, second = np.triu_indices(len(names), k=1)
    labels = np.asarray(names, dtype=object)
    columns = (
        list(labels[first]),
        list(labels[second]),
        *(each[first, second] for each in (measured.found, measured.p, measured.counts)),
        [None if value != value else int(value) for value in measured.degrees[first, second].tolist()],
    )
    return result_table(dict(zip(PAIRS, columns, strict=True)), PAIRS)
