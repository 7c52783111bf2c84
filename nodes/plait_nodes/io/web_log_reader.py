"""Read the logs of web servers."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Annotated, Any, Literal

import narwhals as nw
import polars as pl
from polars.io.plugins import register_io_source
from pydantic import Field

from plait import DataError, FilePath, NewColumn, PlaitError, Table, node
from plait.exact import exact

from .compression import blocks
from .lines import line_blocks
from .source_files import names_of, source_files

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

SUFFIXES = tuple(f".log{packed}" for packed in ("", ".gz", ".zst", ".bz2"))
_BLOCK = 8 * 2**20
_LONGEST = 64 * 2**10
"""A longer line is in no format; servers take requests of a few kilobytes."""
_QUOTED = r'"((?:[^"\\]|\\.)*)"'
_LINE = (
    r"^(?:(?P<server>\S+:\d+) )?(?P<client>\S+) (?P<identity>\S+) (?P<user>.*?) \[(?P<time>[^\]]+)\] "
    rf"{_QUOTED.replace('(', '(?P<request>', 1)} (?P<status>\d{{3}}|-) (?P<bytes>\d+|-)"
    rf"(?: {_QUOTED.replace('(', '(?P<referrer>', 1)} {_QUOTED.replace('(', '(?P<agent>', 1)})?(?P<rest>.*)$"
)
_REQUEST = r"^(?P<method>[A-Za-z-]+) (?P<path>\S+)(?: (?P<protocol>\S+))?$"
_TIME = "%d/%b/%Y:%H:%M:%S %z"
_COLUMNS = pl.Schema(
    {
        "server": pl.String(),
        "client": pl.String(),
        "user": pl.String(),
        "time": pl.Datetime("us", "UTC"),
        "method": pl.String(),
        "path": pl.String(),
        "protocol": pl.String(),
        "status": pl.Int64(),
        "bytes": pl.Int64(),
        "referrer": pl.String(),
        "agent": pl.String(),
    }
)


def _explain(error: BaseException, parameters: Mapping[str, Any]) -> PlaitError | None:
    """Which line it was, found by reading the files once more."""
    if isinstance(error, PlaitError):
        return error
    for file in source_files(parameters["path"], SUFFIXES):
        try:
            for _ in _parsed(file, parameters["expansion"], skips_bad=parameters["bad_lines"] == "skip"):
                pass
        except DataError as found:
            return found
    return None


@node(
    "io.web_log_reader",
    title="Web Log Reader",
    category="Input/Output",
    icon="web",
    face="{path}",
    tags=("apache", "nginx", "access log", "combined", "common log format", "clickstream"),
    explain=_explain,
)
def web_log_reader(
    *,
    path: Annotated[FilePath, Field(description="A file, a folder, or a pattern such as logs/access.log*.")],
    bad_lines: Annotated[
        Literal["fail", "skip"], Field(description="What happens with lines that are not in the format.")
    ] = "fail",
    limit: Annotated[int | None, Field(ge=0, description="How many rows are read at most.")] = None,
    source_column: Annotated[
        NewColumn, Field(description="The name of a new column with the file of each row; none if empty.")
    ] = "",
    expansion: Annotated[
        int, Field(ge=1, description="How many times larger than a compressed file its content may be.")
    ] = 200,
) -> Table:
    """Read the access logs of Apache, nginx and others: the common and the combined format, also with the server first.

    The columns are `server`, `client`, `user`, `time` in UTC, `method`, `path`, `protocol`, `status`, `bytes`,
    `referrer` and `agent`; what is `-` or not in the format is missing. A request that is none, such as the bytes of a
    scanner, is all in `path`. Bytes that are no UTF-8 are replaced. Empty lines are left out; another line stops the
    run and is named, or is left out with *bad lines* 'skip'.

    Of a folder, all files that end in log are read, in the order of their names; gz, zst and bz2 are decompressed.
    Files are read while the query runs.

    Example: `logs/access.log*`, then Sessionize with the user `client` and the time `time`.
    """
    files = source_files(path, SUFFIXES)
    parts: list[pl.LazyFrame] = []
    for file, name in zip(files, names_of(files, path), strict=True):
        read = partial(_read, file, expansion, bad_lines == "skip")
        part = register_io_source(read, schema=_COLUMNS, is_pure=True)
        parts.append(part.with_columns(pl.lit(name).alias(source_column)) if source_column else part)
    table = parts[0] if len(parts) == 1 else pl.concat(parts)
    return nw.from_native(table if limit is None else table.head(limit))


def _read(
    path: Path,
    expansion: int,
    skips_bad: bool,
    with_columns: list[str] | None,
    predicate: pl.Expr | None,
    n_rows: int | None,
    _batch_size: int | None,
) -> Iterator[pl.DataFrame]:
    left = n_rows
    for rows in _parsed(path, expansion, skips_bad=skips_bad):
        part = rows if left is None else rows.head(left)
        if left is not None:
            left -= part.height
        part = part if with_columns is None else part.select(with_columns)
        yield part if predicate is None else part.filter(predicate)
        if left == 0:
            return


def _parsed(path: Path, expansion: int, *, skips_bad: bool) -> Iterator[pl.DataFrame]:
    for block, line in line_blocks(blocks(path, _BLOCK, expansion)):
        text = pl.Series("line", [_shortened(block).decode("utf-8", "replace")])
        lines = (
            text.str.split("\n")
            .explode()
            .str.strip_chars_end("\r")
            .to_frame()
            .with_row_index("number", line)
            .filter(~pl.col("line").is_in(["", "\r"]))
        )
        lines = lines.with_columns(pl.col("line").str.strip_chars_end("\r"))
        is_short = pl.when(pl.col("line").str.len_bytes() <= _LONGEST).then("line")
        parts = lines.select("number", "line", is_short.str.extract_groups(_LINE).alias("parts")).unnest("parts")
        parts = parts.with_columns(
            pl.col("time").str.to_datetime(_TIME, time_unit="us", strict=False).dt.convert_time_zone("UTC")
        )
        is_good = pl.col("client").is_not_null() & pl.col("time").is_not_null()
        if not skips_bad:
            _refuse_first(parts.filter(~is_good).head(1), path)
        yield _columns(parts.filter(is_good))


def _shortened(block: bytes) -> bytes:
    """Lines, those that are far too long for a log cut off, so that nobody looks at all of them."""
    if len(block) <= 2 * _BLOCK:
        return block
    return b"\n".join(line[: _LONGEST + 1] for line in block.split(b"\n"))


def _refuse_first(bad: pl.DataFrame, path: Path) -> None:
    for number, text in bad.select("number", "line").iter_rows():
        raise DataError(
            f"'{path}', line {number:,}: it is in neither the common nor the combined format.",
            file=str(path),
            row=number,
            values=(text[:80],),
            hint="Set 'Bad lines' to 'skip' to leave such lines out.",
        )


def _columns(parts: pl.DataFrame) -> pl.DataFrame:
    requests = parts["request"].str.extract_groups(_REQUEST).struct.unnest()
    table = parts.with_columns(requests).with_columns(
        path=pl.coalesce("path", "request"),
        status=pl.col("status").cast(pl.Int64, strict=False),
        bytes=pl.col("bytes").cast(pl.Int64, strict=False),
    )
    texts = [pl.col(exact(name)).replace({"-": None, "": None}) for name in ("user", "path", "referrer", "agent")]
    return table.with_columns(texts).select(_COLUMNS.names()).cast(_COLUMNS)
