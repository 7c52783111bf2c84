"""Find rows that stand out, by how few questions set them apart."""

from __future__ import annotations

from typing import Annotated, NamedTuple

import narwhals as nw
from pydantic import Field

from plait import Columns, Metrics, ModelDescription, NewColumn, Table, Transformer, node
from plait.importing import import_alone
from plait_nodes.statistics.matrix import matrix

from .clustering import cluster_features
from .features import NUMBERS, Features
from .scikit_model import ScikitDetector, detector_schema
from .scikit_record import ScikitRecord, type_names
from .training import training_rows

_NAME = "Isolation forest"


class IsolationForestResult(NamedTuple):
    table: Table
    model: Transformer
    metrics: Metrics


def _schema(
    table: nw.Schema | None, *, features: Columns, column: str, **_: object
) -> tuple[nw.Schema | None, ModelDescription | None, None]:
    if table is None:
        return None, None, None
    chosen = cluster_features(table, features, column)
    adds = detector_schema(column)
    described = ModelDescription("Transformer", chosen, adds, details={"Model": _NAME})
    return nw.Schema({**table, **adds}), described, None


@node(
    "mining.isolation_forest",
    category="Mining/Outliers",
    icon="alert-octagon-outline",
    face="{share} outliers",
    tags=("anomaly detection", "outlier", "novelty", "unsupervised"),
    schema=_schema,
    collects=True,
    blocking=True,
    passes=2,
)
def isolation_forest(
    table: Table,
    *,
    features: Features = NUMBERS,
    share: Annotated[
        float,
        Field(
            ge=0,
            le=0.5,
            description="Which share of the rows is called an outlier; 0 for those with a score above 0.5.",
        ),
    ] = 0.0,
    trees: Annotated[int, Field(ge=1, le=10_000, description="How many trees there are.")] = 100,
    sample: Annotated[int, Field(ge=2, le=1_000_000, description="How many rows each tree sees, at most.")] = 256,
    column: Annotated[
        NewColumn,
        Field(min_length=1, description="The new column that says what is an outlier; its score has `score` added."),
    ] = "outlier",
    seed: Annotated[int, Field(ge=0, le=2**32 - 1, description="Fixes what is drawn.")] = 0,
) -> IsolationForestResult:
    """Find rows that stand out, by how few questions set them apart.

    Each tree divides a small sample of rows at random values of random features until all are alone. Rows that stand
    out are alone after few questions. The score lies between 0 and 1: near 0.5 and below is common, well above rare.
    Liu, Ting and Zhou, 'Isolation Forest' (2008).

    The model scores other tables, so it can be trained on rows that are known to be common. The unit of a column does
    not matter; the order of its values does not either, but how far apart they lie does.

    Missing values stop the node. Features are compared in single precision.

    Example: share 0.05 on the iris table marks 8 of the 150 rows.
    """
    import_alone("sklearn.ensemble")
    from sklearn.ensemble import IsolationForest

    chosen = cluster_features(table.collect_schema(), features, column)
    rows = matrix(training_rows(table, chosen), list(chosen), precision="single")
    estimator = IsolationForest(
        n_estimators=trees,
        max_samples=min(sample, len(rows)),
        contamination=share or "auto",
        random_state=seed,
    )
    estimator.fit(rows)
    record = ScikitRecord(name=_NAME, features=type_names(chosen), prediction=column, precision="single")
    model = ScikitDetector(estimator, record)
    metrics = Metrics(rows=len(rows), threshold=-float(estimator.offset_))
    return IsolationForestResult(model.apply(table), model, metrics)
