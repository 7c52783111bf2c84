"""Functions of numbers."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import narwhals as nw
import polars as pl

from .function import Function, constant, integer, number
from .kind import Kind
from .native import each, native

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .tree import Scalar


_MOST_CHOSEN = 1_030
"""So many of at least twice as many can be chosen in more ways than a decimal number can say."""
_LARGEST = 2**1023


def _is_base(value: Scalar) -> str:
    return "" if isinstance(value, int | float) and value > 0 and value != 1 else "must be above 0, and not 1"


def _sign(kind: Kind, x: nw.Expr) -> nw.Expr:
    signed = (x > 0).cast(nw.Int64) - (x < 0).cast(nw.Int64)
    return nw.when(~x.is_nan()).then(signed) if kind is Kind.DECIMAL else signed


def _remainder(kind: Kind, x: nw.Expr, y: nw.Expr) -> nw.Expr:
    """What is left of the division without decimals; its sign is that of the dividend."""
    if kind is Kind.NULL:
        return x
    rest = x.abs() % y.abs()
    return nw.when(x < 0).then(-rest).otherwise(rest)


def _binomial(pair: str) -> float:
    n, k = map(int, pair.split())
    few = min(k, n - k)
    if few < 0:
        return 0.0 if n >= 0 else math.nan
    if few > _MOST_CHOSEN:
        return math.inf
    ways = math.comb(n, few)
    return float(ways) if ways < _LARGEST else math.inf


def _is_nan(kind: Kind, x: nw.Expr) -> nw.Expr:
    return x.is_nan() if kind is Kind.DECIMAL else x != x


def _is_finite(kind: Kind, x: nw.Expr) -> nw.Expr:
    return x.is_finite() if kind is Kind.DECIMAL else x == x


def _finite(kind: Kind, x: nw.Expr) -> nw.Expr:
    return nw.when(x.is_finite()).then(x) if kind is Kind.DECIMAL else x


def _all_missing(values: Sequence[nw.Expr]) -> nw.Expr:
    return nw.all_horizontal(*(value.is_null() for value in values), ignore_nulls=False)


_DECIMAL = Kind.DECIMAL

NUMBER_FUNCTIONS = (
    Function("abs", "numbers", "The number without its sign.", "abs(profit)", (number(),), "first", lambda x: x.abs()),
    Function(
        "sign",
        "numbers",
        "1 for a number above zero, -1 for one below, 0 for zero; missing for NaN.",
        "sign(profit)",
        (number(),),
        Kind.INTEGER,
        _sign,
        by_kind=True,
        copies=3,
    ),
    Function(
        "sqrt",
        "numbers",
        "The square root; NaN for a negative number.",
        "sqrt(area)",
        (number(),),
        _DECIMAL,
        lambda x: x.cast(nw.Float64).sqrt(),
    ),
    Function(
        "power",
        "numbers",
        "x to the power of y, as x ** y.",
        "power(1.05, years)",
        (number(), number("y")),
        _DECIMAL,
        lambda x, y: x.cast(nw.Float64) ** y.cast(nw.Float64),
    ),
    Function(
        "exp", "numbers", "e to the power of x.", "exp(rate)", (number(),), _DECIMAL, lambda x: x.cast(nw.Float64).exp()
    ),
    Function(
        "log",
        "numbers",
        "The logarithm, a natural one unless a base is given; -infinity for 0, NaN below.",
        "log(price)",
        (number(), constant("base", _DECIMAL, math.e, check=_is_base)),
        _DECIMAL,
        lambda x, base: x.cast(nw.Float64).log(base),
    ),
    Function(
        "log2",
        "numbers",
        "The logarithm to the base 2.",
        "log2(price)",
        (number(),),
        _DECIMAL,
        lambda x: x.cast(nw.Float64).log(2),
    ),
    Function(
        "log10",
        "numbers",
        "The logarithm to the base 10.",
        "log10(price)",
        (number(),),
        _DECIMAL,
        lambda x: x.cast(nw.Float64).log(10),
    ),
    Function(
        "log1p",
        "numbers",
        "The natural logarithm of x + 1, exact also where x is close to 0; NaN below -1.",
        "log1p(rate)",
        (number(),),
        _DECIMAL,
        lambda x: native(x.cast(nw.Float64), "log1p"),
        is_native=True,
    ),
    Function(
        "remainder",
        "numbers",
        "What is left of x after division by y, with the sign of x; % has the sign of y.",
        "remainder(profit, 10)",
        (number(), number("y")),
        "common",
        _remainder,
        by_kind=True,
        copies=3,
    ),
    Function(
        "binomial",
        "numbers",
        "In how many ways k of n things can be chosen.",
        "binomial(49, 6)",
        (integer("n"), integer("k")),
        _DECIMAL,
        lambda n, k: each(nw.concat_str(n.cast(nw.String), k.cast(nw.String), separator=" "), _binomial, pl.Float64()),
        is_native=True,
    ),
    Function(
        "row_sum",
        "numbers",
        "The sum of several values in each row, leaving out missing ones; missing if all are.",
        "row_sum(price, profit)",
        (number(), number("other")),
        "common",
        lambda *values: nw.when(~_all_missing(values)).then(nw.sum_horizontal(*values)),
        repeats=1,
        copies=2,
    ),
    Function(
        "row_mean",
        "numbers",
        "The mean of several values in each row, leaving out missing ones; missing if all are.",
        "row_mean(price, profit)",
        (number(), number("other")),
        _DECIMAL,
        lambda *values: nw.mean_horizontal(*(value.cast(nw.Float64) for value in values)),
        repeats=1,
    ),
    Function(
        "pi", "numbers", "The number π.", "sin(angle / 180 * pi())", (), _DECIMAL, lambda: nw.lit(math.pi, nw.Float64)
    ),
    Function(
        "clip",
        "numbers",
        "The value, or the limit beyond which it lies.",
        "clip(score, 0, 100)",
        (number(), number("low"), number("high")),
        "common",
        lambda x, low, high: x.clip(low, high),
    ),
    Function(
        "is_nan",
        "numbers",
        "Whether the value is NaN, the result of 0 / 0; NaN is not missing.",
        "is_nan(ratio)",
        (number(),),
        Kind.BOOLEAN,
        _is_nan,
        by_kind=True,
        copies=2,
    ),
    Function(
        "is_finite",
        "numbers",
        "Whether the value is neither infinite nor NaN.",
        "is_finite(ratio)",
        (number(),),
        Kind.BOOLEAN,
        _is_finite,
        by_kind=True,
        copies=2,
    ),
    Function(
        "finite",
        "numbers",
        "The number, or missing where it is infinite or NaN.",
        "finite(profit / price)",
        (number(),),
        "first",
        _finite,
        by_kind=True,
        copies=2,
    ),
)
