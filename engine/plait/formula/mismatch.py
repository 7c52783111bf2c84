"""What is said when values don't go together, with what to write instead."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .fault import fault
from .kind import CLOCKS, DAYS, NUMBERS, Kind
from .tree import Value

if TYPE_CHECKING:
    from collections.abc import Set as AbstractSet

    from plait.errors import FormulaError

    from .tree import ArithmeticSign
    from .typed import Typed

_LONGEST_SHOWN = 40
_UNQUOTED = "Write numbers without quotes."
_ZONES = "One of them has a time zone; use without_zone(…) or with_zone(…)."
_DONE: dict[ArithmeticSign, str] = {
    "+": "added",
    "-": "subtracted",
    "*": "multiplied",
    "/": "divided",
    "//": "divided",
    "%": "divided",
    "**": "raised to a power",
}


def incomparable(left: Typed, right: Typed, text: str) -> FormulaError:
    """The error for a comparison of two kinds; points at the right side."""
    for side, other in ((right, left), (left, right)):
        if hint := _to_compare(side, other, text):
            break
    return fault(
        f"{capital(left.kind.noun)} can't be compared with {right.kind.noun}.", text, right.node.span, hint=hint
    )


def unfit(sign: ArithmeticSign, left: Typed, right: Typed, text: str) -> FormulaError:
    """The error for arithmetic between two kinds; points at the right side."""
    for side, other in ((right, left), (left, right)):
        if hint := _to_combine(sign, side, other, text):
            break
    return fault(
        f"{capital(left.kind.noun)} and {right.kind.noun} can't be {_DONE[sign]}.", text, right.node.span, hint=hint
    )


def conversion(have: Typed, wanted: AbstractSet[Kind], text: str) -> str:
    """How a value becomes one of the wanted kinds; empty if there is no way, or another value is needed."""
    kind, shown = have.kind, written(have, text)
    if isinstance(have.node, Value):
        function = next((each for each in (Kind.DATE, Kind.DATETIME, Kind.TIME) if each in wanted), None)
        if kind is Kind.TEXT and function is not None:
            return f"Write {function}({shown})."
        return _UNQUOTED if wanted & NUMBERS and _is_quoted_number(have) else ""
    if Kind.TEXT in wanted and kind in NUMBERS | DAYS | CLOCKS | {Kind.BOOLEAN}:
        return f"Write to_text({shown})."
    if kind is Kind.TEXT and Kind.INTEGER in wanted:
        return f"Write to_decimal({shown})." if Kind.DECIMAL in wanted else f"Write to_integer({shown})."
    if kind is Kind.TEXT and Kind.DATE in wanted:
        return f"Write to_date({shown})."
    if Kind.INTEGER in wanted and kind in (Kind.BOOLEAN, Kind.DECIMAL):
        return f"Write to_integer({shown})."
    if Kind.BOOLEAN in wanted and kind in NUMBERS:
        return f"Write {shown} != 0."
    if Kind.DURATION in wanted and kind in NUMBERS:
        return f"Write days({shown}), hours({shown}) or another duration."
    return ""


def written(side: Typed, text: str) -> str:
    """A value as it stands in the formula, if that is short."""
    shown = text[side.node.span.start : side.node.span.end]
    return shown if len(shown) <= _LONGEST_SHOWN else "x"


def capital(noun: str) -> str:
    """The noun as a sentence begins with it."""
    return noun[:1].upper() + noun[1:]


def _to_compare(side: Typed, other: Typed, text: str) -> str:
    is_written = isinstance(side.node, Value)
    if other.kind in NUMBERS and _is_quoted_number(side):
        return _UNQUOTED
    if side.kind is Kind.TEXT and other.kind in (Kind.DATE, Kind.DATETIME, Kind.TIME):
        if is_written:
            return f"Write {other.kind}({written(side, text)})."
        return "Turn the text into a date with to_date(…), parse_date(…) or parse_datetime(…)."
    if side.kind is Kind.TEXT and other.kind in NUMBERS:
        return "" if is_written else f"Write to_decimal({written(side, text)})."
    if side.kind is Kind.BOOLEAN and other.kind in NUMBERS:
        return "Compare it with true or false." if not is_written else f"Write {written(other, text)} != 0."
    return _ZONES if side.kind is Kind.ZONED and other.kind in (Kind.DATE, Kind.DATETIME) else ""


def _to_combine(sign: ArithmeticSign, side: Typed, other: Typed, text: str) -> str:
    if side.kind is Kind.TEXT and sign == "+":
        if other.kind in NUMBERS and isinstance(other.node, Value):
            return "Put quotes around the number to join texts; to add numbers, use to_decimal(…) on the text."
        return f"Write to_text({written(other, text)})."
    if side.kind is Kind.TEXT and other.kind in NUMBERS:
        if isinstance(side.node, Value):
            return _UNQUOTED if _is_quoted_number(side) else ""
        return f"Write to_decimal({written(side, text)})."
    if side.kind in NUMBERS and other.kind in (Kind.DATE, Kind.DATETIME, Kind.ZONED, Kind.DURATION):
        shown = written(side, text)
        return f"Say what is meant: days({shown}), hours({shown}), …" if sign in ("+", "-") else ""
    if side.kind is Kind.BOOLEAN:
        return f"Write to_integer({written(side, text)})."
    return _ZONES if side.kind is Kind.ZONED and other.kind in (Kind.DATE, Kind.DATETIME) else ""


def _is_quoted_number(side: Typed) -> bool:
    if not isinstance(side.node, Value) or not isinstance(side.node.value, str):
        return False
    try:
        float(side.node.value)
    except ValueError:
        return False
    return True
