"""A network with one layer of hidden neurons, small enough to compute by hand."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from .lstm_trace import logistic

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Array = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Layer:
    """Weights from each neuron before (rows) to each of its own (columns), and a bias for each of its own."""

    weights: Array
    biases: Array

    def net(self, inputs: Array) -> Array:
        """What arrives at each neuron."""
        arriving: Array = inputs @ self.weights + self.biases
        return arriving


@dataclass(frozen=True, slots=True)
class SmallNetwork:
    """Inputs, hidden neurons and outputs, with the logistic function at every neuron."""

    hidden: Layer
    output: Layer

    def forward(self, inputs: Array) -> Pass:
        hidden = logistic(self.hidden.net(inputs))
        return Pass(inputs, hidden, logistic(self.output.net(hidden)))

    def gradients(self, seen: Pass, targets: Array) -> Gradients:
        """The derivatives of E = ½Σ(target - output)² (the delta rule)."""
        output = (seen.output - targets) * seen.output * (1 - seen.output)
        hidden = (self.output.weights @ output) * seen.hidden * (1 - seen.hidden)
        return Gradients(
            hidden,
            output,
            SmallNetwork(
                Layer(seen.inputs[:, None] * hidden, hidden),
                Layer(seen.hidden[:, None] * output, output),
            ),
        )

    def stepped(self, gradients: Gradients, rate: float, *, biases: bool) -> SmallNetwork:
        """The network after one step against its gradients."""
        slopes, share = gradients.weights, rate if biases else 0.0
        return SmallNetwork(
            replace(
                self.hidden,
                weights=self.hidden.weights - rate * slopes.hidden.weights,
                biases=self.hidden.biases - share * slopes.hidden.biases,
            ),
            replace(
                self.output,
                weights=self.output.weights - rate * slopes.output.weights,
                biases=self.output.biases - share * slopes.output.biases,
            ),
        )

    def shares(self, errors: Array) -> tuple[Array, Array, Array]:
        """The share of the errors that is passed back to each hidden neuron along its weights.

        Returns:
            The plain share Σw·e; the same by the sum of the neuron's weights, NaN where that sum is 0 or less and
            there is no share; and the sums.
        """
        import numpy as np

        plain: Array = self.output.weights @ errors
        sums: Array = self.output.weights.sum(axis=1)
        # Weights that cancel out, such as 0.1 + 0.2 - 0.3, leave only what rounding did.
        positive = sums > 1e-12 * np.abs(self.output.weights).sum(axis=1)
        normalised = np.divide(plain, sums, out=np.full_like(plain, np.nan), where=positive)
        return plain, normalised, sums


@dataclass(frozen=True, slots=True)
class Pass:
    """What every neuron gives for some inputs."""

    inputs: Array
    hidden: Array
    output: Array

    def error(self, targets: Array) -> float:
        """E = ½Σ(target - output)²."""
        return float(((targets - self.output) ** 2).sum()) / 2


@dataclass(frozen=True, slots=True)
class Gradients:
    """How the error changes with what arrives at each neuron (delta), and with each weight."""

    hidden: Array
    output: Array
    weights: SmallNetwork
