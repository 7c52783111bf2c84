"""Every shortcut on one page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QGridLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from plait_gui.language import later, tr
from plait_gui.theme import set_look

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QMenu, QMenuBar

GESTURES = (
    (later("Add a node at the pointer"), later("Double click, Tab or Ctrl+Space")),
    (later("Connect"), later("Drag from a port to another")),
    (later("Add a node that fits a port"), later("Drag from the port to the empty canvas")),
    (later("Drag a copy away"), later("Alt and drag")),
    (later("Select several"), later("Shift or Ctrl+click, or drag a frame")),
    (later("Move the canvas"), later("Middle button, Space and drag, or two fingers")),
    (later("Zoom at the pointer"), later("Wheel")),
    (later("Walk along connections"), later("Arrow keys")),
    (later("Walk through connections, or through notes"), later("Ctrl+← and →, or Ctrl+↑ and ↓")),
    (later("Add a reroute point to a connection, or remove it"), later("Double click; R, or Del")),
    (later("Move a note, or make it larger"), later("Alt+arrows, or Alt+Shift+arrows")),
    (later("Bypass the selected nodes, or pin their results"), later("Ctrl+B, or Ctrl+P")),
    (later("Show the selection"), "F"),
    (later("Show all"), later("Home")),
)
_WIDTH, _HEIGHT = 480, 640
_BAR = 12
"""The room of the bar that scrolls."""


class ShortcutSheet(QWidget):
    """The entries of the menus that have a shortcut, and what is done on the canvas."""

    def __init__(self, menus: QMenuBar, window: QWidget) -> None:
        super().__init__(window)
        self.setWindowFlags(Qt.WindowType.Tool)
        self.setWindowTitle(tr("Shortcuts"))
        set_look(self, "panel")
        page = QWidget()
        set_look(page, "panel")
        self._grid = QGridLayout(page)
        self._grid.setContentsMargins(24, 16, 24, 24)
        self._grid.setHorizontalSpacing(32)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(0, 1)
        for entry in menus.actions():
            menu = entry.menu()
            if menu is not None:
                self._add_part(entry.text().replace("&", ""), list(_shortcuts(menu)))  # type: ignore[arg-type]
        self._add_part(tr("Canvas"), [(tr(text), tr(how)) for text, how in GESTURES])
        area = QScrollArea()
        area.setWidget(page)
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(area)
        self.resize(max(_WIDTH, page.sizeHint().width() + _BAR), _HEIGHT)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    def _add_part(self, title: str, lines: list[tuple[str, str]]) -> None:
        if not lines:
            return
        row = self._grid.rowCount()
        head = QLabel(title)
        set_look(head, "caption")
        head.setContentsMargins(0, 12, 0, 0)
        self._grid.addWidget(head, row, 0, 1, 2)
        for text, keys in lines:
            row += 1
            self._grid.addWidget(QLabel(text), row, 0)
            shown = QLabel(keys)
            set_look(shown, "dim")
            self._grid.addWidget(shown, row, 1)


def _shortcuts(menu: QMenu) -> Iterator[tuple[str, str]]:
    for entry in menu.actions():
        keys = [each.toString(QKeySequence.SequenceFormat.NativeText) for each in entry.shortcuts()]
        if keys:
            yield entry.text().replace("&&", "&"), tr(" or ").join(keys)
