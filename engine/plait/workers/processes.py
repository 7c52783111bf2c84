"""How much memory a process and all that it has started use, as the system tells it."""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path

_OWN = ("RssAnon:", "RssShmem:", "VmSwap:")


def can_measure() -> bool:
    """Whether this system tells how much memory a process has."""
    return Path("/proc/self/status").exists()


def memory_of(pid: int) -> int:
    """Bytes that a process and its descendants have for themselves, in memory or swapped out.

    A file that is mapped into memory doesn't count: the system takes its pages back when others need them.
    """
    total = 0
    waiting = [pid]
    while waiting:
        each = waiting.pop()
        with suppress(OSError, ValueError):
            total += _own_memory(each)
        waiting.extend(_children(each))
    return total


def _own_memory(pid: int) -> int:
    kibibytes = 0
    with open(f"/proc/{pid}/status", encoding="utf-8", errors="replace") as file:
        for line in file:
            if line.startswith(_OWN):
                kibibytes += int(line.split()[1])
    return 1024 * kibibytes


def _children(pid: int) -> list[int]:
    found: list[int] = []
    with suppress(OSError):
        for thread in os.listdir(f"/proc/{pid}/task"):
            with suppress(OSError), open(f"/proc/{pid}/task/{thread}/children", encoding="ascii") as file:
                found.extend(map(int, file.read().split()))
    return found
