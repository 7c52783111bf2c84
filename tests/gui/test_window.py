"""The window as a whole, with a real engine, without a screen."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QAction, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QMenu, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from plait.document import dumps, load
from plait.registry import NodeRegistry
from plait.trust import TrustList, digest_of
from plait.workflow import Workflow
from plait_gui.finding import find_nodes
from plait_gui.inspector.node_form import NodeForm
from plait_gui.studio import Studio
from plait_gui.theme import Appearance
from plait_gui.window import Window
from roc_report import roc_report

WAIT = 60_000


def new_window(appearance: Appearance) -> Window:
    return Window(Studio(NodeRegistry()), appearance)


def close(window: Window) -> None:
    window._close_now()


def saved(tmp_path: Path, name: str = "w.json") -> Path:
    workflow = Workflow("Counting rows")
    workflow.add_node("toy.rows", "rows", params={"count": 5})
    workflow.add_node("toy.shift", "shift", x=272)
    workflow.add_node("toy.count", "count", x=544)
    workflow.connect("rows", "out", "shift", "table")
    workflow.connect("shift", "out", "count", "table")
    path = tmp_path / name
    path.write_text(dumps(workflow), encoding="utf-8")
    return path


def entry(window: Window, text: str) -> QAction:
    """An entry of a menu, by the beginning of its text."""
    found = [each for each in window.findChildren(QAction) if each.text().startswith(text) and each.menu() is None]
    assert found, f"there is no entry '{text}'"
    return found[0]


def dialog(qtbot: QtBot, kind: type[QWidget]) -> QWidget:
    qtbot.waitUntil(lambda: any(isinstance(each, kind) for each in QApplication.topLevelWidgets()), timeout=5000)
    return next(each for each in QApplication.topLevelWidgets() if isinstance(each, kind))


def test_an_opened_workflow_is_run_by_its_shortcut_and_the_panels_show_it(
    window: Window, qtbot: QtBot, tmp_path: Path
) -> None:
    window.files.show_file(saved(tmp_path))
    studio = window.studio
    with qtbot.waitSignal(studio.running.ended, timeout=WAIT) as ended:
        qtbot.keyClick(window, Qt.Key.Key_F7, Qt.KeyboardModifier.ShiftModifier)
    studio.editor.selection.set(["count"])

    assert ended.args is not None
    assert ended.args[0] == "done"
    qtbot.waitUntil(lambda: window.views.node_id == "count", timeout=WAIT)
    assert [bar.node_id for bar in window.bottom.timeline.bars]
    assert "Run done" in window.bottom.log.toPlainText()
    qtbot.waitUntil(lambda: window.bar.saved_text == "saved", timeout=WAIT)
    assert window.windowTitle() == "Counting rows[*] – Plait"


def test_the_bar_says_how_the_last_run_ended(window: Window, qtbot: QtBot, tmp_path: Path) -> None:
    window.files.show_file(saved(tmp_path))
    with qtbot.waitSignal(window.studio.running.ended, timeout=WAIT):
        window.studio.running.run_all()
    assert window.bar._progress.text().startswith("Done in "), window.bottom.log.toPlainText()

    window.files.show_file(saved(tmp_path, "other.json"))
    assert window.bar._progress.text() == ""


def test_a_click_on_a_problem_leads_to_the_field_it_is_about(window: Window, qtbot: QtBot, tmp_path: Path) -> None:
    window.files.show_file(saved(tmp_path))
    window.studio.editor.set_param("rows", "count", -1)
    findings = window.studio.editor.findings
    qtbot.waitUntil(lambda: bool(findings.problems_of("rows", "count")), timeout=WAIT)
    window.activateWindow()

    window.bottom.setCurrentWidget(window.bottom.problems)
    window.bottom.problems.list.itemClicked.emit(window.bottom.problems.list.item(0))

    assert window.studio.editor.selection.current == "rows"
    form = window.inspector.form
    assert isinstance(form, NodeForm)
    assert window.focusWidget() is form.rows["count"].field.focusProxy()


def test_f7_runs_only_the_selection(window: Window, qtbot: QtBot, tmp_path: Path) -> None:
    window.files.show_file(saved(tmp_path))
    qtbot.keyClick(window, Qt.Key.Key_F7)
    assert "Select the nodes to run" in window.notice.text

    window.studio.editor.selection.set(["shift"])
    with qtbot.waitSignal(window.studio.running.ended, timeout=WAIT):
        qtbot.keyClick(window, Qt.Key.Key_F7)

    assert window.studio.editor.statuses.of("count").status == "idle"


def test_escape_cancels_a_run_and_the_button_says_so(window: Window, qtbot: QtBot, tmp_path: Path) -> None:
    editor, running, started = window.studio.editor, window.studio.running, tmp_path / "started"
    editor.add_node("toy.number", 0, 0)
    editor.add_node("cli.polite", 272, 0, params={"started": str(started)})
    editor.workflow.connect("number", "out", "polite", "number")
    window.bar.run.click()
    qtbot.waitUntil(started.exists, timeout=WAIT)
    assert window.bar.run.text() == "Cancel  Esc"

    with qtbot.waitSignal(running.ended, timeout=WAIT) as ended:
        qtbot.keyClick(window, Qt.Key.Key_Escape)

    assert ended.args is not None
    assert ended.args[0] == "cancelled"
    assert window.bar.run.text() == "Run all  ⇧F7"


def test_unsaved_changes_are_asked_about_before_the_window_closes(window: Window, qtbot: QtBot, tmp_path: Path) -> None:
    path = saved(tmp_path)
    window.files.show_file(path)
    window.studio.editor.set_param("rows", "count", 9)
    assert window.isWindowModified()

    window.close()
    box = dialog(qtbot, QMessageBox)
    assert isinstance(box, QMessageBox)
    assert window.isVisible()
    box.button(QMessageBox.StandardButton.Save).click()

    qtbot.waitUntil(lambda: not window.isVisible(), timeout=WAIT)
    assert load(path).node("rows").params == {"count": 9}


def test_a_workflow_without_a_file_is_saved_where_the_dialog_says(window: Window, qtbot: QtBot, tmp_path: Path) -> None:
    window.studio.editor.add_node("toy.number", 0, 0)
    window.files.save()
    chooser = dialog(qtbot, QFileDialog)
    assert isinstance(chooser, QFileDialog)
    chooser.selectFile(str(tmp_path / "new"))
    chooser.accept()

    qtbot.waitUntil(lambda: (tmp_path / "new.json").exists(), timeout=WAIT)
    assert window.studio.file.is_saved
    assert window.studio.recent.paths == [tmp_path / "new.json"]


def test_a_file_that_was_changed_by_others_is_not_overwritten_without_asking(
    window: Window, qtbot: QtBot, tmp_path: Path
) -> None:
    path = saved(tmp_path)
    window.files.show_file(path)
    window.studio.editor.set_param("rows", "count", 9)
    theirs = path.read_text(encoding="utf-8").replace("Counting rows", "Theirs")
    path.write_text(theirs, encoding="utf-8")

    window.files.save()
    box = dialog(qtbot, QMessageBox)
    assert isinstance(box, QMessageBox)
    assert path.read_text(encoding="utf-8") == theirs
    next(button for button in box.buttons() if button.text() == "Overwrite").click()

    assert load(path).name == "Counting rows"


def test_a_broken_file_is_explained_and_what_was_open_stays(window: Window, tmp_path: Path) -> None:
    window.files.show_file(saved(tmp_path))
    (tmp_path / "broken.json").write_text('{"plait": 1,\n  oops}', encoding="utf-8")

    window.files.show_file(tmp_path / "broken.json")

    assert window.notice.isVisible()
    assert "broken.json, line 2, column 3" in window.notice.text
    assert set(window.studio.editor.workflow.nodes) == {"rows", "shift", "count"}


def test_the_name_is_edited_in_the_bar_and_can_be_undone(window: Window, qtbot: QtBot) -> None:
    field = window.bar.name
    field.setFocus()
    qtbot.keyClicks(field, "My work")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert window.studio.editor.workflow.name == "My work"

    window.studio.editor.undo_stack.undo()
    qtbot.waitUntil(lambda: field.text() == "", timeout=WAIT)
    assert field.placeholderText() == "Untitled"


def test_a_csv_file_that_is_dropped_becomes_a_reader_with_a_relative_path(
    window: Window, qtbot: QtBot, tmp_path: Path
) -> None:
    window.files.show_file(saved(tmp_path))
    (tmp_path / "data").mkdir()
    files = [tmp_path / "data" / "my_people.csv", tmp_path / "cat.xyz"]
    for file in files:
        file.write_text("a,b\n1,2\n", encoding="utf-8")

    drop(window.canvas.viewport(), files)

    reader = window.studio.editor.workflow.node("csv_reader")
    assert reader.params == {"path": "data/my_people.csv"}
    assert reader.title == "My people"
    assert window.studio.editor.selection.current == "csv_reader"
    assert "“cat.xyz”" in window.notice.text


def test_a_workflow_that_is_dropped_is_opened(window: Window, tmp_path: Path) -> None:
    drop(window.centralWidget(), [saved(tmp_path)])

    assert set(window.studio.editor.workflow.nodes) == {"rows", "shift", "count"}


def test_what_a_crashed_window_lost_is_offered_and_recovered(
    qtbot: QtBot, appearance: Appearance, homes: None, tmp_path: Path
) -> None:
    crashed = Studio(NodeRegistry())
    crashed.open()
    crashed.editor.add_node("toy.number", 0, 0)
    crashed.autosave.flush()
    journal = crashed.journal
    # As the system would when the process dies: the lock is gone, the journal stays.
    os.close(journal._descriptor)  # type: ignore[arg-type]
    journal._descriptor = None

    window = new_window(appearance)
    qtbot.addWidget(window)
    window.show()
    window.open(None)
    assert "“Untitled” was not saved" in window.notice.text
    window.notice.answer("Recover")

    assert list(window.studio.editor.workflow.nodes) == ["number"]
    assert not window.studio.file.is_saved
    assert window.studio.journal.lost_work() == []
    close(window)
    crashed.close()


def test_the_arrangement_and_the_theme_are_there_again_at_the_next_start(
    qtbot: QtBot, appearance: Appearance, homes: None
) -> None:
    first = new_window(appearance)
    qtbot.addWidget(first)
    first.show()
    first.resize(760, 560)
    first.arrangement._splitters["lower"].setSizes([420, 340])
    entry(first, "Dark theme").trigger()
    sizes = first.arrangement._splitters["lower"].sizes()
    close(first)

    again = Appearance()
    second = new_window(again)
    qtbot.addWidget(second)
    second.show()

    assert again.is_dark
    assert second.size() == first.size()
    assert second.arrangement._splitters["lower"].sizes() == pytest.approx(sizes, abs=3)
    close(second)


def test_the_report_of_the_last_run_is_written(window: Window, qtbot: QtBot, tmp_path: Path) -> None:
    """Where nothing was run yet, or was since the workflow went to another file, that comes first."""
    window.files.show_file(saved(tmp_path))
    for name in ("first.html", "again.html"):
        with qtbot.waitSignal(window.reporting.written, timeout=WAIT):
            window.reporting.save(tmp_path / name)
        assert "Counting rows" in (tmp_path / name).read_text(encoding="utf-8")
    window.studio.file.save(tmp_path / "elsewhere.json")
    with qtbot.waitSignal(window.reporting.written, timeout=WAIT):
        window.reporting.save(tmp_path / "elsewhere.html")
    with qtbot.waitSignal(window.reporting.written, timeout=WAIT):
        window.reporting.save(tmp_path / "printed.pdf")
    assert (tmp_path / "printed.pdf").read_bytes().startswith(b"%PDF")
    window.reporting.save(tmp_path / "nowhere" / "printed.pdf")
    qtbot.waitUntil(lambda: "printed.pdf' can't be written: No such file" in window.notice.text, timeout=WAIT)


def test_a_report_with_a_slider_is_dropped_on_the_canvas_as_its_workflow(window: Window, tmp_path: Path) -> None:
    drop(window.canvas.viewport(), [roc_report(tmp_path)])

    workflow = window.studio.editor.document
    assert {node_id: node.type_id for node_id, node in workflow.nodes.items()} == {
        "read": "io.csv_reader",
        "curve": "views.roc_curve",
    }
    assert workflow.nodes["curve"].params["threshold"] == 0.6
    assert window.studio.file.path is None


@pytest.mark.parametrize("ending", ["svg", "png"])
def test_the_workflow_is_exported_as_a_picture(window: Window, tmp_path: Path, ending: str) -> None:
    window.files.show_file(saved(tmp_path))

    window.files._write_picture(tmp_path / f"picture.{ending}")

    content = (tmp_path / f"picture.{ending}").read_bytes()
    assert content.startswith(b"\x89PNG" if ending == "png" else b"<svg")


def test_every_entry_of_the_menus_says_what_it_does_and_no_shortcut_is_there_twice(window: Window) -> None:
    menus = [each.menu() for each in window.bar.menus.actions()]
    entries = [each for menu in menus if isinstance(menu, QMenu) for each in menu.actions() if not each.isSeparator()]
    keys = [keys.toString() for each in entries for keys in each.shortcuts()]

    assert all(each.text() for each in entries)
    assert len(keys) == len(set(keys))


def test_undo_and_redo_name_what_they_do(window: Window) -> None:
    window.studio.editor.add_node("toy.number", 0, 0)
    undo, redo = entry(window, "Undo"), entry(window, "Redo")

    assert undo.text().startswith("Undo Add")
    assert not redo.isEnabled()
    undo.trigger()
    assert redo.isEnabled()


def test_history_and_shortcuts_have_windows_of_their_own(window: Window) -> None:
    entry(window, "History").trigger()
    entry(window, "Shortcuts").trigger()
    tools = [each for each in window.findChildren(QWidget) if each.isWindow() and each.windowTitle()]

    assert {each.windowTitle() for each in tools} >= {"History", "Shortcuts"}
    sheet = next(each for each in tools if each.windowTitle() == "Shortcuts")
    assert any("Shift+F7" in label.text() for label in sheet.findChildren(QLabel))


def test_no_text_of_a_label_may_become_markup_by_itself(window: Window, tmp_path: Path) -> None:
    window.studio.editor.set_name("<b>bold</b>")
    for label in window.findChildren(QLabel):
        rich = label.textFormat() not in (Qt.TextFormat.PlainText,)
        assert not (rich and Qt.mightBeRichText(label.text())), label.text()


def drop(target: QWidget, files: list[Path]) -> None:
    """Drag files over a widget and let go, as a file manager does."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
    at = QPoint(target.width() // 2, target.height() // 2)
    button, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(at, Qt.DropAction.CopyAction, data, button, keys)
    QApplication.sendEvent(target, enter)
    assert enter.isAccepted()
    QApplication.sendEvent(target, QDropEvent(QPointF(at), Qt.DropAction.CopyAction, data, button, keys))


def test_find_leads_to_whoever_names_a_text_in_a_parameter(window: Window, qtbot: QtBot, tmp_path: Path) -> None:
    window.files.show_file(saved(tmp_path))
    window.activateWindow()
    window.canvas.setFocus()
    qtbot.keyClick(window.canvas, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    finder = window.finder
    assert [finder.list.model().index(row, 0).data() for row in range(3)] == ["Count Rows", "Rows", "Shift"]

    qtbot.keyClicks(finder.field, "5")
    assert finder.list.model().rowCount() == 1
    assert finder.aside_of(finder.list.currentIndex()) == "count: 5"
    qtbot.keyClick(finder.field, Qt.Key.Key_Return)

    assert not finder.isVisible()
    assert window.studio.editor.selection.current == "rows"


def test_find_knows_the_columns_that_a_node_has(window: Window, qtbot: QtBot, tmp_path: Path) -> None:
    window.files.show_file(saved(tmp_path))
    findings = window.studio.editor.findings
    qtbot.waitUntil(lambda: bool(findings.columns_of("rows", "out")), timeout=WAIT)
    column = next(iter(findings.columns_of("rows", "out") or ()))
    assert "rows" in [hit.path for hit in find_nodes(window.studio.editor, column)]
    assert f"has the column {column}" in [hit.where for hit in find_nodes(window.studio.editor, column.upper())]
    assert find_nodes(window.studio.editor, "no such thing") == []

    window.finder.open(only_nodes=True)
    qtbot.keyClicks(window.finder.field, column)
    found = window.finder.list
    (row,) = (each for each in range(found.model().rowCount()) if found.model().index(each, 0).data() == column)
    for _ in range(row):
        qtbot.keyClick(window.finder.field, Qt.Key.Key_Down)
    qtbot.keyClick(window.finder.field, Qt.Key.Key_Return)
    assert window.canvas.tracing.lineage is not None
    assert window.canvas.tracing.lineage.makers == ("rows",)
    window.canvas.tracing.end()
    window.studio.editor.selection.set(["shift"])
    window.data.pane.trace_wanted.emit(column)
    assert window.canvas.tracing.lineage is not None
    assert window.canvas.tracing.lineage.nodes == {"rows", "shift", "count"}


def test_everything_is_searched_for_commands_and_node_types(window: Window, qtbot: QtBot, tmp_path: Path) -> None:
    window.files.show_file(saved(tmp_path))
    window.activateWindow()
    qtbot.keyClick(window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    finder, editor = window.finder, window.studio.editor
    qtbot.keyClicks(finder.field, "select al")
    qtbot.keyClick(finder.field, Qt.Key.Key_Return)
    assert set(editor.selection.nodes) == {"rows", "shift", "count"}

    qtbot.keyClick(window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClicks(finder.field, "ordered")
    qtbot.keyClick(finder.field, Qt.Key.Key_Return)
    assert "ordered" in editor.workflow.nodes

    qtbot.keyClick(window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClicks(finder.field, "<b>zzz")
    assert finder.help.text() == "“<b>zzz” is nowhere here. Try a shorter word."
    qtbot.keyClick(finder.field, Qt.Key.Key_Escape)
    assert not finder.isVisible()
    assert window.focusWidget() is window.canvas


def test_a_command_stands_between_what_is_called_so_and_what_only_mentions_it(window: Window, tmp_path: Path) -> None:
    window.files.show_file(saved(tmp_path))
    editor, finder = window.studio.editor, window.finder
    editor.rename("shift", "Reporting")
    editor.set_param("rows", "count", "report")
    finder.open()
    finder.field.setText("report")
    model = finder.list.model()
    assert [model.index(row, 0).data() for row in range(3)] == ["Reporting", "Save report…", "Rows"]


def script(folder: Path) -> Path:
    """A workflow file with code in it."""
    workflow = Workflow("Scripted")
    workflow.add_node("toy.rows", "rows", params={"count": 5})
    workflow.add_node("control.python_script", "script", params={"code": "result = table.head(2)"}, x=272)
    workflow.connect("rows", "out", "script", "tables")
    path = folder / "scripted.json"
    path.write_text(dumps(workflow), encoding="utf-8")
    return path


def test_code_runs_only_when_it_is_trusted_and_the_file_stays_so_when_it_is_saved(
    window: Window, qtbot: QtBot, tmp_path: Path
) -> None:
    path = script(tmp_path)
    window.files.show_file(path)
    statuses = window.studio.editor.statuses

    window.studio.running.run_all()
    qtbot.waitUntil(window.notice.isVisible, timeout=WAIT)
    assert "would run code that stands in this workflow" in window.notice.text
    assert not TrustList().has(digest_of(path))
    window.notice.answer("Show the code")
    assert window.studio.editor.selection.nodes == ("script",)

    window.studio.running.run_all()
    qtbot.waitUntil(window.notice.isVisible, timeout=WAIT)
    window.notice.answer("Trust and run")
    qtbot.waitUntil(lambda: statuses.of("script").status == "done", timeout=WAIT)
    qtbot.waitUntil(lambda: TrustList().has(digest_of(path)), timeout=WAIT)

    window.studio.editor.rename("script", "Two rows")
    window.files.save()
    qtbot.waitUntil(lambda: TrustList().has(digest_of(path)), timeout=WAIT)
    # Another workflow is another matter.
    other = script(tmp_path / "other") if (tmp_path / "other").mkdir() is None else path
    other.write_text(other.read_text(encoding="utf-8").replace("head(2)", "head(3)"), encoding="utf-8")
    window.files.show_file(other)
    window.studio.running.run_all()
    qtbot.waitUntil(window.notice.isVisible, timeout=WAIT)
    assert not TrustList().has(digest_of(other))


def test_nodes_run_in_processes_of_their_own_if_that_is_chosen(
    window: Window, qtbot: QtBot, appearance: Appearance, tmp_path: Path
) -> None:
    entries = {entry.text(): entry for entry in window.actions() if entry.isCheckable()}
    assert entries["Nodes share a process"].isChecked()

    entries["Each node in a process of its own"].trigger()

    assert window.studio.running.executor == "processes"
    window.files.show_file(saved(tmp_path))
    window.studio.running.run_all()
    qtbot.waitUntil(lambda: window.studio.editor.statuses.of("count").status == "done", timeout=WAIT)
    window.studio.settings.write()
    later = new_window(appearance)
    qtbot.addWidget(later)
    assert later.studio.running.executor == "processes"
    close(later)
