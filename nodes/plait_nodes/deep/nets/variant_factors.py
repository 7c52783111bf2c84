"""What the gradients at a step of an LSTM variant are multiplied with, worked out for all steps at once."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import torch
from torch import Tensor

if TYPE_CHECKING:
    from plait_nodes.deep.variants import Variant

_sigmoid_backward = torch.ops.aten.sigmoid_backward
_tanh_backward = torch.ops.aten.tanh_backward

COUPLED = ("NIG", "NFG", "CIFG")
"""Variants with one gate before the cell instead of two."""


@dataclass(frozen=True, slots=True)
class Factors:
    """With what the gradients of the new cell and of the output of a step are multiplied."""

    sums: Tensor
    """steps × batch × (parts · hidden): times the gradient of the new cell, or for the output gate that of the output,
    it is the gradient of the sum."""
    inner: int
    """How many parts, from the first, belong to the new cell."""
    output: Tensor
    """steps × batch × hidden: how much of the gradient of the output is that of the new cell."""
    cell: Tensor
    """steps × batch × hidden: how much of the gradient of the new cell is that of the cell before."""
    slopes: Tensor | None = None
    """steps × batch × (gates · hidden): the derivative of the gates, where other gates see them."""
    absent: Tensor | None = None
    """steps × batch × 1: one where a sequence has ended, so that a step leaves its state as it is."""


def factors_of(
    variant: Variant, peephole: Tensor | None, cs: Tensor, acts: Tensor, squashed: Tensor, present: Tensor | None
) -> Factors:
    """Work them out.

    Args:
        variant: Which variant.
        peephole: gates × hidden, or None.
        cs: (steps + 1) × batch × hidden: the cells before each step, and the last ones.
        acts: steps × batch × (parts · hidden): the block input and the gates.
        squashed: steps × batch × hidden: what the output gate lets through.
        present: batch × steps, false where a sequence has ended; or None.
    """
    n = cs.shape[2]
    sums = torch.empty_like(acts)
    inner = 2 if variant in COUPLED else 3
    cell = _of_inner_parts(variant, cs[:-1], acts, sums)
    late = acts[..., -n:] if variant != "NOG" else None
    if late is not None:
        _sigmoid_backward.grad_input(squashed, late, grad_input=sums[..., -n:])
    through = late if late is not None else torch.ones_like(squashed)
    output = through.clone() if variant == "NOAF" else _tanh_backward(through, squashed)
    slopes = None
    if variant == "FGR":
        gates = acts[..., n:]
        slopes = torch.addcmul(gates, gates, gates, value=-1)
    elif peephole is not None:
        # Where gates see gates, only a step knows the whole gradient of what looks at the cell.
        for place in range(inner - 1):
            cell.addcmul_(sums[..., (1 + place) * n : (2 + place) * n], peephole[place])
        if late is not None:
            output.addcmul_(sums[..., -n:], peephole[-1])
    if present is None:
        return Factors(sums, inner, output, cell, slopes)
    here = present.t().unsqueeze(2).to(sums.dtype)
    for each in (sums, output, *([slopes] if slopes is not None else [])):
        each.mul_(here)
    # The state before is the one after.
    absent = 1 - here
    return Factors(sums, inner, output, cell.mul_(here).add_(absent), slopes, absent)


def _of_inner_parts(variant: Variant, before: Tensor, acts: Tensor, sums: Tensor) -> Tensor:
    """Fill in those of the block input and of the gates before the cell; return those of the cell before."""
    n = before.shape[2]
    z, gate, second = acts[..., :n], acts[..., n : 2 * n], acts[..., 2 * n : 3 * n]
    of_z, of_gate, of_second = sums[..., :n], sums[..., n : 2 * n], sums[..., 2 * n : 3 * n]
    if variant == "NIG":
        _tanh_backward.grad_input(torch.ones_like(before), z, grad_input=of_z)
        _sigmoid_backward.grad_input(before, gate, grad_input=of_gate)
        return gate.clone()
    if variant == "NIAF":
        of_z.copy_(gate)
    else:
        _tanh_backward.grad_input(gate, z, grad_input=of_z)
    if variant == "CIFG":
        _sigmoid_backward.grad_input(z - before, gate, grad_input=of_gate)
        return 1 - gate
    _sigmoid_backward.grad_input(z, gate, grad_input=of_gate)
    if variant == "NFG":
        return torch.ones_like(before)
    _sigmoid_backward.grad_input(before, second, grad_input=of_second)
    return second.clone()
