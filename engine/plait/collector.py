"""Python's search for reference cycles, kept from looking where it can find nothing."""

from __future__ import annotations

import gc
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator


@contextmanager
def paused_collector() -> Iterator[None]:
    """While this lasts nobody looks for garbage.

    What prepares a run of ten thousand nodes makes many small objects that all stay, and no cycles. Looking through
    them again and again, and through everything that was ever imported, would take longer than making them. Never use
    it around code of others, which may make as much garbage as it likes.
    """
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def settle_collector() -> None:
    """Set the search up for a process that does nothing but run workflows.

    What has been imported stays until the end, so it is never looked through again; and as a run makes many objects
    that stay, it is looked for garbage less often than Python would.
    """
    gc.freeze()
    gc.set_threshold(10_000, 10, 10)
