"""Trains an encoder–decoder."""

from __future__ import annotations

from typing import TYPE_CHECKING

import polars as pl
import torch
from torch import nn

from plait import DataError
from plait.exact import exactly
from plait.table import collect
from plait_nodes.deep.nets.initial import begin
from plait_nodes.deep.nets.ragged_examples import RaggedExamples
from plait_nodes.deep.nets.snapshot import count_weights, stored_weights
from plait_nodes.deep.nets.table_examples import parted, put_aside
from plait_nodes.deep.nets.trainer import Trainer
from plait_nodes.deep.nets.translation_net import TranslationNet
from plait_nodes.deep.starting import taken_over
from plait_nodes.deep.token_vocabulary import FIRST, TokenVocabulary
from plait_nodes.deep.translation_model import TranslationModel
from plait_nodes.deep.translation_spec import BEGIN, END, MARKS, Pieces, TranslationSpec, pieces_of

if TYPE_CHECKING:
    from torch import Tensor

    from plait import RunContext, Table
    from plait_nodes.deep.history import History
    from plait_nodes.deep.recurrent_spec import RecurrentSizes
    from plait_nodes.deep.training import Training

    Batch = tuple[Tensor, ...]

_MOST = 50_000


def train_translation(
    table: Table,
    source: str,
    target: str,
    pieces: Pieces,
    sizes: RecurrentSizes,
    width: int,
    teacher: float,
    forget_bias: float,
    training: Training,
    run: RunContext,
    start: object = None,
) -> tuple[TranslationModel, History, dict[str, float]]:
    """Train on pairs of texts, and say how it went. Pairs of which one is missing are left out.

    Raises:
        DataError: there are no pairs, or the training diverges.
        Cancelled: somebody asked for it.
    """
    rows: pl.DataFrame = collect(table.select(exactly(dict.fromkeys([source, target])))).to_polars().drop_nulls()
    if rows.is_empty():
        raise DataError("There is no pair of texts to learn from.", column=target)
    read, wanted = pieces_of(rows[source], pieces), pieces_of(rows[target], pieces)
    spec = TranslationSpec(
        source=source,
        target=target,
        pieces=pieces,
        read=_vocabulary(read, ()),
        written=_vocabulary(wanted, MARKS),
        width=width,
        encoder=sizes.spec(width),
        decoder=sizes.spec(width),
        longest=min(100_000, 2 * int(wanted.list.len().max()) + 1),  # type: ignore[arg-type] # there are rows
    )
    longest = spec.longest
    spec, before = taken_over(spec, start, TranslationModel, learnt=("read", "written", "longest"))
    spec = spec.model_copy(update={"longest": max(longest, spec.longest)})
    module = TranslationNet(spec)
    device = begin(module, training, forget_bias, before)
    examples = _Pairs(_numbered(read, spec.read, device), _numbered(wanted, spec.written, device))
    coin = torch.Generator()

    def loss(net: nn.Module, batch: Batch) -> Tensor:
        assert isinstance(net, TranslationNet)
        items, lengths, before, after = batch
        if net.training and teacher < 1 and float(torch.rand((), generator=coin)) >= teacher:
            sums = net.own_words(items, lengths, after.shape[1])
        else:
            sums = net(items, lengths, before)
        return nn.functional.cross_entropy(sums.flatten(0, 1), after.flatten(), ignore_index=0)

    kept, aside = put_aside(len(rows), training.aside, training.seed)
    history = Trainer(module, loss, training, run, generators=[coin]).fit(*parted(examples, kept, aside))
    model = TranslationModel(spec, stored_weights(module))
    metrics = {**history.metrics(), "rows": float(len(rows)), "weights": count_weights(module)}
    if aside is not None:
        unseen = rows[aside.numpy()]
        written = pl.Series(model.write(unseen[source]), dtype=pl.String)
        metrics["validation exact"] = float((written == unseen[target]).mean() or 0.0)  # type: ignore[arg-type]
    return model, history, metrics


class _Pairs:
    """What is read, its length, what stands before each piece that is to be written, and these pieces."""

    def __init__(self, read: RaggedExamples, wanted: RaggedExamples) -> None:
        self._read, self._wanted = read, wanted

    def __len__(self) -> int:
        return len(self._read)

    def some(self, rows: Tensor) -> _Pairs:
        return _Pairs(self._read.some(rows), self._wanted.some(rows))

    def batch(self, which: Tensor) -> Batch:
        items, lengths = self._read.batch(which)
        wanted, counts = self._wanted.batch(which)
        pieces = wanted.squeeze(2)
        after = nn.functional.pad(pieces, (0, 1))
        after.scatter_(1, counts.unsqueeze(1), END)
        before = nn.functional.pad(pieces, (1, 0))
        before[:, 0] = BEGIN
        return items.squeeze(2), lengths, before, after


def _vocabulary(lists: pl.Series, marks: tuple[str, ...]) -> TokenVocabulary:
    """Which pieces there are."""
    known = TokenVocabulary.of(_flat(lists), most=_MOST, fewest=1)
    vocabulary = TokenVocabulary(tokens=(*marks, *(token for token in known.tokens if token not in marks)))
    assert vocabulary.size >= FIRST
    return vocabulary


def _numbered(lists: pl.Series, vocabulary: TokenVocabulary, device: torch.device) -> RaggedExamples:
    """The numbers of the pieces of each text."""
    numbers = vocabulary.numbers(_flat(lists)).to_numpy().reshape(-1, 1)
    return RaggedExamples(numbers, lists.list.len().to_numpy().astype("int64"), None, device)


def _flat(lists: pl.Series) -> pl.Series:
    return lists.filter(lists.list.len() > 0).explode()
