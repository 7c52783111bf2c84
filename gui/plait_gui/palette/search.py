"""Finding node types by what somebody types: names first, then tags, the summary and port types."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from plait.node import NodeType


def search(
    types: Iterable[NodeType[..., Any]], text: str, fits: Callable[[NodeType[..., Any]], bool] | None = None
) -> list[NodeType[..., Any]]:
    """The node types that every word of the text is found in, the best first; all of them for an empty text."""
    words = text.casefold().split()
    found = []
    for node_type in types:
        if fits is not None and not fits(node_type):
            continue
        scores = [score(node_type, word) for word in words]
        if all(scores):
            found.append((-sum(scores), node_type.title.casefold(), node_type))
    return [node_type for *_, node_type in sorted(found, key=lambda each: each[:2])]


def score(node_type: NodeType[..., Any], word: str) -> int:
    """How well a word fits a node type; 0 if not at all."""
    title = node_type.title.casefold()
    if title.startswith(word):
        return 100
    if any(part.startswith(word) for part in title.split()):
        return 80
    if word in title:
        return 60
    if any(word in tag.casefold() for tag in node_type.tags):
        return 40
    if word in node_type.type_id or word in node_type.category.casefold():
        return 30
    ports = (*node_type.inputs, *node_type.outputs)
    if word in node_type.summary.casefold() or any(word in port.type.name.casefold() for port in ports):
        return 20
    return 10 if len(word) > 2 and _is_scattered_in(word, title) else 0


def _is_scattered_in(word: str, title: str) -> bool:
    """Whether the letters of the word come in this order in the title."""
    letters = iter(title)
    return all(letter in letters for letter in word)
