"""Items that are often together in baskets.

For each item a row of bits says which baskets have it; the baskets of a set are those rows joined by 'and'. Sets grow
by one item at a time, in depth first, as in M. J. Zaki, 'Scalable Algorithms for Association Mining' (2000).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from plait import DataError

if TYPE_CHECKING:
    from collections.abc import Sequence

    import numpy as np
    from numpy.typing import NDArray

    from plait import RunContext

    Bits = NDArray[np.uint64]

ItemSet = tuple[int, ...]
"""The positions of items, in rising order."""


@dataclass(frozen=True, slots=True)
class Baskets:
    """Which baskets have which item: a row of bits for each item."""

    items: tuple[str, ...]
    bits: Bits
    count: int

    @classmethod
    def of(cls, items: Sequence[str], places: NDArray[np.int64], baskets: NDArray[np.int64], count: int) -> Baskets:
        """From pairs of an item (by its place) and a basket (by its number); a pair may come twice."""
        import numpy as np

        width = -(-count // 64)
        bits = np.zeros((len(items), width), dtype=np.uint64)
        np.bitwise_or.at(bits, (places, baskets // 64), np.uint64(1) << (baskets % 64).astype(np.uint64))
        return cls(tuple(items), bits, count)

    def counts(self) -> NDArray[np.int64]:
        """In how many baskets each item is."""
        return _counts(self.bits)


def frequent_sets(baskets: Baskets, least: int, largest: int, most_sets: int, run: RunContext) -> dict[ItemSet, int]:
    """All sets that are in at least so many baskets, with how many those are.

    Args:
        baskets: The baskets.
        least: In how many baskets a set must be.
        largest: How many items a set has at most.
        most_sets: How many sets there may be.
        run: Is told how far the search is, and may stop it.

    Raises:
        DataError: there are more sets.
    """
    import numpy as np

    counts = baskets.counts()
    frequent = np.flatnonzero(counts >= least)
    # Rare items first, so that the sets that are grown stay small.
    order = frequent[np.lexsort((frequent, counts[frequent]))]
    found: dict[ItemSet, int] = {}
    bits, sizes = baskets.bits[order], counts[order]
    limits = _Limits(least, largest, most_sets)
    for place in range(len(order)):
        run.progress(place / len(order), f"{len(found):,} sets")
        rest = slice(place + 1, None)
        _grow([int(order[place])], bits[place], int(sizes[place]), order[rest], bits[rest], limits, found)
    return found


@dataclass(frozen=True, slots=True)
class _Limits:
    least: int
    largest: int
    most_sets: int


def _grow(
    items: list[int],
    bits: Bits,
    size: int,
    others: NDArray[np.int64],
    their_bits: Bits,
    limits: _Limits,
    found: dict[ItemSet, int],
) -> None:
    """Note a set, and all frequent ones that have its items and some of the others."""
    import numpy as np

    if len(found) >= limits.most_sets:
        hint = "Ask for a larger support, or for smaller sets."
        raise DataError(f"There are more than {limits.most_sets:,} frequent sets.", hint=hint)
    found[tuple(sorted(items))] = size
    if len(items) >= limits.largest or not len(others):
        return
    joined = their_bits & bits
    sizes = _counts(joined)
    kept = np.flatnonzero(sizes >= limits.least)
    others, joined, sizes = others[kept], joined[kept], sizes[kept]
    for place in range(len(others)):
        rest, wider = slice(place + 1, None), [*items, int(others[place])]
        _grow(wider, joined[place], int(sizes[place]), others[rest], joined[rest], limits, found)


def _counts(bits: Bits) -> NDArray[np.int64]:
    import numpy as np

    counts: NDArray[np.int64] = np.bitwise_count(bits).sum(axis=-1, dtype=np.int64)
    return counts
