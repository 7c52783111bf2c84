"""The line above a view: its tabs, how one selects in it, what it is linked to, and whether it stays open."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QTabBar, QToolButton, QWidget

from plait.amounts import count
from plait_gui.language import tr
from plait_gui.theme import set_look
from plait_gui.theme.tip import tip

from .gesture_bar import GestureBar

if TYPE_CHECKING:
    from PySide6.QtGui import QIcon, QResizeEvent

    from plait_gui.theme import Appearance

_WIDE = 280
"""Pixels from which on there is room for words beside the tabs."""
_LEAST_TAB = 120
"""Pixels that a tab has at least, if its words need as many."""


class _Tabs(QTabBar):
    """Tabs that keep enough of their words to be told apart; where they have no room beside each other, they scroll."""

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr("View"))
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setUsesScrollButtons(True)
        self.setElideMode(Qt.TextElideMode.ElideRight)

    def minimumTabSizeHint(self, index: int) -> QSize:
        whole = self.tabSizeHint(index)
        return QSize(min(whole.width(), _LEAST_TAB), whole.height())


class ViewHeader(QWidget):
    """Has buttons only for what makes sense at the moment."""

    keep_wanted = Signal()
    """The view is to stay open; or, if it does already, to be closed."""
    enlarge_wanted = Signal()
    """The views are to have the whole window, or no longer."""

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._rows: int | None = None
        """How many rows are shown that were chosen in another view."""
        self._is_kept = False
        self._is_large = False
        self.tabs: QTabBar = _Tabs()
        self.linked = QLabel()
        self.linked.setTextFormat(Qt.TextFormat.PlainText)
        set_look(self.linked, "chip")
        self.linked.hide()
        self.bar = GestureBar(appearance)
        self.enlarge = _button()
        self.enlarge.clicked.connect(self.enlarge_wanted)
        self.keep = _button()
        self.keep.clicked.connect(self.keep_wanted)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 8, 0)
        layout.setSpacing(2)
        layout.addWidget(self.tabs, 1)
        layout.addWidget(self.linked, 0, Qt.AlignmentFlag.AlignVCenter)
        layout.addWidget(self.bar)
        layout.addWidget(self.enlarge, 0, Qt.AlignmentFlag.AlignVCenter)
        layout.addWidget(self.keep, 0, Qt.AlignmentFlag.AlignVCenter)
        appearance.changed.connect(self._dress)
        self._dress()

    def show_kept(self, is_kept: bool) -> None:
        """Show whether the view stays open."""
        self._is_kept = is_kept
        self._dress()

    def show_large(self, is_large: bool, *, offered: bool) -> None:
        """Show whether the views have the whole window; the button is offered by one of several views."""
        self._is_large = is_large
        self.enlarge.setVisible(offered)
        self._dress()

    def say_linked(self, rows: int | None, title: str) -> None:
        """Say how many rows are shown that were chosen in another view; None if it is not linked to one."""
        self._rows = rows
        self.linked.setVisible(rows is not None)
        if rows is not None:
            self.linked.setToolTip(tip(tr("Rows that are chosen in {title}", title=title)))
        self._write_rows()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._write_rows()

    def _write_rows(self) -> None:
        """Say the number of chosen rows, alone where there is no room for more."""
        if self._rows is not None:
            number = count(self._rows)
            self.linked.setText(tr("{rows} chosen", rows=number) if self.width() >= _WIDE else number)

    def _dress(self) -> None:
        icon, name = "pin-outline", tr("Keep this view open beside the next one")
        if self._is_kept:
            icon, name = "close", tr("Close this view")
        _show(self.keep, self._appearance.icon(icon), name)
        icon, name = "arrow-expand", tr("Enlarge the views")
        if self._is_large:
            icon, name = "arrow-collapse", tr("Back to the canvas")
        _show(self.enlarge, self._appearance.icon(icon), name)


def _show(button: QToolButton, icon: QIcon, name: str) -> None:
    button.setIcon(icon)
    button.setAccessibleName(name)
    button.setToolTip(name)


def _button() -> QToolButton:
    button = QToolButton()
    button.setIconSize(QSize(16, 16))
    button.setAutoRaise(True)
    set_look(button, "flat")
    return button
