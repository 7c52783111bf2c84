"""Which of columns that say the same are enough."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Array = NDArray[np.floating]


def stands_for(correlations: Array, threshold: float) -> dict[int, int]:
    """For each column that another one stands for, which one that is.

    The column that is correlated with the most others is kept and stands for these; then the same is done with the
    rest, until none is correlated with another. Of several the first one is taken.

    Args:
        correlations: A square array; NaN where there is no correlation.
        threshold: The absolute value from which on two columns count as correlated.
    """
    import numpy as np

    with np.errstate(invalid="ignore"):
        strong = np.abs(correlations) >= threshold
    np.fill_diagonal(strong, False)
    found: dict[int, int] = {}
    while strong.any():
        kept = int(strong.sum(axis=1).argmax())
        others = np.flatnonzero(strong[kept])
        found.update(dict.fromkeys(others.tolist(), kept))
        settled = [kept, *others]
        strong[settled] = False
        strong[:, settled] = False
    return found
