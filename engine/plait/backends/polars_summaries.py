"""What polars makes of a group of rows."""

from __future__ import annotations

from typing import TYPE_CHECKING

import polars as pl

from plait.exact import exact

if TYPE_CHECKING:
    from plait.backends.summary import Summary

_NUMERIC = ("sum", "mean", "median", "std", "var", "quantile", "range")
_NARROW = (pl.Boolean, pl.Int8, pl.Int16, pl.Int32, pl.UInt8, pl.UInt16, pl.UInt32)


def expression(summary: Summary, dtype: pl.DataType | None) -> pl.Expr:
    """The aggregation that a summary of a column of this type stands for.

    Median, quantile, skewness, kurtosis, most frequent value, lists and joined texts need all values of a group at
    once, so polars takes the columns involved into memory for them; most others stream.
    """
    values = pl.col(exact(summary.column))
    if dtype == pl.Null and summary.function in _NUMERIC:
        values = values.cast(pl.Float64)
    match summary.function:
        case "rows":
            return pl.len().cast(pl.Int64)
        case "count":
            return values.count().cast(pl.Int64)
        case "count_distinct":
            return _taken(values, summary).n_unique().cast(pl.Int64)
        case "count_missing":
            return values.null_count().cast(pl.Int64)
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
            return values.cast(pl.Float64).log().std().exp()
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
            return values.std()
        case "var":
            return values.var()
        case "skewness":
            return pl.when(values.count() > 2).then(values.cast(pl.Float64).skew(bias=False))
        case "kurtosis":
            return pl.when(values.count() > 3).then(values.cast(pl.Float64).kurtosis(bias=False))
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
        case "quantile" if summary.quantile_type == "6":
            return _quantile_of_type_6(values.cast(pl.Float64), summary.quantile)
        case "quantile":
            return values.quantile(summary.quantile, interpolation="linear")
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


def _quantile_of_type_6(values: pl.Expr, share: float) -> pl.Expr:
    """The value at (n + 1) times the share, counted from 1 along the sorted values, between two on a straight line."""
    ordered = values.drop_nulls().sort()
    count = ordered.len()
    place = ((count + 1) * share).clip(1, count)
    before = place.floor()
    low = ordered.get(before.cast(pl.Int64) - 1, null_on_oob=True)
    high = ordered.get(pl.min_horizontal(before, count - 1).cast(pl.Int64), null_on_oob=True)
    return low + (place - before) * (high - low)
