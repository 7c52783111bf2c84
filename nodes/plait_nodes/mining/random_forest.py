"""Predict a class or a number by many trees that each saw other rows and features."""

import os
from typing import Annotated, Any, Literal, NamedTuple

import narwhals as nw
from pydantic import Field

from plait import Column, Columns, Metrics, Model, ModelDescription, RunContext, Table, node
from plait.importing import import_alone

from .examples import Examples
from .features import NUMBERS, Features
from .importances import IMPORTANCES, importance_table
from .task import Task, TaskChoice, task_description

_NAME = "Random forest"
_ROUNDS = 20


class RandomForestResult(NamedTuple):
    model: Model
    importances: Table
    metrics: Metrics


def _schema(
    table: nw.Schema | None, *, target: str, features: Columns, task: Task, **_: object
) -> tuple[ModelDescription | None, nw.Schema, None]:
    description = task_description(_NAME, table, target, features, task) if table is not None else None
    return description, IMPORTANCES, None


@node(
    "mining.random_forest",
    category="Mining/Learners",
    icon="forest",
    face="{target} · {trees} trees",
    tags=("ensemble", "bagging", "classifier", "regression", "learner"),
    schema=_schema,
    collects=True,
    blocking=True,
)
def random_forest(
    table: Table,
    *,
    run: RunContext,
    target: Annotated[Column, Field(description="The column to predict: a class or a number.")],
    features: Features = NUMBERS,
    task: TaskChoice = "automatic",
    trees: Annotated[int, Field(ge=1, le=10_000, description="How many trees there are.")] = 100,
    depth: Annotated[
        int, Field(ge=0, le=1_000, description="The most questions from the root to a leaf; 0 for no limit.")
    ] = 0,
    leaf_rows: Annotated[
        int, Field(ge=1, le=1_000_000_000, description="The fewest rows of the training table that a leaf may hold.")
    ] = 1,
    tried: Annotated[
        Literal["automatic", "square root", "third", "all"],
        Field(
            description="How many features, drawn anew, each split chooses from; automatic is the square root of "
            "their number for classes and all of them for numbers."
        ),
    ] = "automatic",
    balanced: Annotated[
        bool, Field(description="Whether each class counts the same, however many rows it has.")
    ] = False,
    out_of_bag: Annotated[
        bool, Field(description="Whether to score each row by the trees that did not see it: an honest estimate.")
    ] = False,
    seed: Annotated[
        int, Field(ge=0, le=2**32 - 1, description="Fixes what is drawn: the same seed gives the same forest.")
    ] = 0,
) -> RandomForestResult:
    """Predict a class or a number by many trees that each saw other rows and features.

    Each tree learns from rows drawn with replacement. Probabilities of classes and predicted numbers are the means
    over all trees. A whole-number target counts as a number unless the task says that it is a class.

    Missing features are allowed: such rows take the branch that was better in training, or the larger one if
    nothing was missing there. A missing target stops the node.

    `importances` has the share of each feature in the gain of purity over all trees; it favours features with
    many different values.

    Example: 300 trees on the admissions table predict the chance of the last 100 applicants with an R² of 0.86.
    """
    import_alone("sklearn.ensemble")
    from sklearn.ensemble import RandomForestClassifier, RandomForestRegressor

    examples = Examples.of(table, target, features, task)
    limits = {
        "max_depth": depth or None,
        "min_samples_leaf": leaf_rows,
        "random_state": seed,
        "warm_start": True,
    }
    if examples.labels is None:
        estimator = RandomForestRegressor(max_features=_share(tried, 1.0), **limits)
    else:
        weights = examples.class_weights() if balanced else None
        estimator = RandomForestClassifier(max_features=_share(tried, "sqrt"), class_weight=weights, **limits)
    _grow(estimator, examples, trees, run, out_of_bag=out_of_bag)
    metrics = Metrics(rows=len(examples.rows), trees=trees)
    if out_of_bag:
        metrics["out-of-bag r2" if examples.labels is None else "out-of-bag accuracy"] = float(estimator.oob_score_)
    return RandomForestResult(
        examples.model(estimator, _NAME),
        importance_table(examples.features, estimator.feature_importances_),
        metrics,
    )


def _share(tried: str, automatic: float | str) -> float | str:
    shares: dict[str, float | str] = {"square root": "sqrt", "third": 1 / 3, "all": 1.0}
    return shares.get(tried, automatic)


def _grow(estimator: Any, examples: Examples, trees: int, run: RunContext, *, out_of_bag: bool) -> None:  # noqa: ANN401 - scikit-learn has no types
    """Grow the trees in rounds, so that the run can be watched and cancelled; the forest is the same."""
    import warnings

    cores, grown = os.cpu_count() or 1, 0
    estimator.set_params(n_jobs=cores)
    while grown < trees:
        run.progress(grown / trees, f"{grown} of {trees} trees")
        grown = min(trees, grown + max(cores, trees // _ROUNDS))
        estimator.set_params(n_estimators=grown, oob_score=out_of_bag and grown == trees)
        with warnings.catch_warnings():
            # Few trees leave some rows without a score, which the mean of the others then stands for.
            warnings.filterwarnings("ignore", message="Some inputs do not have OOB scores", category=UserWarning)
            estimator.fit(examples.rows, examples.known)
    # Threads would add up the trees' answers in any order, and so change the last bits.
    estimator.set_params(n_jobs=1)
