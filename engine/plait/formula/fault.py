"""Errors that point at a piece of a formula."""

from __future__ import annotations

from typing import TYPE_CHECKING
from unicodedata import normalize

from plait.errors import FormulaError, MissingColumnError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .tree import Span


class UnknownColumnError(FormulaError):
    """A column that a formula names and the table does not have."""

    def __init__(self, column: str, available: Sequence[str], *, text: str, span: Span, hint: str = "") -> None:
        missing = MissingColumnError(column, available, hint=hint)
        super().__init__(
            missing.message, text=text, position=span.start, length=span.end - span.start, hint=missing.hint
        )
        self.column = column
        self.available = missing.available


def fault(message: str, text: str, span: Span, *, hint: str = "") -> FormulaError:
    """An error at this piece of the text."""
    return FormulaError(message, text=text, position=span.start, length=span.end - span.start, hint=hint)


def nearest(name: str, known: Sequence[str]) -> str:
    """The known name that was probably meant; empty if none is near."""
    # Not at the top: almost no formula has a misspelt name.
    from difflib import get_close_matches

    near = get_close_matches(normalize("NFKC", name).lower(), known, n=1, cutoff=0.7)
    return near[0] if near else ""
