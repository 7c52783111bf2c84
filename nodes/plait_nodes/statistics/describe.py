"""Describe each column of a table by a few numbers."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Annotated, Any

import narwhals as nw
from pydantic import Field

from plait import Columns, RunContext, Table, node
from plait.exact import col, exact
from plait.table import collect
from plait_nodes.manipulation.result_table import result_table

if TYPE_CHECKING:
    from collections.abc import Sequence

DESCRIPTION = nw.Schema(
    {
        "column": nw.String(),
        "type": nw.String(),
        "rows": nw.Int64(),
        "missing": nw.Int64(),
        "distinct": nw.Int64(),
        "mean": nw.Float64(),
        "std": nw.Float64(),
        "variance": nw.Float64(),
        "sum": nw.Float64(),
        "min": nw.Float64(),
        "q1": nw.Float64(),
        "median": nw.Float64(),
        "q3": nw.Float64(),
        "max": nw.Float64(),
        "skewness": nw.Float64(),
        "kurtosis": nw.Float64(),
        "zeros": nw.Int64(),
        "outliers": nw.Int64(),
        "lowest": nw.String(),
        "highest": nw.String(),
        "nan": nw.Int64(),
        "infinite": nw.Int64(),
        "geometric_mean": nw.Float64(),
        "geometric_std": nw.Float64(),
    }
)


def _schema(table: nw.Schema | None, *, columns: Columns) -> nw.Schema:
    if table is not None:
        columns.among(table)
    return DESCRIPTION


@node(
    "statistics.describe",
    category="Statistics",
    icon="sigma",
    face="{columns}",
    tags=(
        "statistics",
        "summary",
        "univariate",
        "mean",
        "quartiles",
        "missing",
        "profile",
        "standard deviation",
        "percentile",
        "average",
    ),
    schema=_schema,
    collects=True,
    passes=2,
)
def describe(
    table: Table,
    *,
    run: RunContext,
    columns: Annotated[Columns, Field(description="The columns to describe.")] = Columns(),
) -> Table:
    """Describe each column by a few numbers, one row per column.

    All columns have counts: `rows`, `missing` (NaN counts as missing) and `distinct` values, without the missing
    ones. Numbers have mean, standard deviation and variance (n - 1), sum, minimum, quartiles (interpolated), maximum,
    skewness and excess kurtosis (both corrected for the size of the sample), zeros, and the number of outliers, which
    lie more than 1.5 interquartile ranges outside of the quartiles; if all are above zero, geometric mean and standard
    deviation, too. Decimal numbers have the counts of NaN and of infinite values. True and false count as 1 and 0.
    Texts, dates and times have their lowest and highest value. Measures of too few values are missing.

    Example: on the iris table, `petal_length` has the median 4.35 and lies between 1 and 6.9.
    """
    records = descriptions(table, columns.of(table), run)
    return result_table({measure: [each.get(measure) for each in records] for measure in DESCRIPTION}, DESCRIPTION)


def descriptions(table: Table, names: Sequence[str], run: RunContext) -> list[dict[str, Any]]:
    """The measures of each of these columns."""
    schema = table.collect_schema()
    records = []
    for place, name in enumerate(names):
        run.progress(place / len(names))
        records.append(_described(table, name, schema[name]))
    return records


def _described(table: Table, name: str, dtype: nw.dtypes.DType) -> dict[str, Any]:
    """The measures of one column; quantiles are far faster in memory, so it is held there, but no other."""
    values = collect(table.select(exact(name)))
    measures = [measure.alias(label) for label, measure in _measures(name, dtype).items()]
    found = values.select(*measures).rows(named=True)[0]
    return {**found, "column": name, "type": str(dtype), "rows": len(values)}


def _measures(name: str, dtype: nw.dtypes.DType) -> dict[str, nw.Expr]:
    """What there is to say of a column, each as an expression that gives one value."""
    column = col(name).fill_nan(None) if dtype.is_float() else col(name)
    measures = {"missing": column.is_null().sum()}
    if dtype.is_nested() or dtype in (nw.Object, nw.Unknown):
        return measures
    measures["distinct"] = column.drop_nulls().n_unique()
    if dtype.is_numeric() or dtype == nw.Boolean:
        numbers = column.cast(nw.Float64)
        if dtype.is_float():
            measures |= {"nan": col(name).is_nan().sum(), "infinite": (numbers.abs() == math.inf).sum()}
        return measures | _numeric_measures(numbers) | _geometric_measures(numbers)
    ordered = column.cast(nw.String) if dtype in (nw.Categorical, nw.Enum) else column
    # A length of time has no text.
    if dtype not in (nw.Binary, nw.Duration):
        measures |= {"lowest": ordered.min().cast(nw.String), "highest": ordered.max().cast(nw.String)}
    return measures


def _numeric_measures(column: nw.Expr) -> dict[str, nw.Expr]:
    q1, q3 = (column.quantile(share, interpolation="linear") for share in (0.25, 0.75))
    reach = 1.5 * (q3 - q1)
    count = column.count().cast(nw.Float64)
    return {
        "mean": column.mean(),
        "std": column.std(),
        "variance": column.var(),
        "sum": _where(count > 0, column.sum()),
        "min": column.min(),
        "q1": q1,
        "median": column.median(),
        "q3": q3,
        "max": column.max(),
        "skewness": _where(count > 2, column.skew() * (count * (count - 1)).sqrt() / (count - 2)),
        "kurtosis": _where(
            count > 3, ((count + 1) * column.kurtosis() + 6) * (count - 1) / ((count - 2) * (count - 3))
        ),
        "zeros": (column == 0).sum(),
        "outliers": ((column < q1 - reach) | (column > q3 + reach)).sum(),
    }


def _geometric_measures(column: nw.Expr) -> dict[str, nw.Expr]:
    """Those of the logarithms, for numbers that are all above zero."""
    above, logarithms = column.min() > 0, column.log()
    return {
        "geometric_mean": _where(above, logarithms.mean().exp()),
        "geometric_std": _where(above, logarithms.std().exp()),
    }


def _where(condition: nw.Expr, value: nw.Expr) -> nw.Expr:
    return nw.when(condition).then(value)
