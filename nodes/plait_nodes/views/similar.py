"""Columns in an order that puts those together that go together."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from plait.importing import import_alone

if TYPE_CHECKING:
    from numpy.typing import NDArray


def similar_order(correlations: NDArray[Any]) -> list[int]:
    """The places of the columns by average linkage of 1 - |r|; a missing correlation counts as none."""
    import_alone("scipy.cluster.hierarchy", "scipy.spatial.distance")
    import numpy as np
    from scipy.cluster.hierarchy import leaves_list, linkage
    from scipy.spatial.distance import squareform

    distances = 1 - np.abs(np.nan_to_num(correlations))
    np.fill_diagonal(distances, 0)
    condensed = squareform((distances + distances.T) / 2, checks=False)
    return [int(place) for place in leaves_list(linkage(condensed, "average", optimal_ordering=len(distances) < 60))]
