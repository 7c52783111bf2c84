"""The store of results: on disk, found by key, verified before use, bounded in size, shared by processes."""

from __future__ import annotations

from plait.store.entry import INACTIVE_PORT, Entry, Stored
from plait.store.store import Store

__all__ = ["INACTIVE_PORT", "Entry", "Store", "Stored"]
