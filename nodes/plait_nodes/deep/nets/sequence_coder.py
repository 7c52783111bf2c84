"""The two halves of an autoencoder of sequences: one reads steps, the other writes them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from torch import Tensor, nn

from plait_nodes.deep.nets.dense import dense
from plait_nodes.deep.nets.recurrent import Recurrent
from plait_nodes.deep.recurrent_spec import RecurrentSpec

if TYPE_CHECKING:
    from plait_nodes.deep.autoencoder_spec import AutoencoderSpec


class StepReader(nn.Module):
    """From sequences to a code: recurrent cells read all steps, dense layers make the code of what they say at the end.

    Args:
        spec: Sizes and functions.
    """

    def __init__(self, spec: AutoencoderSpec) -> None:
        super().__init__()
        self.steps = spec.steps
        values = len(spec.features) // spec.steps
        self.recurrent = Recurrent(RecurrentSpec(cell=spec.cell, inputs=values, hidden=spec.sizes[0]))
        self.narrow = dense(spec.sizes, spec.activation, spec.activation)

    def forward(self, x: Tensor) -> Tensor:
        """batch × features to batch × code. The steps of one value lie side by side, as Window Builder lays them."""
        sequences = x.unflatten(1, (-1, self.steps)).transpose(1, 2)
        return self.narrow(self.recurrent(sequences)[:, -1])


class StepWriter(nn.Module):
    """From a code to sequences: cells that see the code at each step write from the last step to the first.

    To begin where the reader has ended is easier (Sutskever, Vinyals and Le, 2014; Srivastava, Mansimov and
    Salakhutdinov, 2015).

    Args:
        spec: Sizes and functions.
    """

    def __init__(self, spec: AutoencoderSpec) -> None:
        super().__init__()
        self.steps = spec.steps
        cells = spec.sizes[0]
        self.wide = dense(spec.sizes[::-1], spec.activation, spec.activation)
        self.recurrent = Recurrent(RecurrentSpec(cell=spec.cell, inputs=cells, hidden=cells))
        self.head = nn.Linear(cells, len(spec.features) // spec.steps)

    def forward(self, code: Tensor) -> Tensor:
        """batch × code to batch × features, before the last function."""
        wide = self.wide(code)
        written = self.head(self.recurrent(wide.unsqueeze(1).expand(-1, self.steps, -1)))
        return written.flip(1).transpose(1, 2).flatten(1)
