"""How large the record batches of an Arrow file become, as it says itself, before anything is decompressed.

The layout is that of the Arrow columnar format (IPC, `Message.fbs`): a message has a header in the form of a
flatbuffer, whose buffers say where in the body they are, and a compressed buffer begins with its own length.
"""

from __future__ import annotations

import struct
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    import pyarrow as pa

_MAGIC = 8
_HEADER, _BUFFERS, _COMPRESSION = 2, 2, 3
"""Places of the fields in their tables."""


def unpacked_size(path: Path, *, is_stream: bool) -> int:
    """The bytes that the compressed buffers of a file become; what is damaged is left out."""
    import pyarrow as pa

    total = 0
    with pa.memory_map(str(path)) as source:
        source.seek(0 if is_stream else _MAGIC)
        try:
            while True:
                message = pa.ipc.read_message(source)
                if message.type == "record batch" and message.body is not None:
                    total += sum(_sizes(message))
        except (EOFError, OSError, ValueError, struct.error):
            return total


def _sizes(message: pa.Message) -> Iterator[int]:
    header, body = memoryview(message.metadata), memoryview(message.body)
    batch = _table(header, _pointer(header, 0), _HEADER)
    if not batch or not _place(header, batch, _COMPRESSION):
        return
    buffers = _table(header, batch, _BUFFERS)
    for number in range(struct.unpack_from("<I", header, buffers)[0] if buffers else 0):
        offset, length = struct.unpack_from("<qq", header, buffers + 4 + 16 * number)
        if length >= 8:
            yield max(0, struct.unpack_from("<q", body, offset)[0])


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
