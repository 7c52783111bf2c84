"""What polars makes of a row and the rows around it."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import polars as pl

from plait.backends.window import Cumulation, MovingAverage, Position, RollingWindow, Shift
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
            totals = _cumulated(_wide(window.column, dtype), window)
            return totals.forward_fill() if window.carried else totals
        case RollingWindow():
            rolled = _rolled(_wide(window.column, dtype), window)
            return pl.when(_is_complete(window)).then(rolled) if window.complete else rolled
        case MovingAverage():
            return _averaged(pl.col(exact(window.column)).cast(pl.Float64), window)
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


def _is_complete(window: RollingWindow) -> pl.Expr:
    """Whether all rows of the window are there."""
    place, rows = pl.int_range(pl.len(), dtype=pl.Int64), window.rows
    match window.side:
        case "before":
            return place >= rows - 1
        case "after":
            return place <= pl.len().cast(pl.Int64) - rows
        case "around":
            # Of an even number, one more row lies before than after.
            return (place >= rows // 2) & (place <= pl.len().cast(pl.Int64) - 1 - (rows - 1) // 2)


def _averaged(values: pl.Expr, window: MovingAverage) -> pl.Expr:
    there = values.is_not_null()
    averages = _average_of(values.drop_nulls(), window)
    # Each row that has a value takes the result with the number of its value.
    return pl.when(there).then(averages.gather(there.cast(pl.Int64).cum_sum() - 1, null_on_oob=True))


def _average_of(values: pl.Expr, window: MovingAverage) -> pl.Expr:
    rows = window.rows
    newest = 2 / (rows + 1)
    match window.method:
        case "simple" | "gaussian" | "harmonic":
            if window.side == "after":
                return _mean_back(values.reverse(), window, centred=False).reverse()
            return _mean_back(values, window, centred=window.side == "around")
        case "exponential":
            return values.ewm_mean(alpha=newest, adjust=False)
        case "double exponential":
            once = values.ewm_mean(alpha=newest, adjust=False)
            return 2 * once - once.ewm_mean(alpha=newest, adjust=False)
        case "triple exponential":
            once = values.ewm_mean(alpha=newest, adjust=False)
            twice = once.ewm_mean(alpha=newest, adjust=False)
            return 3 * once - 3 * twice + twice.ewm_mean(alpha=newest, adjust=False)
        case "exponential of means":
            return newest * values + (1 - newest) * values.rolling_mean(rows).shift(1)


def _mean_back(values: pl.Expr, window: MovingAverage, *, centred: bool) -> pl.Expr:
    rows = window.rows
    match window.method:
        case "harmonic":
            return rows / (1 / values).rolling_sum(rows, center=centred)
        case "gaussian":
            own = (rows - 1) / 2 if centred else rows - 1
            weights = [math.exp(-(((place - own) / ((rows - 1) / 4)) ** 2) / 2) for place in range(rows)]
            shares = [weight / sum(weights) for weight in weights]
            return values.rolling_sum(rows, weights=shares, center=centred)
        case _:
            return values.rolling_mean(rows, center=centred)
