"""The view in which rows were chosen last, so that the other views of the same table show them too."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from .input_port import table_before
from .node_settings import NodeSettings

if TYPE_CHECKING:
    from plait_gui.editor import Editor

    from .seen_rows import Numbers

_AT_WORK = ("queued", "running", "stale")


class LinkedRows(QObject):
    """Holds the id of a node and the names of the parameters by which rows are chosen in it, and no rows.

    Which other views were made from the same table, and which rows were chosen, only the engine says. Nothing of this
    is in the document: other views show the rows as long as they are chosen in the one, and theirs stay as they are.
    """

    changed = Signal()
    """Other rows are chosen, or none any more."""
    pointed = Signal(object, object)
    """Rows lie under the mouse in a view: where its table comes from, as (node, port), and their numbers or None."""

    def __init__(self, editor: Editor, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._editor = editor
        self._origin = ""
        self._parameters: tuple[str, ...] = ()
        self._settles = False
        """Whether a gesture has changed what is chosen, and its node was not run yet."""
        self._pointing = ""
        editor.opened.connect(self.forget)
        editor.statuses.changed.connect(self._follow_status)

    @property
    def origin(self) -> str:
        """The node in whose view rows are chosen; empty if there is none."""
        if self._origin not in self._editor.workflow.nodes:
            return ""
        is_chosen = NodeSettings(self._editor, self._origin).is_set(self._parameters)
        return self._origin if is_chosen else ""

    @property
    def title(self) -> str:
        """What the user calls that node."""
        return self._editor.title(self.origin) if self.origin else ""

    def origin_for(self, node_id: str) -> str:
        """The node whose chosen rows the view of another node may have to show; empty if there is none."""
        return self.origin if node_id != self.origin else ""

    def is_settling(self, node_id: str) -> bool:
        """Whether a gesture in the view of another node has still to be followed by its run."""
        return self._settles and node_id != self._origin

    def choose(self, settings: NodeSettings, parameters: tuple[str, ...]) -> None:
        """A gesture has chosen other rows in the view of a node, or none."""
        self._origin, self._parameters = settings.node_id, parameters
        # When nothing is chosen any more, nobody needs to wait for anything.
        self._settles = settings.is_set(parameters)
        if not self._settles:
            self.changed.emit()

    def point_at(self, node_id: str, rows: Numbers | None) -> None:
        """Rows lie within what is being drawn in the view of a node; None if nothing is drawn any more."""
        source = table_before(self._editor, node_id)
        if source is not None:
            self._pointing = node_id if rows is not None else ""
            self.pointed.emit(source, rows)

    def is_pointing(self, node_id: str) -> bool:
        """Whether rows were last under the mouse in the view of this node."""
        return bool(node_id) and self._pointing == node_id

    def note(self, settings: NodeSettings, parameters: tuple[str, ...]) -> None:
        """A view is shown in which rows may be chosen; they count if none are chosen in another one."""
        if not self.origin and settings.is_set(parameters):
            self._origin, self._parameters, self._settles = settings.node_id, parameters, False
            self.changed.emit()

    def settle(self) -> None:
        """The run that a gesture wanted does not come."""
        if self._settles:
            self._settles = False
            self.changed.emit()

    def forget(self) -> None:
        """Another workflow, or another part of it, is shown."""
        self._origin, self._parameters, self._settles = "", (), False
        self.changed.emit()

    def _follow_status(self, node_id: str) -> None:
        if node_id == self._origin and self._editor.statuses.of(node_id).status not in _AT_WORK:
            self._settles = False
            self.changed.emit()
