"""Predict a class or a number by a tree of questions about the features."""

from typing import Annotated, Literal, NamedTuple

import narwhals as nw
from pydantic import Field

from plait import Column, Columns, Metrics, Model, ModelDescription, Table, node
from plait.importing import import_alone

from .examples import Examples
from .features import NUMBERS, Features
from .importances import IMPORTANCES, importance_table
from .task import Task, TaskChoice, task_description
from .tree_table import TREE, tree_table

_NAME = "Decision tree"


class DecisionTreeResult(NamedTuple):
    model: Model
    tree: Table
    importances: Table
    metrics: Metrics


def _schema(
    table: nw.Schema | None, *, target: str, features: Columns, task: Task, **_: object
) -> tuple[ModelDescription | None, nw.Schema, nw.Schema, None]:
    description = task_description(_NAME, table, target, features, task) if table is not None else None
    return description, TREE, IMPORTANCES, None


@node(
    "mining.decision_tree",
    category="Mining/Learners",
    icon="file-tree",
    face="{target}",
    tags=("classifier", "regression tree", "cart", "learner"),
    schema=_schema,
    collects=True,
    blocking=True,
)
def decision_tree(
    table: Table,
    *,
    target: Annotated[Column, Field(description="The column to predict: a class or a number.")],
    features: Features = NUMBERS,
    task: TaskChoice = "automatic",
    depth: Annotated[
        int, Field(ge=0, le=1_000, description="The most questions from the root to a leaf; 0 for no limit.")
    ] = 0,
    leaf_rows: Annotated[
        int, Field(ge=1, le=1_000_000_000, description="The fewest rows of the training table that a leaf may hold.")
    ] = 1,
    split_rows: Annotated[
        int, Field(ge=2, le=1_000_000_000, description="The fewest rows that a node must hold to be split.")
    ] = 2,
    quality: Annotated[
        Literal["gini", "entropy"],
        Field(description="How the purity of classes is measured; numbers are always split by squared error."),
    ] = "gini",
    pruning: Annotated[
        float,
        Field(ge=0, le=1e9, description="Cost of a leaf: branches that improve the impurity by less are cut off."),
    ] = 0.0,
    balanced: Annotated[
        bool, Field(description="Whether each class counts the same, however many rows it has.")
    ] = False,
    seed: Annotated[int, Field(ge=0, le=2**32 - 1, description="Decides between splits that are equally good.")] = 0,
) -> DecisionTreeResult:
    """Predict a class or a number by a tree of questions about the features.

    Each node of the tree asks whether a feature is at most some value; the one that leaves the purest halves wins.
    A whole-number target counts as a number unless the task says that it is a class. Features are compared in single
    precision.

    Missing features are allowed: such rows take the branch that was better in training, or the larger one if
    nothing was missing there. A missing target stops the node.

    `tree` has a row for each node (its question, its rows, what it would predict and, for classes, how large the
    share of this class is), `importances` the share of each feature in the gain of purity.

    Example: target `species` and depth 2 on the iris table asks two questions about the petals and is right in
    96 of 100 rows.
    """
    import_alone("sklearn.tree")
    from sklearn.tree import DecisionTreeClassifier, DecisionTreeRegressor

    examples = Examples.of(table, target, features, task)
    limits = {
        "max_depth": depth or None,
        "min_samples_leaf": leaf_rows,
        "min_samples_split": split_rows,
        "ccp_alpha": pruning,
        "random_state": seed,
    }
    if examples.labels is None:
        estimator = DecisionTreeRegressor(**limits)
    else:
        weights = examples.class_weights() if balanced else None
        estimator = DecisionTreeClassifier(criterion=quality, class_weight=weights, **limits)
    estimator.fit(examples.rows, examples.known)
    quality_name = "r2" if examples.labels is None else "accuracy"
    metrics = Metrics(rows=len(examples.rows), depth=int(estimator.get_depth()), leaves=int(estimator.get_n_leaves()))
    if examples.labels is not None or len(examples.rows) > 1:
        metrics[quality_name] = float(estimator.score(examples.rows, examples.known))
    return DecisionTreeResult(
        examples.model(estimator, _NAME),
        tree_table(estimator.tree_, list(examples.features), examples.labels),
        importance_table(examples.features, estimator.feature_importances_),
        metrics,
    )
