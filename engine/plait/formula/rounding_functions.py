"""Functions that round numbers.

What counts is the number as it is written: 2.675, which is a little less in binary, has a half as its third digit, and
0.07 has two digits. A number of so many digits is the quotient of two whole numbers, and a quotient is rounded
correctly, so each candidate is worked out as one and compared with the number itself.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import narwhals as nw

from .function import Function, between, constant, number
from .kind import Kind
from .native import native

if TYPE_CHECKING:
    from collections.abc import Callable

    from .tree import Scalar

_DIGITS = constant("digits", Kind.INTEGER, 0, check=between(0, 15))
_WHOLE_FROM = 2.0**52
"""From here on every decimal is a whole number."""


def _is_way(value: Scalar) -> str:
    return "" if value in ("even", "up", "down") else "must be 'even', 'up' or 'down'"


def _quotient(steps: nw.Expr, digits: int) -> nw.Expr:
    """So many steps of the last digit, as the decimal number that is written so."""
    # polars multiplies by the reciprocal of a constant, and is off in the last bit then; `round` divides.
    return (steps / 10.0**digits).round(digits)


def _below(x: nw.Expr, digits: int) -> nw.Expr:
    """The largest number of so many digits that is not above the number."""
    steps = (x * 10.0**digits).round()
    return _quotient(steps - (_quotient(steps, digits) > x).cast(nw.Float64), digits)


def _above(x: nw.Expr, digits: int) -> nw.Expr:
    steps = (x * 10.0**digits).round()
    return _quotient(steps + (_quotient(steps, digits) < x).cast(nw.Float64), digits)


def _nearest(size: nw.Expr, digits: int, halves: str) -> nw.Expr:
    """The number of so many digits next to a number that has no sign."""
    # Where the product is not exact, it is near a whole number, and the nearest step is the same on either side.
    steps = (size * 10.0**digits).floor()
    half = _quotient(steps * 10 + 5, digits + 1)
    beyond = size >= half if halves == "up" else size > half
    return _quotient(steps + beyond.cast(nw.Float64), digits)


def _unless_whole(x: nw.Expr, rounded: nw.Expr, digits: int) -> nw.Expr:
    """The rounded number, or the number itself where it is too large to have so many digits."""
    return nw.when(x.abs() * 10.0**digits < _WHOLE_FROM).then(rounded).otherwise(x)


def _round(kind: Kind, x: nw.Expr, digits: int, halves: str) -> nw.Expr:
    if halves == "even" or kind is Kind.INTEGER:
        return x.round(digits)
    rounded = _nearest(x.abs(), digits, halves)
    return _unless_whole(x, nw.when(x < 0).then(-rounded).otherwise(rounded), digits)


def _floor(kind: Kind, x: nw.Expr, digits: int) -> nw.Expr:
    if digits == 0 or kind is Kind.INTEGER:
        return x.floor()
    return _unless_whole(x, _below(x, digits), digits)


def _ceil(kind: Kind, x: nw.Expr, digits: int) -> nw.Expr:
    if digits == 0 or kind is Kind.INTEGER:
        return x.ceil()
    return _unless_whole(x, _above(x, digits), digits)


def _by_sign(below: nw.Expr, above: nw.Expr, x: nw.Expr, *, away: bool) -> nw.Expr:
    return nw.when((x < 0) if away else (x >= 0)).then(below).otherwise(above)


def _round_up(kind: Kind, x: nw.Expr, digits: int) -> nw.Expr:
    return x if kind is Kind.INTEGER else _by_sign(_floor(kind, x, digits), _ceil(kind, x, digits), x, away=True)


def _round_down(kind: Kind, x: nw.Expr, digits: int) -> nw.Expr:
    return x if kind is Kind.INTEGER else _by_sign(_floor(kind, x, digits), _ceil(kind, x, digits), x, away=False)


def _round_significant(kind: Kind, x: nw.Expr, digits: int) -> nw.Expr:
    rounded = native(x.cast(nw.Float64), "round_sig_figs", digits=digits)
    return rounded.cast(nw.Int64) if kind is Kind.INTEGER else rounded


def _rounding(name: str, help_text: str, lower: Callable[[Kind, nw.Expr, int], nw.Expr], copies: int) -> Function:
    return Function(
        name,
        "numbers",
        help_text,
        f"{name}(price, 1)",
        (number(), _DIGITS),
        "first",
        lower,
        by_kind=True,
        copies=copies,
    )


ROUNDING_FUNCTIONS = (
    Function(
        "round",
        "numbers",
        "The nearest number with so many digits behind the point; a half goes to the even neighbour, or with 'up' away "
        "from zero, or with 'down' towards it.",
        "round(price, 2)",
        (number(), _DIGITS, constant("halves", Kind.TEXT, "even", check=_is_way)),
        "first",
        _round,
        by_kind=True,
        copies=9,
    ),
    _rounding("floor", "The next number downwards with so many digits behind the point, of the same type.", _floor, 5),
    _rounding("ceil", "The next number upwards with so many digits behind the point, of the same type.", _ceil, 5),
    _rounding("round_up", "The next number away from zero with so many digits behind the point.", _round_up, 11),
    _rounding("round_down", "The next number towards zero with so many digits behind the point.", _round_down, 11),
    Function(
        "round_significant",
        "numbers",
        "The nearest number with so many digits that count, such as 1230 of 1234 with 3; a half goes away from zero.",
        "round_significant(price, 3)",
        (number(), constant("digits", Kind.INTEGER, check=between(1, 15))),
        "first",
        _round_significant,
        by_kind=True,
        is_native=True,
    ),
)
