"""What the tests of worker processes see of the system: who is there, who belongs to whom."""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path


def processes_marked(mark: str) -> list[int]:
    """The living processes with this text in the mark that workers and all that they start carry."""
    found = []
    for entry in Path("/proc").iterdir():
        if entry.name.isdigit():
            with suppress(OSError):
                fields = (entry / "environ").read_bytes().split(b"\0")
                if any(field.startswith(b"PLAIT_WORKER=") and mark.encode() in field for field in fields):
                    found.append(int(entry.name))
    return found


def mark_of(pid: int) -> str:
    """What all workers of one pool, and all that they start, have in common; here that of a worker."""
    return Path(f"/proc/{pid}/environ").read_bytes().partition(b"PLAIT_WORKER=")[2].split(b".")[0].decode()


def is_alive(pid: int) -> bool:
    """Whether a process lives; one that has ended and was not yet collected doesn't."""
    try:
        return (
            Path(f"/proc/{pid}/stat").read_text(encoding="utf-8", errors="replace").rpartition(")")[2].split()[0] != "Z"
        )
    except OSError:
        return False


def wait_until(condition: Callable[[], object], seconds: float = 20.0) -> None:
    """Wait until something holds.

    Raises:
        AssertionError: it doesn't after so long.
    """
    deadline = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < deadline, "waited in vain"
        time.sleep(0.005)


def pid_in(path: Path) -> int:
    """The number of a process that it wrote into a file, as soon as it has."""
    wait_until(lambda: path.exists() and path.read_text(encoding="ascii"))
    return int(path.read_text(encoding="ascii"))


def open_files() -> int:
    """How many files this process has open."""
    return len(os.listdir("/proc/self/fd"))
