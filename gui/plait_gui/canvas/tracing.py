"""Following a column over the canvas: its way stands out until Esc."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from plait.lettering import one_line
from plait_gui.language import counted, tr
from plait_gui.lineage import lineage_of

from .lineage_bar import LineageBar

if TYPE_CHECKING:
    from collections.abc import Sequence

    from plait_gui.lineage import Lineage
    from plait_gui.theme import Appearance

    from .canvas import Canvas
    from .grid_index import Box

_MOST_NAMES = 3
_GAP = 16


class Tracing(QObject):
    """Shows the way of one column at a time, and works it out again when the workflow has changed."""

    def __init__(self, canvas: Canvas, appearance: Appearance) -> None:
        super().__init__(canvas)
        self._canvas, self._editor = canvas, canvas.editor
        self.lineage: Lineage | None = None
        """What is shown; None while nothing is."""
        self._from = ""
        self.bar = LineageBar(appearance, canvas)
        self.bar.closed.connect(self.end)
        canvas.editor.findings.changed.connect(self._follow)
        canvas.editor.opened.connect(self.end)

    def trace(self, column: str, node_id: str = "") -> None:
        """Show the way of a column that a node gives, or of all columns of that name."""
        found = lineage_of(self._editor, column, node_id)
        if found is None:
            self._canvas.said.emit(
                tr("No table here is known to have a column '{column}'.", column=one_line(column, most=60))
            )
            return
        self._from = node_id
        self._show(found)
        whole = self._canvas.mirror.bounds(found.nodes, ())
        if whole is not None:
            self._bring_into_view(whole)
        self._canvas.setFocus()

    def end(self) -> bool:
        """Show everything alike again; false if no column was traced."""
        was_on = self.lineage is not None
        self.lineage = None
        self._canvas.mirror.show_lineage(None)
        self.bar.hide()
        return was_on

    def _show(self, lineage: Lineage) -> None:
        self.lineage = lineage
        self._canvas.mirror.show_lineage(lineage)
        makers, readers = self._names(lineage.makers), self._names(lineage.readers)
        self.bar.show_facts(
            lineage.column,
            tr("made by {makers} · read by {readers}", makers=makers, readers=readers)
            if readers
            else tr("made by {makers} · read by none", makers=makers),
        )

    def _bring_into_view(self, whole: Box) -> None:
        """Show all of the way, below what is said about it."""
        canvas = self._canvas
        if not canvas.visible_box().holds(whole):
            canvas.frame(whole)
        hidden = self.bar.geometry().bottom() + _GAP - (whole.top - canvas.visible_box().top) * canvas.zoom
        if hidden > 0:
            canvas.pan(0, hidden)

    def _follow(self) -> None:
        """Another column may be meant after an edit, or none."""
        if self.lineage is not None:
            found = lineage_of(self._editor, self.lineage.column, self._from)
            if found is None:
                self.end()
            elif found != self.lineage:
                self._show(found)

    def _names(self, node_ids: Sequence[str]) -> str:
        if len(node_ids) > _MOST_NAMES:
            return counted("{n} node", "{n} nodes", len(node_ids), n=len(node_ids))
        return ", ".join(one_line(self._editor.title(each), most=40) for each in node_ids)
