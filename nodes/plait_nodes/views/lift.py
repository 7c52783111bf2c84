"""How much better a score finds positives than chance does."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any, NamedTuple

import narwhals as nw
import polars as pl
from pydantic import Field

from plait import Columns, Figure, Metrics, Table, node
from plait.figure.gestures import Threshold

from .called import called_positive
from .score_choice import Positive, ScoreDirection, Scores, ShownThreshold, Truth
from .score_curves import ScoreCurves, check_scores_known, thinned, with_threshold
from .title import Title

if TYPE_CHECKING:
    from .roc import Roc

_POINTS = {
    "curve": pl.Int64,
    "score": pl.String,
    "threshold": pl.Float64,
    "share": pl.Float64,
    "gain": pl.Float64,
    "lift": pl.Float64,
}
_PARTS = {
    "score": pl.String,
    "part": pl.Int64,
    "share": pl.Float64,
    "rows": pl.Float64,
    "positives": pl.Float64,
    "gain": pl.Float64,
    "lift": pl.Float64,
    "part lift": pl.Float64,
}

_GESTURE = Threshold(
    table="points", curve=0, x="share", y="gain", facts={"share of the rows": "share", "gain": "gain", "lift": "lift"}
)


class LiftResult(NamedTuple):
    figure: Figure
    parts: Table
    selected: Table
    metrics: Metrics


def _schema(
    table: nw.Schema | None, *, truth: str, scores: Columns, **_: object
) -> tuple[None, nw.Schema, nw.Schema | None, None]:
    if table is not None:
        check_scores_known(table, truth, scores)
    return None, nw.from_native(pl.LazyFrame(schema=_PARTS)).collect_schema(), table, None


@node(
    "views.lift",
    title="Lift Chart",
    category="Views",
    icon="trending-up",
    face="{truth} · {scores}",
    tags=("plot", "gain", "cumulative gains", "decile", "marketing", "response", "targeting"),
    schema=_schema,
    collects=True,
    passes=4,
)
def lift(
    table: Table,
    *,
    truth: Truth,
    positive: Positive = "",
    scores: Scores = Columns.named(),
    direction: ScoreDirection = "high",
    parts: Annotated[int, Field(ge=2, le=100, description="How many equal parts `parts` has: 10 for deciles.")] = 10,
    threshold: ShownThreshold = None,
    title: Title = "",
) -> LiftResult:
    """Show which share of the positives is among the rows with the best scores.

    The gain of the best 20 % of the rows is the share of all positives that are among them; the lift is this over 20 %,
    how many times better than chance. The rows are in the order of their scores; those with equal scores count as if
    they were mixed evenly, so that their order in the table doesn't matter.

    Rows whose class or score is missing or not a number are left out. If only one class is left, nothing is drawn.
    `parts` has a row for each equal part of the rows, the best first: how many positives are in it (may be a fraction,
    where equal scores are divided), gain and lift up to its end, and the lift of this part alone. The metrics are those
    of the first score: gain and lift of the first part. `selected` has the rows that reach the threshold of the first
    score, in the order of the table; without a threshold it has none.

    Example: whom to write to first, if only one in ten can be written to.
    """
    known = ScoreCurves.of(table, truth, positive, scores, direction)
    figure, divided, metrics = drawn_lift(known, truth, parts, title)
    selected = called_positive(table, known.first, threshold, direction)
    return LiftResult(with_threshold(figure, known, threshold, _GESTURE), divided, selected, metrics)


def drawn_lift(known: ScoreCurves, truth: str, parts: int, title: str) -> tuple[Figure, Table, Metrics]:
    """The figure of scores that have been counted, the parts, and the metrics."""
    drawn = [_points(number, name, roc) for number, (name, roc) in enumerate(known.drawable.items())]
    divided = [_divided(name, roc, parts) for name, roc in known.drawable.items()]
    first = next(iter(known.curves.values()), None)
    metrics = Metrics(
        {"rows": float(first.tally.rows), "left out": float(first.tally.left_out)} if first else {"rows": 0}
    )
    if divided:
        metrics |= {"gain": float(divided[0]["gain"][0]), "lift": float(divided[0]["lift"][0])}
    options: dict[str, Any] = {
        "names": list(known.drawable),
        "first": [[float(part["gain"][0]), float(part["lift"][0])] for part in divided],
        "share": 1 / parts,
        "best": next((roc.positives / (roc.positives + roc.negatives) for roc in known.drawable.values()), None),
        "why": known.why_nothing(truth),
        "size": [760, 400],
    }
    points = pl.concat([pl.DataFrame(schema=_POINTS), *drawn])
    figure = Figure("views.lift", {"points": points}, options, title, dict(metrics))
    whole = pl.concat([pl.DataFrame(schema=_PARTS), *divided])
    return figure, nw.from_native(whole.lazy()), metrics


def _points(number: int, name: str, roc: Roc) -> pl.DataFrame:
    rows = roc.true_positives + roc.false_positives
    share, gain = rows / rows[-1], roc.tpr
    places = thinned(share)
    share, gain = share[places], gain[places]
    lift_of = [float(high / wide) if wide > 0 else None for wide, high in zip(share, gain, strict=True)]
    columns = {"threshold": roc.thresholds[places], "share": share, "gain": gain, "lift": lift_of}
    many = len(share)
    return pl.DataFrame({"curve": [number] * many, "score": [name] * many, **columns}, schema=_POINTS)


def _divided(name: str, roc: Roc, parts: int) -> pl.DataFrame:
    """The gain at the end of each part, on a straight line between distinct scores."""
    import numpy as np

    rows = roc.true_positives + roc.false_positives
    ends = np.arange(1, parts + 1) / parts
    found = np.interp(ends * rows[-1], rows, roc.true_positives)
    own = np.diff(found, prepend=0.0)
    columns = {
        "part": np.arange(1, parts + 1),
        "share": ends,
        "rows": np.full(parts, rows[-1] / parts),
        "positives": own,
        "gain": found / roc.positives,
        "lift": found / roc.positives / ends,
        "part lift": own / roc.positives * parts,
    }
    return pl.DataFrame({"score": [name] * parts, **columns}, schema=_PARTS)
