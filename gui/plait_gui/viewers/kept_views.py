"""Which views of a workflow are kept open, remembered beside the window's sizes and not in the document."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    from plait_gui.files.settings import Settings

    View = tuple[str, str]

MOST = 60
"""Workflows of which this is remembered."""
_NAME = "window/kept_views"


class KeptViews:
    """Pairs of a node and a tab for each workflow file, the one that was changed last first."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings

    def of(self, path: Path | None) -> list[View]:
        """The views that were kept open when the workflow was last shown."""
        return self._all().get(str(path), []) if path is not None else []

    def put(self, path: Path | None, views: list[View]) -> None:
        if path is None or self.of(path) == views:
            return
        others = {name: known for name, known in self._all().items() if name != str(path)}
        kept = {str(path): views, **others} if views else others
        self._settings.put(_NAME, json.dumps(dict(list(kept.items())[:MOST])))

    def _all(self) -> dict[str, list[View]]:
        try:
            known = json.loads(self._settings.text(_NAME, "{}"))
            return {str(name): [(str(node), str(tab)) for node, tab in views] for name, views in known.items()}
        except (ValueError, TypeError, AttributeError):
            # Damaged settings are those of a first start.
            return {}
