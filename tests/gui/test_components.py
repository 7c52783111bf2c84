"""Components and loops in the studio: their ports on the canvas, their parameters, their runs and their problems."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from component_documents import component, document, given, shifting, taken, workflow_of
from plait.connecting import why_not
from plait.document import dumps, load
from plait.events import NodeFailed
from plait.run_options import RunOptions
from plait.topology import Connection
from plait_gui.canvas.node_item import NodeItem, PortAt
from plait_gui.canvas.tooltips import node_text, port_text
from plait_gui.inspector.node_form import NodeForm
from plait_gui.window import Window

WAIT = 60_000


def example(folder: Path, *, inside: dict[str, Any] | None = None, **others: dict[str, Any]) -> Path:
    nodes = {
        "rows": {"type": "toy.rows"},
        "c": component(inside or shifting(), by=10),
        "loop": {"type": "control.for_each", "params": {}, "workflow": shifting()},
        **others,
    }
    path = folder / "flow.json"
    path.write_text(dumps(workflow_of(document(nodes, "rows.out -> c.table", "c.out -> loop.table"))))
    return path


def test_a_component_has_the_ports_and_parameters_of_the_workflow_inside(window: Window, tmp_path: Path) -> None:
    studio = window.studio
    studio.file.open(example(tmp_path, alone={"type": "control.component"}, lost=component("nowhere.json")))
    editor = studio.editor

    for node_id, inputs, outputs in (
        ("c", ["table"], ["out"]),
        ("loop", ["table"], ["out", "metrics", "errors"]),
        ("alone", [], []),
        ("lost", [], []),
    ):
        item = NodeItem(editor, node_id)
        assert [face.name for face in item.ports("input")] == inputs
        assert node_text(editor, item)
        if outputs:
            assert [face.name for face in item.ports("output")] == outputs
        editor.selection.set([node_id])
        form = window.inspector.form
        assert isinstance(form, NodeForm)
        window.grab()
    assert port_text(editor, PortAt("c", "out", "output")).startswith("out · Table")
    assert why_not(editor.workflow, editor.registry, Connection("loop", "metrics", "c", "table")) != ""
    editor.selection.set(["c"])
    form = window.inspector.form
    assert isinstance(form, NodeForm)
    assert "by" in form.rows


def test_a_run_tells_of_a_component_as_of_a_node(window: Window, qtbot: QtBot, tmp_path: Path) -> None:
    studio = window.studio
    studio.file.open(example(tmp_path))
    statuses = studio.editor.statuses
    for expected in ("done", "reused"):
        with qtbot.waitSignal(studio.running.ended, timeout=WAIT):
            studio.running.run_all()
        assert statuses.of("loop").status == expected
        assert studio.running.settled == studio.running.total
    assert statuses.of("c").status in ("done", "reused")
    window.grab()

    studio.editor.set_run_options("c", RunOptions(bypass=True))
    with qtbot.waitSignal(studio.running.ended, timeout=WAIT):
        studio.running.run_all()
    # It shows what the run made once the check after the edit has said the same.
    qtbot.waitUntil(lambda: statuses.of("loop").status == "done", timeout=WAIT)
    assert statuses.of("c").status == "skipped"


def test_a_problem_inside_is_shown_at_the_component(window: Window, qtbot: QtBot, tmp_path: Path) -> None:
    inside = shifting()
    inside["nodes"]["shift"]["type"] = "not.installed"
    studio = window.studio
    studio.file.open(example(tmp_path, inside=inside))
    findings = studio.editor.findings

    qtbot.waitUntil(lambda: bool(findings.problems_of("c")), timeout=WAIT)

    assert {problem.node_id for problem in findings.problems_of("c")} == {"c/shift"}
    assert NodeItem(studio.editor, "c").foot.badge
    window.grab()


def test_a_component_is_opened_run_inside_and_left_by_key(window: Window, qtbot: QtBot, tmp_path: Path) -> None:
    studio, canvas = window.studio, window.canvas
    window.files.show_file(example(tmp_path))
    editor = studio.editor
    assert not window.breadcrumb.isVisible()
    editor.selection.set(["c"])
    canvas.setFocus()
    qtbot.keyClick(canvas, Qt.Key.Key_Return)

    assert editor.level.trail == ("c",)
    assert set(canvas.mirror.nodes.items) == {"in", "sort", "shift", "out"}
    assert window.breadcrumb.isVisible()
    assert [each.accessibleName() for each in window.breadcrumb.names] == ["flow", "Component"]
    # What enters is known, so that columns can be chosen.
    qtbot.waitUntil(lambda: editor.findings.columns_of("in", "out") is not None, timeout=WAIT)
    assert editor.findings.columns_into(editor.workflow, "sort", "table") == {"x": "Int64", "text": "String"}

    editor.selection.set(["shift"])
    with qtbot.waitSignal(studio.running.ended, timeout=WAIT):
        qtbot.keyClick(window, Qt.Key.Key_F7)
    assert editor.statuses.of("shift").status == "done"
    qtbot.waitUntil(lambda: window.data.caption.startswith("Shift · 3 ×"), timeout=WAIT)
    editor.set_param("shift", "by", 5)
    assert editor.statuses.of("shift").status == "stale"
    qtbot.keyClick(canvas, Qt.Key.Key_Backspace, Qt.KeyboardModifier.ControlModifier)

    assert editor.level.trail == ()
    assert editor.selection.nodes == ("c",)
    assert not window.breadcrumb.isVisible()
    studio.file.save(tmp_path / "flow.json")
    assert load(tmp_path / "flow.json").node("c").workflow.nodes["shift"].params["by"] == 5  # type: ignore[union-attr]


def test_the_inside_of_a_loop_shows_no_rows_and_runs_the_loop(window: Window, qtbot: QtBot, tmp_path: Path) -> None:
    studio = window.studio
    window.files.show_file(example(tmp_path))
    editor = studio.editor
    editor.show_inside("loop")
    editor.selection.set(["shift"])
    assert window.data.message.text.startswith("This is run once for each iteration.")
    assert window.canvas.mirror.nodes.items["shift"].foot.text == "once for each iteration"
    qtbot.waitUntil(lambda: editor.findings.columns_of("shift", "out") is not None, timeout=WAIT)

    with qtbot.waitSignal(studio.running.ended, timeout=WAIT) as ended:
        studio.running.run_nodes(["shift"])

    assert ended.args is not None
    assert ended.args[0] == "done"
    assert editor.statuses.at("loop").status == "done"
    window.breadcrumb.names[0].click()  # type: ignore[union-attr]
    assert editor.level.trail == ()


def test_a_problem_inside_leads_to_its_field(window: Window, qtbot: QtBot, tmp_path: Path) -> None:
    studio = window.studio
    broken = shifting()
    broken["nodes"]["sort"]["params"] = {"column": "nowhere"}
    window.files.show_file(example(tmp_path, inside=broken))
    findings = studio.editor.findings
    qtbot.waitUntil(lambda: any(each.node_id == "c/sort" for each in findings.problems), timeout=WAIT)

    problems = window.bottom.problems.list
    problems.itemActivated.emit(problems.item(0))

    assert studio.editor.level.trail == ("c",)
    assert studio.editor.selection.nodes == ("sort",)


def test_a_component_in_a_file_is_opened_or_made_a_part(window: Window, qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "part.json").write_text(dumps(workflow_of(shifting())))
    path = example(tmp_path, linked=component("part.json", by=2))
    window.files.show_file(path)
    editor = window.studio.editor
    window.canvas.node_activated.emit("linked")
    assert "part.json" in window.notice.text
    assert editor.level.trail == ()

    window.notice.answer("Make it a part of this workflow")
    assert editor.level.trail == ("linked",)
    assert "shift" in editor.workflow.nodes
    editor.undo_stack.undo()
    assert editor.level.trail == ()
    assert editor.workflow.node("linked").workflow == "part.json"

    window.canvas.node_activated.emit("linked")
    window.notice.answer("Open the file")
    assert window.studio.file.path == tmp_path / "part.json"


def test_a_component_in_which_a_node_failed_says_so_and_opens_to_it(window: Window, tmp_path: Path) -> None:
    studio = window.studio
    inner = shifting()
    inner["nodes"]["shift"] = {"type": "toy.shift"}
    outer = document(
        {"in": given("table"), "train": component(inner), "out": taken("out")},
        "in.out -> train.table",
        "train.out -> out.value",
    )
    studio.file.open(example(tmp_path, inside=outer))
    editor, statuses = studio.editor, studio.editor.statuses
    for path, message in (
        ("c/train/shift", "ValueError: broken"),
        ("c/train", "'shift' inside failed: ValueError: broken"),
        ("c", "'shift' inside failed: ValueError: broken"),
    ):
        statuses.take(NodeFailed(path, message, "Look at the rows."))
    item = window.canvas.mirror.nodes.items["c"]
    assert (item.foot.badge, item.foot.is_wrong) == ("failed", True)
    assert item.foot.text == "'shift' inside failed: ValueError: broken"
    assert node_text(editor, item).endswith("'shift' inside failed: ValueError: broken\n→ Look at the rows.")
    window.canvas.node_activated.emit("c")
    assert editor.level.trail == ("c", "train")
    assert editor.selection.nodes == ("shift",)
    assert window.canvas.mirror.nodes.items["shift"].foot.badge == "failed"
    editor.show_level(())
    window.canvas.node_activated.emit("loop")
    assert editor.level.trail == ("loop",)
