"""Predict a class or a number by many small trees, each of which mends the errors of those before."""

from itertools import count
from typing import Annotated, NamedTuple

import narwhals as nw
from pydantic import Field

from plait import Column, Columns, Metrics, Model, ModelDescription, RunContext, Table, node
from plait.importing import import_alone

from .examples import Examples
from .features import NUMBERS, Features
from .importances import IMPORTANCES, importance_table
from .scikit_boosting import gain_shares
from .task import Task, TaskChoice, task_description
from .watching import interrupting_rounds

_NAME = "Gradient boosting"
_PATIENCE = 10
_ASIDE = 0.1
"""For how many rounds the score on the rows put aside may fail to improve."""


class GradientBoostingResult(NamedTuple):
    model: Model
    importances: Table
    metrics: Metrics


def _schema(
    table: nw.Schema | None, *, target: str, features: Columns, task: Task, **_: object
) -> tuple[ModelDescription | None, nw.Schema, None]:
    description = task_description(_NAME, table, target, features, task) if table is not None else None
    return description, IMPORTANCES, None


@node(
    "mining.gradient_boosting",
    category="Mining/Learners",
    icon="stairs",
    face="{target} · {rounds} rounds",
    tags=(
        "gradient boosted trees",
        "xgboost",
        "lightgbm",
        "histogram",
        "ensemble",
        "classifier",
        "regression",
        "learner",
    ),
    schema=_schema,
    collects=True,
    blocking=True,
)
def gradient_boosting(
    table: Table,
    *,
    run: RunContext,
    target: Annotated[Column, Field(description="The column to predict: a class or a number.")],
    features: Features = NUMBERS,
    task: TaskChoice = "automatic",
    rounds: Annotated[
        int, Field(ge=1, le=100_000, description="How many trees follow each other; with more than two classes, each.")
    ] = 100,
    rate: Annotated[
        float, Field(gt=0, le=10, description="How much of an error each tree mends; smaller needs more rounds.")
    ] = 0.1,
    leaves: Annotated[int, Field(ge=2, le=100_000, description="The most leaves that a tree has.")] = 31,
    depth: Annotated[
        int, Field(ge=0, le=1_000, description="The most questions from the root to a leaf; 0 for no limit.")
    ] = 0,
    leaf_rows: Annotated[
        int, Field(ge=1, le=1_000_000_000, description="The fewest rows of the training table that a leaf may hold.")
    ] = 20,
    penalty: Annotated[float, Field(ge=0, le=1e9, description="How strongly large steps are held back; 0 for not.")] = (
        0.0
    ),
    balanced: Annotated[
        bool, Field(description="Whether each class counts the same, however many rows it has.")
    ] = False,
    early_stop: Annotated[
        bool,
        Field(description="Whether a tenth of the rows is put aside, and the rounds end when they no longer gain."),
    ] = False,
    seed: Annotated[
        int, Field(ge=0, le=2**32 - 1, description="Fixes what is drawn: rows put aside, and thresholds.")
    ] = 0,
) -> GradientBoostingResult:
    """Predict a class or a number by many small trees, each of which mends the errors of those before.

    Features are first divided into at most 255 bins, which makes it fast on large tables. A whole-number target counts
    as a number unless the task says that it is a class. Numbers are fitted by squared error, classes by log loss.

    Missing features are allowed: each question learns which branch they take. A missing target stops the node. The run
    can be cancelled between two rounds.

    `importances` has the share of each feature in the gain of all splits; it favours features with many different
    values.

    Example: 100 rounds on the admissions table, target `Chance of Admit`; more rounds with a smaller rate are
    often a little better, and fewer leaves for small tables.
    """
    import_alone("sklearn.ensemble")
    from sklearn.ensemble import HistGradientBoostingClassifier, HistGradientBoostingRegressor

    examples = Examples.of(table, target, features, task, precision="double")
    settings = {
        "learning_rate": rate,
        "max_iter": rounds,
        "max_leaf_nodes": leaves,
        "max_depth": depth or None,
        "min_samples_leaf": leaf_rows,
        "l2_regularization": penalty,
        "early_stopping": early_stop,
        "validation_fraction": _ASIDE,
        "n_iter_no_change": _PATIENCE,
        "categorical_features": None,
        "random_state": seed,
    }
    if early_stop:
        examples.require_rows_aside(_ASIDE)
    if examples.labels is None:
        estimator = HistGradientBoostingRegressor(**settings)
    else:
        weights = examples.class_weights() if balanced else None
        estimator = HistGradientBoostingClassifier(class_weight=weights, **settings)
    begun = count(1)

    def look() -> None:
        number = next(begun)
        run.progress(min(1.0, (number - 1) / rounds), f"round {number} of {rounds}")

    with interrupting_rounds(estimator, look):
        estimator.fit(examples.rows, examples.known)
    # Where the drawing of features stood at the end is no part of the model.
    estimator._feature_subsample_rng = None
    metrics = Metrics(rows=len(examples.rows), rounds=int(estimator.n_iter_))
    if early_stop:
        quality = "loss on rows put aside"
        metrics[quality] = -float(estimator.validation_score_[-1])
    shares = gain_shares(estimator, len(examples.features))
    return GradientBoostingResult(
        examples.model(estimator, _NAME), importance_table(examples.features, shares), metrics
    )
