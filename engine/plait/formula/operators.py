"""What the signs of arithmetic and comparison mean for each kind of value."""

from __future__ import annotations

from dataclasses import replace
from operator import and_
from typing import TYPE_CHECKING

import narwhals as nw

from .fault import fault
from .kind import NUMBERS, Kind, common
from .mismatch import incomparable, unfit
from .tree import Span, Value
from .typed import Typed, joined

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from .tree import Arithmetic, ArithmeticSign, Comparison, ComparisonSign

_MOMENTS = frozenset((Kind.DATE, Kind.DATETIME, Kind.ZONED))

_NUMERIC: dict[ArithmeticSign, Callable[[nw.Expr, nw.Expr], nw.Expr]] = {
    "+": lambda a, b: a + b,
    "-": lambda a, b: a - b,
    "*": lambda a, b: a * b,
    "/": lambda a, b: a / b,
    "//": lambda a, b: a // b,
    "%": lambda a, b: a % b,
    "**": lambda a, b: a**b,
}
_COMPARED: dict[ComparisonSign, Callable[[nw.Expr, nw.Expr], nw.Expr]] = {
    "==": lambda a, b: a == b,
    "!=": lambda a, b: a != b,
    "<": lambda a, b: a < b,
    "<=": lambda a, b: a <= b,
    ">": lambda a, b: a > b,
    ">=": lambda a, b: a >= b,
}


def arithmetic(node: Arithmetic, operands: Sequence[Typed], text: str) -> Typed:
    """The result of signs of one rank, worked out from left to right.

    Raises:
        FormulaError: two values that don't go together; points at the second one.
    """
    kinds = {each.kind for each in operands}
    if Kind.TEXT in kinds and kinds <= {Kind.TEXT, Kind.NULL} and set(node.signs) == {"+"}:
        texts = [each.brought_to(Kind.TEXT).expr for each in operands]
        return Typed(node, Kind.TEXT, nw.concat_str(texts), all(each.is_scalar for each in operands))
    result = operands[0]
    for sign, operand in zip(node.signs, operands[1:], strict=True):
        until_here = replace(node, span=Span(node.span.start, operand.node.span.end))
        result = _combined(until_here, sign, result, operand, text)
    return result


def comparison(node: Comparison, operands: Sequence[Typed], text: str) -> Typed:
    """Whether each value stands to the next as its sign says.

    Raises:
        FormulaError: two values that can't be compared; points at the second one.
    """
    held = [
        _compared(sign, left, right, text)
        for sign, left, right in zip(node.signs, operands, operands[1:], strict=False)
    ]
    return Typed(node, Kind.BOOLEAN, joined(held, and_), all(each.is_scalar for each in operands))


def _combined(node: Arithmetic, sign: ArithmeticSign, left: Typed, right: Typed, text: str) -> Typed:
    if left.kind is right.kind is Kind.NULL:
        return Typed(node, Kind.NULL, nw.lit(None), True)
    left, right = _without_nulls(sign, left, right)
    kinds = (left.kind, right.kind)
    scalar = left.is_scalar and right.is_scalar
    if left.kind in NUMBERS and right.kind in NUMBERS:
        stays_whole = kinds == (Kind.INTEGER, Kind.INTEGER) and sign not in ("/", "**")
        kind = Kind.INTEGER if stays_whole else Kind.DECIMAL
        return Typed(node, kind, _NUMERIC[sign](left.brought_to(kind).expr, right.brought_to(kind).expr), scalar)
    timed = _timed(sign, left, right)
    if timed is None:
        raise unfit(sign, left, right, text)
    kind, expr = timed
    return Typed(node, kind, expr, scalar, left.zone or right.zone if kind is Kind.ZONED else "")


def _without_nulls(sign: ArithmeticSign, left: Typed, right: Typed) -> tuple[Typed, Typed]:
    """Missing values as the kind that goes with the other side."""
    if left.kind is Kind.NULL:
        is_moment = sign == "-" and right.kind in _MOMENTS
        left = left.brought_to(right.kind if is_moment else _partner(sign, right.kind))
    if right.kind is Kind.NULL:
        right = right.brought_to(_partner(sign, left.kind))
    return left, right


def _partner(sign: ArithmeticSign, kind: Kind) -> Kind:
    if kind in _MOMENTS or (kind is Kind.DURATION and sign in ("+", "-")):
        return Kind.DURATION
    return Kind.INTEGER if kind is Kind.INTEGER else Kind.DECIMAL


def _timed(sign: ArithmeticSign, left: Typed, right: Typed) -> tuple[Kind, nw.Expr] | None:
    """Arithmetic of dates and durations; None if there is none for these kinds."""
    a, b = left.kind, right.kind
    if sign == "+" and a is Kind.DURATION and b in _MOMENTS:
        return _timed(sign, right, left)
    if sign in ("+", "-") and a in _MOMENTS and b is Kind.DURATION:
        moment = left.brought_to(Kind.DATETIME) if a is Kind.DATE else left
        return moment.kind, _NUMERIC[sign](moment.expr, right.expr)
    if sign in ("+", "-") and a is b is Kind.DURATION:
        return Kind.DURATION, _NUMERIC[sign](left.expr, right.expr)
    if sign == "-" and a in _MOMENTS and (kind := common((a, b))) is not None:
        return Kind.DURATION, _plain(left.brought_to(kind)) - _plain(right.brought_to(kind))
    if sign in ("*", "/") and a is Kind.DURATION and b in NUMBERS:
        factor = right.brought_to(Kind.DECIMAL).expr
        return Kind.DURATION, left.expr * (factor if sign == "*" else 1 / factor)
    if sign == "*" and a in NUMBERS and b is Kind.DURATION:
        return _timed(sign, right, left)
    if sign == "/" and a is b is Kind.DURATION:
        return Kind.DECIMAL, _microseconds(left) / _microseconds(right)
    return None


def _plain(moment: Typed) -> nw.Expr:
    """Moments of different time zones on one scale."""
    return moment.expr.dt.convert_time_zone("UTC") if moment.kind is Kind.ZONED else moment.expr


def _microseconds(duration: Typed) -> nw.Expr:
    return duration.expr.dt.total_microseconds().cast(nw.Float64)


def _compared(sign: ComparisonSign, left: Typed, right: Typed, text: str) -> nw.Expr:
    for side in (left, right):
        if isinstance(side.node, Value) and side.node.value is None:
            raise fault(
                f"Nothing is {'equal to' if sign == '==' else 'comparable with'} null, so this would never hold.",
                text,
                side.node.span,
                hint="Write 'x is null' or 'x is not null'.",
            )
    kind = common((left.kind, right.kind))
    if Kind.OTHER in (left.kind, right.kind):
        side = left if left.kind is Kind.OTHER else right
        raise fault(f"Formulas can't compare {Kind.OTHER.noun}.", text, side.node.span)
    if kind is None:
        raise incomparable(left, right, text)
    if kind is Kind.NULL:
        return nw.lit(None, nw.Boolean)
    return _COMPARED[sign](_plain(left.brought_to(kind)), _plain(right.brought_to(kind)))
