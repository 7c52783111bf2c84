"""A step of backpropagation as tables: its neurons and its weights."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import narwhals as nw

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from .small_network import Gradients, Pass, SmallNetwork

    Array = NDArray[np.float64]

NEURONS = nw.Schema(
    {
        "layer": nw.String(),
        "neuron": nw.Int64(),
        "arriving": nw.Float64(),
        "value": nw.Float64(),
        "target": nw.Float64(),
        "share": nw.Float64(),
        "normalised share": nw.Float64(),
        "gradient": nw.Float64(),
        "note": nw.String(),
    }
)
WEIGHTS = nw.Schema(
    {
        "layer": nw.String(),
        "from": nw.String(),
        "to": nw.Int64(),
        "before": nw.Float64(),
        "gradient": nw.Float64(),
        "after": nw.Float64(),
    }
)


def neuron_columns(network: SmallNetwork, seen: Pass, gradients: Gradients, targets: Array) -> dict[str, list[Any]]:
    """One row for each neuron; inputs have only a value."""
    errors = targets - seen.output
    plain, normalised, sums = network.shares(errors)
    rows: list[tuple[Any, ...]] = [
        ("input", number, None, value, None, None, None, None, None)
        for number, value in enumerate(seen.inputs.tolist(), 1)
    ]
    nets = network.hidden.net(seen.inputs)
    for place, value in enumerate(seen.hidden.tolist()):
        undefined = bool(normalised[place] != normalised[place])
        note = f"no normalised share: its weights add up to {sums[place]:.6g}" if undefined else None
        shares = (float(plain[place]), None if undefined else float(normalised[place]))
        rows.append(
            ("hidden", place + 1, float(nets[place]), value, None, *shares, float(gradients.hidden[place]), note)
        )
    nets = network.output.net(seen.hidden)
    for place, value in enumerate(seen.output.tolist()):
        error, target = float(errors[place]), float(targets[place])
        gradient = float(gradients.output[place])
        rows.append(("output", place + 1, float(nets[place]), value, target, error, error, gradient, None))
    return {name: [row[place] for row in rows] for place, name in enumerate(NEURONS)}


def weight_columns(
    before: SmallNetwork, gradients: Gradients, after: SmallNetwork, *, biases: bool
) -> dict[str, list[Any]]:
    """One row for each weight, and for each bias if there are any."""
    rows: list[tuple[Any, ...]] = []
    for name, source, old, slopes, new in (
        ("hidden", "input", before.hidden, gradients.weights.hidden, after.hidden),
        ("output", "hidden", before.output, gradients.weights.output, after.output),
    ):
        for line, to in ((line, to) for line in range(old.weights.shape[0]) for to in range(old.weights.shape[1])):
            values = (float(part.weights[line, to]) for part in (old, slopes, new))
            rows.append((name, f"{source} {line + 1}", to + 1, *values))
        if biases:
            for to in range(len(old.biases)):
                rows.append((name, "bias", to + 1, *(float(part.biases[to]) for part in (old, slopes, new))))
    return {name: [row[place] for row in rows] for place, name in enumerate(WEIGHTS)}
