"""What every part of a layer of LSTM cells does at each step of a sequence."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from .variants import has_gate_recurrence, peepholes_of

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from .lstm_weights import LstmWeights
    from .variants import Variant

    Array = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class LstmTrace:
    """The forward pass over a sequence; arrays are steps × cells, the inputs steps × features."""

    variant: Variant
    inputs: Array
    z: Array
    i: Array
    f: Array
    o: Array
    c: Array
    y: Array


def trace_lstm(weights: LstmWeights, variant: Variant, inputs: Array) -> LstmTrace:
    """Run the layer over a sequence from a state of zeros.

    The equations are those of Greff and others, arXiv:1503.04069, sections II-A and II-B, and for the variants section
    III. The peephole of the output gate sees the new cell, those of the other gates the cell of the step before.
    """
    import numpy as np

    steps, cells = len(inputs), weights.cells
    found = {name: np.zeros((steps, cells)) for name in "zifocy"}
    y, c, gates = np.zeros(cells), np.zeros(cells), np.zeros((3, cells))
    peepholes = weights.peepholes if peepholes_of(variant) else np.zeros((3, cells))
    ahead = inputs @ weights.inputs.transpose(0, 2, 1) + weights.biases[:, None, :]
    for step in range(steps):
        a = ahead[:, step] + weights.recurrent @ y
        if has_gate_recurrence(variant):
            a[1:] += np.einsum("ghnm,hm->gn", weights.gates, gates)
        z = a[0] if variant == "NIAF" else np.tanh(a[0])
        i = np.ones(cells) if variant == "NIG" else logistic(a[1] + peepholes[0] * c)
        f = np.ones(cells) if variant == "NFG" else logistic(a[2] + peepholes[1] * c)
        if variant == "CIFG":
            f = 1 - i
        c = z * i + c * f
        o = np.ones(cells) if variant == "NOG" else logistic(a[3] + peepholes[2] * c)
        y = (c if variant == "NOAF" else np.tanh(c)) * o
        gates = np.stack([i, f, o])
        for name, value in zip("zifocy", (z, i, f, o, c, y), strict=True):
            found[name][step] = value
    return LstmTrace(variant, inputs, **found)


def logistic(values: Array) -> Array:
    """The logistic function, which neither overflows for large nor for very negative numbers."""
    import numpy as np

    small = np.exp(-np.abs(values))
    result: Array = np.where(values >= 0, 1.0, small) / (1 + small)
    return result
