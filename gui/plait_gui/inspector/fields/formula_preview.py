"""What a formula gives for the first rows, below its field."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from plait.amounts import count
from plait.lettering import one_line
from plait_gui.language import tr
from plait_gui.theme import SMALL
from plait_gui.theme.tip import tip

if TYPE_CHECKING:
    from plait_gui.inspector.formula_result import FormulaResult
    from plait_gui.theme import Appearance

_LINE = 20
_MARGIN = 8
_LONGEST = 60


class FormulaPreview(QWidget):
    """One line for each row: what the formula reads on the left, what it gives on the right."""

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self.result: FormulaResult | None = None
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.hide()

    @property
    def lines(self) -> list[tuple[str, str]]:
        """What is shown, from top to bottom."""
        result = self.result
        if result is None:
            return []
        rows = [(" · ".join(one_line(text, most=_LONGEST) for text in read), given) for read, given in result.rows]
        head = (" · ".join(one_line(name, most=_LONGEST) for name in result.columns), result.kind)
        if result.holds is None:
            foot = tr("the first {n} of {rows} rows", n=len(rows), rows=count(result.looked_at)) if not rows else ""
        else:
            foot = tr("holds for {n} of the first {rows} rows", n=count(result.holds), rows=count(result.looked_at))
        return [head, *rows, *([(foot, "")] if foot else [])]

    def show_result(self, result: FormulaResult | None) -> None:
        """Show a result, or nothing."""
        self.result = result
        lines = self.lines
        self.setFixedHeight(len(lines) * _LINE + _MARGIN)
        self.setVisible(bool(lines))
        given = (tr("{row} gives {value}", row=left, value=right) for left, right in lines[1:])
        self.setAccessibleName(tr("Preview: {rows}", rows="; ".join(given)))
        self.setToolTip(tip("\n".join(f"{left} → {right}" for left, right in lines if right)))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        result = self.result
        if result is None:
            return
        palette = self._appearance.palette
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(palette.hover))
        painter.drawRoundedRect(QRectF(self.rect()), 7, 7)
        small = self._appearance.font(SMALL, tabular=True)
        painter.setFont(small)
        metrics = QFontMetrics(small)
        rows = len(result.rows)
        for place, (left, right) in enumerate(self.lines):
            is_row = 0 < place <= rows
            top = _MARGIN // 2 + place * _LINE
            room = self.width() - 2 * _MARGIN
            given = metrics.elidedText(one_line(right, most=_LONGEST), Qt.TextElideMode.ElideRight, room * 2 // 3)
            wide = metrics.horizontalAdvance(given)
            read = metrics.elidedText(left, Qt.TextElideMode.ElideRight, room - wide - (12 if given else 0))
            middle = Qt.AlignmentFlag.AlignVCenter
            box = QRectF(_MARGIN, top, room, _LINE)
            painter.setPen(QColor(palette.dim if is_row else palette.faint))
            painter.drawText(box, middle | Qt.AlignmentFlag.AlignLeft, read)
            painter.setPen(QColor(palette.text if is_row else palette.faint))
            painter.drawText(box, middle | Qt.AlignmentFlag.AlignRight, given)
