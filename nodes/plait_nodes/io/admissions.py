"""A made-up table of applicants to a graduate school, drawn from a fixed seed.

    python -m plait_nodes.io.admissions admissions.csv

writes the 500 applicants of the example workflow. Seven facts about each applicant follow a normal distribution with
the means, spreads and correlations that are published for the well-known admissions data, rounded to its steps and
kept within its ranges; the chance is the linear function of them that was fitted there, with noise that takes away
much more often than it adds much. No row of it is a row of that data.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from pydantic import BaseModel

if TYPE_CHECKING:
    import numpy as np
    import polars as pl
    from numpy.typing import NDArray

SEED = 2019
ROWS = 500
_NAMES = ("GRE Score", "TOEFL Score", "University Rating", "SOP", "LOR ", "CGPA", "Research")
_MEANS = (316.5, 107.2, 3.11, 3.37, 3.48, 8.576)
_SPREADS = (11.3, 6.08, 1.14, 0.99, 0.93, 0.605)
_RANGES = ((290, 340), (92, 120), (1, 5), (1, 5), (1, 5), (6.8, 9.92))
_STEPS = (1.0, 1.0, 1.0, 0.5, 0.5, 0.01)
_CORRELATIONS = (
    (1.00, 0.83, 0.64, 0.61, 0.53, 0.83, 0.56),
    (0.83, 1.00, 0.65, 0.64, 0.54, 0.81, 0.47),
    (0.64, 0.65, 1.00, 0.73, 0.61, 0.71, 0.43),
    (0.61, 0.64, 0.73, 1.00, 0.66, 0.71, 0.41),
    (0.53, 0.54, 0.61, 0.66, 1.00, 0.64, 0.37),
    (0.83, 0.81, 0.71, 0.71, 0.64, 1.00, 0.50),
    (0.56, 0.47, 0.43, 0.41, 0.37, 0.50, 1.00),
)
_THRESHOLD, _CUT = -0.151, 0.795
"""Who is above this value of a normal variable, 56 in a hundred, has done research; cut there, it keeps this share of
its correlations."""

_WEIGHTS = (0.001858506, 0.002777972, 0.005941368, 0.001586137, 0.016858742, 0.118385053, 0.024307479)
_INTERCEPT, _NOISE, _SHAPE = -1.275725083, 0.0595, 4.0
_FEW = 50


def admissions(rows: int, seed: int) -> pl.DataFrame:
    """Applicants with their scores and their chance of admission."""
    import numpy as np
    import polars as pl

    rng = np.random.default_rng(seed)
    correlations = np.eye(len(_NAMES) + 1)
    correlations[:-1, :-1] = _CORRELATIONS
    correlations[-2, :-2] /= _CUT
    correlations[:-2, -2] /= _CUT
    noise = (_SHAPE - rng.gamma(_SHAPE, size=rows)) / np.sqrt(_SHAPE)
    drawn = np.column_stack([rng.standard_normal((rows, len(_NAMES))), noise])
    latent = _standardised(drawn) @ np.linalg.cholesky(correlations).T
    facts = [
        np.clip(np.round((mean + spread * latent[:, place]) / step) * step, low, high)
        for place, (mean, spread, (low, high), step) in enumerate(zip(_MEANS, _SPREADS, _RANGES, _STEPS, strict=True))
    ]
    facts.append((latent[:, -2] > _THRESHOLD).astype(float))
    chance = _INTERCEPT + np.column_stack(facts) @ np.array(_WEIGHTS) + _NOISE * latent[:, -1]
    whole = ("GRE Score", "TOEFL Score", "University Rating", "Research")
    columns = {
        name: values.astype(int) if name in whole else values for name, values in zip(_NAMES, facts, strict=True)
    }
    return pl.DataFrame(
        {
            "Serial No.": np.arange(1, rows + 1),
            **columns,
            "Chance of Admit ": np.clip(chance, 0.34, 0.97),
        }
    ).with_columns(pl.col("CGPA", "Chance of Admit ").round(2))


class Admissions(BaseModel):
    """Applicants to a graduate school."""

    kind: Literal["admissions"] = "admissions"

    def table(self, rows: int, seed: int) -> pl.DataFrame:
        return admissions(rows, seed)


def _standardised(drawn: NDArray[np.float64]) -> NDArray[np.float64]:
    """The columns with mean 0, spread 1 and no correlation in this very sample, so that also a small one is typical."""
    import numpy as np

    if len(drawn) < _FEW:
        return drawn
    centred = drawn - drawn.mean(axis=0)
    return np.asarray(centred @ np.linalg.inv(np.linalg.cholesky(np.cov(centred.T))).T, np.float64)


if __name__ == "__main__":
    Path(sys.argv[1]).write_text(admissions(ROWS, SEED).write_csv(), encoding="utf-8")
