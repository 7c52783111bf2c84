"""What an empty canvas says."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from plait_gui.language import tr
from plait_gui.theme import set_look

if TYPE_CHECKING:
    from plait_gui.editor import Editor
    from plait_gui.theme import Appearance

_ICON = 40


class EmptyState(QWidget):
    """How to begin, in the middle of the canvas; clicks go through it."""

    def __init__(self, editor: Editor, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        self._parent = parent
        self._editor, self._appearance = editor, appearance
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._icon = QLabel()
        title = QLabel(tr("Double-click to add a node, or drop a CSV file here"))
        set_look(title, "title")
        hint = QLabel(tr("Tab finds a node by a few letters. Drag from a port to see what fits."))
        set_look(hint, "dim")
        layout = QVBoxLayout(self)
        layout.setSpacing(8)
        for label in (self._icon, title, hint):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            label.setWordWrap(label is not self._icon)
            layout.addWidget(label)
        self._title = title
        appearance.changed.connect(self._tint)
        editor.opened.connect(self.follow)
        editor.edited.connect(self.follow)
        self._tint()
        self.follow()

    def follow(self, *_: object) -> None:
        """Be seen only while there is nothing else."""
        self.setVisible(not self._editor.workflow.nodes and not self._editor.workflow.notes)

    def settle(self) -> None:
        """Take the middle of the parent."""
        room = self._parent.size()
        width = min(420, room.width() - 32)
        height = self.heightForWidth(width)
        self.setGeometry((room.width() - width) // 2, (room.height() - height) // 2, width, height)

    def _tint(self) -> None:
        icon = self._appearance.icon("vector-polyline-plus", self._appearance.palette.mark)
        self._icon.setPixmap(icon.pixmap(_ICON, _ICON))
