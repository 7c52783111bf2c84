"""Read a table of an HTML page."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal

import polars as pl
from pydantic import Field

from plait import DataError, FilePath, ParameterError, RunContext, Table, node
from plait.exact import exact
from plait.table import lazy

from .column_names import distinct_names
from .compression import blocks
from .csv_options import ColumnType, CsvOptions
from .csv_types import find_columns
from .html_tables import HtmlTable, html_tables
from .web_fetch import Limits, Request, fetch

if TYPE_CHECKING:
    from collections.abc import Sequence

_EXPANSION = 200


@node(
    "io.html_table_reader",
    title="HTML Table Reader",
    category="Input/Output",
    icon="language-html5",
    face="{path}{url}",
    tags=("web", "html", "scrape", "wikipedia", "page", "read", "website"),
    collects=True,
    deterministic=False,
    requires="web",
)
def html_table_reader(
    run: RunContext,
    *,
    path: Annotated[FilePath | None, Field(description="An HTML file; empty if there is an address.")] = None,
    url: Annotated[str, Field(description="The address of a page on the web, instead of a file.")] = "",
    table: Annotated[str, Field(description="Which table: its number from 1, its id, or a part of its caption.")] = "1",
    header: Annotated[
        Literal["auto", "first", "none"],
        Field(description="Where the names of the columns are: in heading cells if there are, the first row, nowhere."),
    ] = "auto",
    decimal_sign: Annotated[Literal[".", ","], Field(description="The decimal sign of numbers.")] = ".",
    thousands: Annotated[
        Literal["", ".", ",", " ", "'"], Field(description="The sign between thousands in numbers.")
    ] = ",",
    find_types: Annotated[
        bool, Field(description="Whether numbers, dates and truth values are found; otherwise all columns are text.")
    ] = True,
    types: Annotated[list[ColumnType], Field(description="Columns that get a type of your choice.")] = [],  # noqa: B006 - never changed
    encoding: Annotated[
        str, Field(description="The encoding of the page, such as utf-8; what it says of itself if empty.")
    ] = "",
    largest: Annotated[int, Field(ge=1, description="How many megabytes the page may have.")] = 64,
    private_addresses: Annotated[
        bool, Field(description="Whether addresses of this machine and of private networks may be reached.")
    ] = False,
) -> Table:
    """Read one table of an HTML page, from a file or from the web.

    Tables that hold other tables are left out, as they only lay out a page. A cell over several rows or columns is
    repeated in each; several rows of headings are put together (`2024 Sales`). Line breaks and several spaces become
    one space, empty cells are missing, and types are found as CSV Reader finds them. The page is only read: nothing in
    it runs, and nothing that it names is fetched. Addresses are looked at as HTTP Reader does.

    Example: `https://en.wikipedia.org/wiki/List_of_rivers_by_length` with the table `1`.
    """
    if (path is None) == (not url):
        raise ParameterError("Give either a file or an address.", parameter="path", hint="Leave the other empty.")
    shown = str(path) if path is not None else url
    if path is not None:
        if not path.is_file():
            raise DataError(f"There is no file '{path}'.", file=shown, hint="Check the path of the file.")
        content = bytearray()
        for piece in blocks(path, 2**20, _EXPANSION):
            content += piece
            if len(content) > largest * 10**6:
                raise DataError(
                    f"'{path}' is larger than {largest * 10**6:,} bytes; reading stopped after byte {len(content):,}.",
                    file=shown,
                    hint="Raise 'Largest'.",
                )
    else:
        limits = Limits(largest=largest * 10**6, private=private_addresses)
        content = bytearray(fetch(Request(url), limits, run).content)
    found = _chosen(html_tables(bytes(content), encoding, shown), table, shown)
    options = CsvOptions(decimal_sign=decimal_sign, thousands=thousands, types=tuple(types), find_types=find_types)
    options.check()
    return lazy(_typed(*_named(found, header), options, shown))


def _chosen(tables: Sequence[HtmlTable], wanted: str, shown: str) -> HtmlTable:
    if wanted.isdecimal() and 1 <= int(wanted) <= len(tables):
        return tables[int(wanted) - 1]
    for each in tables:
        if each.identity == wanted:
            return each
    for each in tables:
        if wanted and wanted.casefold() in each.caption.casefold():
            return each
    named = [f"'{each.identity or each.caption[:40]}'" for each in tables if each.identity or each.caption]
    raise DataError(
        f"'{shown}' has no table '{wanted}'; it has {len(tables)}.",
        file=shown,
        row=1,
        hint=_where_else(named, len(tables)),
    )


def _where_else(named: Sequence[str], count: int) -> str:
    if named:
        return f"Those with names are {', '.join(named[:10])}."
    return "Check 'Table'." if count else "It may be no HTML, or a page that makes its tables only in a browser."


def _named(table: HtmlTable, header: Literal["auto", "first", "none"]) -> tuple[tuple[str, ...], list[Sequence[str]]]:
    """The names of the columns, and the rows."""
    rows = [*table.head, *table.rows]
    width = max(map(len, rows), default=0)
    if header == "auto" and table.head:
        parts = zip(*table.head, strict=True)
        # A heading over several rows is there in each.
        names = [" ".join(dict.fromkeys(part for part in column if part)) for column in parts]
        return distinct_names(names), list(table.rows)
    if header == "first" and rows:
        return distinct_names(rows[0]), rows[1:]
    return tuple(f"column_{number}" for number in range(1, width + 1)), rows


def _typed(names: Sequence[str], rows: Sequence[Sequence[str]], options: CsvOptions, shown: str) -> pl.DataFrame:
    columns = find_columns(names, rows, options)
    texts = pl.DataFrame(list(rows), schema=dict.fromkeys(names, pl.String), orient="row").select(
        pl.all().replace({"": None})
    )
    converted: list[pl.Series] = []
    for column in columns:
        text = texts[column.name]
        if column.dtype == pl.String:
            converted.append(text)
            continue
        plain = text.replace({column.marker: None}) if column.marker else text
        made = plain.to_frame().select(column.conversion(pl.col(exact(column.name)), strict=False)).to_series()
        lost = (made.is_null() & plain.is_not_null()).arg_true()
        if len(lost):
            row, value = lost[0] + 1, plain[int(lost[0])]
            raise DataError(
                f"'{shown}': row {row:,} of the column '{column.name}' has '{value[:60]}', which is no {column.dtype}.",
                file=shown,
                row=row,
                column=column.name,
                values=(value,),
                hint="Give the column another type with 'Types'.",
            )
        converted.append(made.alias(column.name))
    return pl.DataFrame(converted)
