"""Marks the rows of the table that is shown which are chosen in a view of it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from plait.errors import DocumentError
from plait.linking import SELECTED
from plait_gui.errand import Errand
from plait_gui.late import Late

from .chosen_rows import chosen_rows
from .input_port import table_before

if TYPE_CHECKING:
    import numpy as np

    from plait_gui.draft import Draft
    from plait_gui.editor import Editor
    from plait_gui.engine_link import EngineLink

    from .chosen_rows import Mask
    from .linked_rows import LinkedRows
    from .seen_rows import Numbers
    from .table_view import TableView
else:
    np = Late("numpy")


class MarkingRows(QObject):
    """Works for one table view; what is shown stays marked until it is known what is chosen now."""

    marked = Signal(int)
    """How many rows are marked; -1 if the table is linked to no view."""

    def __init__(
        self,
        view: TableView,
        editor: Editor,
        link: EngineLink,
        draft: Draft,
        linked: LinkedRows,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._view, self._editor, self._link, self._draft, self._linked = view, editor, link, draft, linked
        self._source: tuple[str, str] | None = None
        """The node and port whose rows are shown; None if they are only some of them."""
        self._asked = 0
        self._errand = Errand(self)
        self._errand.done.connect(self._mark)
        self._errand.failed.connect(lambda _: self._mark(None))
        linked.changed.connect(self.look_again)
        linked.pointed.connect(self._point_at)

    def show_table_of(self, source: tuple[str, str] | None) -> None:
        """The rows of another port are shown, or none that anything could be linked to."""
        self._source = source
        self.look_again()

    def look_again(self) -> None:
        """Other rows may be chosen."""
        origin, table = self._linked.origin, self._view.table
        if self._source is None or table is None or not origin or table_before(self._editor, origin) != self._source:
            self._asked = 0
            self._errand.stop()
            self._mark(None)
            return
        if self._linked.is_settling(""):
            return
        try:
            request = self._draft.request()
        except DocumentError:
            return
        path = self._editor.level.path_of(origin)
        reply = self._link.ask("value", **request, node=path, port=SELECTED, rows=1)
        self._asked = number = reply.number
        reply.finished.connect(lambda answer: self._take(answer) if number == self._asked else None)

    def _point_at(self, source: tuple[str, str], rows: Numbers | None) -> None:
        """Rows lie under the mouse in a view; the run that follows says whether there are others."""
        table = self._view.table
        if rows is None and source == self._source:
            self.look_again()
        if rows is None or table is None or source != self._source or (len(rows) and int(rows[-1]) >= table.rows):
            return
        mask = np.zeros(table.rows, dtype=np.bool_)
        mask[rows] = True
        self._mark(mask)

    def wait(self) -> None:
        """Wait until nothing is at work any more."""
        self._asked = 0
        self._errand.wait()

    def _take(self, answer: dict[str, str]) -> None:
        table = self._view.table
        if table is None or answer["kind"] != "table":
            return
        whole, part = table.path, Path(answer["path"])
        self._errand.begin(lambda: chosen_rows(whole, part))

    def _mark(self, mask: Mask | None) -> None:
        table = self._view.table
        fits = mask is not None and table is not None and len(mask) == table.rows
        self._view.mark_rows(mask if fits else None)
        self.marked.emit(int(mask.sum()) if mask is not None and fits else -1)
