"""Train a recurrent network that gives a class for each sequence."""

from __future__ import annotations

from typing import Annotated, NamedTuple

import narwhals as nw
from pydantic import Field

from plait import (
    Classifier,
    Column,
    Columns,
    FromPort,
    Metrics,
    ModelDescription,
    RunContext,
    Table,
    node,
)
from plait.importing import import_alone
from plait_nodes.mining.description import classifier_description

from .history import CURVE
from .network_parameters import BothWays, CellChoice, Dropout, Embedding, ForgetBias, Hidden, Layers, Projection
from .ragged import holds_tokens
from .recurrent_spec import RecurrentSizes
from .sequence_columns import chosen_sequences
from .sequence_parameters import Fewest, Longest, MostTokens, Spelling
from .sequence_spec import Pool
from .token_spec import TokenChoice
from .training import RECURRENT_OPTIONS, Batch, Epochs, OptionsChoice, Rate, Seed, Training


class SequenceClassifierResult(NamedTuple):
    model: Classifier
    curve: Table
    metrics: Metrics


def _schema(
    table: nw.Schema | None, _: object = None, *, sequences: Columns, target: str, **__: object
) -> tuple[ModelDescription | None, nw.Schema, None]:
    if table is None:
        return None, CURVE, None
    names = chosen_sequences(table, sequences)
    kind = nw.List(nw.String()) if holds_tokens(table, names[0], "sequences") else nw.List(nw.Float64())
    features = nw.Schema(dict.fromkeys(names, kind))
    return classifier_description("Sequence classifier", features, target, table[target]), CURVE, None


@node(
    "deep.sequence_classifier",
    category="Deep learning/Trainers",
    icon="text-recognition",
    face="{target} · {cell} {hidden}",
    tags=("lstm", "gru", "rnn", "many to one", "sentiment", "text classification", "recurrent", "keras", "learner"),
    requires="deep",
    schema=_schema,
    collects=True,
    blocking=True,
)
def sequence_classifier(
    table: Table,
    start: Classifier | None = None,
    *,
    run: RunContext,
    sequences: Annotated[
        Columns,
        FromPort(),
        Field(
            description="The column with texts, lists of words, or their numbers; or one or several with lists of "
            "numbers, which are read side by side."
        ),
    ],
    target: Annotated[Column, Field(description="The column with the class of each sequence.")],
    cell: CellChoice = "LSTM",
    hidden: Hidden = 64,
    layers: Layers = 1,
    both_ways: BothWays = False,
    projection: Projection = 0,
    pool: Annotated[
        Pool,
        Field(description="What of the steps is looked at: the last one, their mean, or the largest of each value."),
    ] = "last",
    embedding: Embedding = 64,
    most_tokens: MostTokens = 20_000,
    fewest: Fewest = 2,
    spelling: Spelling = False,
    longest: Longest = 0,
    dropout: Dropout = 0.0,
    forget_bias: ForgetBias = 1.0,
    balanced: Annotated[
        bool, Field(description="Whether rare classes weigh more, so that each counts the same in all.")
    ] = False,
    epochs: Epochs = 10,
    batch: Batch = 32,
    rate: Rate = 1e-3,
    seed: Seed = 0,
    training: OptionsChoice = RECURRENT_OPTIONS,
) -> SequenceClassifierResult:
    """Train a recurrent network that reads a sequence and gives its class.

    Tokens are learnt from the table, and the model knows them; those that it never saw count as unknown. Sequences may
    have different lengths: what fills them up in a batch changes nothing.

    With a few thousand texts, Naive Bayes or a logistic regression on a bag of words is mostly as good and far faster:
    put it beside. A network gains where the order counts, and with many examples.

    Connect a trained classifier of the same form as `start` to go on from its weights, with its words and classes.

    Rows whose target is missing stop the node; a missing sequence is an empty one.

    Example: reviews and whether they are good; with `both_ways` and the pool 'largest' a network of 64 cells tells
    three out of four short sentences right after ten epochs.
    """
    import_alone("torch", "safetensors.torch")
    from .fitting.sequence_training import train_classifier

    schema = table.collect_schema()
    names = chosen_sequences(schema, sequences)
    sizes = RecurrentSizes(cell, hidden, layers, both_ways, projection, dropout)
    vocabulary = TokenChoice(most_tokens, fewest, spelling, embedding)
    model, history, metrics = train_classifier(
        table,
        names,
        target,
        sizes,
        vocabulary if holds_tokens(schema, names[0], "sequences") else None,
        pool,
        longest,
        forget_bias,
        balanced,
        Training.of(training, epochs=epochs, batch=batch, rate=rate, seed=seed),
        run,
        start,
    )
    return SequenceClassifierResult(model, history.curve(), Metrics(metrics))
