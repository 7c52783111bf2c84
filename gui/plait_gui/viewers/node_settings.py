"""The parameters of one node, as gestures on its figure read and set them."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from plait.parameter_port import fed_parameters
from plait_gui.language import tr

if TYPE_CHECKING:
    from collections.abc import Collection

    from plait_gui.editor import Editor


class NodeSettings(QObject):
    """Sets parameters by undoable commands; what is set by several drags in a row is undone at once."""

    changed = Signal()
    """A gesture has set something, so that the node should be run."""
    refused = Signal(str)
    """A gesture could not set its parameter, and why."""

    def __init__(self, editor: Editor, node_id: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._editor, self.node_id = editor, node_id

    @property
    def folder(self) -> Path:
        """Where files of the workflow are: where it is saved, or else where the user is at home."""
        return self._editor.workflow.base or Path.home()

    def value(self, name: str) -> Any:  # noqa: ANN401 - plain JSON
        """What the document gives to a parameter; None if it gives nothing."""
        node = self._editor.workflow.nodes.get(self.node_id)
        return node.params.get(name) if node is not None else None

    def items(self, name: str) -> list[Any]:
        """The items of a list."""
        value = self.value(name)
        return list(value) if isinstance(value, list) else []

    def is_set(self, names: Collection[str]) -> bool:
        """Whether one of these parameters has a value of its own."""
        return any(self.value(name) not in (None, []) for name in names)

    def set(self, name: str, value: Any, instead_of: Collection[str] = ()) -> bool:  # noqa: ANN401 - plain JSON
        """Set a parameter, and let others have their defaults again; whether that changed anything."""
        if not self._may_set((name, *instead_of)) or (self.value(name) == value and not self.is_set(instead_of)):
            return False
        self._editor.set_params(self.node_id, {name: value}, dropped=instead_of, field=name)
        self.changed.emit()
        return True

    def clear(self, names: Collection[str]) -> None:
        """Let parameters have their defaults again."""
        if not self.is_set(names) or not self._may_set(names):
            return
        self._editor.set_params(self.node_id, {}, dropped=names)
        self.changed.emit()

    def _may_set(self, names: Collection[str]) -> bool:
        workflow = self._editor.workflow
        found = self._editor.node_type(self.node_id)
        if self.node_id not in workflow.nodes or found is None:
            return False
        fed = fed_parameters(workflow.topology.into(self.node_id))
        for name in names:
            value = self.value(name)
            if name in fed:
                self.refused.emit(tr("A connection sets '{name}', so it can't be set here.", name=name))
                return False
            if isinstance(value, dict) and "$parameter" in value:
                self.refused.emit(
                    tr(
                        "The workflow parameter '{parameter}' sets '{name}'. Change it there.",
                        parameter=value["$parameter"],
                        name=name,
                    )
                )
                return False
            if name not in found.signature.names:
                return False
        return True
