"""How far two divisions of the same rows agree."""

from __future__ import annotations

from typing import TYPE_CHECKING

from plait.importing import import_alone

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray


def agreement(clusters: NDArray[np.int64], groups: NDArray[np.int64]) -> dict[str, float]:
    """Measures of how well clusters find the groups that are known, by name."""
    import_alone("sklearn.metrics", "sklearn.metrics.cluster")
    import numpy as np
    from sklearn.metrics import adjusted_rand_score, homogeneity_completeness_v_measure
    from sklearn.metrics.cluster import contingency_matrix

    homogeneity, completeness, mutual = homogeneity_completeness_v_measure(groups, clusters)
    counts = contingency_matrix(groups, clusters).astype(np.float64)
    sizes = counts.sum(axis=0)
    shares = counts / sizes
    with np.errstate(divide="ignore", invalid="ignore"):
        entropies = -np.where(shares > 0, shares * np.log2(shares), 0.0).sum(axis=0)
    return {
        "adjusted rand index": float(adjusted_rand_score(groups, clusters)),
        # With the arithmetic mean the two are the same.
        "normalised mutual information": float(mutual),
        "homogeneity": float(homogeneity),
        "completeness": float(completeness),
        "purity": float(counts.max(axis=0).sum() / sizes.sum()),
        "entropy": float((entropies * sizes).sum() / sizes.sum()),
    }
