"""How a loss changes with every weight of a layer of LSTM cells: backpropagation through time."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from .lstm_weights import LstmWeights, blocks_of
from .variants import has_gate_recurrence, peepholes_of

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from .lstm_trace import LstmTrace

    Array = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class LstmGradients:
    """The gradients of a loss."""

    weights: LstmWeights
    """Those of the weights; of weights that the variant does not use they are 0."""
    inputs: Array
    """Those of the inputs, steps × features."""
    cells: Array
    """Those of the cells' states, steps × cells: what arrives at each step from all that follows."""


def lstm_gradients(weights: LstmWeights, trace: LstmTrace, outputs: Array) -> LstmGradients:
    """Carry the gradients of a loss from the outputs back through all steps.

    The equations are those of Greff and others, arXiv:1503.04069, section II-C, and what follows from the variants.

    Args:
        weights: Those that the trace was made with.
        trace: The forward pass.
        outputs: How the loss changes with each output itself, steps × cells.
    """
    import numpy as np

    steps, cells = trace.c.shape
    peepholes = weights.peepholes if peepholes_of(trace.variant) else np.zeros((3, cells))
    deltas, states = np.zeros((4, steps + 1, cells)), np.zeros((steps + 1, cells))
    kept = np.vstack([trace.f, np.zeros((1, cells))])
    for step in range(steps - 1, -1, -1):
        after = deltas[:, step + 1]
        y = outputs[step] + np.einsum("anm,an->m", weights.recurrent, after)
        gates = np.einsum("ghnm,gn->hm", weights.gates, after[1:]) if has_gate_recurrence(trace.variant) else None
        extra = np.zeros((3, cells)) if gates is None else gates
        curve, bend = _output_curve(trace, step)
        deltas[3, step] = (y * curve + extra[2]) * _slope(trace.o[step])
        c = y * trace.o[step] * bend + peepholes[2] * deltas[3, step]
        c += peepholes[0] * after[1] + peepholes[1] * after[2] + states[step + 1] * kept[step + 1]
        states[step] = c
        before = trace.c[step - 1] if step else np.zeros(cells)
        forget = c * before + extra[1]
        enter = c * trace.z[step] + extra[0]
        if trace.variant == "CIFG":
            # The forget gate is 1 - i, so what it does is done by the input gate.
            enter, forget = enter - forget, np.zeros(cells)
        deltas[2, step] = forget * _slope(trace.f[step])
        deltas[1, step] = enter * _slope(trace.i[step])
        deltas[0, step] = c * trace.i[step] * (1.0 if trace.variant == "NIAF" else 1 - trace.z[step] ** 2)
    return LstmGradients(
        _weight_gradients(trace, deltas),
        np.einsum("anm,atn->tm", weights.inputs, deltas[:, :steps]),
        states[:steps],
    )


def _output_curve(trace: LstmTrace, step: int) -> tuple[Array, Array]:
    """What the output gate lets through, and how it changes with the cell's state."""
    import numpy as np

    c = trace.c[step]
    if trace.variant == "NOAF":
        return c, np.ones(len(c))
    curve = np.tanh(c)
    return curve, 1 - curve**2


def _slope(gate: Array) -> Array:
    """The derivative of the logistic function where it has this value; 0 for a gate that is always open."""
    return gate * (1 - gate)


def _weight_gradients(trace: LstmTrace, deltas: Array) -> LstmWeights:
    import numpy as np

    steps, cells = trace.c.shape
    own, after = deltas[:, :steps], deltas[:, 1:steps]
    used = np.zeros(4)
    used[blocks_of(trace.variant)] = 1
    peepholes, gates = np.zeros((3, cells)), np.zeros((3, 3, cells, cells))
    if peepholes_of(trace.variant):
        peepholes[0] = (trace.c[: steps - 1] * after[1]).sum(axis=0)
        peepholes[1] = (trace.c[: steps - 1] * after[2]).sum(axis=0)
        peepholes[2] = (trace.c * own[3]).sum(axis=0)
    if has_gate_recurrence(trace.variant):
        seen = np.stack([trace.i, trace.f, trace.o])[:, : steps - 1]
        gates = np.einsum("gtn,htm->ghnm", after[1:], seen)
    return LstmWeights(
        np.einsum("atn,tm->anm", own, trace.inputs) * used[:, None, None],
        np.einsum("atn,tm->anm", after, trace.y[: steps - 1]) * used[:, None, None],
        own.sum(axis=1) * used[:, None],
        peepholes * used[1:, None],
        gates,
    )
