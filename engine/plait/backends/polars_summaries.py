"""What polars makes of a group of rows."""

from __future__ import annotations

from typing import TYPE_CHECKING

import polars as pl

if TYPE_CHECKING:
    from plait.backends.summary import Summary

_NUMERIC = ("sum", "mean", "median", "std", "var", "quantile")


def expression(summary: Summary, dtype: pl.DataType | None) -> pl.Expr:
    """The aggregation that a summary of a column of this type stands for.

    Median, quantile, most frequent value, list and joined text need all values of a group at once, so
    polars takes the columns involved into memory for them; all others stream.
    """
    values = pl.col(summary.column)
    if dtype == pl.Null and summary.function in _NUMERIC:
        values = values.cast(pl.Float64)
    match summary.function:
        case "rows":
            return pl.len().cast(pl.Int64)
        case "count":
            return values.count().cast(pl.Int64)
        case "count_distinct":
            return values.drop_nulls().n_unique().cast(pl.Int64)
        case "sum":
            return pl.when(values.count() > 0).then(values.sum())
        case "mean":
            return values.mean()
        case "median":
            return values.median()
        case "min":
            return values.min()
        case "max":
            return values.max()
        case "std":
            return values.std()
        case "var":
            return values.var()
        case "first":
            return values.first()
        case "last":
            return values.last()
        case "most_frequent":
            return values.drop_nulls().mode().min()
        case "quantile":
            return values.quantile(summary.quantile, interpolation="linear")
        case "list":
            return values.implode()
        case "joined_text":
            texts = values.cast(pl.String).drop_nulls()
            return pl.when(values.count() > 0).then(texts.str.join(summary.separator))
