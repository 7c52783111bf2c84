"""The file that a writer makes."""

from __future__ import annotations

from contextlib import contextmanager
from typing import IO, TYPE_CHECKING, Literal

from plait import DataError, RunContext
from plait.atomic import writing

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@contextmanager
def saving(path: Path, run: RunContext, existing: Literal["replace", "fail"]) -> Iterator[IO[bytes]]:
    """A file to write to, which takes its name when the block ends without an error; the run is told.

    Raises:
        DataError: it is there already and must not be replaced, or it can't be written.
    """
    if existing == "fail" and path.exists():
        raise DataError(
            f"There is a file '{path}' already.",
            file=str(path),
            hint="Choose another name, or 'replace' for 'Existing'.",
        )
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with writing(path) as file:
            yield file
    except OSError as error:
        raise DataError(
            f"'{path}' can't be written: {error.strerror or error}.",
            file=str(path),
            hint="Check the folder, its rights and the free space.",
        ) from error
    run.wrote(path)
