"""An entry as the bytes of one row of the index, with a checksum, because SQLite has none.

A row is the SHA-256 of the key and all that follows, the length of the head, the head as JSON, and the bytes of the
small values one after the other. As the key enters the checksum, rows that were swapped are noticed too.
"""

from __future__ import annotations

from hashlib import sha256

from plait.plain_json import json_bytes, json_value
from plait.store.entry import Entry, Stored

_CHECK = 32
_LENGTH = 4


def to_record(entry: Entry) -> bytes:
    """The row of an entry."""
    ports: list[tuple[object, ...]] = []
    inline: list[bytes] = []
    for name, (codec, digest, size, content, suffix) in entry.ports.items():
        ports.append((name, codec, digest, size, suffix, content is not None))
        if content is not None:
            inline.append(content)
    head = json_bytes((ports, entry.info))
    record = b"".join((len(head).to_bytes(_LENGTH, "big"), head, *inline))
    return sha256(entry.key.encode() + record).digest() + record


def from_record(key: str, record: bytes) -> Entry | None:
    """The entry of a row; None if it is damaged."""
    content = record[_CHECK:]
    if sha256(key.encode() + content).digest() != record[:_CHECK]:
        return None
    end = _LENGTH + int.from_bytes(content[:_LENGTH], "big")
    head, info = json_value(content[_LENGTH:end])
    ports: dict[str, Stored] = {}
    for name, codec, digest, size, suffix, is_inline in head:
        inline = None
        if is_inline:
            inline = content[end : end + size]
            end += size
        ports[name] = Stored(codec, digest, size, inline, suffix)
    return Entry(key, ports, info)
