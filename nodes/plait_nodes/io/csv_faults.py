"""What is said of a row of a CSV file that can't be read."""

from __future__ import annotations

from typing import TYPE_CHECKING

import polars as pl

from plait import DataError

if TYPE_CHECKING:
    from pathlib import Path

    from .csv_types import CsvColumn

_SHOWN = 60
_TOP = 20
"""Lines in which a title may still be the reason for a fault."""

_SKIP = "or set 'Bad rows' to 'skip' to leave such rows out."


def wrong_width(found: int, columns: int) -> str:
    return f"{found:,} {'fields' if found != 1 else 'field'} instead of {columns:,}"


def bad_row(path: Path, line: int, reason: str) -> DataError:
    """A row with the wrong number of fields, or with a quote where none can be."""
    if "instead of" not in reason:
        hint = f"Correct the row, {_SKIP}"
    else:
        hint = "Correct the row, or set 'Bad rows' to 'pad' to fill short rows with missing values, or to 'skip'."
        if line < _TOP:
            hint += " If a title comes before the header, set 'Skip rows'."
    return DataError(f"'{path}', line {line:,}: the row has {reason}.", file=str(path), row=line, hint=hint)


def never_closed(path: Path, line: int) -> DataError:
    return DataError(
        f"'{path}', line {line:,}: a quote opens there and is never closed.",
        file=str(path),
        row=line,
        hint="Close it, or set 'Quote' to nothing if quotes are ordinary characters in this file.",
    )


def too_long(path: Path, line: int, most: int) -> DataError:
    """A line that no table can have, as in a file that isn't CSV or has no line ends."""
    return DataError(
        f"'{path}', line {line:,}: the line has more than {most:,} bytes.",
        file=str(path),
        row=line,
        hint="Check that the file is CSV, and that its lines end with line feeds or carriage returns.",
    )


def too_many_columns(path: Path, line: int, found: int, most: int) -> DataError:
    return DataError(
        f"'{path}', line {line:,}: the row has {found:,} fields, and a table may have {most:,} columns.",
        file=str(path),
        row=line,
        hint="Check 'Delimiter', and that the lines end with line feeds or carriage returns.",
    )


def unusual(path: Path, line: int, reason: str) -> DataError:
    """What is fine in a file that is read row by row, but is not seen in time in a large one that is read at once."""
    return DataError(
        f"'{path}', line {line:,}: {reason}, and the beginning of this large file has nothing of the kind.",
        file=str(path),
        row=line,
        hint="Correct the line, or set 'Bad rows' to 'skip': the file is then read row by row, which takes longer.",
    )


def misfit(column: CsvColumn, value: str) -> str:
    """Why a value can't be in its column."""
    return f"{shortened(value)!r} is no {_kind(column)}"


def bad_value(path: Path, line: int, column: CsvColumn, value: str) -> DataError:
    shown = shortened(value)
    return DataError(
        f"'{path}', line {line:,}, column '{column.name}': {misfit(column, value)}.",
        file=str(path),
        row=line,
        column=column.name,
        values=(shown,),
        hint=f"Correct it, give the column the type 'text' under 'Types', name '{shown}' under 'Missing', {_SKIP}",
    )


def shortened(text: str) -> str:
    return text if len(text) <= _SHOWN else f"{text[:_SHOWN]}…"


def _kind(column: CsvColumn) -> str:
    written = f" written as {column.format}" if column.format else ""
    match column.dtype:
        case pl.Int64:
            return "whole number"
        case pl.Float64:
            return "number" + (f" with the decimal sign '{column.decimal_sign}'" if column.decimal_sign != "." else "")
        case pl.Boolean:
            return "truth value"
        case pl.Date:
            return f"date{written}"
        case pl.Time:
            return f"time of day{written}"
        case _:
            return f"date and time{written}"
