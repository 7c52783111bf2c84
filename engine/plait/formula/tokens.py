"""The text of a formula, cut into numbers, texts, names and signs.

Names stay exactly as they are written: no normalisation makes two different names one.
"""

from __future__ import annotations

import math
import re
from typing import TYPE_CHECKING, Literal

from plait.record import record

from .fault import fault
from .foreign import LETTERS_BEFORE_TEXT, NAMES, SIGNS
from .limits import MAX_DIGITS, MAX_INTEGER, MAX_TEXT
from .tree import Span

if TYPE_CHECKING:
    from plait.errors import FormulaError

TokenKind = Literal["number", "text", "name", "column", "word", "sign", "end"]

CONSTANTS = {"true": True, "True": True, "false": False, "False": False, "null": None, "None": None}
WORDS = frozenset(("and", "or", "not", "in", "is", "if", "else", *CONSTANTS))
"""Names with a meaning of their own; a column of such a name is written in backticks."""
ALLOWED_SIGNS = frozenset(
    ("**", "//", "==", "!=", "<=", ">=", "+", "-", "*", "/", "%", "<", ">", "(", ")", "[", "]", ",")
)

_NUMBER = re.compile(r"(?:[0-9](?:_?[0-9])*)?(?:\.(?:[0-9](?:_?[0-9])*)?)?(?:[eE][+-]?[0-9](?:_?[0-9])*)?")
_ESCAPES = {"\\": "\\", "'": "'", '"': '"', "n": "\n", "t": "\t"}


@record
class Token:
    """A piece of the text; `value` is what a number or text stands for, otherwise how it is written."""

    kind: TokenKind
    value: int | float | str
    span: Span


def tokens(text: str) -> list[Token]:
    """All tokens of a formula, with one at the end that marks it.

    Raises:
        FormulaError: a sign that the language does not have, or a text without an end.
    """
    if len(text) > MAX_TEXT:
        raise fault(
            f"The formula has {len(text):,} characters; {MAX_TEXT:,} are allowed.",
            text,
            Span(MAX_TEXT, len(text)),
            hint="Work it out in several steps, each with a column of its own.",
        )
    found: list[Token] = []
    place = 0
    while True:
        place = _after_blanks(text, place)
        if place == len(text):
            found.append(Token("end", "", Span(place, place)))
            return found
        if text[place] == ":":
            _refuse_lambda(text, found)
        token = _token(text, place)
        found.append(token)
        place = token.span.end


def is_plain(name: str) -> bool:
    """Whether a name can stand in a formula without backticks."""
    return name not in WORDS and name != "" and _name_end(name, 0) == len(name)


def _after_blanks(text: str, place: int) -> int:
    while place < len(text):
        if text[place] == "#":
            while place < len(text) and text[place] not in "\r\n":
                place += 1
        elif text[place].isspace():
            place += 1
        else:
            break
    return place


def _token(text: str, start: int) -> Token:
    sign = text[start]
    if sign in "0123456789" or (sign == "." and text[start + 1 : start + 2] in tuple("0123456789")):
        return _number(text, start)
    if sign in "'\"":
        return _text(text, start)
    if sign == "`":
        return _backticked(text, start)
    end = _name_end(text, start)
    if end > start:
        return _name(text, Span(start, end))
    return _sign(text, start)


def _number(text: str, start: int) -> Token:
    match = _NUMBER.match(text, start)
    end = match.end() if match else start + 1
    stop = _name_end(text, end, inside=True)
    if stop > end or text[end : end + 1] == ".":
        raise fault(
            f"'{text[start : max(stop, end + 1)]}' is no number.",
            text,
            Span(start, max(stop, end + 1)),
            hint="Write numbers such as 12, 0.5 or 1e6; put a name that begins with a digit in backticks.",
        )
    span = Span(start, end)
    digits = text[start:end]
    if len(digits) > MAX_DIGITS:
        raise _too_large(text, span)
    if set("eE.") & set(digits):
        value = float(digits)
        if math.isinf(value):
            raise _too_large(text, span)
        return Token("number", value, span)
    # One more than fits is let through, for the smallest number is written with a minus before it.
    if (whole := int(digits)) > MAX_INTEGER + 1:
        raise _too_large(text, span)
    return Token("number", whole, span)


def _too_large(text: str, span: Span) -> FormulaError:
    return fault(
        "This number is too large.", text, span, hint="Whole numbers go up to 9223372036854775807, others to 1.8e308."
    )


def _text(text: str, start: int) -> Token:
    quote = text[start]
    letters: list[str] = []
    place = start + 1
    while place < len(text) and text[place] != quote:
        if text[place] == "\\" and (meant := _ESCAPES.get(text[place + 1 : place + 2])) is not None:
            letters.append(meant)
            place += 2
            continue
        letters.append(text[place])
        place += 1
    if place >= len(text):
        raise fault(
            "The text that begins here has no end.", text, Span(start, len(text)), hint=f"Put a {quote} behind it."
        )
    return Token("text", "".join(letters), Span(start, place + 1))


def _backticked(text: str, start: int) -> Token:
    letters: list[str] = []
    place = start + 1
    while True:
        end = text.find("`", place)
        if end < 0:
            raise fault(
                "The column name that begins here has no end.",
                text,
                Span(start, len(text)),
                hint="Put a backtick (`) behind it.",
            )
        letters.append(text[place:end])
        # Two backticks inside a name stand for one.
        if text[end + 1 : end + 2] != "`":
            break
        letters.append("`")
        place = end + 2
    span = Span(start, end + 1)
    if not (name := "".join(letters)):
        raise fault("There is no column name between the backticks.", text, span)
    return Token("column", name, span)


def _name(text: str, span: Span) -> Token:
    name = text[span.start : span.end]
    if text[span.end : span.end + 1] in ("'", '"') and name.lower() in LETTERS_BEFORE_TEXT:
        raise fault(
            f"A text can't have '{name}' before its quotes.",
            text,
            span,
            hint="Write the text alone; join texts and values with +, or with concat(…).",
        )
    return Token("word" if name in WORDS else "name", name, span)


def _refuse_lambda(text: str, before: list[Token]) -> None:
    """Say of a colon what it belongs to; everywhere else `lambda` is a name as any other."""
    for token in before:
        if token.kind == "name" and token.value == "lambda":
            message, hint = NAMES["lambda"]
            raise fault(message, text, token.span, hint=hint)


def _sign(text: str, start: int) -> Token:
    for length in (2, 1):
        sign = text[start : start + length]
        span = Span(start, start + len(sign))
        if sign in ALLOWED_SIGNS:
            return Token("sign", sign, span)
        if sign in SIGNS:
            message, hint = SIGNS[sign]
            raise fault(message, text, span, hint=hint)
    shown = f"'{sign}'" if sign.isprintable() else "An invisible sign"
    raise fault(
        f"{shown} (U+{ord(sign):04X}) can't stand in a formula.",
        text,
        span,
        hint="Put column names with such signs in backticks, and texts in quotes.",
    )


def _name_end(text: str, start: int, *, inside: bool = False) -> int:
    """Where a name that begins here ends; `start` itself if none does."""
    place = start
    while place < len(text) and (("a" if inside or place > start else "") + text[place]).isidentifier():
        place += 1
    return place
