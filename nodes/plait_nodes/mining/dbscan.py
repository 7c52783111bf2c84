"""Find dense groups of any shape, and the rows that belong to none."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal, NamedTuple

from pydantic import Field

from plait import Columns, Metrics, NewColumn, RunContext, Table, node
from plait.importing import import_alone

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
    import narwhals as nw


class DbscanResult(NamedTuple):
    table: Table
    clusters: Table
    metrics: Metrics


def _schema(
    table: nw.Schema | None, *, features: Columns, column: str, **_: object
) -> tuple[nw.Schema | None, nw.Schema, None]:
    if table is None:
        return None, size_schema(column), None
    cluster_features(table, features, column)
    return clustered_schema(table, column), size_schema(column), None


@node(
    "mining.dbscan",
    title="DBSCAN",
    category="Mining/Clustering",
    icon="dots-hexagon",
    face="within {radius}",
    tags=("density", "noise", "outliers", "clustering", "groups", "epsilon"),
    schema=_schema,
    collects=True,
    blocking=True,
    passes=2,
)
def dbscan(
    table: Table,
    *,
    run: RunContext,
    radius: Annotated[
        float, Field(gt=0, le=1e150, description="How near rows must be to count as neighbours (epsilon).")
    ] = 0.5,
    neighbors: Annotated[
        int,
        Field(ge=1, le=1_000_000, description="How many rows, itself included, lie within the radius of a core row."),
    ] = 5,
    features: Features = NUMBERS,
    metric: Annotated[
        Literal["euclidean", "manhattan", "chebyshev"], Field(description="How far rows are apart.")
    ] = "euclidean",
    column: Annotated[NewColumn, Field(min_length=1, description="The new column with the cluster of each row.")] = (
        "cluster"
    ),
    z_score: Annotated[
        bool, Field(description="Whether distances are measured in standard deviations, so that units don't matter.")
    ] = False,
) -> DbscanResult:
    """Find dense groups of any shape, and the rows that belong to none.

    A row with enough neighbours within the radius is a core row; core rows within each other's radius belong together,
    and so do the rows near one of them. `cluster_0` is the largest, then `cluster_1`, and so on; rows near no core row
    are `noise`. How many clusters there are follows from the data. A row near core rows of two clusters goes to
    the one that was found first.

    A radius that is too large joins everything, one that is too small leaves noise alone. Clusters can't be given to
    other rows. Missing values stop the node.

    Example: radius 0.5 on the iris table finds two clusters and 17 rows of noise.
    """
    import_alone("sklearn.cluster")
    from sklearn.cluster import DBSCAN

    chosen = cluster_features(table.collect_schema(), features, column)
    rows = cluster_rows(table, chosen, z_score=z_score)
    found = DBSCAN(eps=radius, min_samples=neighbors, metric=metric).fit(rows)
    numbers = numbered_by_size(found.labels_)
    noise, clusters = int((numbers < 0).sum()), int(numbers.max(initial=-1)) + 1
    if not clusters:
        run.log("All rows are noise: take a larger radius, or fewer neighbours.")
    metrics = Metrics({"rows": len(rows), "clusters": clusters, "noise": noise})
    metrics["core rows"] = len(found.core_sample_indices_)
    return DbscanResult(with_clusters(table, column, numbers), size_table(column, numbers), metrics)
