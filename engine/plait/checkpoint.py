"""What a node keeps while it works, so that a later run can go on where this one was stopped."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from plait.store import Store

_PORT = "checkpoint"


class Checkpoint:
    """The last snapshot of one node's work under one set of inputs and parameters.

    Args:
        store: Where it is kept; without one nothing is.
        key: The key of the results that the work will have.
        is_fresh: Whether what earlier runs have left is not looked at.
    """

    def __init__(self, store: Store | None = None, key: str = "", *, is_fresh: bool = False) -> None:
        self._store = store
        self._key = f"{key}/{_PORT}"
        self._has_saved = False
        self._is_fresh = is_fresh

    @property
    def is_kept(self) -> bool:
        """Whether what is saved will be there later; it needn't be made otherwise."""
        return self._store is not None

    def save(self, content: bytes) -> None:
        """Keep a snapshot in place of the one before; it is on the disk when this returns.

        Raises:
            StoreError: it can't be kept.
        """
        if self._store is None:
            return
        # Not at the top: whoever writes a node imports this, and most nodes keep nothing.
        from plait.store.entry import Entry

        stored = self._store.inline(content, _PORT)
        try:
            self._store.add(Entry(self._key, {_PORT: stored}, {}))
            self._store.flush()
        finally:
            self._store.release(stored)
        self._has_saved = True

    def load(self) -> bytes | None:
        """The snapshot that a run before has left; None if there is none, or it was damaged."""
        if self._store is None or (self._is_fresh and not self._has_saved):
            return None
        entry = self._store.find([self._key]).get(self._key)
        if entry is None or not self._store.is_sound(entry.ports[_PORT]):
            return None
        self._has_saved = True
        return self._store.read(entry.ports[_PORT])

    def clear(self) -> None:
        """Forget the snapshot: the work is done."""
        if self._store is not None and (self._has_saved or self._is_fresh):
            self._store.forget([self._key])
            self._has_saved = False
