"""Trainings that go on from a trained model, and the epoch whose weights a model has."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import polars as pl
import pytest

from plait import Columns, DataError, ParameterError, RunContext
from plait.table import lazy
from plait_nodes.deep.autoencoder import autoencoder
from plait_nodes.deep.ctc_reader import ctc_reader
from plait_nodes.deep.image_classifier import image_classifier
from plait_nodes.deep.layers import dense_layer, input_layer
from plait_nodes.deep.network_trainer import network_trainer
from plait_nodes.deep.picture_questions import picture_questions
from plait_nodes.deep.seq2seq import seq2seq
from plait_nodes.deep.sequence_classifier import sequence_classifier
from plait_nodes.deep.sequence_forecaster import sequence_forecaster
from plait_nodes.deep.sequence_tagger import sequence_tagger
from plait_nodes.deep.text_generator import text_generator
from plait_nodes.deep.torch_model import TorchModel
from plait_nodes.deep.training import TrainingOptions
from plait_nodes.deep.visual_question_answering import visual_question_answering
from plait_nodes.timeseries.window_builder import window_builder

Train = Callable[..., Any]

TEXTS = pl.DataFrame(
    {
        "text": [
            "good fine nice",
            "bad poor sad",
            "fine good",
            "poor bad",
            "so nice",
            "so sad",
            "very good",
            "very bad",
        ],
        "mood": ["up", "down"] * 4,
        "words": [["the", "bank"], ["river", "bank"]] * 4,
        "tags": [["O", "I-ORG"], ["I-LOC", "O"]] * 4,
        "signal": [[0.0, 1.0, 2.0, 0.0, 1.0], [2.0, 2.0, 0.0, 1.0]] * 4,
        "said": ["ab", "ba", "a", "b"] * 2,
        "heard": ["AB", "BA", "A", "B"] * 2,
    }
)
NUMBERS = pl.DataFrame(np.random.default_rng(0).normal(size=(40, 16)), schema=[f"p{place}" for place in range(16)])
LABELLED = NUMBERS.with_columns((pl.col("p0") > 0).alias("up"), (pl.col("p0") + pl.col("p1")).alias("sum"))


def _forecaster(rows: int, **settings: object) -> Any:  # noqa: ANN401 - results of many nodes
    windows = window_builder(
        lazy(NUMBERS.head(rows)), features=Columns.named("p0", "p1"), targets=Columns.named("p0"), steps=4
    ).windows
    return sequence_forecaster(windows, hidden=3, **settings)  # type: ignore[arg-type]


def _network(target: str) -> Train:
    def train(rows: int, **settings: object) -> Any:  # noqa: ANN401
        network = dense_layer(input_layer(shape="16"), units=2 if target == "up" else 1, activation="linear")
        return network_trainer(
            lazy(LABELLED.head(rows)), network, target=target, features=Columns.named(*NUMBERS.columns), **settings
        )  # type: ignore[arg-type]

    return train


def _questions(rows: int, **settings: object) -> Any:  # noqa: ANN401
    asked = picture_questions(pictures=rows, seed=1)
    return visual_question_answering(asked, filters="2", hidden=2, fused=4, **settings)  # type: ignore[arg-type]


def _image(rows: int, **settings: object) -> Any:  # noqa: ANN401
    table = lazy(LABELLED.head(rows).drop("sum"))
    given = {
        "shape": "4 × 4 × 1",
        "filters": "2",
        "dense": "3",
        "target": "up",
        "image": Columns.named(*NUMBERS.columns),
    }
    return image_classifier(table, **given, **settings)  # type: ignore[arg-type]


def _texts(node: Train, **given: object) -> Train:
    def train(rows: int, **settings: object) -> Any:  # noqa: ANN401
        return node(lazy(TEXTS.head(rows)), **{"hidden": 3, **given, **settings})

    return train


TRAINERS: dict[str, Train] = {
    "forecaster": _forecaster,
    "network of classes": _network("up"),
    "network of a number": _network("sum"),
    "image classifier": _image,
    "questions": _questions,
    "autoencoder": lambda rows, **settings: autoencoder(lazy(NUMBERS.head(rows)), **settings),
    "sequence autoencoder": lambda rows, **settings: autoencoder(
        lazy(NUMBERS.head(rows)), steps=8, layers="3, 2", **settings
    ),
    "classifier": _texts(sequence_classifier, sequences=Columns.named("text"), target="mood", fewest=1),
    "tagger": _texts(sequence_tagger, words="words", tags="tags"),
    "reader": _texts(ctc_reader, sequences=Columns.named("signal"), text="said"),
    "seq2seq": _texts(seq2seq, source="said", target="heard"),
    "generator": _texts(text_generator, text="text", steps=5, streams=2),
}


@pytest.mark.parametrize("name", TRAINERS)
def test_it_begins_with_the_weights_of_the_model_and_knows_what_that_knows(name: str) -> None:
    train = TRAINERS[name]
    run, options = RunContext(), TrainingOptions(aside=0.0)
    first = train(40 if name not in ("questions",) else 12, run=run, epochs=2, training=options).model
    # Fewer rows have other words, means and ranges, and steps that are too small to be seen show where it began.
    second = train(6, run=run, epochs=1, rate=1e-9, start=first, training=options).model
    assert isinstance(second, TorchModel)
    assert second.spec.model_copy(update={"errors": ()}) == first.spec.model_copy(update={"errors": ()})
    for part, weight in first.weights.items():
        assert second.weights[part].numpy() == pytest.approx(weight.numpy(), abs=1e-6)
    moved = train(6, run=run, epochs=1, start=first, rate=1e-2, training=options).model
    assert any(not moved.weights[part].equal(weight) for part, weight in first.weights.items())


def test_a_model_that_does_not_fit_is_refused() -> None:
    run = RunContext()
    classify, tag = TRAINERS["classifier"], TRAINERS["tagger"]
    first = classify(8, run=run, epochs=1).model
    with pytest.raises(DataError, match="'recurrent' differs"):
        classify(8, run=run, epochs=1, hidden=4, start=first)
    with pytest.raises(DataError, match="of another kind"):
        tag(8, run=run, epochs=1, start=first)
    with pytest.raises(DataError, match="does not know the class 'sideways'"):
        sequence_classifier(
            lazy(TEXTS.with_columns(pl.lit("sideways").alias("mood")).vstack(TEXTS)), first, run=run, epochs=1,
            sequences=Columns.named("text"), target="mood", fewest=1, hidden=3,
        )  # fmt: skip


def test_the_weights_of_any_epoch_can_be_had() -> None:
    train = TRAINERS["autoencoder"]

    def weights(epochs: int, **options: object) -> dict[str, Any]:
        made = train(40, run=RunContext(), epochs=epochs, rate=0.05, training=TrainingOptions(**options))  # type: ignore[arg-type]
        assert len(made.curve.collect()) == epochs
        return {name: weight.tolist() for name, weight in made.model.weights.items()}

    # One seed gives the same epochs, however many come behind them.
    assert weights(9, patience=0, epoch=4) == weights(4, patience=0, keep="last")
    assert weights(9, patience=0, keep="last") == weights(9, patience=0, epoch=9)
    with pytest.raises(ParameterError, match="The weights of epoch 10 are to be kept, and there are 9 epochs"):
        weights(9, epoch=10)


def test_the_best_weights_are_kept_unless_the_last_are_wanted() -> None:
    train = TRAINERS["network of a number"]

    def trained(keep: str) -> Any:  # noqa: ANN401
        options = TrainingOptions(aside=0.3, patience=0, keep=keep)  # type: ignore[arg-type]
        return train(40, run=RunContext(), epochs=30, rate=0.3, training=options)

    best, last = trained("best"), trained("last")
    losses = best.curve.collect().to_polars()["validation loss"]
    assert best.metrics["validation loss"] == losses.min() < losses[-1] == last.metrics["validation loss"]
