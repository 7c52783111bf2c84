"""A file that is one JSON document."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import polars as pl
from pydantic_core import from_json

from plait import DataError
from plait.plain_json import json_bytes

from .json_text import has_half_characters, is_deep, parsed
from .json_types import check_width, in_order, is_open, is_sparse, schema_of, table_of

if TYPE_CHECKING:
    from pathlib import Path

_HEAD = 64 * 2**10
_SIMPLE: dict[type, pl.DataType] = {int: pl.Int64(), float: pl.Float64(), str: pl.String(), bool: pl.Boolean()}
_BEGINS_A_TABLE = re.compile(rb"\s*\[\s*\{").match


def read_document(content: bytes, path: Path, place: str) -> pl.DataFrame:
    """The rows of a document.

    Args:
        content: The document as UTF-8.
        path: The file, for errors.
        place: Names that lead to the rows, with dots between them; empty for the whole document.

    Raises:
        DataError: it is no JSON, or there is nothing at that place.
    """
    if not content.strip():
        raise DataError(f"'{path}' is empty.", file=str(path), row=1, hint="Check that it was written completely.")
    is_table = not place and _BEGINS_A_TABLE(content) is not None
    is_usual = is_table and not has_half_characters(content) and not is_deep(content)
    is_as_polars_wants = is_usual and not is_sparse(_first_rows(content))
    if is_as_polars_wants:
        table = _by_polars(content)
        if table is not None:
            return table
    value = _at(parsed(content, path), place, path)
    rows = value if isinstance(value, list) else [value]
    if rows and all(isinstance(row, dict) for row in rows):
        is_wide = is_sparse(rows)
        if is_wide:
            check_width(schema_of(rows), len(rows), path)
        table = None if is_as_polars_wants or is_wide else _by_polars(json_bytes(rows))
        return table if table is not None else table_of(rows)
    if rows and all(isinstance(row, list) for row in rows):
        return table_of([{f"column_{number}": each for number, each in enumerate(row, 1)} for row in rows])
    plain = _plain_values(rows)
    return plain if plain is not None else table_of([{"value": row} for row in rows])


def _plain_values(rows: list[Any]) -> pl.DataFrame | None:
    """The column of values that are all of one simple kind."""
    kinds = set(map(type, rows)) - {type(None)}
    if len(kinds) != 1 or not kinds <= {int, float, str, bool}:
        return None
    try:
        return pl.DataFrame({"value": rows}, schema={"value": _SIMPLE[kinds.pop()]}, strict=True)
    except (pl.exceptions.PolarsError, OverflowError, TypeError):
        return None


def _by_polars(content: bytes) -> pl.DataFrame | None:
    """The table, or None where polars can't: it may be no JSON, or hold values of several kinds in a column."""
    try:
        table = pl.read_json(content, infer_schema_length=None)
    except (pl.exceptions.PolarsError, pl.exceptions.PanicException):
        return None
    return None if is_open(table.schema) else _in_order(table, content)


def _in_order(table: pl.DataFrame, content: bytes) -> pl.DataFrame:
    """The columns in the order in which they come in the first rows."""
    schema = in_order(table.schema, schema_of(_first_rows(content)))
    return table if list(schema.items()) == list(table.schema.items()) else table.select(list(schema)).cast(schema)


def _first_rows(content: bytes) -> list[dict[str, Any]]:
    try:
        first = from_json(content[:_HEAD], allow_partial="trailing-strings")
    except ValueError:
        # The head ends within a character.
        return []
    return [row for row in first if isinstance(row, dict)]


def _at(value: Any, place: str, path: Path) -> Any:  # noqa: ANN401 - a value of JSON
    gone: list[str] = []
    for name in place.split(".") if place else []:
        gone.append(name)
        if isinstance(value, dict) and name in value:
            value = value[name]
        elif isinstance(value, list) and name.isdecimal() and int(name) < len(value):
            value = value[int(name)]
        else:
            known = ", ".join(f"'{each}'" for each in list(value)[:10]) if isinstance(value, dict) else ""
            raise DataError(
                f"'{path}' has nothing at '{'.'.join(gone)}'.",
                file=str(path),
                row=1,
                values=(name,),
                hint=f"There is {known}." if known else "Check 'Rows'.",
            )
    return value
