"""What polars makes of a group of rows."""

from __future__ import annotations

from typing import TYPE_CHECKING

import polars as pl

from plait.exact import exact

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from plait.backends.summary import QuantileType, Summary

_NUMERIC = ("sum", "mean", "median", "std", "var", "quantile", "range")
_NARROW = (pl.Boolean, pl.Int8, pl.Int16, pl.Int32, pl.UInt8, pl.UInt16, pl.UInt32)


def expression(summary: Summary, dtype: pl.DataType | None) -> pl.Expr:
    """The aggregation that a summary of a column of this type stands for.

    Median, quantile, skewness, kurtosis, most frequent value, lists and joined texts need all values of a group at
    once, so polars takes the columns involved into memory for them; most others stream.
    """
    return _made_of(pl.col(exact(summary.column)), summary, dtype)


def across(columns: Sequence[str], summary: Summary, dtype: pl.DataType) -> pl.Expr:
    """What a summary makes of the values of several columns in each row, brought to one type."""
    values = [pl.col(exact(name)).cast(dtype) for name in columns]
    there = pl.any_horizontal(value.is_not_null() for value in values)
    match summary.function:
        case "rows":
            return pl.lit(len(columns), pl.Int64)
        case "count":
            return pl.sum_horizontal(value.is_not_null().cast(pl.Int64) for value in values)
        case "count_missing":
            return pl.sum_horizontal(value.is_null().cast(pl.Int64) for value in values)
        case "sum":
            return pl.when(there).then(pl.sum_horizontal(values))
        case "mean" if dtype.is_numeric() or dtype == pl.Boolean:
            return pl.mean_horizontal(value.cast(pl.Float64) for value in values)
        case "min":
            return pl.min_horizontal(values)
        case "max":
            return pl.max_horizontal(values)
        case "first":
            return values[0]
        case "last":
            return values[-1]
        case "first_value":
            return pl.coalesce(values)
        case "last_value":
            return pl.coalesce(values[::-1])
        case "list":
            return pl.concat_list(values)
        case _:
            return pl.concat_list(values).list.agg(_made_of(pl.element(), summary, dtype))


def _made_of(values: pl.Expr, summary: Summary, dtype: pl.DataType | None) -> pl.Expr:
    if dtype == pl.Null and summary.function in _NUMERIC:
        values = values.cast(pl.Float64)
    match summary.function:
        case "rows" | "percent":
            # Of a percentage these are the rows of the group; `percentages` divides them by those of the table.
            return pl.len().cast(pl.Int64)
        case "count":
            return values.count().cast(pl.Int64)
        case "count_distinct":
            return _taken(values, summary).n_unique().cast(pl.Int64)
        case "count_missing":
            return values.null_count().cast(pl.Int64)
        case "count_true":
            return values.cast(pl.Int64).sum()
        case "count_false":
            return values.cast(pl.Boolean).not_().cast(pl.Int64).sum()
        case "sum":
            return pl.when(values.count() > 0).then(values.sum())
        case "product":
            return pl.when(values.count() > 0).then(values.cast(pl.Float64).product())
        case "sum_of_squares":
            return pl.when(values.count() > 0).then((values.cast(pl.Float64) ** 2).sum())
        case "sum_of_logs":
            return pl.when(values.count() > 0).then(values.cast(pl.Float64).log().sum())
        case "geometric_mean":
            return values.cast(pl.Float64).log().mean().exp()
        case "geometric_std":
            return _alone(values.cast(pl.Float64).log().std().exp(), values, 1.0, summary)
        case "mean_absolute_deviation":
            numbers = values.cast(pl.Float64)
            return (numbers - numbers.mean()).abs().mean()
        case "median_absolute_deviation":
            numbers = values.cast(pl.Float64)
            return (numbers - numbers.median()).abs().median()
        case "mean":
            return values.mean()
        case "median":
            return values.median()
        case "min":
            return values.min()
        case "max":
            return values.max()
        case "range":
            # The difference of two small whole numbers may have no room among them.
            wide = values.cast(pl.Int64) if dtype in _NARROW else values
            return wide.max() - wide.min()
        case "std":
            if isinstance(dtype, pl.Duration):
                return values.dt.total_microseconds().std().round().cast(pl.Int64).cast(pl.Duration("us"))
            return _alone(values.std(), values, 0.0, summary)
        case "var":
            return _alone(values.var(), values, 0.0, summary)
        case "skewness":
            return pl.when(values.count() > 2).then(values.cast(pl.Float64).skew(bias=False))
        case "kurtosis":
            return pl.when(values.count() > 3).then(values.cast(pl.Float64).kurtosis(bias=False))
        case "covariance" | "correlation":
            return _together(values, summary)
        case "first":
            return values.first()
        case "last":
            return values.last()
        case "first_value":
            return values.drop_nulls().first()
        case "last_value":
            return values.drop_nulls().last()
        case "most_frequent":
            return values.drop_nulls().mode().min()
        case "first_most_frequent":
            return _taken(values, summary).mode(maintain_order=True).first()
        case "soonest_most_frequent":
            there = values.drop_nulls()
            frequent = there.filter(there.is_in(there.mode().implode()))
            return frequent.filter(frequent.is_last_distinct()).first()
        case "quantile" if summary.quantile_type == "7":
            return values.quantile(summary.quantile, interpolation="linear")
        case "quantile":
            return _quantile(values.cast(pl.Float64), summary.quantile, summary.quantile_type)
        case "list":
            return values.implode()
        case "sorted_list":
            return values.drop_nulls().sort().implode()
        case "distinct_list":
            return _taken(values, summary).unique(maintain_order=True).implode()
        case "joined_text" | "joined_distinct" | "joined_with_counts":
            return _joined(_texts(values, dtype), summary)


