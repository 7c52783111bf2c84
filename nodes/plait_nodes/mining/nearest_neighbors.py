"""Predict a class or a number from the most similar rows."""

from typing import Annotated, Literal, NamedTuple

import narwhals as nw
from pydantic import Field

from plait import Column, Columns, Metrics, Model, ModelDescription, ParameterError, Table, node
from plait.importing import import_alone

from .examples import Examples
from .features import NUMBERS, Features
from .scaling import scale_in_place
from .task import Task, TaskChoice, task_description
from .training import MissingChoice

_NAME = "Nearest neighbours"


class NearestNeighborsResult(NamedTuple):
    model: Model
    metrics: Metrics


def _schema(
    table: nw.Schema | None, *, target: str, features: Columns, task: Task, **_: object
) -> tuple[ModelDescription | None, None]:
    return (task_description(_NAME, table, target, features, task) if table is not None else None), None


@node(
    "mining.nearest_neighbors",
    title="k-Nearest Neighbours",
    category="Mining/Learners",
    icon="map-marker-distance",
    face="{target} · {neighbors} neighbours",
    tags=("k nearest neighbor", "knn", "k-nn", "similarity", "classifier", "regression", "learner", "recommend"),
    schema=_schema,
    collects=True,
    blocking=True,
)
def nearest_neighbors(
    table: Table,
    *,
    target: Annotated[Column, Field(description="The column to predict: a class or a number.")],
    features: Features = NUMBERS,
    task: TaskChoice = "automatic",
    neighbors: Annotated[int, Field(ge=1, le=100_000, description="How many of the most similar rows are asked.")] = 5,
    weights: Annotated[
        Literal["equal", "by distance"],
        Field(description="Whether all neighbours count the same, or nearer ones more (by 1 over the distance)."),
    ] = "equal",
    metric: Annotated[
        Literal["euclidean", "manhattan", "chebyshev", "cosine"], Field(description="How distance is measured.")
    ] = "euclidean",
    z_score: Annotated[
        bool, Field(description="Whether distances are measured in standard deviations, so that units don't matter.")
    ] = False,
    ties: Annotated[
        Literal["first class", "larger class"],
        Field(
            description="Which of equally frequent classes wins: the first in order, or the one that more rows of the "
            "training table have."
        ),
    ] = "first class",
    missing: MissingChoice = "stop",
) -> NearestNeighborsResult:
    """Predict a class or a number from the most similar rows of the training table.

    The class is the one that most neighbours have, among equally frequent ones the first in order, or with *ties* the
    one of more rows; its probability is their share. A number is the mean of those of the neighbours. A whole-number
    target counts as a number unless the task says that it is a class.

    Distances are in the units of the columns, so a column with large numbers counts most, unless *z_score* divides each
    by its standard deviation. The model holds all rows of the training table. Which of several rows at the same
    distance are asked is not defined.

    Missing values in the features or the target stop the node, unless *missing* leaves their rows out. True and false
    count as 1 and 0.

    Example: 10 neighbours with *z_score* on the admissions table predict the chance of the last 100 applicants with
    an R² of 0.846.
    """
    import_alone("sklearn.neighbors")
    from sklearn.neighbors import KNeighborsClassifier, KNeighborsRegressor

    examples = Examples.of(table, target, features, task, precision="double", missing_allowed=False, missing=missing)
    if len(examples.rows) < neighbors:
        raise ParameterError(
            f"There are {len(examples.rows)} rows, fewer than the {neighbors} neighbours to ask.",
            parameter="neighbors",
            hint="Ask fewer.",
        )
    # Only the cosine depends on where 0 is.
    scaling = scale_in_place(examples.rows, center=metric == "cosine", spread=True) if z_score else None
    kind = KNeighborsRegressor if examples.labels is None else KNeighborsClassifier
    estimator = kind(neighbors, weights="uniform" if weights == "equal" else "distance", metric=metric)
    estimator.fit(examples.rows, examples.known)
    preferred = _by_size(examples) if ties == "larger class" else ()
    model = examples.model(estimator, _NAME, scaling, preferred)
    return NearestNeighborsResult(model, Metrics(rows=len(examples.rows), neighbors=neighbors))


def _by_size(examples: Examples) -> tuple[int, ...]:
    """The positions of the classes, those with the most rows first; none for numbers."""
    import numpy as np

    if examples.labels is None:
        return ()
    return tuple(np.argsort(-np.bincount(examples.known), kind="stable").tolist())
