"""Predict a number as a weighted sum of the features."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any, Literal, NamedTuple

import narwhals as nw
from pydantic import Field

from plait import Column, Columns, Metrics, ModelDescription, OneColumn, ParameterError, Regressor, Table, node
from plait.held import held
from plait.importing import import_alone
from plait_nodes.manipulation.result_table import result_table
from plait_nodes.statistics.matrix import matrix

from .description import regressor_description
from .features import NUMBERS, Features, chosen_features
from .inference import Inference, inference
from .names import prediction_name
from .scaling import scale_in_place
from .scikit_model import ScikitRegressor
from .scikit_record import ScikitRecord, type_names
from .training import MissingChoice, training_rows

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Array = NDArray[np.floating]

_NAME = "Linear regression"
Penalty = Literal["none", "ridge", "lasso"]

_COEFFICIENTS = nw.Schema(
    {
        "term": nw.String(),
        "coefficient": nw.Float64(),
        "standard error": nw.Float64(),
        "t": nw.Float64(),
        "p": nw.Float64(),
    }
)


class LinearRegressionResult(NamedTuple):
    model: Regressor
    coefficients: Table
    metrics: Metrics


def _schema(
    table: nw.Schema | None, *, target: str, features: Columns, **_: object
) -> tuple[ModelDescription | None, nw.Schema, None]:
    if table is None:
        return None, _COEFFICIENTS, None
    chosen = _features(table, features, target)
    return regressor_description(_NAME, chosen, target), _COEFFICIENTS, None


@node(
    "mining.linear_regression",
    category="Mining/Learners",
    icon="chart-line-variant",
    face="{target}",
    tags=("ols", "least squares", "ridge", "lasso", "learner", "regression", "linear model", "lm", "glm"),
    schema=_schema,
    collects=True,
    blocking=True,
)
def linear_regression(
    table: Table,
    *,
    target: Annotated[
        Column, OneColumn(types="numeric"), Field(description="The column to predict; it holds numbers.")
    ],
    features: Features = NUMBERS,
    penalty: Annotated[
        Penalty,
        Field(
            description="What keeps coefficients small: nothing (least squares), the sum of their squares (ridge) "
            "or of their sizes (lasso, which sets some to 0)."
        ),
    ] = "none",
    strength: Annotated[
        float, Field(gt=0, le=1e9, description="How strongly the penalty counts; without a penalty it has no effect.")
    ] = 1.0,
    intercept: Annotated[
        bool, Field(description="Whether the sum has a constant term; without it the prediction of all zeros is 0.")
    ] = True,
    offset: Annotated[
        float,
        Field(
            allow_inf_nan=False,
            description="What the prediction of all zeros is when there is no *intercept* to be learnt.",
        ),
    ] = 0.0,
    missing: MissingChoice = "stop",
) -> LinearRegressionResult:
    """Predict a number as a weighted sum of the features.

    The weights are those with the smallest sum of squared errors, plus the penalty if there is one. With a
    penalty the features are first brought to one scale, so that their units don't matter; the coefficients are
    given for the features as they are.

    `coefficients` has a row for each feature and for the intercept. Standard error, t and p (two-sided, against a
    coefficient of 0) are those of ordinary least squares; they are missing with a penalty, where features determine
    each other, and where there are no more rows than coefficients.

    Missing values in the features or the target stop the node, unless *missing* leaves their rows out. True and false
    count as 1 and 0.

    Example: target `Chance of Admit` with all other numbers as features gives the weight of each grade.
    """
    import_alone("sklearn.linear_model")
    from sklearn.linear_model import Lasso, LinearRegression, Ridge

    chosen = _features(table.collect_schema(), features, target)
    frame = training_rows(table, chosen, target, missing)
    # Least squares wants whole columns, and so does everything that is done to them here.
    rows = matrix(frame, list(chosen), order="columns")
    known = matrix(frame, [target]).ravel()
    scaling = scale_in_place(rows, center=intercept, spread=penalty != "none")
    # With both sides centred on 0 there is no constant to look for, and nothing to copy for it.
    constant = float(known.mean()) if intercept else offset
    estimator: Any
    match penalty:
        case "none":
            estimator = LinearRegression(fit_intercept=False, copy_X=False)
        case "ridge":
            estimator = Ridge(alpha=strength, fit_intercept=False, copy_X=False)
        case "lasso":
            estimator = Lasso(alpha=strength, fit_intercept=False, copy_X=False, max_iter=100_000)
    estimator.fit(rows, known - constant)
    errors = known - constant - rows @ estimator.coef_
    tested = inference(rows, errors, scaling.center, intercept=intercept) if penalty == "none" else None
    estimator.coef_ = scaling.coefficients(estimator.coef_)
    estimator.intercept_ = constant - float(scaling.shift(estimator.coef_))
    record = ScikitRecord(name=_NAME, features=type_names(chosen), prediction=prediction_name(target), target=target)
    return LinearRegressionResult(
        ScikitRegressor(estimator, record),
        _coefficients(list(chosen), estimator.coef_, estimator.intercept_ if intercept else None, tested),
        _metrics(known, errors),
    )


def _features(schema: nw.Schema, features: Columns, target: str) -> nw.Schema:
    chosen = chosen_features(schema, features, target=target)
    if not schema[target].is_numeric():
        raise ParameterError(
            f"The target '{target}' holds {held(schema[target])}, not numbers.",
            parameter="target",
            hint="Use Logistic Regression for a target with classes.",
        )
    return chosen


def _coefficients(names: list[str], values: Array, intercept: float | None, tested: Inference | None) -> Table:
    import numpy as np

    terms, coefficients = list(names), np.asarray(values)
    if intercept is not None:
        terms, coefficients = [*terms, "Intercept"], np.append(coefficients, intercept)
    errors = tested.standard_errors if tested is not None else np.full(len(terms), np.nan)
    with np.errstate(divide="ignore", invalid="ignore"):
        t = coefficients / errors
    p = tested.p_values(t) if tested is not None else np.full(len(terms), np.nan)
    columns = dict(zip(_COEFFICIENTS, (terms, coefficients, errors, t, p), strict=True))
    return result_table(columns, _COEFFICIENTS)


def _metrics(known: Array, errors: Array) -> Metrics:
    squared, spread = float(errors @ errors), float(((known - known.mean()) ** 2).sum())
    metrics = Metrics(rows=len(known), rmse=(squared / len(known)) ** 0.5)
    if spread > 0:
        metrics["r2"] = 1 - squared / spread
    return metrics
