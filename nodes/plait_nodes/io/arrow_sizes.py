"""How large the record batches of an Arrow file become, as it says itself, before anything is decompressed.

The layout is that of the Arrow columnar format (IPC, `Message.fbs`): a message has a header in the form of a
flatbuffer, whose buffers say where in the body they are, and a compressed buffer begins with its own length.
"""

from __future__ import annotations

import mmap
import struct
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_CONTINUES = 0xFFFFFFFF
_END = 10
"""Bytes of the length of a file's footer, and of its last word."""
_BLOCK = 24
"""Bytes of what a footer says of a record batch."""
_BATCHES = 3
_KIND, _HEADER, _BODY = 1, 2, 3
_BUFFERS, _COMPRESSION = 2, 3
"""Places of the fields in their tables."""
_IS_BATCH = 3


def unpacked_size(path: Path, *, is_stream: bool) -> int:
    """The bytes that the compressed buffers of a file become; what is damaged is left out."""
    total = 0
    if not path.stat().st_size:
        return total
    with path.open("rb") as file, mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as content:
        data = memoryview(content)
        try:
            for size in _of_stream(data) if is_stream else _of_file(data):
                total += size
        except (struct.error, IndexError, OverflowError):
            pass
        finally:
            data.release()
    return total


def _of_file(data: memoryview) -> Iterator[int]:
    end = len(data) - _END
    start = end - struct.unpack_from("<i", data, end)[0]
    blocks = _table(data, _pointer(data, start), _BATCHES)
    for number in range(struct.unpack_from("<I", data, blocks)[0] if blocks else 0):
        yield from _message(data, struct.unpack_from("<q", data, blocks + 4 + _BLOCK * number)[0])[1]


def _of_stream(data: memoryview) -> Iterator[int]:
    place = 0
    while place < len(data):
        following, sizes = _message(data, place)
        yield from sizes
        if following <= place:
            return
        place = following


def _message(data: memoryview, place: int) -> tuple[int, list[int]]:
    """Where the next message begins, and what the buffers of this one become."""
    first = struct.unpack_from("<I", data, place)[0]
    begin = place + (8 if first == _CONTINUES else 4)
    length = struct.unpack_from("<i", data, begin - 4)[0]
    if length <= 0:
        return place, []
    message, body = _pointer(data, begin), begin + length
    kind, size = _place(data, message, _KIND), _place(data, message, _BODY)
    following = body + (struct.unpack_from("<q", data, size)[0] if size else 0)
    batch = _table(data, message, _HEADER) if kind and data[kind] == _IS_BATCH else 0
    if not batch or not _place(data, batch, _COMPRESSION):
        return following, []
    buffers = _table(data, batch, _BUFFERS)
    sizes: list[int] = []
    for number in range(struct.unpack_from("<I", data, buffers)[0] if buffers else 0):
        offset, packed = struct.unpack_from("<qq", data, buffers + 4 + 16 * number)
        if packed >= 8:
            sizes.append(max(0, struct.unpack_from("<q", data, body + offset)[0]))
    return following, sizes


def _table(data: memoryview, table: int, field: int) -> int:
    """Where the table or vector begins that a field of a table points to; 0 if there is none."""
    place = _place(data, table, field)
    return _pointer(data, place) if place else 0


def _place(data: memoryview, table: int, field: int) -> int:
    """Where a field of a table lies; 0 if it is left out."""
    fields = table - struct.unpack_from("<i", data, table)[0]
    if 4 + 2 * field >= struct.unpack_from("<H", data, fields)[0]:
        return 0
    offset = struct.unpack_from("<H", data, fields + 4 + 2 * field)[0]
    return table + int(offset) if offset else 0


def _pointer(data: memoryview, place: int) -> int:
    return place + int(struct.unpack_from("<I", data, place)[0])
