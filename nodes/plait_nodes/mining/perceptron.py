"""Predict a class by a border that moves after each error."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any, Literal, NamedTuple

import narwhals as nw
from pydantic import Field

from plait import Classifier, Column, Columns, Metrics, ModelDescription, RunContext, Table, node
from plait.importing import import_alone
from plait_nodes.manipulation.result_table import result_table

from .description import classifier_description, without_probabilities
from .examples import Examples
from .features import NUMBERS, Features, chosen_features
from .scaling import scale_in_place

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Array = NDArray[np.floating]

_NAME = "Perceptron"
_TINY = 1e-9
"""The border starts this far below 0, so that a sum of exactly 0 counts as 'no', as Rosenblatt's threshold does."""
_CURVE = nw.Schema({"epoch": nw.Int64(), "errors": nw.Int64(), "changed": nw.Boolean()})
_COEFFICIENTS = nw.Schema({"class": nw.String(), "term": nw.String(), "coefficient": nw.Float64()})


class PerceptronResult(NamedTuple):
    model: Classifier
    coefficients: Table
    curve: Table
    metrics: Metrics


def _schema(
    table: nw.Schema | None, *, target: str, features: Columns, **_: object
) -> tuple[ModelDescription | None, nw.Schema, nw.Schema, None]:
    if table is None:
        return None, _COEFFICIENTS, _CURVE, None
    chosen = chosen_features(table, features, target=target)
    described = without_probabilities(classifier_description(_NAME, chosen, target, table[target]))
    return described, _COEFFICIENTS, _CURVE, None


@node(
    "mining.perceptron",
    category="Mining/Learners",
    icon="ray-vertex",
    face="{target}",
    tags=("rosenblatt", "threshold", "neuron", "linear classifier", "online", "learner"),
    schema=_schema,
    collects=True,
    blocking=True,
)
def perceptron(
    table: Table,
    *,
    run: RunContext,
    target: Annotated[Column, Field(description="The column with the classes: texts, whole numbers, true and false.")],
    features: Features = NUMBERS,
    rate: Annotated[float, Field(gt=0, le=1e6, description="How far the border moves after an error.")] = 1.0,
    epochs: Annotated[int, Field(ge=1, le=1_000_000, description="How often all rows are seen, at most.")] = 100,
    shuffle: Annotated[bool, Field(description="Whether each epoch takes the rows in another order.")] = False,
    keep: Annotated[
        Literal["fewest errors", "last"],
        Field(description="Which border becomes the model: that of the epoch with the fewest errors, or the last."),
    ] = "fewest errors",
    z_score: Annotated[
        bool, Field(description="Whether features are brought to mean 0 and standard deviation 1 first.")
    ] = False,
    seed: Annotated[int, Field(ge=0, le=2**32 - 1, description="Fixes the order of shuffled rows.")] = 0,
) -> PerceptronResult:
    """Predict a class by a border that moves after each error.

    Rosenblatt's rule: all weights start at 0; a row that is on the wrong side moves the border by its features times
    the rate, and rows on the right side change nothing. With two classes the border is that of the last in order
    (true, 1, or the last text), with more each class has one against all others, and the largest sum wins.

    Training ends with the first epoch in which nothing changes. That comes if a plane divides the classes, and never
    otherwise, which the log tells. `curve` has the errors on all rows after each epoch and whether it changed
    anything; `coefficients` are for the features as they are. There are no probabilities.

    Missing values in the features or the target stop the node. True and false count as 1 and 0.

    Example: `a and b` is learnt in 6 epochs, `a or b` in 4, and no border gives `a xor b`.
    """
    examples = Examples.of(table, target, features, "classification", precision="double", missing_allowed=False)
    scaling = scale_in_place(examples.rows, center=True, spread=True) if z_score else None
    training = _train(examples, rate, epochs, shuffle, seed, run)
    chosen = min(training, key=lambda each: each.errors) if keep == "fewest errors" else training[-1]
    if training[-1].changed:
        moved = f"The border still moved in epoch {len(training)}"
        run.log(f"{moved}: no plane may divide the classes, or it needs more epochs.")
    estimator = _estimator(chosen, len(examples.labels.texts) if examples.labels is not None else 0)
    if scaling is not None:
        estimator.coef_ = scaling.coefficients(estimator.coef_)
        estimator.intercept_ = estimator.intercept_ - scaling.shift(estimator.coef_)
    metrics = Metrics(rows=len(examples.rows), epochs=len(training), errors=chosen.errors)
    metrics["accuracy"] = 1 - chosen.errors / len(examples.rows)
    model = examples.model(estimator, _NAME)
    assert isinstance(model, Classifier)
    return PerceptronResult(model, _coefficients(estimator, examples), _curve(training), metrics)


