"""A workbook that was looked at before it is read."""

from __future__ import annotations

import re
from contextlib import contextmanager
from typing import TYPE_CHECKING
from zipfile import BadZipFile, ZipFile

import polars as pl

from plait import DataError

from .cell_range import column_number
from .file_kind import instead
from .zip_directory import check_directory, unpacked

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    import fastexcel

_MOST_CELLS = 64 * 2**20
"""The library keeps every cell between the first and the last one of a sheet, also empty ones, at 32 bytes each."""

_SCANNED = 8 * 2**20
"""Of larger sheets, the size that they state of themselves is taken for true."""

_CELL = re.compile(rb"<(?:\w+:)?c\s[^>]*?\br=\"([A-Z]{1,3})(\d{1,7})\"")
_ROW = re.compile(rb"<(?:\w+:)?row\s[^>]*?\br=\"(\d{1,7})\"")
_DIMENSION = re.compile(rb"<(?:\w+:)?dimension\s[^>]*?\bref=\"(?:[A-Z]{1,3}\d+:)?([A-Z]{1,3})(\d{1,7})\"")


def open_workbook(path: Path, expansion: int) -> fastexcel.ExcelReader:
    """A workbook, after the directory of its archive and the extent of its sheets were looked at.

    Raises:
        DataError: it is no workbook, needs a password, or would fill the memory.
    """
    import fastexcel

    _check_archive(path, expansion)
    with reading(path):
        return fastexcel.read_excel(path)


@contextmanager
def reading(path: Path) -> Iterator[None]:
    """What the library says of a file becomes an error with the file's name.

    Raises:
        DataError: the library refuses something, or gives up.
    """
    import fastexcel

    try:
        yield
    except (fastexcel.FastExcelError, pl.exceptions.PolarsError, OSError, ValueError) as error:
        raise _unreadable(path, error) from None
    except BaseException as error:
        # What the library raises where it can't go on is no Exception, and of a class that it doesn't show.
        if type(error).__name__ != "PanicException":
            raise
        raise _unreadable(path, error) from None


def _unreadable(path: Path, error: BaseException) -> DataError:
    reason = str(error).partition("\n")[0].rstrip(".")
    for prefix in ("calamine error: ", "Xlsx error: ", "Ods error: ", "Xls error: ", "Xlsb error: "):
        reason = reason.removeprefix(prefix)
    if "password" in reason.lower():
        hint = "Save it without a password."
    else:
        hint = instead(path, "workbook", "Save it again with a spreadsheet program, as xlsx.")
    return DataError(f"'{path}' can't be read as a workbook: {reason}.", file=str(path), hint=hint)


def _check_archive(path: Path, expansion: int) -> None:
    try:
        with ZipFile(path) as archive:
            check_directory(path, archive, expansion)
            for member in archive.infolist():
                if member.filename.endswith(".xml") and "worksheets/" in member.filename:
                    is_small = member.file_size <= _SCANNED
                    content = unpacked(path, archive, member, _SCANNED if is_small else 4096)
                    _check_extent(path, member.filename, content)
    except (BadZipFile, OSError, NotImplementedError, ValueError):
        # An old xls file is no archive; the library says of everything else what is wrong with it.
        return


def _check_extent(path: Path, name: str, content: bytes) -> None:
    rows = columns = 0
    for column, row in (*_CELL.findall(content), *_DIMENSION.findall(content[:4096])):
        rows, columns = max(rows, int(row)), max(columns, column_number(column.decode()))
    rows = max(rows, *map(int, _ROW.findall(content)), 0)
    if rows * columns > _MOST_CELLS:
        raise DataError(
            f"'{path}': the sheet '{name.rpartition('/')[2]}' reaches to row {rows:,} and column {columns:,}, "
            f"which are too many cells.",
            file=str(path),
            row=rows,
            hint="Remove the cells far away from the table, or save the table alone.",
        )
