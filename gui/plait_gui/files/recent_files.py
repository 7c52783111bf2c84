"""The workflows that were opened last."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .settings import Settings

MOST = 12
_NAME = "recent/files"


class RecentFiles:
    """Paths of workflow files, the last one first; a file that is gone is left out, and may come back."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings

    @property
    def paths(self) -> list[Path]:
        return [path for text in self._settings.texts(_NAME) if _is_there(path := Path(text))][:MOST]

    def add(self, path: Path) -> None:
        """Put a file at the top."""
        own = str(path.absolute())
        others = [text for text in self._settings.texts(_NAME) if text != own]
        self._settings.put(_NAME, [own, *others][: 2 * MOST])
        self._settings.write()

    def clear(self) -> None:
        self._settings.put(_NAME, [])
        self._settings.write()


def _is_there(path: Path) -> bool:
    try:
        return path.is_file()
    except (OSError, ValueError):
        return False
