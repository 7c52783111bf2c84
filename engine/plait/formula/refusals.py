"""Why a token can't stand where it does."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .fault import fault
from .foreign import NAMES
from .tokens import CONSTANTS

if TYPE_CHECKING:
    from plait.errors import FormulaError

    from .tokens import Token

_LONGEST_SHOWN = 40


def unexpected(text: str, token: Token, before: Token | None) -> FormulaError:
    """The error for a token that no rule of the language has a place for.

    Args:
        text: The formula.
        token: What stands there.
        before: The token before it; None at the start.
    """
    if token.kind == "end":
        if before is None:
            return fault("The formula is empty.", text, token.span, hint="Write one such as price * 2.")
        return fault(
            f"The formula ends too early, after '{_written(text, before)}'.",
            text,
            before.span,
            hint="Add what is missing.",
        )
    for suspect in (token, before):
        if suspect is not None and suspect.kind == "name" and str(suspect.value) in NAMES:
            message, hint = NAMES[str(suspect.value)]
            return fault(message, text, suspect.span, hint=hint)
    if before is not None and before.kind == token.kind == "text" and before.span.end == token.span.start:
        return fault("Two quotes in a row end a text.", text, token.span, hint="Write \\' for a quote inside a text.")
    shown = _written(text, token)
    if token.kind in ("number", "text", "name", "column") or token.value in CONSTANTS:
        return fault(
            f"Before '{shown}' an operator is missing.",
            text,
            token.span,
            hint="Write one, such as + or and; put column names with spaces in backticks: `GRE Score`.",
        )
    if token.value == "[":
        return fault("A list of values can stand only after 'in'.", text, token.span, hint="Write x in [1, 2].")
    if token.value in ("]", ")"):
        return fault(f"This '{shown}' closes nothing, or something is missing before it.", text, token.span)
    if token.value == ",":
        return fault("A comma can stand only between the values of a list or a function.", text, token.span)
    return fault(f"A value is missing before '{shown}'.", text, token.span)


def _written(text: str, token: Token) -> str:
    shown = text[token.span.start : token.span.end]
    return shown if len(shown) <= _LONGEST_SHOWN else f"{shown[:_LONGEST_SHOWN]}…"
