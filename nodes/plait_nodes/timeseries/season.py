"""After how many values a season repeats."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

from pydantic import Field

from plait import ParameterError

from .step import Step

if TYPE_CHECKING:
    from .series import Series

Period = Annotated[
    int,
    Field(
        ge=0,
        le=100_000,
        description="After how many values the season repeats, such as 24 for hours of a day; 0: from the time.",
    ),
]

_USUAL = {
    Step.of(1, "year"): 1,
    Step.of(1, "quarter"): 4,
    Step.of(1, "month"): 12,
    Step.of(1, "week"): 52,
    Step.of(1, "day"): 7,
    Step.of(1, "hour"): 24,
    Step.of(30, "minute"): 48,
    Step.of(15, "minute"): 96,
    Step.of(10, "minute"): 144,
    Step.of(5, "minute"): 288,
    Step.of(1, "minute"): 1440,
}


def season_of(series: Series, period: int) -> int:
    """The period that was given, or the usual one for the step of the series: a year of months, a week of days, a
    day of anything shorter.

    Raises:
        ParameterError: it can't be told from the time, or is too short or too long for the series.
    """
    if period == 0:
        found = _USUAL.get(series.step) if series.step is not None else None
        if found is None or found < 2:
            raise ParameterError(
                f"How long a season of '{series.name}' is can't be told from its times.",
                parameter="period",
                hint="Say after how many values it repeats.",
            )
        period = found
    if period < 2:
        raise ParameterError("A season has at least 2 values.", parameter="period")
    if len(series.values) < 2 * period:
        raise ParameterError(
            f"The series '{series.name}' has {len(series.values)} values, and two seasons have {2 * period}.",
            parameter="period",
            hint="Choose a shorter season.",
        )
    return period
