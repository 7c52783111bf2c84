"""Trains networks that read sequences."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
import polars as pl
import torch
from torch import nn

from plait import DataError
from plait.exact import exactly
from plait.table import collect
from plait_nodes.deep.nets.class_weights import class_weights
from plait_nodes.deep.nets.initial import begin
from plait_nodes.deep.nets.ragged_examples import IGNORED, RaggedExamples, tensor_of
from plait_nodes.deep.nets.sequence_net import SequenceNet
from plait_nodes.deep.nets.snapshot import count_weights, stored_weights
from plait_nodes.deep.nets.table_examples import parted, put_aside
from plait_nodes.deep.nets.trainer import Trainer
from plait_nodes.deep.ragged import numbers_of, tokens_of
from plait_nodes.deep.scaling import Scaling
from plait_nodes.deep.sequence_models import SequenceClassifierModel, SequenceTaggerModel
from plait_nodes.deep.sequence_spec import LEARNT, Pool, SequenceSpec
from plait_nodes.deep.starting import taken_over
from plait_nodes.deep.token_spec import TokenSpec
from plait_nodes.mining.labels import MOST_CLASSES, Labels
from plait_nodes.mining.training import training_rows

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from numpy.typing import NDArray
    from torch import Tensor

    from plait import RunContext, Table
    from plait_nodes.deep.history import History
    from plait_nodes.deep.recurrent_spec import RecurrentSizes
    from plait_nodes.deep.token_spec import TokenChoice
    from plait_nodes.deep.torch_model import TorchModel
    from plait_nodes.deep.training import Training

    Batch = tuple[Tensor, ...]


def train_classifier(
    table: Table,
    columns: Sequence[str],
    target: str,
    sizes: RecurrentSizes,
    vocabulary: TokenChoice | None,
    pool: Pool,
    longest: int,
    forget_bias: float,
    balanced: bool,
    training: Training,
    run: RunContext,
    start: object = None,
) -> tuple[SequenceClassifierModel, History, dict[str, float]]:
    """Train on the rows of a table, and say how it went.

    Raises:
        PlaitError: a column does not fit, there is nothing to learn, or the training diverges.
        Cancelled: somebody asked for it.
    """
    frame = training_rows(table, table.select(exactly(columns)).collect_schema(), target)
    labels = Labels.of(frame[target])
    rows: pl.DataFrame = frame.to_polars()
    ragged = tokens_of(rows[columns[0]]) if vocabulary is not None else None
    tokens = TokenSpec.of(ragged.items, vocabulary) if ragged is not None and vocabulary is not None else None
    values, lengths = numbers_of([rows[name] for name in columns]) if ragged is None else (None, ragged.lengths)
    spec = SequenceSpec(
        columns=tuple(columns),
        tokens=tokens,
        scaling=Scaling.of(values) if values is not None else None,
        recurrent=sizes.spec(tokens.outputs if tokens is not None else len(columns)),
        pool=pool,
        dropout=sizes.dropout,
        longest=longest,
        target=target,
        classes=labels.values,
    )
    spec, before = taken_over(spec, start, SequenceClassifierModel, learnt=LEARNT)
    codes = Labels(spec.classes).codes(frame[target])
    items: NDArray[np.generic]
    if ragged is not None and spec.tokens is not None:
        items = spec.tokens.numbers(ragged.items)
    else:
        assert values is not None
        assert spec.scaling is not None
        items = spec.scaling.scaled(values)
    weights = class_weights(tensor_of(codes), len(spec.classes)) if balanced else None
    module, device = network_of(spec, forget_bias, training, before)
    examples = RaggedExamples(items, lengths, codes, device, longest=longest)
    criterion = nn.CrossEntropyLoss(weight=weights).to(device)

    def loss(net: nn.Module, batch: Batch) -> Tensor:
        items, lengths, wanted = batch
        return criterion(net(items, lengths), wanted)

    def score(net: nn.Module, batch: Batch) -> Mapping[str, Tensor]:
        items, lengths, wanted = batch
        return {"accuracy": (net(items, lengths).argmax(1) == wanted).float().mean()}

    kept, aside = put_aside(len(codes), training.aside, training.seed, tensor_of(codes))
    history = Trainer(module, loss, training, run, score).fit(*parted(examples, kept, aside))
    model = SequenceClassifierModel(spec, stored_weights(module))
    return model, history, {**history.metrics(), **sizes_of(module, spec, len(codes))}


def train_tagger(
    table: Table,
    words: str,
    tags: str,
    sizes: RecurrentSizes,
    vocabulary: TokenChoice,
    forget_bias: float,
    balanced: bool,
    training: Training,
    run: RunContext,
    start: object = None,
) -> tuple[SequenceTaggerModel, History, dict[str, float]]:
    """Train on the sentences of a table, and say how it went.

    Raises:
        PlaitError: a column does not fit, a word has no tag, or the training diverges.
        Cancelled: somebody asked for it.
    """
    rows: pl.DataFrame = collect(table.select(exactly([words, tags]))).to_polars()
    read, wanted = tokens_of(rows[words]), tokens_of(rows[tags])
    if (read.lengths != wanted.lengths).any():
        row = int((read.lengths != wanted.lengths).argmax())
        raise DataError(
            f"Row {row + 1} has {read.lengths[row]} words in '{words}' and {wanted.lengths[row]} tags in '{tags}'.",
            row=row + 1,
            column=tags,
            hint="Each word needs one tag.",
        )
    if not len(read.items):
        raise DataError("There is no word to learn from.", column=words)
    classes = wanted.items.unique().sort().to_list()
    if not 2 <= len(classes) <= MOST_CLASSES:
        raise DataError(f"The column '{tags}' has {len(classes)} different tags.", column=tags)
    tokens = TokenSpec.of(read.items, vocabulary)
    spec = SequenceSpec(
        columns=(words,),
        tokens=tokens,
        recurrent=sizes.spec(tokens.outputs),
        dropout=sizes.dropout,
        target=tags,
        classes=tuple(classes),
    )
    spec, before = taken_over(spec, start, SequenceTaggerModel, learnt=LEARNT)
    assert spec.tokens is not None
    places = range(len(spec.classes))
    codes = wanted.items.replace_strict(spec.classes, places, return_dtype=pl.Int64).to_numpy()
    module, device = network_of(spec, forget_bias, training, before)
    examples = RaggedExamples(spec.tokens.numbers(read.items), read.lengths, codes, device, per_step=True)
    weights = class_weights(tensor_of(codes), len(spec.classes)) if balanced else None
    criterion = nn.CrossEntropyLoss(weight=weights, ignore_index=IGNORED).to(device)

    def loss(net: nn.Module, batch: Batch) -> Tensor:
        items, lengths, wanted = batch
        return criterion(net(items, lengths).flatten(0, 1), wanted.flatten())

    def score(net: nn.Module, batch: Batch) -> Mapping[str, Tensor]:
        items, lengths, wanted = batch
        counts = wanted != IGNORED
        right = (net(items, lengths).argmax(2) == wanted) & counts
        return {"accuracy": right.sum() / counts.sum().clamp(min=1)}

    filled = torch.from_numpy(np.flatnonzero(read.lengths))
    with_words = examples.some(filled)
    kept, aside = put_aside(len(filled), training.aside, training.seed)
    history = Trainer(module, loss, training, run, score).fit(*parted(with_words, kept, aside))
    model = SequenceTaggerModel(spec, stored_weights(module))
    return model, history, {**history.metrics(), **sizes_of(module, spec, len(filled)), "tags": float(len(classes))}


def network_of(
    spec: SequenceSpec, forget_bias: float, training: Training, before: TorchModel[SequenceSpec, Any] | None
) -> tuple[SequenceNet, torch.device]:
    """The network with its first weights, and the device that it is on."""
    module = SequenceNet(spec)
    return module, begin(module, training, forget_bias, before)


def sizes_of(module: nn.Module, spec: SequenceSpec, rows: int) -> dict[str, float]:
    """How much was learnt from, and how many weights there are, as metrics."""
    found = {"rows": float(rows), "weights": count_weights(module)}
    if spec.tokens is not None:
        found["tokens"] = float(len(spec.tokens.words.tokens))
    return found
