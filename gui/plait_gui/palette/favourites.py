"""The node types that a user wants at hand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from plait_gui.files.settings import Settings

_NAME = "palette/favourites"


class Favourites(QObject):
    """Ids of node types, remembered from one start to the next; those of a plugin that is gone are kept."""

    changed = Signal()

    def __init__(self, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings = settings

    def __contains__(self, type_id: object) -> bool:
        return type_id in self.all()

    def all(self) -> list[str]:
        """In the order in which they were added."""
        return self._settings.texts(_NAME)

    def toggle(self, type_id: str) -> None:
        """Add a node type, or take it away."""
        known = self.all()
        kept = [each for each in known if each != type_id]
        self._settings.put(_NAME, kept if len(kept) < len(known) else [*known, type_id])
        self.changed.emit()
