"""Functions of angles, and their hyperbolic relatives."""

from __future__ import annotations

import math
from functools import partial
from typing import TYPE_CHECKING

import narwhals as nw

from .function import Function, number
from .kind import Kind
from .native import native

if TYPE_CHECKING:
    from collections.abc import Callable

_DECIMAL = Kind.DECIMAL


def _of_one(name: str, help_text: str, lower: Callable[[nw.Expr], nw.Expr], example: str, copies: int = 1) -> Function:
    return Function(
        name,
        "numbers",
        help_text,
        f"{name}({example})",
        (number(),),
        _DECIMAL,
        lambda x: lower(x.cast(nw.Float64)),
        copies=copies,
    )


def _inverse(name: str, operation: str, help_text: str) -> Function:
    return Function(
        name,
        "numbers",
        help_text,
        f"{name}(ratio)",
        (number(),),
        _DECIMAL,
        lambda x: native(x.cast(nw.Float64), operation),
        is_native=True,
    )


def _atan2(y: nw.Expr, x: nw.Expr) -> nw.Expr:
    """The angle by the half of the plane that the point lies in; a missing coordinate gives a missing angle."""
    y, x = y.cast(nw.Float64), x.cast(nw.Float64)
    quotient = native(y / x, "arctan")
    left = nw.when(y < 0).then(quotient - math.pi).otherwise(quotient + math.pi)
    short = y.clip(-1.0, 1.0)
    middle = nw.when(y == 0).then(nw.lit(0.0)).otherwise(short / short.abs() * (math.pi / 2))
    return nw.when(x > 0).then(quotient).otherwise(nw.when(x < 0).then(left).otherwise(nw.when(x == 0).then(middle)))


_of_sinh = partial(_of_one, example="x")

ANGLE_FUNCTIONS = (
    _of_one("sin", "The sine of an angle in radians.", lambda x: x.sin(), "angle"),
    _of_one("cos", "The cosine of an angle in radians.", lambda x: x.cos(), "angle"),
    _of_one("tan", "The tangent of an angle in radians.", lambda x: x.sin() / x.cos(), "angle", copies=2),
    _inverse("asin", "arcsin", "The angle in radians that has this sine; NaN beyond -1 and 1."),
    _inverse("acos", "arccos", "The angle in radians that has this cosine; NaN beyond -1 and 1."),
    _inverse("atan", "arctan", "The angle in radians that has this tangent."),
    Function(
        "atan2",
        "numbers",
        "The angle in radians from the x-axis to the point (x, y), from -π to π; 0 for the origin.",
        "atan2(y, x)",
        (number("y"), number("x")),
        _DECIMAL,
        _atan2,
        copies=7,
        is_native=True,
    ),
    Function(
        "degrees",
        "numbers",
        "An angle in radians as degrees.",
        "degrees(angle)",
        (number(),),
        _DECIMAL,
        lambda x: x.cast(nw.Float64) * (180 / math.pi),
    ),
    Function(
        "radians",
        "numbers",
        "An angle in degrees as radians.",
        "radians(angle)",
        (number(),),
        _DECIMAL,
        lambda x: x.cast(nw.Float64) * (math.pi / 180),
    ),
    _of_sinh("sinh", "The hyperbolic sine.", lambda x: (x.exp() - (-x).exp()) / 2, copies=2),
    _of_sinh("cosh", "The hyperbolic cosine.", lambda x: (x.exp() + (-x).exp()) / 2, copies=2),
    _of_sinh("tanh", "The hyperbolic tangent.", lambda x: 1 - nw.lit(2.0) / ((x * 2).exp() + 1)),
    _inverse("asinh", "arcsinh", "The number that has this hyperbolic sine."),
    _inverse("acosh", "arccosh", "The number that has this hyperbolic cosine; NaN below 1."),
    _inverse("atanh", "arctanh", "The number that has this hyperbolic tangent; NaN beyond -1 and 1."),
)
