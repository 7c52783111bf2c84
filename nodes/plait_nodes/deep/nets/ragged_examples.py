"""Sequences of different lengths as batches, each as wide as its longest sequence."""

from __future__ import annotations

from typing import TYPE_CHECKING

import torch

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray
    from torch import Tensor


class RaggedExamples:
    """Sequences, and what is to be learnt of each.

    A batch has batch × steps × values, the lengths, and the targets.

    Args:
        items: items × values, all sequences one after the other.
        lengths: How long each is.
        targets: One for each sequence, or (with `per_step`) one for each item.
        device: Where they are to be.
        longest: What of a longer sequence is behind this is left out; 0 for nothing.
    """

    def __init__(
        self,
        items: NDArray[np.generic],
        lengths: NDArray[np.int64],
        targets: NDArray[np.generic] | None,
        device: torch.device,
        *,
        per_step: bool = False,
        longest: int = 0,
        rows: Tensor | None = None,
    ) -> None:
        self._items = tensor_of(items).to(device)
        self._lengths = tensor_of(lengths).to(device)
        self._starts = self._lengths.cumsum(0) - self._lengths
        if longest:
            self._lengths = self._lengths.clamp(max=longest)
        self._targets = tensor_of(targets).to(device) if targets is not None else None
        self._per_step = per_step
        self._rows = rows.to(device) if rows is not None else torch.arange(len(lengths), device=device)

    def __len__(self) -> int:
        return len(self._rows)

    def some(self, rows: Tensor) -> RaggedExamples:
        """A part of them, by their numbers; nothing is copied."""
        part = RaggedExamples.__new__(RaggedExamples)
        part._items, part._lengths, part._starts = self._items, self._lengths, self._starts
        part._targets, part._per_step = self._targets, self._per_step
        part._rows = self._rows[rows.to(self._rows.device)]
        return part

    def batch(self, which: Tensor) -> tuple[Tensor, ...]:
        rows = self._rows[which.to(self._rows.device)]
        lengths = self._lengths[rows]
        # A batch of sequences without any step has one that means nothing.
        steps = torch.arange(max(1, int(lengths.max())), device=rows.device)
        places = self._starts[rows].unsqueeze(1) + steps
        there = steps < lengths.unsqueeze(1)
        places = torch.where(there, places, 0)
        if not len(self._items):
            items = self._items.new_zeros(len(rows), len(steps), self._items.shape[1])
        else:
            items = self._items[places] * there.unsqueeze(2)
        if self._targets is None:
            return items, lengths
        if not self._per_step:
            return items, lengths, self._targets[rows]
        return items, lengths, torch.where(there, self._targets[places], IGNORED)


IGNORED = -100
"""Stands where a target does not count."""


def tensor_of(array: NDArray[np.generic]) -> Tensor:
    """The array as a tensor; copied only where its memory belongs to a table, which must not be changed."""
    return torch.from_numpy(array if array.flags.writeable else array.copy())
