"""Predict a class as if the features were independent of each other."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any, Literal, NamedTuple

import narwhals as nw
from pydantic import Field

from plait import Classifier, Column, Columns, DataError, Metrics, ModelDescription, Table, node
from plait.importing import import_alone
from plait_nodes.manipulation.result_table import result_table
from plait_nodes.statistics.matrix import matrix

from .description import known_classifier
from .features import NUMBERS, Features, chosen_features
from .labels import Labels, class_type
from .names import prediction_name
from .scikit_model import ScikitClassifier
from .scikit_record import ScikitRecord, type_names
from .training import MissingChoice, training_rows

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Array = NDArray[np.floating]

_NAME = "Naive Bayes"
Kind = Literal["normal", "yes or no", "counts"]

_DISTRIBUTIONS = nw.Schema(
    {
        "class": nw.String(),
        "rows": nw.Int64(),
        "prior": nw.Float64(),
        "feature": nw.String(),
        "mean": nw.Float64(),
        "std": nw.Float64(),
        "probability": nw.Float64(),
    }
)


class NaiveBayesResult(NamedTuple):
    model: Classifier
    distributions: Table
    metrics: Metrics


def _schema(
    table: nw.Schema | None, *, target: str, features: Columns, **_: object
) -> tuple[ModelDescription | None, nw.Schema, None]:
    return known_classifier(_NAME, table, target, features), _DISTRIBUTIONS, None


@node(
    "mining.naive_bayes",
    category="Mining/Learners",
    icon="dice-multiple-outline",
    face="{target}",
    tags=("bayes", "gaussian", "bernoulli", "multinomial", "probabilistic", "classifier", "learner"),
    schema=_schema,
    collects=True,
    blocking=True,
)
def naive_bayes(
    table: Table,
    *,
    target: Annotated[Column, Field(description="The column with the classes: texts, whole numbers, true and false.")],
    features: Features = NUMBERS,
    kind: Annotated[
        Kind,
        Field(
            description="What the features are: numbers with a normal distribution in each class, yes or no (above 0 "
            "or not), or counts such as those of words."
        ),
    ] = "normal",
    smoothing: Annotated[
        float,
        Field(
            ge=0,
            le=1e9,
            description="What is added to each count of 'yes or no' and 'counts', so that what was never seen is not "
            "impossible (Laplace).",
        ),
    ] = 1.0,
    variance: Annotated[
        float,
        Field(
            gt=0,
            le=1,
            description="For 'normal': which share of the largest variance is added to all, so that none is 0.",
        ),
    ] = 1e-9,
    priors: Annotated[
        Literal["as in the table", "equal"],
        Field(description="How probable each class is before the features are looked at."),
    ] = "as in the table",
    divisor: Annotated[
        Literal["n", "n - 1"],
        Field(description="What squared deviations are divided by for 'normal': the rows of the class, or one less."),
    ] = "n",
    least_std: Annotated[
        float,
        Field(ge=0, le=1e9, description="For 'normal': smaller standard deviations than this become this."),
    ] = 0.0,
    missing: MissingChoice = "stop",
) -> NaiveBayesResult:
    """Predict a class, and the probability of each class, as if the features were independent of each other.

    For each class the distribution of each feature is learnt alone, which is fast and needs few rows. The probabilities
    are often too near 0 or 1, because features are not independent; which class is the most probable is often right.

    `distributions` has a row for each class and feature: the share of the class (`prior`), and the mean and standard
    deviation of the feature (dividing by n, unless *divisor* says otherwise), or for 'yes or no' and 'counts' its
    probability.

    Columns of texts become features by a One-Hot node before, with 'yes or no'. Missing values in the features or the
    target stop the node, unless *missing* leaves their rows out. True and false count as 1 and 0.

    Example: target `species` on the iris table is right in 144 of 150 rows.
    """
    import_alone("sklearn.naive_bayes")
    import numpy as np
    from sklearn.naive_bayes import BernoulliNB, GaussianNB, MultinomialNB

    schema = table.collect_schema()
    chosen = chosen_features(schema, features, target=target)
    class_type(target, schema[target])
    frame = training_rows(table, chosen, target, missing)
    labels = Labels.of(frame[target])
    # Means and spreads are those of columns.
    rows, codes = matrix(frame, list(chosen), order="columns"), labels.codes(frame[target])
    count = len(labels.values)
    shares = np.full(count, 1 / count) if priors == "equal" else None
    estimator: Any
    match kind:
        case "normal":
            estimator = GaussianNB(priors=shares, var_smoothing=variance)
        case "yes or no":
            estimator = BernoulliNB(alpha=smoothing, force_alpha=True, binarize=0.0, class_prior=shares)
        case "counts":
            _refuse_negative(rows, list(chosen))
            estimator = MultinomialNB(alpha=smoothing, force_alpha=True, class_prior=shares)
    with np.errstate(divide="ignore"):
        estimator.fit(rows, codes)
    if kind == "normal":
        _adjust(estimator, rows, np.bincount(codes), variance, divisor, least_std)
    _settle(estimator, kind)
    record = ScikitRecord(
        name=_NAME,
        features=type_names(chosen),
        prediction=prediction_name(target),
        target=target,
        classes=labels.values,
    )
    return NaiveBayesResult(
        ScikitClassifier(estimator, record),
        _distributions(estimator, labels.texts, list(chosen), np.bincount(codes), kind),
        Metrics(rows=len(rows), classes=count),
    )


def _refuse_negative(rows: Array, names: list[str]) -> None:
    for place, name in enumerate(names):
        if (rows[:, place] < 0).any():
            raise DataError(
                f"The column '{name}' has negative values, which are no counts.",
                column=name,
                hint="Choose another kind of features, or leave the column out.",
            )


def _adjust(
    estimator: Any,  # noqa: ANN401 - scikit-learn has no types
    rows: Array,
    counts: NDArray[np.int64],
    variance: float,
    divisor: Literal["n", "n - 1"],
    least_std: float,
) -> None:
    """Give the variances the divisor and the smallest value that are wanted; a class of one row has no n - 1."""
    import numpy as np

    if divisor == "n - 1":
        added = variance * rows.var(axis=0).max()
        factors = counts / np.maximum(counts - 1, 1)
        estimator.var_ = (estimator.var_ - added) * factors[:, None] + added
    if least_std:
        estimator.var_ = np.maximum(estimator.var_, least_std**2)


def _settle(estimator: Any, kind: Kind) -> None:  # noqa: ANN401 - scikit-learn has no types
    """Keep what was never seen possible, so that a row that has it twice over still has a class."""
    import numpy as np

    if kind == "normal":
        # Where all features are constant even the smoothing is 0.
        estimator.var_ = np.maximum(estimator.var_, np.finfo(np.float64).tiny)
    else:
        estimator.feature_log_prob_ = np.maximum(estimator.feature_log_prob_, -700.0)
        if kind == "yes or no":
            # The probability of 'no' must not be 0 either.
            estimator.feature_log_prob_ = np.minimum(estimator.feature_log_prob_, -1e-15)


def _distributions(
    estimator: Any,  # noqa: ANN401 - scikit-learn has no types
    texts: tuple[str, ...],
    names: list[str],
    counts: NDArray[np.int64],
    kind: Kind,
) -> Table:
    import numpy as np

    shape = len(texts), len(names)
    missing = np.full(shape, np.nan)
    if kind == "normal":
        priors = estimator.class_prior_
        means, spreads, probabilities = estimator.theta_, np.sqrt(estimator.var_), missing
    else:
        priors = np.exp(estimator.class_log_prior_)
        means, spreads, probabilities = missing, missing, np.exp(estimator.feature_log_prob_)
    columns = (
        np.repeat(np.asarray(texts, dtype=object), len(names)).tolist(),
        np.repeat(counts, len(names)),
        np.repeat(priors, len(names)),
        names * len(texts),
        means.ravel(),
        spreads.ravel(),
        probabilities.ravel(),
    )
    return result_table(dict(zip(_DISTRIBUTIONS, columns, strict=True)), _DISTRIBUTIONS)
