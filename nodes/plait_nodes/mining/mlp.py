"""Predict a class or a number by a small neural network."""

from __future__ import annotations

from itertools import count
from typing import TYPE_CHECKING, Annotated, Any, Literal, NamedTuple

import narwhals as nw
from pydantic import Field

from plait import Column, Columns, Metrics, Model, ModelDescription, RunContext, Table, node
from plait.importing import import_alone
from plait_nodes.manipulation.result_table import result_table

from .examples import Examples
from .features import NUMBERS, Features
from .layer_sizes import layer_sizes
from .scaling import scale_in_place
from .task import Task, TaskChoice, task_description
from .watching import interrupting

if TYPE_CHECKING:
    from .scaling import Scaling

_NAME = "Multilayer perceptron"
_ASIDE = 0.1
_CURVE = nw.Schema({"epoch": nw.Int64(), "loss": nw.Float64(), "score on rows put aside": nw.Float64()})
_LEFTOVERS = ("_optimizer", "_random_state", "_best_coefs", "_best_intercepts")
"""What only further training would need."""


class MlpResult(NamedTuple):
    model: Model
    curve: Table
    metrics: Metrics


def _schema(
    table: nw.Schema | None, *, target: str, features: Columns, task: Task, layers: str, **_: object
) -> tuple[ModelDescription | None, nw.Schema, None]:
    layer_sizes(layers)
    return (task_description(_NAME, table, target, features, task) if table is not None else None), _CURVE, None


@node(
    "mining.mlp",
    title="MLP",
    category="Mining/Learners",
    icon="graph-outline",
    face="{target} · {layers}",
    tags=("multilayer perceptron", "neural network", "rprop", "backpropagation", "classifier", "regression", "learner"),
    schema=_schema,
    collects=True,
    blocking=True,
)
def mlp(
    table: Table,
    *,
    run: RunContext,
    target: Annotated[Column, Field(description="The column to predict: a class or a number.")],
    features: Features = NUMBERS,
    task: TaskChoice = "automatic",
    layers: Annotated[
        str, Field(description="How many neurons each hidden layer has, such as `100` or `32, 16`.")
    ] = "100",
    activation: Annotated[
        Literal["relu", "tanh", "logistic", "identity"], Field(description="What a hidden neuron makes of its sum.")
    ] = "relu",
    penalty: Annotated[float, Field(ge=0, le=1e6, description="How strongly large weights are held back.")] = 1e-4,
    optimizer: Annotated[
        Literal["adam", "sgd", "lbfgs"],
        Field(description="How the weights are searched; lbfgs takes all rows at once, and suits small tables."),
    ] = "adam",
    rate: Annotated[float, Field(gt=0, le=10, description="How large the steps are; not for lbfgs.")] = 1e-3,
    batch: Annotated[
        int, Field(ge=1, le=10_000_000, description="After how many rows the weights change; not for lbfgs.")
    ] = 200,
    epochs: Annotated[int, Field(ge=1, le=1_000_000, description="How often all rows are seen, at most.")] = 200,
    early_stop: Annotated[
        bool,
        Field(description="Whether a tenth of the rows is put aside, and training ends when they no longer gain."),
    ] = False,
    z_score: Annotated[
        bool, Field(description="Whether features, and a number to predict, are brought to one scale for training.")
    ] = True,
    seed: Annotated[int, Field(ge=0, le=2**32 - 1, description="Fixes the first weights and the order of rows.")] = 0,
) -> MlpResult:
    """Predict a class or a number by a small neural network that is connected from layer to layer.

    A whole-number target counts as a number unless the task says that it is a class. Training ends when the loss has
    not fallen by 0.0001 for ten epochs, or after the last one; the log tells which. `curve` has the loss after
    each epoch (not for lbfgs), to be drawn as a learning curve.

    Missing values in the features or the target stop the node. True and false count as 1 and 0. For images,
    sequences and larger networks use the nodes for deep learning.

    Example: one hidden layer of 8 neurons on the iris table tells the species apart as well as any other learner.
    """
    import numpy as np

    sizes = layer_sizes(layers)
    examples = Examples.of(table, target, features, task, precision="double", missing_allowed=False)
    looks_aside = early_stop and optimizer != "lbfgs"
    if looks_aside:
        examples.require_rows_aside(_ASIDE)
    scaling = scale_in_place(examples.rows, center=True, spread=True) if z_score else None
    known: Any = examples.known
    middle, spread = 0.0, 1.0
    if examples.labels is None and z_score:
        middle, spread = float(known.mean()), float(known.std()) or 1.0
        known = (known - middle) / spread
    settings = {
        "hidden_layer_sizes": sizes,
        "activation": activation,
        "solver": optimizer,
        "alpha": penalty,
        "batch_size": max(1, min(batch, _seen(len(examples.rows), aside=looks_aside))),
        "learning_rate_init": rate,
        "max_iter": epochs,
        "early_stopping": looks_aside,
        "validation_fraction": _ASIDE,
        "random_state": seed,
    }
    estimator = _fit(settings, examples, known, run)
    curve = list(getattr(estimator, "loss_curve_", [])) if optimizer != "lbfgs" else []
    aside = list(getattr(estimator, "validation_scores_", None) or [])
    _fold(estimator, scaling, middle, spread)
    metrics = Metrics(rows=len(examples.rows), epochs=int(estimator.n_iter_), loss=float(estimator.loss_))
    metrics["weights"] = sum(each.size for each in (*estimator.coefs_, *estimator.intercepts_))
    columns = (np.arange(1, len(curve) + 1), curve, aside or [np.nan] * len(curve))
    return MlpResult(
        examples.model(estimator, _NAME), result_table(dict(zip(_CURVE, columns, strict=True)), _CURVE), metrics
    )


