"""Dense layers, one after the other."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

from torch import nn

if TYPE_CHECKING:
    from collections.abc import Sequence

    from plait_nodes.deep.autoencoder_spec import Activation

ACTIVATIONS: dict[str, type[nn.Module]] = {
    "relu": nn.ReLU,
    "tanh": nn.Tanh,
    "sigmoid": nn.Sigmoid,
    "gelu": nn.GELU,
    "linear": nn.Identity,
}


def dense(sizes: Sequence[int], activation: Activation, last: Activation) -> nn.Sequential:
    """Layers from the first size to the last.

    Args:
        sizes: How many values enter, lie between, and come out.
        activation: What is made of the sums of the layers between.
        last: What is made of those of the last layer.
    """
    layers: list[nn.Module] = []
    for number, (inputs, outputs) in enumerate(itertools.pairwise(sizes)):
        layers.append(nn.Linear(inputs, outputs))
        kind = last if number + 2 == len(sizes) else activation
        if kind != "linear":
            layers.append(ACTIVATIONS[kind]())
    return nn.Sequential(*layers)
