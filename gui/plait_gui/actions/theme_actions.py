"""The themes in the view menu."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QGuiApplication

from plait_gui.language import later, tr

from .action import action

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMenu, QWidget

    from plait_gui.files.settings import Settings
    from plait_gui.theme import Appearance

_NAME = "window/theme"
THEMES = {"light": later("Light theme"), "dark": later("Dark theme"), "system": later("Theme of the system")}


class ThemeActions(QObject):
    """Chooses the theme, now and at the next start."""

    changed = Signal()

    def __init__(self, window: QWidget, appearance: Appearance, settings: Settings) -> None:
        super().__init__(window)
        self._window, self._appearance, self._settings = window, appearance, settings
        self._entries: dict[str, QAction] = {}
        chosen = settings.text(_NAME, "system")
        self.chosen = chosen if chosen in THEMES else "system"
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._follow_system)
        self._apply()

    def fill(self, menu: QMenu) -> None:
        """Put the entries into a menu."""
        group = QActionGroup(self)
        for name, text in THEMES.items():
            entry = action(self._window, tr(text), lambda name=name: self.choose(name))  # type: ignore[misc]
            entry.setCheckable(True)
            entry.setChecked(name == self.chosen)
            self._entries[name] = entry
            group.addAction(entry)
            menu.addAction(entry)

    def choose(self, name: str) -> None:
        self.chosen = name
        self._settings.put(_NAME, name)
        if name in self._entries:
            self._entries[name].setChecked(True)
        self._apply()
        self.changed.emit()

    def _follow_system(self, _scheme: object) -> None:
        if self.chosen == "system":
            self._apply()

    def _apply(self) -> None:
        is_dark = QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark
        self._appearance.set_dark(self.chosen == "dark" or (self.chosen == "system" and is_dark))
