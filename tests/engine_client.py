"""A client of `plait serve`, as the window is one."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path
from typing import Any

import pytest


class Engine:
    """A client that sends one request after the other."""

    def __init__(self, process: subprocess.Popen[str], document: str, folder: Path) -> None:
        self.process = process
        self.events: list[dict[str, Any]] = []
        self._document = document
        self._folder = folder
        self._number = 0

    def send(self, what: str, **more: object) -> int:
        self._number += 1
        request = {"id": self._number, "do": what, "document": self._document, "folder": str(self._folder), **more}
        assert self.process.stdin is not None
        self.process.stdin.write(f"{json.dumps(request)}\n")
        self.process.stdin.flush()
        return self._number

    def answer(self, number: int) -> dict[str, Any]:
        assert self.process.stdout is not None
        for line in self.process.stdout:
            said: dict[str, Any] = json.loads(line)
            if said.get("reply") == number:
                return said
            self.events.append(said)
        pytest.fail("the engine has gone")

    def ask(self, what: str, **more: object) -> dict[str, Any]:
        return self.answer(self.send(what, **more))
