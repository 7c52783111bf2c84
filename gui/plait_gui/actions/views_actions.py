"""Views that are kept open, and views instead of the canvas."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from plait_gui.language import tr
from plait_gui.viewers.kept_views import KeptViews

from .action import action

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QMenu, QWidget

    from plait_gui.arrangement import Arrangement
    from plait_gui.studio import Studio
    from plait_gui.viewers.views_panel import ViewsPanel


class ViewsActions(QObject):
    """Opens the views of a workflow again that were kept open, and gives the views the whole window."""

    def __init__(
        self,
        window: QWidget,
        views: ViewsPanel,
        others: Sequence[QWidget],
        studio: Studio,
        arrangement: Arrangement,
    ) -> None:
        super().__init__(window)
        self._arrangement = arrangement
        self._window, self._views, self._others, self._studio = window, views, others, studio
        self._settings = KeptViews(studio.settings)
        self._known: list[tuple[str, str]] = []
        """The paths of the nodes and the tabs, at whatever level."""
        views.crowded.connect(self._make_room)
        views.enlarge_wanted.connect(self.toggle)
        views.kept_changed.connect(self._remember)
        studio.editor.loaded.connect(self._read)
        # The panel has closed the views of what was shown before when it comes here.
        studio.editor.opened.connect(self._restore)
        studio.file.saved.connect(self._write)

    @property
    def is_large(self) -> bool:
        """Whether the views have the whole window."""
        return not self._others[0].isVisibleTo(self._window)

    def fill(self, menu: QMenu) -> None:
        """Put the entry into a menu."""
        menu.addAction(action(self._window, tr("Views in the whole window"), self.toggle, "Ctrl+Shift+V"))

    def toggle(self) -> None:
        """Give the views the whole window, or the other panels their places again."""
        is_large = not self.is_large
        for panel in self._others:
            panel.setVisible(not is_large)
        self._views.show_large(is_large)

    def _make_room(self, views: int) -> None:
        """Figures beside each other need more room than one."""
        self._arrangement.grow("lower", 1, 0.5 if views == 2 else 0.6)
        if views > 2:
            self._arrangement.grow("both", 1, 0.5)

    def _read(self) -> None:
        self._known = self._settings.of(self._studio.file.path)

    def _restore(self) -> None:
        level = self._studio.editor.level
        self._views.keep_open([(level.below(path), tab) for path, tab in self._known if self._is_here(path)])

    def _remember(self) -> None:
        level = self._studio.editor.level
        here = [(level.path_of(node_id), tab) for node_id, tab in self._views.kept_views]
        self._known = [view for view in self._known if not self._is_here(view[0])] + here
        self._write()

    def _write(self) -> None:
        self._settings.put(self._studio.file.path, self._known)

    def _is_here(self, path: str) -> bool:
        """Whether a node is one of the workflow that is shown, and not inside of or outside it."""
        level = self._studio.editor.level
        shown = level.shown(path)
        return bool(shown) and level.path_of(shown) == path
