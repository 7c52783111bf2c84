"""Numbers as the ticks of an axis and the cells of a drawing show them."""

from __future__ import annotations

import math
from itertools import pairwise
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

_MINUS = "\N{MINUS SIGN}"
_NARROW_SPACE = "\N{NARROW NO-BREAK SPACE}"
_RAISED = str.maketrans("-0123456789", "⁻⁰¹²³⁴⁵⁶⁷⁸⁹")
_MOST_PLACES = 6


def tick_text(value: float, ticks: Sequence[float]) -> str:
    """A tick among others: all of an axis have the same number of decimal places, and large ones a power of ten."""
    largest = max((abs(tick) for tick in ticks), default=abs(value))
    step = min((abs(right - left) for left, right in pairwise(ticks)), default=0.0)
    if not math.isfinite(value):
        return numeral(value)
    if largest >= 1e6 or 0 < largest < 1e-3:
        return _power_of_ten(value, _places(_divided(step, math.floor(math.log10(largest)))), largest)
    if largest and 0 < step / largest < 1e-9:
        return numeral(value, 12)
    return _signed(f"{value:,.{_places(step)}f}", plain=largest < 1e4)


def numeral(value: float, digits: int = 4) -> str:
    """One number with as many digits as matter, such as `0.9857`, `12 500` or `3.2×10⁻⁷`."""
    if math.isnan(value):
        return "–"
    if math.isinf(value):
        return "∞" if value > 0 else f"{_MINUS}∞"
    size = abs(value)
    if float(value).is_integer() and size < 1e6:
        return _signed(f"{value:,.0f}", plain=size < 1e4)
    if size >= 1e6 or size < 1e-4:
        return _power_of_ten(value, digits - 1, size, trimmed=True)
    text = f"{value:,.{max(0, digits - 1 - math.floor(math.log10(size)))}f}"
    return _signed(text.rstrip("0").rstrip(".") if "." in text else text, plain=size < 1e4)


def _power_of_ten(value: float, places: int, largest: float, *, trimmed: bool = False) -> str:
    exponent = math.floor(math.log10(largest))
    text = f"{_divided(value, exponent):.{places}f}"
    if float(text) == 0:
        return "0"
    if trimmed and "." in text:
        text = text.rstrip("0").rstrip(".")
    return _signed(f"{text}×10{str(exponent).translate(_RAISED)}", plain=True)


def _divided(value: float, exponent: int) -> float:
    """A number by a power of ten; in two steps, because a power beyond the range of numbers is zero or infinite."""
    return value / 10.0 ** (exponent // 2) / 10.0 ** (exponent - exponent // 2)


def _places(step: float) -> int:
    """Decimal places that tell ticks this far apart."""
    for places in range(_MOST_PLACES):
        scaled = step * 10**places
        if math.isclose(scaled, round(scaled), rel_tol=1e-6, abs_tol=1e-9):
            return places
    return _MOST_PLACES


def _signed(text: str, *, plain: bool) -> str:
    """With a real minus sign, none before a zero, and thousands set apart where numbers are long."""
    if text.startswith("-") and not text.strip("-0.,"):
        text = text[1:]
    return text.replace("-", _MINUS, 1).replace(",", "" if plain else _NARROW_SPACE)
