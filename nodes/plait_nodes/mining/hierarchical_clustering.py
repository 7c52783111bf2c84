"""Join the nearest rows, and then the nearest groups, until one is left."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any, Literal, NamedTuple

import narwhals as nw
from pydantic import Field

from plait import Columns, DataError, Metrics, NewColumn, ParameterError, RunContext, Table, node
from plait.importing import import_alone
from plait_nodes.manipulation.result_table import result_table

from .clustering import (
    cluster_features,
    cluster_rows,
    clustered_schema,
    numbered_by_size,
    size_schema,
    size_table,
    with_clusters,
)
from .features import NUMBERS, Features

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

Linkage = Literal["ward", "average", "complete", "single"]

MOST_ROWS = 20_000
"""The distances of more rows take gigabytes."""
_MERGES = nw.Schema(
    {"step": nw.Int64(), "first": nw.Int64(), "second": nw.Int64(), "distance": nw.Float64(), "rows": nw.Int64()}
)


class HierarchicalClusteringResult(NamedTuple):
    table: Table
    clusters: Table
    merges: Table
    metrics: Metrics


def _schema(
    table: nw.Schema | None, *, features: Columns, column: str, linkage: Linkage, metric: str, **_: object
) -> tuple[nw.Schema | None, nw.Schema, nw.Schema, None]:
    _check_metric(linkage, metric)
    if table is None:
        return None, size_schema(column), _MERGES, None
    cluster_features(table, features, column)
    return clustered_schema(table, column), size_schema(column), _MERGES, None


@node(
    "mining.hierarchical_clustering",
    category="Mining/Clustering",
    icon="family-tree",
    face="{clusters} clusters · {linkage}",
    tags=("agglomerative", "dendrogram", "linkage", "ward", "single", "complete", "average", "groups"),
    schema=_schema,
    collects=True,
    blocking=True,
    passes=2,
)
def hierarchical_clustering(
    table: Table,
    *,
    run: RunContext,
    clusters: Annotated[
        int, Field(ge=0, le=MOST_ROWS, description="How many groups are left; 0 to stop at a distance instead.")
    ] = 3,
    distance: Annotated[
        float, Field(ge=0, le=1e150, description="With 0 clusters: groups further apart than this are not joined.")
    ] = 1.0,
    features: Features = NUMBERS,
    linkage: Annotated[
        Linkage,
        Field(
            description="How far groups are apart: by what joining adds to their spread (ward), the mean distance of "
            "their rows (average), the largest (complete) or the smallest (single)."
        ),
    ] = "ward",
    metric: Annotated[
        Literal["euclidean", "manhattan", "chebyshev", "cosine"], Field(description="How far rows are apart.")
    ] = "euclidean",
    column: Annotated[NewColumn, Field(min_length=1, description="The new column with the cluster of each row.")] = (
        "cluster"
    ),
    z_score: Annotated[
        bool, Field(description="Whether distances are measured in standard deviations, so that units don't matter.")
    ] = False,
) -> HierarchicalClusteringResult:
    """Join the nearest rows, and then the nearest groups, until so many are left.

    `table` has the cluster of each row: `cluster_0` is the largest, then `cluster_1`, and so on. `merges` tells the
    whole tree, to be drawn as a dendrogram: in each step the groups `first` and `second` become one, at a distance.
    Rows are groups 0, 1, … in their order, and the group of step k is the number of rows + k. Where distances are
    equal, which groups are joined first is not defined.

    Single linkage finds chains, complete and ward round groups; ward goes with Euclidean distances alone. Clusters
    can't be given to other rows; k-Means has a model for that. All distances are held in memory, so there may be at
    most 20,000 rows. Missing values stop the node.

    Example: three clusters of the iris table by ward have 64, 50 and 36 rows.
    """
    import_alone("scipy.cluster.hierarchy", "scipy.spatial.distance")
    import numpy as np
    from scipy.cluster.hierarchy import fcluster
    from scipy.cluster.hierarchy import linkage as joined
    from scipy.spatial.distance import pdist

    _check_metric(linkage, metric)
    chosen = cluster_features(table.collect_schema(), features, column)
    rows = cluster_rows(table, chosen, z_score=z_score, most=MOST_ROWS)
    if len(rows) < max(1, clusters):
        raise ParameterError(
            f"For {clusters} clusters there must be at least as many rows, not {len(rows)}.",
            parameter="clusters",
            hint="Ask for fewer clusters.",
        )
    if metric == "cosine" and not np.einsum("ij,ij->i", rows, rows).all():
        raise DataError("A row is 0 in all features, and has no direction.", hint="Choose another metric.")
    run.progress(0.1, "distances")
    if len(rows) == 1:
        merges, numbers = np.empty((0, 4)), np.zeros(1, dtype=np.int64)
    else:
        names = {"manhattan": "cityblock"}
        merges = joined(pdist(rows, names.get(metric, metric)), linkage)
        # A distance is never below the one before, but for rounding.
        merges[:, 2] = np.maximum.accumulate(merges[:, 2])
        numbers = _cut(merges, clusters) if clusters else fcluster(merges, distance, "distance") - 1
    numbers = numbered_by_size(numbers)
    count = int(numbers.max()) + 1
    metrics = Metrics(rows=len(rows), clusters=count)
    if 1 < count <= len(merges):
        metrics["next distance"] = float(merges[len(rows) - count, 2])
    return HierarchicalClusteringResult(
        with_clusters(table, column, numbers), size_table(column, numbers), _merge_table(merges), metrics
    )


def _check_metric(linkage: Linkage, metric: str) -> None:
    if linkage == "ward" and metric != "euclidean":
        raise ParameterError(
            f"Ward's linkage goes with Euclidean distances, not {metric} ones.",
            parameter="metric",
            hint="Choose the linkage 'average', or Euclidean distances.",
        )


def _cut(merges: NDArray[np.floating], clusters: int) -> NDArray[np.int64]:
    """The groups that are left when all but the last merges have happened, however equal their distances are."""
    import numpy as np

    rows = len(merges) + 1
    parents: Any = np.arange(rows + len(merges))
    for step, (first, second) in enumerate(merges[: rows - clusters, :2].astype(np.int64)):
        parents[[first, second]] = rows + step
    # From the last merge down every group then points at the one that it ended in.
    for group in range(len(parents) - 1, -1, -1):
        parents[group] = parents[parents[group]]
    found: NDArray[np.int64] = np.unique(parents[:rows], return_inverse=True)[1]
    return found


def _merge_table(merges: NDArray[np.floating]) -> Table:
    import numpy as np

    first, second, distance, rows = merges.T
    columns = (
        np.arange(len(merges)),
        first.astype(np.int64),
        second.astype(np.int64),
        distance,
        rows.astype(np.int64),
    )
    return result_table(dict(zip(_MERGES, columns, strict=True)), _MERGES)
