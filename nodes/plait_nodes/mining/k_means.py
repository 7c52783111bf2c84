"""Divide the rows into groups around centres."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal, NamedTuple

import narwhals as nw
from pydantic import Field

from plait import (
    Clusterer,
    Columns,
    DataError,
    Metrics,
    ModelDescription,
    NewColumn,
    ParameterError,
    RunContext,
    Table,
    node,
)
from plait.importing import import_alone
from plait_nodes.manipulation.result_table import result_table
from plait_nodes.statistics.matrix import matrix

from .clustering import cluster_features
from .features import NUMBERS, Features
from .scaling import scale_in_place
from .scikit_model import ScikitClusterer, cluster_name
from .scikit_record import ScikitRecord, type_names
from .training import training_rows
from .watching import interrupting

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray
    from sklearn.cluster import KMeans

    Array = NDArray[np.floating]

_NAME = "k-Means"
Start = Literal["drawn", "first rows"]


class KMeansResult(NamedTuple):
    table: Table
    centers: Table
    model: Clusterer
    metrics: Metrics


def _schema(
    table: nw.Schema | None, *, features: Columns, column: str, **_: object
) -> tuple[nw.Schema | None, nw.Schema | None, ModelDescription | None, None]:
    if table is None:
        return None, None, None, None
    chosen = cluster_features(table, features, column)
    adds = nw.Schema({column: nw.String()})
    described = ModelDescription("Clusterer", chosen, adds, details={"Model": _NAME})
    return nw.Schema({**table, **adds}), _centers_schema(chosen, column), described, None


@node(
    "mining.k_means",
    title="k-Means",
    category="Mining/Clustering",
    icon="scatter-plot",
    face="{clusters} clusters",
    tags=("clustering", "kmeans", "groups", "segments", "learner"),
    schema=_schema,
    collects=True,
    blocking=True,
    passes=2,
)
def k_means(
    table: Table,
    *,
    run: RunContext,
    clusters: Annotated[int, Field(ge=1, le=10_000, description="How many groups there are.")] = 3,
    features: Features = NUMBERS,
    column: Annotated[NewColumn, Field(min_length=1, description="The new column with the cluster of each row.")] = (
        "cluster"
    ),
    restarts: Annotated[
        int, Field(ge=1, le=1_000, description="How often to begin anew from other centres; the best result is kept.")
    ] = 10,
    iterations: Annotated[int, Field(ge=1, le=100_000, description="The most steps that one attempt takes.")] = 300,
    seed: Annotated[int, Field(ge=0, le=2**32 - 1, description="Fixes the centres to begin with.")] = 0,
    z_score: Annotated[
        bool, Field(description="Whether distances are measured in standard deviations, so that units don't matter.")
    ] = False,
    start: Annotated[
        Start,
        Field(description="Whether the first centres are drawn, or are the first rows of the table, in their order."),
    ] = "drawn",
) -> KMeansResult:
    """Divide the rows into groups around centres, so that the squared distances to them are small.

    Distances are Euclidean in the units of the columns, so a column with large numbers counts most. With *z_score* they
    are in standard deviations of the column (dividing by n), a constant column does not count, and the centres are
    still given in the units of the columns. The first centres are drawn by k-means++, which is restarted several
    times, because a bad start can end in a bad division.

    Clusters are called `cluster_0`, `cluster_1`, … in the order of their centres by the first feature (then the second,
    and so on), and with *start* on 'first rows' in the order of the rows that they began with. Then nothing is drawn,
    *restarts* and *seed* have no effect, and it ends when no row changes its cluster. Missing values in the features
    stop the node. The metric `inertia` is the sum of the squared distances; with *z_score* it is in squared standard
    deviations. A run that is cancelled waits for the present attempt.

    Example: three clusters of the iris table have 50, 62 and 38 rows, and an inertia of 78.85.
    """
    chosen = cluster_features(table.collect_schema(), features, column)
    rows = matrix(training_rows(table, chosen), list(chosen))
    if len(rows) < clusters:
        raise ParameterError(
            f"For {clusters} clusters there must be at least as many rows, not {len(rows)}.",
            parameter="clusters",
            hint="Ask for fewer clusters.",
        )
    spread = scale_in_place(rows, center=False, spread=True).spread if z_score else None
    estimator = _fit(rows, clusters, restarts, iterations, seed, start, run)
    record = ScikitRecord(
        name=_NAME,
        features=type_names(chosen),
        prediction=column,
        divisors=tuple(spread.tolist()) if spread is not None else (),
    )
    model = ScikitClusterer(estimator, record)
    metrics = Metrics(rows=len(rows), inertia=float(estimator.inertia_), iterations=int(estimator.n_iter_))
    centers = estimator.cluster_centers_ if spread is None else estimator.cluster_centers_ * spread
    return KMeansResult(model.apply(table), _centers(centers, estimator.labels_, chosen, column), model, metrics)


def _fit(
    rows: Array, clusters: int, restarts: int, iterations: int, seed: int, start: Start, run: RunContext
) -> KMeans:
    import_alone("sklearn.cluster", "sklearn.exceptions")
    import warnings

    import numpy as np
    from sklearn.cluster import KMeans
    from sklearn.exceptions import ConvergenceWarning

    if start == "drawn":
        estimator = KMeans(clusters, n_init=restarts, max_iter=iterations, random_state=seed, copy_x=False)
    else:
        first = rows[:clusters].copy()
        estimator = KMeans(clusters, init=first, n_init=1, max_iter=iterations, tol=0.0, copy_x=False)
    with warnings.catch_warnings():
        # Fewer different rows than clusters: refused below, in the words of the product.
        warnings.simplefilter("ignore", ConvergenceWarning)
        with interrupting(estimator, "_init_centroids", run.check_cancelled):
            estimator.fit(rows)
    sizes = np.bincount(estimator.labels_, minlength=clusters)
    if not sizes.all():
        found = int(np.count_nonzero(sizes))
        raise DataError(
            f"For {clusters} clusters there must be at least as many different rows, not {found}.",
            hint="Ask for fewer clusters.",
        )
    # How many cores this machine has is no part of the result.
    estimator._n_threads = 1
    if start == "first rows":
        # What a model has to know is stored, and how it began is no part of that.
        estimator.init = "k-means++"
        return estimator
    order = np.lexsort(estimator.cluster_centers_.T[::-1])
    estimator.cluster_centers_ = np.ascontiguousarray(estimator.cluster_centers_[order])
    estimator.labels_ = np.argsort(order).astype(np.int32)[estimator.labels_]
    return estimator


def _centers(centers: Array, labels: NDArray[np.int32], chosen: nw.Schema, column: str) -> Table:
    import numpy as np

    schema = _centers_schema(chosen, column)
    sizes = np.bincount(labels)
    names = [cluster_name(number) for number in range(len(sizes))]
    return result_table(dict(zip(schema, (names, sizes, *centers.T), strict=True)), schema)


def _centers_schema(chosen: nw.Schema, column: str) -> nw.Schema:
    rows = "rows"
    while rows in chosen or rows == column:
        rows += "_"
    return nw.Schema({column: nw.String(), rows: nw.Int64(), **dict.fromkeys(chosen, nw.Float64())})
