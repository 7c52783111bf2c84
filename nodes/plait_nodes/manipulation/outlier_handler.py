"""Values far from all others."""

from __future__ import annotations

import math
from typing import Annotated, Literal, NamedTuple

import narwhals as nw
from pydantic import Field

from plait import Columns, DataError, FromPort, ModelDescription, Table, Transformer, node
from plait.backends import backend_of
from plait.backends.summary import QuantileType, Summary
from plait.exact import col
from plait_nodes.manipulation.result_table import result_table

from .outlier_treatment import Action, OutlierTreatment, Range, Ranges, is_outside
from .preparation import announced, require_numbers, type_text, without_nan

Method = Literal["iqr", "z_score", "quantiles"]
Sides = Literal["both", "low", "high"]


class Handled(NamedTuple):
    """The table without its outliers, the treatment for other tables, and what was found."""

    table: Table
    model: Transformer
    summary: Table


class HandledSchemas(NamedTuple):
    """The same before anything has run."""

    table: nw.Schema | None
    model: ModelDescription | None
    summary: nw.Schema | None


_SUMMARY = nw.Schema(
    {
        "column": nw.String(),
        "values": nw.Int64(),
        "low": nw.Float64(),
        "high": nw.Float64(),
        "below": nw.Int64(),
        "above": nw.Int64(),
    }
)


def _schema(
    table: nw.Schema | None,
    *,
    columns: Columns,
    method: Method,
    factor: float,
    deviations: float,
    share: float,
    action: Action,
    quantile_type: QuantileType,
    sides: Sides,
    whole_numbers: bool,
) -> HandledSchemas:
    if table is None:
        return HandledSchemas(None, None, _SUMMARY)
    chosen = _chosen(table, columns)
    ranges = {name: Range(dtype=type_text(table[name])) for name in chosen}
    found = announced(table, OutlierTreatment(Ranges(columns=ranges, action=action, whole=whole_numbers)))
    return HandledSchemas(found.table, found.model, _SUMMARY)


@node(
    "manipulation.outlier_handler",
    category="Manipulation/Rows",
    icon="chart-scatter-plot",
    face="{method} · {action}",
    tags=("numeric outliers", "winsorize", "clip", "iqr", "extreme values"),
    schema=_schema,
    collects=True,
    passes=3,
)
def outlier_handler(
    table: Table,
    *,
    columns: Annotated[
        Columns, FromPort(types="numeric"), Field(description="The columns in which outliers are looked for.")
    ] = Columns.of_type("numeric"),
    method: Annotated[
        Method, Field(description="What counts as usual: near the middle half, near the mean, or between quantiles.")
    ] = "iqr",
    factor: Annotated[
        float,
        Field(ge=0, le=1_000, description="How many interquartile ranges from them are usual, for 'iqr'."),
    ] = 1.5,
    deviations: Annotated[
        float, Field(ge=0, le=1_000, description="How many standard deviations from the mean are usual, for 'z_score'.")
    ] = 3.0,
    share: Annotated[
        float, Field(ge=0, lt=0.5, description="Which share of the values at each end is unusual, for 'quantiles'.")
    ] = 0.01,
    action: Annotated[
        Action,
        Field(
            description="Whether an outlier becomes the nearest usual value or missing, its row is removed, or only "
            "such rows are kept, or it is marked in a new column."
        ),
    ] = "nearest",
    quantile_type: Annotated[
        QuantileType,
        Field(
            description="How quantiles between values are estimated, by the numbers of Hyndman and Fan: 7 as numpy and "
            "spreadsheets do, 4 as KNIME does unless told otherwise."
        ),
    ] = "7",
    sides: Annotated[
        Sides,
        Field(description="Whether values that are too small are outliers, or those that are too large, or both."),
    ] = "both",
    whole_numbers: Annotated[
        bool,
        Field(description="Whether whole numbers stay so with 'nearest': the nearest whole number inside is taken."),
    ] = False,
) -> Handled:
    """Find numbers that lie far from all others, treat them, and learn their limits for other tables.

    'iqr': beyond the quartiles by more than *factor* times the interquartile range (1.5 as in a box plot); 'z_score':
    further from the mean than *deviations* standard deviations; 'quantiles': the outermost *share* at
    each end. A value on the limit is none.

    Missing values and NaN are no outliers and stay. With 'nearest' whole numbers become decimal, unless
    *whole_numbers* is on. The new columns of 'mark' are named `price_outlier`. The summary has the limits of each
    column, and how many values lie outside.

    Example: `income`, 'quantiles' with the share 0.01.
    """
    schema = table.collect_schema()
    chosen = _chosen(schema, columns)
    reach = deviations if method == "z_score" else factor
    limits = _limits(table, chosen, method, reach, share, quantile_type)
    ranges = {name: _range(schema[name], limits[name], sides) for name in chosen}
    model = OutlierTreatment(Ranges(columns=ranges, action=action, whole=whole_numbers))
    return Handled(model.apply(table), model, _summary(table, ranges, limits))


