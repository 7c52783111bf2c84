"""The directory of an archive, looked at before anything in it is unpacked."""

from __future__ import annotations

import zlib
from typing import TYPE_CHECKING
from zipfile import BadZipFile, ZipFile

from plait import DataError

from .compression import UNSUSPECTED

if TYPE_CHECKING:
    from pathlib import Path
    from zipfile import ZipInfo

_MOST_BYTES = 2 * 2**30
_MOST_MEMBERS = 10_000


def check_directory(path: Path, archive: ZipFile, expansion: int) -> None:
    """Refuse an archive that says it becomes too large, or that packs the same bytes into several members.

    Args:
        path: The file, for errors.
        archive: It, opened.
        expansion: How many times larger than the file its content may be, once it is larger than 64 MiB.

    Raises:
        DataError: says which limit it is over.
    """
    members = archive.infolist()
    if len(members) > _MOST_MEMBERS:
        raise _refused(path, f"has {len(members):,} members; {_MOST_MEMBERS:,} are allowed")
    size = sum(member.file_size for member in members)
    if size > _MOST_BYTES:
        raise _refused(path, f"holds {size / 2**30:,.1f} GiB; {_MOST_BYTES // 2**30} GiB are allowed")
    if size > max(UNSUSPECTED, expansion * path.stat().st_size):
        raise _refused(
            path, f"becomes more than {expansion} times larger when it is unpacked", "If it can be trusted, raise"
        )
    end = 0
    for member in sorted(members, key=lambda each: each.header_offset):
        if member.header_offset < end:
            raise _refused(path, f"has members that overlap, such as '{member.filename}'")
        end = member.header_offset + member.compress_size


def unpacked(path: Path, archive: ZipFile, member: ZipInfo, size: int) -> bytes:
    """The first bytes of a member.

    Raises:
        DataError: the member is damaged, or not as large as the directory says.
    """
    try:
        with archive.open(member) as file:
            return file.read(size)
    except (BadZipFile, EOFError, NotImplementedError, OSError, RuntimeError, zlib.error) as error:
        raise DataError(
            f"'{path}' is damaged: its part '{member.filename}' can't be unpacked ({error}).",
            file=str(path),
            hint="Copy the file anew, or save it again with the program that wrote it.",
        ) from None


def _refused(path: Path, why: str, cure: str = "") -> DataError:
    hint = f"{cure} 'Expansion'." if cure else "It is made to fill the memory, or too large to be read at once."
    return DataError(f"'{path}' {why}.", file=str(path), hint=hint)
