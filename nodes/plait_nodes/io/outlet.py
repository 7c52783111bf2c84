"""Where a query writes its bytes: counted, recoded if need be, and stopped when the run is cancelled."""

from __future__ import annotations

import codecs
from typing import IO, TYPE_CHECKING, Self

from plait import DataError

from .lines import count_lines

if TYPE_CHECKING:
    from pathlib import Path

    from plait import RunContext


class Outlet:
    """A file that polars can write to; at the end of its block it raises what stopped the writing.

    Args:
        file: Takes the bytes.
        run: Asked before each piece whether to go on.
        path: What the user calls the file, for errors.
        encoding: What the texts become; an empty one leaves the bytes as they are.
    """

    def __init__(self, file: IO[bytes], run: RunContext, path: Path, encoding: str = "") -> None:
        self._file = file
        self._run = run
        self._path = path
        self._encoding = encoding
        self._decoder = codecs.getincrementaldecoder("utf-8")()
        self._encoder = codecs.getincrementalencoder(encoding or "utf-8")()
        self._lines = 0
        self._failure: Exception | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: object) -> None:
        # polars only says that something stopped it.
        if self._failure is not None:
            raise self._failure from None

    def write(self, piece: bytes | memoryview) -> int:
        """Write a piece of the file.

        Raises:
            Cancelled: somebody asked the run to stop.
            DataError: a character that the encoding doesn't have.
            OSError: the file can't be written.
        """
        try:
            self._run.check_cancelled()
            return self._recode(bytes(piece)) if self._encoding else self._file.write(piece)
        except Exception as error:
            self._failure = error
            raise

    def flush(self) -> None:
        """Nothing is kept back here; who opened the file flushes it."""

    def _recode(self, content: bytes) -> int:
        try:
            self._file.write(self._encoder.encode(self._decoder.decode(content)))
        except UnicodeEncodeError as error:
            character = error.object[error.start]
            line = self._lines + error.object.count("\n", 0, error.start) + 1
            raise DataError(
                f"The character '{character}' in line {line:,} of '{self._path}' can't be written as {self._encoding}.",
                file=str(self._path),
                row=line,
                values=(character,),
                hint="Choose utf-8, which has all characters, or replace the character first.",
            ) from None
        self._lines += count_lines(content)
        return len(content)
