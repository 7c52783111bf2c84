"""The limits of what a worker does at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from plait.run_options import Limits as Limits

if TYPE_CHECKING:
    from collections.abc import Iterable

NO_LIMITS = Limits()


def strictest(limits: Iterable[Limits]) -> Limits:
    """The limits of several nodes that run as one query; of the memory, all that the node has started counts."""
    seconds: float | None = None
    memory: int | None = None
    for each in limits:
        if each.seconds is not None:
            seconds = each.seconds if seconds is None else min(seconds, each.seconds)
        if each.bytes is not None:
            memory = each.bytes if memory is None else min(memory, each.bytes)
    return Limits(seconds, memory)
