"""The steps of an LSTM variant as one operation with a backward pass of its own, which is what makes it fast.

On a processor most of the time of such a layer is not arithmetic but the fixed cost of each small operation. So a step
forwards writes into tensors that were made for all steps, and a step backwards only multiplies with factors that were
worked out for all steps at once before.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import torch
from torch import Tensor

from plait_nodes.deep.nets.variant_factors import COUPLED, Factors, factors_of

if TYPE_CHECKING:
    from plait_nodes.deep.variants import Variant


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
        batch, steps, width = driven.shape
        n = c.shape[1]
        # What a step sees of the one before it: its outputs, and with FGR its gates.
        ys, cs = driven.new_empty(steps + 1, batch, n), driven.new_empty(steps + 1, batch, n)
        fed = driven.new_zeros(steps + 1, batch, width - n) if fed_back is not None else None
        acts, squashed = driven.new_empty(steps, batch, width), driven.new_empty(steps, batch, n)
        ys[0], cs[0] = y, c
        coupled, has_late = variant in COUPLED, variant != "NOG"
        early_end = (2 if coupled else 3) * n
        early = acts[..., n:early_end]
        # All views at once: to make each when it is needed takes as long as to compute with it.
        outputs, cells, sums, gates = ys.unbind(0), cs.unbind(0), acts.unbind(0), acts[..., n:].unbind(0)
        zs, earlies, lates, levels = (each.unbind(0) for each in (acts[..., :n], early, acts[..., -n:], squashed))
        firsts, seconds = acts[..., n : 2 * n].unbind(0), acts[..., early_end - n : early_end].unbind(0)
        looking = early.unflatten(-1, (-1, n)).unbind(0)
        looked_at = cs.unsqueeze(2).unbind(0)
        early_peephole, late_peephole = peepholes(peephole, variant)
        feeding = fed.unbind(0) if fed is not None else None
        turned, turned_back = recurrent.t(), fed_back.t() if fed_back is not None else None
        heres = present.t().unsqueeze(2).unbind(0) if present is not None else None
        for step, before in enumerate(driven.unbind(1)):
            c, new, z, gate, level = cells[step], cells[step + 1], zs[step], firsts[step], levels[step]
            torch.addmm(before, outputs[step], turned, out=sums[step])
            if feeding is not None and turned_back is not None:
                gates[step].addmm_(feeding[step], turned_back)
            if variant != "NIAF":
                z.tanh_()
            if early_peephole is not None:
                looking[step].addcmul_(early_peephole, looked_at[step])
            earlies[step].sigmoid_()
            if variant == "NIG":
                torch.addcmul(z, c, gate, out=new)
            elif variant == "NFG":
                torch.addcmul(c, z, gate, out=new)
            elif coupled:
                torch.lerp(c, z, gate, out=new)
            else:
                torch.mul(c, seconds[step], out=new).addcmul_(z, gate)
            if variant == "NOAF":
                level.copy_(new)
            else:
                torch.tanh(new, out=level)
            out = outputs[step + 1]
            if has_late:
                late = lates[step]
                if late_peephole is not None:
                    late.addcmul_(late_peephole, new)
                torch.mul(level, late.sigmoid_(), out=out)
            else:
                out.copy_(level)
            if heres is not None:
                torch.where(heres[step], new, c, out=new)
                torch.where(heres[step], out, outputs[step], out=out)
            if feeding is not None:
                feeding[step + 1].copy_(gates[step])
        ctx.save_for_backward(recurrent, peephole, fed_back, ys, fed, cs, acts, squashed, present)
        ctx.variant = variant
        return ys[1:].transpose(0, 1), ys[-1].clone(), cs[-1].clone()

    @staticmethod
    @torch.autograd.function.once_differentiable
    def backward(ctx: Any, *grads: Tensor) -> tuple[Tensor | None, ...]:  # noqa: ANN401 - torch has no type for it
        recurrent, peephole, fed_back, ys, fed, cs, acts, squashed, present = ctx.saved_tensors
        factors = factors_of(ctx.variant, peephole, cs, acts, squashed, present)
        # Laid out as the library multiplies fastest.
        back = recurrent.t().contiguous().t()
        if fed_back is None:
            dy, dc = _backwards(factors, back, *grads)
        else:
            dy, dc = _backwards_with_gates(factors, back, fed_back, peephole, *grads)
        # They have become the gradients of the sums.
        deltas, n = factors.sums, cs.shape[2]
        flat = deltas.flatten(0, 1).t()
        dfed = flat[n:] @ fed[:-1].flatten(0, 1) if fed is not None else None
        dpeephole = _peephole_gradient(deltas, cs, ctx.variant) if peephole is not None else None
        return deltas.transpose(0, 1), flat @ ys[:-1].flatten(0, 1), dpeephole, dfed, dy, dc, None, None


def peepholes(peephole: Tensor | None, variant: Variant) -> tuple[Tensor | None, Tensor | None]:
    """Those of the gates that look at the cell before a step, as gates × hidden, and that of the output gate."""
    if peephole is None:
        return None, None
    if variant == "NOG":
        return peephole, None
    return peephole[:-1], peephole[-1]


def _backwards(factors: Factors, back: Tensor, grad_out: Tensor, dy: Tensor, dc: Tensor) -> tuple[Tensor, Tensor]:
    """Go back through all steps; the factors of the sums become their gradients.

    Returns:
        The gradients of the state before the first step.
    """
    n = dc.shape[1]
    sums, cell_of_output, cell_of_cell = factors.sums, factors.output.unbind(0), factors.cell.unbind(0)
    deltas, inner = sums.unbind(0), sums[..., : factors.inner * n].unflatten(-1, (-1, n)).unbind(0)
    lates = sums[..., factors.inner * n :].unbind(0)
    has_late = sums.shape[2] > factors.inner * n
    absents = factors.absent.unbind(0) if factors.absent is not None else None
    # One tensor for each of these, which every step writes anew.
    dc, total, dnew = dc.clone(), torch.empty_like(dc), torch.empty_like(dc)
    dnew_of_parts, dseen = dnew.unsqueeze(1), torch.empty_like(dc)
    for step, grad in reversed(list(enumerate(grad_out.unbind(1)))):
        torch.add(dy, grad, out=total)
        torch.addcmul(dc, total, cell_of_output[step], out=dnew)
        if has_late:
            lates[step].mul_(total)
        inner[step].mul_(dnew_of_parts)
        torch.mul(dnew, cell_of_cell[step], out=dc)
        dy = torch.mm(deltas[step], back, out=dseen)
        if absents is not None:
            dy.addcmul_(absents[step], total)
    return dy.clone(), dc


def _backwards_with_gates(
    factors: Factors,
    back: Tensor,
    fed_back: Tensor,
    peephole: Tensor | None,
    grad_out: Tensor,
    dy: Tensor,
    dc: Tensor,
) -> tuple[Tensor, Tensor]:
    """The same where each gate sees all gates of the step before, so that a part of their gradient comes from there."""
    n = dc.shape[1]
    sums, slopes = factors.sums, factors.slopes
    assert slopes is not None
    output, cell, deltas = factors.output.unbind(0), factors.cell.unbind(0), sums.unbind(0)
    inner, early, late = sums[..., : 3 * n].unflatten(-1, (-1, n)).unbind(0), sums[..., n : 3 * n], sums[..., 3 * n :]
    gates = sums[..., n:].unbind(0)
    earlies, lates, pairs = early.unbind(0), late.unbind(0), early.unflatten(-1, (-1, n)).unbind(0)
    early_slopes, late_slopes = slopes[..., : 2 * n].unbind(0), slopes[..., 2 * n :].unbind(0)
    absents = factors.absent.unbind(0) if factors.absent is not None else None
    early_peephole, late_peephole = peepholes(peephole, "FGR")
    dc, total, dnew = dc.clone(), torch.empty_like(dc), torch.empty_like(dc)
    dnew_of_parts, dseen, dgates = dnew.unsqueeze(1), torch.empty_like(dc), dc.new_zeros(dc.shape[0], 3 * n)
    dearly, dlate = dgates[:, : 2 * n], dgates[:, 2 * n :]
    for step, grad in reversed(list(enumerate(grad_out.unbind(1)))):
        torch.add(dy, grad, out=total)
        torch.addcmul(dc, total, output[step], out=dnew)
        late_delta = lates[step].mul_(total).addcmul_(dlate, late_slopes[step])
        if late_peephole is not None:
            dnew.addcmul_(late_delta, late_peephole)
        inner[step].mul_(dnew_of_parts)
        earlies[step].addcmul_(dearly, early_slopes[step])
        torch.mul(dnew, cell[step], out=dc)
        if early_peephole is not None:
            dc += (pairs[step] * early_peephole).sum(1)
        torch.mm(gates[step], fed_back, out=dgates)
        dy = torch.mm(deltas[step], back, out=dseen)
        if absents is not None:
            dy.addcmul_(absents[step], total)
    return dy.clone(), dc


def _peephole_gradient(deltas: Tensor, cs: Tensor, variant: Variant) -> Tensor:
    """Early gates see the cell before a step, the output gate the one after it."""
    n = cs.shape[2]
    parts = deltas[..., n:].split(n, 2)
    early, late = (parts, ()) if variant == "NOG" else (parts[:-1], parts[-1:])
    seen = [*((each, cs[:-1]) for each in early), *((each, cs[1:]) for each in late)]
    return torch.stack([(delta * cells).sum((0, 1)) for delta, cells in seen])
