"""What makes steps of gradients, and how large they are from epoch to epoch."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any

import torch

if TYPE_CHECKING:
    from collections.abc import Iterable

    from torch import nn

    from plait_nodes.deep.training import Training

WAIT = 3
"""Epochs without a gain after which the schedule 'halving' halves the learning rate."""


def optimizer_of(parameters: Iterable[nn.Parameter], training: Training) -> torch.optim.Optimizer:
    """The optimizer that was chosen; its steps are made by one fused operation where there is one."""
    parameters = list(parameters)
    settings: dict[str, Any] = {"lr": training.rate, "weight_decay": training.decay}
    fused = parameters[0].device.type in ("cpu", "cuda")
    if training.optimizer == "adam":
        return torch.optim.Adam(parameters, fused=fused, **settings)
    if training.optimizer == "adamw":
        return torch.optim.AdamW(parameters, fused=fused, **settings)
    if training.optimizer == "sgd":
        return torch.optim.SGD(parameters, fused=fused, **settings)
    return torch.optim.RMSprop(parameters, **settings)


def set_rate(optimizer: torch.optim.Optimizer, rate: float) -> None:
    """Make steps of this size from now on."""
    for group in optimizer.param_groups:
        group["lr"] = rate


def rate_in(epoch: int, training: Training, losses: list[float], base: float) -> float:
    """The learning rate of an epoch.

    Args:
        epoch: Counted from 0.
        training: The schedule, and how many epochs there are.
        losses: The loss after each epoch before, on the examples put aside where there are such.
        base: The rate at the beginning.
    """
    share = epoch / training.epochs
    if training.schedule == "cosine":
        return base * 0.5 * (1 + math.cos(math.pi * share))
    if training.schedule == "linear":
        return base * (1 - share)
    if training.schedule == "halving":
        return base * 0.5 ** _stalls(losses)
    return base


def _stalls(losses: list[float]) -> int:
    """How often so many epochs in a row have brought no gain."""
    best, waited, stalls = math.inf, 0, 0
    for loss in losses:
        waited = 0 if loss < best else waited + 1
        best = min(best, loss)
        if waited == WAIT:
            stalls, waited = stalls + 1, 0
    return stalls
