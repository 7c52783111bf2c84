"""How well scores tell two classes apart, for every threshold."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Annotated, Any, Literal, NamedTuple

from pydantic import Field

from plait import Classifier, Columns, Figure, Metrics, OneColumn, RunContext, Table, node
from plait.figure.gestures import Threshold, as_options

from .called import called_positive
from .category import Category
from .lift import drawn_lift
from .precision_recall import drawn_precision_recall
from .roc import Roc
from .roc_folds import Averaging, averages, folds_of
from .roc_scores import class_text, positive_class, score_columns
from .roc_tables import CURVE, SCORES, curve_table, drawn_points, score_facts, score_table
from .score_choice import Positive, ScoreDirection, Scores, Truth
from .score_curves import ScoreCurves
from .tally import Tally
from .threshold_model import ModelCalibration, model_at
from .title import Title

if TYPE_CHECKING:
    from collections.abc import Mapping

    import narwhals as nw

FACTS = {
    "TP": "true positives",
    "FP": "false positives",
    "FN": "false negatives",
    "TN": "true negatives",
    "TPR": "tpr",
    "FPR": "fpr",
    "cost": "cost",
}
"""What is told of a threshold while it is dragged."""
_PARTS = 10
"""Of the lift beside the curve."""


class RocCurveResult(NamedTuple):
    figure: Figure
    curve: Table
    scores: Table
    selected: Table
    model: Classifier
    metrics: Metrics


def _schema(
    table: nw.Schema | None, *_models: object, truth: str, scores: Columns, folds: str, **_: object
) -> tuple[None, nw.Schema, nw.Schema, nw.Schema | None, None, None]:
    if table is not None:
        class_text(table, truth)
        if scores.names != ():
            score_columns(table, scores, truth, "")
        if folds:
            Category.of(table, folds, "folds")
    # The threshold of the classifier is known when it has been chosen.
    return None, CURVE, SCORES, table, None, None


@node(
    "views.roc_curve",
    category="Views",
    icon="chart-bell-curve-cumulative",
    title="ROC Curve",
    face="{truth} · {scores}",
    tags=("plot", "auc", "delong", "youden", "threshold", "sensitivity", "specificity", "cost", "classifier", "folds"),
    schema=_schema,
    collects=True,
    passes=4,
)
def roc_curve(
    table: Table,
    *models: Classifier,
    run: RunContext,
    truth: Truth,
    positive: Positive = "",
    scores: Scores = Columns.named(),
    direction: ScoreDirection = "high",
    weights: Annotated[
        str,
        OneColumn(types="numeric"),
        Field(description="The column that says how much a row counts; may stay empty."),
    ] = "",
    shown: Annotated[
        str,
        OneColumn(types="numeric"),
        Field(description="The score that threshold, metrics and selected rows are of; the first one if empty."),
    ] = "",
    mark: Annotated[
        Literal["youden", "costs"],
        Field(description="Which point is the best one: that of Youden's J, or the one with the lowest costs."),
    ] = "youden",
    threshold: Annotated[
        float | None, Field(description="The threshold of the shown score; that of the best point if empty.")
    ] = None,
    cost_false_positive: Annotated[float, Field(gt=0, description="What a false positive costs.")] = 1.0,
    cost_false_negative: Annotated[float, Field(gt=0, description="What a false negative costs.")] = 1.0,
    prior: Annotated[
        float | None,
        Field(gt=0, lt=1, description="The share of positives where it will be used; as in the table if empty."),
    ] = None,
    confidence: Annotated[
        float, Field(gt=0, lt=1, description="How often such an interval holds the true AUC.")
    ] = 0.95,
    hull: Annotated[bool, Field(description="Whether the convex hull is drawn.")] = False,
    folds: Annotated[
        str,
        OneColumn(),
        Field(description="The column that says in which fold of a cross-validation a row was tested; may stay empty."),
    ] = "",
    averaging: Annotated[
        Averaging,
        Field(
            description="Whether the folds are drawn as one curve of all rows, or as the mean of their curves at each "
            "false positive rate ('vertical') or at each threshold."
        ),
    ] = "merged",
    calibration: ModelCalibration = "none",
    title: Title = "",
) -> RocCurveResult:
    """Compare scores by how well they tell two classes apart, whatever the threshold.

    For each threshold the curve has the share of positives that reach it (TPR) over the share of negatives that do
    (FPR). The thresholds are all distinct scores and one that none reaches; equal scores move together. The area (AUC)
    is the probability that a positive has a better score than a negative, equal scores counting half; 0.5 is
    guessing, and below it the scores are the wrong way round. Its interval is DeLong's, cut at 0 and 1; there is none
    with weights, or with fewer than two rows of a class.

    Youden's J is TPR - FPR. The largest J of a table is too good on average, because the threshold was chosen on the
    same rows. With the mark 'costs' the best point is where a line of equal cost touches the curve; its slope follows
    from both costs and the prior.

    With folds, each has a curve and an area of its own; told are the mean of the areas and their standard deviation
    (n - 1). Averaged curves have the standard deviation of the folds around them: a band, or crosses where both rates
    vary. Averaging by thresholds needs scores that mean the same in all folds, as probabilities do. A fold without
    rows of both classes is left out of the mean. The threshold with its rates, counts and rows, the hull, and `curve`
    are those of all rows together.

    Rows whose class or weight is missing, or whose score is missing or not a number, are left out and counted; scores
    may be infinite. If only one class is left, rates, AUC and J are missing.

    The window shows precision and recall, and the lift, of the same rows in tabs beside the curve.

    `curve` has every threshold, `scores` a row for each score. `selected` has the rows that the threshold of the
    shown score calls positive, in the order of the table; without a threshold and a best point it has none.

    Connect the classifiers that gave the scores to have the one of the shown score leave as `model`: it calls a row
    positive from the threshold on, whatever uses it. Of several it is the one that gives these scores; a single one
    gets the threshold in any case, so that a cross-validation can choose it for the classifier of all rows. With
    *calibration* its probabilities are made true by the rows of the table, and `brier` says how far they are from the
    classes; the same rows are called positive. Choose on rows that it was not trained on, and score it on others again.

    Example: truth `admitted`, after Apply Model with probabilities of two models.
    """
    schema = table.collect_schema()
    label = class_text(schema, truth)
    chosen = positive_class(table, truth, positive)
    names = score_columns(schema, scores, truth, chosen)
    if shown and shown not in names:
        names = [*names, shown]
    focus = shown or (names[0] if names else "")
    curves = {
        name: Roc(Tally.of(table, name, label == chosen, direction=direction, weights=weights), direction)
        for name in names
    }
    for name, roc in curves.items():
        if not roc.has_both_classes:
            run.log(f"There is no AUC of '{name}': {_why(roc, chosen)}.")
    parts = folds_of(table, folds, names, label == chosen, direction=direction, weights=weights) if folds else {}
    for name, each in parts.items():
        if each.left_out:
            run.log(f"Folds of '{name}' without rows of both classes are left out: {', '.join(each.left_out)}.")
    focused = curves.get(focus)
    place, slope = _working_place(focused, mark, threshold, cost_false_positive, cost_false_negative, prior)
    facts = {name: score_facts(name, roc, confidence, parts.get(name)) for name, roc in curves.items()}
    metrics = _metrics(focus, curves, facts, place, threshold)
    working = threshold
    if working is None and focused is not None and place is not None:
        working = float(focused.thresholds[place])
    model, brier = model_at(models, table, focus, focused, working, chosen, calibration, run, parameter="scores")
    metrics.update(brier)
    options: dict[str, Any] = {
        "truth": truth,
        "positive": chosen,
        "names": names,
        "shown": names.index(focus) if names else None,
        "mark": mark,
        "direction": direction,
        "hull": hull,
        "confidence": confidence,
        "slope": slope if mark == "costs" else None,
        "given": threshold is not None,
        "facts": [
            {key: value for key, value in each.items() if value is not None and not _is_nan(value)}
            for each in facts.values()
        ],
        "averaging": averaging if parts else "merged",
        "gestures": as_options(*(_gestures(names.index(focus)) if names else ())),
        "size": [760, 420],
    }
    if place is not None:
        roc = curves[focus]
        at = float(roc.thresholds[place]) if threshold is None else threshold
        options["point"] = [float(roc.fpr[place]), float(roc.tpr[place])] if roc.has_both_classes else None
        options["threshold"] = at if math.isfinite(at) else None
    kept = {focus: {place}} if place is not None else {}
    costs = (cost_false_positive, cost_false_negative, prior)
    tables = {"points": drawn_points(curves, kept, lambda roc: roc.cost(*costs))}
    if parts and averaging != "merged":
        tables["averages"] = averages(parts, averaging)
    figure = Figure("views.roc_curve", tables, options, title, dict(metrics))
    known = ScoreCurves(chosen, curves)
    if known.drawable:
        sides = {
            "Precision–Recall": drawn_precision_recall(known, truth, title)[0],
            "Lift": drawn_lift(known, truth, _PARTS, title)[0],
        }
        figure = figure.with_sides(sides)
    selected = _selected(table, focused, focus, place, threshold)
    return RocCurveResult(figure, curve_table(curves), score_table(list(facts.values())), selected, model, metrics)


def _gestures(shown: int) -> tuple[Threshold, Threshold]:
    """The threshold is dragged along the curve of the shown score, or along its axis beside the curves."""
    common: dict[str, Any] = {"table": "points", "curve": shown, "facts": FACTS}
    return Threshold(axes=0, x="fpr", y="tpr", **common), Threshold(axes=1, x="threshold", **common)


def _why(roc: Roc, positive: str) -> str:
    if not roc.tally.rows:
        return "no row has both a class and a score"
    return f"all rows are '{positive}'" if roc.positives else f"no row is '{positive}'"


def _working_place(
    roc: Roc | None,
    mark: Literal["youden", "costs"],
    threshold: float | None,
    false_positive: float,
    false_negative: float,
    prior: float | None,
) -> tuple[int | None, float | None]:
    """Where on the curve the classifier works, and the slope of lines of equal cost."""
    if roc is None:
        return None, None
    slope = roc.slope(false_positive, false_negative, prior) if roc.has_both_classes else None
    if threshold is not None:
        return roc.place_of(threshold), slope
    if mark == "costs":
        return (roc.cheapest_place(slope) if slope is not None else None), slope
    return roc.youden_place, slope


def _metrics(
    focus: str,
    curves: Mapping[str, Roc],
    facts: Mapping[str, dict[str, Any]],
    place: int | None,
    threshold: float | None,
) -> Metrics:
    """The numbers of the shown score, and its confusion matrix at the threshold."""
    if focus not in curves:
        return Metrics({"rows": 0.0})
    roc = curves[focus]
    found = {name: value for name, value in facts[focus].items() if name != "score" and value is not None}
    if place is not None:
        true, false = float(roc.true_positives[place]), float(roc.false_positives[place])
        found |= {
            "threshold": float(roc.thresholds[place]) if threshold is None else threshold,
            "tpr": float(roc.tpr[place]),
            "fpr": float(roc.fpr[place]),
            "true positives": true,
            "false positives": false,
            "false negatives": roc.positives - true,
            "true negatives": roc.negatives - false,
        }
    if len(curves) > 1:
        found |= {f"auc ({name})": each.auc for name, each in curves.items()}
    return Metrics({name: float(value) for name, value in found.items() if math.isfinite(value)})


def _selected(table: Table, roc: Roc | None, focus: str, place: int | None, threshold: float | None) -> Table:
    if roc is None or place is None:
        return table.head(0)
    at = float(roc.thresholds[place]) if threshold is None else threshold
    if place == 0 and threshold is None:
        return table.head(0)
    return called_positive(table, focus, at, roc.direction)


def _is_nan(value: object) -> bool:
    return isinstance(value, float) and not math.isfinite(value)
