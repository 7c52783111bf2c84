"""The network that tells which piece comes next."""

from __future__ import annotations

from typing import TYPE_CHECKING

from torch import Tensor, nn

from plait_nodes.deep.nets.recurrent import Recurrent

if TYPE_CHECKING:
    from collections.abc import Sequence

    from plait_nodes.deep.language_model import LanguageSpec
    from plait_nodes.deep.nets.recurrent import State


class LanguageNet(nn.Module):
    """Pieces, recurrent layers, and the sums for each piece that may follow.

    Args:
        spec: The sizes.
    """

    def __init__(self, spec: LanguageSpec) -> None:
        super().__init__()
        self.embedding = nn.Embedding(spec.vocabulary.size, spec.width, padding_idx=0)
        self.recurrent = Recurrent(spec.recurrent)
        self.head = nn.Linear(spec.recurrent.outputs, spec.vocabulary.size)

    def forward(self, numbers: Tensor, states: Sequence[State | None] | None = None) -> tuple[Tensor, list[State]]:
        """batch × steps to batch × steps × pieces, and the states after."""
        seen, after = self.recurrent.run(self.embedding(numbers), states)
        return self.head(seen), after
