"""Add the feature that a model gains most from, or take away the one that it misses least, again and again."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any

from plait import DataError
from plait.importing import import_alone

if TYPE_CHECKING:
    from collections.abc import Iterable

    from plait import RunContext

    from .examples import Examples


def stepwise(
    examples: Examples, count: int, *, forward: bool, folds: int, seed: int, run: RunContext
) -> tuple[list[str], list[int], list[float]]:
    """The features that are kept, and for each feature its step and the score after it; 0 and NaN if it has none.

    Raises:
        DataError: there are too few rows for the folds.
    """
    names = list(examples.features)
    score = _Score(examples, folds, seed)
    kept = [] if forward else list(range(len(names)))
    steps, scores = [0] * len(names), [math.nan] * len(names)
    rounds = count if forward else len(names) - count
    for step in range(rounds):
        candidates = [place for place in range(len(names)) if (place in kept) != forward]
        best, place = -math.inf, candidates[0]
        for number, candidate in enumerate(candidates):
            run.progress((step + number / len(candidates)) / rounds)
            after = [*kept, candidate] if forward else [each for each in kept if each != candidate]
            found = score.of(after)
            # Equal ones but for rounding: the first.
            if found > best + 1e-12:
                best, place = found, candidate
        kept = [*kept, place] if forward else [each for each in kept if each != place]
        steps[place], scores[place] = step + 1, best
    return [names[place] for place in kept], steps, scores


class _Score:
    """How well a linear model of some features does on rows that it has not seen."""

    def __init__(self, examples: Examples, folds: int, seed: int) -> None:
        import_alone("sklearn.linear_model", "sklearn.model_selection", "sklearn.pipeline", "sklearn.preprocessing")
        import numpy as np
        from sklearn.linear_model import LinearRegression, LogisticRegression
        from sklearn.model_selection import KFold, StratifiedKFold
        from sklearn.pipeline import make_pipeline
        from sklearn.preprocessing import StandardScaler

        self._examples = examples
        classes = examples.labels is not None
        least = int(np.bincount(examples.known).min()) if classes else len(examples.known) // 2
        if least < folds:
            what = "of the rarest class" if classes else "for two in each part"
            raise DataError(f"There are too few rows {what} for {folds} parts.", hint="Ask for fewer folds.")
        learner: Any = LogisticRegression(max_iter=1_000) if classes else LinearRegression()
        self._learner = make_pipeline(StandardScaler(), learner)
        division = StratifiedKFold if classes else KFold
        self._folds = division(folds, shuffle=True, random_state=seed)

    def of(self, places: Iterable[int]) -> float:
        """The mean accuracy or R² over the folds; 0 without features."""
        import_alone("sklearn.model_selection")
        from sklearn.model_selection import cross_val_score

        chosen = sorted(places)
        if not chosen:
            return 0.0
        rows = self._examples.rows[:, chosen]
        return float(cross_val_score(self._learner, rows, self._examples.known, cv=self._folds).mean())
