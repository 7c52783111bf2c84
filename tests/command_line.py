"""What the fixtures for tests of the command line give."""

from __future__ import annotations

import subprocess
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Said:
    """How a command ended and what it printed."""

    code: int
    out: str
    err: str


Plait = Callable[..., Said]
Write = Callable[..., Path]
Start = Callable[..., subprocess.Popen[str]]
