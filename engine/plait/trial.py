"""Imports a module in a child process first, because it may raise, exit, crash or hang there."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

PATIENCE = 5.0
"""Seconds in which a module that is imported must get on."""
MOST_CPU = 10.0
"""Seconds of the processor that an import may take; a busy machine may need longer for them."""
_GLANCE = 0.2
_STEP = 0.02


def trial_import(module: str) -> str:
    """Why a module can't be imported safely; empty if it can.

    A module hangs when it neither ends nor works for five seconds, or works for ten.
    """
    child = subprocess.Popen(
        [sys.executable, "-c", f"import {module}"],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        errors="replace",
        env={**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, sys.path))},
        start_new_session=True,
    )
    worked, moved = 0.0, time.monotonic()
    while True:
        try:
            _, said = child.communicate(timeout=_GLANCE)
            break
        except subprocess.TimeoutExpired:
            now = time.monotonic()
            used = _cpu_seconds(child.pid)
            if used >= worked + _STEP:
                worked, moved = used, now
            if worked > MOST_CPU or now - moved > PATIENCE:
                _end(child)
                return f"importing {module} does not come to an end"
    if child.returncode == 0:
        return ""
    last = said.strip().splitlines()[-1:] or [f"importing {module} ended with code {child.returncode}"]
    return last[0]


def _cpu_seconds(pid: int) -> float:
    """The processor time of a process so far; 0 where the system doesn't tell."""
    try:
        # The name of the program stands in brackets and may hold anything, spaces too.
        fields = Path(f"/proc/{pid}/stat").read_text(encoding="ascii", errors="replace").rpartition(")")[2].split()
    except OSError:
        return 0.0
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def _end(child: subprocess.Popen[str]) -> None:
    """End a process and what it has started."""
    if hasattr(os, "killpg"):
        os.killpg(child.pid, signal.SIGKILL)
    else:
        child.kill()
    child.communicate()
