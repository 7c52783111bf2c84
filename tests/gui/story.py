"""The first ten minutes of a newcomer, with a picture of each step.

    python tests/gui/story.py FOLDER [--theme light|dark] [--language en|de] [--size 1280x800] [--scale 1]

Opens the studio (on the screen that there is, under Xvfb, or with QT_QPA_PLATFORM=offscreen), does through real events
what somebody does who sees it for the first time, and writes a PNG of the window after each step: the gallery, an
example that runs, a change, a workflow built from a CSV file, a trained network, a ROC curve, and a report. The
pictures are there to be looked at; that the steps themselves work is asserted on the way.
"""

from __future__ import annotations

import argparse
import faulthandler
import os
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

ROOT = Path(__file__).resolve().parents[2]
WAIT = 120_000
PATIENCE = 600
"""Seconds after which a window that stands still is given up, and where it stands is told."""


def arguments() -> argparse.Namespace:
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("folder", type=Path)
    options.add_argument("--theme", choices=("light", "dark"), default="light")
    options.add_argument("--language", choices=("en", "de"), default="en")
    options.add_argument("--size", default="1280x800")
    options.add_argument("--scale", default="1")
    return options.parse_args()


class Story:
    """One window, and what is done in it."""

    def __init__(self, folder: Path, theme: str, language: str, size: tuple[int, int], home: Path) -> None:
        # Not at the top: the scale of the screen is set before Qt is there.
        from PySide6.QtWidgets import QApplication

        from plait.registry import NodeRegistry
        from plait_gui.studio import Studio
        from plait_gui.theme import Appearance, dress, load_fonts
        from plait_gui.translators import speak
        from plait_gui.window import Window

        self.application = QApplication.instance() or QApplication([])
        assert isinstance(self.application, QApplication)
        load_fonts()
        appearance = Appearance()
        dress(self.application, appearance)
        studio = Studio(NodeRegistry())
        studio.settings.put("window/theme", theme)
        speak(self.application, language)
        self.window = Window(studio, appearance)
        self.window.resize(*size)
        self.window.show()
        self.window.open(None)
        self.window.show_gallery()
        self.folder, self.home, self.number = folder, home, 0
        self.editor, self.canvas = studio.editor, self.window.canvas
        folder.mkdir(parents=True, exist_ok=True)

    def wait(self, condition: Callable[[], bool], what: str) -> None:
        """Go on when something has happened."""
        from PySide6.QtTest import QTest

        for _ in range(WAIT // 50):
            if condition():
                return
            QTest.qWait(50)
        raise AssertionError(f"{what} did not happen")

    def rest(self, milliseconds: int = 700) -> None:
        from PySide6.QtTest import QTest

        QTest.qWait(milliseconds)

    def picture(self, name: str, *, figure: bool = False) -> None:
        """Write down what is seen now; with a figure not before it is drawn."""
        from plait_gui.viewers.figure_view import FigureView

        def is_drawn() -> bool:
            view = self.window.views.following.stack.currentWidget()
            return isinstance(view, FigureView) and view._canvas is not None

        if figure:
            self.wait(is_drawn, "the figure")
        self.rest()
        self.number += 1
        path = self.folder / f"{self.number:02}_{name}.png"
        assert self.window.grab().save(str(path)), path
        sys.stdout.write(f"{path}\n")

    def key(self, key: str, *, into: object = None) -> None:
        """Press a key or a shortcut, such as Ctrl+S, in the widget that has the keyboard or in another one."""
        from PySide6.QtGui import QKeySequence
        from PySide6.QtTest import QTest
        from PySide6.QtWidgets import QApplication

        self.window.activateWindow()
        QTest.qWait(20)
        target = into or QApplication.focusWidget() or self.window
        combination = QKeySequence(key)[0]
        QTest.keyClick(target, combination.key(), combination.keyboardModifiers())  # type: ignore[call-overload]

    def write(self, text: str, into: object = None) -> None:
        from PySide6.QtTest import QTest
        from PySide6.QtWidgets import QApplication

        target = into or QApplication.focusWidget()
        assert target is not None
        QTest.keyClicks(target, text)  # type: ignore[call-overload]

    def run(self, key: str = "Shift+F7") -> None:
        """Run by the shortcut, and wait for the end."""
        running = self.window.studio.running
        ended: list[str] = []
        connection = running.ended.connect(lambda status, _: ended.append(status))
        self.key(key, into=self.window)
        self.wait(lambda: bool(ended), "the end of the run")
        running.ended.disconnect(connection)
        assert ended == ["done"], (ended, self.window.bottom.log.toPlainText())

    def select(self, title: str) -> str:
        """Select a node by its title or, in any language, by the declared one of its type; and show it."""
        found = [each for each in self.editor.workflow.nodes if title in self._titles(each)]
        assert found, f"there is no node {title}"
        self.canvas.show_node(found[0])
        return found[0]

    def _titles(self, node_id: str) -> tuple[str, ...]:
        found = self.editor.node_type(node_id)
        return (self.editor.title(node_id), *([found.title] if found is not None else []))

    def add_after(self, words: str) -> str:
        """Add a node behind the selected one, by Tab and a few letters."""
        before = set(self.editor.workflow.nodes)
        self.canvas.setFocus()
        self.key("Tab", into=self.canvas)
        self.write(words)
        self.key("Return")
        (made,) = set(self.editor.workflow.nodes) - before
        return made

    def field(self, name: str) -> object:
        """The widget of a parameter of the selected node."""
        form = self.window.inspector.form
        row = form.rows[name]  # type: ignore[union-attr]
        row.field.setFocus()
        return row.field.focusProxy() or row.field

    def open_example(self, words: str) -> None:
        """From the gallery, by a few words."""
        gallery = self.window.gallery
        if not gallery.isVisible():
            self.key("Ctrl+Shift+E", into=self.window)
        gallery.search.clear()
        self.wait(lambda: gallery.list.count() > 0, "the list of examples")
        self.write(words, into=gallery.search)
        self.key("Return", into=gallery.search)
        self.wait(lambda: self.canvas.isVisible(), "the example")

    def discard(self) -> None:
        """Say that the changes need not be saved."""
        from PySide6.QtWidgets import QApplication, QMessageBox

        def box() -> QMessageBox | None:
            found = [each for each in QApplication.topLevelWidgets() if isinstance(each, QMessageBox)]
            return next((each for each in found if each.isVisible()), None)

        self.wait(lambda: box() is not None, "the question about what is unsaved")
        asked = box()
        assert asked is not None
        asked.button(QMessageBox.StandardButton.Discard).click()

    def drop(self, path: Path) -> None:
        """Drop a file on the canvas."""
        from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
        from PySide6.QtGui import QDragEnterEvent, QDropEvent
        from PySide6.QtWidgets import QApplication

        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(path))])
        at, action = QPoint(260, 180), Qt.DropAction.CopyAction
        left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        for event in (QDragEnterEvent(at, action, data, left, none), QDropEvent(QPointF(at), action, data, left, none)):
            QApplication.sendEvent(self.canvas.viewport(), event)


