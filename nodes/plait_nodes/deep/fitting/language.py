"""Trains a language model, by truncated backpropagation through time."""

from __future__ import annotations

from typing import TYPE_CHECKING

import polars as pl
import torch
from torch import nn

from plait import DataError
from plait.exact import exact
from plait.table import collect
from plait_nodes.deep.language_model import LanguageModel, LanguageSpec
from plait_nodes.deep.nets.initial import begin
from plait_nodes.deep.nets.language_net import LanguageNet
from plait_nodes.deep.nets.recurrent import detached
from plait_nodes.deep.nets.snapshot import count_weights, stored_weights
from plait_nodes.deep.nets.trainer import Trainer
from plait_nodes.deep.starting import taken_over
from plait_nodes.deep.token_vocabulary import TokenVocabulary
from plait_nodes.deep.translation_spec import BEGIN, END, MARKS, Pieces, pieces_of

if TYPE_CHECKING:
    from torch import Tensor

    from plait import RunContext, Table
    from plait_nodes.deep.history import History
    from plait_nodes.deep.nets.recurrent import State
    from plait_nodes.deep.recurrent_spec import RecurrentSizes
    from plait_nodes.deep.training import Training

    Batch = tuple[Tensor, ...]


def train_language(
    table: Table,
    column: str,
    pieces: Pieces,
    sizes: RecurrentSizes,
    width: int,
    steps: int,
    forget_bias: float,
    training: Training,
    run: RunContext,
    start: object = None,
) -> tuple[LanguageModel, History, dict[str, float]]:
    """Train on the texts of a column, one behind the other, and say how it went.

    All texts are one long sequence, cut into as many streams as a batch has examples. Each step of the training sees so
    many pieces of each stream, and the state is carried on to the next step, without its gradient.

    Raises:
        DataError: there is too little to learn from, or the training diverges.
        Cancelled: somebody asked for it.
    """
    texts: pl.Series = collect(table.select(exact(column))).to_polars()[column].drop_nulls()
    lists = pieces_of(texts, pieces)
    flat = lists.filter(lists.list.len() > 0).explode()
    known = TokenVocabulary.of(flat, most=50_000, fewest=1)
    vocabulary = TokenVocabulary(tokens=(*MARKS, *(token for token in known.tokens if token not in MARKS)))
    spec = LanguageSpec(
        column=column,
        pieces=pieces,
        vocabulary=vocabulary,
        width=width,
        recurrent=sizes.spec(width),
    )
    spec, before = taken_over(spec, start, LanguageModel, learnt=("vocabulary",))
    numbers: list[int] = []
    for text in lists.to_list():
        numbers += [BEGIN, *spec.vocabulary.numbers(pl.Series(text, dtype=pl.String)).to_list(), END]
    if len(numbers) < 3 or flat.is_empty():
        raise DataError("There is no text to learn from.", column=column)
    cut = round(len(numbers) * (1 - training.aside))
    module = LanguageNet(spec)
    device = begin(module, training, forget_bias, before)
    learnt = _Streams(torch.tensor(numbers[:cut], device=device), training.batch, steps)
    watched = _Streams(torch.tensor(numbers[cut:], device=device), 1, steps) if len(numbers) - cut > steps else None
    carried: dict[bool, list[State]] = {}

    def loss(net: nn.Module, batch: Batch) -> Tensor:
        before, after, is_first = batch
        states = None if bool(is_first) else carried.get(net.training)
        sums, states_after = net(before, states)
        carried[net.training] = detached(states_after)
        return nn.functional.cross_entropy(sums.flatten(0, 1), after.flatten())

    # An example of the loop is a stretch of all streams, and their order must stay.
    in_order = training.model_copy(update={"batch": 1})
    history = Trainer(module, loss, in_order, run, shuffled=False).fit(learnt, watched)
    model = LanguageModel(spec, stored_weights(module))
    return model, history, {**history.metrics(), "pieces": float(len(flat)), "weights": count_weights(module)}


class _Streams:
    """A long sequence as streams side by side, and stretches of them one after the other."""

    def __init__(self, numbers: Tensor, streams: int, steps: int) -> None:
        streams = max(1, min(streams, (len(numbers) - 1) // max(1, steps)))
        length = (len(numbers) - 1) // streams
        self._before = numbers[: streams * length].view(streams, length)
        self._after = numbers[1 : streams * length + 1].view(streams, length)
        self._steps = steps

    def __len__(self) -> int:
        return -(-self._before.shape[1] // self._steps)

    def batch(self, which: Tensor) -> Batch:
        # More than one at a time are a longer stretch: they follow on each other.
        start = int(which[0]) * self._steps
        end = (int(which[-1]) + 1) * self._steps
        return self._before[:, start:end], self._after[:, start:end], torch.tensor(start == 0)
