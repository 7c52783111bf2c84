"""The steps of an LSTM variant as one operation with a backward pass of its own, which is what makes it fast."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import torch
from torch import Tensor, nn

if TYPE_CHECKING:
    from plait_nodes.deep.variants import Variant

_sigmoid_backward = torch.ops.aten.sigmoid_backward
_tanh_backward = torch.ops.aten.tanh_backward

COUPLED = ("NIG", "NFG", "CIFG")
"""Variants with one gate before the cell instead of two."""


def one_step(
    sums: Tensor, c: Tensor, peephole: Tensor | None, variant: Variant
) -> tuple[Tensor, Tensor, Tensor, Tensor, Tensor | None]:
    """What a step makes of the sums of the block input and the gates, and the cell before.

    Returns:
        The block input z, the early gates beside each other, the new cell, what the output gate lets through, and the
        output gate (None if there is none).
    """
    n = c.shape[1]
    z = sums[:, :n] if variant == "NIAF" else torch.tanh(sums[:, :n])
    if variant in COUPLED:
        early = sums[:, n : 2 * n]
        gate = torch.sigmoid(early if peephole is None else torch.addcmul(early, peephole[0], c))
        if variant == "NIG":
            new = torch.addcmul(z, c, gate)
        elif variant == "NFG":
            new = torch.addcmul(c, z, gate)
        else:
            new = torch.lerp(c, z, gate)
    else:
        early = sums[:, n : 3 * n]
        if peephole is not None:
            # Both gates at once, without a copy of the cell for each.
            both = torch.addcmul(early.view(-1, 2, n), peephole[:2], c.unsqueeze(1))
            early = both.view(-1, 2 * n)
        gate = torch.sigmoid(early)
        new = torch.addcmul(c * gate[:, n:], z, gate[:, :n])
    squashed = new if variant == "NOAF" else torch.tanh(new)
    if variant == "NOG":
        return z, gate, new, squashed, None
    late = sums[:, -n:]
    return z, gate, new, squashed, torch.sigmoid(late if peephole is None else torch.addcmul(late, peephole[-1], new))


class VariantSteps(torch.autograd.Function):
    """All steps of a sequence, and backpropagation through them.

    The gradient is that of section II-C of Greff et al. (arXiv:1503.04069); those of the weights are summed over all
    steps by one product at the end, where a step by step differentiation would make one for each step.
    """

    @staticmethod
    def forward(
        ctx: Any,  # noqa: ANN401 - torch has no type for it
        driven: Tensor,
        recurrent: Tensor,
        peephole: Tensor | None,
        fed_back: Tensor | None,
        y: Tensor,
        c: Tensor,
        present: Tensor | None,
        variant: Variant,
    ) -> tuple[Tensor, Tensor, Tensor]:
        """Outputs of batch × steps × hidden, and the last outputs and cells.

        Args:
            ctx: Keeps what the backward pass needs.
            driven: batch × steps × (parts · hidden): what the inputs add to the sums.
            recurrent: (parts · hidden) × hidden.
            peephole: gates × hidden, or None.
            fed_back: (gates · hidden)² for FGR, or None.
            y: batch × hidden, the outputs before the first step.
            c: The same for the cells.
            present: batch × steps, false where a sequence has ended; or None.
            variant: Which variant.
        """
        batch, steps, _ = driven.shape
        n = c.shape[1]
        turned = joined(recurrent, fed_back).t()
        # What a step sees of the one before it: its outputs, and with FGR its gates beside them.
        seen, cs = driven.new_empty(steps + 1, batch, turned.shape[0]), driven.new_empty(steps + 1, batch, n)
        ys = seen[..., :n]
        seen[0], ys[0], cs[0] = 0, y, c
        # All views at once: to make each when it is needed takes as long as to compute with it.
        befores, outputs, cells = seen.unbind(0), ys.unbind(0), cs.unbind(0)
        kept: list[tuple[Tensor, Tensor, Tensor, Tensor | None]] = []
        gates = seen[..., n:].unbind(0) if fed_back is not None else None
        for step, before in enumerate(driven.unbind(1)):
            y, c = outputs[step], cells[step]
            sums = torch.addmm(before, befores[step], turned)
            z, gate, new, squashed, o = one_step(sums, c, peephole, variant)
            out = squashed if o is None else squashed * o
            if present is not None:
                here = present[:, step : step + 1]
                new, out = torch.where(here, new, c), torch.where(here, out, y)
            outputs[step + 1].copy_(out)
            cells[step + 1].copy_(new)
            kept.append((z, gate, squashed, o))
            if gates is not None and o is not None:
                torch.cat([gate, o], 1, out=gates[step + 1])
        ctx.save_for_backward(recurrent, peephole, fed_back, seen, cs, present)
        ctx.kept, ctx.variant = kept, variant
        return ys[1:].transpose(0, 1), ys[-1].clone(), cs[-1].clone()

    @staticmethod
    @torch.autograd.function.once_differentiable
    def backward(ctx: Any, *grads: Tensor) -> tuple[Tensor | None, ...]:  # noqa: ANN401 - torch has no type for it
        grad_out, dy, dc = grads
        recurrent, peephole, fed_back, seen, cs, present = ctx.saved_tensors
        variant = ctx.variant
        steps, batch, n = len(ctx.kept), cs.shape[1], cs.shape[2]
        width = recurrent.shape[0]
        deltas = cs.new_empty(steps, batch, width)
        dgates: Tensor | None = None
        early_end = (2 if variant in COUPLED else 3) * n
        cells, out_grads, all_deltas = cs.unbind(0), grad_out.unbind(1), deltas.unbind(0)
        zs, earlies, lates = (
            each.unbind(0) for each in (deltas[..., :n], deltas[..., n:early_end], deltas[..., width - n :])
        )
        # Laid out as the library multiplies fastest.
        back = joined(recurrent, fed_back).t().contiguous().t()
        early_peephole = peephole[: 1 if variant in COUPLED else 2] if peephole is not None else None
        for step in range(steps - 1, -1, -1):
            z, gate, squashed, o = ctx.kept[step]
            before, delta = cells[step], all_deltas[step]
            dy = dy + out_grads[step]
            ds = dy if o is None else dy * o
            dnew = ds if variant == "NOAF" else _tanh_backward(ds, squashed)
            dnew = dnew + dc
            if o is not None:
                do = dy * squashed
                if dgates is not None:
                    do += dgates[:, 2 * n :]
                late = _sigmoid_backward(do, o)
                lates[step].copy_(late)
                if peephole is not None:
                    dnew = torch.addcmul(dnew, late, peephole[-1])
            if variant in COUPLED:
                if variant == "NIG":
                    dz, dgate, dbefore = dnew, dnew * before, dnew * gate
                elif variant == "NFG":
                    dz, dgate, dbefore = dnew * gate, dnew * z, dnew
                else:
                    dz = dnew * gate
                    dgate, dbefore = dnew * (z - before), dnew - dz
                early = _sigmoid_backward(dgate, gate)
                earlies[step].copy_(early)
                if early_peephole is not None:
                    dbefore = torch.addcmul(dbefore, early, early_peephole[0])
            else:
                dz, dbefore = dnew * gate[:, :n], dnew * gate[:, n:]
                dgate = torch.cat([dnew * z, dnew * before], 1)
                if dgates is not None:
                    dgate += dgates[:, : 2 * n]
                early = _sigmoid_backward(dgate, gate)
                earlies[step].copy_(early)
                if early_peephole is not None:
                    dbefore = torch.addcmul(dbefore, early[:, :n], early_peephole[0])
                    dbefore.addcmul_(early[:, n:], early_peephole[1])
            zs[step].copy_(dz if variant == "NIAF" else _tanh_backward(dz, z))
            if present is not None:
                here = present[:, step : step + 1]
                delta *= here
            dseen = delta @ back
            if fed_back is not None:
                dgates = dseen[:, n:]
            if present is None:
                dy, dc = dseen[:, :n], dbefore
            else:
                dy, dc = torch.where(here, dseen[:, :n], dy), torch.where(here, dbefore, dc)
        dweights = deltas.reshape(steps * batch, width).t() @ seen[:-1].reshape(steps * batch, -1)
        dpeephole = _peephole_gradient(deltas, cs, variant) if peephole is not None else None
        dfed = dweights[n:, n:] if fed_back is not None else None
        return deltas.transpose(0, 1), dweights[:, :n], dpeephole, dfed, dy, dc, None, None


def joined(recurrent: Tensor, fed_back: Tensor | None) -> Tensor:
    """All weights of what a step sees of the one before it, as one matrix: one large product is faster than two."""
    if fed_back is None:
        return recurrent
    # The block input does not see the gates.
    gates = nn.functional.pad(fed_back, (0, 0, recurrent.shape[1], 0))
    return torch.cat([recurrent, gates], 1)


def _peephole_gradient(deltas: Tensor, cs: Tensor, variant: Variant) -> Tensor:
    """Early gates see the cell before a step, the output gate the one after it."""
    n = cs.shape[2]
    parts = deltas[..., n:].split(n, 2)
    early, late = (parts, ()) if variant == "NOG" else (parts[:-1], parts[-1:])
    seen = [*((each, cs[:-1]) for each in early), *((each, cs[1:]) for each in late)]
    return torch.stack([(delta * cells).sum((0, 1)) for delta, cells in seen])
