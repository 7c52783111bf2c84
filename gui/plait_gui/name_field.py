"""The name of the workflow, as wide as its text, edited in place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QFontMetrics, QKeyEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from .language import tr
from .theme import LARGE
from .theme.elided_line import ElidedLine

if TYPE_CHECKING:
    from .editor import Editor
    from .files.workflow_file import WorkflowFile
    from .theme import Appearance

LONGEST = 200
_LEAST, _MOST = 24, 420
_NARROW = 120
"""It is not squeezed below this."""


class NameField(ElidedLine):
    """What is typed becomes the name when it is confirmed; Esc takes it back."""

    def __init__(
        self, editor: Editor, file: WorkflowFile, appearance: Appearance, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent=parent)
        self._width = _LEAST
        self._editor, self._file = editor, file
        self.setObjectName("bare")
        self.setFont(appearance.font(LARGE, semibold=True))
        self.setMaxLength(LONGEST)
        # As wide as its text, and narrower where the bar has no room for all of it.
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("Name of the workflow"))
        self.setToolTip(tr("Click to rename the workflow"))
        self.editingFinished.connect(self._rename)
        self.textChanged.connect(self._fit)
        self.follow()

    def follow(self) -> None:
        """Show the name that the workflow has now."""
        self.setPlaceholderText(self._file.name)
        if not self.isModified() and self.text() != self._editor.document.name:
            self.setText(self._editor.document.name)
            self.setCursorPosition(0)
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.setText(self._editor.document.name)
            self.clearFocus()
            return
        super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()

    def _rename(self) -> None:
        if self.isModified():
            self.setModified(False)
            self._editor.set_name(self.text().strip())
        self.clearFocus()

    def _fit(self) -> None:
        shown = self.text() or self.placeholderText()
        width = QFontMetrics(self.font()).horizontalAdvance(shown) + 12
        self._width = max(_LEAST, min(_MOST, width))
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        return QSize(self._width, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(min(self._width, _NARROW), super().minimumSizeHint().height())