class _Epoch(NamedTuple):
    errors: int
    changed: bool
    weights: Any
    constants: Any


def _train(examples: Examples, rate: float, epochs: int, shuffle: bool, seed: int, run: RunContext) -> list[_Epoch]:
    import_alone("sklearn", "sklearn.linear_model")
    import numpy as np
    import sklearn
    from sklearn.linear_model import Perceptron

    assert examples.labels is not None
    rows, known, count = examples.rows, examples.known, len(examples.labels.values)
    borders = 1 if count == 2 else count
    wanted = (known[:, None] == np.arange(count))[:, -borders:]
    learner = Perceptron(eta0=rate, shuffle=shuffle)
    training: list[_Epoch] = []
    settled = False
    # The rows were checked when they were read.
    with sklearn.config_context(assume_finite=True):
        # A first row makes scikit-learn lay out the weights, which then begin anew.
        learner.partial_fit(rows[:1], known[:1], classes=range(count))
        learner.coef_ = np.zeros((borders, rows.shape[1]))
        learner.intercept_ = np.full(borders, -_TINY * rate)
        for epoch in range(epochs):
            learner.random_state = (seed + epoch) % 2**32
            learner.partial_fit(rows, known)
            sides = rows @ learner.coef_.T + learner.intercept_
            chosen = sides[:, 0] > 0 if borders == 1 else sides.argmax(axis=1)
            errors = int(np.count_nonzero(chosen != known))
            training.append(_Epoch(errors, not settled, learner.coef_.copy(), learner.intercept_.copy()))
            run.progress((epoch + 1) / epochs, errors=errors)
            if settled:
                break
            # Each border has every row on its side, so the next epoch finds nothing to change.
            settled = errors == 0 and bool(((sides > 0) == wanted).all())
    return training


def _estimator(best: _Epoch, classes: int) -> Any:  # noqa: ANN401 - scikit-learn has no types
    """A fitted estimator with the weights of an epoch, and nothing that only further training would need."""
    import_alone("sklearn.linear_model")
    import numpy as np
    from sklearn.linear_model import Perceptron

    estimator = Perceptron()
    estimator.coef_, estimator.intercept_ = best.weights, best.constants
    estimator.classes_ = np.arange(classes)
    estimator.n_features_in_ = best.weights.shape[1]
    return estimator


def _curve(training: list[_Epoch]) -> Table:
    columns = (range(1, len(training) + 1), [each.errors for each in training], [each.changed for each in training])
    return result_table(dict(zip(_CURVE, columns, strict=True)), _CURVE)


def _coefficients(estimator: Any, examples: Examples) -> Table:  # noqa: ANN401 - scikit-learn has no types
    import numpy as np

    assert examples.labels is not None
    texts = examples.labels.texts
    classes = texts[-1:] if len(texts) == 2 else texts
    terms = [*examples.features, "Intercept"]
    values = np.column_stack([estimator.coef_, estimator.intercept_]).ravel()
    columns = (np.repeat(np.asarray(classes, dtype=object), len(terms)).tolist(), terms * len(classes), values)
    return result_table(dict(zip(_COEFFICIENTS, columns, strict=True)), _COEFFICIENTS)
