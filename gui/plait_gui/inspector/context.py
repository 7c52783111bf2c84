"""What a field may ask about the node whose form it stands in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .sources import source_text, sources_for

if TYPE_CHECKING:
    from pathlib import Path

    from plait.topology import Connection
    from plait_gui.editor import Editor
    from plait_gui.findings import Columns
    from plait_gui.theme import Appearance


class FieldContext:
    """The columns that enter the node, and the folder that paths count from."""

    def __init__(self, editor: Editor, appearance: Appearance, node_id: str) -> None:
        self._editor = editor
        self.appearance = appearance
        self.node_id = node_id

    @property
    def base(self) -> Path | None:
        return self._editor.workflow.base

    def columns(self, port: str) -> Columns | None:
        """The columns of the table at a port (the first table port if empty); None where nobody knows them."""
        found = self._editor.node_type(self.node_id)
        if found is None:
            return None
        names = [port] if port else [each.name for each in found.inputs if each.type.is_table]
        if not names:
            return None
        return self._editor.findings.columns_into(self._editor.workflow, self.node_id, names[0])

    def sources(self, parameter: str) -> list[Connection]:
        """The connections that could give a parameter of the node its value."""
        return sources_for(self._editor, self.node_id, parameter)

    def source_text(self, connection: Connection) -> str:
        """Where the value comes from that a connection gives."""
        return source_text(self._editor, connection)


class WorkflowContext(FieldContext):
    """For the parameters of the workflow: any column that is known may be meant."""

    def __init__(self, editor: Editor, appearance: Appearance) -> None:
        super().__init__(editor, appearance, "")

    def columns(self, port: str) -> Columns | None:
        """All columns of the shown workflow, whatever the port."""
        return self._editor.findings.all_columns()
