"""Settings and plugins: pages in the place of the work."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QPushButton, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from plait.plugins import BrokenPlugin
from plait.workflow import Node
from plait_gui.files.run_settings import RunSettings
from plait_gui.files.settings import Settings
from plait_gui.pages.missing_nodes import Missing, missing_nodes
from plait_gui.theme import Appearance
from plait_gui.window import Window
from toy_nodes import toy_registry

WAIT = 30_000


def texts(page: QWidget) -> str:
    return "\n".join(each.text() for each in page.findChildren(QLabel) if each.isVisible())


def entry(window: Window, text: str) -> QAction:
    return next(each for each in window.findChildren(QAction) if each.text() == text)


def test_settings_apply_at_once_and_are_found_again(
    window: Window, qtbot: QtBot, appearance: Appearance, tmp_path: Path
) -> None:
    studio, page = window.studio, window.settings_page
    entry(window, "Settings").trigger()
    assert page.isVisible()
    assert not window.canvas.isVisible()
    assert entry(window, "Settings").shortcut().toString() == "Ctrl+,"

    page.theme.setFocus()
    qtbot.keyClicks(page.theme, "Dark")
    qtbot.keyClick(page.theme, Qt.Key.Key_Return)
    page.theme.activated.emit(page.theme.currentIndex())
    assert appearance.is_dark
    assert entry(window, "Dark theme").isChecked()

    assert not page.memory.isEnabled()
    page.executor.setCurrentIndex(1)
    page.executor.activated.emit(1)
    assert studio.running.executor == "processes"
    assert page.memory.isEnabled()
    page.jobs.setValue(3)
    page.seconds.setValue(90)
    page.memory.setValue(512)
    page.rows.setValue(50)
    assert studio.running.options() == {"jobs": 3, "limits": {"seconds": 90, "bytes": 512 * 2**20}}
    assert window.data.preview_rows() == 50

    studio.settings.write()
    again = RunSettings(Settings(tmp_path / "config" / "plait" / "studio.ini"))
    assert (again.jobs, again.seconds, again.mebibytes, again.preview_rows) == (3, 90, 512, 50)

    qtbot.keyClick(page, Qt.Key.Key_Escape)
    assert window.canvas.isVisible()
    entry(window, "Light theme").trigger()
    entry(window, "Settings").trigger()
    assert page.theme.currentText() == "Light theme"


def test_damaged_numbers_in_the_settings_are_their_defaults(tmp_path: Path) -> None:
    kept = Settings(tmp_path / "studio.ini")
    for text in ("", "-3", "many", "9" * 30, "²"):
        kept.put("data/preview_rows", text)
        assert RunSettings(kept).preview_rows == 200


def test_results_are_forgotten_when_that_was_said_twice(window: Window, qtbot: QtBot) -> None:
    studio, page = window.studio, window.settings_page
    studio.editor.add_node("toy.rows", 0, 0, params={"count": 5})
    with qtbot.waitSignal(studio.running.ended, timeout=WAIT):
        studio.running.run_all()
    assert studio.editor.statuses.of("rows").status == "done"
    window.show_settings()
    qtbot.waitUntil(lambda: "of at most 20.0 GiB" in page.place.text(), timeout=WAIT)

    page.clear.click()
    assert page.clear.text() == "Forget them all: sure?"
    assert studio.editor.statuses.of("rows").status == "done"
    with qtbot.waitSignal(studio.checking.answered, timeout=WAIT):
        page.clear.click()
    assert studio.editor.statuses.of("rows").status == "idle"
    with qtbot.waitSignal(studio.running.ended, timeout=WAIT):
        studio.running.run_all()
    assert studio.editor.statuses.of("rows").status == "done"


def test_plugins_are_listed_with_what_is_broken_and_what_is_missing(window: Window, qtbot: QtBot) -> None:
    editor, page = window.studio.editor, window.plugins_page
    editor.workflow.add_node("acme.wonder", "wonder")
    editor.registry._broken.append(BrokenPlugin("acme", "No module named 'acme_core'", "Traceback: line 3"))
    entry(window, "Plugins").trigger()
    qtbot.waitUntil(lambda: "Plait's own nodes" in texts(page), timeout=WAIT)

    told = texts(page)
    assert "plait-studio-test-nodes 1.0 · package toy_nodes" in told
    assert "No installed plugin has the node type “acme.wonder”." in told
    assert "No module named 'acme_core'" in told
    trace = page.findChild(QPlainTextEdit)
    assert isinstance(trace, QPlainTextEdit)
    assert not trace.isVisible()
    page.findChild(QToolButton).click()  # type: ignore[union-attr]
    assert trace.isVisible()
    assert trace.toPlainText() == "Traceback: line 3"

    next(each for each in page.findChildren(QPushButton) if each.text() == "Show").click()
    assert window.canvas.isVisible()
    assert list(editor.selection.nodes) == ["wonder"]


def test_a_node_that_lacks_an_extra_says_which_command_brings_it(
    window: Window, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    lacking = Missing("deep.autoencoder", "Autoencoder", ("a", "b"), "deep")
    monkeypatch.setattr("plait_gui.pages.plugins_page.missing_nodes", lambda *_: [lacking])
    window.show_plugins()
    qtbot.waitUntil(lambda: "Autoencoder · 2 nodes" in texts(window.plugins_page), timeout=WAIT)
    buttons = window.plugins_page.findChildren(QPushButton)
    next(each for each in buttons if each.text() == "Copy command").click()
    assert QGuiApplication.clipboard().text() == 'pip install "plait[deep]"'


def test_missing_nodes_are_found_inside_of_others_too(monkeypatch: pytest.MonkeyPatch) -> None:
    registry = toy_registry()
    known = registry.get("toy.rows")
    monkeypatch.setattr(known, "requires", "no_such_extra")
    nodes = {"rows": Node("rows", "toy.rows", 1), "new": Node("new", "acme.wonder", 1)}
    assert missing_nodes(nodes, registry) == [
        Missing("acme.wonder", "acme.wonder", ("new",)),
        Missing("toy.rows", known.title, ("rows",), "no_such_extra"),
    ]
