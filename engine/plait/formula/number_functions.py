"""Functions of numbers."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import narwhals as nw

from .function import Function, between, constant, number
from .kind import Kind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .tree import Scalar


def _is_base(value: Scalar) -> str:
    return "" if isinstance(value, int | float) and value > 0 and value != 1 else "must be above 0, and not 1"


def _sign(kind: Kind, x: nw.Expr) -> nw.Expr:
    signed = (x > 0).cast(nw.Int64) - (x < 0).cast(nw.Int64)
    return nw.when(~x.is_nan()).then(signed) if kind is Kind.DECIMAL else signed


def _is_way(value: Scalar) -> str:
    return "" if value in ("even", "up") else "must be 'even' or 'up'"


def _round(kind: Kind, x: nw.Expr, digits: int, halves: str) -> nw.Expr:
    if halves == "even" or kind is Kind.INTEGER:
        return x.round(digits)
    # 2.675 is a little less than it looks; its next neighbour upwards counts as the half that was written.
    size = x.abs() * 10**digits * (1 + 2**-52)
    rounded = (size + 0.5).floor() / 10**digits
    return nw.when(size < 2.0**52).then(nw.when(x < 0).then(-rounded).otherwise(rounded)).otherwise(x)


def _is_nan(kind: Kind, x: nw.Expr) -> nw.Expr:
    return x.is_nan() if kind is Kind.DECIMAL else x != x


def _is_finite(kind: Kind, x: nw.Expr) -> nw.Expr:
    return x.is_finite() if kind is Kind.DECIMAL else x == x


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
        "round",
        "numbers",
        "The nearest number with so many digits behind the point; a half goes to the even neighbour, or with 'up' away "
        "from zero.",
        "round(price, 2)",
        (
            number(),
            constant("digits", Kind.INTEGER, 0, check=between(0, 15)),
            constant("halves", Kind.TEXT, "even", check=_is_way),
        ),
        "first",
        _round,
        by_kind=True,
        copies=5,
    ),
    Function(
        "floor",
        "numbers",
        "The next whole number downwards, as a number of the same type.",
        "floor(price)",
        (number(),),
        "first",
        lambda x: x.floor(),
    ),
    Function(
        "ceil",
        "numbers",
        "The next whole number upwards, as a number of the same type.",
        "ceil(price)",
        (number(),),
        "first",
        lambda x: x.ceil(),
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
        "sin",
        "numbers",
        "The sine of an angle in radians.",
        "sin(angle)",
        (number(),),
        _DECIMAL,
        lambda x: x.cast(nw.Float64).sin(),
    ),
    Function(
        "cos",
        "numbers",
        "The cosine of an angle in radians.",
        "cos(angle)",
        (number(),),
        _DECIMAL,
        lambda x: x.cast(nw.Float64).cos(),
    ),
    Function(
        "tan",
        "numbers",
        "The tangent of an angle in radians.",
        "tan(angle)",
        (number(),),
        _DECIMAL,
        lambda x: x.cast(nw.Float64).sin() / x.cast(nw.Float64).cos(),
        copies=2,
    ),
    Function(
        "sinh",
        "numbers",
        "The hyperbolic sine.",
        "sinh(x)",
        (number(),),
        _DECIMAL,
        lambda x: (x.cast(nw.Float64).exp() - (-x.cast(nw.Float64)).exp()) / 2,
        copies=2,
    ),
    Function(
        "cosh",
        "numbers",
        "The hyperbolic cosine.",
        "cosh(x)",
        (number(),),
        _DECIMAL,
        lambda x: (x.cast(nw.Float64).exp() + (-x.cast(nw.Float64)).exp()) / 2,
        copies=2,
    ),
    Function(
        "tanh",
        "numbers",
        "The hyperbolic tangent.",
        "tanh(x)",
        (number(),),
        _DECIMAL,
        lambda x: 1 - nw.lit(2.0) / ((x.cast(nw.Float64) * 2).exp() + 1),
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
)
