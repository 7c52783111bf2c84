"""How the gradient of a loss at the last step becomes smaller or larger on its way back through time."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from .lstm_bptt import lstm_gradients
from .lstm_trace import trace_lstm
from .lstm_weights import LstmWeights

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Array = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Setting:
    """What the networks have in common."""

    cells: int
    features: int
    steps: int
    lags: int
    input_scale: float


@dataclass(frozen=True, slots=True)
class SimpleDecay:
    """A simple RNN whose recurrent weights are an orthogonal matrix times a radius."""

    radius: float
    linear: bool

    @property
    def name(self) -> str:
        return f"{'linear' if self.linear else 'tanh'} RNN, radius {self.radius:g}"

    def norms(self, setting: Setting, seed: int) -> Array:
        """The length of the gradient of the state at each lag, from 0."""
        import numpy as np

        generator = np.random.default_rng(seed)
        inputs, gradient = _sequence(setting, generator)
        recurrent = self.radius * _orthogonal(setting.cells, generator)
        own = inputs @ _input_weights(setting, generator).T
        states = np.zeros((setting.steps, setting.cells))
        if not self.linear:
            state = np.zeros(setting.cells)
            for step in range(setting.steps):
                state = np.tanh(recurrent @ state + own[step])
                states[step] = state
        norms = np.empty(setting.lags + 1)
        for lag in range(setting.lags + 1):
            norms[lag] = np.linalg.norm(gradient)
            slope = 1.0 if self.linear else 1 - states[setting.steps - 1 - lag] ** 2
            gradient = recurrent.T @ (gradient * slope)
        return norms


@dataclass(frozen=True, slots=True)
class LstmDecay:
    """An LSTM without peepholes whose recurrent weights are orthogonal matrices."""

    forget_bias: float

    @property
    def name(self) -> str:
        return f"LSTM, forget bias {self.forget_bias:g}"

    def norms(self, setting: Setting, seed: int) -> Array:
        """The length of the gradient of the cells' states at each lag, from 0."""
        import numpy as np

        generator = np.random.default_rng(seed)
        inputs, gradient = _sequence(setting, generator)
        biases = np.zeros((4, setting.cells))
        biases[2] = self.forget_bias
        weights = LstmWeights(
            np.stack([_input_weights(setting, generator) for _ in range(4)]),
            np.stack([_orthogonal(setting.cells, generator) for _ in range(4)]),
            biases,
            np.zeros((3, setting.cells)),
            np.zeros((3, 3, setting.cells, setting.cells)),
        )
        outputs = np.zeros((setting.steps, setting.cells))
        outputs[-1] = gradient
        found = lstm_gradients(weights, trace_lstm(weights, "NP", inputs), outputs)
        lengths: Array = np.linalg.norm(found.cells[::-1][: setting.lags + 1], axis=1)
        return lengths


def relative_norms(network: SimpleDecay | LstmDecay, setting: Setting, seeds: range) -> Array:
    """The geometric mean over seeds of the gradient's length at each lag by that at lag 0."""
    import numpy as np

    with np.errstate(divide="ignore"):
        logs = [np.log(norms / norms[0]) for norms in (network.norms(setting, seed) for seed in seeds)]
    means: Array = np.exp(np.mean(logs, axis=0))
    return means


def _sequence(setting: Setting, generator: np.random.Generator) -> tuple[Array, Array]:
    """Standard normal inputs, and how the loss changes with the last output."""
    return generator.normal(size=(setting.steps, setting.features)), generator.normal(size=setting.cells)


def _input_weights(setting: Setting, generator: np.random.Generator) -> Array:
    spread = setting.input_scale / setting.features**0.5
    return generator.normal(scale=spread, size=(setting.cells, setting.features))


def _orthogonal(size: int, generator: np.random.Generator) -> Array:
    """An orthogonal matrix, each as likely as every other (Mezzadri, arXiv:math-ph/0609050)."""
    import numpy as np

    basis, triangle = np.linalg.qr(generator.normal(size=(size, size)))
    turned: Array = basis * np.sign(np.diag(triangle))
    return turned
