"""How the values of two columns go together."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, NamedTuple

import narwhals as nw
from pydantic import Field

from plait import Column, DataError, Metrics, OneColumn, ParameterError, Table, node
from plait.backends import backend_of
from plait.backends.summary import Summary
from plait.exact import col
from plait.table import collect
from plait_nodes.manipulation.result_table import result_table

from .contingency import Contingency
from .groups import check_group, group_keys
from .numbers import number_column
from .records import columns_with

if TYPE_CHECKING:
    from collections.abc import Sequence

    from plait import Frame

_CELLS = columns_with(
    ("row", "column"), numbers=("count", "expected", "residual", "row share", "column share", "share")
)
_TESTS = columns_with(("measure",), numbers=("value",))


class CrosstabResult(NamedTuple):
    table: Table
    cells: Table
    tests: Table
    metrics: Metrics


def _schema(
    table: nw.Schema | None, *, rows: str, columns: str, weight: str, **_: object
) -> tuple[None, nw.Schema, nw.Schema, None]:
    if table is not None:
        _check(table, rows, columns, weight)
    return None, _CELLS, _TESTS, None


@node(
    "statistics.crosstab",
    category="Statistics/Tests",
    icon="table-large",
    face="{rows} × {columns}",
    tags=(
        "contingency table",
        "chi-squared",
        "chi square",
        "cramer's v",
        "fisher",
        "cross tabulation",
        "independence",
        "pivot of counts",
    ),
    schema=_schema,
    collects=True,
    blocking=True,
)
def crosstab(
    table: Table,
    *,
    rows: Annotated[Column, Field(description="The column whose values stand at the side, one row each.")],
    columns: Annotated[Column, Field(description="The column whose values stand at the top, one column each.")],
    weight: Annotated[
        str,
        OneColumn(types="numeric"),
        Field(description="A column that says how often each row counts; empty for once."),
    ] = "",
    correction: Annotated[
        bool, Field(description="Whether the χ² of a table of two by two is corrected for continuity (Yates).")
    ] = False,
    limit: Annotated[int, Field(ge=2, le=10_000, description="The most different values of a column there may be.")] = (
        200
    ),
) -> CrosstabResult:
    """Count how the values of two columns go together, and test whether they depend on each other.

    `table` has the counts, a row for each value of one column and a column for each value of the other, with totals.
    `cells` has a row for each pair of values: its count, the count to expect if the columns were independent, the
    standardised residual (count less expected, by the root of expected), and its share of its row, its column and of
    all. `tests` has Pearson's χ², the likelihood ratio G, Cramér's V (0 for independent, 1 for determined), the
    contingency coefficient, and for two by two also φ and Fisher's exact p.

    The p values are good approximations where most expected counts are at least 5; the share of those below is among
    the tests. Rows where one of the values is missing are left out and counted in the metric `left out`. With fewer
    than two values in a column there is nothing to test, and these measures are missing.

    Example: rows `origin`, columns `cancelled` on the flights has a χ² of 6.196 and p = 0.045.
    """
    schema = table.collect_schema()
    _check(schema, rows, columns, weight)
    counted = _counted(table, rows, columns, weight)
    known = counted.drop_nulls(["row", "column"])
    left_out = float(counted["count"].sum() or 0) - float(known["count"].sum() or 0)
    if known.is_empty():
        raise DataError(f"No row has a value both in '{rows}' and in '{columns}'.", column=rows)
    contingency = _contingency(known, rows, columns, limit)
    measures = contingency.measures(correction=correction)
    metrics = Metrics({"rows": contingency.total, "left out": left_out})
    metrics.update({name: value for name, value in measures.items() if value == value})
    tests = result_table({"measure": list(measures), "value": list(measures.values())}, _TESTS)
    cells = result_table(dict(zip(_CELLS, contingency.cells(), strict=True)), _CELLS)
    return CrosstabResult(_wide(contingency, rows), cells, tests, metrics)


def _check(schema: nw.Schema, rows: str, columns: str, weight: str) -> None:
    check_group(schema, rows, parameter="rows")
    check_group(schema, columns, parameter="columns")
    if weight:
        number_column(schema, weight, parameter="weight")


def _counted(table: Table, rows: str, columns: str, weight: str) -> Frame:
    """The weight of each pair of values; without a weight the number of rows."""
    chosen = table.select(
        col(rows).alias("row"),
        col(columns).alias("column"),
        *([col(weight).cast(nw.Float64).fill_nan(None).alias("count")] if weight else []),
    )
    summary = Summary("count", "sum", "count") if weight else Summary("count", "rows")
    backend = backend_of(table)
    counted = collect(backend.summarise(chosen, ["row", "column"], [summary]))
    keys = [group_keys(counted[name]) for name in ("row", "column")]
    counted = counted.with_columns(*keys, nw.col("count").cast(nw.Float64).fill_null(0.0))
    if weight and not counted.filter((nw.col("count") < 0) | ~nw.col("count").is_finite()).is_empty():
        raise DataError(
            f"The weights in '{weight}' are negative or infinite.",
            column=weight,
            hint="A weight says how often a row counts; take other rows out with a Row Filter.",
        )
    return counted.filter(nw.col("count") > 0) if weight else counted


def _contingency(known: Frame, rows: str, columns: str, limit: int) -> Contingency:
    import numpy as np

    positions: list[Sequence[int]] = []
    labels: list[tuple[str, ...]] = []
    for name, shown in (("row", rows), ("column", columns)):
        values = known[name].unique().sort()
        if len(values) > limit:
            raise ParameterError(
                f"The column '{shown}' has {len(values):,} different values, more than the limit of {limit:,}.",
                parameter="limit",
                hint="Raise the limit, or choose a column with fewer values, for example after Binner.",
            )
        places = {value: place for place, value in enumerate(values.to_list())}
        positions.append([places[value] for value in known[name].to_list()])
        labels.append(tuple(values.cast(nw.String).to_list()))
    counts = np.zeros((len(labels[0]), len(labels[1])))
    # NaN and missing values were one value to the query or two; they are left out by now.
    np.add.at(counts, tuple(positions), known["count"].to_numpy())
    return Contingency(labels[0], labels[1], counts)


def _wide(contingency: Contingency, rows: str) -> Table:
    import numpy as np

    counts = contingency.counts
    sums = np.column_stack([counts, counts.sum(axis=1)])
    numbers = np.vstack([sums, sums.sum(axis=0)])
    names = _distinct([rows, *contingency.columns, "total"])
    schema = nw.Schema({names[0]: nw.String(), **dict.fromkeys(names[1:], nw.Float64())})
    side = [*contingency.rows, "total"]
    return result_table(dict(zip(names, (side, *numbers.T), strict=True)), schema)


def _distinct(names: Sequence[str]) -> list[str]:
    """The names, with `_` added to those that were there before."""
    found: list[str] = []
    for name in names:
        free = name
        while free in found:
            free += "_"
        found.append(free)
    return found
