"""How much each feature says about a target by itself."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal

import narwhals as nw
from pydantic import Field

from plait import DataError, ParameterError
from plait.importing import import_alone

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from .examples import Examples

    Array = NDArray[np.floating]

Measure = Literal["f test", "mutual information", "chi squared"]
MeasureChoice = Annotated[
    Measure,
    Field(
        description="What a feature is judged by: the difference of means or the straight relation (f test), any "
        "relation (mutual information), or, for counts and classes, χ²."
    ),
]


def ranked(examples: Examples, measure: Measure, seed: int) -> tuple[Array, Array]:
    """The score of each feature, and its p value; NaN where there is none.

    Raises:
        ParameterError: the measure does not fit the target.
        DataError: χ² of negative values.
    """
    import_alone("sklearn.feature_selection")
    import numpy as np
    from sklearn.feature_selection import (
        chi2,
        f_classif,
        f_regression,
        mutual_info_classif,
        mutual_info_regression,
    )

    rows, known, classes = examples.rows, examples.known, examples.labels is not None
    constant = rows.min(axis=0) == rows.max(axis=0)
    nothing = np.full(rows.shape[1], np.nan)
    match measure:
        case "f test":
            scores, p = nothing.copy(), nothing.copy()
            if not constant.all():
                with np.errstate(divide="ignore", invalid="ignore"):
                    test = f_classif if classes else f_regression
                    scores[~constant], p[~constant] = test(rows[:, ~constant], known)[:2]
        case "mutual information":
            _check_neighbours(examples)
            discrete = np.array([dtype == nw.Boolean for dtype in examples.features.values()])
            estimate = mutual_info_classif if classes else mutual_info_regression
            scores, p = estimate(rows, known, discrete_features=discrete, random_state=seed), nothing
        case "chi squared":
            _check_counts(examples)
            with np.errstate(divide="ignore", invalid="ignore"):
                scores, p = chi2(rows, known)
    return scores, p


def _check_neighbours(examples: Examples) -> None:
    """Refuse too few rows: mutual information is told from the three nearest neighbours of a row, in its class if any.

    Raises:
        DataError: no row has neighbours.
    """
    import numpy as np

    counts = [len(examples.known)] if examples.labels is None else np.bincount(examples.known).tolist()
    needed = 4 if examples.labels is None else 2
    if max(counts) < needed:
        of_what = "" if examples.labels is None else " of one class"
        raise DataError(
            f"There are {max(counts)} rows{of_what}, too few for mutual information.",
            hint=f"At least {needed} are needed; or choose another measure.",
        )


def order_of(scores: Array) -> NDArray[np.int64]:
    """The features with the highest scores first, equal ones in their order, those without a score last."""
    import numpy as np

    order: NDArray[np.int64] = np.argsort(-np.where(np.isnan(scores), -np.inf, scores), kind="stable")
    return order


def _check_counts(examples: Examples) -> None:
    if examples.labels is None:
        raise ParameterError(
            f"χ² needs classes, and the target '{examples.target}' is taken as a number.",
            parameter="measure",
            hint="Choose the task 'classification', or another measure.",
        )
    for place, name in enumerate(examples.features):
        if (examples.rows[:, place] < 0).any():
            raise DataError(
                f"The column '{name}' has negative values, which are no counts.",
                column=name,
                hint="Choose another measure, or leave the column out.",
            )
