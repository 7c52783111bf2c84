"""What a field may ask about the node whose form it stands in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .sources import source_text, sources_for

if TYPE_CHECKING:
    from pathlib import Path

    import polars as pl

    from plait.topology import Connection
    from plait_gui.editor import Editor
    from plait_gui.findings import Columns
    from plait_gui.theme import Appearance

    from .input_rows import InputRows


class FieldContext:
    """The columns that enter the node, and the folder that paths count from."""

    def __init__(self, editor: Editor, appearance: Appearance, node_id: str, rows: InputRows | None = None) -> None:
        self._editor = editor
        self.rows = rows
        """Who knows the first rows that enter the node; nobody, where there is no engine to ask."""
        self.appearance = appearance
        self.node_id = node_id

    @property
    def base(self) -> Path | None:
        return self._editor.workflow.base

    def columns(self, port: str) -> Columns | None:
        """The columns of the table at a port (the first table port if empty); None where nobody knows them."""
        name = self._port(port)
        return self._editor.findings.columns_into(self._editor.workflow, self.node_id, name) if name else None

    def rows_into(self, port: str) -> pl.DataFrame | None:
        """The first rows of the table at a port (the first table port if empty), if they are known."""
        name = self._port(port)
        return self.rows.into(self.node_id, name) if self.rows is not None and name else None

    def _port(self, port: str) -> str:
        found = self._editor.node_type(self.node_id)
        if found is None:
            return ""
        return port or next((each.name for each in found.inputs if each.type.is_table), "")

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
