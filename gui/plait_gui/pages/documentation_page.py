"""The documentation, read within the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QImage, QTextCursor, QTextDocument
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QTextBrowser, QVBoxLayout, QWidget

from plait_gui.language import tr
from plait_gui.theme import set_look
from plait_gui.theme.label import plain_label

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtGui import QKeyEvent

_WIDTH = 760
_MARGIN = 24
_PADDING = 16
_SCROLL_BAR = 20
_MARKDOWN = QTextDocument.ResourceType.MarkdownResource


class DocumentationPage(QWidget):
    """Pages of Markdown that refer to each other; only those of the documentation are opened here."""

    left = Signal()
    """Back to the workflow that is open."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_look(self, "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(tr("Documentation"))
        self.reader = _Reader()
        self.reader.setAccessibleName(tr("Page of the documentation"))
        self.back = QPushButton(tr("Back to the workflow"))
        self.back.clicked.connect(self.left)
        before = QPushButton(tr("Page before"))
        before.setEnabled(False)
        before.clicked.connect(self.reader.backward)
        self.reader.backwardAvailable.connect(before.setEnabled)
        top = QHBoxLayout()
        top.setSpacing(12)
        top.addWidget(plain_label(tr("Documentation"), "heading"), 1)
        top.addWidget(before)
        top.addWidget(self.back)
        column = QWidget()
        column.setMaximumWidth(_WIDTH)
        inner = QVBoxLayout(column)
        inner.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, 0)
        inner.setSpacing(12)
        inner.addLayout(top)
        inner.addWidget(self.reader, 1)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addStretch(1)
        layout.addWidget(column, 1000)
        layout.addStretch(1)

    def open(self, page: Path) -> None:
        """Show a page, if another one isn't being read."""
        if self.reader.source().isEmpty():
            self.reader.setSource(QUrl.fromLocalFile(str(page)))
        self.reader.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)


class _Reader(QTextBrowser):
    """Shows pictures no wider than the text, and opens what is elsewhere in the browser."""

    def __init__(self) -> None:
        super().__init__()
        self.setFrameShape(QTextBrowser.Shape.NoFrame)
        self.sourceChanged.connect(self._space)

    def doSetSource(self, name: QUrl | str, kind: QTextDocument.ResourceType = _MARKDOWN) -> None:
        url = QUrl(name)
        if url.isLocalFile() or url.isRelative():
            super().doSetSource(url, _MARKDOWN)
        elif url.scheme() == "https":
            QDesktopServices.openUrl(url)

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        found: object = super().loadResource(kind, name)
        if kind != QTextDocument.ResourceType.ImageResource.value or not isinstance(found, QByteArray):
            return found
        image = QImage.fromData(found)
        most = _WIDTH - 2 * (_MARGIN + _PADDING) - _SCROLL_BAR
        return image if image.width() <= most else image.scaledToWidth(most, Qt.TransformationMode.SmoothTransformation)

    def _space(self) -> None:
        """Set paragraphs and headings apart: Qt does by a size in points, which a style sheet does not give."""
        self.document().setDocumentMargin(_PADDING)
        block = self.document().begin()
        while block.isValid():
            form = block.blockFormat()
            if form.headingLevel():
                form.setTopMargin(_PADDING)
            if block.textList() is None:
                form.setBottomMargin(_PADDING / 2)
            QTextCursor(block).setBlockFormat(form)
            block = block.next()
