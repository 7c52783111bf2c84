"""Going from panel to panel by key."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QScrollArea, QTabBar, QWidget

from plait_gui.language import tr

from .action import action

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QMenu


class PanelActions(QObject):
    """Gives the keyboard to the first thing in the next panel, or in the one before.

    Args:
        window: Where the shortcuts work.
        panels: In the order in which they take turns.
    """

    def __init__(self, window: QWidget, panels: Sequence[QWidget]) -> None:
        super().__init__(window)
        self._window, self._panels = window, panels

    def fill(self, menu: QMenu) -> None:
        """Put the entries into a menu."""
        menu.addAction(action(self._window, tr("Next panel"), lambda: self.go(1), "F6"))
        menu.addAction(action(self._window, tr("Previous panel"), lambda: self.go(-1), "Shift+F6"))

    def go(self, step: int) -> None:
        """Go so many panels on; one that is hidden, or has nothing to go to, is passed over."""
        focused = QApplication.focusWidget()
        here = next((at for at, each in enumerate(self._panels) if _holds(each, focused)), None)
        count = len(self._panels)
        start = here if here is not None else -step
        for number in range(1, count + 1):
            found = _first_within(self._panels[(start + number * step) % count])
            if found is not None:
                found.setFocus(Qt.FocusReason.TabFocusReason if step > 0 else Qt.FocusReason.BacktabFocusReason)
                return


def _holds(panel: QWidget, widget: QWidget | None) -> bool:
    return widget is not None and (widget is panel or panel.isAncestorOf(widget))


def _first_within(panel: QWidget) -> QWidget | None:
    """What comes first in a panel in the order of Tab; not its tabs, and not an area that only scrolls."""
    each: QWidget | None = panel
    while each is not None:
        takes_tab = bool(each.focusPolicy() & Qt.FocusPolicy.TabFocus)
        if takes_tab and each.isVisible() and each.isEnabled() and not isinstance(each, QTabBar | QScrollArea):
            return each
        each = each.nextInFocusChain()
        while each is not None and each is not panel and not panel.isAncestorOf(each):
            each = each.nextInFocusChain()
        if each is panel:
            return None
    return None
