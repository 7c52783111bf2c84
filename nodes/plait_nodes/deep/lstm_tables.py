"""The trace of a layer of LSTM cells, and its gradients, as tables."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import narwhals as nw

from .lstm_weights import BLOCKS, blocks_of
from .variants import has_gate_recurrence, peepholes_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .lstm_trace import LstmTrace
    from .lstm_weights import LstmWeights
    from .variants import Variant

PARTS = ("z", "i", "f", "o", "c", "y")
"""Block input, input gate, forget gate, output gate, the cell's state and its output."""

TRACE = nw.Schema(
    {"variant": nw.String(), "time": nw.Int64(), "cell": nw.Int64(), **{name: nw.Float64() for name in PARTS}}
)
GRADIENTS = nw.Schema(
    {
        "variant": nw.String(),
        "weight": nw.String(),
        "cell": nw.Int64(),
        "from": nw.String(),
        "value": nw.Float64(),
        "gradient": nw.Float64(),
    }
)


def trace_columns(trace: LstmTrace) -> dict[str, Any]:
    """One row for each step and cell, both counted from 1."""
    import numpy as np

    steps, cells = trace.c.shape
    columns: dict[str, Any] = {
        "variant": [trace.variant] * (steps * cells),
        "time": np.repeat(np.arange(1, steps + 1), cells),
        "cell": np.tile(np.arange(1, cells + 1), steps),
    }
    return columns | {name: getattr(trace, name).ravel() for name in PARTS}


def gradient_columns(
    variant: Variant, weights: LstmWeights, gradients: LstmWeights, features: Sequence[str]
) -> dict[str, Any]:
    """One row for each weight that the variant has: which it is, whose, where it comes from, and its gradient."""
    import numpy as np

    cells = weights.cells
    own, others = np.arange(1, cells + 1), [f"cell {number}" for number in range(1, cells + 1)]
    parts: list[tuple[str, list[str | None], Any, Any]] = []
    for block in blocks_of(variant):
        name = BLOCKS[block]
        parts.append((f"W_{name}", [*features], weights.inputs[block], gradients.inputs[block]))
        parts.append((f"R_{name}", [*others], weights.recurrent[block], gradients.recurrent[block]))
        parts.append((f"b_{name}", [None], weights.biases[block], gradients.biases[block]))
        if block and peepholes_of(variant):
            parts.append((f"p_{name}", ["state"], weights.peepholes[block - 1], gradients.peepholes[block - 1]))
    if has_gate_recurrence(variant):
        for gate in range(3):
            for before in range(3):
                name = f"Q_{BLOCKS[gate + 1]}{BLOCKS[before + 1]}"
                parts.append((name, [*others], weights.gates[gate, before], gradients.gates[gate, before]))
    rows = sum(values.size for _, _, values, _ in parts)
    return {
        "variant": [variant] * rows,
        "weight": [name for name, _, values, _ in parts for _ in range(values.size)],
        "cell": np.concatenate([np.repeat(own, len(sources)) for _, sources, _, _ in parts]),
        "from": [source for _, sources, _, _ in parts for _ in range(cells) for source in sources],
        "value": np.concatenate([values.ravel() for _, _, values, _ in parts]),
        "gradient": np.concatenate([values.ravel() for _, _, _, values in parts]),
    }


def joined(parts: Sequence[dict[str, Any]], schema: nw.Schema) -> dict[str, Any]:
    """Several such tables one below the other."""
    import numpy as np

    return {
        name: np.concatenate([part[name] for part in parts])
        if dtype.is_numeric()
        else [value for part in parts for value in part[name]]
        for name, dtype in schema.items()
    }
