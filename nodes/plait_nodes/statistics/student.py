"""Student's t: p values and confidence intervals."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING, Annotated, Literal

from pydantic import Field

from plait.importing import import_alone

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

Alternative = Literal["two-sided", "greater", "less"]
AlternativeChoice = Annotated[
    Alternative,
    Field(description="What is tested against 'no difference': any difference, only one above, or only one below."),
]
Confidence = Annotated[
    float, Field(gt=0, lt=1, description="How sure the interval is, as a share: 0.95 is wrong once in 20 times.")
]


@dataclass(frozen=True, slots=True)
class Moments:
    """Size, mean and variance (n - 1) of a sample; NaN where it is too small."""

    rows: int
    mean: float
    variance: float

    @classmethod
    def of(cls, values: NDArray[np.floating]) -> Moments:
        rows = len(values)
        mean = float(values.mean()) if rows else math.nan
        variance = float(values.var(ddof=1)) if rows > 1 else math.nan
        # A constant has no spread, though its mean may be rounded.
        if variance <= (1e-14 * mean) ** 2:
            variance = 0.0
        return cls(rows, mean, variance)

    @property
    def deviation(self) -> float:
        return math.sqrt(self.variance)


@dataclass(frozen=True, slots=True)
class TTest:
    """A difference with its t value, p value and confidence interval; NaN where the data can't tell."""

    difference: float
    error: float
    degrees: float
    t: float
    p: float
    low: float
    high: float

    @classmethod
    def of(cls, difference: float, error: float, degrees: float, alternative: Alternative, confidence: float) -> TTest:
        import_alone("scipy.stats")
        from scipy.stats import t as student

        if not error > 0 or not degrees > 0:
            return cls(difference, error, degrees, *[math.nan] * 4)
        t = difference / error
        match alternative:
            case "two-sided":
                p = 2 * student.sf(abs(t), degrees)
            case "greater":
                p = student.sf(t, degrees)
            case "less":
                p = student.cdf(t, degrees)
        reach = float(student.isf((1 - confidence) / 2, degrees)) * error
        return cls(difference, error, degrees, t, float(p), difference - reach, difference + reach)


def ratio(part: float, whole: float) -> float:
    """A quotient; NaN if there is nothing to divide by."""
    return part / whole if whole > 0 else math.nan
