"""The view of the node that is selected, beside those that are kept open."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from plait_gui.language import tr
from plait_gui.progress_history import ProgressHistory
from plait_gui.theme import set_look

from .drawing_library import DrawingLibrary
from .linked_rows import LinkedRows
from .view_pane import ViewPane
from .view_tiles import ViewTiles

if TYPE_CHECKING:
    from collections.abc import Iterable

    from plait_gui.draft import Draft
    from plait_gui.editor import Editor
    from plait_gui.engine_link import EngineLink
    from plait_gui.theme import Appearance

MOST_KEPT = 8
"""More views than this beside each other can't be read."""


class ViewsPanel(QWidget):
    """One view follows the selection, unless it is among the others; a view that is kept open stays as it is."""

    run_wanted = Signal(str)
    """A gesture has changed a parameter of a node."""
    refused = Signal(str)
    """A gesture can't change its parameter, and why."""
    kept_changed = Signal()
    """Another view is kept open, or one no longer."""
    crowded = Signal(int)
    """The user has opened one more view beside others; how many there are now."""
    enlarge_wanted = Signal()
    """The views are to have the whole window, or no longer."""

    def __init__(
        self,
        editor: Editor,
        appearance: Appearance,
        link: EngineLink,
        draft: Draft,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        set_look(self, "panel")
        self.setAccessibleName(tr("Views"))
        self._editor, self._appearance, self._link, self._draft = editor, appearance, link, draft
        self._library = DrawingLibrary(self)
        self.history = ProgressHistory(self)
        link.run_event.connect(self.history.take)
        editor.loaded.connect(self.history.clear)
        self.linked = LinkedRows(editor, self)
        self._is_large = False
        self._tiles = ViewTiles()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._tiles)
        self.kept: list[ViewPane] = []
        self.following = self._new_pane()
        self._lay_out()
        self.history.changed.connect(lambda _: self._follow_selection())
        editor.selection.changed.connect(self._follow_selection)
        editor.opened.connect(self._begin_anew)
        self._follow_selection()

    @property
    def node_id(self) -> str:
        """The node that the view shows that follows the selection; empty if there is none."""
        return self.following.node_id

    @property
    def panes(self) -> list[ViewPane]:
        """All views that are seen."""
        hidden = self.kept and not self.following.node_id
        return [*self.kept, *(() if hidden else (self.following,))]

    @property
    def kept_views(self) -> list[tuple[str, str]]:
        """The nodes of the views that are kept open, with the tab that is shown."""
        return [(pane.node_id, pane.tab) for pane in self.kept]

    def keep_open(self, views: Iterable[tuple[str, str]]) -> None:
        """Show views that were kept open earlier, those whose nodes are there."""
        for pane in list(self.kept):
            self._close(pane)
        for node_id, tab in views:
            if node_id not in self._editor.workflow.nodes or len(self.kept) >= MOST_KEPT:
                continue
            pane = self._new_pane()
            if pane.has_views(node_id):
                pane.show_node(node_id, tab)
                self._add(pane)
            else:
                self._remove(pane)
        self._lay_out()
        self._follow_selection()

    def show_large(self, is_large: bool) -> None:
        """Show whether the panel has the whole window."""
        self._is_large = is_large
        self._lay_out()

    def close_view(self) -> None:
        """Ask for nothing more."""
        for pane in (*self.kept, self.following):
            pane.close_view()
        self._library.wait()

    def stop_waiting(self) -> None:
        """The run that a gesture wanted does not come; say how the nodes stand."""
        for pane in (*self.kept, self.following):
            pane.stop_waiting()
        self.linked.settle()

    def _begin_anew(self) -> None:
        for pane in list(self.kept):
            self._close(pane)
        self.following.show_nothing()
        self._lay_out()
        self._follow_selection()

    def _follow_selection(self) -> None:
        node_id = self._editor.selection.current
        if not self.following.has_views(node_id):
            return
        before, seen = self.following.node_id, len(self.panes)
        if node_id not in (pane.node_id for pane in self.kept):
            self.following.show_node(node_id)
        elif before:
            self.following.show_nothing()
        if self.following.node_id != before:
            self._lay_out()
        if len(self.panes) > max(1, seen):
            self.crowded.emit(len(self.panes))

    def _new_pane(self) -> ViewPane:
        pane = ViewPane(
            self._editor, self._appearance, self._link, self._draft, self._library, self.history, self.linked, self
        )
        pane.hide()
        pane.run_wanted.connect(self.run_wanted)
        pane.refused.connect(self.refused)
        pane.keep_wanted.connect(lambda: self._keep_or_close(pane))
        pane.gone.connect(lambda: self._forget(pane))
        pane.header.enlarge_wanted.connect(self.enlarge_wanted)
        pane.tabs.currentChanged.connect(lambda _: self.kept_changed.emit() if pane in self.kept else None)
        return pane

    def _keep_or_close(self, pane: ViewPane) -> None:
        if pane in self.kept:
            self._close(pane)
            self._follow_selection()
        elif pane.node_id and len(self.kept) < MOST_KEPT:
            self.following = self._new_pane()
            self._add(pane)
        elif pane.node_id:
            self.refused.emit(tr("{n} views are open already. Close one of them first.", n=MOST_KEPT))
        self._lay_out()
        self.kept_changed.emit()

    def _add(self, pane: ViewPane) -> None:
        self.kept.append(pane)
        pane.header.show_kept(True)

    def _close(self, pane: ViewPane) -> None:
        self.kept.remove(pane)
        self._remove(pane)

    def _remove(self, pane: ViewPane) -> None:
        pane.close_view()
        pane.hide()
        pane.deleteLater()

    def _forget(self, pane: ViewPane) -> None:
        """The node of a view was removed."""
        if pane in self.kept:
            self._close(pane)
            self.kept_changed.emit()
        self._follow_selection()
        self._lay_out()

    def _lay_out(self) -> None:
        panes = self.panes
        self._tiles.show_views(panes)
        for pane in panes:
            pane.header.show_large(self._is_large, offered=pane is panes[-1])
            pane.header.keep.setVisible(bool(pane.node_id))
