"""What is behind a window, with a real engine: checks, runs, stores and recovery."""

from __future__ import annotations

import os
import signal
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from plait.run_options import RunOptions
from plait_gui.files.folders import unsaved_store
from plait_gui.studio import Studio

WAIT = 60_000


def build(studio: Studio) -> None:
    """rows -> shift -> count."""
    editor = studio.editor
    for type_id in ("toy.rows", "toy.shift", "toy.count"):
        editor.add_node(type_id, 0, 0)
    for source, target in (("rows", "shift"), ("shift", "count")):
        editor.workflow.connect(source, "out", target, "table")


def run(studio: Studio, qtbot: QtBot) -> None:
    with qtbot.waitSignal(studio.running.ended, timeout=WAIT):
        studio.running.run_all()


def status(studio: Studio, node_id: str) -> str:
    return studio.editor.statuses.of(node_id).status


def test_after_an_edit_the_engine_says_what_it_found(studio: Studio, qtbot: QtBot) -> None:
    build(studio)
    findings = studio.editor.findings

    qtbot.waitUntil(lambda: findings.columns_of("shift", "out") is not None, timeout=WAIT)
    studio.editor.set_param("rows", "count", -1)
    qtbot.waitUntil(lambda: bool(findings.problems_of("rows", "count")), timeout=WAIT)

    assert findings.columns_of("shift", "out") is None or findings.problems


def test_a_run_fills_the_statuses_and_undo_brings_results_back(studio: Studio, qtbot: QtBot) -> None:
    build(studio)
    run(studio, qtbot)
    assert [status(studio, each) for each in ("rows", "shift", "count")] == ["done"] * 3
    assert studio.running.settled == studio.running.total == 3

    studio.editor.set_param("shift", "by", 5)
    assert [status(studio, each) for each in ("rows", "shift", "count")] == ["done", "stale", "stale"]
    studio.editor.undo_stack.undo()

    qtbot.waitUntil(lambda: status(studio, "count") == "done", timeout=WAIT)
    assert status(studio, "shift") == "done"


def test_a_workflow_that_is_opened_again_shows_what_is_kept(studio: Studio, qtbot: QtBot, tmp_path: Path) -> None:
    build(studio)
    studio.file.save(tmp_path / "w.json")
    run(studio, qtbot)
    studio.file.new()
    studio.file.open(tmp_path / "w.json")

    qtbot.waitUntil(lambda: status(studio, "count") == "done", timeout=WAIT)

    assert studio.editor.statuses.of("count").metrics == {"rows": 3.0}
    assert (tmp_path / ".plait").is_dir()


def test_results_of_an_unsaved_workflow_move_along_when_it_is_saved(
    studio: Studio, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    build(studio)
    run(studio, qtbot)
    unsaved = unsaved_store(studio.journal.session)
    assert unsaved.is_dir()
    if os.stat(unsaved).st_dev != os.stat(tmp_path).st_dev:
        pytest.skip("the cache is on another disk")

    studio.file.save(tmp_path / "w.json")
    run(studio, qtbot)

    assert (tmp_path / ".plait").is_dir()
    assert status(studio, "count") == "reused"


def test_only_the_wanted_nodes_are_run(studio: Studio, qtbot: QtBot) -> None:
    build(studio)
    with qtbot.waitSignal(studio.running.ended, timeout=WAIT):
        studio.running.run_nodes(["shift"])

    assert status(studio, "shift") == "done"
    assert status(studio, "count") == "idle"


def test_what_is_reset_is_worked_out_anew(studio: Studio, qtbot: QtBot) -> None:
    build(studio)
    run(studio, qtbot)
    studio.running.reset(["shift"])
    qtbot.waitUntil(lambda: status(studio, "count") == "idle", timeout=WAIT)
    assert [status(studio, each) for each in ("rows", "shift", "count")] == ["done", "idle", "idle"]

    run(studio, qtbot)

    assert status(studio, "count") == "done"


def test_a_bypassed_node_is_left_out_and_what_is_behind_it_is_done(studio: Studio, qtbot: QtBot) -> None:
    build(studio)
    studio.editor.set_run_options("shift", RunOptions(bypass=True))
    run(studio, qtbot)

    assert [status(studio, each) for each in ("rows", "shift", "count")] == ["done", "skipped", "done"]


def test_editing_goes_on_while_a_run_does_and_what_was_edited_is_stale(
    studio: Studio, qtbot: QtBot, tmp_path: Path
) -> None:
    build(studio)
    started = tmp_path / "started"
    studio.editor.add_node("toy.number", 0, 0)
    studio.editor.add_node("cli.polite", 0, 0, params={"started": str(started)})
    studio.editor.workflow.connect("number", "out", "polite", "number")
    studio.running.run_all()
    qtbot.waitUntil(started.exists, timeout=WAIT)
    qtbot.waitUntil(lambda: status(studio, "count") == "done", timeout=WAIT)

    studio.editor.set_param("shift", "by", 9)
    assert status(studio, "count") == "stale"
    assert status(studio, "polite") == "running"
    with qtbot.waitSignal(studio.running.ended, timeout=WAIT) as ended:
        studio.running.cancel()

    assert ended.args is not None
    assert ended.args[0] == "cancelled"
    assert status(studio, "polite") == "skipped"


def test_when_the_engine_dies_statuses_stop_and_the_next_run_works(
    studio: Studio, qtbot: QtBot, tmp_path: Path
) -> None:
    started = tmp_path / "started"
    studio.editor.add_node("toy.number", 0, 0)
    studio.editor.add_node("cli.stubborn", 0, 0, params={"started": str(started)})
    studio.editor.workflow.connect("number", "out", "stubborn", "number")
    studio.running.run_all()
    qtbot.waitUntil(started.exists, timeout=WAIT)

    process = studio.link._process
    assert process is not None
    with qtbot.waitSignal(studio.running.ended, timeout=WAIT):
        os.kill(process._process.processId(), signal.SIGKILL)
    assert status(studio, "stubborn") == "failed"
    assert not studio.running.is_running

    studio.editor.remove(["stubborn"])
    run(studio, qtbot)
    assert status(studio, "number") in ("done", "reused")
