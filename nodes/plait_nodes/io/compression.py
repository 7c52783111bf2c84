"""Files that are read decompressed, within bounds."""

from __future__ import annotations

import bz2
import gzip
import zlib
from contextlib import contextmanager
from typing import IO, TYPE_CHECKING, cast

from plait import DataError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

UNSUSPECTED = 64 * 2**20
"""A file may always become this large, however small it is."""

_FINE = 4096
_TRUSTED = "If the file can be trusted, raise 'Expansion'."

_MAGIC = {b"\x1f\x8b": "gzip", b"\x28\xb5\x2f\xfd": "zstd", b"BZh": "bzip2"}


def compression_of(path: Path) -> str:
    """How a file is compressed, by its first bytes; empty if it isn't.

    Raises:
        DataError: the file can't be opened.
    """
    try:
        with path.open("rb") as file:
            start = file.read(4)
    except OSError as error:
        raise DataError(f"'{path}' can't be read: {error.strerror}.", file=str(path)) from None
    return next((name for magic, name in _MAGIC.items() if start.startswith(magic)), "")


@contextmanager
def opened(path: Path) -> Iterator[IO[bytes]]:
    """The content of a file, decompressed while it is read.

    Raises:
        DataError: the file can't be opened.
    """
    kind = compression_of(path)
    with path.open("rb") as raw:
        match kind:
            case "gzip":
                with gzip.GzipFile(fileobj=raw) as unpacked:
                    yield cast("IO[bytes]", unpacked)
            case "bzip2":
                with bz2.BZ2File(raw) as unpacked_bz2:
                    yield cast("IO[bytes]", unpacked_bz2)
            case "zstd":
                import pyarrow

                with pyarrow.CompressedInputStream(raw, "zstd") as stream:
                    yield cast("IO[bytes]", stream)
            case _:
                yield raw


def blocks(path: Path, size: int, expansion: int) -> Iterator[bytes]:
    """The decompressed content of a file in blocks of about this size.

    Args:
        path: The file.
        size: Bytes in a block.
        expansion: How many times larger than the file its content may be, once it is larger than 64 MiB.

    Raises:
        DataError: the file is damaged, or its content is larger than it may be.
    """
    allowed = max(UNSUSPECTED, expansion * path.stat().st_size)
    total = 0
    with opened(path) as file:
        while True:
            try:
                block = file.read(size)
            except (OSError, EOFError, zlib.error) as error:
                good = _readable(path)
                raise DataError(
                    f"'{path}' is damaged: it can't be decompressed after byte {good:,} of its content ({error}).",
                    file=str(path),
                    hint="Compress the original file again, or copy it anew.",
                ) from None
            if not block:
                return
            total += len(block)
            if total > allowed:
                raise DataError(
                    f"'{path}' becomes more than {expansion} times larger when it is decompressed; reading stopped "
                    f"after byte {total:,}.",
                    file=str(path),
                    hint=_TRUSTED,
                )
            yield bytes(block)


def grows(path: Path, what: str, size: int, expansion: int) -> DataError:
    """A file that says of itself that it becomes too large."""
    return DataError(
        f"'{path}' becomes more than {expansion} times larger when it is decompressed: {what} have {size:,} bytes.",
        file=str(path),
        row=1,
        hint=_TRUSTED,
    )


def _readable(path: Path) -> int:
    """How many bytes of a damaged file come out of it, counted in small pieces."""
    total = 0
    try:
        with opened(path) as file:
            while piece := file.read(_FINE):
                total += len(piece)
    except (OSError, EOFError, zlib.error):
        pass
    return total
