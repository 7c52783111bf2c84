"""Fit a straight line by walking downhill on its cost."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, NamedTuple

import narwhals as nw
from pydantic import Field

from plait import (
    Column,
    Columns,
    Metrics,
    ModelDescription,
    OneColumn,
    ParameterError,
    Regressor,
    RunContext,
    Table,
    node,
)
from plait.held import held
from plait.importing import import_alone
from plait_nodes.manipulation.result_table import result_table
from plait_nodes.statistics.matrix import matrix

from .descent import Factor, descend, tell_divergence
from .description import regressor_description
from .features import NUMBERS, Features, chosen_features
from .names import prediction_name
from .scaling import scale_in_place
from .scikit_model import ScikitRegressor
from .scikit_record import ScikitRecord, type_names
from .training import training_rows

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from .scaling import Scaling

    Array = NDArray[np.floating]

_NAME = "Linear regression by gradient descent"
_COEFFICIENTS = nw.Schema({"term": nw.String(), "coefficient": nw.Float64(), "least squares": nw.Float64()})
_CURVE = nw.Schema({"epoch": nw.Int64(), "cost": nw.Float64(), "gradient": nw.Float64()})


class GradientDescentResult(NamedTuple):
    model: Regressor
    curve: Table
    coefficients: Table
    metrics: Metrics


def _schema(
    table: nw.Schema | None, *, target: str, features: Columns, **_: object
) -> tuple[ModelDescription | None, nw.Schema, nw.Schema, None]:
    if table is None:
        return None, _CURVE, _COEFFICIENTS, None
    return regressor_description(_NAME, _features(table, features, target), target), _CURVE, _COEFFICIENTS, None


@node(
    "mining.gradient_descent",
    title="Linear Regression by Gradient Descent",
    category="Mining/Learners",
    icon="slope-downhill",
    face="{target} · rate {rate}",
    tags=("linearregressiongd", "learning rate", "cost curve", "epochs", "mini-batch", "stochastic", "sgd", "learner"),
    schema=_schema,
    collects=True,
    blocking=True,
)
def gradient_descent(
    table: Table,
    *,
    run: RunContext,
    target: Annotated[
        Column, OneColumn(types="numeric"), Field(description="The column to predict; it holds numbers.")
    ],
    features: Features = NUMBERS,
    rate: Annotated[
        float, Field(gt=0, le=1e9, description="The learning rate: by how much of the gradient each step moves.")
    ] = 0.1,
    epochs: Annotated[int, Field(ge=1, le=1_000_000, description="How often all rows are seen, at most.")] = 100,
    batch: Annotated[
        int,
        Field(ge=0, le=1_000_000_000, description="After how many rows the weights change; 0 for all, 1 for each row."),
    ] = 0,
    gradient: Annotated[
        Factor,
        Field(
            description="What is taken as gradient: the mean over the rows, twice the mean, or the sum. All go the "
            "same way with another rate."
        ),
    ] = "mean",
    standardize: Annotated[
        bool,
        Field(description="Whether features and target are brought to mean 0 and standard deviation 1 first."),
    ] = True,
    tolerance: Annotated[
        float, Field(ge=0, le=1, description="The walk ends when the cost falls by less in an epoch; 0 for never.")
    ] = 0.0,
    shuffle: Annotated[bool, Field(description="Whether batches take the rows in another order in each epoch.")] = True,
    seed: Annotated[int, Field(ge=0, le=2**32 - 1, description="Fixes the order of shuffled rows.")] = 0,
) -> GradientDescentResult:
    """Fit a straight line (or plane) by walking downhill on its cost, to see how learning by gradients works.

    The cost is the sum of the squared errors by twice the number of rows, Σe²/2n; all weights start at 0, and each
    step moves them against its gradient, Σe·x/n, times the learning rate. Some books take twice this gradient, or the
    sum over the rows without dividing: *gradient* does the same, and needs a smaller rate.

    `curve` has the cost before the first step (epoch 0) and after each epoch, and the length of the gradient there;
    with *standardize* the cost is in squared standard deviations of the target. `coefficients` has the weights for the
    columns as they are, beside those of least squares, at which the walk would end.

    With all rows in one batch there is a largest rate, 2 over the largest curvature of the cost, which is among the
    metrics: above it each step overshoots by more than the last, and the walk diverges. The log then says so, the
    metric `diverged` is 1, and the curve ends before numbers overflow. For the best line itself use Linear Regression.

    Missing values in the features or the target stop the node. True and false count as 1 and 0.

    Example: with one feature the largest rate is 2. At 1 the first step arrives, at 0.1 little is left to gain after
    40 epochs, at 2.1 the cost grows.
    """
    import numpy as np

    chosen = _features(table.collect_schema(), features, target)
    frame = training_rows(table, chosen, target)
    rows = matrix(frame, list(chosen))
    known = matrix(frame, [target]).ravel()
    least = _least_squares(rows, known)
    scaling = scale_in_place(rows, center=standardize, spread=standardize)
    middle, spread = (float(known.mean()), float(known.std()) or 1.0) if standardize else (0.0, 1.0)
    known = (known - middle) / spread
    rows = np.column_stack([rows, np.ones(len(rows))])
    walk = descend(rows, known, rate, epochs, batch, gradient, tolerance, seed if shuffle else None, run)
    largest = walk.largest_rate(rows, gradient)
    if walk.diverged:
        tell_divergence(walk, rate, largest, batch, run)
    weights = _unscaled(walk.weights, scaling, middle, spread)
    metrics = Metrics(rows=len(rows), epochs=len(walk.costs) - 1, cost=walk.costs[-1])
    metrics["largest rate"] = largest
    metrics["diverged"] = float(walk.diverged)
    terms = [*chosen, "Intercept"]
    return GradientDescentResult(
        _model(weights, chosen, target),
        result_table(dict(zip(_CURVE, (range(len(walk.costs)), walk.costs, walk.gradients), strict=True)), _CURVE),
        result_table(dict(zip(_COEFFICIENTS, (terms, weights, least), strict=True)), _COEFFICIENTS),
        metrics,
    )


def _features(schema: nw.Schema, features: Columns, target: str) -> nw.Schema:
    chosen = chosen_features(schema, features, target=target)
    if not schema[target].is_numeric():
        raise ParameterError(
            f"The target '{target}' holds {held(schema[target])}, not numbers.",
            parameter="target",
            hint="Use Perceptron or Logistic Regression for a target with classes.",
        )
    return chosen


def _least_squares(rows: Array, known: Array) -> Array:
    """The weights of least squares, the constant last."""
    import numpy as np

    means = rows.mean(axis=0)
    middle = float(known.mean())
    weights = np.linalg.lstsq(rows - means, known - middle, rcond=None)[0]
    return np.append(weights, middle - means @ weights)


def _unscaled(weights: Array, scaling: Scaling, middle: float, spread: float) -> Array:
    import numpy as np

    slopes = scaling.coefficients(weights[:-1]) * spread
    return np.append(slopes, weights[-1] * spread + middle - float(scaling.shift(slopes)))


def _model(weights: Array, chosen: nw.Schema, target: str) -> ScikitRegressor:
    import_alone("sklearn.linear_model")
    from sklearn.linear_model import LinearRegression

    estimator = LinearRegression()
    estimator.coef_, estimator.intercept_ = weights[:-1].copy(), float(weights[-1])
    estimator.n_features_in_ = len(chosen)
    record = ScikitRecord(name=_NAME, features=type_names(chosen), prediction=prediction_name(target), target=target)
    return ScikitRegressor(estimator, record)
