"""Which of columns that say the same are enough."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping


def stands_for(correlations: Mapping[tuple[int, int], float], count: int, threshold: float) -> dict[int, int]:
    """For each column that another one stands for, which one that is.

    The column that is correlated with the most others is kept and stands for these; then the same is done with the
    rest, until none is correlated with another. Of several the first one is taken.

    Args:
        correlations: The correlation of each pair of columns, NaN where there is none.
        count: How many columns there are.
        threshold: The absolute value from which on two columns count as correlated.
    """
    import numpy as np

    strong = np.zeros((count, count), dtype=bool)
    for (one, other), value in correlations.items():
        strong[one, other] = strong[other, one] = abs(value) >= threshold
    found: dict[int, int] = {}
    while strong.any():
        kept = int(strong.sum(axis=1).argmax())
        others = np.flatnonzero(strong[kept]).tolist()
        found.update(dict.fromkeys(others, kept))
        settled = [kept, *others]
        strong[settled] = False
        strong[:, settled] = False
    return found
