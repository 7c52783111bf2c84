"""Train a network that writes a text for each text, and let one write."""

from __future__ import annotations

from typing import Annotated, NamedTuple

import narwhals as nw
from pydantic import Field

from plait import Column, DataError, Metrics, ModelDescription, OneColumn, RunContext, Table, Transformer, node
from plait.importing import import_alone
from plait_nodes.text.words import check_text

from .history import CURVE
from .network_parameters import CellChoice, Dropout, Embedding, ForgetBias, Hidden, Layers
from .recurrent_spec import RecurrentSizes
from .training import RECURRENT_OPTIONS, Batch, Epochs, OptionsChoice, Rate, Seed, Training
from .translation_model import TranslationModel, translation_description
from .translation_spec import Pieces


class Seq2SeqResult(NamedTuple):
    model: Transformer
    curve: Table
    metrics: Metrics


def _schema(
    table: nw.Schema | None, _: object = None, *, source: str, target: str, **__: object
) -> tuple[ModelDescription | None, nw.Schema, None]:
    if table is None:
        return None, CURVE, None
    check_text(table, source, parameter="source")
    check_text(table, target, parameter="target")
    return translation_description(source, target), CURVE, None


@node(
    "deep.seq2seq",
    title="Seq2Seq",
    category="Deep learning/Trainers",
    icon="swap-horizontal",
    face="{source} → {target}",
    tags=("encoder decoder", "sequence to sequence", "translation", "normalise dates", "many to many", "learner"),
    requires="deep",
    schema=_schema,
    collects=True,
    blocking=True,
)
def seq2seq(
    table: Table,
    start: Transformer | None = None,
    *,
    run: RunContext,
    source: Annotated[Column, OneColumn(types="text"), Field(description="The column with the texts that are read.")],
    target: Annotated[
        Column, OneColumn(types="text"), Field(description="The column with the texts that are to be written.")
    ],
    pieces: Annotated[
        Pieces, Field(description="Of what texts are made: letters, words, or what stands between blanks.")
    ] = "letters",
    cell: CellChoice = "LSTM",
    hidden: Hidden = 96,
    layers: Layers = 1,
    embedding: Embedding = 24,
    dropout: Dropout = 0.0,
    forget_bias: ForgetBias = 1.0,
    teacher: Annotated[
        float,
        Field(
            ge=0,
            le=1,
            description="How often the right piece comes before the next while training (teacher forcing), and not the "
            "one that the network wrote itself.",
        ),
    ] = 1.0,
    epochs: Epochs = 12,
    batch: Batch = 64,
    rate: Rate = 5e-3,
    seed: Seed = 0,
    training: OptionsChoice = RECURRENT_OPTIONS,
) -> Seq2SeqResult:
    """Train an encoder–decoder: a network that reads a text to its end, and then writes another.

    All that was read goes through one state of fixed size, so this is for short texts: dates in many forms to one form,
    numbers to words, codes to others. Apply Model writes greedily, the likeliest piece at each step; Write by Beam
    Search keeps several beginnings.

    Connect a trained model of the same form as `start` to go on from its weights, with the letters that it knows.

    The metrics have the share of texts put aside that were written without any mistake. Single letters mislead: with
    nine of ten letters right, few texts are.

    Example: `3 March 2021`, `03/03/21` and four other forms to `2021-03-03`, from some thousand pairs.
    """
    import_alone("torch", "safetensors.torch")
    from .fitting.translating import train_translation

    settings = Training.of(training, epochs=epochs, batch=batch, rate=rate, seed=seed)
    sizes = RecurrentSizes(cell, hidden, layers, dropout=dropout)
    model, history, metrics = train_translation(
        table, source, target, pieces, sizes, embedding, teacher, forget_bias, settings, run, start
    )
    return Seq2SeqResult(model, history.curve(), Metrics(metrics))


def _write_schema(table: nw.Schema | None, model: ModelDescription | None, *, beams: int) -> nw.Schema | None:
    return None if table is None or model is None else nw.Schema({**table, **model.adds})


@node(
    "deep.beam_search",
    title="Write by Beam Search",
    category="Deep learning/Apply",
    icon="source-branch",
    face="{beams} beams",
    tags=("encoder decoder", "seq2seq", "decode", "apply"),
    requires="deep",
    schema=_write_schema,
    collects=True,
)
def beam_search(
    table: Table,
    model: Transformer,
    *,
    beams: Annotated[int, Field(ge=1, le=100, description="How many beginnings are kept at each step.")] = 4,
) -> Table:
    """Let an encoder–decoder write, with several beginnings kept at each step.

    The likeliest first piece need not begin the likeliest text. Of the texts that were written to their end, the one
    with the highest mean probability of its pieces counts. With one beam this is what Apply Model does.
    """
    if not isinstance(model, TranslationModel):
        raise DataError("This model does not write texts.", hint="Connect the model of a Seq2Seq node.")
    return model.written(table, beams)
