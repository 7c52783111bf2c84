"""Recurrent layers on top of each other, in one direction or both."""

from __future__ import annotations

from typing import TYPE_CHECKING

import torch
from torch import Tensor, nn

from plait_nodes.deep.nets.seeded_dropout import SeededDropout
from plait_nodes.deep.nets.sequences import present, turned
from plait_nodes.deep.nets.variant_lstm import VariantLstm

if TYPE_CHECKING:
    from collections.abc import Sequence

    from plait_nodes.deep.recurrent_spec import RecurrentSpec as RecurrentSpec

State = Tensor | tuple[Tensor, Tensor]
"""What one layer hands on: its outputs, and for an LSTM its cells, each of batch × hidden."""


class Recurrent(nn.Module):
    """Layers of recurrent cells.

    Padding at the end of a sequence never changes what comes out at the steps before it: a layer that goes forward has
    passed them by then, and for one that goes backward each sequence is turned within its own length.

    Args:
        spec: Kind and sizes of the layers.
    """

    def __init__(self, spec: RecurrentSpec) -> None:
        super().__init__()
        self.spec = spec
        self.forward_layers = nn.ModuleList(_layer(spec, number) for number in range(spec.layers))
        turns = spec.layers if spec.both_ways else 0
        self.backward_layers = nn.ModuleList(_layer(spec, number) for number in range(turns))
        self.dropout = SeededDropout(spec.dropout)

    def forward(self, x: Tensor, lengths: Tensor | None = None) -> Tensor:
        """The outputs of the last layer at each step.

        Args:
            x: batch × steps × inputs, filled up at the end.
            lengths: How long each sequence is; None if all are of full length.

        Returns:
            batch × steps × `spec.outputs`; what is behind the end of a sequence means nothing.
        """
        for number, layer in enumerate(self.forward_layers):
            y = layer(x)[0]
            if self.spec.both_ways:
                back = self.backward_layers[number](turned(x, lengths))[0]
                y = torch.cat([y, turned(back, lengths)], 2)
            x = self.dropout(y) if number + 1 < self.spec.layers else y
        return x

    def run(
        self, x: Tensor, states: Sequence[State | None] | None = None, lengths: Tensor | None = None
    ) -> tuple[Tensor, list[State]]:
        """Outputs as `forward` gives them, from given states on, and the states at the end of each sequence.

        Only for layers in one direction.
        """
        after: list[State] = []
        for number, layer in enumerate(self.forward_layers):
            state = states[number] if states is not None else None
            x, state = _continued(layer, x, state, lengths)
            after.append(state)
            if number + 1 < self.spec.layers:
                x = self.dropout(x)
        return x, after


def detached(states: Sequence[State]) -> list[State]:
    """The states, without what they were computed from: where a truncated backpropagation ends."""
    return [
        tuple(part.detach() for part in state) if isinstance(state, tuple) else state.detach()  # type: ignore[misc]
        for state in states
    ]


def _layer(spec: RecurrentSpec, number: int) -> nn.Module:
    inputs = spec.inputs if number == 0 else spec.outputs
    if spec.cell == "LSTM":
        return nn.LSTM(inputs, spec.hidden, batch_first=True, proj_size=spec.projection)
    if spec.cell == "GRU":
        return nn.GRU(inputs, spec.hidden, batch_first=True)
    if spec.cell == "RNN":
        return nn.RNN(inputs, spec.hidden, batch_first=True)
    return VariantLstm(inputs, spec.hidden, spec.cell)


def _continued(layer: nn.Module, x: Tensor, state: State | None, lengths: Tensor | None) -> tuple[Tensor, State]:
    if isinstance(layer, VariantLstm):
        assert state is None or isinstance(state, tuple)
        outputs, after = layer(x, state, None if lengths is None else present(lengths, x.shape[1]))
        return outputs, after
    # The library has a dimension for its own layers, of which there is one here.
    inside = None
    if state is not None:
        inside = tuple(part.unsqueeze(0) for part in state) if isinstance(state, tuple) else state.unsqueeze(0)
    if lengths is None:
        outputs, end = layer(x, inside)
    else:
        # A sequence without any step is told to have one; its result is put back to what it was.
        packed = nn.utils.rnn.pack_padded_sequence(
            x, lengths.clamp(min=1).cpu(), batch_first=True, enforce_sorted=False
        )
        outputs, end = layer(packed, inside)
        outputs, _ = nn.utils.rnn.pad_packed_sequence(outputs, batch_first=True, total_length=x.shape[1])
    if isinstance(end, tuple):
        return outputs, (end[0].squeeze(0), end[1].squeeze(0))
    return outputs, end.squeeze(0)
