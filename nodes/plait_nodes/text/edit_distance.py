"""How many letters must change to make one text of another."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Sequence

    import numpy as np
    from numpy.typing import NDArray

_CELLS = 100_000
"""So many numbers are worked on at once, so that they stay in the processor's cache."""
_SHORT = 30_000
"""Distances of shorter texts fit into 16 bits."""


def edit_distances(first: Sequence[str], second: Sequence[str]) -> NDArray[np.int64]:
    """Levenshtein's distance of each pair: insertions, deletions and replacements of single characters.

    Pairs of similar length are worked out together, a character of the first text at a time.
    """
    import numpy as np

    distances = np.zeros(len(first), np.int64)
    lengths = np.array([max(len(a), len(b)) for a, b in zip(first, second, strict=True)], np.int64)
    order = np.argsort(lengths, kind="stable")
    start = 0
    while start < len(order):
        end = start + 1
        while end < len(order) and (end - start + 1) * (int(lengths[order[end]]) + 1) <= _CELLS:
            end += 1
        chosen = order[start:end]
        distances[chosen] = _of_similar([first[each] for each in chosen], [second[each] for each in chosen])
        start = end
    return distances


def _of_similar(first: list[str], second: list[str]) -> NDArray[np.int64]:
    import numpy as np

    # One pair beside the other, so that each step is the same work on long stretches of memory.
    own, other = (np.array([len(text) for text in texts], np.int64) for texts in (first, second))
    rows, columns = (np.ascontiguousarray(_characters(texts).T) for texts in (first, second))
    dtype = np.int16 if max(len(rows), len(columns)) < _SHORT else np.int64
    steps: NDArray[Any] = np.arange(len(columns) + 1, dtype=dtype)[:, None]
    above: NDArray[Any] = np.repeat(steps, len(first), axis=1)
    here: NDArray[Any] = np.empty_like(above)
    distances = np.where(own == 0, other, 0)
    for place, row in enumerate(rows):
        here[0] = place + 1
        np.not_equal(row, columns, out=here[1:], casting="unsafe")
        here[1:] += above[:-1]
        above += 1
        np.minimum(here[1:], above[1:], out=here[1:])
        # An insertion costs 1 more than the best of all cells before, wherever it began.
        here -= steps
        np.minimum.accumulate(here, axis=0, out=here)
        here += steps
        above, here = here, above
        finished = np.flatnonzero(own == place + 1)
        distances[finished] = above[other[finished], finished]
    return distances


def _characters(texts: list[str]) -> NDArray[np.uint32]:
    """The code points of the texts as rows, filled up with 0."""
    import numpy as np

    width = max(map(len, texts), default=0)
    if width == 0:
        return np.zeros((len(texts), 0), np.uint32)
    # A zero at the end of a text would be lost, so every text ends in another sign.
    whole = np.array([f"{text:\0<{width}}\1" for text in texts], f"U{width + 1}")
    codes: NDArray[np.uint32] = whole.view(np.uint32).reshape(len(texts), width + 1)[:, :width]
    return codes
