"""The kinds of value that formulas know, and which of them go together."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

import narwhals as nw

if TYPE_CHECKING:
    from collections.abc import Iterable


class Kind(StrEnum):
    """What a value is; every column type belongs to one kind."""

    INTEGER = "integer"
    DECIMAL = "decimal"
    TEXT = "text"
    BOOLEAN = "boolean"
    DATE = "date"
    DATETIME = "datetime"
    ZONED = "datetime with a time zone"
    TIME = "time"
    DURATION = "duration"
    NULL = "null"
    OTHER = "other"

    @property
    def noun(self) -> str:
        """The kind with its article, as a sentence needs it."""
        return _NOUNS[self]


_NOUNS = {
    Kind.INTEGER: "a whole number",
    Kind.DECIMAL: "a number",
    Kind.TEXT: "a text",
    Kind.BOOLEAN: "true or false",
    Kind.DATE: "a date",
    Kind.DATETIME: "a date with a time",
    Kind.ZONED: "a date and time in a time zone",
    Kind.TIME: "a time of day",
    Kind.DURATION: "a duration",
    Kind.NULL: "missing",
    Kind.OTHER: "a list, bytes or another value that they can't look into",
}

NUMBERS = frozenset((Kind.INTEGER, Kind.DECIMAL))
DAYS = frozenset((Kind.DATE, Kind.DATETIME, Kind.ZONED))
CLOCKS = frozenset((Kind.DATETIME, Kind.ZONED, Kind.TIME))
ORDERED = frozenset(Kind) - {Kind.OTHER, Kind.NULL}
ANY = frozenset(Kind) - {Kind.NULL}

TYPES: dict[Kind, nw.dtypes.DType] = {
    Kind.INTEGER: nw.Int64(),
    Kind.DECIMAL: nw.Float64(),
    Kind.TEXT: nw.String(),
    Kind.BOOLEAN: nw.Boolean(),
    Kind.DATE: nw.Date(),
    Kind.DATETIME: nw.Datetime("us"),
    Kind.TIME: nw.Time(),
    Kind.DURATION: nw.Duration("us"),
}
"""The column type in which formulas work; a narrower column is widened first."""


def kind_of(dtype: nw.dtypes.DType) -> Kind:
    """The kind of a column type."""
    if dtype.is_integer():
        return Kind.INTEGER
    if dtype.is_numeric():
        return Kind.DECIMAL
    if isinstance(dtype, nw.Datetime):
        return Kind.ZONED if dtype.time_zone else Kind.DATETIME
    if dtype in (nw.String, nw.Categorical, nw.Enum):
        return Kind.TEXT
    simple = {nw.Boolean: Kind.BOOLEAN, nw.Date: Kind.DATE, nw.Time: Kind.TIME, nw.Duration: Kind.DURATION}
    for known, kind in simple.items():
        if dtype == known:
            return kind
    # narwhals has no type of its own for a column that is missing altogether.
    return Kind.NULL if dtype == nw.Unknown else Kind.OTHER


def common(kinds: Iterable[Kind]) -> Kind | None:
    """The kind in which values of all these kinds can stand in one column; None if there is none."""
    found = {kind for kind in kinds if kind is not Kind.NULL}
    if not found:
        return Kind.NULL
    if len(found) == 1:
        return found.pop()
    if found <= NUMBERS:
        return Kind.DECIMAL
    if found == {Kind.DATE, Kind.DATETIME}:
        return Kind.DATETIME
    return None


def listed(kinds: Iterable[Kind]) -> str:
    """What one of several kinds is called in a sentence."""
    wanted = set(kinds)
    if wanted >= ANY - {Kind.OTHER}:
        return "a value"
    names: list[str] = []
    if wanted >= NUMBERS:
        names.append("a number")
        wanted -= NUMBERS
    if wanted >= DAYS:
        names.append("a date")
        wanted -= DAYS
    names.extend(kind.noun for kind in Kind if kind in wanted and kind is not Kind.NULL)
    return f"{', '.join(names[:-1])} or {names[-1]}" if len(names) > 1 else names[0]
