"""What becomes of a classifier at each threshold of its score, and which threshold is best."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any, Literal

import narwhals as nw
from pydantic import Field

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from plait import Frame

    from .labels import Label

    Array = NDArray[np.floating]

Criterion = Literal["youden", "f1", "accuracy", "balanced accuracy", "cost", "recall", "precision"]
FalsePositiveCost = Annotated[
    float, Field(ge=0, le=1e12, description="What a negative row costs that is taken for positive.")
]
FalseNegativeCost = Annotated[float, Field(ge=0, le=1e12, description="What a positive row costs that is missed.")]
Wanted = Annotated[float, Field(gt=0, le=1, description="The recall or precision to reach, for these two criteria.")]

THRESHOLDS = nw.Schema(
    {
        "threshold": nw.Float64(),
        "true positives": nw.Int64(),
        "false positives": nw.Int64(),
        "true negatives": nw.Int64(),
        "false negatives": nw.Int64(),
        "recall": nw.Float64(),
        "false positive rate": nw.Float64(),
        "precision": nw.Float64(),
        "f1": nw.Float64(),
        "accuracy": nw.Float64(),
        "youden": nw.Float64(),
        "cost": nw.Float64(),
    }
)


class ThresholdCurve:
    """Counts and measures at each threshold, from infinity down."""

    def __init__(self, columns: dict[str, Any]) -> None:
        self.columns = columns

    @classmethod
    def of(
        cls, counted: Frame, positive: Label, false_positive_cost: float, false_negative_cost: float
    ) -> ThresholdCurve:
        import numpy as np

        scores, places = np.unique(-counted["score"].to_numpy(), return_inverse=True)
        rows, is_positive = counted["rows"].to_numpy(), (counted["actual"] == positive).to_numpy()
        hits, alarms = (
            np.concatenate([[0], np.bincount(places, rows * side, minlength=len(scores)).cumsum()])
            for side in (is_positive, ~is_positive)
        )
        positives, negatives = hits[-1], alarms[-1]
        missed, spared = positives - hits, negatives - alarms
        recall, fall_out = hits / positives, alarms / negatives
        with np.errstate(divide="ignore", invalid="ignore"):
            precision = hits / (hits + alarms)
        values = (
            np.concatenate([[np.inf], -scores]),
            *(each.astype(np.int64) for each in (hits, alarms, spared, missed)),
            recall,
            fall_out,
            precision,
            2 * hits / (hits + alarms + positives),
            (hits + spared) / (positives + negatives),
            recall - fall_out,
            alarms * false_positive_cost + missed * false_negative_cost,
        )
        return cls(dict(zip(THRESHOLDS, values, strict=True)))

    def best(self, criterion: Criterion, wanted: float) -> int:
        """The place of the best threshold, the largest of equally good ones."""
        import numpy as np

        columns = self.columns
        match criterion:
            case "balanced accuracy" | "youden":
                worth: Array = columns["youden"]
            case "cost":
                worth = -columns["cost"]
            case "recall":
                return int(np.flatnonzero(columns["recall"] >= wanted - 1e-12)[0])
            case "precision":
                reached = columns["precision"] >= wanted - 1e-12
                worth = np.where(reached, columns["recall"], -1.0)
            case "f1" | "accuracy":
                worth = columns[criterion]
        # Equal but for rounding counts as equal.
        return int(np.flatnonzero(worth >= worth.max() - 1e-12 * max(1.0, abs(float(worth.max()))))[0])
