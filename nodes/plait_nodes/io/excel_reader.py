"""Read sheets of workbooks."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Annotated, Literal

import polars as pl
from pydantic import Field

from plait import DataError, FilePath, NewColumn, RunContext, Table, node
from plait.exact import exact, exactly
from plait.table import lazy

from .cell_range import cell_range
from .excel_sheet import SheetOptions, read_sheet
from .excel_types import SheetColumn
from .source_files import names_of, source_files

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

SUFFIXES = (".xlsx", ".xlsm", ".xlsb", ".xls", ".ods")


@node(
    "io.excel_reader",
    title="Excel Reader",
    category="Input/Output",
    icon="microsoft-excel",
    face="{path}",
    tags=("read", "load", "import", "spreadsheet", "xlsx", "xls", "ods", "workbook", "xlsm", "open file"),
    requires="excel",
)
def excel_reader(
    run: RunContext,
    *,
    path: Annotated[FilePath, Field(description="A file, a folder, or a pattern such as data/2024-*.xlsx.")],
    sheet: Annotated[str, Field(description="The name of the sheet, or its number from 1; the first if empty.")] = "",
    range: Annotated[  # noqa: A002 - what spreadsheets call it
        str, Field(description="The cells that are read, such as B2:D20, B:D or 2:20; all if empty.")
    ] = "",
    header: Annotated[bool, Field(description="Whether the first row has the names of the columns.")] = True,
    types: Annotated[list[SheetColumn], Field(description="Columns that get a type of your choice.")] = [],  # noqa: B006 - never changed
    whole_numbers: Annotated[
        bool, Field(description="Whether a column of numbers without decimals becomes one of integers.")
    ] = True,
    bad_cells: Annotated[
        Literal["fail", "missing"], Field(description="What happens with a cell that doesn't fit the type you gave.")
    ] = "fail",
    empty_rows: Annotated[bool, Field(description="Whether rows without any value are kept.")] = False,
    limit: Annotated[int | None, Field(ge=0, description="How many rows are read at most.")] = None,
    source_column: Annotated[
        NewColumn, Field(description="The name of a new column with the file of each row; none if empty.")
    ] = "",
    expansion: Annotated[
        int, Field(ge=1, description="How many times larger than the file its unpacked content may be.")
    ] = 200,
) -> Table:
    """Read a table from a sheet of an Excel or LibreOffice workbook, or from many files with the same columns.

    Without a range the table begins at the first row that isn't empty. With a range, its first row has the names. Of
    formulas the last result is read. All cells of a column are looked at: numbers, truth values, dates, dates with a
    time and times of day keep their type, a column of several kinds becomes text, and nothing is lost. Cells with an
    error such as #N/A are missing, and the log tells how many. A type of your choice is kept to: a cell that doesn't
    fit is named with its place.

    A repeated column name gets a number (`a`, `a_1`), an empty one its position (`column_3`). Of a folder, all files
    that end in xlsx, xlsm, xlsb, xls and ods are read, in the order of their names. A sheet is read as a whole, also to
    tell its columns before a run; a file that would fill the memory is refused after a look at its directory.

    Example: `data/sales.xlsx` with the sheet `2024` and the range `B3:F200`.
    """
    files = source_files(path, SUFFIXES)
    options = SheetOptions(
        sheet, cell_range(range), header, tuple(types), whole_numbers, bad_cells, empty_rows, limit, expansion
    )
    tables: list[pl.DataFrame] = []
    left = limit
    for file in files:
        rows = read_sheet(file, replace(options, limit=left))
        if rows.note:
            run.log(rows.note)
        if left is not None:
            left -= rows.table.height
        tables.append(rows.table)
    names = names_of(files, path)
    if source_column:
        pairs = zip(tables, names, strict=True)
        tables = [table.with_columns(pl.lit(name).alias(source_column)) for table, name in pairs]
    return lazy(tables[0] if len(tables) == 1 else _together(tables, files))


def _together(tables: Sequence[pl.DataFrame], files: Sequence[Path]) -> pl.DataFrame:
    """The rows of all files; a column that is empty in one has the type that it has in the others.

    Raises:
        DataError: a file has other columns than the first, or values of another kind in one.
    """
    first = tables[0]
    typed: list[pl.DataFrame] = []
    for table, file in zip(tables, files, strict=True):
        odd = next(
            (name for name in (*first.columns, *table.columns) if (name in first.columns) != (name in table.columns)),
            "",
        )
        if odd:
            has = "has a" if odd in table.columns else "lacks the"
            raise DataError(
                f"'{file}' {has} column '{odd}', unlike '{files[0]}'.",
                file=str(file),
                column=odd,
                hint="Files that are read together need the same columns; read this one with a node of its own.",
            )
        nothing = [each.name for each in table.get_columns() if each.null_count() == table.height]
        typed.append(
            table.select(exactly(first.columns)).with_columns(*(pl.col(exact(name)).cast(pl.Null) for name in nothing))
        )
    try:
        together = pl.concat(typed, how="vertical_relaxed")
    except pl.exceptions.PolarsError as error:
        raise DataError(
            f"The files from '{files[0]}' to '{files[-1]}' have columns of different kinds "
            f"({str(error).partition(chr(10))[0]}).",
            file=str(files[0]),
            hint="Give the column a type with 'Types'.",
        ) from None
    return together.with_columns(pl.selectors.by_dtype(pl.Null).cast(pl.String))
