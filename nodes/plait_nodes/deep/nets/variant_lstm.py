"""One layer of an LSTM with peepholes, or of one of its variants."""

from __future__ import annotations

import torch
from torch import Tensor, nn

from plait_nodes.deep.nets.variant_factors import COUPLED
from plait_nodes.deep.nets.variant_steps import VariantSteps, peepholes
from plait_nodes.deep.variants import Variant, parts_of, peepholes_of

State = tuple[Tensor, Tensor]
"""What a layer hands on from step to step: its outputs and its cells, each of batch × hidden."""


class VariantLstm(nn.Module):
    """A layer of N cells over sequences of M inputs.

    The equations are those of Greff, Srivastava, Koutník, Steunebrink and Schmidhuber, "LSTM: A Search Space Odyssey"
    (IEEE Transactions on Neural Networks and Learning Systems 28(10), 2017; arXiv:1503.04069), sections II and III.
    The input and forget gates look at the cell of the step before, the output gate at the new one.

    Args:
        inputs: M.
        hidden: N.
        variant: Which gates and functions there are.
    """

    def __init__(self, inputs: int, hidden: int, variant: Variant = "vanilla") -> None:
        super().__init__()
        self.hidden = hidden
        self.variant = variant
        self.parts = parts_of(variant)
        looking = peepholes_of(variant)
        gates = len(self.parts) - 1
        self.weight_x = nn.Parameter(torch.zeros(len(self.parts) * hidden, inputs))
        self.weight_y = nn.Parameter(torch.zeros(len(self.parts) * hidden, hidden))
        self.bias = nn.Parameter(torch.zeros(len(self.parts) * hidden))
        self.peephole = nn.Parameter(torch.zeros(len(looking), hidden)) if looking else None
        self.weight_gates = nn.Parameter(torch.zeros(gates * hidden, gates * hidden)) if variant == "FGR" else None

    def forward(self, x: Tensor, state: State | None = None, present: Tensor | None = None) -> tuple[Tensor, State]:
        """The outputs of all steps, and the state after the last one.

        Args:
            x: batch × steps × inputs.
            state: The state before the first step; zeros by default.
            present: batch × steps, false where a sequence has already ended: its state stays as it is.

        Returns:
            batch × steps × hidden, and the state.
        """
        y, c = state if state is not None else self.start(x)
        # One product for all steps.
        driven = nn.functional.linear(x, self.weight_x, self.bias)
        # With mixed precision only that product is coarse: a sum over many steps, such as a cell, must be exact.
        driven, y, c = (each.to(self.weight_y.dtype) for each in (driven, y, c))
        with torch.autocast(x.device.type, enabled=False):
            if torch.is_grad_enabled():
                outputs, y, c = VariantSteps.apply(  # type: ignore[no-untyped-call]
                    driven, self.weight_y, self.peephole, self.weight_gates, y, c, present, self.variant
                )
                return outputs, (y, c)
            return self._plain(driven, y, c, present)

    def _plain(self, driven: Tensor, y: Tensor, c: Tensor, present: Tensor | None) -> tuple[Tensor, State]:
        """The same by plain operations, which can be exported."""
        n = self.hidden
        recurrent, fed_back = self.weight_y.t(), self.weight_gates.t() if self.weight_gates is not None else None
        gates = driven.new_zeros(driven.shape[0], 3 * n) if self.weight_gates is not None else None
        outputs = []
        for step, before in enumerate(driven.unbind(1)):
            sums = torch.addmm(before, y, recurrent)
            if gates is not None and fed_back is not None:
                # The block input does not see the gates.
                sums = torch.cat([sums[:, :n], torch.addmm(sums[:, n:], gates, fed_back)], 1)
            gate, new, squashed, o = _one_step(sums, c, self.peephole, self.variant)
            out = squashed if o is None else squashed * o
            if present is not None:
                here = present[:, step : step + 1]
                new, out = torch.where(here, new, c), torch.where(here, out, y)
            y, c = out, new
            if gates is not None and o is not None:
                gates = torch.cat([gate, o], 1)
            outputs.append(y)
        return torch.stack(outputs, 1), (y, c)

    def start(self, x: Tensor) -> State:
        """The state before the first step."""
        # Not by its length, which a trace would take for the same in every batch.
        zeros = x.new_zeros(x.shape[0], self.hidden)
        return zeros, zeros


def _one_step(
    sums: Tensor, c: Tensor, peephole: Tensor | None, variant: Variant
) -> tuple[Tensor, Tensor, Tensor, Tensor | None]:
    """What a step makes of the sums of the block input and the gates, and the cell before.

    Returns:
        The early gates beside each other, the new cell, what the output gate lets through, and the output gate (None if
        there is none).
    """
    n = c.shape[1]
    z = sums[:, :n] if variant == "NIAF" else torch.tanh(sums[:, :n])
    early = sums[:, n : (2 if variant in COUPLED else 3) * n]
    early_peephole, late_peephole = peepholes(peephole, variant)
    if early_peephole is not None:
        early = torch.addcmul(early.unflatten(1, (-1, n)), early_peephole, c.unsqueeze(1)).flatten(1)
    gate = torch.sigmoid(early)
    if variant == "NIG":
        new = torch.addcmul(z, c, gate)
    elif variant == "NFG":
        new = torch.addcmul(c, z, gate)
    elif variant == "CIFG":
        new = torch.lerp(c, z, gate)
    else:
        new = torch.addcmul(c * gate[:, n:], z, gate[:, :n])
    squashed = new if variant == "NOAF" else torch.tanh(new)
    if variant == "NOG":
        return gate, new, squashed, None
    late = sums[:, -n:]
    if late_peephole is not None:
        late = torch.addcmul(late, late_peephole, new)
    return gate, new, squashed, torch.sigmoid(late)
