"""Rows of tensors as batches for a network."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol, Self, TypeVar

import torch

if TYPE_CHECKING:
    from torch import Tensor


class TensorExamples:
    """Tensors of equal length; an example is a row of each.

    Args:
        tensors: On the device of the network.
    """

    def __init__(self, *tensors: Tensor) -> None:
        self._tensors = tensors
        self._rows: Tensor | None = None
        """The rows that count; all of them if None."""

    def __len__(self) -> int:
        return len(self._tensors[0] if self._rows is None else self._rows)

    def some(self, rows: Tensor) -> Self:
        """A part of them, by their numbers; nothing is copied."""
        part = type(self)(*self._tensors)
        part._rows = rows.to(self._tensors[0].device)
        return part

    def batch(self, which: Tensor) -> tuple[Tensor, ...]:
        which = which.to(self._tensors[0].device)
        rows = which if self._rows is None else self._rows[which]
        return tuple(each.index_select(0, rows) for each in self._tensors)


class Divisible(Protocol):
    """Examples of which a part can be taken."""

    def some(self, rows: Tensor) -> Self: ...


Kind = TypeVar("Kind", bound=Divisible)


def parted(examples: Kind, kept: Tensor, aside: Tensor | None) -> tuple[Kind, Kind | None]:
    """The examples to learn from, and those put aside, by their numbers as `put_aside` gives them."""
    return (examples, None) if aside is None else (examples.some(kept), examples.some(aside))


def put_aside(count: int, share: float, seed: int, labels: Tensor | None = None) -> tuple[Tensor, Tensor | None]:
    """The numbers of the examples to learn from, and of those put aside, drawn by a seed and in ascending order.

    Args:
        count: How many examples there are.
        share: How many are put aside.
        seed: Of the draw.
        labels: Their classes, each of which is divided by itself; None if they have none.
    """
    generator = torch.Generator().manual_seed(seed)
    order = torch.randperm(count, generator=generator)
    if labels is None:
        aside = order[: round(count * share)]
    else:
        drawn = labels[order]
        aside = torch.cat([_first(order[drawn == label], share) for label in labels.unique()])
    if not len(aside) or len(aside) == count:
        return torch.arange(count), None
    kept = torch.ones(count, dtype=torch.bool)
    kept[aside] = False
    return kept.nonzero().squeeze(1), aside.sort().values


def _first(order: Tensor, share: float) -> Tensor:
    """So many of one class; of a single example none."""
    return order[: min(round(len(order) * share), len(order) - 1)]
