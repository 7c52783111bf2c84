"""The tables of a ROC curve: every point, a summary of each score, and what a drawing needs of them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import narwhals as nw
import polars as pl

from plait_nodes.manipulation.result_table import result_table

from .delong import confidence_interval, standard_error

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from numpy.typing import NDArray

    from plait import Table

    from .roc import Roc
    from .roc_folds import Folds

CURVE = nw.Schema(
    {
        "score": nw.String(),
        "threshold": nw.Float64(),
        "true positives": nw.Float64(),
        "false positives": nw.Float64(),
        "tpr": nw.Float64(),
        "fpr": nw.Float64(),
        "youden j": nw.Float64(),
        "on hull": nw.Boolean(),
    }
)
SCORES = nw.Schema(
    {
        "score": nw.String(),
        "rows": nw.Int64(),
        "left out": nw.Int64(),
        "positives": nw.Float64(),
        "negatives": nw.Float64(),
        "auc": nw.Float64(),
        "auc error": nw.Float64(),
        "auc low": nw.Float64(),
        "auc high": nw.Float64(),
        "youden j": nw.Float64(),
        "youden threshold": nw.Float64(),
        "folds": nw.Int64(),
        "mean auc": nw.Float64(),
        "auc spread": nw.Float64(),
    }
)
_STEPS = 1_000
"""Points of a drawn curve, about; more could not be told apart."""


def curve_table(curves: Mapping[str, Roc]) -> Table:
    """Every threshold of every score."""
    parts = [
        pl.DataFrame(
            {
                "score": [name] * len(roc.thresholds),
                "threshold": roc.thresholds,
                "true positives": roc.true_positives,
                "false positives": roc.false_positives,
                "tpr": roc.tpr,
                "fpr": roc.fpr,
                "youden j": roc.youden_j,
                "on hull": roc.on_hull,
            },
            schema=CURVE.to_polars(),
        )
        for name, roc in curves.items()
    ]
    whole = pl.concat(parts) if parts else pl.DataFrame(schema=CURVE.to_polars())
    return nw.from_native(whole.with_columns(pl.col("tpr", "fpr", "youden j").fill_nan(None)).lazy())


def score_table(rows: Sequence[Mapping[str, Any]]) -> Table:
    """A row for each score; what can't be told is missing."""
    return result_table({column: [row[column] for row in rows] for column in SCORES}, SCORES)


def score_facts(name: str, roc: Roc, confidence: float, folds: Folds | None) -> dict[str, Any]:
    """What there is to say of one score; NaN for what can't be told, and None for folds where there are none."""
    low, high = confidence_interval(roc, confidence)
    best = roc.youden_place
    return {
        "score": name,
        "rows": roc.tally.rows,
        "left out": roc.tally.left_out,
        "positives": roc.positives,
        "negatives": roc.negatives,
        "auc": roc.auc,
        "auc error": standard_error(roc),
        "auc low": low,
        "auc high": high,
        "youden j": float("nan") if best is None else float(roc.youden_j[best]),
        "youden threshold": float("nan") if best is None else float(roc.thresholds[best]),
        "folds": None if folds is None else len(folds.curves),
        "mean auc": None if folds is None else folds.mean_auc,
        "auc spread": None if folds is None else folds.auc_spread,
    }


def drawn_points(
    curves: Mapping[str, Roc], kept: Mapping[str, set[int]], cost: Callable[[Roc], NDArray[Any]]
) -> pl.DataFrame:
    """Enough points to draw each curve by: `curve` (its number), `threshold`, rates, counts, `cost` and `on_hull`.

    Corners of the hull and the places in `kept` are always among them.
    """
    parts = []
    for number, (name, roc) in enumerate(curves.items()):
        places = _places(roc, kept.get(name, set()))
        parts.append(
            pl.DataFrame(
                {
                    "curve": pl.Series([number] * len(places), dtype=pl.Int64),
                    "threshold": roc.thresholds[places],
                    "fpr": roc.fpr[places],
                    "tpr": roc.tpr[places],
                    "on_hull": roc.on_hull[places],
                    "true positives": roc.true_positives[places],
                    "false positives": roc.false_positives[places],
                    "false negatives": roc.positives - roc.true_positives[places],
                    "true negatives": roc.negatives - roc.false_positives[places],
                    "cost": cost(roc)[places],
                }
            )
        )
    return pl.concat(parts) if parts else pl.DataFrame()


def _places(roc: Roc, kept: set[int]) -> NDArray[Any]:
    import numpy as np

    along = np.nan_to_num(roc.fpr) + np.nan_to_num(roc.tpr)
    step = np.floor(along * _STEPS / 2)
    wanted = np.concatenate([[True], step[1:] != step[:-1]]) | roc.on_hull
    wanted[[0, -1, *sorted(kept)]] = True
    return np.flatnonzero(wanted)
