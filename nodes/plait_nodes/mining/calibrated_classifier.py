"""A classifier with true probabilities and a threshold of choice."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Annotated, Literal, NamedTuple

import narwhals as nw
from pydantic import Field

from plait import (
    Classifier,
    DataError,
    Metrics,
    MissingColumnError,
    ModelDescription,
    RunContext,
    Table,
    node,
)
from plait.exact import col, spare
from plait.held import held
from plait.table import collect

from .calibrated_model import Calibration
from .calibration_fit import isotonic, sigmoid
from .labels import label_type
from .threshold_curve import Criterion, FalseNegativeCost, FalsePositiveCost, ThresholdCurve, Wanted
from .two_classes import TwoClasses

if TYPE_CHECKING:
    from plait import Frame

FEWEST = 2
"""Rows of either class."""


class CalibratedClassifierResult(NamedTuple):
    model: Classifier
    metrics: Metrics


def _schema(
    model: ModelDescription | None, table: nw.Schema | None, *, actual: str, **_: object
) -> tuple[ModelDescription | None, None]:
    if table is not None and actual and actual not in table:
        raise MissingColumnError(actual, table.names())
    # Its threshold is known when it has been chosen; all else is as before.
    return None, None


@node(
    "mining.calibrated_classifier",
    category="Mining/Apply and score",
    icon="tune-vertical-variant",
    face="{calibration} · {criterion}",
    tags=("threshold", "platt", "isotonic", "calibration", "operating point", "roc", "cut-off", "cost-sensitive"),
    schema=_schema,
    blocking=True,
)
def calibrated_classifier(
    model: Classifier,
    table: Table,
    *,
    run: RunContext,
    actual: Annotated[
        str, Field(description="The column with the classes as they are; the target of the classifier if empty.")
    ] = "",
    positive: Annotated[
        str, Field(description="The class that the threshold is of; empty takes the last one in order.")
    ] = "",
    calibration: Annotated[
        Literal["none", "sigmoid", "isotonic"],
        Field(
            description="How probabilities are made true: not at all, by a logistic function (few rows are enough), or "
            "by any rising steps (needs about a thousand rows)."
        ),
    ] = "sigmoid",
    threshold: Annotated[
        float | None,
        Field(ge=0, le=1, description="From which calibrated probability on a row is positive; the best one if empty."),
    ] = None,
    criterion: Annotated[
        Criterion, Field(description="What the threshold is best for, as in Threshold Calibrator.")
    ] = "youden",
    false_positive_cost: FalsePositiveCost = 1.0,
    false_negative_cost: FalseNegativeCost = 1.0,
    wanted: Wanted = 0.9,
) -> CalibratedClassifierResult:
    """Make a classifier of two classes give true probabilities, and decide from a threshold of choice.

    The classifier is asked for the probabilities of the rows of the table. With 'sigmoid' their logits are scaled and
    shifted so that they fit the classes best (Platt's way, with his targets); with 'isotonic' they are replaced by the
    rising steps that fit best. A row is of the positive class if its calibrated probability is at least the threshold.

    The new classifier gives the same columns as the one that enters, and takes its place everywhere: in Apply Model, in
    a file, or in a view. Calibrate with rows that it was not trained on, and score it on others again.

    `brier` is the mean square of what the calibrated probability misses by, `brier before` that of the classifier
    itself; smaller is better. Rows without a class or a probability do not count, and are counted in `left out`.

    Example: the criterion 'cost' with false negatives at 5. *ROC Curve* gives out such a classifier too, for the
    threshold that is dragged along its curve.
    """
    classes = TwoClasses.of(model, positive)
    chosen, score = classes.positive, classes.score
    column = actual or classes.target
    schema = table.collect_schema()
    if column not in schema:
        raise MissingColumnError(column, schema.names())
    # Its own columns could have the name of the one with the classes.
    actual = spare("actual class", [*schema, *model.describe().adds])
    given = table.with_columns(_text(column, schema[column]).alias(actual))
    frame = collect(model.apply(given).select(col(actual), col(score).cast(nw.Float64).fill_nan(None)))
    rows = frame.drop_nulls()
    is_positive = (rows[actual] == chosen).to_numpy()
    if min(is_positive.sum(), (~is_positive).sum()) < FEWEST:
        raise DataError(
            f"There are {int(is_positive.sum())} rows of '{chosen}' and {int((~is_positive).sum())} others.",
            column=column,
            hint=f"At least {FEWEST} of each are needed.",
        )
    before = rows[score].to_numpy()
    fitted = Calibration()
    if calibration != "none":
        fitted = sigmoid(before, is_positive) if calibration == "sigmoid" else isotonic(before, is_positive)
    after = fitted.calibrated(before)
    curve = ThresholdCurve.of(_counted(after, is_positive), True, false_positive_cost, false_negative_cost)
    place = curve.best(criterion, wanted) if threshold is None else _place_of(curve, threshold)
    at = threshold if threshold is not None else min(float(curve.columns["threshold"][place]), math.nextafter(1, 2))
    metrics = Metrics(
        {
            "threshold": at,
            "brier": float(((after - is_positive) ** 2).mean()),
            "brier before": float(((before - is_positive) ** 2).mean()),
            "rows": len(rows),
            "left out": len(frame) - len(rows),
        }
    )
    for name in ("recall", "false positive rate", "precision", "f1", "accuracy", "youden", "cost"):
        value = float(curve.columns[name][place])
        if not math.isnan(value):
            metrics[name] = value
    if at > 1:
        run.log("No row is positive at the best threshold, which is beyond all probabilities.")
    return CalibratedClassifierResult(classes.decided(model, at, fitted), metrics)


def _counted(shares: object, is_positive: object) -> Frame:
    """How many rows of each class have each probability."""
    pairs = nw.from_dict({"score": shares, "actual": is_positive}, backend="polars")
    return pairs.group_by("actual", "score").agg(nw.len().alias("rows"))


def _place_of(curve: ThresholdCurve, threshold: float) -> int:
    """The place of the last threshold that calls no more positive than this one does."""
    import numpy as np

    return int(np.searchsorted(-curve.columns["threshold"], -threshold, side="right")) - 1


def _text(column: str, dtype: nw.dtypes.DType) -> nw.Expr:
    """The class of a row as the classifier writes it."""
    kind = label_type(dtype)
    if kind is None:
        raise DataError(f"The column '{column}' holds {held(dtype)}, which are no classes.", column=column)
    value = col(column).cast(kind)
    if kind == nw.Boolean:
        written = nw.when(value).then(nw.lit("true")).otherwise(nw.lit("false"))
        return nw.when(~value.is_null()).then(written)
    return value.cast(nw.String)
