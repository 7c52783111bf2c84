"""What is said of a connection: from where to where, how much flows through it, its columns and first rows."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from plait.amounts import count
from plait.connecting import port_type_at
from plait.lettering import one_line
from plait_gui.column_kinds import short
from plait_gui.language import counted, tr
from plait_gui.node_words import port_name, worded
from plait_gui.viewers.cell_text import cell_text

if TYPE_CHECKING:
    import polars as pl

    from plait.topology import Connection
    from plait_gui.editor import Editor

MOST_COLUMNS = 12
MOST_ROWS = 3
_LONGEST = 60
"""Characters of a name or a value; what is painted is cut to its room."""


@dataclass(frozen=True, slots=True)
class ConnectionFacts:
    """A heading, a line below it, and a line for each column with the values of the first rows."""

    heading: str
    summary: str
    lines: tuple[tuple[str, ...], ...] = ()
    """Name, type and values; all of the same length."""
    further: str = ""
    """How much there is that is not in the lines."""

    @property
    def text(self) -> str:
        """The same as plain text."""
        lines = (" · ".join(part for part in line if part) for line in self.lines)
        return "\n".join(part for part in (self.heading, self.summary, *lines, self.further) if part)


def facts_of(
    editor: Editor, connection: Connection, rows: pl.DataFrame | None = None, *, is_preview: bool = False
) -> ConnectionFacts:
    """What is known of a connection; with the first rows of its table where somebody has them.

    Rows that no run has made are marked as a preview.
    """
    heading = f"{one_line(editor.title(connection.source))} → {one_line(editor.title(connection.target))}"
    place = connection.source, connection.source_port
    columns = dict(editor.findings.columns_of(*place) or {})
    if rows is not None:
        # A table that was made is right about its columns, whatever was expected of it.
        columns = {name: columns.get(name, str(kind)) for name, kind in rows.schema.items()}
    if not columns:
        return ConnectionFacts(heading, _summary(editor, connection, 0), *_model_lines(editor, connection))
    shown = list(columns.items())[:MOST_COLUMNS]
    values = rows.head(MOST_ROWS).to_arrow() if rows is not None else None
    lines = []
    for name, kind in shown:
        found = [cell_text(each) for each in values.column(name)] if values is not None else []
        lines.append((one_line(name, most=_LONGEST), short(kind), *(one_line(each, most=_LONGEST) for each in found)))
    more = len(columns) - len(shown)
    summary = _summary(editor, connection, len(columns))
    if rows is not None and is_preview:
        summary += tr(" · preview of the first rows")
    return ConnectionFacts(heading, summary, tuple(lines), tr("… {more} more", more=count(more)) if more else "")


def _summary(editor: Editor, connection: Connection, columns: int) -> str:
    """The port, what it carries, and how much of it; or why the node at its end can't use that."""
    faults = editor.findings.faults_at(connection.target, connection.target_port)
    if faults:
        return one_line(faults[0].message)
    carried = port_type_at(editor.workflow, editor.registry, connection.source, connection.source_port, "output")
    name = port_name(editor.node_type(connection.source), connection.source_port).replace("_", " ")
    parts = [name] if connection.source_port != "out" else []
    parts.append(worded("type", carried.name) if carried is not None else tr("unknown type"))
    size = editor.statuses.of(connection.source).ports.get(connection.source_port)
    if size is not None and size.rows is not None:
        wide = size.columns if size.columns is not None else columns
        parts.append(tr("{rows} rows × {columns} columns", rows=count(size.rows), columns=count(wide)))
    elif columns:
        parts.append(counted("{n} column", "{n} columns", columns, n=count(columns)))
    return " · ".join(parts)


def _model_lines(editor: Editor, connection: Connection) -> tuple[tuple[tuple[str, ...], ...], str]:
    """The target and the features of a model."""
    model = editor.findings.model_of(connection.source, connection.source_port)
    if model is None:
        return (), ""
    target = [(one_line(str(model["target"]), most=_LONGEST), tr("target"))] if model.get("target") else []
    features = [(one_line(name, most=_LONGEST), short(kind)) for name, kind in (model.get("features") or {}).items()]
    lines = [*target, *features]
    more = len(lines) - MOST_COLUMNS
    return tuple(lines[:MOST_COLUMNS]), tr("… {more} more", more=count(more)) if more > 0 else ""
