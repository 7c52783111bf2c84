"""What the store knows of a result."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, NamedTuple


class Stored(NamedTuple):
    """The value of one output port in the store's keeping."""

    codec: str
    """Who wrote it and can read it back."""
    digest: str
    """The SHA-256 of the object file; empty for a small value that has none."""
    size: int
    """In bytes."""
    inline: bytes | None
    """The bytes of a small value."""
    suffix: str
    """The end of the object file's name."""


INACTIVE_PORT = Stored("inactive", "", 0, b"", "")
"""Stands in an entry for an output that is not on the chosen branch."""


class Entry(NamedTuple):
    """The results of a node under its key, and what the run said of them."""

    key: str
    ports: Mapping[str, Stored]
    info: Mapping[str, Any]