def _seen(rows: int, *, aside: bool) -> int:
    """How many rows are trained on, if a tenth of them may be put aside."""
    return rows - -(-rows // 10) if aside else rows


def _fit(settings: dict[str, Any], examples: Examples, known: Any, run: RunContext) -> Any:  # noqa: ANN401 - scikit-learn has no types
    import_alone("sklearn.neural_network", "sklearn.exceptions")
    import warnings

    from sklearn.exceptions import ConvergenceWarning
    from sklearn.neural_network import MLPClassifier, MLPRegressor

    begun = count(1)

    def look() -> None:
        number = next(begun)
        curve = getattr(estimator, "loss_curve_", None)
        losses = {"loss": float(curve[-1])} if curve else {}
        run.progress(min(1.0, number / settings["max_iter"]), f"epoch {number} of {settings['max_iter']}", **losses)

    # What is called after each epoch, or for each step of the search.
    step = "_loss_grad_lbfgs" if settings["solver"] == "lbfgs" else "_update_no_improvement_count"
    estimator = (MLPRegressor if examples.labels is None else MLPClassifier)(**settings)
    with warnings.catch_warnings():
        # Said in the run's log instead.
        warnings.simplefilter("ignore", ConvergenceWarning)
        with interrupting(estimator, step, look):
            estimator.fit(examples.rows, known)
    if estimator.n_iter_ >= settings["max_iter"]:
        run.log(f"The loss was still falling after {settings['max_iter']} epochs; allow more, or larger steps.")
    return estimator


def _fold(estimator: Any, scaling: Scaling | None, middle: float, spread: float) -> None:  # noqa: ANN401 - scikit-learn has no types
    """Put the scaling of features and target into the weights, and drop what only training needed."""
    for name in _LEFTOVERS:
        if hasattr(estimator, name):
            delattr(estimator, name)
    estimator.validation_scores_ = estimator.loss_curve_ = None
    if scaling is not None:
        estimator.coefs_[0] = estimator.coefs_[0] / scaling.spread[:, None]
        estimator.intercepts_[0] = estimator.intercepts_[0] - scaling.center @ estimator.coefs_[0]
    if (middle, spread) != (0.0, 1.0):
        estimator.coefs_[-1] = estimator.coefs_[-1] * spread
        estimator.intercepts_[-1] = estimator.intercepts_[-1] * spread + middle
