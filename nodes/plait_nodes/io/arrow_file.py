"""An Arrow IPC file, or stream, of which every value is checked before it is used."""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING

import polars as pl

from plait import DataError
from plait.exact import exactly

from .arrow_schema import errors, reason, table_schema
from .arrow_sizes import unpacked_size
from .compression import UNSUSPECTED, grows
from .file_kind import instead

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    import pyarrow as pa

_FILE = b"ARROW1"
_DAMAGED = "The file is damaged or was not written completely; make it anew."


@dataclass(frozen=True, slots=True)
class ArrowHead:
    """What the beginning or the end of a file says of it."""

    path: Path
    schema: pl.Schema
    is_stream: bool


def read_arrow_head(path: Path, expansion: int = 200) -> ArrowHead:
    """Look at a file.

    Args:
        path: The file.
        expansion: How many times larger than the file its content may be, once it is larger than 64 MiB.

    Raises:
        DataError: it is no Arrow file, becomes too large, or has types that no table can hold.
    """
    with _opened(path, None) as (reader, is_stream):
        schema = table_schema(path, reader.schema)
    size = unpacked_size(path, is_stream=is_stream)
    if size > max(UNSUSPECTED, expansion * path.stat().st_size):
        raise grows(path, "its record batches", size, expansion)
    return ArrowHead(path, schema, is_stream)


def valid_batches(head: ArrowHead, columns: Sequence[str]) -> Iterator[pl.DataFrame]:
    """The rows of these columns, batch by batch as they were written.

    Raises:
        DataError: a batch is damaged, or its values are not valid.
    """
    path, done = head.path, 0
    places = {name: place for place, name in enumerate(head.schema)}
    with _opened(path, [places[name] for name in columns]) as (reader, is_stream):
        try:
            batches = iter(reader) if is_stream else map(reader.get_batch, range(reader.num_record_batches))
            for batch in batches:
                batch.validate(full=True)
                rows = pl.from_arrow(batch)
                assert isinstance(rows, pl.DataFrame)
                yield rows.select(exactly(columns)) if columns else pl.DataFrame(height=batch.num_rows)
                done += batch.num_rows
        except GeneratorExit:
            raise
        except errors() as error:
            raise _refused(path, f"can't be read after row {done:,} ({reason(error)})", row=done + 1) from None


@contextmanager
def _opened(
    path: Path, fields: Sequence[int] | None
) -> Iterator[tuple[pa.ipc.RecordBatchFileReader | pa.ipc.RecordBatchStreamReader, bool]]:
    """A reader of the file, of these columns alone, and whether it is a stream.

    Raises:
        DataError: it is no Arrow file.
    """
    import pyarrow as pa

    if not path.exists():
        raise DataError(f"There is no file '{path}'.", file=str(path), hint="Check the path.")
    try:
        options = pa.ipc.IpcReadOptions(included_fields=list(fields) if fields is not None else [])
        source = pa.OSFile(str(path))
        is_stream = source.read(len(_FILE)) != _FILE
        source.seek(0)
        open_it = pa.ipc.open_stream if is_stream else pa.ipc.open_file
        reader = open_it(source, options=options)
    except errors() as error:
        raise _refused(path, f"is no Arrow file that can be read ({reason(error)}; at byte 0 or the end)") from None
    with source:
        yield reader, is_stream


def _refused(path: Path, said: str, *, row: int | None = None) -> DataError:
    return DataError(f"'{path}' {said}.", file=str(path), row=row, hint=instead(path, "Arrow", _DAMAGED))
