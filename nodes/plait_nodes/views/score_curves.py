"""The counts of several scores of one table, for views that compare them."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from plait.figure.gestures import as_options

from .roc import Roc
from .roc_scores import class_text, positive_class, score_columns
from .tally import Direction, Tally

if TYPE_CHECKING:
    from collections.abc import Mapping

    import narwhals as nw
    import numpy as np
    from numpy.typing import NDArray

    from plait import Columns, Figure, Table
    from plait.figure.gestures import Threshold


@dataclass(frozen=True)
class ScoreCurves:
    """The class that is looked for, and what each column of scores makes of the rows."""

    positive: str
    curves: Mapping[str, Roc]

    @classmethod
    def of(cls, table: Table, truth: str, positive: str, scores: Columns, direction: Direction = "high") -> ScoreCurves:
        """Count the rows; runs a query for each score.

        Raises:
            MissingColumnError: a column is not there.
            ParameterError: a column does not fit, or there is no such class.
        """
        schema = table.collect_schema()
        label = class_text(schema, truth)
        chosen = positive_class(table, truth, positive)
        names = score_columns(schema, scores, truth, chosen)
        return cls(
            chosen,
            {name: Roc(Tally.of(table, name, label == chosen, direction=direction), direction) for name in names},
        )

    @property
    def first(self) -> str:
        """The score that a threshold is of; empty if there is none."""
        return next(iter(self.curves), "")

    @property
    def drawable(self) -> dict[str, Roc]:
        """The scores of rows of both classes."""
        return {name: roc for name, roc in self.curves.items() if roc.has_both_classes}

    def why_nothing(self, truth: str) -> str:
        """Why there is nothing to draw; empty if there is something."""
        if self.drawable:
            return ""
        if not any(roc.tally.rows for roc in self.curves.values()):
            left_out = any(roc.tally.left_out for roc in self.curves.values())
            return "No row has both a class and a score." if left_out else "There are no rows."
        only = any(roc.positives for roc in self.curves.values())
        kind = f"'{self.positive}'" if only else f"other than '{self.positive}'"
        return f"All rows of '{truth}' are {kind}: rows of both kinds are needed."


def check_scores_known(schema: nw.Schema, truth: str, scores: Columns) -> None:
    """Refuse columns that don't fit, before anything runs.

    Raises:
        MissingColumnError: a column is not there.
        ParameterError: it holds no classes or no scores.
    """
    class_text(schema, truth)
    if scores.names != ():
        score_columns(schema, scores, truth, "")


def thinned(along: NDArray[np.floating], most: int = 1_000) -> NDArray[np.int64]:
    """The places of about as many points as can be told apart along a curve whose length runs from 0 to 1."""
    import numpy as np

    step = np.floor(np.nan_to_num(along) * most)
    kept = np.concatenate([[True], step[1:] != step[:-1]])
    kept[-1] = True
    return np.flatnonzero(kept)


def with_threshold(figure: Figure, known: ScoreCurves, threshold: float | None, gesture: Threshold) -> Figure:
    """The same figure with a threshold of the first score that can be dragged, if that one is drawn."""
    if next(iter(known.drawable), None) != known.first:
        return figure
    options = {**figure.options, "threshold": threshold, "gestures": as_options(gesture)}
    return replace(figure, options=options)
