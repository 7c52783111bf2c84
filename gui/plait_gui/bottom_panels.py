"""The tabs at the bottom left: data, problems, log, timeline, past runs and code."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QTabWidget, QWidget

from .language import tr
from .theme import set_look
from .theme.tip import tip
from .viewers.code_view import CodeView
from .viewers.log_view import LogView
from .viewers.problems_list import ProblemsList
from .viewers.runs_view import RunsView
from .viewers.timeline import Timeline

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from .studio import Studio
    from .theme import Appearance
    from .viewers.data_panel import DataPanel

_CAPTION_ROOM = 420
_SMALLEST_ROOM = 60
"""Pixels that the caption has beside the tabs, however narrow the panel is."""


class BottomPanels(QTabWidget):
    """What the tabs say of themselves, and the caption of the table at the right."""

    def __init__(self, studio: Studio, appearance: Appearance, data: DataPanel) -> None:
        super().__init__()
        self.setDocumentMode(True)
        self.setAccessibleName(tr("Data, problems, log, timeline, past runs and code"))
        self.tabBar().setAccessibleName(tr("Panels below the canvas"))
        self.data = data
        self.problems = ProblemsList(studio.editor, appearance)
        self.log = LogView(studio.editor, appearance)
        self.timeline = Timeline(studio.editor, appearance)
        self.runs = RunsView(studio, appearance)
        self.code = CodeView(studio.editor, appearance)
        for panel, title in (
            (data, tr("Data")),
            (self.problems, tr("Problems")),
            (self.log, tr("Log")),
            (self.timeline, tr("Timeline")),
            (self.runs, tr("Runs")),
            (self.code, tr("Code")),
        ):
            self.addTab(panel, title)
        self._caption = QLabel()
        self._caption.setTextFormat(Qt.TextFormat.PlainText)
        set_look(self._caption, "faint")
        corner = QWidget()
        layout = QHBoxLayout(corner)
        layout.setContentsMargins(8, 0, 16, 8)
        layout.addWidget(self._caption)
        self.setCornerWidget(corner)
        data.caption_changed.connect(lambda _: self._show_caption())
        self.currentChanged.connect(lambda _: self._show_caption())
        self.problems.count_changed.connect(self._count)
        self._count(len(studio.editor.findings.problems))
        link = studio.link
        link.run_event.connect(self.log.take)
        link.run_event.connect(self.timeline.take)
        link.printed.connect(self.log.say)
        link.died.connect(self._tell_death)
        studio.checking.failed.connect(self.log.warn)
        studio.editor.loaded.connect(self.timeline.clear)

    def _count(self, problems: int) -> None:
        self.setTabText(self.indexOf(self.problems), tr("Problems {n}", n=problems) if problems else tr("Problems"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_caption()

    def _show_caption(self) -> None:
        caption = self.data.caption if self.currentWidget() is self.data else ""
        metrics = self._caption.fontMetrics()
        free = self.width() - self.tabBar().sizeHint().width() - 32
        room = max(_SMALLEST_ROOM, min(_CAPTION_ROOM, free))
        self._caption.setText(metrics.elidedText(caption, Qt.TextElideMode.ElideMiddle, room))
        self._caption.setToolTip("" if self._caption.text() == caption else tip(caption))

    def _tell_death(self, cause: str) -> None:
        self.log.warn(
            tr("The engine stopped: {cause}. Another one was started; finished results are kept.", cause=cause)
        )
