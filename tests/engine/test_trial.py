"""Modules that misbehave at import are found out in a child process."""

from __future__ import annotations

from pathlib import Path

import pytest

from plait import trial
from plait.trial import trial_import


@pytest.fixture
def module(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.syspath_prepend(str(tmp_path))
    return tmp_path / "guest.py"


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("x = 1", ""),
        ("print('hello')", ""),
        ("import time\nfor _ in range(4): time.sleep(0.2)", ""),
        ("raise ValueError('broken')", "ValueError: broken"),
        ("raise SystemExit(3)", "importing guest ended with code 3"),
        ("import os\nos._exit(4)", "importing guest ended with code 4"),
        ("import os, signal\nos.kill(os.getpid(), signal.SIGSEGV)", "importing guest ended with code -11"),
        ("import nothing_of_that_name", "ModuleNotFoundError: No module named 'nothing_of_that_name'"),
    ],
)
def test_what_an_import_comes_to(module: Path, text: str, reason: str) -> None:
    module.write_text(text)
    assert trial_import("guest") == reason


@pytest.mark.parametrize("text", ["import time\ntime.sleep(60)", "while True: pass"])
def test_a_module_that_hangs_is_ended(module: Path, monkeypatch: pytest.MonkeyPatch, text: str) -> None:
    monkeypatch.setattr(trial, "PATIENCE", 1.0)
    monkeypatch.setattr(trial, "MOST_CPU", 0.5)
    module.write_text(text)
    assert trial_import("guest") == "importing guest does not come to an end"
