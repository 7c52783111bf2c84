"""Train a network on texts, and let it write others."""

from __future__ import annotations

from typing import Annotated, NamedTuple

import narwhals as nw
import polars as pl
from pydantic import Field

from plait import Column, DataError, Metrics, ModelDescription, OneColumn, RunContext, Table, Transformer, node
from plait.importing import import_alone
from plait_nodes.text.words import check_text

from .history import CURVE
from .language_model import LanguageModel, language_description
from .network_parameters import CellChoice, Dropout, Embedding, ForgetBias, Hidden, Layers
from .recurrent_spec import RecurrentSizes
from .training import RECURRENT_OPTIONS, Epochs, OptionsChoice, Rate, Seed, Training
from .translation_spec import Pieces

_WRITTEN = nw.Schema({"text": nw.String(), "seed": nw.Int64()})


class TextGeneratorResult(NamedTuple):
    model: Transformer
    curve: Table
    metrics: Metrics


def _schema(
    table: nw.Schema | None, _: object = None, *, text: str, **__: object
) -> tuple[ModelDescription | None, nw.Schema, None]:
    if table is None:
        return None, CURVE, None
    check_text(table, text, parameter="text")
    return language_description(text), CURVE, None


@node(
    "deep.text_generator",
    category="Deep learning/Trainers",
    icon="typewriter",
    face="{text} · {cell} {hidden}",
    tags=("language model", "character model", "lstm", "one to many", "truncated bptt", "learner"),
    requires="deep",
    schema=_schema,
    collects=True,
    blocking=True,
)
def text_generator(
    table: Table,
    start: Transformer | None = None,
    *,
    run: RunContext,
    text: Annotated[Column, OneColumn(types="text"), Field(description="The column with the texts.")],
    pieces: Annotated[
        Pieces, Field(description="Of what texts are made: letters, words, or what stands between blanks.")
    ] = "letters",
    cell: CellChoice = "LSTM",
    hidden: Hidden = 128,
    layers: Layers = 1,
    embedding: Embedding = 32,
    dropout: Dropout = 0.0,
    forget_bias: ForgetBias = 1.0,
    steps: Annotated[
        int,
        Field(
            ge=1,
            le=100_000,
            description="Over how many pieces the gradient goes back; the state itself is carried on from one such "
            "stretch to the next.",
        ),
    ] = 50,
    streams: Annotated[
        int, Field(ge=1, le=10_000, description="At how many places of the texts it is learnt at once.")
    ] = 32,
    epochs: Epochs = 20,
    rate: Rate = 5e-3,
    seed: Seed = 0,
    training: OptionsChoice = RECURRENT_OPTIONS,
) -> TextGeneratorResult:
    """Train a network that tells which letter (or word) comes next, so that it can write.

    All texts are read one behind the other, by truncated backpropagation through time. Generate Text lets the network
    write; Apply Model says how surprising a text is to it, in bits per piece.

    Connect a trained model of the same form as `start` to go on from its weights: what has learnt a language from many
    texts then learns the tone of a few.

    Small networks learn spelling and short phrases; sense they don't learn.

    Example: some hundred town names, letter by letter: it then invents names that sound like them.
    """
    import_alone("torch", "safetensors.torch")
    from .fitting.language import train_language

    settings = Training.of(training, epochs=epochs, batch=streams, rate=rate, seed=seed)
    sizes = RecurrentSizes(cell, hidden, layers, dropout=dropout)
    model, history, metrics = train_language(
        table, text, pieces, sizes, embedding, steps, forget_bias, settings, run, start
    )
    return TextGeneratorResult(model, history.curve(), Metrics(metrics))


def _generate_schema(*_: object, **__: object) -> nw.Schema:
    return _WRITTEN


@node(
    "deep.generate_text",
    category="Deep learning/Apply",
    icon="script-text-outline",
    face="{rows} texts · {heat}",
    tags=("language model", "write", "sample", "temperature", "one to many"),
    requires="deep",
    schema=_generate_schema,
)
def generate_text(
    model: Transformer,
    *,
    rows: Annotated[int, Field(ge=1, le=100_000, description="How many texts are written.")] = 10,
    beginning: Annotated[str, Field(max_length=10_000, description="What each text begins with.")] = "",
    heat: Annotated[
        float,
        Field(
            ge=0,
            le=10,
            description="The temperature: near 0 the likeliest piece is always taken, at 1 pieces come as often as "
            "in the texts, above they become arbitrary.",
        ),
    ] = 0.8,
    longest: Annotated[int, Field(ge=1, le=100_000, description="How many pieces a text has at most.")] = 200,
    seed: Seed = 0,
) -> Table:
    """Let a network write texts, piece by piece, until it takes them for finished.

    The same seed gives the same texts; each row has a seed of its own, so that fewer rows are the first ones of more.
    """
    import_alone("torch")
    if not isinstance(model, LanguageModel):
        raise DataError("This model does not write texts.", hint="Connect the model of a Text Generator.")
    seeds = [seed + number for number in range(rows)]
    texts = [model.write(beginning, longest, heat, each) for each in seeds]
    return nw.from_native(pl.LazyFrame({"text": texts, "seed": seeds}, schema=pl.Schema(_WRITTEN.to_polars())))
