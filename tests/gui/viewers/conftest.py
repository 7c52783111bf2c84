"""A studio with an engine for the panels that ask it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from plait.registry import NodeRegistry
from plait_gui.studio import Studio


@pytest.fixture
def studio(qtbot: QtBot, installed_toys: None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Studio]:
    """Everything behind a window, with an engine."""
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    made = Studio(NodeRegistry())
    made.open()
    yield made
    made.close()


@pytest.fixture
def run(studio: Studio, qtbot: QtBot) -> Callable[[], None]:
    """Run everything, and wait for the end."""

    def run_all() -> None:
        with qtbot.waitSignal(studio.running.ended, timeout=30_000):
            studio.running.run_all()

    return run_all
