"""Whether probabilities are as large as what they foretell is frequent."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any, Literal, NamedTuple

import narwhals as nw
import polars as pl
from pydantic import Field

from plait import Columns, DataError, Figure, Metrics, Table, node
from plait.exact import col
from plait.figure.gestures import Gather, as_options

from .roc_scores import class_text
from .score_choice import Positive, Scores, Truth
from .score_curves import ScoreCurves, check_scores_known
from .selecting import selected_rows
from .title import Title

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from .roc import Roc

Binning = Literal["width", "frequency"]
_BINS = {
    "score": pl.String,
    "bin": pl.Int64,
    "rows": pl.Int64,
    "mean probability": pl.Float64,
    "share": pl.Float64,
}


class CalibrationResult(NamedTuple):
    figure: Figure
    bins: Table
    selected: Table
    metrics: Metrics


def _schema(
    table: nw.Schema | None, *, truth: str, scores: Columns, **_: object
) -> tuple[None, nw.Schema, nw.Schema | None, None]:
    if table is not None:
        check_scores_known(table, truth, scores)
    return None, nw.from_native(pl.LazyFrame(schema=_BINS)).collect_schema(), table, None


@node(
    "views.calibration",
    title="Calibration Plot",
    category="Views",
    icon="gauge",
    face="{truth} · {scores}",
    tags=("plot", "reliability diagram", "brier score", "probability", "expected calibration error"),
    schema=_schema,
    collects=True,
    passes=4,
)
def calibration(
    table: Table,
    *,
    truth: Truth,
    positive: Positive = "",
    scores: Scores = Columns.named(),
    bins: Annotated[int, Field(ge=2, le=100, description="How many groups of similar probabilities there are.")] = 10,
    binning: Annotated[
        Binning, Field(description="Whether groups are equally wide, or hold about as many rows each.")
    ] = "width",
    selection: Annotated[
        list[int], Field(description="The numbers of the groups of the first score that are selected, from 1.")
    ] = [],  # noqa: B006 - never changed
    title: Title = "",
) -> CalibrationResult:
    """Compare probabilities with how often what they foretell is true.

    The rows are put into groups of similar probabilities. Where probabilities are well calibrated, the mean of a group
    is the share of positives in it, and the points lie on the diagonal. With 'width', a group has those from its lower
    edge up to its upper one, which belongs to the next, and 1 to the last; with 'frequency', equal probabilities stay
    together.

    The Brier score is the mean squared distance of the probabilities from 1 for positives and 0 for others; the
    calibration error is the mean distance of share and probability over the groups, weighted with their rows (ECE).
    Both are of the first score, and of each where there are several. Probabilities must lie between 0 and 1. Rows
    whose class or probability is missing are left out.

    `selected` has the rows in the selected groups of the first score, in the order of the table; without one it has
    none.

    Example: truth `admitted`, for a logistic regression and a forest side by side.
    """
    known = ScoreCurves.of(table, truth, positive, scores)
    for name, roc in known.curves.items():
        _check(name, roc)
    used = {name: roc for name, roc in known.curves.items() if roc.tally.rows}
    found = {name: _bins(name, roc, bins, binning) for name, roc in used.items()}
    brier = {name: _brier(roc) for name, roc in used.items()}
    error = {name: _error(part) for name, part in found.items()}
    first = next(iter(known.curves.items()), None)
    metrics = Metrics({"rows": 0.0})
    if first is not None:
        metrics = Metrics({"rows": float(first[1].tally.rows), "left out": float(first[1].tally.left_out)})
        if first[0] in brier:
            metrics |= {"brier score": brier[first[0]], "calibration error": error[first[0]]}
    if len(brier) > 1:
        metrics |= {f"brier score ({name})": value for name, value in brier.items()}
        metrics |= {f"calibration error ({name})": value for name, value in error.items()}
    whole = pl.concat([pl.DataFrame(schema=_BINS), *found.values()])
    options: dict[str, Any] = {
        "names": list(found),
        "brier": list(brier.values()),
        "positive": known.positive,
        "why": "" if found else known.why_nothing(truth),
        "size": [560, 460],
    }
    tables = {"bins": whole}
    if first is not None and first[0] in found:
        tables["first"] = found[first[0]].select("bin", "mean probability", "share")
        gather = Gather(table="first", x="mean probability", y="share", name="bin")
        options |= {"selection": list(selection), "gestures": as_options(gather)}
    figure = Figure("views.calibration", tables, options, title, dict(metrics))
    conditions = []
    if first is not None and selection:
        conditions = _in_bins(table, truth, *first, _numbers(first[1], bins, binning), selection)
    return CalibrationResult(figure, nw.from_native(whole.lazy()), selected_rows(table, conditions), metrics)


def _in_bins(
    table: Table, truth: str, name: str, roc: Roc, numbers: NDArray[Any], selection: list[int]
) -> list[nw.Expr]:
    """Whether a row is in one of these groups: they have no probability in common."""
    score, scores = col(name).cast(nw.Float64), roc.tally.scores
    has_class = ~class_text(table.collect_schema(), truth).is_null()
    found = []
    for each in dict.fromkeys(selection):
        own = scores[numbers == each - 1]
        if len(own):
            found.append(has_class & (score >= float(own.min())) & (score <= float(own.max())))
    return found


def _check(name: str, roc: Roc) -> None:
    scores = roc.tally.scores
    if len(scores) and (scores.min() < 0 or scores.max() > 1):
        wrong = float(scores.min() if scores.min() < 0 else scores.max())
        raise DataError(
            f"The column '{name}' has values below 0 or above 1, which are no probabilities.",
            column=name,
            values=[f"{wrong:g}"],
            hint="Choose a column of probabilities, or bring it to 0 … 1 with Normalizer.",
        )


def _bins(name: str, roc: Roc, bins: int, binning: Binning) -> pl.DataFrame:
    import numpy as np

    tally = roc.tally
    rows = tally.positive + tally.negative
    numbers = _numbers(roc, bins, binning)
    count, positive, total = (
        np.bincount(numbers, weights=weights, minlength=bins) for weights in (rows, tally.positive, rows * tally.scores)
    )
    kept = np.flatnonzero(count)
    columns = {
        "score": [name] * len(kept),
        "bin": kept + 1,
        "rows": count[kept].astype(int),
        "mean probability": total[kept] / count[kept],
        "share": positive[kept] / count[kept],
    }
    return pl.DataFrame(columns, schema=_BINS)


def _numbers(roc: Roc, bins: int, binning: Binning) -> NDArray[Any]:
    """The number of the group that each distinct score is in, from 0."""
    import numpy as np

    tally = roc.tally
    if binning == "width":
        return np.asarray(np.minimum(np.floor(tally.scores * bins), bins - 1), dtype=int)
    rows = tally.positive + tally.negative
    # Scores come from the highest down.
    before = rows.sum() - np.cumsum(rows) + rows / 2
    return np.asarray(np.minimum(np.floor(before / rows.sum() * bins), bins - 1), dtype=int)


def _brier(roc: Roc) -> float:
    tally = roc.tally
    squares = tally.positive * (1 - tally.scores) ** 2 + tally.negative * tally.scores**2
    return float(squares.sum() / (tally.positive + tally.negative).sum())


def _error(part: pl.DataFrame) -> float:
    distance = (part["share"] - part["mean probability"]).abs() * part["rows"]
    return float(distance.sum()) / float(part["rows"].sum())
