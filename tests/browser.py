"""A headless Chromium that is told what to do over a pipe, in the words of its DevTools protocol."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

# It reads from descriptor 3 and writes to 4.
_START = """
import fcntl, os, sys
ends = [fcntl.fcntl(int(end), fcntl.F_DUPFD, 20) for end in sys.argv[1:3]]
for place, end in enumerate(ends, 3):
    os.dup2(end, place)
os.execvp(sys.argv[3], sys.argv[3:])
"""


class Browser:
    """One page of a browser."""

    def __init__(self, orders: int, answers: int) -> None:
        self._orders, self._answers = orders, answers
        self._kept = b""
        self._number = 0
        self._session = ""
        target = self.do("Target.createTarget", url="about:blank")["targetId"]
        self._session = self.do("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
        self.do("Page.enable")

    def do(self, method: str, **params: object) -> dict[str, Any]:
        """One order, and what comes of it."""
        self._number += 1
        order: dict[str, object] = {"id": self._number, "method": method, "params": params}
        if self._session:
            order["sessionId"] = self._session
        os.write(self._orders, json.dumps(order).encode() + b"\0")
        while True:
            answer = self._next()
            if answer.get("id") == self._number:
                assert "error" not in answer, answer
                return dict(answer["result"])

    def open(self, path: Path) -> None:
        """Show a file, and wait until its scripts have run."""
        self.do("Page.navigate", url=path.as_uri())
        while self._next().get("method") != "Page.loadEventFired":
            pass

    def value(self, expression: str) -> Any:  # noqa: ANN401 - whatever the expression gives
        """What an expression is worth on the page."""
        answer = self.do("Runtime.evaluate", expression=expression, returnByValue=True)
        assert "exceptionDetails" not in answer, answer
        return answer["result"].get("value")

    def press(self, key: str, times: int = 1) -> None:
        """Press a key as somebody at the keyboard does."""
        code = {"ArrowLeft": 37, "ArrowRight": 39, "Home": 36, "End": 35, "Tab": 9}[key]
        for _ in range(times):
            for kind in ("keyDown", "keyUp"):
                self.do("Input.dispatchKeyEvent", type=kind, key=key, code=key, windowsVirtualKeyCode=code)

    def _next(self) -> dict[str, Any]:
        while b"\0" not in self._kept:
            more = os.read(self._answers, 65536)
            assert more, "the browser is gone"
            self._kept += more
        message, _, self._kept = self._kept.partition(b"\0")
        return dict(json.loads(message))


@contextmanager
def browser(folder: Path) -> Iterator[Browser]:
    """Start Chromium with a profile in this folder; the test is skipped where there is none."""
    program = shutil.which("chromium") or shutil.which("google-chrome")
    if program is None:
        pytest.skip("there is no Chromium here")
    theirs, orders = os.pipe()
    answers, also_theirs = os.pipe()
    profile = f"--user-data-dir={folder / 'profile'}"
    command = [program, "--headless", "--no-sandbox", "--disable-gpu", "--remote-debugging-pipe", profile]
    process = subprocess.Popen(
        [
            sys.executable,
            "-c",
            _START,
            str(theirs),
            str(also_theirs),
            *command,
            f"--user-data-dir={folder / 'profile'}",
        ],
        pass_fds=(theirs, also_theirs),
        stderr=subprocess.DEVNULL,
    )
    os.close(theirs)
    os.close(also_theirs)
    try:
        yield Browser(orders, answers)
    finally:
        process.kill()
        process.wait()
        os.close(orders)
        os.close(answers)
