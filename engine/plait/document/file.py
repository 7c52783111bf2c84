"""Reads a file that somebody else may have made."""

from __future__ import annotations

import os
import stat
from typing import TYPE_CHECKING

from plait.errors import DocumentError

from .weight import check_size

if TYPE_CHECKING:
    from pathlib import Path


def read_bytes(path: Path, at_most: int) -> bytes:
    """The content of an ordinary file.

    Raises:
        DocumentError: there is none, it can't be read, is no ordinary file, or is larger than allowed.
    """
    file = str(path)
    try:
        # Without blocking: opening a named pipe would wait for a writer for ever.
        descriptor = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
        with open(descriptor, "rb") as stream:
            if not stat.S_ISREG(os.fstat(descriptor).st_mode):
                raise DocumentError("This is no ordinary file.", file=file)
            data = stream.read(at_most + 1)
    except (OSError, ValueError) as error:
        raise unreadable(path, error) from None
    if len(data) > at_most:
        check_size(len(data), file)
        raise DocumentError(f"The report is larger than {at_most // 2**20} MiB.", file=file)
    return data


def unreadable(path: Path, error: OSError | ValueError) -> DocumentError:
    """Why a file can't be read, for the user."""
    if isinstance(error, FileNotFoundError):
        return DocumentError("There is no such file.", file=str(path))
    if isinstance(error, IsADirectoryError):
        return DocumentError("This is a folder.", file=str(path), hint="Name the workflow file in it.")
    reason = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
    return DocumentError(f"The file can't be read: {reason}.", file=str(path))