def _texts(values: pl.Expr, dtype: pl.DataType | None) -> pl.Expr:
    return values.dt.to_string("polars") if isinstance(dtype, pl.Duration) else values.cast(pl.String)


def _taken(values: pl.Expr, summary: Summary) -> pl.Expr:
    return values if summary.missing else values.drop_nulls()


def _joined(texts: pl.Expr, summary: Summary) -> pl.Expr:
    texts = texts.fill_null("?") if summary.missing else texts.drop_nulls()
    parts = texts if summary.function == "joined_text" else texts.unique(maintain_order=True)
    if summary.function == "joined_with_counts":
        # The counts come in the order of the first rows, too.
        parts = pl.format("{}({})", parts, texts.unique_counts())
    return pl.when(texts.len() > 0).then(parts.str.join(summary.separator))


def percentages(names: Sequence[str]) -> list[pl.Expr]:
    """What the rows of each group are of all rows, times 100; 0 of no rows."""
    return [
        pl.when(pl.col(exact(name)).sum() > 0)
        .then(pl.col(exact(name)) / pl.col(exact(name)).sum() * 100)
        .otherwise(0.0)
        .alias(name)
        for name in names
    ]


def _alone(deviation: pl.Expr, values: pl.Expr, of_one: float, summary: Summary) -> pl.Expr:
    return pl.when(values.count() == 1).then(of_one).otherwise(deviation) if summary.of_one == "zero" else deviation


def _together(values: pl.Expr, summary: Summary) -> pl.Expr:
    first, second = values.cast(pl.Float64), pl.col(exact(summary.other)).cast(pl.Float64)
    both = first.is_not_null() & second.is_not_null()
    first, second = first.filter(both), second.filter(both)
    products = ((first - first.mean()) * (second - second.mean())).sum()
    if summary.function == "covariance":
        return pl.when(both.sum() > 1).then(products / (both.sum() - 1))
    spread = ((first - first.mean()) ** 2).sum() * ((second - second.mean()) ** 2).sum()
    # What does not vary goes together with nothing; rounding must not lead beyond -1 and 1.
    return pl.when((both.sum() > 1) & (spread > 0)).then((products / spread.sqrt()).clip(-1.0, 1.0))


_PLACES: dict[QuantileType, Callable[[pl.Expr, float], pl.Expr]] = {
    "4": lambda count, share: count * share,
    "5": lambda count, share: count * share + 0.5,
    "6": lambda count, share: (count + 1) * share,
    "7": lambda count, share: (count - 1) * share + 1,
    "8": lambda count, share: (count + 1 / 3) * share + 1 / 3,
    "9": lambda count, share: (count + 1 / 4) * share + 3 / 8,
}
"""Where along the sorted values, counted from 1, a quantile lies; Hyndman and Fan (1996), section 2."""


def _quantile(values: pl.Expr, share: float, kind: QuantileType) -> pl.Expr:
    """The value at a place along the sorted values; of types 4 to 9 between two of them on a straight line."""
    ordered = values.drop_nulls().sort()
    count = ordered.len()
    match kind:
        case "1":
            return _at(ordered, (count * share).ceil())
        case "2":
            place = count * share
            return (_at(ordered, place.ceil()) + _at(ordered, (place + 1).floor())) / 2
        case "3":
            return _at(ordered, (count * share).round())
        case _:
            place = _PLACES[kind](count, share).clip(1, count)
            before = place.floor()
            low = _at(ordered, before)
            return low + (place - before) * (_at(ordered, before + 1) - low)


def _at(ordered: pl.Expr, place: pl.Expr) -> pl.Expr:
    """The value at a place from 1; the first or last one beyond the ends, none of no values."""
    index = place.clip(1, ordered.len()).cast(pl.Int64) - 1
    return ordered.get(index, null_on_oob=True)
