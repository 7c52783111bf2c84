"""What a classifier does at each threshold of its score."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Annotated, Any, Literal, NamedTuple

import narwhals as nw
import polars as pl
from pydantic import Field

from plait import Classifier, Columns, Figure, Metrics, OneColumn, ParameterError, RunContext, Table, node
from plait.figure.gestures import Threshold, as_options

from .called import called_positive
from .score_choice import Positive, ScoreDirection, Truth
from .score_curves import ScoreCurves, check_scores_known, thinned
from .threshold_model import ModelCalibration, model_at
from .title import Title

if TYPE_CHECKING:
    from .roc import Roc

Goal = Literal["f1", "accuracy", "balanced_accuracy", "cost"]
_RATES = ("accuracy", "balanced accuracy", "precision", "recall", "specificity", "f1")
FACTS = {
    "TP": "true positives",
    "FP": "false positives",
    "FN": "false negatives",
    "TN": "true negatives",
    **{name: name for name in ("accuracy", "precision", "recall", "f1")},
}
"""What is told of a threshold while it is dragged."""
_THRESHOLDS = {
    "threshold": pl.Float64,
    "true positives": pl.Float64,
    "false positives": pl.Float64,
    "false negatives": pl.Float64,
    "true negatives": pl.Float64,
    **dict.fromkeys(_RATES, pl.Float64),
    "cost": pl.Float64,
}


class ThresholdExplorerResult(NamedTuple):
    figure: Figure
    thresholds: Table
    selected: Table
    model: Classifier
    metrics: Metrics


def _schema(
    table: nw.Schema | None, _model: object = None, *, truth: str, score: str, **_: object
) -> tuple[None, nw.Schema, nw.Schema | None, None, None]:
    if table is not None:
        check_scores_known(table, truth, _scores(score))
    return None, nw.from_native(pl.LazyFrame(schema=_THRESHOLDS)).collect_schema(), table, None, None


@node(
    "views.threshold_explorer",
    category="Views",
    icon="tune-vertical",
    face="{score} at {threshold}",
    tags=("plot", "cut-off", "cutoff", "operating point", "accuracy", "f1", "cost", "confusion matrix"),
    schema=_schema,
    collects=True,
    passes=4,
)
def threshold_explorer(
    table: Table,
    model: Classifier | None = None,
    *,
    run: RunContext,
    truth: Truth,
    positive: Positive = "",
    score: Annotated[
        str,
        OneColumn(types="numeric"),
        Field(description="The column of scores; if empty, the one in which Apply Model puts the probability."),
    ] = "",
    direction: ScoreDirection = "high",
    threshold: Annotated[
        float | None, Field(description="The threshold that is looked at; the one with the best goal if empty.")
    ] = None,
    goal: Annotated[Goal, Field(description="What the best threshold has the most of; of cost the least.")] = "f1",
    cost_false_positive: Annotated[float, Field(ge=0, description="What a false positive costs.")] = 1.0,
    cost_false_negative: Annotated[float, Field(ge=0, description="What a false negative costs.")] = 1.0,
    calibration: ModelCalibration = "none",
    title: Title = "",
) -> ThresholdExplorerResult:
    """See what becomes of accuracy, precision, recall, F1 and cost when the threshold moves.

    A row is called positive if its score is the threshold or beyond it. The thresholds are all distinct scores, and one
    that none reaches. The best one by a goal is the strictest of several that are as good; it was chosen on these
    rows, so that it is too good on average: measure it on other rows.

    `thresholds` has a row for each threshold with its confusion matrix, accuracy, balanced accuracy (the mean of recall
    and specificity), precision, recall, specificity, F1 and cost. A measure that can't be told is missing. `selected`
    has the rows that are called positive at the threshold that is looked at, in the order of the table. The metrics
    are those of this threshold.

    Connect the classifier that gave the score to have it leave as `model`, deciding by this threshold: it calls a row
    positive from there on, whatever uses it. With *calibration* its probabilities are made true by the rows of the
    table; the same rows are called positive.

    Rows whose class or score is missing or not a number are left out. If only one class is left, nothing is drawn.

    Example: a false negative that costs ten times as much as a false positive moves the best threshold down.
    """
    known = ScoreCurves.of(table, truth, positive, _scores(score), direction)
    if len(known.curves) > 1:
        names = ", ".join(f"'{name}'" for name in known.curves)
        raise ParameterError("There are several scores.", parameter="score", hint=f"Choose one of {names}.")
    name, roc = next(iter(known.curves.items()), ("", None))
    whole = _measured(roc, cost_false_positive, cost_false_negative)
    place = _place(roc, whole, threshold, goal)
    at = threshold
    if roc is not None and place is not None and at is None:
        at = float(roc.thresholds[place])
    metrics = _metrics(roc, whole, place, at)
    models = () if model is None else (model,)
    decided, brier = model_at(models, table, name, roc, at, known.positive, calibration, run, parameter="score")
    metrics.update(brier)
    points = whole
    if whole.height and roc is not None:
        points = whole[thinned((roc.tpr + roc.fpr) / 2)].filter(pl.col("threshold").is_finite())
    options: dict[str, Any] = {
        "score": name,
        "threshold": at if at is not None and math.isfinite(at) else None,
        "direction": direction,
        "positive": known.positive,
        "goal": goal,
        "why": known.why_nothing(truth) if known.curves else "There are no rows.",
        "gestures": as_options(Threshold(table="points", x="threshold", facts=FACTS)),
        "size": [720, 440],
    }
    figure = Figure("views.threshold_explorer", {"points": points}, options, title, dict(metrics))
    selected = called_positive(table, name, at, direction)
    return ThresholdExplorerResult(figure, nw.from_native(whole.lazy()), selected, decided, metrics)


def _scores(score: str) -> Columns:
    return Columns.named(score) if score else Columns.named()


def _measured(roc: Roc | None, false_positive: float, false_negative: float) -> pl.DataFrame:
    """All measures at every threshold; none unless there are rows of both classes."""
    import numpy as np

    if roc is None or not roc.has_both_classes:
        return pl.DataFrame(schema=_THRESHOLDS)
    true, false = roc.true_positives, roc.false_positives
    missed, spared = roc.positives - true, roc.negatives - false
    called = true + false
    recall, specificity = true / roc.positives, spared / roc.negatives
    precision = np.divide(true, called, out=np.full(len(true), np.nan), where=called > 0)
    columns = {
        "threshold": roc.thresholds,
        "true positives": true,
        "false positives": false,
        "false negatives": missed,
        "true negatives": spared,
        "accuracy": (true + spared) / (roc.positives + roc.negatives),
        "balanced accuracy": (recall + specificity) / 2,
        "precision": precision,
        "recall": recall,
        "specificity": specificity,
        "f1": 2 * true / (2 * true + false + missed),
        "cost": false * false_positive + missed * false_negative,
    }
    return pl.DataFrame(columns, schema=_THRESHOLDS).with_columns(pl.col("precision").fill_nan(None))


def _place(roc: Roc | None, whole: pl.DataFrame, threshold: float | None, goal: Goal) -> int | None:
    if roc is None or whole.is_empty():
        return None
    if threshold is not None:
        return roc.place_of(threshold)
    values = whole[goal.replace("_", " ")]
    return values.arg_min() if goal == "cost" else values.arg_max()


def _metrics(roc: Roc | None, whole: pl.DataFrame, place: int | None, at: float | None) -> Metrics:
    if roc is None:
        return Metrics({"rows": 0.0})
    found: dict[str, float] = {"rows": float(roc.tally.rows), "left out": float(roc.tally.left_out)}
    if place is not None and at is not None:
        facts = whole.row(place, named=True)
        found |= {name: float(value) for name, value in facts.items() if value is not None and name != "threshold"}
        found["threshold"] = at
    return Metrics({name: value for name, value in found.items() if math.isfinite(value)})
