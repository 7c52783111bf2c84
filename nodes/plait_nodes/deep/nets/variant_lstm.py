"""One layer of an LSTM with peepholes, or of one of its variants."""

from __future__ import annotations

import torch
from torch import Tensor, nn

from plait_nodes.deep.nets.variant_steps import VariantSteps, joined, one_step
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
        if torch.is_grad_enabled():
            outputs, y, c = VariantSteps.apply(  # type: ignore[no-untyped-call]
                driven, self.weight_y, self.peephole, self.weight_gates, y, c, present, self.variant
            )
            return outputs, (y, c)
        return self._plain(driven, y, c, present)

    def _plain(self, driven: Tensor, y: Tensor, c: Tensor, present: Tensor | None) -> tuple[Tensor, State]:
        """The same by plain operations, which can be exported."""
        n = self.hidden
        recurrent = joined(self.weight_y, self.weight_gates).t()
        gates = driven.new_zeros(driven.shape[0], 3 * n) if self.weight_gates is not None else None
        outputs = []
        for step, before in enumerate(driven.unbind(1)):
            sums = torch.addmm(before, y if gates is None else torch.cat([y, gates], 1), recurrent)
            _, gate, new, squashed, o = one_step(sums, c, self.peephole, self.variant)
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
