"""Values far from all others."""

from __future__ import annotations

import math
from typing import Annotated, Any, Literal, NamedTuple

import narwhals as nw
from pydantic import Field

from plait import Columns, DataError, FromPort, ModelDescription, ParameterError, Table, Transformer, node
from plait.backends import backend_of
from plait.backends.summary import QuantileType, Summary
from plait.exact import col, exactly, spare
from plait.held import of_type
from plait_nodes.manipulation.result_table import result_table

from .group_limits import GroupRange, joined_key, with_limits
from .outlier_treatment import Action, OutlierTreatment, Range, Ranges, is_outside
from .preparation import announced, require_numbers, type_text, without_nan

Method = Literal["iqr", "z_score", "quantiles"]
Sides = Literal["both", "low", "high"]
Limits = dict[str, tuple[float | None, float | None]]


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
    groups: Columns,
) -> HandledSchemas:
    if table is None:
        return HandledSchemas(None, None, None if groups != Columns.named() else _SUMMARY)
    within = _groups(table, groups)
    chosen = [name for name in _chosen(table, columns, within) if name not in within]
    ranges = {name: Range(dtype=type_text(table[name])) for name in chosen}
    model = OutlierTreatment(Ranges(columns=ranges, action=action, whole=whole_numbers, groups=tuple(within)))
    found = announced(table, model)
    return HandledSchemas(found.table, found.model, _summary_schema(table, within))


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
    groups: Annotated[
        Columns, Field(description="Rows that are equal in these columns have limits of their own.")
    ] = Columns.named(),
) -> Handled:
    """Find numbers that lie far from all others, treat them, and learn their limits for other tables.

    'iqr': beyond the quartiles by more than *factor* times the interquartile range (1.5 as in a box plot); 'z_score':
    further from the mean than *deviations* standard deviations; 'quantiles': the outermost *share* at
    each end. A value on the limit is none.

    Missing values and NaN are no outliers and stay. With 'nearest' whole numbers become decimal, unless
    *whole_numbers* is on. The new columns of 'mark' are named `price_outlier`. The summary has the limits of each
    column, and how many values lie outside.

    With *groups* the limits are those within each group, and the summary has a row for each column and group; a missing
    value in a group column is a group too. In another table a group that was not there before has no outliers.

    Example: `income`, 'quantiles' with the share 0.01.
    """
    schema = table.collect_schema()
    within = _groups(schema, groups)
    chosen = _chosen(schema, columns, within)
    reach = deviations if method == "z_score" else factor
    if within:
        limits_of = _limits_of_groups(table, chosen, within, method, reach, share, quantile_type)
        return _handled_by_group(table, chosen, within, limits_of, sides, action, whole_numbers)
    limits = _limits(table, chosen, method, reach, share, quantile_type)
    ranges = {name: _range(schema[name], limits[name], sides) for name in chosen}
    model = OutlierTreatment(Ranges(columns=ranges, action=action, whole=whole_numbers))
    return Handled(model.apply(table), model, _summary(table, ranges, limits))


def _range(dtype: nw.dtypes.DType, limits: tuple[float | None, float | None], sides: Sides) -> Range:
    low, high = limits
    return Range(dtype=type_text(dtype), low=None if sides == "high" else low, high=None if sides == "low" else high)


def _chosen(schema: nw.Schema, columns: Columns, within: list[str]) -> list[str]:
    chosen = [name for name in dict.fromkeys(columns.among(schema)) if columns.names is not None or name not in within]
    require_numbers(schema, chosen)
    both = next((name for name in chosen if name in within), None)
    if both is not None:
        raise ParameterError(
            f"The column '{both}' can't have outliers within groups of its own values.",
            parameter="groups",
            hint="Leave it out of the columns or of the groups.",
        )
    return chosen


def _groups(schema: nw.Schema, groups: Columns) -> list[str]:
    within = list(dict.fromkeys(groups.among(schema)))
    for name in within:
        if schema[name].is_nested() or schema[name] in (nw.Object, nw.Binary, nw.Duration):
            raise ParameterError(
                f"The column '{name}' is {of_type(schema[name])}, which makes no groups.",
                parameter="groups",
                hint="Choose a column of texts, numbers, dates or true and false.",
            )
    return within


