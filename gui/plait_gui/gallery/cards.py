"""The painting of the gallery's cards."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPainterPath, QPen, QPixmap, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyle, QStyledItemDelegate

from plait_gui.language import tr
from plait_gui.theme import BODY, SMALL

if TYPE_CHECKING:
    from PySide6.QtCore import QModelIndex, QPersistentModelIndex
    from PySide6.QtGui import QFont
    from PySide6.QtWidgets import QStyleOptionViewItem, QWidget

    from plait_gui.theme import Appearance

    from .example import Example

EXAMPLE = Qt.ItemDataRole.UserRole
CARD = QSize(248, 224)
"""The least size of a card; where the row has room, cards are wider."""
PICTURE = QSize(246, 124)
GAP = 16
_SIDE, _TOP = 12, 8
_RADIUS = 9.0


class Cards(QStyledItemDelegate):
    """A picture, a title, and what the workflow is about in three lines."""

    def __init__(self, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self.pictures: dict[str, QPixmap] = {}
        self.card = CARD

    def fill_row(self, room: int) -> QSize:
        """Let as many cards as have room in a row fill it; returns the size of a card with the gap beside it."""
        beside = max(1, room // (CARD.width() + GAP))
        self.card = QSize(max(CARD.width(), room // beside - GAP), CARD.height())
        return self._cell

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return self._cell

    @property
    def _cell(self) -> QSize:
        return QSize(self.card.width() + GAP, self.card.height() + GAP)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        example: Example = index.data(EXAMPLE)
        palette = self._appearance.palette
        rect = QRect(option.rect.topLeft(), self.card)
        state = option.state
        is_chosen = bool(state & QStyle.StateFlag.State_Selected) and bool(state & QStyle.StateFlag.State_HasFocus)
        is_hovered = bool(state & QStyle.StateFlag.State_MouseOver)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        outline = QPainterPath()
        outline.addRoundedRect(QRectF(rect).adjusted(1, 1, -1, -1), _RADIUS, _RADIUS)
        painter.fillPath(outline, QColor(palette.card))
        painter.setClipPath(outline)
        picture = self.pictures.get(str(example.path))
        place = QRect(rect.left() + 1, rect.top() + 1, rect.width() - 2, PICTURE.height())
        painter.fillRect(place, QColor(palette.canvas))
        if picture is not None:
            # As it was drawn: enlarged it would be blurred.
            painter.drawPixmap(place.left() + (place.width() - PICTURE.width()) // 2, place.top(), picture)
        painter.fillRect(QRect(rect.left(), place.bottom() + 1, rect.width(), 1), QColor(palette.border))
        painter.setClipping(False)
        edge = palette.accent if is_chosen else palette.mark if is_hovered else palette.border
        painter.setPen(QPen(QColor(edge), 2 if is_chosen else 1))
        painter.drawPath(outline)
        self._write(painter, example, rect.adjusted(_SIDE, PICTURE.height() + _TOP, -_SIDE, -_TOP))
        painter.restore()

    def _write(self, painter: QPainter, example: Example, room: QRect) -> None:
        palette, appearance = self._appearance.palette, self._appearance
        title = appearance.font(BODY, semibold=True)
        painter.setFont(title)
        painter.setPen(QColor(palette.text))
        metrics = painter.fontMetrics()
        text = metrics.elidedText(example.title, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room.left(), room.top() + metrics.ascent(), text)
        small = appearance.font(SMALL)
        painter.setFont(small)
        painter.setPen(QColor(palette.dim))
        top = room.top() + metrics.height() + 2
        said = example.description
        if example.lacks:
            needs = tr("Needs {extras}.", extras=", ".join(example.lacks))
            said = f"{needs} {said}"
        for line in lines_of(said, small, room.width(), most=3):
            painter.drawText(room.left(), top + painter.fontMetrics().ascent(), line)
            top += painter.fontMetrics().height()
        painter.setPen(QColor(palette.faint))
        painter.drawText(room, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom), tr(example.subject))


def lines_of(text: str, font: QFont, width: int, most: int) -> list[str]:
    """A text in lines of a width, the last of which is elided if there would be more."""
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WordWrap)
    layout.setTextOption(option)
    layout.beginLayout()
    starts: list[int] = []
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        starts.append(line.textStart())
    layout.endLayout()
    lines = [text[begin:end].strip() for begin, end in zip(starts, [*starts[1:], len(text)], strict=True)]
    if len(lines) <= most:
        return lines
    rest = text[starts[most - 1] :]
    return [*lines[: most - 1], QFontMetrics(font).elidedText(rest, Qt.TextElideMode.ElideRight, width)]
