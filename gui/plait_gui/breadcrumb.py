"""The way from the document to the workflow that is shown, above the canvas."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QToolButton, QWidget

from .language import tr
from .level import INTO
from .theme import set_look
from .theme.label import plain_label
from .theme.menu_text import plain
from .theme.tip import tip

if TYPE_CHECKING:
    from .editor import Editor
    from .files.workflow_file import WorkflowFile
    from .theme import Appearance

HEIGHT = 36
_MOST = 5
"""Names that are shown; of a longer way those in the middle are left out."""
_WIDEST = 180


class Breadcrumb(QFrame):
    """Only there while the inside of a node is shown; a click on a name goes back to that place."""

    def __init__(
        self, editor: Editor, file: WorkflowFile, appearance: Appearance, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        set_look(self, "bar")
        self.setFixedHeight(HEIGHT)
        self.setAccessibleName(tr("Where you are"))
        self._editor, self._file, self._appearance = editor, file, appearance
        self._back = QToolButton()
        self._back.setToolTip(tr("Leave (Ctrl+Backspace)"))
        self._back.setAccessibleName(tr("Leave what is inside of this node"))
        self._back.clicked.connect(editor.leave)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(8, 0, 12, 0)
        self._row.setSpacing(4)
        self._row.addWidget(self._back)
        self._row.addStretch(1)
        self.names: list[QPushButton | QLabel] = []
        """The names from the document to the place, the last of which is no button."""
        editor.opened.connect(self.follow)
        file.changed.connect(self._follow_name)
        appearance.changed.connect(self.follow)
        self.follow()

    def follow(self) -> None:
        """Show the way as it is now."""
        editor = self._editor
        trail = editor.level.trail
        self._back.setIcon(self._appearance.icon("arrow-left"))
        while self._row.count() > 2:
            old = self._row.takeAt(1)
            if old is not None and (widget := old.widget()) is not None:
                widget.deleteLater()
        self.names = []
        ways = [trail[:depth] for depth in range(len(trail) + 1)]
        names = [self._file.name, *editor.titles_along(trail)]
        left_out = ways[1 : len(ways) - _MOST + 2] if len(ways) > _MOST else []
        for way, name in zip(ways, names, strict=True):
            if way in left_out:
                if way == left_out[0]:
                    self._add(plain_label(INTO, "faint"), plain_label("…", "faint"))
                continue
            if way:
                self._add(plain_label(INTO, "faint"))
            self.names.append(self._name(name, way, is_last=way == trail))
            self._add(self.names[-1])
        self.setVisible(bool(trail))

    def _follow_name(self) -> None:
        if self.names and self.names[0].accessibleName() != self._file.name:
            self.follow()

    def _name(self, name: str, way: tuple[str, ...], *, is_last: bool) -> QPushButton | QLabel:
        made: QPushButton | QLabel = plain_label() if is_last else QPushButton()
        set_look(made, "title" if is_last else "flat")
        if is_last:
            # As far from the sign before it as the names that are buttons.
            made.setContentsMargins(8, 0, 0, 0)
        shown = made.fontMetrics().elidedText(name, Qt.TextElideMode.ElideRight, _WIDEST)
        made.setText(shown if is_last else plain(shown))
        made.setAccessibleName(name)
        made.setToolTip(tip(name) if shown != name else "")
        if isinstance(made, QPushButton):
            made.clicked.connect(lambda: self._editor.show_level(way))
        return made

    def _add(self, *widgets: QWidget) -> None:
        for widget in widgets:
            self._row.insertWidget(self._row.count() - 1, widget)
