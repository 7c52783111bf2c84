"""CSV files as lazy tables: the regular ones by polars' own scan, the others block by block."""

from __future__ import annotations

from threading import Lock
from typing import TYPE_CHECKING

import polars as pl
from polars.io.plugins import register_io_source

from plait.exact import exact, exactly

from .csv_blocks import read_blocks
from .csv_parsing import conversions, form, read_types
from .csv_shape import check_shape, is_regular_throughout

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from .csv_blocks import Block
    from .csv_head import CsvHead
    from .csv_options import CsvOptions
    from .csv_types import CsvColumn

_LARGE = 16 * 2**20
"""A larger file is not looked at as a whole before it is read."""

REJECTED = {"file": pl.String(), "line": pl.Int64(), "reason": pl.String(), "text": pl.String()}
"""The columns of the table of rejected rows."""


def scan(head: CsvHead, columns: Sequence[CsvColumn], options: CsvOptions) -> pl.LazyFrame:
    """The rows of a file."""
    if is_plain(head, options) and (_is_large(head) or is_regular_throughout(head)):
        return _scan_plain(head, columns, options)
    return _from_blocks(
        {each.name: each.dtype for each in columns},
        lambda: read_blocks(head, columns, options),
        lambda block: block.rows,
    )


def scan_rejected(head: CsvHead, columns: Sequence[CsvColumn], options: CsvOptions, name: str) -> pl.LazyFrame:
    """The rows of a file that can't be read."""
    if options.bad_rows == "fail":
        return pl.LazyFrame(schema=REJECTED)

    def rejected(block: Block) -> pl.DataFrame:
        rows = [(name, each.line, each.reason, each.text) for each in block.rejected]
        return pl.DataFrame(rows, schema=REJECTED, orient="row")

    return _from_blocks(REJECTED, lambda: read_blocks(head, columns, options), rejected)


def is_plain(head: CsvHead, options: CsvOptions) -> bool:
    """Whether polars can read the file as it is, as far as was looked."""
    return (
        head.is_regular
        and head.encoding.is_utf8
        and not head.compression
        and not head.has_returns
        and not options.comment
        and options.bad_rows == "fail"
    )


def _is_large(head: CsvHead) -> bool:
    return head.path.stat().st_size > _LARGE


def _scan_plain(head: CsvHead, columns: Sequence[CsvColumn], options: CsvOptions) -> pl.LazyFrame:
    rows = pl.scan_csv(
        head.path,
        has_header=False,
        skip_lines=head.start_line - 1,
        schema=read_types(columns),
        glob=False,
        **form(head.signs, columns, options),
    )
    if len(columns) > 1:
        guard = _Guard(lambda: check_shape(head, columns, options, trusts_quotes=True))
        # A filter, because it can't be left out when nobody needs the column.
        last = pl.col(exact(columns[-1].name))
        rows = rows.filter(last.map_batches(guard, return_dtype=pl.Boolean, is_elementwise=True))
    return rows.with_columns(conversions(columns, options))


class _Guard:
    """Sees to it that no row has too few fields, and that no line is empty.

    polars reads missing fields at the end of a row as missing values without a word, and an empty line as a row of
    them. Such a row has a missing value in its last column, so the shape of a file is looked at, once, when the first
    one is met there.
    """

    def __init__(self, check: Callable[[], None]) -> None:
        self._check = check
        self._lock = Lock()
        self._is_done = False

    def __call__(self, last: pl.Series) -> pl.Series:
        if last.null_count():
            with self._lock:
                if not self._is_done:
                    self._check()
                    self._is_done = True
        return pl.Series([True], dtype=pl.Boolean).new_from_index(0, len(last))


def _from_blocks(
    schema: dict[str, pl.DataType],
    blocks: Callable[[], Iterator[Block]],
    part: Callable[[Block], pl.DataFrame],
) -> pl.LazyFrame:
    def read(
        with_columns: list[str] | None, predicate: pl.Expr | None, n_rows: int | None, _batch_size: int | None
    ) -> Iterator[pl.DataFrame]:
        left = n_rows
        for block in blocks():
            rows = part(block)
            if left is not None:
                rows = rows.head(left)
                left -= rows.height
            if predicate is not None:
                rows = rows.filter(predicate)
            yield rows.select(exactly(with_columns)) if with_columns is not None else rows
            if left == 0:
                return

    return register_io_source(read, schema=schema, is_pure=True)
