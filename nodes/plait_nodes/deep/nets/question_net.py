"""The network that answers questions about pictures."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

import torch
from torch import Tensor, nn

from plait_nodes.deep.nets.recurrent import Recurrent
from plait_nodes.deep.nets.sequences import last

if TYPE_CHECKING:
    from plait_nodes.deep.question_model import QuestionSpec


class QuestionNet(nn.Module):
    """Convolutions make a vector of the picture, recurrent layers one of the question, and both are multiplied.

    Neither pooling nor normalization over batches comes after the convolutions: where a thing is must not be lost.

    Args:
        spec: The sizes.
    """

    def __init__(self, spec: QuestionSpec) -> None:
        super().__init__()
        self.looks = spec.looks
        sizes = (3, *spec.filters)
        self.convolutions = nn.ModuleList(nn.Conv2d(a, b, 3, stride=2, padding=1) for a, b in pairwise(sizes))
        height, width = spec.height, spec.width
        for _ in spec.filters:
            height, width = -(-height // 2), -(-width // 2)
        self.seen = nn.Linear(height * width * sizes[-1], spec.fused)
        self.embedding = nn.Embedding(spec.words.size, spec.embedding, padding_idx=0)
        self.recurrent = Recurrent(spec.recurrent)
        self.understood = nn.Linear(spec.recurrent.outputs, spec.fused)
        self.together = nn.Linear(2 * spec.fused, spec.fused)
        self.head = nn.Linear(spec.fused, len(spec.answers))

    def look(self, pictures: Tensor) -> Tensor:
        """pictures × height × width × 3 to pictures × values."""
        x = pictures.movedim(3, 1)
        for layer in self.convolutions:
            x = torch.relu(layer(x))
        return torch.relu(self.seen(x.flatten(1)))

    def understand(self, words: Tensor, lengths: Tensor) -> Tensor:
        """questions × words to questions × values."""
        read = last(self.recurrent(self.embedding(words), lengths), lengths)
        return torch.relu(self.understood(read))

    def answer(self, seen: Tensor, understood: Tensor) -> Tensor:
        """The sums for each answer, of pictures and questions that belong together."""
        if not self.looks:
            seen = torch.zeros_like(seen)
        fused = torch.cat([seen * understood, seen + understood], -1)
        return self.head(torch.relu(self.together(fused)))
