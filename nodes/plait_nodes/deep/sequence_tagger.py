"""Train a recurrent network that gives a tag for each word."""

from __future__ import annotations

from typing import Annotated, NamedTuple

import narwhals as nw
from pydantic import Field

from plait import Column, Metrics, ModelDescription, OneColumn, RunContext, Table, Transformer, node
from plait.importing import import_alone
from plait_nodes.mining.names import prediction_name
from plait_nodes.text.words import check_words

from .history import CURVE
from .network_parameters import BothWays, CellChoice, Dropout, Embedding, ForgetBias, Hidden, Layers, Projection
from .recurrent_spec import RecurrentSizes
from .sequence_parameters import Fewest, MostTokens, Spelling
from .token_spec import TokenChoice
from .training import RECURRENT_OPTIONS, Batch, Epochs, OptionsChoice, Rate, Seed, Training


class SequenceTaggerResult(NamedTuple):
    model: Transformer
    curve: Table
    metrics: Metrics


def _schema(
    table: nw.Schema | None, _: object = None, *, words: str, tags: str, **__: object
) -> tuple[ModelDescription | None, nw.Schema, None]:
    if table is None:
        return None, CURVE, None
    check_words(table, words)
    check_words(table, tags)
    return (
        ModelDescription(
            "Transformer",
            nw.Schema({words: nw.List(nw.String())}),
            nw.Schema({prediction_name(tags): nw.List(nw.String())}),
            target=tags,
            details={"Model": "Sequence tagger"},
        ),
        CURVE,
        None,
    )


@node(
    "deep.sequence_tagger",
    category="Deep learning/Trainers",
    icon="tag-text-outline",
    face="{tags} · {cell} {hidden}",
    tags=("lstm", "bilstm", "named entities", "ner", "part of speech", "many to many", "sequence labelling", "learner"),
    requires="deep",
    schema=_schema,
    collects=True,
    blocking=True,
)
def sequence_tagger(
    table: Table,
    start: Transformer | None = None,
    *,
    run: RunContext,
    words: Annotated[Column, OneColumn(), Field(description="The column with the lists of words.")],
    tags: Annotated[Column, OneColumn(), Field(description="The column with the lists of tags, one for each word.")],
    cell: CellChoice = "LSTM",
    hidden: Hidden = 64,
    layers: Layers = 1,
    both_ways: BothWays = True,
    projection: Projection = 0,
    embedding: Embedding = 64,
    most_tokens: MostTokens = 50_000,
    fewest: Fewest = 1,
    spelling: Spelling = True,
    dropout: Dropout = 0.3,
    forget_bias: ForgetBias = 1.0,
    balanced: Annotated[
        bool, Field(description="Whether rare tags weigh more, so that each counts the same in all.")
    ] = False,
    epochs: Epochs = 20,
    batch: Batch = 16,
    rate: Rate = 2e-3,
    seed: Seed = 0,
    training: OptionsChoice = RECURRENT_OPTIONS,
) -> SequenceTaggerResult:
    """Train a recurrent network that gives a tag for each word of a sentence.

    Apply Model adds a list of tags for each list of words; Tag Scorer says how many names were found whole. Read in
    both ways, a word is seen with what stands before it and behind it, which is worth much more than one way.

    Connect a trained tagger of the same form as `start` to go on from its weights, with its words and tags.

    Most words have no tag, so that the share of right tags is high even where nothing is found: look at the F1 score of
    Tag Scorer.

    Example: sentences as lists of words, and the tags `O`, `I-PER`, `I-LOC` and so on.
    """
    import_alone("torch", "safetensors.torch")
    from .fitting.sequence_training import train_tagger

    sizes = RecurrentSizes(cell, hidden, layers, both_ways, projection, dropout)
    vocabulary = TokenChoice(most_tokens, fewest, spelling, embedding)
    settings = Training.of(training, epochs=epochs, batch=batch, rate=rate, seed=seed)
    model, history, metrics = train_tagger(
        table, words, tags, sizes, vocabulary, forget_bias, balanced, settings, run, start
    )
    return SequenceTaggerResult(model, history.curve(), Metrics(metrics))
