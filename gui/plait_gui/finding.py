"""Where a text occurs in the document: titles, types, parameters with their formulas, and columns.

Nodes inside of components and loops are found, too, however deep they are.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from plait.record import record
from plait.workflow import Inline, Node

from .language import tr
from .level import SEPARATOR
from .node_words import parameter_name, title_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from .editor import Editor


NAMED = 60
"""The least score of a node whose title or type has the text."""


@record
class Hit:
    """A node in which a text was found."""

    path: str
    """The ids of the nodes that it is inside of, and its own."""
    type_id: str
    title: str
    around: tuple[str, ...]
    """The names of the nodes that it is inside of, outermost first; none if it is shown just now."""
    where: str
    """What it was found in, in words."""
    parameter: str
    """The parameter that it was found in, or nothing."""
    score: int


def find_nodes(editor: Editor, text: str) -> list[Hit]:
    """The nodes that a text is found in, the best first, and of those alike the ones that are shown.

    For an empty text it is all nodes that are shown.
    """
    wanted = text.strip().casefold()
    prefix = editor.level.path_of("")
    places = [each for each in _places(editor) if wanted or each.is_shown(prefix)]
    hits = [hit for place in places if (hit := _best(editor, place, wanted, prefix)) is not None]
    return sorted(hits, key=lambda hit: (-hit.score, bool(hit.around), hit.around, hit.title.casefold(), hit.path))


def find_columns(editor: Editor, text: str) -> list[str]:
    """The columns whose name is a text, or begins with it; the shortest first."""
    wanted = text.strip().casefold()
    found = [name for name in editor.findings.all_columns() if wanted and name.casefold().startswith(wanted)]
    return sorted(found, key=lambda name: (len(name), name))


class _Place(NamedTuple):
    """A node and where in the document it is."""

    path: str
    node: Node
    around: tuple[str, ...]
    """The names of the nodes that it is inside of."""

    def is_shown(self, prefix: str) -> bool:
        return self.path == prefix + self.node.node_id


def _places(editor: Editor) -> Iterator[_Place]:
    """All nodes of the document, and of what is inside of them."""
    waiting: list[tuple[str, tuple[str, ...], Mapping[str, Node]]] = [("", (), editor.document.nodes)]
    while waiting:
        prefix, around, nodes = waiting.pop()
        for node_id, node in nodes.items():
            yield _Place(prefix + node_id, node, around)
            if isinstance(node.workflow, Inline):
                names = (*around, _title(editor, node))
                waiting.append((f"{prefix}{node_id}{SEPARATOR}", names, node.workflow.nodes))


def _title(editor: Editor, node: Node) -> str:
    return node.title or _type_title(editor, node)


def _type_title(editor: Editor, node: Node) -> str:
    found = editor.registry.find(node.type_id)
    return title_of(found) if found is not None else node.type_id


def _best(editor: Editor, place: _Place, wanted: str, prefix: str) -> Hit | None:
    title = _title(editor, place.node)
    around = () if place.is_shown(prefix) else place.around or (editor.document.name or tr("Workflow"),)
    found = max(_matches(editor, place, title, wanted), key=lambda match: match[2], default=None)
    return Hit(place.path, place.node.type_id, title, around, *found) if found is not None else None


def _matches(editor: Editor, place: _Place, title: str, wanted: str) -> Iterator[tuple[str, str, int]]:
    """What of a node has the text: in words, the parameter, and a score."""
    found, type_title = editor.registry.find(place.node.type_id), _type_title(editor, place.node)
    name = title.casefold()
    if wanted in name:
        yield type_title, "", 100 if name.startswith(wanted) else 90
    elif wanted in type_title.casefold() or (found is not None and wanted in found.title.casefold()):
        yield type_title, "", NAMED
    for parameter, value in place.node.params.items():
        for part in _texts(value):
            if wanted and wanted in part.casefold():
                # Whoever reads a column names it in full; a formula has it among other words.
                yield f"{parameter_name(found, parameter)}: {part}", parameter, 50 if part.casefold() == wanted else 45
    for column in editor.findings.columns_at(place.path):
        if wanted and column.casefold() == wanted:
            yield tr("has the column {column}", column=column), "", 40


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
