"""What type each column of a CSV file has, found out once on a sample."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Literal, cast

import polars as pl

from plait import MissingColumnError
from plait.backends import polars_parsing

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from polars.datatypes import TemporalType

    from .csv_options import ColumnType, CsvOptions, TypeName

TimeType = Literal["date", "datetime", "time"]

_WHOLE = re.compile(r"[+-]?\d+").fullmatch
_CODE = re.compile(r"[+-]?0\d").match
_WORD = re.compile(r"true|false|True|False|TRUE|FALSE").fullmatch
_NUMBER = {
    sign: re.compile(rf"[+-]?(?:(?:\d+(?:[{sign}]\d*)?|[{sign}]\d+)(?:[eE][+-]?\d+)?|[iI]nf|NaN|nan)").fullmatch
    for sign in ".,"
}
_MARKERS = frozenset(("NA", "N/A", "n/a", "NULL", "null", "None", "-", "?", "#N/A"))
"""Texts that mean 'missing' in a column whose other values are numbers, dates or truth values."""

_DATE = r"\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}"
_ISO_DATE = re.compile(r"\d{4}-\d\d-\d\d").fullmatch
_CLOCK = r"\d{1,2}:\d\d(?::\d\d(?:\.\d+)?)?"
_SHAPES: dict[TimeType, Callable[[str], object]] = {
    "date": re.compile(_DATE).fullmatch,
    "datetime": re.compile(rf"{_DATE}[ T]{_CLOCK}Z?").fullmatch,
    "time": re.compile(_CLOCK).fullmatch,
}
_DATES = ("%Y-%m-%d", "%Y/%m/%d", "%d.%m.%Y", "%d/%m/%Y", "%m/%d/%Y", "%d-%m-%Y")
_CLOCKS = ("%H:%M:%S%.f", "%H:%M")
_FORMATS: dict[TimeType, tuple[str, ...]] = {
    "date": _DATES,
    "datetime": tuple(
        f"{date}{between}{clock}{zone}"
        for date in _DATES
        for between in " T"
        for clock in _CLOCKS
        for zone in ("", "Z")
    ),
    "time": _CLOCKS,
}
_SHORT = 18
"""Whole numbers of fewer characters have at most 64 bits."""

_AMBIGUOUS = {"%d/%m/%Y", "%m/%d/%Y"}

TYPES: dict[TypeName, pl.DataType] = {
    "integer": pl.Int64(),
    "decimal": pl.Float64(),
    "text": pl.String(),
    "boolean": pl.Boolean(),
    "date": pl.Date(),
    "datetime": pl.Datetime("us"),
    "time": pl.Time(),
    "category": pl.Categorical(),
}


@dataclass(frozen=True, slots=True)
class CsvColumn:
    """A column: its type, and how its texts become values of it."""

    name: str
    dtype: pl.DataType
    format: str = ""
    marker: str = ""
    """A text that means 'missing', in this column only."""
    is_sniffed: bool = True
    is_iso: bool = False
    """Whether all dates that were looked at have the form 2013-01-31."""
    decimal_sign: str = "."
    thousands: str = ""

    @property
    def is_direct(self) -> bool:
        """Whether the reader of the file makes the values itself; otherwise it reads texts, which are converted."""
        if self.dtype in (pl.Int64, pl.Float64):
            return not self.thousands
        if self.dtype == pl.Date:
            return self.is_iso
        return self.dtype == pl.String or (self.dtype == pl.Boolean and self.is_sniffed)

    @property
    def read_as(self) -> pl.DataType:
        return self.dtype if self.is_direct else pl.String()

    def conversion(self, text: pl.Expr, *, strict: bool) -> pl.Expr:
        """From the texts of the column to its values; without `strict` what doesn't fit is missing."""
        if self.dtype.is_temporal() and self.is_sniffed:
            return text.str.strptime(cast("TemporalType", self.dtype), self.format, strict=strict)
        if self.dtype.is_numeric():
            if self.thousands:
                text = text.str.replace_all(self.thousands, "", literal=True)
            if self.decimal_sign != ".":
                text = text.str.replace_all(self.decimal_sign, ".", literal=True)
        return polars_parsing.from_text(text, self.dtype, date_format=self.format, strict=strict)


def find_columns(names: Sequence[str], sample: Iterable[Sequence[str]], options: CsvOptions) -> tuple[CsvColumn, ...]:
    """The columns with their types.

    A column gets a type that all its sampled values fit, otherwise it is text. Numbers with leading zeros are text,
    because they are codes, and so are whole numbers of more than 64 bits. Where day and month could be taken for one
    another in all values, the column stays text.

    Args:
        names: The names of the columns.
        sample: Some rows, as texts.
        options: Says which types are given, and how numbers are written.

    Raises:
        MissingColumnError: a type is given for a column that isn't there.
    """
    given = {each.column: each for each in options.types}
    for name in given:
        if name not in names:
            raise MissingColumnError(name, list(names))
    values: list[set[str]] = [set(texts) for texts in zip(*sample, strict=True)] or [set() for _ in names]
    return tuple(
        _given(given[name], options)
        if name in given
        else _found(name, values[place], options)
        if options.find_types
        else CsvColumn(name, pl.String())
        for place, name in enumerate(names)
    )


def _given(column: ColumnType, options: CsvOptions) -> CsvColumn:
    dtype = TYPES[column.type]
    number = dtype.is_numeric()
    return CsvColumn(
        column.column,
        dtype,
        column.format,
        is_sniffed=False,
        decimal_sign=options.decimal_sign if number else ".",
        thousands=options.thousands if number else "",
    )


def _found(name: str, texts: set[str], options: CsvOptions) -> CsvColumn:
    values = texts.difference(options.missing, ("",))
    markers = values & _MARKERS
    if len(markers) == 1 and not options.missing:
        found = _of_values(name, values - markers, options)
        if found is not None:
            return replace(found, marker=markers.pop())
    return _of_values(name, values, options) or CsvColumn(name, pl.String())


def _of_values(name: str, values: set[str], options: CsvOptions) -> CsvColumn | None:
    """A column that all values fit, or None for text."""
    if not values:
        return None
    if all(map(_WORD, values)):
        return CsvColumn(name, pl.Boolean())
    return _number(name, values, options) or _time(name, values)


def _number(name: str, values: set[str], options: CsvOptions) -> CsvColumn | None:
    plain = {value.replace(options.thousands, "") for value in values} if options.thousands else values
    if any(map(_CODE, plain)):
        return None
    if all(map(_WHOLE, plain)):
        fits = all(len(value) < _SHORT or -(2**63) <= int(value) < 2**63 for value in plain)
        return CsvColumn(name, pl.Int64(), thousands=options.thousands) if fits else None
    if all(map(_NUMBER[options.decimal_sign], plain)):
        return CsvColumn(name, pl.Float64(), decimal_sign=options.decimal_sign, thousands=options.thousands)
    return None


def _time(name: str, values: set[str]) -> CsvColumn | None:
    kind = next((kind for kind, is_of_shape in _SHAPES.items() if all(map(is_of_shape, values))), None)
    if kind is None:
        return None
    dtype, texts = cast("TemporalType", TYPES[kind]), pl.Series(list(values))
    fitting = [
        pattern for pattern in _FORMATS[kind] if not texts.str.strptime(dtype, pattern, strict=False).null_count()
    ]
    if not fitting or {pattern[:8] for pattern in fitting} >= _AMBIGUOUS:
        return None
    is_iso = kind == "date" and all(map(_ISO_DATE, values))
    return CsvColumn(name, dtype, fitting[0], is_iso=is_iso)
