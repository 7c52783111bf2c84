"""ARIMA as a model: a linear state space, its place at the end of a series, and how it follows new values."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pydantic import model_validator

from plait import stored_as

from .forecaster import Forecast, Forecasting, StoredForecaster

if TYPE_CHECKING:
    from typing import Self

    import numpy as np
    from numpy.typing import NDArray

    Array = NDArray[np.float64]

Row = tuple[float, ...]
_MOST_STATES = 2_000


class Space(Forecasting):
    """The matrices of a state space after Durbin and Koopman, and what is known of the state of the next value."""

    design: Row
    transition: tuple[Row, ...]
    disturbance: tuple[Row, ...]
    """The covariance of what changes the state."""
    noise: float
    """The variance of what is added to a value alone."""
    state: Row
    uncertainty: tuple[Row, ...]
    constant: float = 0.0
    drift: float = 0.0
    """What each step adds, from the first value of the series on."""

    @model_validator(mode="after")
    def _is_square(self) -> Self:
        size = len(self.design)
        squares = (self.transition, self.disturbance, self.uncertainty)
        if not 0 < size <= _MOST_STATES or len(self.state) != size:
            raise ValueError("a state of another size")
        if any(len(square) != size or any(len(row) != size for row in square) for square in squares):
            raise ValueError("a matrix of another size")
        return self


@stored_as("timeseries.state_space")
class StateSpaceModel(StoredForecaster[Space]):
    """Continues a series as an ARIMA model."""

    name = "ARIMA"
    state_class = Space

    def ahead(self, steps: int) -> Forecast:
        import numpy as np

        mean, variance = self._filtered(np.full(steps, np.nan))
        return Forecast(mean, np.sqrt(np.maximum(variance, 0)))

    def one_by_one(self, values: Array) -> Array:
        return self._filtered(values)[0]

    def _filtered(self, values: Array) -> tuple[Array, Array]:
        """The mean and variance of each value given those before it: Kalman's filter."""
        import numpy as np

        space = self.state
        design, transition, disturbance = (
            np.array(each) for each in (space.design, space.transition, space.disturbance)
        )
        state, uncertainty = np.array(space.state), np.array(space.uncertainty)
        places = space.origin.rows + 1 + np.arange(len(values))
        moved = space.constant + space.drift * places
        mean, variance = np.empty(len(values)), np.empty(len(values))
        for place, value in enumerate(values - moved):
            seen = uncertainty @ design
            mean[place], variance[place] = design @ state, design @ seen + space.noise
            if np.isfinite(value) and variance[place] > 0:
                state = state + seen * ((value - mean[place]) / variance[place])
                uncertainty = uncertainty - np.outer(seen, seen) / variance[place]
            state = transition @ state
            uncertainty = transition @ uncertainty @ transition.T + disturbance
        return mean + moved, variance
