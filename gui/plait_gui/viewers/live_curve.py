"""The course of a training while it goes on: every number that the node tells of, as curves."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt, QTimer
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QWidget

from plait.amounts import figure
from plait.lettering import one_line
from plait_gui.language import tr
from plait_gui.theme import BODY, SMALL

from .course_groups import course_groups

if TYPE_CHECKING:
    from collections.abc import Sequence

    from plait_gui.editor import Editor
    from plait_gui.progress_history import ProgressHistory
    from plait_gui.theme import Appearance

PAUSE = 80
"""Milliseconds between two pictures; a quick training tells more often."""
_MARGIN = 16
_HEAD = 24
_LEGEND = 18
_AXIS = 16
_GAP = 16
_LEAST_LABEL = 40
_WIDE = 520
"""Pixels from which two pictures stand beside each other."""


class LiveCurve(QWidget):
    """One picture for each group of metrics; painted by itself, because a drawing library takes too long for that."""

    def __init__(
        self,
        history: ProgressHistory,
        editor: Editor,
        node_id: str,
        appearance: Appearance,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._history, self._editor, self._appearance = history, editor, appearance
        self.node_id = node_id
        self._path = editor.level.path_of(node_id)
        self.setAccessibleName(tr("Course of the training"))
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE)
        self._pause.timeout.connect(self.update)
        # Methods and not functions, so that Qt forgets them with the widget.
        history.changed.connect(self._follow_course)
        editor.statuses.changed.connect(self._follow_status)
        appearance.changed.connect(self.update)

    @property
    def groups(self) -> list[list[str]]:
        """The metrics that are shown, those of one picture together."""
        return course_groups(self._history.of(self._path))

    @property
    def headline(self) -> str:
        """How far the training is."""
        state = self._editor.statuses.of(self.node_id)
        if state.status != "running":
            ends = {"done": tr("Done"), "reused": tr("Done"), "failed": tr("Failed")}
            return ends.get(state.status, tr("Of the last run"))
        share = f"{100 * state.fraction:.0f} %" if state.fraction is not None else ""
        return " · ".join(part for part in (one_line(state.message, most=80), share) if part) or tr("At work")

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette = self._appearance.palette
        room = self.rect().adjusted(_MARGIN, 8, -_MARGIN, -8)
        font = self._appearance.font(BODY, semibold=True)
        painter.setFont(font)
        painter.setPen(QColor(palette.text))
        text = QFontMetrics(font).elidedText(self.headline, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(QRectF(room.left(), room.top(), room.width(), _HEAD), Qt.AlignmentFlag.AlignVCenter, text)
        groups = self.groups
        if not groups:
            return
        columns = 2 if room.width() >= _WIDE and len(groups) > 1 else 1
        rows = -(-len(groups) // columns)
        wide = (room.width() - (columns - 1) * _GAP) / columns
        high = (room.height() - _HEAD - (rows - 1) * _GAP) / rows
        for place, group in enumerate(groups):
            left = room.left() + (place % columns) * (wide + _GAP)
            top = room.top() + _HEAD + (place // columns) * (high + _GAP)
            self._paint_group(painter, QRectF(left, top, wide, high), group)

    def _paint_group(self, painter: QPainter, box: QRectF, group: Sequence[str]) -> None:
        palette, colors = self._appearance.palette, self._appearance.figure_theme.palette
        courses = self._history.of(self._path)
        small = self._appearance.font(SMALL, tabular=True)
        metrics = QFontMetrics(small)
        painter.setFont(small)
        values = [value for name in group for _, value in courses[name]]
        least, most = min(values), max(values)
        first = min(courses[name][0][0] for name in group)
        last = max(courses[name][-1][0] for name in group)
        labels = max(_LEAST_LABEL, *(metrics.horizontalAdvance(figure(value)) for value in (least, most))) + 8
        plot = box.adjusted(labels, _LEGEND + 6, 0, -_AXIS)
        painter.setPen(QPen(QColor(palette.border), 1))
        for y in (plot.top(), plot.bottom()):
            painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y))
        painter.setPen(QColor(palette.faint))
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        ends = ((plot.top(), most), (plot.bottom(), least)) if most > least else ((plot.center().y(), most),)
        for y, value in ends:
            painter.drawText(QRectF(box.left(), y - 8, labels - 8, 16), right, figure(value))
        foot = QRectF(plot.left(), plot.bottom() + 2, plot.width(), _AXIS)
        painter.drawText(foot, Qt.AlignmentFlag.AlignLeft, figure(first))
        painter.drawText(foot, Qt.AlignmentFlag.AlignRight, figure(last))
        place = box.left() + labels
        for number, name in enumerate(group):
            color = QColor(colors[number % len(colors)])
            points = [self._point(plot, each, (first, last), (least, most)) for each in courses[name]]
            painter.setPen(QPen(color, 1.6))
            painter.drawPolyline(QPolygonF(points))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(color)
            painter.drawEllipse(points[-1], 3, 3)
            text = f"{one_line(name.replace('_', ' '), most=30)} {figure(courses[name][-1][1])}"
            text = metrics.elidedText(text, Qt.TextElideMode.ElideRight, max(0, int(box.right() - place - 12)))
            if text:
                painter.drawEllipse(QPointF(place + 4, box.top() + _LEGEND / 2), 3.5, 3.5)
                painter.setPen(QColor(palette.dim))
                words = QRectF(place + 12, box.top(), box.right() - place - 12, _LEGEND)
                painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            place += 12 + metrics.horizontalAdvance(text) + 16

    @staticmethod
    def _point(plot: QRectF, at: tuple[float, float], across: tuple[float, float], up: tuple[float, float]) -> QPointF:
        wide, high = across[1] - across[0], up[1] - up[0]
        x = plot.left() + plot.width() * ((at[0] - across[0]) / wide if wide else 1.0)
        y = plot.bottom() - plot.height() * ((at[1] - up[0]) / high if high else 0.5)
        return QPointF(x, y)

    def _follow_course(self, path: str) -> None:
        if path == self._path:
            self._repaint_soon()

    def _follow_status(self, node_id: str) -> None:
        if node_id == self.node_id:
            self._repaint_soon()

    def _repaint_soon(self) -> None:
        if not self._pause.isActive():
            self._pause.start()
