"""Predict a class from a weighted sum of the features."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, NamedTuple

import narwhals as nw
from pydantic import Field

from plait import Classifier, Column, Columns, Metrics, ModelDescription, RunContext, Table, node
from plait.importing import import_alone
from plait_nodes.manipulation.result_table import result_table
from plait_nodes.statistics.matrix import matrix

from .description import known_classifier
from .features import NUMBERS, Features, chosen_features
from .inference import logistic_errors
from .labels import Labels, class_type
from .names import prediction_name
from .scaling import scale_in_place
from .scikit_model import ScikitClassifier
from .scikit_record import ScikitRecord, type_names
from .training import training_rows
from .watching import interrupting_steps

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray
    from sklearn.linear_model import LogisticRegression

    Array = NDArray[np.floating]

_NAME = "Logistic regression"
_PRECISION = 1e-8
"""How small the gradient must be for the search to end: coefficients of about seven digits."""
_COEFFICIENTS = nw.Schema(
    {
        "class": nw.String(),
        "term": nw.String(),
        "coefficient": nw.Float64(),
        "standard error": nw.Float64(),
        "z": nw.Float64(),
        "p": nw.Float64(),
        "odds ratio": nw.Float64(),
    }
)


class LogisticRegressionResult(NamedTuple):
    model: Classifier
    coefficients: Table
    metrics: Metrics


def _schema(
    table: nw.Schema | None, *, target: str, features: Columns, **_: object
) -> tuple[ModelDescription | None, nw.Schema, None]:
    return known_classifier(_NAME, table, target, features), _COEFFICIENTS, None


@node(
    "mining.logistic_regression",
    category="Mining/Learners",
    icon="chart-bell-curve-cumulative",
    face="{target}",
    tags=("logit", "softmax", "classifier", "learner", "classification", "binary", "glm"),
    schema=_schema,
    collects=True,
    blocking=True,
)
def logistic_regression(
    table: Table,
    *,
    run: RunContext,
    target: Annotated[Column, Field(description="The column with the classes: texts, whole numbers, true and false.")],
    features: Features = NUMBERS,
    penalty: Annotated[
        float,
        Field(
            ge=0,
            le=1e6,
            description="How strongly large coefficients are held back (ridge, on features of one scale); 0 for not.",
        ),
    ] = 1.0,
    intercept: Annotated[bool, Field(description="Whether the sum has a constant term.")] = True,
    balanced: Annotated[
        bool, Field(description="Whether each class counts the same, however many rows it has.")
    ] = False,
    iterations: Annotated[
        int, Field(ge=1, le=100_000, description="The most steps that the search for the coefficients takes.")
    ] = 1_000,
) -> LogisticRegressionResult:
    """Predict a class, and the probability of each class, from a weighted sum of the features.

    The features are brought to one scale for the fit, so that their units don't matter; the coefficients are given
    for the features as they are. With two classes there is one set of coefficients, for the class that comes last in
    order (true, 1, or the last text); with more, each class has one. The odds ratio is by how much the odds of
    the class are multiplied when the feature grows by 1.

    With two classes and the penalty 0 the coefficients are those of maximum likelihood, and have a standard error, z
    and p (two-sided, against a coefficient of 0). Otherwise these are missing, and so they are with *balanced*, and
    where features determine each other.

    Where a feature separates the classes completely, coefficients grow without bound unless there is a penalty.
    Missing values in the features or the target stop the node. True and false count as 1 and 0.

    Example: target `admitted` with the grades as features; the model then gives `P (admitted=true)` for each row.
    """
    import_alone("sklearn.linear_model")
    import numpy as np
    from sklearn.linear_model import LogisticRegression

    schema = table.collect_schema()
    chosen = chosen_features(schema, features, target=target)
    class_type(target, schema[target])
    frame = training_rows(table, chosen, target)
    labels = Labels.of(frame[target])
    rows = matrix(frame, list(chosen), order="columns")
    scaling = scale_in_place(rows, center=intercept, spread=True)
    # Columns are scaled faster by themselves; the search then wants whole rows.
    rows = np.ascontiguousarray(rows)
    estimator = LogisticRegression(
        C=1 / penalty if penalty else np.inf,
        fit_intercept=intercept,
        class_weight="balanced" if balanced else None,
        max_iter=iterations,
        tol=_PRECISION,
    )
    metrics = _fit(estimator, rows, labels.codes(frame[target]), run)
    errors = None
    if len(labels.values) == 2 and not penalty and not balanced:
        errors = logistic_errors(rows, estimator.predict_proba(rows)[:, 1], scaling, intercept=intercept)
    estimator.coef_ = scaling.coefficients(estimator.coef_)
    estimator.intercept_ = estimator.intercept_ - scaling.shift(estimator.coef_)
    record = ScikitRecord(
        name=_NAME,
        features=type_names(chosen),
        prediction=prediction_name(target),
        target=target,
        classes=labels.values,
    )
    constants = estimator.intercept_ if intercept else None
    coefficients = _coefficients(labels.texts, list(chosen), estimator.coef_, constants, errors)
    return LogisticRegressionResult(ScikitClassifier(estimator, record), coefficients, metrics)


def _fit(estimator: LogisticRegression, rows: Array, codes: NDArray[np.int64], run: RunContext) -> Metrics:
    import_alone("sklearn.exceptions")
    import warnings

    from sklearn.exceptions import ConvergenceWarning

    with warnings.catch_warnings():
        # Said in the run's log instead.
        warnings.simplefilter("ignore", ConvergenceWarning)
        with interrupting_steps(estimator, run.check_cancelled):
            estimator.fit(rows, codes)
    steps = int(estimator.n_iter_.max())
    if steps >= estimator.max_iter:
        run.log(f"The coefficients were still changing after {steps} iterations; allow more, or set a penalty.")
    return Metrics(rows=len(rows), iterations=steps, accuracy=float((estimator.predict(rows) == codes).mean()))


def _coefficients(
    texts: tuple[str, ...], names: list[str], values: Array, intercepts: Array | None, errors: Array | None
) -> Table:
    import_alone("scipy.stats")
    import numpy as np
    from scipy.stats import norm

    classes = texts[-1:] if len(values) == 1 else texts
    terms = [*names, "Intercept"] if intercepts is not None else names
    coefficients = (values if intercepts is None else np.column_stack([values, intercepts])).ravel()
    if errors is None:
        errors = np.full(len(coefficients), np.nan)
    z = coefficients / errors
    with np.errstate(over="ignore"):
        odds = np.exp(coefficients)
    columns = (
        np.repeat(classes, len(terms)),
        np.tile(terms, len(classes)),
        coefficients,
        errors,
        z,
        2 * norm.sf(np.abs(z)),
        odds,
    )
    return result_table(dict(zip(_COEFFICIENTS, columns, strict=True)), _COEFFICIENTS)
