"""Which node types usually come after, or before, another one."""

from __future__ import annotations

import json
from collections import Counter
from typing import TYPE_CHECKING, Any, Literal

from plait.workflow import Inline
from plait_gui.files.examples import examples

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping
    from pathlib import Path

    from plait.node import NodeType
    from plait.workflow import Node
    from plait_gui.editor import Editor

    Pairs = Counter[tuple[str, str]]

_OWN = 3
"""What stands so in the open workflow counts so many times as much as in an example."""


class Suggestions:
    """Counts the connections of the examples, and of the workflow that is open.

    Args:
        editor: Has the workflow.
        files: Gives the examples; they are read when something is asked for the first time.
    """

    def __init__(self, editor: Editor, files: Callable[[], Iterable[Path]] = examples) -> None:
        self._editor, self._files = editor, files
        self._known: Pairs | None = None

    def first(
        self, types: Iterable[NodeType[..., Any]], type_id: str, side: Literal["output", "input"]
    ) -> list[NodeType[..., Any]]:
        """These types, first those that are connected most often to an output, or an input, of a type.

        Those that never are come behind, first what is connected most often to anything.
        """
        if self._known is None:
            self._known = Counter(pair for path in self._files() for pair in _pairs_in(path))
        own = Counter(_pairs_of(self._editor.workflow.nodes, self._editor.workflow.connections))
        known = self._known

        end = 1 if side == "output" else 0
        anywhere: Counter[str] = Counter()
        for pairs in (known, own):
            for pair, count in pairs.items():
                anywhere[pair[end]] += count

        def often(other: NodeType[..., Any]) -> tuple[int, int]:
            pair = (type_id, other.type_id) if side == "output" else (other.type_id, type_id)
            return -known[pair] - _OWN * own[pair], -anywhere[other.type_id]

        return sorted(types, key=often)


def _pairs_of(nodes: Mapping[str, Node], connections: Iterable[Any]) -> Iterator[tuple[str, str]]:
    """The types at the two ends of each connection, also inside of nodes."""
    for each in connections:
        if each.source in nodes and each.target in nodes:
            yield nodes[each.source].type_id, nodes[each.target].type_id
    for node in nodes.values():
        if isinstance(node.workflow, Inline):
            yield from _pairs_of(node.workflow.nodes, node.workflow.connections)


def _pairs_in(path: Path) -> Iterator[tuple[str, str]]:
    """The same of a file, as far as it can be read."""
    try:
        document = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return
    yield from _pairs_within(document)


def _pairs_within(document: Any) -> Iterator[tuple[str, str]]:  # noqa: ANN401 - plain JSON
    if not isinstance(document, dict) or not isinstance(document.get("nodes"), dict):
        return
    types = {name: str(node.get("type", "")) for name, node in document["nodes"].items() if isinstance(node, dict)}
    for text in document.get("connections", ()):
        source, _, target = str(text).partition(" -> ")
        ends = types.get(source.partition(".")[0]), types.get(target.partition(".")[0])
        if ends[0] and ends[1]:
            yield ends[0], ends[1]
    for node in document["nodes"].values():
        if isinstance(node, dict):
            yield from _pairs_within(node.get("workflow"))
