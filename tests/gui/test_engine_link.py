"""The link to the engine: a real child process with the test's own node types."""

from __future__ import annotations

import os
import signal
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from plait.document import dumps
from plait.events import NodeFailed, NodeFinished, NodeSkipped, RunEvent, RunFinished
from plait.workflow import Workflow
from plait_gui import engine_link
from plait_gui.engine_link import EngineLink
from plait_gui.reply import EngineFailure, Reply

WAIT = 60_000


class Listener:
    """What a link has told so far."""

    def __init__(self, link: EngineLink) -> None:
        self.events: list[RunEvent] = []
        self.deaths: list[str] = []
        self.lines: list[str] = []
        link.run_event.connect(self.events.append)
        link.died.connect(self.deaths.append)
        link.printed.connect(self.lines.append)

    def of(self, kind: type) -> list[Any]:
        return [event for event in self.events if type(event) is kind]


@pytest.fixture
def link(qtbot: QtBot, installed_toys: None, tmp_path: Path) -> Iterator[EngineLink]:
    made = EngineLink()
    made.open(tmp_path / "store")
    yield made
    made.close()


def answer(qtbot: QtBot, reply: Reply) -> Any:  # noqa: ANN401 - as the request says
    """What a reply brings, or the failure."""
    came: list[Any] = []
    reply.finished.connect(came.append)
    reply.failed.connect(came.append)
    qtbot.waitUntil(lambda: bool(came), timeout=WAIT)
    return came[0]


def request(workflow: Workflow) -> dict[str, str]:
    return {"document": dumps(workflow), "folder": ""}


def counting() -> Workflow:
    workflow = Workflow()
    workflow.add_node("toy.rows", "rows", params={"count": 5})
    workflow.add_node("toy.count", "count")
    workflow.connect("rows", "out", "count", "table")
    return workflow


def waiting(type_id: str, started: Path) -> Workflow:
    workflow = Workflow()
    workflow.add_node("toy.number", "number")
    workflow.add_node(type_id, "waits", params={"started": str(started)})
    workflow.add_node("toy.next", "after")
    workflow.connect("number", "out", "waits", "number")
    workflow.connect("waits", "out", "after", "number")
    return workflow


def test_a_run_tells_its_keys_and_events_and_the_value_is_there_afterwards(link: EngineLink, qtbot: QtBot) -> None:
    listener, keys = Listener(link), []
    link.keys_known.connect(keys.append)

    ended = answer(qtbot, link.run(**request(counting())))
    value = answer(qtbot, link.ask("value", **request(counting()), node="count", port="out"))

    assert ended["status"] == "done"
    assert set(keys[0]) == {"rows", "count"}
    assert {event.node_id for event in listener.of(NodeFinished)} == {"rows", "count"}
    assert isinstance(listener.events[-1], RunFinished)
    assert value == {"kind": "metrics", "content": {"rows": 5.0}}
    assert not link.is_running


def test_a_request_that_fails_says_why(link: EngineLink, qtbot: QtBot) -> None:
    failure = answer(qtbot, link.ask("preview", **request(counting()), node="count", port="out"))

    assert isinstance(failure, EngineFailure)
    assert failure.message


def test_a_polite_node_stops_when_the_run_is_cancelled(link: EngineLink, qtbot: QtBot, tmp_path: Path) -> None:
    listener, started = Listener(link), tmp_path / "started"
    reply = link.run(**request(waiting("cli.polite", started)))
    qtbot.waitUntil(started.exists, timeout=WAIT)

    link.cancel()

    assert answer(qtbot, reply)["status"] == "cancelled"
    assert {event.node_id for event in listener.of(NodeSkipped)} == {"waits", "after"}
    assert listener.deaths == []


def test_a_stubborn_node_is_cut_off_and_the_engine_goes_on(link: EngineLink, qtbot: QtBot, tmp_path: Path) -> None:
    listener, started = Listener(link), tmp_path / "started"
    reply = link.run(**request(waiting("cli.stubborn", started)))
    qtbot.waitUntil(started.exists, timeout=WAIT)

    link.cancel()
    ended = answer(qtbot, reply)

    assert ended["status"] == "cancelled"
    assert ended["seconds"] < engine_link.GRACE / 1000 + 20
    assert [(event.node_id, event.reason) for event in listener.of(NodeSkipped)] == [
        ("waits", engine_link.CANCELLED),
        ("after", engine_link.CANCELLED),
    ]
    assert listener.events[-1].status == "cancelled"  # type: ignore[union-attr]
    assert listener.deaths == []
    kept = answer(qtbot, link.ask("check", **request(waiting("cli.stubborn", started))))["keys"]
    assert "waits" in kept


def test_when_the_engine_is_killed_the_node_at_work_is_named_and_results_survive(
    link: EngineLink, qtbot: QtBot, tmp_path: Path
) -> None:
    listener, started = Listener(link), tmp_path / "started"
    answer(qtbot, link.run(**request(counting())))
    reply = link.run(**request(waiting("cli.stubborn", started)))
    qtbot.waitUntil(started.exists, timeout=WAIT)

    os.kill(engine_pid(link), signal.SIGKILL)
    failure = answer(qtbot, reply)

    assert "signal 9" in failure.message
    assert len(listener.deaths) == 1
    assert [event.node_id for event in listener.of(NodeFailed)] == ["waits"]
    assert [event.node_id for event in listener.of(NodeSkipped)] == ["after"]
    assert not link.is_running
    assert set(answer(qtbot, link.ask("check", **request(counting())))["kept"]) == {"rows", "count"}


def test_an_engine_that_dies_again_and_again_is_not_started_for_ever(
    link: EngineLink, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    listener = Listener(link)
    blocked = tmp_path / "no folder"
    blocked.write_text("a file where the store should be", encoding="utf-8")

    link.open(blocked)
    qtbot.waitUntil(lambda: len(listener.deaths) == engine_link.MOST_TRIES, timeout=WAIT)
    qtbot.wait(300)

    assert len(listener.deaths) == engine_link.MOST_TRIES
    assert "exit code" in listener.deaths[-1]
    assert isinstance(answer(qtbot, link.ask("check", **request(counting()))), EngineFailure)


def test_what_a_node_prints_is_told_as_a_line(link: EngineLink, qtbot: QtBot) -> None:
    listener = Listener(link)
    workflow = Workflow()
    workflow.add_node("gui.prints", "prints", params={"text": '{"reply": 1} hello'})

    answer(qtbot, link.run(**request(workflow)))

    qtbot.waitUntil(lambda: any("hello" in line for line in listener.lines), timeout=WAIT)


def test_closing_ends_the_process_and_fails_what_was_asked(link: EngineLink, qtbot: QtBot) -> None:
    pid = engine_pid(link)
    failures: list[EngineFailure] = []
    link.ask("check", **request(counting())).failed.connect(failures.append)

    link.close()

    assert len(failures) == 1
    with pytest.raises(ProcessLookupError):
        os.kill(pid, 0)


def engine_pid(link: EngineLink) -> int:
    process = link._process
    assert process is not None
    qprocess = process._process
    assert qprocess.waitForStarted(WAIT)
    return int(qprocess.processId())
