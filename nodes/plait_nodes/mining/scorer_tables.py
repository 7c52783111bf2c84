"""What the Scorer says, as tables."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import narwhals as nw

from plait_nodes.manipulation.result_table import result_table

if TYPE_CHECKING:
    from collections.abc import Mapping

    from plait import Table

    from .confusion import Confusion

CLASSES = nw.Schema(
    {
        "class": nw.String(),
        "true positives": nw.Int64(),
        "false positives": nw.Int64(),
        "true negatives": nw.Int64(),
        "false negatives": nw.Int64(),
        "recall": nw.Float64(),
        "precision": nw.Float64(),
        "specificity": nw.Float64(),
        "f1": nw.Float64(),
        "auc": nw.Float64(),
        "accuracy": nw.Float64(),
        "error": nw.Float64(),
        "balanced accuracy": nw.Float64(),
        "miss rate": nw.Float64(),
    }
)
SCORES = nw.Schema({"measure": nw.String(), "value": nw.Float64()})
TITLES = {
    "accuracy": "Accuracy",
    "error": "Error",
    "kappa": "Cohen's kappa",
    "balanced accuracy": "Balanced accuracy",
    "mean precision": "Mean precision",
    "mean f1": "Mean F1",
    "auc": "Area under the ROC curve",
    "mean auc": "Mean area under the ROC curves",
    "log loss": "Log loss",
}


def confusion_table(confusion: Confusion) -> Table:
    """Rows of each actual class (down) that were predicted as each class (across)."""
    columns = {f"predicted {name}": confusion.counts[:, number] for number, name in enumerate(confusion.classes)}
    schema = nw.Schema({"actual": nw.String(), **dict.fromkeys(columns, nw.Int64())})
    return result_table({"actual": confusion.classes, **columns}, schema)


def class_table(confusion: Confusion, areas: Mapping[str, float]) -> Table:
    """Counts and measures of each class against all others."""
    hits = confusion.hits
    false_positives, false_negatives = confusion.predicted - hits, confusion.actual - hits
    columns = (
        confusion.classes,
        hits,
        false_positives,
        confusion.total - hits - false_positives - false_negatives,
        false_negatives,
        confusion.recall,
        confusion.precision,
        confusion.specificity,
        confusion.f1,
        [areas.get(each, math.nan) for each in confusion.classes],
        confusion.each_accuracy,
        1 - confusion.each_accuracy,
        (confusion.recall + confusion.specificity) / 2,
        1 - confusion.recall,
    )
    return result_table(dict(zip(CLASSES, columns, strict=True)), CLASSES)


def score_table(measures: Mapping[str, float]) -> Table:
    """The measures of all classes together, those that are defined."""
    known = [name for name in TITLES if name in measures]
    return result_table(
        {"measure": [TITLES[name] for name in known], "value": [measures[name] for name in known]}, SCORES
    )
