"""The history of the open workflow: its past runs, the timeline of one of them, or what differs between two."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from plait_gui.language import later, tr
from plait_gui.theme import set_look

from .message_page import MessagePage
from .run_comparison import RunComparison
from .run_list import RunList
from .timeline import Bar, Timeline

if TYPE_CHECKING:
    from PySide6.QtGui import QShowEvent

    from plait_gui.studio import Studio
    from plait_gui.theme import Appearance

_ONE = later("The timeline of this run. Choose a second run with Ctrl to compare the two.")
_TWO = later("What differs comes first. Enter shows a node on the canvas.")


class RunsView(QWidget):
    """Asks the engine only while somebody looks at it."""

    def __init__(self, studio: Studio, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_look(self, "panel")
        self._studio = studio
        self._is_old = True
        self._wanted: list[int] = []
        self.list = RunList(self._title, appearance)
        self.timeline = Timeline(studio.editor, appearance)
        self.timeline.setAccessibleName(tr("Timeline of the chosen run"))
        self.comparison = RunComparison(self._title, appearance)
        self.comparison.node_wanted.connect(lambda path: studio.editor.go_to(path))
        self.message = MessagePage(tr("Choose one run to see its timeline, or two to compare them."))
        self.empty = MessagePage(
            tr("This workflow has not been run yet."), tr("Its runs are listed here: press Shift+F7.")
        )
        self._hint = QLabel()
        self._hint.setTextFormat(Qt.TextFormat.PlainText)
        self._hint.setWordWrap(True)
        self._hint.setContentsMargins(12, 8, 12, 4)
        set_look(self._hint, "small")
        self._right = QStackedWidget()
        for page in (self.message, self.timeline, self.comparison):
            self._right.addWidget(page)
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._hint)
        column.addWidget(self._right, 1)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setChildrenCollapsible(False)
        split.addWidget(self.list)
        split.addWidget(side)
        split.setSizes([480, 540])
        self._stack = QStackedWidget()
        self._stack.addWidget(self.empty)
        self._stack.addWidget(split)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._stack)
        self.list.chosen.connect(self._choose)
        studio.running.ended.connect(lambda *_: self._outdate())
        studio.link.started.connect(self._outdate)
        studio.editor.loaded.connect(self._outdate)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._is_old:
            self._ask()

    def _outdate(self) -> None:
        self._is_old = True
        if self.isVisible():
            self._ask()

    def _ask(self) -> None:
        self._is_old = False
        reply = self._studio.link.ask("history", file=self._file)
        reply.finished.connect(self._show_runs)
        reply.failed.connect(self._miss)

    def _show_runs(self, answer: dict[str, Any]) -> None:
        self._stack.setCurrentIndex(1 if answer["runs"] else 0)
        self.list.show_runs(answer["runs"])

    def _choose(self, numbers: list[int]) -> None:
        self._wanted = numbers
        self._hint.setText(tr(_ONE) if len(numbers) == 1 else tr(_TWO) if len(numbers) == 2 else "")
        self._hint.setVisible(bool(self._hint.text()))
        match numbers:
            case [number]:
                reply = self._studio.link.ask("past_run", file=self._file, number=number)
                reply.finished.connect(lambda answer: self._show_run(numbers, answer))
            case [before, after]:
                reply = self._studio.link.ask("compare_runs", file=self._file, before=before, after=after)
                reply.finished.connect(lambda answer: self._show_comparison(numbers, answer))
            case _:
                self.message.say(tr("Choose one run to see its timeline, or two to compare them."))
                self._right.setCurrentWidget(self.message)
                return
        reply.failed.connect(self._miss)

    def _show_run(self, numbers: list[int], answer: dict[str, Any]) -> None:
        if numbers != self._wanted:
            return
        called = {path: node for path, node in answer["nodes"].items() if node["began"] is not None}
        bars = [
            Bar(path, node["began"], node["began"] + node["seconds"], node["status"] == "failed")
            for path, node in sorted(called.items(), key=lambda each: each[1]["began"])
            if not node["fused"]
        ]
        self.timeline.show_past(bars, answer["seconds"])
        self._right.setCurrentWidget(self.timeline)

    def _show_comparison(self, numbers: list[int], answer: dict[str, Any]) -> None:
        if numbers == self._wanted:
            self.comparison.show_verdicts(answer["verdicts"])
            self._right.setCurrentWidget(self.comparison)

    def _miss(self, failure: object) -> None:
        self.message.say(tr("The runs can't be shown."), str(failure))
        self._hint.hide()
        self._right.setCurrentWidget(self.message)

    @property
    def _file(self) -> str:
        file = self._studio.editor.document.file
        return str(file) if file is not None else ""

    def _title(self, path: str) -> str:
        return self._studio.editor.title_at(path)
