"""Batches of sequences of different lengths, filled up at their ends."""

from __future__ import annotations

import torch
from torch import Tensor


def present(lengths: Tensor, steps: int) -> Tensor:
    """batch × steps, true where a sequence has not ended yet."""
    return torch.arange(steps, device=lengths.device) < lengths.unsqueeze(1)


def turned(x: Tensor, lengths: Tensor | None) -> Tensor:
    """Each sequence from its end to its beginning; what fills it up stays at the end.

    Args:
        x: batch × steps × values.
        lengths: How long each sequence is; None if all are of full length.
    """
    if lengths is None:
        return x.flip(1)
    steps = torch.arange(x.shape[1], device=x.device)
    places = lengths.unsqueeze(1) - 1 - steps
    places = torch.where(places >= 0, places, steps)
    return x.gather(1, places.unsqueeze(2).expand_as(x))


def last(x: Tensor, lengths: Tensor | None) -> Tensor:
    """What each sequence ends with: batch × values. One without any step ends with zeros."""
    if lengths is None:
        return x[:, -1]
    places = (lengths - 1).clamp(min=0).view(-1, 1, 1).expand(-1, 1, x.shape[2])
    return x.gather(1, places).squeeze(1) * (lengths > 0).unsqueeze(1)


def mean(x: Tensor, lengths: Tensor | None) -> Tensor:
    """The mean over the steps of each sequence: batch × values."""
    if lengths is None:
        return x.mean(1)
    kept = x * present(lengths, x.shape[1]).unsqueeze(2)
    return kept.sum(1) / lengths.clamp(min=1).unsqueeze(1)


def largest(x: Tensor, lengths: Tensor | None) -> Tensor:
    """The largest of each value over the steps of each sequence: batch × values. One without any step has zeros."""
    if lengths is None:
        return x.amax(1)
    there = present(lengths, x.shape[1]).unsqueeze(2)
    found = x.masked_fill(~there, float("-inf")).amax(1)
    return torch.where((lengths > 0).unsqueeze(1), found, torch.zeros_like(found))
