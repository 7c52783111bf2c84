"""Finding node types by what somebody types: names first, then tags, the summary and port types.

Each is looked through in English and in the language of the studio.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from plait_gui.node_words import category_of, in_order, summary_of, tags_of, title_of

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
            found.append((-sum(scores), in_order(title_of(node_type)), node_type))
    return [node_type for *_, node_type in sorted(found, key=lambda each: each[:2])]


def score(node_type: NodeType[..., Any], word: str) -> int:
    """How well a word fits a node type; 0 if not at all."""
    titles = [each.casefold() for each in dict.fromkeys((title_of(node_type), node_type.title))]
    if any(title.startswith(word) for title in titles):
        return 100
    if any(part.startswith(word) for title in titles for part in title.split()):
        return 80
    if _is_in(word, titles):
        return 60
    if _is_in(word, tags_of(node_type)):
        return 40
    if _is_in(word, (node_type.type_id, node_type.category, category_of(node_type))):
        return 30
    ports = (*node_type.inputs, *node_type.outputs)
    if _is_in(word, (node_type.summary, summary_of(node_type), *(port.type.name for port in ports))):
        return 20
    return 10 if len(word) > 2 and any(_is_scattered_in(word, title) for title in titles) else 0


def _is_in(word: str, texts: Iterable[str]) -> bool:
    return any(word in text.casefold() for text in texts)


def _is_scattered_in(word: str, title: str) -> bool:
    """Whether the letters of the word come in this order in the title."""
    letters = iter(title)
    return all(letter in letters for letter in word)
