"""Networks that read a sequence and give classes."""

from __future__ import annotations

from typing import TYPE_CHECKING

import torch
from torch import Tensor, nn

from plait_nodes.deep.nets.recurrent import Recurrent
from plait_nodes.deep.nets.seeded_dropout import SeededDropout
from plait_nodes.deep.nets.sequences import largest, last, mean

if TYPE_CHECKING:
    from plait_nodes.deep.sequence_spec import SequenceSpec
    from plait_nodes.deep.token_spec import TokenSpec


class TokenEmbedding(nn.Module):
    """The values that stand for tokens: of the word, and where the spelling counts of its form and its ending.

    Args:
        spec: How many there are of each.
    """

    def __init__(self, spec: TokenSpec) -> None:
        super().__init__()
        self.tables = nn.ModuleList(nn.Embedding(count, width, padding_idx=0) for count, width in spec.sizes)

    def forward(self, numbers: Tensor) -> Tensor:
        """batch × steps × aspects to batch × steps × values."""
        parts = [table(numbers[..., place]) for place, table in enumerate(self.tables)]
        return parts[0] if len(parts) == 1 else torch.cat(parts, -1)


class SequenceNet(nn.Module):
    """Tokens or numbers, recurrent layers, and a dense layer that gives classes.

    Args:
        spec: Sizes and kinds.
    """

    def __init__(self, spec: SequenceSpec) -> None:
        super().__init__()
        self.embedding = TokenEmbedding(spec.tokens) if spec.tokens is not None else None
        self.dropout = SeededDropout(spec.dropout)
        self.recurrent = Recurrent(spec.recurrent)
        self.pool = spec.pool
        self.head = nn.Linear(spec.recurrent.outputs, len(spec.classes))

    def forward(self, items: Tensor, lengths: Tensor) -> Tensor:
        """The sums for each class, before softmax.

        Args:
            items: batch × steps × aspects of tokens, or × numbers.
            lengths: How long each sequence is.

        Returns:
            batch × classes; for classes of each step batch × steps × classes.
        """
        x = self.embedding(items) if self.embedding is not None else items
        seen = self.recurrent(self.dropout(x), lengths)
        if self.pool is None:
            return self.head(self.dropout(seen))
        return self.head(self.dropout(self._pooled(seen, lengths)))

    def _pooled(self, seen: Tensor, lengths: Tensor) -> Tensor:
        if self.pool == "mean":
            return mean(seen, lengths)
        if self.pool == "largest":
            return largest(seen, lengths)
        if not self.recurrent.spec.both_ways:
            return last(seen, lengths)
        # What goes backward has read all at the first step.
        half = seen.shape[2] // 2
        return torch.cat([last(seen[..., :half], lengths), seen[:, 0, half:] * (lengths > 0).unsqueeze(1)], 1)
