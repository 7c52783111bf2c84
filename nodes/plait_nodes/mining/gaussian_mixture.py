"""Divide the rows into groups that each have a normal distribution."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any, Literal, NamedTuple

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

from .clustering import cluster_features, clustered_schema
from .features import NUMBERS, Features
from .scaling import scale_in_place
from .scikit_model import ScikitClusterer, cluster_name
from .scikit_record import ScikitRecord, type_names
from .training import training_rows
from .watching import interrupting

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from .scaling import Scaling

    Array = NDArray[np.floating]

_NAME = "Gaussian mixture"
_PRECISION = 1e-6
Shape = Literal["full", "tied", "diagonal", "round"]
_SHAPES: dict[Shape, str] = {"full": "full", "tied": "tied", "diagonal": "diag", "round": "spherical"}


class GaussianMixtureResult(NamedTuple):
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
    return clustered_schema(table, column), _centers_schema(chosen, column), described, None


@node(
    "mining.gaussian_mixture",
    category="Mining/Clustering",
    icon="blur",
    face="{clusters} clusters",
    tags=("em clustering", "expectation maximization", "gmm", "soft clustering", "density", "groups"),
    schema=_schema,
    collects=True,
    blocking=True,
    passes=2,
)
def gaussian_mixture(
    table: Table,
    *,
    run: RunContext,
    clusters: Annotated[int, Field(ge=1, le=1_000, description="How many groups there are.")] = 3,
    features: Features = NUMBERS,
    shape: Annotated[
        Shape,
        Field(
            description="What the groups look like: ellipses of any kind, all the same ellipse (tied), ellipses along "
            "the axes, or balls."
        ),
    ] = "full",
    column: Annotated[NewColumn, Field(min_length=1, description="The new column with the cluster of each row.")] = (
        "cluster"
    ),
    restarts: Annotated[
        int, Field(ge=1, le=1_000, description="How often to begin anew from other centres; the best result is kept.")
    ] = 5,
    iterations: Annotated[int, Field(ge=1, le=100_000, description="The most steps that one attempt takes.")] = 500,
    least_spread: Annotated[
        float,
        Field(
            gt=0,
            le=1,
            description="What is added to each variance, as a share of the column's own, so that no group collapses.",
        ),
    ] = 1e-6,
    seed: Annotated[int, Field(ge=0, le=2**32 - 1, description="Fixes the centres to begin with.")] = 0,
) -> GaussianMixtureResult:
    """Divide the rows into groups that each have a normal distribution.

    Unlike k-Means, groups may be stretched, tilted and of different size, and units of columns don't matter. Each row
    goes to the group that it most probably belongs to. The fit is that of maximum likelihood by expectation and
    maximisation, from centres by k-means.

    Clusters are called `cluster_0`, `cluster_1`, … in the order of their means by the first feature (then the second,
    and so on). `centers` has their means, standard deviations and shares. To find how many groups there are, compare
    the metric `bic` for several numbers: the smallest is best.

    Missing values in the features and constant columns stop the node.

    Example: three groups of the iris table have 50, 45 and 55 rows, and follow the species in 145 of 150.
    """
    chosen = cluster_features(table.collect_schema(), features, column)
    rows = matrix(training_rows(table, chosen), list(chosen))
    if len(rows) < max(2, clusters):
        raise ParameterError(
            f"For {clusters} clusters there must be at least {max(2, clusters)} rows, not {len(rows)}.",
            parameter="clusters",
            hint="Ask for fewer clusters.",
        )
    for place, name in enumerate(chosen):
        if rows[:, place].min() == rows[:, place].max():
            raise DataError(f"The column '{name}' has only one value.", column=name, hint="Leave it out.")
    scaling = scale_in_place(rows, center=True, spread=True)
    estimator = _fit(rows, clusters, shape, restarts, iterations, least_spread, seed, run)
    record = ScikitRecord(
        name=_NAME,
        features=type_names(chosen),
        prediction=column,
        centers=tuple(scaling.center.tolist()),
        divisors=tuple(scaling.spread.tolist()),
    )
    model = ScikitClusterer(estimator, record)
    numbers = estimator.predict(rows)
    return GaussianMixtureResult(
        model.apply(table),
        _centers(estimator, numbers, scaling, chosen, column),
        model,
        _metrics(estimator, rows, scaling),
    )


def _fit(
    rows: Array,
    clusters: int,
    shape: Shape,
    restarts: int,
    iterations: int,
    least_spread: float,
    seed: int,
    run: RunContext,
) -> Any:  # noqa: ANN401 - scikit-learn has no types
    import_alone("sklearn.mixture", "sklearn.exceptions")
    import warnings

    import numpy as np
    from sklearn.exceptions import ConvergenceWarning
    from sklearn.mixture import GaussianMixture

    estimator = GaussianMixture(
        clusters,
        covariance_type=_SHAPES[shape],
        n_init=restarts,
        max_iter=iterations,
        reg_covar=least_spread,
        tol=_PRECISION,
        random_state=seed,
    )
    with warnings.catch_warnings():
        # Said in the run's log instead.
        warnings.simplefilter("ignore", ConvergenceWarning)
        with interrupting(estimator, "_m_step", run.check_cancelled):
            estimator.fit(rows)
    if not estimator.converged_:
        run.log(f"The groups were still changing after {iterations} steps; allow more, or ask for fewer.")
    order = np.lexsort(estimator.means_.T[::-1])
    by_group = ["weights_", "means_"]
    if shape != "tied":
        by_group += ["covariances_", "precisions_", "precisions_cholesky_"]
    for name in by_group:
        setattr(estimator, name, np.ascontiguousarray(getattr(estimator, name)[order]))
    estimator.lower_bounds_ = None
    return estimator


def _metrics(estimator: Any, rows: Array, scaling: Scaling) -> Metrics:  # noqa: ANN401 - scikit-learn has no types
    import numpy as np

    # The densities are those of the columns as they are.
    units = float(np.log(scaling.spread).sum())
    metrics = Metrics(rows=len(rows), iterations=int(estimator.n_iter_))
    metrics["log-likelihood per row"] = float(estimator.score(rows)) - units
    shifted = 2 * len(rows) * units
    metrics["bic"] = float(estimator.bic(rows)) + shifted
    metrics["aic"] = float(estimator.aic(rows)) + shifted
    return metrics


def _centers(
    estimator: Any,  # noqa: ANN401 - scikit-learn has no types
    numbers: NDArray[np.int64],
    scaling: Scaling,
    chosen: nw.Schema,
    column: str,
) -> Table:
    import numpy as np

    count = len(estimator.means_)
    variances = estimator.covariances_
    match estimator.covariance_type:
        case "full":
            variances = np.einsum("gii->gi", variances)
        case "tied":
            variances = np.tile(np.diag(variances), (count, 1))
        case "spherical":
            variances = np.tile(variances[:, None], (1, len(chosen)))
    means = estimator.means_ * scaling.spread + scaling.center
    spreads = np.sqrt(variances) * scaling.spread
    schema = _centers_schema(chosen, column)
    names = [cluster_name(number) for number in range(count)]
    sizes = np.bincount(numbers, minlength=count)
    columns = (names, sizes, estimator.weights_, *means.T, *spreads.T)
    return result_table(dict(zip(schema, columns, strict=True)), schema)


def _centers_schema(chosen: nw.Schema, column: str) -> nw.Schema:
    names: list[str] = [column]
    for name in ("rows", "share", *chosen, *(f"std of {name}" for name in chosen)):
        free = name
        while free in names or (free in chosen and name not in chosen):
            free += "_"
        names.append(free)
    return nw.Schema({column: nw.String(), names[1]: nw.Int64(), **dict.fromkeys(names[2:], nw.Float64())})
