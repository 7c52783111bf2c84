"""The help menu."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from plait_gui.files.documentation import documentation
from plait_gui.language import tr

from .action import action
from .shortcut_sheet import ShortcutSheet

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMenu, QMenuBar, QWidget


class HelpActions(QObject):
    """Says how things are done."""

    plugins_wanted = Signal()
    """Show what is installed."""
    about_wanted = Signal()
    documentation_wanted = Signal(object)
    """The path of its first page."""

    def __init__(self, window: QWidget, menus: QMenuBar) -> None:
        super().__init__(window)
        self._window, self._menus = window, menus
        self._sheet: ShortcutSheet | None = None

    def fill(self, menu: QMenu) -> None:
        """Put the entries into a menu."""
        page = documentation()
        if page is not None:
            menu.addAction(action(self._window, tr("Documentation"), partial(self.documentation_wanted.emit, page)))
        menu.addAction(action(self._window, tr("Plugins"), self.plugins_wanted.emit))
        menu.addAction(action(self._window, tr("Shortcuts"), self.show_shortcuts, ["Ctrl+/", "F1"]))
        menu.addSeparator()
        menu.addAction(action(self._window, tr("About Plait"), self.about_wanted.emit))

    def show_shortcuts(self) -> None:
        """Show all shortcuts in a window of their own."""
        if self._sheet is None:
            self._sheet = ShortcutSheet(self._menus, self._window)
        self._sheet.show()
        self._sheet.raise_()
        self._sheet.activateWindow()
