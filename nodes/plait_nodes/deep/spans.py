"""Names in tagged sentences: where each begins and ends, and of which kind it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

Span = tuple[int, int, str]
"""The first word, the one behind the last, and the kind."""


def spans_of(tags: Sequence[str]) -> set[Span]:
    """The names in a sentence, by the rules of the program that scored the CoNLL shared tasks.

    Tags are `O`, or a place and a kind such as `B-PER`: B begins a name, I goes on with one, E ends it, S is one alone.
    A name also begins where the kind changes, or where the word before has no tag; so plain kinds (`PER`) and tags with
    I alone are understood too. See Tjong Kim Sang and De Meulder, Introduction to the CoNLL-2003 Shared Task.
    """
    found: set[Span] = set()
    begin, kind, before = 0, "", "O"
    for place, tag in enumerate([*tags, "O"]):
        mark, name = _parts(tag)
        is_new = mark in ("B", "S") or name != kind or before in ("E", "S")
        if kind and (mark == "O" or is_new):
            found.add((begin, place, kind))
            kind = ""
        if mark != "O" and not kind:
            begin, kind = place, name
        before = mark
    return found


def scores(pairs: Iterable[tuple[Sequence[str], Sequence[str]]]) -> dict[str, tuple[int, int, int]]:
    """For each kind of name, how many were right, how many were found, and how many there are."""
    counts: dict[str, list[int]] = {}
    for actual, said in pairs:
        there, found = spans_of(actual), spans_of(said)
        for place, spans in enumerate((there & found, found, there)):
            for _, _, kind in spans:
                counts.setdefault(kind, [0, 0, 0])[place] += 1
    return {kind: (right, found, there) for kind, (right, found, there) in sorted(counts.items())}


def _parts(tag: str) -> tuple[str, str]:
    """The place and the kind of a tag; one without a place goes on with what is of its kind."""
    if tag == "O" or not tag:
        return "O", ""
    mark, dash, kind = tag.partition("-")
    return (mark, kind) if dash and mark in ("B", "I", "E", "S", "L", "U") and kind else ("I", tag)
