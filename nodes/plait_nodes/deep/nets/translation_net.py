"""The encoder–decoder network, and how a text is written with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import torch
from torch import Tensor, nn

from plait_nodes.deep.nets.recurrent import Recurrent
from plait_nodes.deep.translation_spec import BEGIN, END

if TYPE_CHECKING:
    from plait_nodes.deep.nets.recurrent import State
    from plait_nodes.deep.translation_spec import TranslationSpec


class TranslationNet(nn.Module):
    """Reads a sequence to its end, and writes another from the state that it is in then.

    Sutskever, Vinyals and Le (2014), Sequence to Sequence Learning with Neural Networks.

    Args:
        spec: The sizes.
    """

    def __init__(self, spec: TranslationSpec) -> None:
        super().__init__()
        self.read = nn.Embedding(spec.read.size, spec.width, padding_idx=0)
        self.encoder = Recurrent(spec.encoder)
        self.written = nn.Embedding(spec.written.size, spec.width, padding_idx=0)
        self.decoder = Recurrent(spec.decoder)
        self.head = nn.Linear(spec.decoder.outputs, spec.written.size)
        self.longest = spec.longest

    def forward(self, source: Tensor, lengths: Tensor, before: Tensor) -> Tensor:
        """The sums for each piece that may come next, when the right one always came before (teacher forcing).

        Args:
            source: batch × steps, the numbers of what is read.
            lengths: How many of them count.
            before: batch × written steps: what stands before each piece that is to be told.

        Returns:
            batch × written steps × pieces.
        """
        seen, _ = self.decoder.run(self.written(before), self.state(source, lengths))
        return self.head(seen)

    def own_words(self, source: Tensor, lengths: Tensor, steps: int) -> Tensor:
        """The same, when each piece comes after what the network itself took for the likeliest before."""
        states = self.state(source, lengths)
        piece = torch.full((len(source), 1), BEGIN, device=source.device)
        sums = []
        for _ in range(steps):
            seen, states = self.decoder.run(self.written(piece), states)
            sums.append(self.head(seen))
            piece = sums[-1].argmax(2)
        return torch.cat(sums, 1)

    def state(self, source: Tensor, lengths: Tensor) -> list[State]:
        """The states after all has been read."""
        return self.encoder.run(self.read(source), lengths=lengths)[1]

    def write(self, source: Tensor, lengths: Tensor, beams: int = 1) -> list[list[int]]:
        """The likeliest texts, as the numbers of their pieces.

        Args:
            source: batch × steps, the numbers of what is read.
            lengths: How many of them count.
            beams: How many beginnings are kept at each step; 1 is greedy.
        """
        states = self.state(source, lengths)
        if beams == 1:
            return self._greedy(states, len(source), source.device)
        return [
            self._searched([_some(each, torch.tensor([row])) for each in states], beams) for row in range(len(source))
        ]

    def _greedy(self, states: list[State], count: int, device: torch.device) -> list[list[int]]:
        piece = torch.full((count, 1), BEGIN, device=device)
        found = torch.zeros(count, 0, dtype=torch.long, device=device)
        for _ in range(self.longest):
            seen, states = self.decoder.run(self.written(piece), states)
            sums = self.head(seen)
            # Nothing that is no piece can be written.
            sums[..., :END] = float("-inf")
            piece = sums.argmax(2)
            found = torch.cat([found, piece], 1)
            if bool((found == END).any(1).all()):
                break
        return [row[: row.index(END)] if END in row else row for row in found.tolist()]

    def _searched(self, states: list[State], beams: int) -> list[int]:
        """Beam search: the best of several beginnings, by the mean of the logarithms of their probabilities."""
        open_: list[tuple[float, list[int]]] = [(0.0, [])]
        done: list[tuple[float, list[int]]] = []
        for _ in range(self.longest):
            piece = torch.tensor([[text[-1] if text else BEGIN] for _, text in open_])
            seen, states = self.decoder.run(self.written(piece), states)
            logs = torch.log_softmax(self.head(seen[:, -1]), 1)
            logs[:, :END] = float("-inf")
            totals = logs + torch.tensor([[score] for score, _ in open_])
            best = totals.flatten().topk(min(beams, totals.numel()))
            rows, pieces = best.indices // totals.shape[1], best.indices % totals.shape[1]
            kept, next_ = [], []
            for score, row, number in zip(best.values.tolist(), rows.tolist(), pieces.tolist(), strict=True):
                text = open_[row][1]
                if number == END:
                    done.append((score / (len(text) + 1), text))
                elif score > float("-inf"):
                    kept.append(row)
                    next_.append((score, [*text, number]))
            if not next_ or len(done) >= beams:
                break
            open_ = next_
            states = [_some(state, torch.tensor(kept)) for state in states]
        return max(done)[1] if done else open_[0][1]


def _some(state: State, rows: Tensor) -> State:
    if isinstance(state, tuple):
        return state[0].index_select(0, rows), state[1].index_select(0, rows)
    return state.index_select(0, rows)
