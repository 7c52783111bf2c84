"""The classifier behind a score, deciding by the threshold that was chosen in a view."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Annotated, Any, Literal

import narwhals as nw
from pydantic import Field

from plait import INACTIVE, ParameterError, PlaitError
from plait.exact import col
from plait.table import collect
from plait_nodes.mining.calibrated_model import Calibration
from plait_nodes.mining.calibration_fit import isotonic, sigmoid
from plait_nodes.mining.two_classes import TwoClasses

if TYPE_CHECKING:
    from collections.abc import Sequence

    import numpy as np
    from numpy.typing import NDArray

    from plait import Classifier, RunContext, Table

    from .roc import Roc

ModelCalibration = Annotated[
    Literal["none", "sigmoid", "isotonic"],
    Field(
        description="How the probabilities of the classifier that leaves are made true: not at all, by a logistic "
        "function (few rows are enough), or by any rising steps (needs about a thousand rows)."
    ),
]
_COMPARED = 200
"""Rows by which a classifier is known to be the one that gave a score."""
_NEAR = 1e-6


def model_at(
    models: Sequence[Classifier],
    table: Table,
    score: str,
    roc: Roc | None,
    threshold: float | None,
    positive: str,
    calibration: Literal["none", "sigmoid", "isotonic"],
    run: RunContext,
    *,
    parameter: str,
) -> tuple[Classifier, dict[str, float]]:
    """The classifier that gave a score, with calibrated probabilities and a threshold; INACTIVE if there is none.

    It calls a row positive if the probability *before* calibration is at least the threshold, as the view does, since
    calibration may make different probabilities equal. Beside it are its Brier scores, if it was calibrated.
    `parameter` is the one of the node by which the score was chosen.

    Raises:
        DataError: it knows more than two classes, or gives no probabilities.
        ParameterError: the score is no probability, or that of none of several classifiers.
    """
    nothing: Classifier = INACTIVE
    if not models or roc is None or not score:
        return nothing, {}
    if threshold is None or not roc.has_both_classes:
        run.log("No classifier leaves, because there is no threshold for it.")
        return nothing, {}
    _check_probabilities(roc, score, parameter)
    model = _giver(models, table, score, positive, run, parameter)
    classes = TwoClasses.of(model, positive)
    at = threshold if math.isfinite(threshold) else math.nextafter(1, 2)
    if calibration == "none":
        return classes.decided(model, at, Calibration()), {}
    fitted, brier = _fitted(roc, calibration)
    import numpy as np

    return classes.decided(model, float(fitted.calibrated(np.array([at]))[0]), fitted, at), brier


def _check_probabilities(roc: Roc, score: str, parameter: str) -> None:
    least, most = float(roc.tally.scores.min()), float(roc.tally.scores.max())
    if least < 0 or most > 1:
        raise ParameterError(
            f"'{score}' reaches from {least:g} to {most:g}, so it is no probability that a classifier gives.",
            parameter=parameter,
            hint="Choose the column of probabilities that Apply Model adds, or disconnect the classifier.",
        )
    if roc.direction == "low":
        raise ParameterError(
            "A classifier gives the probability of the positive class, so that high scores mean it.",
            parameter="direction",
            hint="Choose 'high', or the other class as the positive one.",
        )


def _giver(
    models: Sequence[Classifier], table: Table, score: str, positive: str, run: RunContext, parameter: str
) -> Classifier:
    """The classifier that gives this score; a single one need not, as with the scores of a cross-validation."""
    found = next((each for each in models if _gives(each, table, score, positive)), None)
    if found is None and len(models) > 1:
        raise ParameterError(
            f"None of the {len(models)} classifiers gives the scores of '{score}'.",
            parameter=parameter,
            hint="Connect the one that is to decide by the threshold, and no other.",
        )
    if found is None:
        run.log(f"The classifier gives other probabilities for these rows than '{score}' has; it gets its threshold.")
    return found or models[0]


def _gives(model: Classifier, table: Table, score: str, positive: str) -> bool:
    features = list(model.describe().features)
    if not set(features) <= set(table.collect_schema()):
        return False
    shown = f"{score}\0"
    rows = table.head(_COMPARED).with_columns(col(score).cast(nw.Float64).fill_nan(None).alias(shown))
    try:
        given = TwoClasses.of(model, positive).score
        pairs = collect(model.apply(rows.drop_nulls([*features, shown])).select(col(shown), col(given).alias("given")))
    except PlaitError:
        return False
    known = pairs.drop_nulls()
    return len(known) > 0 and bool(((known[shown] - known["given"]).abs() <= _NEAR).all())


def _fitted(roc: Roc, method: Literal["sigmoid", "isotonic"]) -> tuple[Calibration, dict[str, float]]:
    """What makes the scores true, and how far they are from the classes before and after."""
    import numpy as np

    tally = roc.tally
    scores = np.concatenate([tally.scores, tally.scores])
    weights = np.concatenate([tally.positive, tally.negative])
    is_positive = np.arange(len(scores)) < len(tally.scores)
    counts = weights > 0
    scores, weights, is_positive = scores[counts], weights[counts], is_positive[counts]
    fitted = (sigmoid if method == "sigmoid" else isotonic)(scores, is_positive, weights)
    return fitted, {
        "brier": _brier(fitted.calibrated(scores), is_positive, weights),
        "brier before": _brier(scores, is_positive, weights),
    }


def _brier(shares: NDArray[Any], is_positive: NDArray[np.bool_], weights: NDArray[Any]) -> float:
    import numpy as np

    return float(np.average((shares - is_positive) ** 2, weights=weights))
