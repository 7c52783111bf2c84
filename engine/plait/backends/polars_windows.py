"""What polars makes of a row and the rows around it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import polars as pl

from plait.backends.window import Cumulation, Position, RollingWindow, Shift
from plait.exact import exact, exactly

if TYPE_CHECKING:
    from collections.abc import Sequence

    from plait.backends.window import Window


def expression(window: Window, dtype: pl.DataType | None) -> pl.Expr:
    """The expression that a window over a column of this type stands for.

    Raises:
        TypeError: a window of no known kind.
    """
    match window:
        case Position():
            return pl.int_range(pl.len(), dtype=pl.Int64)
        case Shift():
            return pl.col(exact(window.column)).shift(window.rows)
        case Cumulation():
            return _cumulated(_wide(window.column, dtype), window)
        case RollingWindow():
            return _rolled(_wide(window.column, dtype), window)
        case _:
            msg = f"{type(window).__name__} is no kind of window"
            raise TypeError(msg)


def within(window: Window, expression: pl.Expr, keys: Sequence[str]) -> pl.Expr:
    """The expression of a window within the rows that have the same keys."""
    if isinstance(window, Position):
        return pl.struct(exactly(dict.fromkeys(keys))).map_batches(_positions, return_dtype=pl.Int64)
    return expression.over(exactly(keys))


def _positions(keys: pl.Series) -> pl.Series:
    """The place of each row among those with the same keys, from 0.

    Where no keys repeat, which is common, that is found out much faster than places are given in a million groups.
    """
    frame = keys.struct.unnest()
    whole = frame.to_series() if frame.width == 1 else keys
    if whole.n_unique() == len(keys):
        return pl.repeat(0, len(keys), dtype=pl.Int64, eager=True)
    return whole.alias("key").to_frame().select(pl.int_range(pl.len(), dtype=pl.Int64).over("key")).to_series()


def _wide(name: str, dtype: pl.DataType | None) -> pl.Expr:
    """The column in a type that has room for sums: whole numbers of 64 bits, or decimal ones."""
    values = pl.col(exact(name))
    if dtype is None or dtype in (pl.Float64, pl.Int64, pl.UInt64) or dtype.is_temporal():
        return values
    return values.cast(pl.Int64 if dtype.is_integer() or dtype == pl.Boolean else pl.Float64)


def _cumulated(values: pl.Expr, window: Cumulation) -> pl.Expr:
    match window.function:
        case "sum":
            return values.cum_sum()
        case "mean":
            return values.cum_sum() / pl.when(values.is_not_null()).then(values.cum_count())
        case "min":
            return values.cum_min()
        case "max":
            return values.cum_max()
        case "product":
            return values.cum_prod()
        case "count":
            return values.cum_count().cast(pl.Int64)


def _rolled(values: pl.Expr, window: RollingWindow) -> pl.Expr:
    if window.side == "after":
        # The rows after a row are those before it, seen from the other end.
        return _rolled_back(values.reverse(), window, centred=False).reverse()
    return _rolled_back(values, window, centred=window.side == "around")


def _rolled_back(values: pl.Expr, window: RollingWindow, *, centred: bool) -> pl.Expr:
    rows, least = window.rows, window.least
    match window.function:
        case "mean":
            return values.rolling_mean(rows, min_samples=least, center=centred)
        case "sum":
            return values.rolling_sum(rows, min_samples=least, center=centred)
        case "min":
            return values.rolling_min(rows, min_samples=least, center=centred)
        case "max":
            return values.rolling_max(rows, min_samples=least, center=centred)
        case "median":
            return values.rolling_median(rows, min_samples=least, center=centred)
        case "std":
            return values.rolling_std(rows, min_samples=max(least, 2), center=centred)
        case "var":
            return values.rolling_var(rows, min_samples=max(least, 2), center=centred)
        case "quantile":
            return values.rolling_quantile(
                window.quantile, interpolation="linear", window_size=rows, min_samples=least, center=centred
            )
        case "count":
            return values.is_not_null().cast(pl.Int64).rolling_sum(rows, min_samples=1, center=centred)
