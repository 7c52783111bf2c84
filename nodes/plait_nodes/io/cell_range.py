"""Ranges of cells in a sheet, as spreadsheets write them."""

from __future__ import annotations

import re
from dataclasses import dataclass

from plait import ParameterError

_RANGE = re.compile(r"\$?([A-Za-z]{0,3})\$?(\d{0,7})(?::\$?([A-Za-z]{0,3})\$?(\d{0,7}))?").fullmatch


@dataclass(frozen=True, slots=True)
class CellRange:
    """The first and the last row and column, from 0 and both included; None where it is open."""

    first_row: int | None = None
    last_row: int | None = None
    first_column: int = 0
    last_column: int | None = None

    def has_column(self, column: int) -> bool:
        return self.first_column <= column and (self.last_column is None or column <= self.last_column)


def cell_range(text: str) -> CellRange:
    """The cells that a text such as `B2:D20`, `B:D`, `2:20` or `B2` stands for; the last is open to the end.

    Raises:
        ParameterError: it is no range.
    """
    found = _RANGE(text.strip())
    if found is None or (text.strip() and not any(found.groups())):
        raise _no_range(text)
    left, top, right, bottom = (part or "" for part in found.groups())
    given = CellRange(
        int(top) - 1 if top else None,
        int(bottom) - 1 if bottom else None,
        column_number(left) - 1 if left else 0,
        column_number(right) - 1 if right else None,
    )
    rows_turned = given.last_row is not None and given.last_row < (given.first_row or 0)
    if rows_turned or (given.first_row or 0) < 0 or not given.has_column(given.first_column):
        raise _no_range(text)
    return given


def column_number(letters: str) -> int:
    """The number of a column from its letters: A is 1, AA is 27."""
    number = 0
    for letter in letters.upper():
        number = number * 26 + ord(letter) - ord("A") + 1
    return number


def column_letters(number: int) -> str:
    """The letters of a column from its number, from 1."""
    letters = ""
    while number > 0:
        number, rest = divmod(number - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters


def _no_range(text: str) -> ParameterError:
    return ParameterError(
        f"'{text}' is no range of cells.", parameter="range", hint="Write it as B2:D20, B:D, 2:20 or B2."
    )