def _range(dtype: nw.dtypes.DType, limits: tuple[float | None, float | None], sides: Sides) -> Range:
    low, high = limits
    return Range(dtype=type_text(dtype), low=None if sides == "high" else low, high=None if sides == "low" else high)


def _chosen(schema: nw.Schema, columns: Columns) -> list[str]:
    chosen = list(dict.fromkeys(columns.among(schema)))
    require_numbers(schema, chosen)
    return chosen


def _limits(
    table: Table, columns: list[str], method: Method, factor: float, share: float, kind: QuantileType
) -> dict[str, tuple[float | None, float | None]]:
    """The smallest and the largest usual value of each column; all in one query."""
    if not columns:
        return {}
    summaries: list[Summary] = []
    for place, name in enumerate(columns):
        if method == "z_score":
            summaries += [Summary(f"{place} mean", "mean", name), Summary(f"{place} std", "std", name)]
        else:
            low = 0.25 if method == "iqr" else share
            summaries += [
                Summary(f"{place} {each}", "quantile", name, quantile=each, quantile_type=kind)
                for each in (low, 1 - low)
            ]
    backend = backend_of(table)
    row = backend.collect(backend.summarise(without_nan(table, columns), [], summaries)).row(0)
    return {
        name: _around(name, row[2 * place], row[2 * place + 1], method, factor) for place, name in enumerate(columns)
    }


def _around(
    name: str, first: float | None, second: float | None, method: Method, factor: float
) -> tuple[float | None, float | None]:
    if first is None:
        return None, None
    first, second = float(first), 0.0 if second is None else float(second)
    match method:
        case "iqr":
            reach = factor * (second - first)
            low, high = first - reach, second + reach
        case "z_score":
            low, high = first - factor * second, first + factor * second
        case "quantiles":
            low, high = first, second
    if not math.isfinite(high - low):
        raise DataError(
            f"The column '{name}' has values that are infinite, or too far apart to compute with.",
            column=name,
            hint="Remove them first, for example with Row Filter.",
        )
    return low, high


def _summary(table: Table, ranges: dict[str, Range], limits: dict[str, tuple[float | None, float | None]]) -> Table:
    """One row for each column."""
    counts = []
    for place, (name, each) in enumerate(ranges.items()):
        column = col(name).cast(nw.Float64)
        outside = is_outside(name, each)
        least = -math.inf if each.low is None else each.low
        counts += [
            (~column.is_null()).sum().cast(nw.Int64).alias(f"{place} values"),
            (outside & (column < least)).sum().cast(nw.Int64).alias(f"{place} below"),
            outside.sum().cast(nw.Int64).alias(f"{place} outside"),
        ]
    row: tuple[int, ...] = backend_of(table).collect(table.select(*counts)).row(0) if counts else ()
    below, beyond = list(row[1::3]), list(row[2::3])
    values = {
        "column": list(ranges),
        "values": list(row[0::3]),
        "low": [limits[name][0] for name in ranges],
        "high": [limits[name][1] for name in ranges],
        "below": below,
        "above": [every - under for every, under in zip(beyond, below, strict=True)],
    }
    return result_table(values, _SUMMARY)
