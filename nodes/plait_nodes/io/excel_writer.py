"""Write workbooks."""

from __future__ import annotations

import re
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Annotated, Any, Literal

from pydantic import Field

from plait import DataError, ParameterError, RunContext, SavePath, Table, node
from plait.table import collect

from .column_names import require_no_zero
from .excel_cells import MOST_COLUMNS, MOST_ROWS, CellKind, as_cells
from .saving import saving

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    import polars as pl

_BATCH = 10_000
_IS_NAME = re.compile(r"(?!')[^\[\]:*?/\\]{1,31}(?<!')").fullmatch
_FORMATS: dict[CellKind, str] = {
    "date": "yyyy-mm-dd",
    "datetime": "yyyy-mm-dd hh:mm:ss",
    "time": "hh:mm:ss",
    "duration": "[h]:mm:ss",
}


@node(
    "io.excel_writer",
    title="Excel Writer",
    category="Input/Output",
    icon="microsoft-excel",
    face="{path}",
    tags=("write", "save", "export", "spreadsheet", "xlsx", "workbook"),
    side_effects=True,
    requires="excel",
)
def excel_writer(
    *tables: Table,
    run: RunContext,
    path: Annotated[SavePath, Field(description="The file that is written; its name ends in .xlsx.")],
    sheets: Annotated[
        list[str], Field(description="The names of the sheets in the order of the tables; Sheet1, Sheet2 … if empty.")
    ] = [],  # noqa: B006 - never changed
    header: Annotated[bool, Field(description="Whether the first row has the names of the columns.")] = True,
    freeze_header: Annotated[bool, Field(description="Whether the names stay in sight and have filters.")] = True,
    neutralize_formulas: Annotated[
        bool,
        Field(description="Whether an apostrophe is put before texts that a spreadsheet would run as formulas."),
    ] = True,
    existing: Annotated[
        Literal["replace", "fail"], Field(description="What happens if the file is there already.")
    ] = "replace",
) -> None:
    """Write tables to an Excel workbook, one sheet for each table that is connected.

    Numbers, truth values, dates and times become cells of their kind. No text is ever written as a formula; one that
    begins with `=`, `+`, `-`, `@`, a tab or a carriage return also gets an apostrophe, because a spreadsheet would run
    it when the cell is edited or exported. Switch it off where every text must stay unchanged.

    What a cell can't hold exactly becomes text: whole numbers of more than 15 digits, and dates before March 1900.
    A missing value is an empty cell, NaN and infinities are errors (#NUM!, #DIV/0!). Times lose their zone.
    A sheet holds 1,048,576 rows and 16,384 columns. The file appears under its name only when it is complete, and an
    older one stays until then.

    Example: connect a table of orders and one of customers, with the sheets `Orders` and `Customers`.
    """
    names = _sheet_names(sheets, len(tables))
    contents = [collect(table).to_polars() for table in tables]
    for name, content in zip(names, contents, strict=True):
        _check_size(name, content, header=header)
    import xlsxwriter

    options = {
        "constant_memory": True,
        "strings_to_formulas": False,
        "strings_to_urls": False,
        "strings_to_numbers": False,
    }
    for content in contents:
        require_no_zero(content.columns, "a sheet", str(path))
    with saving(path, run, existing) as file, TemporaryDirectory() as folder:
        book = xlsxwriter.Workbook(file, options | {"tmpdir": folder, "nan_inf_to_errors": True})
        try:
            for number, (name, content) in enumerate(zip(names, contents, strict=True)):
                run.progress(number / len(names), f"Sheet '{name}'")
                _write_sheet(book, name, content, run, path, header, freeze_header, neutralize_formulas)
        finally:
            # Also after an error: it closes its own files in the folder.
            book.close()


def _sheet_names(given: Sequence[str], count: int) -> list[str]:
    """A name for each table.

    Raises:
        ParameterError: there are too few or too many, or a sheet can't have such a name.
    """
    if count == 0:
        raise ParameterError("There is no table to write.", parameter="sheets", hint="Connect at least one table.")
    if not given:
        return [f"Sheet{number}" for number in range(1, count + 1)]
    if len(given) != count:
        raise ParameterError(
            f"There are {len(given)} names of sheets for {count} tables.",
            parameter="sheets",
            hint="Name all sheets, or none.",
        )
    seen: set[str] = set()
    for name in given:
        if _IS_NAME(name) is None or name.casefold() == "history":
            raise ParameterError(
                f"'{name}' can't be the name of a sheet.",
                parameter="sheets",
                hint="It has 1 to 31 characters without [ ] : * ? / \\, no apostrophe at its ends, and isn't History.",
            )
        if name.casefold() in seen:
            raise ParameterError(
                f"There are two sheets '{name}'.",
                parameter="sheets",
                hint="Names that differ only in case are the same.",
            )
        seen.add(name.casefold())
    return list(given)


def _check_size(name: str, table: pl.DataFrame, *, header: bool) -> None:
    rows = table.height + header
    if rows > MOST_ROWS or table.width > MOST_COLUMNS:
        raise DataError(
            f"The table of sheet '{name}' has {table.height:,} rows and {table.width:,} columns; a sheet holds "
            f"{MOST_ROWS:,} rows and {MOST_COLUMNS:,} columns.",
            row=MOST_ROWS if rows > MOST_ROWS else None,
            hint="Write fewer rows, or a CSV or Parquet file.",
        )


def _write_sheet(
    book: Any,  # noqa: ANN401 - the library has no types
    name: str,
    table: pl.DataFrame,
    run: RunContext,
    path: Path,
    header: bool,
    freeze_header: bool,
    neutralize: bool,
) -> None:
    try:
        cells, kinds = as_cells(table, neutralize=neutralize)
    except DataError as error:
        error.file = str(path)
        raise
    sheet = book.add_worksheet(name)
    formats = [book.add_format({"num_format": _FORMATS[kind]}) if kind in _FORMATS else None for kind in kinds]
    for place, kind in enumerate(kinds):
        sheet.set_column(place, place, 20 if kind == "datetime" else 12)
    if header:
        bold = book.add_format({"bold": True})
        for place, column in enumerate(cells.columns):
            sheet.write_string(0, place, column, bold)
        if freeze_header and cells.width:
            sheet.freeze_panes(1, 0)
            sheet.autofilter(0, 0, cells.height, cells.width - 1)
    writers = [_writer(sheet, kind) for kind in kinds]
    columns = list(zip(range(len(kinds)), writers, formats, strict=True))
    row = int(header)
    for batch in cells.iter_slices(_BATCH):
        run.check_cancelled()
        for values in batch.iter_rows():
            for (place, write, shown), value in zip(columns, values, strict=True):
                if value is not None:
                    write(row, place, value, shown)
            row += 1


def _writer(sheet: Any, kind: CellKind) -> Any:  # noqa: ANN401 - the library has no types
    match kind:
        case "number":
            return sheet.write_number
        case "text":
            return sheet.write_string
        case "boolean":
            return sheet.write_boolean
        case _:
            return sheet.write_datetime
