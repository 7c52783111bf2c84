"""How many of the rows that a score calls positive are so, and how many positives it finds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

import narwhals as nw
import polars as pl

from plait import Columns, Figure, Metrics, Table, node
from plait.figure.gestures import Threshold

from .called import called_positive
from .score_choice import Positive, ScoreDirection, Scores, ShownThreshold, Truth
from .score_curves import ScoreCurves, check_scores_known, thinned, with_threshold
from .title import Title

if TYPE_CHECKING:
    from .roc import Roc

_CURVE = {
    "score": pl.String,
    "threshold": pl.Float64,
    "recall": pl.Float64,
    "precision": pl.Float64,
    "f1": pl.Float64,
}

_GESTURE = Threshold(
    table="points", curve=0, x="recall", y="precision", facts={"precision": "precision", "recall": "recall", "F1": "f1"}
)


class PrecisionRecallResult(NamedTuple):
    figure: Figure
    curve: Table
    selected: Table
    metrics: Metrics


def _schema(
    table: nw.Schema | None, *, truth: str, scores: Columns, **_: object
) -> tuple[None, nw.Schema, nw.Schema | None, None]:
    if table is not None:
        check_scores_known(table, truth, scores)
    return None, nw.from_native(pl.LazyFrame(schema=_CURVE)).collect_schema(), table, None


@node(
    "views.precision_recall",
    title="Precision–Recall Curve",
    category="Views",
    icon="target",
    face="{truth} · {scores}",
    tags=("plot", "average precision", "pr curve", "f1", "classifier", "imbalanced"),
    schema=_schema,
    collects=True,
    passes=4,
)
def precision_recall(
    table: Table,
    *,
    truth: Truth,
    positive: Positive = "",
    scores: Scores = Columns.named(),
    direction: ScoreDirection = "high",
    threshold: ShownThreshold = None,
    title: Title = "",
) -> PrecisionRecallResult:
    """Compare scores by the precision they have at each recall.

    Recall is the share of positives that reach the threshold; precision is the share of positives among the rows that
    do. The thresholds are all distinct scores, and equal scores move together. The average precision is the mean of
    the precisions, each weighted with the recall that its threshold adds; a score that knows nothing has the share
    of positives. Where positives are rare, this curve tells more than the ROC curve.

    Rows whose class or score is missing or not a number are left out. If only one class is left, nothing is drawn.
    `curve` has every threshold of every score with precision, recall and F1. The metrics are those of the first score
    and the average precision of each; `best f1` is too good on average, as its threshold was chosen on the same rows.
    `selected` has the rows that the threshold of the first score calls positive, in the order of the table; without a
    threshold it has none.

    Example: truth `diagnosis`, after Apply Model with probabilities.
    """
    known = ScoreCurves.of(table, truth, positive, scores, direction)
    figure, curve, metrics = drawn_precision_recall(known, truth, title)
    selected = called_positive(table, known.first, threshold, direction)
    return PrecisionRecallResult(with_threshold(figure, known, threshold, _GESTURE), curve, selected, metrics)


def drawn_precision_recall(known: ScoreCurves, truth: str, title: str) -> tuple[Figure, Table, Metrics]:
    """The figure of scores that have been counted, all thresholds, and the metrics."""
    parts = {name: _curve(name, roc) for name, roc in known.drawable.items()}
    averages = {name: _average(roc) for name, roc in known.drawable.items()}
    points = [
        parts[name][thinned((roc.tpr + roc.fpr)[1:] / 2)].select(pl.lit(number, pl.Int64).alias("curve"), pl.all())
        for number, (name, roc) in enumerate(known.drawable.items())
    ]
    empty = pl.DataFrame(schema=_CURVE)
    none = pl.DataFrame(schema={"curve": pl.Int64, **_CURVE})
    options: dict[str, Any] = {
        "names": list(parts),
        "averages": list(averages.values()),
        "share": next((roc.positives / (roc.positives + roc.negatives) for roc in known.drawable.values()), None),
        "why": known.why_nothing(truth),
        "positive": known.positive,
        "size": [560, 420],
    }
    metrics = _metrics(known, parts, averages)
    figure = Figure("views.precision_recall", {"points": pl.concat([none, *points])}, options, title, dict(metrics))
    whole = pl.concat([empty, *parts.values()])
    return figure, nw.from_native(whole.lazy()), metrics


def _curve(name: str, roc: Roc) -> pl.DataFrame:
    """All thresholds but the one that no score reaches, at which precision has no meaning."""
    import numpy as np

    true, false = roc.true_positives[1:], roc.false_positives[1:]
    precision, recall = true / (true + false), true / roc.positives
    both = precision + recall
    f1 = np.divide(2 * precision * recall, both, out=np.zeros(len(both)), where=both > 0)
    columns = {"threshold": roc.thresholds[1:], "recall": recall, "precision": precision, "f1": f1}
    return pl.DataFrame({"score": [name] * len(true), **columns}, schema=_CURVE)


def _average(roc: Roc) -> float:
    """The average precision (Zhu 2004): the sum of each precision times the recall that it adds."""
    import numpy as np

    true, false = roc.true_positives[1:], roc.false_positives[1:]
    added = np.diff(roc.true_positives) / roc.positives
    return float((added * true / (true + false)).sum())


def _metrics(known: ScoreCurves, parts: dict[str, pl.DataFrame], averages: dict[str, float]) -> Metrics:
    if not known.curves:
        return Metrics({"rows": 0.0})
    first, roc = next(iter(known.curves.items()))
    found = {
        "rows": float(roc.tally.rows),
        "left out": float(roc.tally.left_out),
        "positives": roc.positives,
        "negatives": roc.negatives,
    }
    if first in parts:
        best = int(parts[first]["f1"].arg_max() or 0)
        found |= {"average precision": averages[first], "best f1": float(parts[first]["f1"][best])}
        found["best f1 threshold"] = float(parts[first]["threshold"][best])
    if len(averages) > 1:
        found |= {f"average precision ({name})": value for name, value in averages.items()}
    return Metrics({name: value for name, value in found.items() if abs(value) != float("inf")})
