"""A file with one JSON object in each line."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING, Any

import polars as pl

from plait import DataError

from .json_text import has_half_characters, parsed
from .json_types import check_width, fits, fitted, in_order, is_open, is_sparse, schema_of, settled
from .lines import line_blocks

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from .json_content import JsonContent

_BLOCK = 16 * 2**20
_HEAD = 64 * 2**10
_FIRST_LOOKED = 2_000
_FIRST = 200
"""The names of so many rows come in the order in which they stand there."""


def lines_schema(source: JsonContent, *, skips_bad: bool) -> pl.Schema:
    """The columns of all lines.

    Raises:
        DataError: a line is no JSON object, unless they are skipped.
    """
    first = list(islice(_parsed_rows(source, skips_bad=True, size=_HEAD), _FIRST_LOOKED))
    if is_sparse(first):
        return _counted_schema(source, skips_bad=skips_bad)
    if (plain := source.plain_path) is not None and not skips_bad:
        try:
            found = pl.scan_ndjson(plain, infer_schema_length=None).collect_schema()
        except (pl.exceptions.PolarsError, pl.exceptions.PanicException):
            pass
        else:
            if not is_open(found):
                return in_order(found, schema_of(first[:_FIRST]))
    return schema_of(_parsed_rows(source, skips_bad=skips_bad))


def _counted_schema(source: JsonContent, *, skips_bad: bool) -> pl.Schema:
    count = 0

    def counted() -> Iterator[dict[str, Any]]:
        nonlocal count
        for row in _parsed_rows(source, skips_bad=skips_bad):
            count += 1
            yield row

    schema = schema_of(counted())
    check_width(schema, count, source.path)
    return schema


def read_lines(source: JsonContent, schema: pl.Schema, *, skips_bad: bool) -> Iterator[pl.DataFrame]:
    """The rows, block by block.

    Raises:
        DataError: a line is no JSON object, unless they are skipped.
    """
    for block, line in _blocks(source):
        if has_half_characters(block):
            # Halves of characters that belong together are fine.
            for _ in _parsed_lines(block, line, source.path, skips_bad=skips_bad):
                pass
        table = _by_polars(block, schema)
        yield table if table is not None else _one_by_one(block, line, source.path, schema, skips_bad=skips_bad)


def numbers_of_bad_lines(source: JsonContent) -> list[int]:
    """The numbers of the lines that are no JSON objects."""
    bad: list[int] = []
    for block, line in _blocks(source):
        good = {number for number, _ in _parsed_lines(block, line, source.path, skips_bad=True)}
        lines = enumerate(block.split(b"\n"), line)
        bad.extend(number for number, text in lines if text.strip() and number not in good)
    return bad


def _blocks(source: JsonContent, size: int = _BLOCK) -> Iterator[tuple[bytes, int]]:
    return line_blocks(source.pieces(size))


def _by_polars(block: bytes, schema: pl.Schema) -> pl.DataFrame | None:
    try:
        return pl.scan_ndjson(block, schema=schema).collect(engine="streaming")
    except (pl.exceptions.PolarsError, pl.exceptions.PanicException):
        return None


def _one_by_one(block: bytes, line: int, path: Path, schema: pl.Schema, *, skips_bad: bool) -> pl.DataFrame:
    rows = list(_parsed_lines(block, line, path, skips_bad=skips_bad))
    for number, row in rows:
        for name, dtype in schema.items():
            # The file was changed since its columns were found, or polars took a value for what it isn't.
            if not fits(row.get(name), settled(dtype)):
                raise DataError(
                    f"'{path}', line {number:,}: the value of '{name}' is no {dtype}.",
                    file=str(path),
                    row=number,
                    column=name,
                    hint="Correct the line.",
                )
    columns = {name: [fitted(row.get(name), dtype) for _, row in rows] for name, dtype in schema.items()}
    return pl.DataFrame(columns, schema=schema)


def _parsed_rows(source: JsonContent, *, skips_bad: bool, size: int = _BLOCK) -> Iterator[dict[str, Any]]:
    for block, line in _blocks(source, size):
        yield from (row for _, row in _parsed_lines(block, line, source.path, skips_bad=skips_bad))


def _parsed_lines(block: bytes, line: int, path: Path, *, skips_bad: bool) -> Iterator[tuple[int, dict[str, Any]]]:
    for number, text in enumerate(block.split(b"\n"), line):
        if not text.strip():
            continue
        try:
            yield number, _object(text, path, number)
        except DataError:
            if not skips_bad:
                raise


def _object(text: bytes, path: Path, number: int) -> dict[str, Any]:
    value = parsed(text, path, number)
    if not isinstance(value, dict):
        raise DataError(
            f"'{path}', line {number:,}, column 1: it is no object.",
            file=str(path),
            row=number,
            values=(text[:40].decode("utf-8", "replace"),),
            hint='Each line must be an object, such as {"a": 1}.',
        )
    return value
