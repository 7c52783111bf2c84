"""Dropout that draws from a generator of its own, so that trainings beside each other don't disturb one another."""

from __future__ import annotations

import torch
from torch import Tensor, nn


class SeededDropout(nn.Module):
    """Leaves out a share of the values while training, and scales the others up.

    Args:
        share: How many, from 0 to below 1.
    """

    def __init__(self, share: float) -> None:
        super().__init__()
        self.share = share
        self.generator: torch.Generator | None = None
        """Set by whoever trains."""

    def forward(self, x: Tensor) -> Tensor:
        if not self.training or self.share == 0:
            return x
        kept = torch.empty_like(x).bernoulli_(1 - self.share, generator=self.generator)
        return x * kept.div_(1 - self.share)


def give_generator(module: nn.Module, generator: torch.Generator) -> None:
    """Let everything in a module that draws at random draw from this generator."""
    for each in module.modules():
        if isinstance(each, SeededDropout):
            each.generator = generator
