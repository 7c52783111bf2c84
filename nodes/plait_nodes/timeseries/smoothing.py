"""Exponential smoothing as a model: level, trend and season, and how they follow new values."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from pydantic import model_validator

from plait import stored_as

from .forecaster import Forecast, Forecasting, StoredForecaster

if TYPE_CHECKING:
    from typing import Self

    import numpy as np
    from numpy.typing import NDArray

    Array = NDArray[np.float64]

Part = Literal["none", "added", "multiplied"]


class Smoothed(Forecasting):
    """The numbers of a model after Holt and Winters, at the end of a series."""

    trend: Part
    seasonal: Part
    alpha: float
    beta: float = 0.0
    gamma: float = 0.0
    phi: float = 1.0
    level: float
    slope: float = 0.0
    seasons: tuple[float, ...] = ()
    """The season of the next value, of the one after, and so on."""
    deviation: float = 0.0
    """The standard deviation of what is one step ahead."""

    @model_validator(mode="after")
    def _has_its_season(self) -> Self:
        if (self.seasonal == "none") != (not self.seasons):
            raise ValueError("a season without values, or values without a season")
        return self


@dataclass(slots=True)
class Walk:
    """Level, slope and seasons as they move from value to value."""

    model: Smoothed
    level: float
    slope: float
    seasons: list[float]
    place: int = 0

    @classmethod
    def of(cls, model: Smoothed) -> Walk:
        return cls(model, model.level, model.slope, list(model.seasons))

    def expected(self) -> float:
        """What is expected of the next value."""
        return self._with_season(self._base())

    def see(self, value: float) -> None:
        """Take the next value in; NaN stands for one that nobody knows."""
        model, base = self.model, self._base()
        if value != value:
            value = self._with_season(base)
        season = self._season()
        if model.seasonal == "multiplied":
            freed, own = value / season, value / base
        else:
            freed, own = value - season, value - base
        level = model.alpha * freed + (1 - model.alpha) * base
        if model.trend == "added":
            self.slope = model.beta * (level - self.level) + (1 - model.beta) * model.phi * self.slope
        elif model.trend == "multiplied":
            self.slope = model.beta * (level / self.level) + (1 - model.beta) * self.slope**model.phi
        if self.seasons:
            at = self.place % len(self.seasons)
            self.seasons[at] = model.gamma * own + (1 - model.gamma) * season
        self.level = level
        self.place += 1

    def as_start(self) -> tuple[float, ...]:
        """The seasons from the next value on."""
        if not self.seasons:
            return ()
        at = self.place % len(self.seasons)
        return (*self.seasons[at:], *self.seasons[:at])

    def _base(self) -> float:
        """The level of the next value."""
        match self.model.trend:
            case "added":
                return self.level + self.model.phi * self.slope
            case "multiplied":
                return float(self.level * self.slope**self.model.phi)
            case _:
                return self.level

    def _season(self) -> float:
        if not self.seasons:
            return 0.0
        return self.seasons[self.place % len(self.seasons)]

    def _with_season(self, base: float) -> float:
        return base * self._season() if self.model.seasonal == "multiplied" else base + self._season()


@stored_as("timeseries.smoothing")
class SmoothingModel(StoredForecaster[Smoothed]):
    """Continues a series by exponential smoothing."""

    name = "Exponential smoothing"
    state_class = Smoothed

    def ahead(self, steps: int) -> Forecast:
        import numpy as np

        state = self.state
        walk = Walk.of(state)
        mean = np.array([_next(walk, float("nan")) for _ in range(steps)])
        if "multiplied" in (state.trend, state.seasonal):
            return Forecast(mean, np.full(steps, np.nan))
        # The model is linear, so a step's forecast moves by the same whatever the level when one value was 1 higher.
        moved = state.model_copy(update={"level": 0.0, "slope": 0.0, "seasons": (0.0,) * len(state.seasons)})
        walk = Walk.of(moved)
        walk.see(1.0)
        weights = np.array([_next(walk, float("nan")) for _ in range(steps - 1)])
        variance = np.concatenate([[1.0], 1 + np.cumsum(weights**2)])
        return Forecast(mean, state.deviation * np.sqrt(variance))

    def one_by_one(self, values: Array) -> Array:
        import numpy as np

        walk = Walk.of(self.state)
        return np.array([_next(walk, value) for value in values.tolist()])


def _next(walk: Walk, value: float) -> float:
    expected = walk.expected()
    walk.see(value)
    return expected
