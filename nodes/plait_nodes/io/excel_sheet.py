"""One sheet of a workbook as a table."""

from __future__ import annotations

import logging
import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, cast

import polars as pl

from plait import DataError, MissingColumnError

from .cell_range import CellRange, column_letters
from .column_names import distinct_names
from .excel_types import READ_AS, SheetColumn, narrowed
from .workbook_file import open_workbook, reading

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    import fastexcel

_UNDECIDED = re.compile(r"could not determine dtype for column (.+)")
_DATE = re.compile(r"ExcelDateTime \{ value: ([^,]+),")
_EXPECTED = re.compile(r"Expected (\w+) but got '\w+\((.*)\)'", re.DOTALL)
_SEVERAL_TRIES = 4


@dataclass(frozen=True, slots=True)
class SheetOptions:
    """Which cells of which sheet are read, and how."""

    sheet: str = ""
    cells: CellRange = field(default_factory=CellRange)
    header: bool = True
    types: Sequence[SheetColumn] = ()
    whole_numbers: bool = True
    bad_cells: str = "fail"
    empty_rows: bool = False
    limit: int | None = None
    expansion: int = 200


@dataclass(frozen=True, slots=True)
class SheetRows:
    """The rows of a sheet, and what the user should know of them."""

    table: pl.DataFrame
    note: str = ""


def read_sheet(path: Path, options: SheetOptions) -> SheetRows:
    """Read a sheet.

    Raises:
        DataError: the file can't be read, has no such sheet, or a cell doesn't fit its type.
        MissingColumnError: a type is given for a column that isn't there.
    """
    # It tells of every column without values.
    logging.getLogger("fastexcel").setLevel(logging.ERROR)
    workbook = open_workbook(path, options.expansion)
    sheet = _which(workbook, options.sheet, path)
    with reading(path):
        loaded = _loaded(workbook, sheet, options)
        batch, found = loaded.to_arrow_with_errors()
        table = pl.from_arrow(batch)
    faults = found.errors if found is not None else []
    assert isinstance(table, pl.DataFrame)
    chosen = loaded.selected_columns
    generated = "generated" if options.header else ""
    names = distinct_names(["" if _origin(each) == generated or not options.header else each.name for each in chosen])
    for each in options.types:
        if each.column not in names:
            raise MissingColumnError(each.column, names)
    given = {each.column for each in options.types}
    note = ""
    if faults:
        top = _first_row(workbook, sheet, options)
        note = _noted(faults, path, sheet, top, [each.absolute_index for each in chosen], names, options)
    table.columns = list(names)
    table = table.select(
        column if column.name in given else narrowed(column, whole_numbers=options.whole_numbers)
        for column in table.get_columns()
    )
    if not options.empty_rows and table.width:
        faulty = {fault.offset_position[0] for fault in faults}
        has_value = ~pl.all_horizontal(pl.all().is_null())
        table = table.filter(has_value | pl.int_range(pl.len()).is_in(sorted(faulty)) if faulty else has_value)
    return SheetRows(table if options.limit is None else table.head(options.limit), note)


def _which(workbook: fastexcel.ExcelReader, wanted: str, path: Path) -> str:
    names: list[str] = workbook.sheet_names
    if not names:
        raise DataError(f"'{path}' has no sheets.", file=str(path), hint="Save it again with a spreadsheet program.")
    if not wanted:
        return names[0]
    if wanted in names:
        return wanted
    if wanted.isdecimal() and 1 <= int(wanted) <= len(names):
        return names[int(wanted) - 1]
    shown = ", ".join(f"'{name}'" for name in names[:20])
    raise DataError(f"'{path}' has no sheet '{wanted}'.", file=str(path), hint=f"It has {shown}.")


def _loaded(workbook: fastexcel.ExcelReader, sheet: str, options: SheetOptions) -> fastexcel.ExcelSheet:
    import fastexcel

    dtypes: dict[str | int, fastexcel.DType] = {each.column: READ_AS[each.type] for each in options.types}
    asked = _asked(options)
    for _ in range(_SEVERAL_TRIES):
        try:
            return cast("fastexcel.ExcelSheet", workbook.load_sheet(sheet, dtypes=dtypes or None, **asked))
        except (fastexcel.UnsupportedColumnTypeCombinationError, fastexcel.CalamineCellError) as error:
            undecided = _UNDECIDED.search(str(error))
            if undecided is None:
                break
            # Such as texts and times of day in one column, or nothing but errors.
            dtypes[undecided[1].strip()] = "string"
    return cast("fastexcel.ExcelSheet", workbook.load_sheet(sheet, dtypes="string", **asked))


def _asked(options: SheetOptions) -> dict[str, Any]:
    cells, header = options.cells, options.header
    asked: dict[str, Any] = {"schema_sample_rows": None}
    if cells.last_row is not None:
        asked["n_rows"] = max(0, cells.last_row - (cells.first_row or 0) + (0 if header else 1))
    if header:
        asked["header_row"] = cells.first_row or 0
    else:
        asked |= {"header_row": None, "skip_rows": cells.first_row}
    if cells.first_column or cells.last_column is not None:
        asked["use_columns"] = lambda column: cells.has_column(column.absolute_index)
    return asked


def _origin(column: fastexcel.ColumnInfo) -> str:
    return str(column.column_name_from)


def _first_row(workbook: fastexcel.ExcelReader, sheet: str, options: SheetOptions) -> int:
    """The row, from 0, that positions of cells count from; without a range it is the first that isn't empty."""
    if options.cells.first_row:
        return options.cells.first_row
    whole = workbook.load_sheet(sheet, header_row=None, skip_rows=0, n_rows=1, dtypes="string").total_height
    return int(whole - workbook.load_sheet(sheet, header_row=None, n_rows=1, dtypes="string").total_height)


def _noted(
    faults: Sequence[fastexcel.CellError],
    path: Path,
    sheet: str,
    top: int,
    places: Sequence[int],
    names: Sequence[str],
    options: SheetOptions,
) -> str:
    """What there is to say of cells that have no value.

    Raises:
        DataError: one of them holds a value that doesn't fit the type of its column.
    """
    of_formulas = [fault for fault in faults if "got 'Error(" in fault.detail]
    if options.bad_cells == "fail" and len(of_formulas) < len(faults):
        fault = next(each for each in faults if each not in of_formulas)
        row, column = fault.position
        cell = f"{column_letters(places[column] + 1)}{top + row + 1}"
        raise DataError(
            f"'{path}', sheet '{sheet}', cell {cell} (column '{names[column]}'): {_plain(fault.detail)}.",
            file=str(path),
            row=top + row + 1,
            column=names[column],
            hint="Correct the cell, give the column another type, or set 'Bad cells' to 'missing'.",
        )
    row, column = faults[0].position
    cell = f"{column_letters(places[column] + 1)}{top + row + 1}"
    return f"'{path.name}', sheet '{sheet}': {len(faults):,} cells hold an error and are missing; the first is {cell}."


def _plain(detail: str) -> str:
    """What the library says of a cell, without its names of types."""
    if (date := _DATE.search(detail)) is not None:
        return f"{date[1]} is no date that a table can hold"
    found = _EXPECTED.search(detail)
    return f"{found[2]} is no {found[1]}" if found is not None else detail
