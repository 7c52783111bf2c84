"""A Parquet file read with every page verified and every value valid."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import polars as pl

from plait import DataError
from plait.exact import exactly

from .arrow_schema import errors, reason, table_schema
from .compression import UNSUSPECTED, grows
from .file_kind import instead

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    import pyarrow.parquet as pq

_ROWS = 128 * 1024
_DAMAGED = "The file is damaged or was not written completely; make it anew."


@dataclass(frozen=True, slots=True)
class ParquetHead:
    """What the end of a file says of it."""

    path: Path
    schema: pl.Schema
    rows: int


def read_parquet_head(path: Path, expansion: int = 200) -> ParquetHead:
    """Look at a file.

    Args:
        path: The file.
        expansion: How many times larger than the file its pages may be, once they are larger than 64 MiB.

    Raises:
        DataError: it is no Parquet file, becomes too large, or has types that no table can hold.
    """
    with _opened(path) as file:
        _check_size(path, file.metadata, expansion)
        return ParquetHead(path, table_schema(path, file.schema_arrow), file.metadata.num_rows)


def verified_batches(path: Path, columns: Sequence[str]) -> Iterator[pl.DataFrame]:
    """The rows of these columns in batches; only their pages are read.

    Raises:
        DataError: a page is not what was written, or its values are not valid.
    """
    done = 0
    with _opened(path) as file:
        try:
            for batch in file.iter_batches(_ROWS, columns=list(columns)):
                batch.validate(full=True)
                rows = pl.from_arrow(batch)
                assert isinstance(rows, pl.DataFrame)
                yield rows.select(exactly(columns)) if columns else rows
                done += rows.height
            # The end of a file, which says how many there are, has no checksum.
            if done != file.metadata.num_rows:
                raise ValueError(f"There are {done:,} rows instead of {file.metadata.num_rows:,}")
        except GeneratorExit:
            raise
        except errors() as error:
            raise _refused(path, f"can't be read after row {done:,} ({reason(error)})", row=done + 1) from None


def _opened(path: Path) -> pq.ParquetFile:
    import pyarrow.parquet as pq

    try:
        return pq.ParquetFile(path, page_checksum_verification=True)
    except errors() as error:
        if not path.exists():
            raise DataError(f"There is no file '{path}'.", file=str(path), hint="Check the path.") from None
        end = path.stat().st_size
        said = f"is no Parquet file that can be read ({reason(error)}; its end is at byte {end:,})"
        raise _refused(path, said) from None


def _check_size(path: Path, metadata: pq.FileMetaData, expansion: int) -> None:
    size = sum(metadata.row_group(number).total_byte_size for number in range(metadata.num_row_groups))
    if size > max(UNSUSPECTED, expansion * path.stat().st_size):
        raise grows(path, f"its {metadata.num_rows:,} rows", size, expansion)


def _refused(path: Path, said: str, *, row: int | None = None) -> DataError:
    return DataError(f"'{path}' {said}.", file=str(path), row=row, hint=instead(path, "Parquet", _DAMAGED))
