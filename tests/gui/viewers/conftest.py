"""A studio with an engine for the panels that ask it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from figure_bench import Bench
from plait.table import lazy
from plait_gui.studio import Studio
from plait_gui.theme import Appearance


@pytest.fixture
def run(studio: Studio, qtbot: QtBot) -> Callable[[], None]:
    """Run everything, and wait for the end."""

    def run_all() -> None:
        with qtbot.waitSignal(studio.running.ended, timeout=30_000):
            studio.running.run_all()

    return run_all


@pytest.fixture
def make(appearance: Appearance, qtbot: QtBot) -> Iterator[Callable[..., Bench]]:
    made: list[Bench] = []

    def bench(type_id: str, data: Any, **params: Any) -> Bench:  # noqa: ANN401
        for each in made:
            # Of windows at one place, the mouse is over the topmost.
            each.view.hide()
        made.append(Bench(type_id, lazy(data) if isinstance(data, dict) else data, params, appearance, qtbot))
        return made[-1]

    yield bench
    for each in made:
        each.library.wait()
