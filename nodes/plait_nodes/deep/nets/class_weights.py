"""Weights that let rare classes count as much as frequent ones."""

from __future__ import annotations

import torch
from torch import Tensor


def class_weights(codes: Tensor, classes: int) -> Tensor:
    """A weight for each class, such that all of them count the same in all.

    Args:
        codes: The class of each example, from 0.
        classes: How many there are.
    """
    counts = torch.bincount(codes, minlength=classes).clamp(min=1)
    return len(codes) / (classes * counts.double()).float()
