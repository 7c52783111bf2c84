"""Where a text occurs in the workflow: titles, types, parameters with their formulas, and columns."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from plait.record import record

from .language import tr

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .editor import Editor


NAMED = 60
"""The least score of a node whose title or type has the text."""


@record
class Hit:
    """A node in which a text was found."""

    node_id: str
    where: str
    """What it was found in, in words."""
    parameter: str
    """The parameter that it was found in, or nothing."""
    score: int


def find_nodes(editor: Editor, text: str) -> list[Hit]:
    """The nodes that a text is found in, the best first; all of them for an empty text."""
    wanted = text.strip().casefold()
    hits = [hit for node_id in editor.workflow.nodes if (hit := _best(editor, node_id, wanted)) is not None]
    return sorted(hits, key=lambda hit: (-hit.score, editor.title(hit.node_id).casefold(), hit.node_id))


def find_columns(editor: Editor, text: str) -> list[str]:
    """The columns whose name is a text, or begins with it; the shortest first."""
    wanted = text.strip().casefold()
    found = [name for name in editor.findings.all_columns() if wanted and name.casefold().startswith(wanted)]
    return sorted(found, key=lambda name: (len(name), name))


def _best(editor: Editor, node_id: str, wanted: str) -> Hit | None:
    return max(_hits(editor, node_id, wanted), key=lambda hit: hit.score, default=None)


def _hits(editor: Editor, node_id: str, wanted: str) -> Iterator[Hit]:
    node, found = editor.workflow.node(node_id), editor.node_type(node_id)
    type_title = found.title if found is not None else node.type_id
    title = editor.title(node_id).casefold()
    if wanted in title:
        yield Hit(node_id, type_title, "", 100 if title.startswith(wanted) else 90)
    elif wanted in type_title.casefold():
        yield Hit(node_id, type_title, "", NAMED)
    for parameter, value in node.params.items():
        for part in _texts(value):
            if wanted and wanted in part.casefold():
                # Whoever reads a column names it in full; a formula has it among other words.
                yield Hit(node_id, f"{parameter}: {part}", parameter, 50 if part.casefold() == wanted else 45)
    for port in found.outputs if found is not None else ():
        for column in editor.findings.columns_of(node_id, port.name) or ():
            if wanted and column.casefold() == wanted:
                yield Hit(node_id, tr("has the column {column}", column=column), "", 40)


def _texts(value: Any) -> Iterator[str]:  # noqa: ANN401 - plain JSON
    """Every text and number within a value of a parameter."""
    if isinstance(value, dict):
        for each in value.values():
            yield from _texts(each)
    elif isinstance(value, list):
        for each in value:
            yield from _texts(each)
    elif value is not None:
        yield str(value)
