"""A thread beside the window for one object, which may be taken down while it is at work."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QThreadPool

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

EXPIRY = 2000
"""Milliseconds after which a thread that has nothing to do ends."""


def side_thread(owner: QObject) -> QThreadPool:
    """A pool of one thread that belongs to an object and ends with it.

    A pool that is taken down waits for its thread. Where that happens while Python's lock is held, such as in a call of
    ``QScrollArea.setWidget`` that deletes the widget before, a thread that runs Python would wait for the lock in turn,
    for ever. So it is waited for before, in Python, which gives the lock away meanwhile.
    """
    pool = QThreadPool(owner)
    pool.setMaxThreadCount(1)
    pool.setExpiryTimeout(EXPIRY)
    owner.destroyed.connect(lambda: pool.waitForDone())
    return pool
