"""Train a network that reads a text off a sequence of numbers, without being told where each letter is."""

from __future__ import annotations

from typing import Annotated, NamedTuple

import narwhals as nw
from pydantic import Field

from plait import (
    Column,
    Columns,
    FromPort,
    Metrics,
    ModelDescription,
    OneColumn,
    ParameterError,
    RunContext,
    Table,
    Transformer,
    node,
)
from plait.importing import import_alone
from plait_nodes.mining.names import prediction_name
from plait_nodes.text.words import check_text

from .history import CURVE
from .network_parameters import BothWays, CellChoice, Dropout, ForgetBias, Hidden, Layers
from .ragged import holds_tokens
from .recurrent_spec import RecurrentSizes
from .sequence_columns import chosen_sequences
from .training import RECURRENT_OPTIONS, Batch, Epochs, OptionsChoice, Rate, Seed, Training


class CtcReaderResult(NamedTuple):
    model: Transformer
    curve: Table
    metrics: Metrics


def _schema(
    table: nw.Schema | None, _: object = None, *, sequences: Columns, text: str, **__: object
) -> tuple[ModelDescription | None, nw.Schema, None]:
    if table is None:
        return None, CURVE, None
    names = _chosen(table, sequences)
    check_text(table, text, parameter="text")
    return (
        ModelDescription(
            "Transformer",
            nw.Schema(dict.fromkeys(names, nw.List(nw.Float64()))),
            nw.Schema({prediction_name(text): nw.String()}),
            target=text,
            details={"Model": "CTC reader"},
        ),
        CURVE,
        None,
    )


@node(
    "deep.ctc_reader",
    title="CTC Reader",
    category="Deep learning/Trainers",
    icon="waveform",
    face="{text} · {cell} {hidden}",
    tags=("connectionist temporal classification", "speech", "handwriting", "alignment", "lstm", "learner"),
    requires="deep",
    schema=_schema,
    collects=True,
    blocking=True,
)
def ctc_reader(
    table: Table,
    start: Transformer | None = None,
    *,
    run: RunContext,
    sequences: Annotated[
        Columns, FromPort(), Field(description="One or several columns with lists of numbers, read side by side.")
    ],
    text: Annotated[
        Column, OneColumn(types="text"), Field(description="The column with the text that each sequence says.")
    ],
    cell: CellChoice = "LSTM",
    hidden: Hidden = 48,
    layers: Layers = 1,
    both_ways: BothWays = True,
    dropout: Dropout = 0.0,
    forget_bias: ForgetBias = 1.0,
    epochs: Epochs = 20,
    batch: Batch = 32,
    rate: Rate = 5e-3,
    seed: Seed = 0,
    training: OptionsChoice = RECURRENT_OPTIONS,
) -> CtcReaderResult:
    """Train a network that reads a text off a sequence, without being told at which step each letter is.

    At each step the network gives a letter or the blank, and all ways of giving them that collapse to the text count:
    letters that follow on each other become one, and blanks go (connectionist temporal classification; Graves,
    Fernández, Gomez and Schmidhuber, 2006). A sequence must have at least as many steps as its text has letters, and
    one more between two equal ones.

    Connect a trained reader of the same form as `start` to go on from its weights, with its scale and letters.

    Apply Model takes the likeliest letter at each step and collapses that. For speech and handwriting this is how it
    began; here for sequences of some hundred steps.
    """
    import_alone("torch", "safetensors.torch")
    from .fitting.reading import train_reader

    names = _chosen(table.collect_schema(), sequences)
    sizes = RecurrentSizes(cell, hidden, layers, both_ways, dropout=dropout)
    settings = Training.of(training, epochs=epochs, batch=batch, rate=rate, seed=seed)
    model, history, metrics = train_reader(table, names, text, sizes, forget_bias, settings, run, start)
    return CtcReaderResult(model, history.curve(), Metrics(metrics))


def _chosen(schema: nw.Schema, sequences: Columns) -> list[str]:
    names = chosen_sequences(schema, sequences)
    if holds_tokens(schema, names[0], "sequences"):
        raise ParameterError(
            f"The column '{names[0]}' holds words, and lists of numbers are needed.", parameter="sequences"
        )
    return names
