"""The weights of a small network as people write them."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from plait import ParameterError

from .small_network import Layer, SmallNetwork

if TYPE_CHECKING:
    from collections.abc import Sequence

    import numpy as np
    from numpy.typing import NDArray

    Array = NDArray[np.float64]

MOST_NEURONS = 8
"""More in a layer than this can't be looked at one by one."""


def read_network(
    inputs: Sequence[float],
    targets: Sequence[float],
    hidden_weights: str,
    output_weights: str,
    hidden_biases: Sequence[float],
    output_biases: Sequence[float],
) -> tuple[SmallNetwork, Array, Array]:
    """The network, its inputs and its targets.

    Raises:
        ParameterError: something is no number, or there are too many or too few of them.
    """
    import numpy as np

    first = _matrix(hidden_weights, "hidden_weights", len(inputs), "inputs")
    second = _matrix(output_weights, "output_weights", first.shape[1], "hidden neurons")
    if second.shape[1] != len(targets):
        raise ParameterError(
            f"There are weights to {second.shape[1]} outputs, and {len(targets)} targets.",
            parameter="targets",
            hint="Give a target for each output.",
        )
    network = SmallNetwork(
        Layer(first, _biases(hidden_biases, first.shape[1], "hidden_biases")),
        Layer(second, _biases(output_biases, second.shape[1], "output_biases")),
    )
    return network, np.array(inputs, np.float64), np.array(targets, np.float64)


def _matrix(text: str, parameter: str, rows: int, what: str) -> Array:
    """A line of numbers for each neuron before."""
    import numpy as np

    lines = [line.replace(",", " ").split() for line in text.splitlines() if line.strip()]
    numbers = [[_number(word, parameter) for word in line] for line in lines]
    if len(numbers) != rows:
        hint = "Write a line of numbers for each, with blanks in between."
        raise ParameterError(f"There are {rows} {what}, and {len(numbers)} lines.", parameter=parameter, hint=hint)
    if len({len(line) for line in numbers}) != 1:
        lengths = ", ".join(str(len(line)) for line in numbers)
        hint = "Write as many numbers in each line."
        raise ParameterError(f"The lines have {lengths} numbers.", parameter=parameter, hint=hint)
    if len(numbers[0]) > MOST_NEURONS:
        message = f"{len(numbers[0])} neurons are too many to be looked at one by one."
        raise ParameterError(message, parameter=parameter, hint=f"Take up to {MOST_NEURONS}.")
    return np.array(numbers, np.float64)


def _number(word: str, parameter: str) -> float:
    try:
        value = float(word)
    except ValueError:
        value = math.nan
    if not abs(value) <= 1e6:
        hint = "Write numbers such as 0.5, with blanks in between."
        raise ParameterError(f"'{word}' is no number from -1e6 to 1e6.", parameter=parameter, hint=hint)
    return value


def _biases(values: Sequence[float], count: int, parameter: str) -> Array:
    import numpy as np

    if values and len(values) != count:
        raise ParameterError(
            f"There are {count} neurons, and {len(values)} biases.", parameter=parameter, hint="Give one each, or none."
        )
    return np.array(values, np.float64) if values else np.zeros(count)
