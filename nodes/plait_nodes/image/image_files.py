"""Image files as rows of a table."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

import narwhals as nw
import polars as pl
from polars.io.plugins import register_io_source

from plait import DataError

from .pixels import decode

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from plait import Table

_BATCH = 32
LARGEST_FILE = 512 * 2**20
"""Bytes of a file above which it is not even opened."""
FILE_COLUMNS = {
    "file": pl.String,
    "width": pl.Int64,
    "height": pl.Int64,
    "channels": pl.Int64,
    "image": pl.Binary,
}


def image_table(files: Sequence[tuple[Path, str, str | None]], most_pixels: int, *, skip: bool, labels: bool) -> Table:
    """A lazy table with a row for each file.

    Args:
        files: The path, the name that the row has, and its label.
        most_pixels: How large an image may be.
        skip: Whether files that are no images, or too large, are left out.
        labels: Whether there is a column of labels.
    """
    schema = pl.Schema({"file": pl.String, **({"label": pl.String} if labels else {}), **FILE_COLUMNS})
    read = partial(_read, tuple(files), schema, most_pixels, skip)
    return nw.from_native(register_io_source(read, schema=schema, is_pure=True))


def _read(
    files: Sequence[tuple[Path, str, str | None]],
    schema: pl.Schema,
    most_pixels: int,
    skip: bool,
    with_columns: list[str] | None,
    predicate: pl.Expr | None,
    n_rows: int | None,
    _batch_size: int | None,
) -> Iterator[pl.DataFrame]:
    left = n_rows
    for start in range(0, max(1, len(files)), _BATCH):
        rows = [row for file in files[start : start + _BATCH] if (row := _row(file, most_pixels, skip)) is not None]
        part = pl.DataFrame(rows, schema={**schema, "label": pl.String}, orient="row").select(schema.names())
        if left is not None:
            part = part.head(left)
            left -= part.height
        if with_columns is not None:
            part = part.select(with_columns)
        yield part if predicate is None else part.filter(predicate)
        if left == 0:
            return


def _row(file: tuple[Path, str, str | None], most_pixels: int, skip: bool) -> dict[str, Any] | None:
    path, name, label = file
    try:
        content = _content(path)
        pixels = decode(content, str(path), most_pixels)
    except DataError:
        if skip:
            return None
        raise
    height, width = pixels.shape[:2]
    channels = 1 if pixels.ndim == 2 else pixels.shape[2]
    return {"file": name, "label": label, "width": width, "height": height, "channels": channels, "image": content}


def _content(path: Path) -> bytes:
    try:
        size = path.stat().st_size
        if size > LARGEST_FILE:
            raise DataError(f"The file '{path}' has {size} bytes; {LARGEST_FILE} are the most.", file=str(path))
        return path.read_bytes()
    except OSError as error:
        raise DataError(
            f"'{path}' can't be read: {error.strerror or error}.", file=str(path), hint="Check the path and its rights."
        ) from error
