"""How far two divisions of the same rows agree."""

from __future__ import annotations

from typing import TYPE_CHECKING

from plait.importing import import_alone

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray


def entropies(clusters: NDArray[np.int64], groups: NDArray[np.int64], count: int) -> NDArray[np.floating]:
    """The entropy of the groups within each of so many clusters, in bits; NaN for a cluster without rows."""
    import numpy as np

    kinds = int(groups.max()) + 1
    counts = np.bincount(clusters * kinds + groups, minlength=count * kinds).reshape(count, kinds)
    with np.errstate(divide="ignore", invalid="ignore"):
        shares = counts / counts.sum(axis=1, keepdims=True)
        found: NDArray[np.floating] = np.where(shares == 0, 0.0, -shares * np.log2(shares)).sum(axis=1)
    return found


def agreement(clusters: NDArray[np.int64], groups: NDArray[np.int64]) -> dict[str, float]:
    """Measures of how well clusters find the groups that are known, by name."""
    import_alone("sklearn.metrics", "sklearn.metrics.cluster")
    import numpy as np
    from sklearn.metrics import adjusted_rand_score, homogeneity_completeness_v_measure
    from sklearn.metrics.cluster import contingency_matrix

    homogeneity, completeness, mutual = homogeneity_completeness_v_measure(groups, clusters)
    counts = contingency_matrix(groups, clusters).astype(np.float64)
    sizes = counts.sum(axis=0)
    kept = np.unique(clusters, return_inverse=True)[1]
    entropy = float((entropies(kept, groups, len(sizes)) * sizes).sum() / sizes.sum())
    return {
        "adjusted rand index": float(adjusted_rand_score(groups, clusters)),
        # With the arithmetic mean the two are the same.
        "normalised mutual information": float(mutual),
        "homogeneity": float(homogeneity),
        "completeness": float(completeness),
        "purity": float(counts.max(axis=0).sum() / sizes.sum()),
        "entropy": entropy,
        "quality": 1 - entropy / float(np.log2(len(counts))) if len(counts) > 1 else 1.0,
    }
