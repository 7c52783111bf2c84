"""Trains a network to read texts off sequences, by connectionist temporal classification."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

import numpy as np
import polars as pl
import torch
from torch import nn

from plait import DataError
from plait.exact import exactly
from plait.table import collect, lazy
from plait_nodes.deep.fitting.sequence_training import network_of, sizes_of
from plait_nodes.deep.nets.ragged_examples import RaggedExamples
from plait_nodes.deep.nets.snapshot import stored_weights
from plait_nodes.deep.nets.table_examples import parted, put_aside
from plait_nodes.deep.nets.trainer import Trainer
from plait_nodes.deep.ragged import numbers_of
from plait_nodes.deep.scaling import Scaling
from plait_nodes.deep.sequence_models import CtcReaderModel
from plait_nodes.deep.sequence_spec import LEARNT, SequenceSpec
from plait_nodes.deep.starting import taken_over
from plait_nodes.mining.names import prediction_name
from plait_nodes.mining.training import training_rows

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray
    from torch import Tensor

    from plait import RunContext, Table
    from plait_nodes.deep.history import History
    from plait_nodes.deep.recurrent_spec import RecurrentSizes
    from plait_nodes.deep.training import Training

    Batch = tuple[Tensor, ...]

BLANK = ""
"""The class of a step that says nothing; the first one."""


def train_reader(
    table: Table,
    columns: Sequence[str],
    text: str,
    sizes: RecurrentSizes,
    forget_bias: float,
    training: Training,
    run: RunContext,
    start: object = None,
) -> tuple[CtcReaderModel, History, dict[str, float]]:
    """Train on the rows of a table, and say how it went.

    Raises:
        PlaitError: a column does not fit, a sequence is too short for its text, or the training diverges.
        Cancelled: somebody asked for it.
    """
    frame = training_rows(table, table.select(exactly(columns)).collect_schema(), text)
    rows: pl.DataFrame = frame.to_polars()
    values, lengths = numbers_of([rows[name] for name in columns])
    letters = rows[text].cast(pl.String).str.extract_all(r"(?s).")
    known = letters.filter(letters.list.len() > 0).explode().unique().sort().to_list()
    spec = SequenceSpec(
        columns=tuple(columns),
        scaling=Scaling.of(values),
        recurrent=sizes.spec(len(columns)),
        dropout=sizes.dropout,
        target=text,
        classes=(BLANK, *known),
    )
    spec, before = taken_over(spec, start, CtcReaderModel, learnt=LEARNT)
    assert spec.scaling is not None
    places = {letter: place for place, letter in enumerate(spec.classes)}
    codes = [[places[letter] for letter in each] for each in letters.to_list()]
    _check_lengths(codes, lengths, columns[0])
    module, device = network_of(spec, forget_bias, training, before)
    widest = max(map(len, codes), default=0)
    wanted = np.array([each + [0] * (widest + 1 - len(each)) for each in codes], np.int64)
    wanted[:, -1] = [len(each) for each in codes]
    examples = RaggedExamples(spec.scaling.scaled(values), lengths, wanted, device)

    def loss(net: nn.Module, batch: Batch) -> Tensor:
        items, lengths, wanted = batch
        logs = torch.log_softmax(net(items, lengths), 2).transpose(0, 1)
        return nn.functional.ctc_loss(logs, wanted[:, :-1], lengths, wanted[:, -1], blank=0, zero_infinity=True)

    kept, aside = put_aside(len(codes), training.aside, training.seed)
    history = Trainer(module, loss, training, run).fit(*parted(examples, kept, aside))
    model = CtcReaderModel(spec, stored_weights(module))
    metrics = {**history.metrics(), **sizes_of(module, spec, len(codes))}
    if aside is not None:
        unseen = rows[aside.numpy()]
        read = collect(model.apply(lazy(unseen)))[prediction_name(text)].to_polars()
        metrics["validation exact"] = float((read == unseen[text]).mean() or 0.0)  # type: ignore[arg-type]
    return model, history, metrics


def _check_lengths(codes: list[list[int]], lengths: NDArray[np.int64], column: str) -> None:
    """Refuse a sequence that is too short to say its text."""
    for row, (each, length) in enumerate(zip(codes, lengths.tolist(), strict=True)):
        needed = len(each) + sum(a == b for a, b in pairwise(each))
        if length < needed:
            raise DataError(
                f"The sequence in row {row + 1} has {length} steps, and its text needs {needed}.",
                row=row + 1,
                column=column,
                hint="Each letter needs a step, and two equal ones a step between them.",
            )
