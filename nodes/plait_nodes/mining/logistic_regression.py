"""Predict a class from a weighted sum of the features."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, NamedTuple

import narwhals as nw
from pydantic import Field

from plait import (
    Classifier,
    Column,
    Columns,
    Metrics,
    ModelDescription,
    ParameterError,
    RunContext,
    Table,
    node,
)
from plait.importing import import_alone
from plait_nodes.manipulation.result_table import result_table
from plait_nodes.statistics.matrix import matrix

from .description import known_classifier
from .features import NUMBERS, Features, chosen_features
from .labels import Labels, class_type
from .likelihood import Likelihood
from .names import prediction_name
from .scaling import scale_in_place
from .scikit_model import ScikitClassifier
from .scikit_record import ScikitRecord, type_names
from .training import MissingChoice, training_rows
from .watching import interrupting_steps

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray
    from sklearn.linear_model import LogisticRegression

    from .scaling import Scaling

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
    reference: Annotated[
        str,
        Field(
            description="The class that each other one is compared with in `coefficients`; empty takes the first of "
            "two, and none of more."
        ),
    ] = "",
    missing: MissingChoice = "stop",
) -> LogisticRegressionResult:
    """Predict a class, and the probability of each class, from a weighted sum of the features.

    The features are brought to one scale for the fit, so that their units don't matter; the coefficients are given
    for the features as they are. With two classes there is one set of coefficients, for the class that comes last in
    order (true, 1, or the last text); with more, each class has one. With a *reference* there is a set for each other
    class, which tells its log odds against the reference. The odds ratio is by how much the odds of
    the class are multiplied when the feature grows by 1.

    With two classes or a *reference*, and the penalty 0, the coefficients are those of maximum likelihood, and have a
    standard error, z and p (two-sided, against a coefficient of 0). Otherwise these are missing, and so they are with
    *balanced*, and where features determine each other.

    Where a feature separates the classes completely, coefficients grow without bound unless there is a penalty. Missing
    values in the features or the target stop the node, unless *missing* leaves their rows out. True and false count as
    1 and 0.

    Example: target `admitted` with the grades as features; the model then gives `P (admitted=true)` for each row.
    """
    import_alone("sklearn.linear_model")
    import numpy as np
    from sklearn.linear_model import LogisticRegression

    schema = table.collect_schema()
    chosen = chosen_features(schema, features, target=target)
    class_type(target, schema[target])
    frame = training_rows(table, chosen, target, missing)
    labels = Labels.of(frame[target])
    compared = _reference(reference, labels)
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
    codes = labels.codes(frame[target])
    metrics = _fit(estimator, rows, codes, run)
    # In the order of the classes, with the intercepts last, and against the reference if there is one.
    found = np.hstack([estimator.coef_, estimator.intercept_[:, None]]) if intercept else estimator.coef_
    errors, shown = None, labels.texts
    if compared is not None:
        others = [place for place in range(len(labels.values)) if place != compared]
        found = _against(found, compared)
        shown = tuple(labels.texts[place] for place in others)
        if not penalty and not balanced:
            known = (codes[:, None] == others).astype(np.float64)
            likelihood = Likelihood(rows, known, intercept)
            found = likelihood.polished(found)
            _take_over(estimator, found, compared, intercept=intercept)
            errors = likelihood.errors(found, scaling)
    estimator.coef_ = scaling.coefficients(estimator.coef_)
    estimator.intercept_ = estimator.intercept_ - scaling.shift(estimator.coef_)
    record = ScikitRecord(
        name=_NAME,
        features=type_names(chosen),
        prediction=prediction_name(target),
        target=target,
        classes=labels.values,
    )
    coefficients = _coefficients(shown, list(chosen), _unscaled(found, scaling, intercept=intercept), errors)
    return LogisticRegressionResult(ScikitClassifier(estimator, record), coefficients, metrics)


def _reference(reference: str, labels: Labels) -> int | None:
    """The position of the class that the others are compared with; None if there is no such class.

    Raises:
        ParameterError: the target has no such class.
    """
    if not reference:
        return 0 if len(labels.values) == 2 else None
    if reference not in labels.texts:
        shown = ", ".join(f"'{text}'" for text in labels.texts[:8])
        raise ParameterError(f"There is no class '{reference}'.", parameter="reference", hint=f"There are {shown}.")
    return labels.texts.index(reference)


def _against(found: Array, compared: int) -> Array:
    """The coefficients of all other classes, less those of the class they are compared with.

    With two classes the estimator has a single set, that of the second class against the first.
    """
    import numpy as np

    full = found if len(found) > 1 else np.vstack([np.zeros_like(found), found])
    others: Array = np.delete(full - full[compared], compared, axis=0)
    return others


def _take_over(estimator: LogisticRegression, found: Array, compared: int, *, intercept: bool) -> None:
    """Let the estimator predict by these coefficients, in the form that it has them in."""
    import numpy as np

    full = np.insert(found, compared, 0.0, axis=0)
    full = full[1:] - full[0] if len(full) == 2 else full - full.mean(axis=0)
    features = estimator.coef_.shape[1]
    estimator.coef_ = np.ascontiguousarray(full[:, :features])
    if intercept:
        estimator.intercept_ = full[:, features].copy()


def _unscaled(found: Array, scaling: Scaling, *, intercept: bool) -> Array:
    """The coefficients of the features as they were, with the intercepts last if there are any."""
    import numpy as np

    if not intercept:
        return scaling.coefficients(found)
    slopes = scaling.coefficients(found[:, :-1])
    return np.column_stack([slopes, found[:, -1] - slopes @ scaling.center])


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


def _coefficients(classes: tuple[str, ...], names: list[str], values: Array, errors: Array | None) -> Table:
    import_alone("scipy.stats")
    import numpy as np
    from scipy.stats import norm

    terms = names if values.shape[1] == len(names) else [*names, "Intercept"]
    coefficients = values.ravel()
    errors = np.full(len(coefficients), np.nan) if errors is None else errors.ravel()
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
