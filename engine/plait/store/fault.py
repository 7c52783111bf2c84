"""What the system and SQLite say when the store can't be used, in the words of the product."""

from __future__ import annotations

import errno
import sqlite3
from contextlib import contextmanager
from typing import TYPE_CHECKING

from plait.errors import StoreError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_DAMAGED = (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_FORMAT, sqlite3.SQLITE_ERROR)
"""Answers of SQLite to an index that is none, or that lacks tables or columns."""

_FULL = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)
_FORBIDDEN = (errno.EROFS, errno.EACCES, errno.EPERM)


@contextmanager
def faults(folder: Path) -> Iterator[None]:
    """Errors of the system and of SQLite inside become a StoreError that names the folder."""
    try:
        yield
    except sqlite3.Error as error:
        raise _of_sqlite(folder, error) from error
    except OSError as error:
        raise _of_system(folder, error) from error


def is_damage(error: sqlite3.Error) -> bool:
    """Whether an error of SQLite says that the index itself is broken."""
    return getattr(error, "sqlite_errorcode", 0) & 0xFF in _DAMAGED


def is_full(error: BaseException) -> bool:
    """Whether an error, of the system or of a library that wrote a file, says that the disk is full."""
    if isinstance(error, OSError) and error.errno in _FULL:
        return True
    return any(f"(os error {number})" in str(error) for number in _FULL)


def full_disk(folder: Path) -> StoreError:
    """The error for a disk without room."""
    return StoreError(
        f"The disk is full, so the store at '{folder}' can't keep results.",
        hint="Make room, empty it with 'plait store clear', or choose another folder with --store.",
    )


def _of_sqlite(folder: Path, error: sqlite3.Error) -> StoreError:
    code = getattr(error, "sqlite_errorcode", 0) & 0xFF
    if code == sqlite3.SQLITE_FULL:
        return full_disk(folder)
    if code in (sqlite3.SQLITE_READONLY, sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_PERM):
        return _forbidden(folder)
    if code in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
        return StoreError(
            f"Another process keeps the store at '{folder}' busy.", hint="Try again, or choose another with --store."
        )
    return StoreError(
        f"The store at '{folder}' can't be used: {error}.",
        hint="Delete this folder (it only saves work), or choose another with --store.",
    )


def _of_system(folder: Path, error: OSError) -> StoreError:
    if is_full(error):
        return full_disk(folder)
    if error.errno in _FORBIDDEN:
        return _forbidden(folder)
    return StoreError(
        f"The store at '{folder}' can't be used: {error.strerror or error}.",
        hint="Choose another folder with --store.",
    )


def _forbidden(folder: Path) -> StoreError:
    return StoreError(
        f"The store at '{folder}' can't be written to.",
        hint="Allow writing to this folder, or choose another with --store.",
    )
