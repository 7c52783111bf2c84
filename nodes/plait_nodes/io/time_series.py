"""A measured quantity over time."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Annotated, Literal

from pydantic import BaseModel, Field

if TYPE_CHECKING:
    import polars as pl

Step = Literal["minute", "hour", "day"]

_START = datetime(2024, 1, 1)
_STEPS: dict[Step, timedelta] = {
    "minute": timedelta(minutes=1),
    "hour": timedelta(hours=1),
    "day": timedelta(days=1),
}


class Series(BaseModel):
    """A straight line, a sine wave and normal noise on top of each other."""

    kind: Literal["series"] = "series"
    step: Annotated[Step, Field(description="The time between two values.")] = "hour"
    trend: Annotated[float, Field(description="What each step adds.")] = 0.01
    period: Annotated[int, Field(ge=1, description="After how many steps the season repeats.")] = 24
    amplitude: Annotated[float, Field(ge=0, description="How high the season swings.")] = 10.0
    noise: Annotated[float, Field(ge=0, description="The spread of the noise.")] = 1.0

    def table(self, rows: int, seed: int) -> pl.DataFrame:
        import numpy as np
        import polars as pl

        place = np.arange(rows)
        wave = self.amplitude * np.sin(2 * np.pi * place / self.period)
        noise = self.noise * np.random.default_rng(seed).standard_normal(rows)
        step = _STEPS[self.step]
        times = pl.datetime_range(_START, _START + (rows - 1) * step, step, time_unit="us", eager=True)
        return pl.DataFrame({"time": times, "value": self.trend * place + wave + noise})
