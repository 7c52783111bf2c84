"""Random formulas with what they must give, worked out row by row by a small evaluator of its own.

It shares nothing with the formula language: each rule makes the text of a formula and, beside it, a Python function
of a row. Only the parentheses that Python's own precedence needs are written, and a few more.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from random import Random
from typing import Any

Row = Mapping[str, Any]
Rule = Callable[[Row], Any]

ROWS: tuple[dict[str, Any], ...] = (
    {"a": 0, "b": 5, "x": 0.5, "y": -2.0, "s": "abc", "t": "", "p": True, "q": None, "d": date(2024, 2, 29)},
    {"a": None, "b": -3, "x": None, "y": 4.0, "s": None, "t": "Abc", "p": False, "q": True, "d": None},
    {"a": 7, "b": None, "x": -1.25, "y": 0.0, "s": "äß", "t": "b", "p": None, "q": False, "d": date(1999, 12, 31)},
    {"a": -4, "b": 2, "x": 1e9, "y": None, "s": "", "t": None, "p": True, "q": True, "d": date(2021, 1, 3)},
    {"a": 3, "b": 3, "x": 3.0, "y": 0.75, "s": "zz", "t": "zz", "p": False, "q": False, "d": date(2024, 3, 1)},
)
COLUMN_NAMES = {"b": "`the b`", "t": "col('the t')"}
OF_KIND = {"integer": "ab", "decimal": "xy", "text": "st", "boolean": "pq", "date": "d"}

OR, AND, NOT, COMPARISON, SUM, PRODUCT, SIGN, POWER, ATOM = range(1, 10)


@dataclass(frozen=True)
class Made:
    """A formula, how tightly its outermost operator binds, and its value for a row."""

    text: str
    rank: int
    value: Rule

    def within(self, rank: int) -> str:
        """The text as part of an operator of this rank."""
        return self.text if self.rank >= rank else f"({self.text})"


def columns() -> dict[str, list[Any]]:
    """The table that the formulas are about."""
    real = {"b": "the b", "t": "the t"}
    return {real.get(name, name): [row[name] for row in ROWS] for name in ROWS[0]}


class Maker:
    """Makes formulas of a kind; the same seed makes the same formulas."""

    def __init__(self, random: Random, *, nulls: bool = True) -> None:
        self.random = random
        self.nulls = nulls

    def made(self, kind: str, depth: int) -> Made:
        rules = {
            "integer": (self.integer_arithmetic, self.integer_function, self.negated, self.choice, self.row_extreme),
            "decimal": (self.decimal_arithmetic, self.decimal_function, self.negated, self.choice, self.row_extreme),
            "text": (self.joined_text, self.text_function, self.choice, self.row_extreme),
            "boolean": (self.comparison, self.logic, self.inverted, self.membership, self.null_test, self.choice),
            "date": (self.moved_date, self.choice, self.row_extreme),
        }
        if depth <= 0 or self.random.random() < 0.15:
            return self.leaf(kind)
        return self.random.choice(rules[kind])(kind, depth - 1)

    def leaf(self, kind: str) -> Made:
        if self.nulls and self.random.random() < 0.05:
            return Made("null", ATOM, lambda row: None)
        if self.random.random() < 0.65:
            name = self.random.choice(OF_KIND[kind])
            return Made(COLUMN_NAMES.get(name, name), ATOM, lambda row: row[name])
        value = self.literal(kind)
        text = f"date('{value}')" if kind == "date" else str(value).lower() if kind == "boolean" else repr(value)
        return Made(text, SIGN if text.startswith("-") else ATOM, lambda row: value)

    def literal(self, kind: str) -> Any:  # noqa: ANN401 - a value of any kind
        match kind:
            case "integer":
                return self.random.choice((0, 1, 2, 3, 10, -1, -7, 1000, 2**62))
            case "decimal":
                return self.random.choice((0.0, 0.5, 1.5, -0.25, 1e3, 2.75))
            case "text":
                return self.random.choice(("", "a", "abc", "Z", "ä ö", "it's", 'say "no"', "a\\b"))
            case "boolean":
                return self.random.choice((True, False))
            case _:
                return self.random.choice((date(2024, 2, 29), date(2000, 1, 1), date(2021, 1, 3)))

    def numbers(self, depth: int) -> Made:
        return self.made(self.random.choice(("integer", "decimal")), depth)

    def integer_arithmetic(self, kind: str, depth: int) -> Made:
        left, right = self.made(kind, depth), self.made(kind, depth)
        sign = self.random.choice(("+", "-", "*", "//", "%"))
        return self.binary(sign, left, right, lambda a, b: whole(sign, a, b))

    def decimal_arithmetic(self, kind: str, depth: int) -> Made:
        left, right = self.made("decimal", depth), self.numbers(depth)
        if self.random.random() < 0.5:
            left, right = right, left
        sign = self.random.choice(("+", "-", "*", "/", "//", "%"))
        if sign in ("/", "//", "%"):
            right = self.divisor()
        return self.binary(sign, left, right, lambda a, b: real(sign, float(a), float(b)))

    def divisor(self) -> Made:
        """A column, or a number whose inverse is exact: polars multiplies a column by the inverse of a constant."""
        if self.random.random() < 0.6:
            name = self.random.choice("xy")
            return Made(name, ATOM, lambda row: row[name])
        value = self.random.choice((0.0, 0.5, 2.0, -0.25))
        return Made(repr(value), ATOM if value >= 0 else SIGN, lambda row: value)

    def binary(self, sign: str, left: Made, right: Made, value: Callable[[Any, Any], Any]) -> Made:
        rank = SUM if sign in ("+", "-") else PRODUCT
        text = f"{left.within(rank)} {sign} {right.within(rank + 1)}"
        return Made(text, rank, strict(value, left, right))

    def negated(self, kind: str, depth: int) -> Made:
        inner = self.made(kind, depth)
        turn = (lambda a: wrapped(-a)) if kind == "integer" else (lambda a: -a)
        return Made(f"-{inner.within(SIGN)}", SIGN, strict(turn, inner))

    def integer_function(self, kind: str, depth: int) -> Made:
        name = self.random.choice(("abs", "length", "to_integer", "sign", "days_between", "year", "if_null"))
        match name:
            case "length":
                return self.call(name, len, self.made("text", depth))
            case "to_integer":
                return self.call(name, int, self.made("boolean", depth))
            case "sign":
                return self.call(name, lambda a: (a > 0) - (a < 0), self.made(kind, depth))
            case "days_between":
                return self.call(name, lambda a, b: (b - a).days, self.made("date", depth), self.made("date", depth))
            case "year":
                return self.call(name, lambda a: a.year, self.made("date", depth))
            case "if_null":
                return self.first_known(name, [self.made(kind, depth), self.made(kind, depth)])
            case _:
                return self.call(name, lambda a: wrapped(abs(a)), self.made(kind, depth))

    def decimal_function(self, kind: str, depth: int) -> Made:
        name = self.random.choice(("abs", "floor", "ceil", "round", "to_decimal", "coalesce", "sqrt"))
        match name:
            case "to_decimal":
                return self.call(name, float, self.numbers(depth))
            case "coalesce":
                return self.first_known(name, [self.made(kind, depth) for _ in range(3)])
            case "sqrt":
                return self.call(name, lambda a: math.sqrt(a) if a >= 0 else math.nan, self.numbers(depth))
            case _:
                rounding = {"abs": abs, "floor": math.floor, "ceil": math.ceil, "round": round}[name]
                return self.call(
                    name, lambda a: float(rounding(a)) if math.isfinite(a) else rounded(name, a), self.made(kind, depth)
                )

    def text_function(self, kind: str, depth: int) -> Made:
        name = self.random.choice(("upper", "lower", "trim", "left", "substring", "replace", "null_if", "to_text"))
        inner = self.made(kind, depth)
        match name:
            case "left":
                return Made(f"left({inner.text}, 2)", ATOM, strict(lambda a: a[:2], inner))
            case "substring":
                return Made(f"substring({inner.text}, 2, 3)", ATOM, strict(lambda a: a[1:4], inner))
            case "replace":
                return Made(f"replace({inner.text}, 'b', '.')", ATOM, strict(lambda a: a.replace("b", "."), inner))
            case "null_if":
                other = self.made(kind, depth)

                def without(row: Row) -> str | None:
                    value: str | None = inner.value(row)
                    return None if value == other.value(row) else value

                return Made(f"null_if({inner.text}, {other.text})", ATOM, without)
            case "to_text":
                return self.call(name, str, self.made("integer", depth))
            case _:
                return self.call(name, {"upper": str.upper, "lower": str.lower, "trim": str.strip}[name], inner)

    def joined_text(self, kind: str, depth: int) -> Made:
        left, right = self.made(kind, depth), self.made(kind, depth)
        return Made(
            f"{left.within(SUM)} + {right.within(SUM + 1)}", SUM, strict(lambda a, b: str(a) + str(b), left, right)
        )

    def moved_date(self, kind: str, depth: int) -> Made:
        inner = self.made(kind, depth)
        days = self.random.randint(-40, 40)
        return Made(f"add_days({inner.text}, {days})", ATOM, strict(lambda a: a + timedelta(days=days), inner))

    def first_known(self, name: str, options: Sequence[Made]) -> Made:
        def value(row: Row) -> Any:  # noqa: ANN401 - a value of any kind
            return next((found for each in options if (found := each.value(row)) is not None), None)

        return Made(f"{name}({', '.join(each.text for each in options)})", ATOM, value)

    def row_extreme(self, kind: str, depth: int) -> Made:
        name = self.random.choice(("min", "max"))
        options = [self.made(kind, depth) for _ in range(self.random.randint(2, 3))]

        def value(row: Row) -> Any:  # noqa: ANN401 - a value of any kind
            known = [found for each in options if (found := each.value(row)) is not None]
            ordered = sorted((each for each in known if each == each), reverse=name == "max")
            return ordered[0] if ordered else (known[0] if known else None)

        return Made(f"{name}({', '.join(each.text for each in options)})", ATOM, value)

    def choice(self, kind: str, depth: int) -> Made:
        condition, then, otherwise = self.made("boolean", depth), self.made(kind, depth), self.made(kind, depth)

        def value(row: Row) -> Any:  # noqa: ANN401 - a value of any kind
            return then.value(row) if condition.value(row) is True else otherwise.value(row)

        if self.random.random() < 0.5:
            return Made(f"if_else({condition.text}, {then.text}, {otherwise.text})", ATOM, value)
        return Made(f"{then.within(OR)} if {condition.within(OR)} else {otherwise.text}", 0, value)

    def comparison(self, kind: str, depth: int) -> Made:
        of = self.random.choice(("integer", "decimal", "text", "boolean", "date", "number"))
        sides = [self.side(of, depth) for _ in range(self.random.choice((2, 2, 3)))]
        signs = [self.random.choice(("==", "!=", "<", "<=", ">", ">=")) for _ in sides[1:]]
        text = sides[0].within(COMPARISON + 1)
        text += "".join(f" {sign} {side.within(COMPARISON + 1)}" for sign, side in zip(signs, sides[1:], strict=True))

        def value(row: Row) -> bool | None:
            found = [side.value(row) for side in sides]
            return all_of([compared(sign, a, b) for sign, a, b in zip(signs, found, found[1:], strict=False)])

        return Made(text, COMPARISON, value)

    def side(self, of: str, depth: int) -> Made:
        """One side of a comparison; nothing can be compared with null itself."""
        while True:
            made = self.numbers(depth) if of == "number" else self.made(of, depth)
            if made.text != "null":
                return made

    def logic(self, kind: str, depth: int) -> Made:
        word = self.random.choice(("and", "or"))
        rank = AND if word == "and" else OR
        sides = [self.made(kind, depth) for _ in range(self.random.randint(2, 3))]
        join = all_of if word == "and" else any_of
        text = f" {word} ".join(side.within(rank + 1) for side in sides)
        return Made(text, rank, lambda row: join([side.value(row) for side in sides]))

    def inverted(self, kind: str, depth: int) -> Made:
        inner = self.made(kind, depth)
        return Made(f"not {inner.within(NOT)}", NOT, strict(lambda a: not a, inner))

    def membership(self, kind: str, depth: int) -> Made:
        of = self.random.choice(("integer", "text", "decimal"))
        inner = self.made(of, depth)
        values = [self.literal(of) for _ in range(self.random.randint(1, 4))]
        negated = self.random.random() < 0.4
        opening, closing = self.random.choice(("()", "[]"))
        listed = ", ".join(map(repr, values))
        text = f"{inner.within(COMPARISON + 1)} {'not in' if negated else 'in'} {opening}{listed}{closing}"
        return Made(text, COMPARISON, strict(lambda a: (a in values) is not negated, inner))

    def null_test(self, kind: str, depth: int) -> Made:
        inner = self.made(self.random.choice(tuple(OF_KIND)), depth)
        negated = self.random.random() < 0.5
        text = f"{inner.within(COMPARISON + 1)} is {'not ' if negated else ''}null"
        return Made(text, COMPARISON, lambda row: (inner.value(row) is None) is not negated)

    def call(self, name: str, function: Callable[..., Any], *arguments: Made) -> Made:
        return Made(f"{name}({', '.join(each.text for each in arguments)})", ATOM, strict(function, *arguments))


def strict(function: Callable[..., Any], *parts: Made) -> Rule:
    """Missing where any part is missing."""

    def value(row: Row) -> Any:  # noqa: ANN401 - a value of any kind
        found = [part.value(row) for part in parts]
        return None if any(each is None for each in found) else function(*found)

    return value


def wrapped(value: int) -> int:
    """The integer that is left of a larger one in 64 bits."""
    return (value + 2**63) % 2**64 - 2**63


def whole(sign: str, a: int, b: int) -> int | None:
    if sign in ("//", "%") and b == 0:
        return None
    found = {"+": lambda: a + b, "-": lambda: a - b, "*": lambda: a * b, "//": lambda: a // b, "%": lambda: a % b}
    return wrapped(found[sign]())


def real(sign: str, a: float, b: float) -> float:
    match sign:
        case "+":
            return a + b
        case "-":
            return a - b
        case "*":
            return a * b
    quotient = a / b if b else math.nan if a == 0 or math.isnan(a) else math.copysign(math.inf, a) * math.copysign(1, b)
    if sign == "/":
        return quotient
    floor = math.floor(quotient) if math.isfinite(quotient) else quotient
    return float(floor) if sign == "//" else a - b * floor


def rounded(name: str, value: float) -> float:
    return abs(value) if name == "abs" else value


def compared(sign: str, a: Any, b: Any) -> bool | None:  # noqa: ANN401 - values of any kind
    """With NaN equal to itself and larger than all other numbers."""
    if a is None or b is None:
        return None
    if isinstance(a, float) != isinstance(b, float) and not isinstance(a, bool):
        a, b = float(a), float(b)
    nan = (isinstance(a, float) and math.isnan(a), isinstance(b, float) and math.isnan(b))
    order = nan[0] - nan[1] if any(nan) else (a > b) - (a < b)
    return {"==": order == 0, "!=": order != 0, "<": order < 0, "<=": order <= 0, ">": order > 0, ">=": order >= 0}[
        sign
    ]


def all_of(found: Sequence[bool | None]) -> bool | None:
    return False if False in found else None if None in found else True


def any_of(found: Sequence[bool | None]) -> bool | None:
    return True if True in found else None if None in found else False
