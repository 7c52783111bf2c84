"""The network of an autoencoder."""

from __future__ import annotations

from typing import TYPE_CHECKING

import torch
from torch import Tensor, nn

from plait_nodes.deep.nets.dense import dense
from plait_nodes.deep.nets.sequence_coder import StepReader, StepWriter

if TYPE_CHECKING:
    from plait_nodes.deep.autoencoder_spec import AutoencoderSpec


class AutoencoderNet(nn.Module):
    """From values to a code, and from the code to the values again, all scaled.

    Args:
        spec: Sizes and functions.
    """

    def __init__(self, spec: AutoencoderSpec) -> None:
        super().__init__()
        self.encoder: nn.Module
        self.decoder: nn.Module
        if spec.steps:
            self.encoder, self.decoder = StepReader(spec), StepWriter(spec)
        else:
            sizes = (len(spec.features), *spec.sizes)
            self.encoder = dense(sizes, spec.activation, spec.activation)
            self.decoder = dense(sizes[::-1], spec.activation, "linear")
        self.output = spec.output

    def forward(self, x: Tensor) -> Tensor:
        """batch × features to the same, as it is decoded."""
        return self.shaped(self.decoder(self.encoder(x)))

    def logits(self, x: Tensor) -> Tensor:
        """The same before the last function."""
        sums: Tensor = self.decoder(self.encoder(x))
        return sums

    def shaped(self, logits: Tensor) -> Tensor:
        """The values that sums of the last layer stand for."""
        if self.output == "sigmoid":
            return torch.sigmoid(logits)
        return torch.softmax(logits, 1) if self.output == "softmax" else logits
