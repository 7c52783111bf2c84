"""A Parquet file read with every page verified and every value valid."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import polars as pl

from plait import DataError
from plait.exact import exactly

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


def read_parquet_head(path: Path) -> ParquetHead:
    """Look at a file.

    Raises:
        DataError: it is no Parquet file, or it has types that no table can hold.
    """
    with _opened(path) as file:
        try:
            frame = pl.from_arrow(file.schema_arrow.empty_table())
        except (pl.exceptions.PolarsError, pl.exceptions.PanicException, ValueError, OSError, TypeError) as error:
            raise _refused(path, f"has a column that can't be read ({_first_line(error)})") from None
        assert isinstance(frame, pl.DataFrame)
        return ParquetHead(path, frame.schema, file.metadata.num_rows)


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
        except (pl.exceptions.PolarsError, pl.exceptions.PanicException, ValueError, OSError, TypeError) as error:
            raise _refused(path, f"can't be read after row {done:,} ({_first_line(error)})", row=done + 1) from None


def _opened(path: Path) -> pq.ParquetFile:
    import pyarrow
    import pyarrow.parquet as pq

    try:
        return pq.ParquetFile(path, page_checksum_verification=True)
    except (OSError, pyarrow.ArrowException, ValueError, TypeError) as error:
        if not path.exists():
            raise DataError(f"There is no file '{path}'.", file=str(path), hint="Check the path.") from None
        raise _refused(path, f"is no Parquet file that can be read ({_first_line(error)})") from None


def _refused(path: Path, reason: str, *, row: int | None = None) -> DataError:
    return DataError(f"'{path}' {reason}.", file=str(path), row=row, hint=_DAMAGED)


def _first_line(error: BaseException) -> str:
    return str(error).strip().partition("\n")[0].rstrip(".") or type(error).__name__