def tell(story: Story) -> None:
    """The story itself."""
    window, editor = story.window, story.editor
    story.wait(lambda: len(window.gallery._cards.pictures) > 20, "the pictures of the examples")
    story.picture("gallery")
    story.open_example("graduate admissions")
    story.picture("example_opened")
    story.run()
    story.select("Predicted × actual")
    story.picture("example_has_run", figure=True)
    tree = story.select("Decision Tree")
    story.write("5", into=story.field("depth"))
    story.picture("a_change_makes_stale")
    story.run()
    assert editor.statuses.of(tree).status == "done"
    story.select("ROC curve")
    story.picture("roc_curve", figure=True)
    story.select("Confusion matrix")
    story.picture("confusion_matrix", figure=True)

    build_from_nothing(story)

    story.open_example("four words two bits")
    story.run()
    trained = [each for each, node in editor.workflow.nodes.items() if node.type_id == "deep.autoencoder"]
    story.canvas.show_node(trained[0])
    story.picture("a_trained_network")
    story.open_example("three models folds")
    story.run()
    story.canvas.show_node("compare")
    story.key("Return", into=story.canvas)
    story.picture("inside_of_the_folds")
    editor.leave()
    story.canvas.show_node("roc")
    story.picture("three_roc_curves", figure=True)


def build_from_nothing(story: Story) -> None:
    """Drop a CSV file, filter, group, plot, save, and write a report."""
    window, editor = story.window, story.editor
    table = story.home / "weather.csv"
    rows = [f"{month},{city},{10 + 8 * (month in (6, 7, 8)) + place + month % 3}" for month in range(1, 13)
            for place, city in enumerate(("Bern", "Oslo", "Rome"))]  # fmt: skip
    table.write_text("month,city,degrees\n" + "\n".join(rows) + "\n", encoding="utf-8")
    story.key("Ctrl+N", into=window)
    story.discard()
    story.wait(lambda: not editor.workflow.nodes, "an empty workflow")
    story.picture("an_empty_canvas")
    story.drop(table)
    story.wait(lambda: len(editor.workflow.nodes) == 1, "the reader")
    story.picture("a_file_was_dropped")
    story.add_after("row filter")
    story.write("month > 3", into=story.field("condition"))
    story.picture("a_formula_with_its_preview")
    group = story.add_after("group by")
    editor.set_param(group, "keys", ["city"])
    editor.set_param(group, "aggregations", [{"column": "degrees", "function": "mean", "name": "mean degrees"}])
    story.picture("aggregations_as_a_table")
    bar = story.add_after("bar")
    editor.set_params(bar, {"category": "city", "value": "mean degrees", "function": "mean"})
    story.canvas.setFocus()
    story.key("Ctrl+L", into=story.canvas)
    story.key("Home", into=story.canvas)
    story.run()
    story.canvas.show_node(bar)
    story.picture("built_from_nothing", figure=True)
    window.studio.file.save(story.home / "weather.json")
    report = story.home / "weather-report.html"
    window.files.report_wanted.emit(report)
    story.wait(report.exists, "the report")
    story.picture("saved_and_reported")


def main() -> int:
    given = arguments()
    faulthandler.dump_traceback_later(PATIENCE, exit=True)
    width, _, height = given.size.partition("x")
    os.environ["QT_SCALE_FACTOR"] = given.scale
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder)
        for name in ("CONFIG", "STATE", "CACHE"):
            os.environ[f"XDG_{name}_HOME"] = str(home / name.lower())
        sys.path[:0] = [str(ROOT / part) for part in ("engine", "nodes", "gui")]
        os.environ["PYTHONPATH"] = os.pathsep.join(sys.path[:3])
        story = Story(given.folder, given.theme, given.language, (int(width), int(height)), home)
        tell(story)
        sys.stdout.flush()
        story.window._close_now()
        # In this order, and now: Python would take them down in any order when it ends.
        from shiboken6 import delete

        studio = story.window.studio
        delete(story.window)
        delete(studio)
    faulthandler.cancel_dump_traceback_later()
    return 0


if __name__ == "__main__":
    sys.exit(main())
