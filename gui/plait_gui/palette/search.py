"""Finding node types by what somebody types: names first, then tags, the summary and port types.

Each is looked through in English and in the language of the studio.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Any, NamedTuple

from plait_gui.node_words import category_of, in_order, summary_of, tags_of, title_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from plait.node import NodeType

_BRITISH = (("isation", "ization"), ("ise", "ize"), ("our", "or"), ("grey", "gray"), ("ogue", "og"))
"""Spellings that mean the same."""
_SHORT = 2
"""So few letters stand within too many words: they are looked for at the beginnings of words only."""
_MOST_KNOWN = 4096


class _Words(NamedTuple):
    """What of a node type is searched, spelt alike."""

    titles: tuple[str, ...]
    tags: tuple[str, ...]
    place: str
    """Its id and category."""
    rest: str
    """Its summary, and the types of its ports."""


def search(
    types: Iterable[NodeType[..., Any]], text: str, fits: Callable[[NodeType[..., Any]], bool] | None = None
) -> list[NodeType[..., Any]]:
    """The node types that every word of the text is found in, the best first; all of them for an empty text.

    Who writes the whole name of a type, or a tag, means that one. Where no type has all words, those are found
    that have most of them.
    """
    whole = spelt(text.strip())
    words = whole.split()
    found = []
    for node_type in types:
        if fits is not None and not fits(node_type):
            continue
        known = _words_of(node_type)
        scores = [_score(known, word) for word in words]
        met = sum(bool(each) for each in scores)
        total = sum(scores) + _as_a_whole(known, whole)
        found.append((met, -total, in_order(title_of(node_type)), node_type))
    needed = len(words)
    most = max((met for met, *_ in found), default=0)
    # A single word of several says little: that many types have one of them.
    if most < needed and most > needed // 2:
        needed = most
    return [node_type for met, *_, node_type in sorted(found, key=lambda each: each[1:3]) if met >= needed]


def _score(known: _Words, word: str) -> int:
    """How well a word, spelt as by `spelt`, fits a node type; 0 if not at all."""
    titles, tags, place, rest = known
    is_in_title = any(part.startswith(word) for title in titles for part in title.split())
    if any(title.startswith(word) for title in titles):
        return 100
    if word in tags:
        return 95 if is_in_title else 90
    if is_in_title:
        return 80
    if len(word) > _SHORT and any(word in title for title in titles):
        return 60
    if any(part.startswith(word) for tag in tags for part in tag.split()):
        return 50
    if len(word) > _SHORT and any(word in tag for tag in tags):
        return 40
    is_short = len(word) <= _SHORT
    if _begins_a_part(word, place) if is_short else word in place:
        return 30
    if _begins_a_part(word, rest) if is_short else word in rest:
        return 20
    return 10 if not is_short and any(_is_scattered_in(word, title) for title in titles) else 0


@lru_cache(maxsize=_MOST_KNOWN)
def spelt(text: str) -> str:
    """A text as it is compared: in small letters, with one spelling for what has two, and no hyphens."""
    text = text.casefold().replace("-", " ")
    for british, american in _BRITISH:
        text = text.replace(british, american)
    return text


def _as_a_whole(known: _Words, whole: str) -> int:
    """What is added for a type that has the text as its name, or several words of it as one of its tags."""
    return 300 if whole in known.titles else 150 if " " in whole and whole in known.tags else 0


def _words_of(node_type: NodeType[..., Any]) -> _Words:
    ports = (*node_type.inputs, *node_type.outputs)
    return _Words(
        tuple(dict.fromkeys((spelt(title_of(node_type)), spelt(node_type.title)))),
        tuple(spelt(tag) for tag in tags_of(node_type)),
        spelt(f"{node_type.type_id} {node_type.category} {category_of(node_type)}"),
        spelt(" ".join((node_type.summary, summary_of(node_type), *(port.type.name for port in ports)))),
    )


def _begins_a_part(word: str, text: str) -> bool:
    return re.search(rf"\b{re.escape(word)}", text) is not None


def _is_scattered_in(word: str, title: str) -> bool:
    """Whether the letters of the word come in this order in the title."""
    letters = iter(title)
    return all(letter in letters for letter in word)
