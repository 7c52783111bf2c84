"""Settings and plugins: pages in the place of the work."""

from __future__ import annotations

import platform
import subprocess
import sys
from pathlib import Path

import polars
import pytest
from PySide6.QtCore import Qt, QUrl, qVersion
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QPushButton, QToolButton, QWidget
from pytestqt.qtbot import QtBot

import plait
from plait.plugins import BrokenPlugin
from plait.workflow import Node
from plait_gui.files.autosave_settings import AutosaveSettings
from plait_gui.files.documentation import documentation
from plait_gui.files.run_settings import RunSettings
from plait_gui.files.settings import Settings
from plait_gui.pages.missing_nodes import Missing, missing_nodes
from plait_gui.pages.versions import MISSING, _version
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
    page.autosave.setCurrentIndex(2)
    page.autosave.activated.emit(2)
    page.lost_work.setValue(30)
    assert studio.running.options() == {"jobs": 3, "limits": {"seconds": 90, "bytes": 512 * 2**20}}
    assert window.data.preview_rows() == 50

    studio.settings.write()
    again = RunSettings(Settings(tmp_path / "config" / "plait" / "studio.ini"))
    assert (again.jobs, again.seconds, again.mebibytes, again.preview_rows) == (3, 90, 512, 50)
    kept = AutosaveSettings(Settings(tmp_path / "config" / "plait" / "studio.ini"))
    assert (kept.delay, kept.days) == (30_000, 30)
    assert studio.autosave.delay() == 30_000

    qtbot.keyClick(page, Qt.Key.Key_Escape)
    assert window.canvas.isVisible()
    entry(window, "Light theme").trigger()
    entry(window, "Settings").trigger()
    assert page.theme.currentText() == "Light theme"


def test_damaged_numbers_in_the_settings_are_their_defaults(tmp_path: Path) -> None:
    kept = Settings(tmp_path / "studio.ini")
    for text in ("", "-3", "many", "9" * 30, "²"):
        for name in ("data/preview_rows", "files/autosave_delay", "files/lost_work_days"):
            kept.put(name, text)
        assert RunSettings(kept).preview_rows == 200
        assert (AutosaveSettings(kept).delay, AutosaveSettings(kept).days) == (700, 0)
    kept.put("files/autosave_delay", "1")
    assert AutosaveSettings(kept).delay == 700


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


def test_what_plait_is_made_of_is_told_and_copied(window: Window, qtbot: QtBot) -> None:
    page = window.about_page
    entry(window, "About Plait").trigger()
    qtbot.waitUntil(lambda: plait.__version__ in texts(page), timeout=WAIT)

    told = texts(page)
    for text in (platform.python_version(), qVersion(), "Inter · SIL Open Font License 1.1"):
        assert text in told
    page.copy.click()
    lines = QGuiApplication.clipboard().text().splitlines()
    assert lines[:3] == [f"Plait {plait.__version__}", f"Python {platform.python_version()}", f"Qt {qVersion()}"]
    assert f"polars {polars.__version__}" in lines
    page.findChild(QToolButton).click()  # type: ignore[union-attr]
    assert "SIL OPEN FONT LICENSE" in page.findChild(QPlainTextEdit).toPlainText()  # type: ignore[union-attr]

    entry(window, "Documentation").trigger()
    reader = window.documentation_page.reader
    assert "The report holds the picture of the workflow" in reader.toPlainText()
    reader.setSource(QUrl("formulas.md"))
    assert reader.source().fileName() == "formulas.md"
    assert "formula" in reader.toPlainText()
    qtbot.keyClick(window.documentation_page, Qt.Key.Key_Escape)
    assert window.canvas.isVisible()


def test_a_library_that_is_not_there_is_told_without_importing_one(tmp_path: Path) -> None:
    program = (
        "import sys; from plait_gui.pages.versions import versions; print(versions()['torch'], 'torch' in sys.modules)"
    )
    told = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True).stdout.split()

    assert told[-1] == "False"
    assert _version("nothing-of-this-name") == MISSING


def test_the_documentation_is_in_the_package_or_in_the_checkout(tmp_path: Path) -> None:
    package = tmp_path / "gui" / "plait_gui"
    package.mkdir(parents=True)
    assert documentation(package) is None
    for folder in (tmp_path / "docs", package / "docs"):
        folder.mkdir()
        (folder / "studio.md").write_text("# The studio\n")
        assert documentation(package) == folder / "studio.md"
