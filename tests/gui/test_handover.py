"""Another language at once: the window is made anew, and goes on with what the one before had open."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from plait.errors import DocumentError
from plait.registry import NodeRegistry
from plait_gui.files.folders import unsaved_store
from plait_gui.handover import leave, take
from plait_gui.studio import Studio
from plait_gui.translators import choose_language
from plait_gui.window import Window

WAIT = 60_000
ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def make(qtbot: QtBot, homes: None) -> Iterator[Callable[[], Studio]]:
    """Makes studios that are not open yet, and closes them in the end."""
    made: list[Studio] = []

    def one() -> Studio:
        made.append(Studio(NodeRegistry()))
        return made[-1]

    yield one
    for each in made:
        each.close()


def run(studio: Studio, qtbot: QtBot) -> None:
    with qtbot.waitSignal(studio.running.ended, timeout=WAIT):
        studio.running.run_all()


def test_unsaved_work_and_its_results_go_on_in_the_next_window(make: Callable[[], Studio], qtbot: QtBot) -> None:
    before = make()
    before.open()
    before.editor.add_node("toy.rows", 0, 0)
    before.draft.is_trusted = True
    run(before, qtbot)
    handover = leave(before)
    before.close(leaves=True)

    after = make()
    take(after, handover)

    assert list(after.editor.workflow.nodes) == ["rows"]
    assert (after.file.path, after.file.is_saved, after.draft.is_trusted) == (None, False, True)
    qtbot.waitUntil(lambda: after.editor.statuses.of("rows").has_result, timeout=WAIT)
    assert not unsaved_store(before.journal.session).exists()
    assert unsaved_store(after.journal.session).is_dir()
    # Nobody is asked about it, now or later, as after a crash.
    assert make().journal.lost_work() == []
    after.autosave.flush()
    after.journal.leave()
    (kept,) = make().journal.lost_work()
    assert '"toy.rows"' in kept.document


def test_a_saved_file_is_opened_again(make: Callable[[], Studio], tmp_path: Path) -> None:
    before = make()
    before.open()
    before.editor.add_node("toy.rows", 0, 0)
    before.file.save(tmp_path / "flow.json")
    handover = leave(before)
    before.close(leaves=True)

    after = make()
    take(after, handover)

    assert list(after.editor.workflow.nodes) == ["rows"]
    assert (after.file.path, after.file.is_saved) == (tmp_path / "flow.json", True)
    assert after.journal.lost_work() == []


def test_edits_of_a_file_stay_edits_of_that_file(make: Callable[[], Studio], tmp_path: Path) -> None:
    before = make()
    before.open()
    before.editor.add_node("toy.rows", 0, 0)
    before.file.save(tmp_path / "flow.json")
    before.editor.set_param("rows", "count", 7)
    handover = leave(before)
    before.close(leaves=True)

    after = make()
    take(after, handover)

    assert after.editor.workflow.node("rows").params == {"count": 7}
    assert (after.file.path, after.file.is_saved) == (tmp_path / "flow.json", False)
    after.file.save(tmp_path / "flow.json")
    assert '"count": 7' in (tmp_path / "flow.json").read_text("utf-8")


def test_a_file_that_is_gone_is_told_of(make: Callable[[], Studio], tmp_path: Path) -> None:
    before = make()
    before.open()
    before.editor.add_node("toy.rows", 0, 0)
    before.file.save(tmp_path / "flow.json")
    handover = leave(before)
    before.close(leaves=True)
    (tmp_path / "flow.json").unlink()
    with pytest.raises(DocumentError):
        take(make(), handover)


def test_while_nodes_are_run_the_language_stays(window: Window, qtbot: QtBot) -> None:
    choose_language(window.studio.settings, "en")
    window.studio.editor.add_node("toy.rows", 0, 0)
    window.show_settings()
    window.studio.running.run_all()
    assert window.studio.running.is_running
    choose(window, "de")
    QApplication.processEvents()
    assert window.isVisible()
    assert window.handover is None
    assert "While nodes are being run" in window.notice.text
    qtbot.waitUntil(lambda: not window.studio.running.is_running, timeout=WAIT)


def test_the_same_language_by_another_name_changes_nothing(window: Window) -> None:
    choose_language(window.studio.settings, "de")
    window.show_settings()
    choose(window, "de")
    QApplication.processEvents()
    assert window.isVisible()


def choose(window: Window, language: str) -> None:
    field = window.settings_page.language
    field.setCurrentIndex(field.findData(language))
    field.activated.emit(field.currentIndex())


SCRIPT = """
import sys
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from plait_gui import app
from plait_gui.window import Window

application = QApplication([])
steps = iter(["de", "en", "de", ""])


def window():
    shown = (each for each in application.topLevelWidgets() if isinstance(each, Window) and each.isVisible())
    return next(shown, None)


def look():
    shown = window()
    if shown is None:
        # Between two of them.
        return
    language = next(steps)
    nodes = shown.studio.editor.workflow.nodes
    title = [shown.studio.editor.title(each) for each in nodes]
    print(shown.bar.menus.actions()[0].text(), *title, shown.studio.file.is_saved, flush=True)
    if not nodes:
        shown.studio.editor.add_node("manipulation.row_filter", 0, 0)
    shown.themes.choose("dark" if language == "de" else "light")
    if not language:
        return shown._close_now()
    field = shown.settings_page.language
    field.setCurrentIndex(field.findData(language))
    field.activated.emit(field.currentIndex())


timer = QTimer()
timer.timeout.connect(look)
timer.start(1500)
print(app.main(None, "en"))
"""


def test_windows_follow_on_each_other(tmp_path: Path) -> None:
    script = tmp_path / "languages.py"
    script.write_text(SCRIPT, "utf-8")
    homes = {f"XDG_{name}_HOME": str(tmp_path / name.lower()) for name in ("CONFIG", "STATE", "CACHE", "DATA")}
    (tmp_path / "config" / "plait").mkdir(parents=True)
    paths = os.pathsep.join(str(ROOT / root) for root in ("gui", "engine", "nodes"))
    environment = {**os.environ, **homes, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": paths, "LANGUAGE": "en"}
    command = [sys.executable, str(script)]
    done = subprocess.run(command, capture_output=True, text=True, check=False, env=environment, timeout=120)
    assert done.stdout.splitlines() == [
        "File True",
        "Datei Zeilenfilter False",
        "File Row Filter False",
        "Datei Zeilenfilter False",
        "0",
    ], done.stderr
    assert done.returncode == 0
    assert "Error" not in done.stderr, done.stderr
    # Everything ended as it should: nothing is offered at the next start.
    assert list((tmp_path / "state").rglob("*.json")) == []