def _handled_by_group(
    table: Table,
    columns: list[str],
    within: list[str],
    limits_of: list[tuple[tuple[Any, ...], Limits]],
    sides: Sides,
    action: Action,
    whole: bool,
) -> Handled:
    schema = table.collect_schema()
    by_group = [
        GroupRange(
            keys=list(key),
            lows=[None if sides == "high" else limits[name][0] for name in columns],
            highs=[None if sides == "low" else limits[name][1] for name in columns],
        )
        for key, limits in limits_of
    ]
    ranges = {name: Range(dtype=type_text(schema[name])) for name in columns}
    model = OutlierTreatment(
        Ranges(columns=ranges, action=action, whole=whole, groups=tuple(within), by_group=tuple(by_group))
    )
    return Handled(model.apply(table), model, _summary_of_groups(table, columns, within, by_group, limits_of))


def _limits(
    table: Table, columns: list[str], method: Method, factor: float, share: float, kind: QuantileType
) -> Limits:
    """The smallest and the largest usual value of each column; all in one query."""
    if not columns:
        return {}
    summaries = _summaries(columns, method, share, kind)
    backend = backend_of(table)
    row = backend.collect(backend.summarise(without_nan(table, columns), [], summaries)).row(0)
    return _around_all(columns, row, method, factor)


def _limits_of_groups(
    table: Table,
    columns: list[str],
    within: list[str],
    method: Method,
    factor: float,
    share: float,
    kind: QuantileType,
) -> list[tuple[tuple[Any, ...], Limits]]:
    """The values of the group columns as texts with the limits of each group, in the order of these values."""
    if not columns:
        return []
    backend = backend_of(table)
    summaries = _summaries(columns, method, share, kind)
    found = backend.collect(backend.summarise(without_nan(table, columns), within, summaries))
    found = found.sort(*exactly(within)).with_columns(nw.col(*exactly(within)).cast(nw.String))
    rows = found.select(*exactly(within), *(each.name for each in summaries)).rows()
    size = len(within)
    return [(row[:size], _around_all(columns, row[size:], method, factor)) for row in rows]


def _summaries(columns: list[str], method: Method, share: float, kind: QuantileType) -> list[Summary]:
    """Two numbers of each column that the limits follow from."""
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
    return summaries


def _around_all(columns: list[str], row: tuple[Any, ...], method: Method, factor: float) -> Limits:
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


def _summary_schema(schema: nw.Schema, within: list[str]) -> nw.Schema:
    """The columns of the summary, with those of the groups behind the first; a name that is taken is lengthened."""
    if not within:
        return _SUMMARY
    names = {name: spare(name, _SUMMARY) for name in within}
    (first, *others) = _SUMMARY.items()
    return nw.Schema(dict([first, *((names[name], nw.String()) for name in within), *others]))


def _summary_of_groups(
    table: Table,
    columns: list[str],
    within: list[str],
    by_group: list[GroupRange],
    limits_of: list[tuple[tuple[Any, ...], Limits]],
) -> Table:
    """One row for each column and group."""
    joined, bounds, (key, *_) = with_limits(table, columns, within, by_group)
    counted = joined.group_by(key).agg(
        each for place, name in enumerate(columns) for each in _counts(place, name, *bounds[name])
    )
    counts = {row[0]: row[1:] for row in backend_of(table).collect(counted).rows()}
    records = []
    for place, name in enumerate(columns):
        for keys, limits in limits_of:
            values, below, outside = counts[joined_key(keys)][3 * place : 3 * place + 3]
            records.append((name, *keys, values, *limits[name], below, outside - below))
    schema = _summary_schema(table.collect_schema(), within)
    values_of = zip(*records, strict=True) if records else ((),) * len(schema)
    return result_table({name: list(each) for name, each in zip(schema, values_of, strict=True)}, schema)


def _counts(place: int, name: str, low: nw.Expr | None, high: nw.Expr | None) -> list[nw.Expr]:
    """How many values a column has, how many of them lie below the limits, and how many outside of them."""
    column, outside = col(name).cast(nw.Float64), is_outside(name, low, high)
    below = is_outside(name, low, None)
    return [
        (~column.is_null()).sum().cast(nw.Int64).alias(f"{place} values"),
        below.sum().cast(nw.Int64).alias(f"{place} below"),
        outside.sum().cast(nw.Int64).alias(f"{place} outside"),
    ]


def _summary(table: Table, ranges: dict[str, Range], limits: Limits) -> Table:
    """One row for each column."""
    counts = []
    for place, (name, each) in enumerate(ranges.items()):
        low, high = (None if end is None else nw.lit(end) for end in (each.low, each.high))
        counts += _counts(place, name, low, high)
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
