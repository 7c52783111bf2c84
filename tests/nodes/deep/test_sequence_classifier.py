"""Sequence Classifier on texts, numbered tokens, and numbers."""

from __future__ import annotations

import numpy as np
import polars as pl
import pytest

from plait import Columns, DataError, ParameterError, RunContext
from plait.table import collect, lazy
from plait.testing import check_node
from plait_nodes.deep.sequence_classifier import SequenceClassifierResult, sequence_classifier
from plait_nodes.deep.sequence_models import SequenceClassifierModel
from plait_nodes.deep.training import TrainingOptions
from plait_nodes.text.sequence_encoder import sequence_encoder
from shared_data import data_path

GOOD, BAD = ["fine", "great", "lovely"], ["dull", "poor", "awful"]


def reviews(rows: int = 200) -> pl.DataFrame:
    """Texts of different lengths, in which one word decides."""
    draw = np.random.default_rng(0)
    lines, good = [], []
    for _ in range(rows):
        is_good = bool(draw.random() < 0.5)
        words = draw.choice(["the", "film", "was", "a", "thing"], draw.integers(1, 9)).tolist()
        words.insert(int(draw.integers(0, len(words) + 1)), str(draw.choice(GOOD if is_good else BAD)))
        lines.append(" ".join(words))
        good.append(is_good)
    return pl.DataFrame({"text": lines, "good": good})


def trained(frame: pl.DataFrame, sequences: str = "text", **settings: object) -> SequenceClassifierResult:
    given = {"target": "good", "hidden": 12, "embedding": 8, "epochs": 8, "rate": 1e-2, "fewest": 1}
    chosen = Columns.named(*sequences.split())
    return sequence_classifier(lazy(frame), run=RunContext(), sequences=chosen, **{**given, **settings})  # type: ignore[arg-type]


def accuracy(found: SequenceClassifierResult, frame: pl.DataFrame) -> float:
    applied = collect(found.model.apply(lazy(frame))).to_polars()
    return float((applied["good"] == applied["Prediction (good)"]).mean())  # type: ignore[arg-type]


def test_the_promises_of_a_node() -> None:
    check_node(sequence_classifier, reviews(30), sequences=["text"], target="good", epochs=1, hidden=4)


@pytest.mark.parametrize("pool", ["last", "mean", "largest"])
@pytest.mark.parametrize("both_ways", [False, True])
def test_the_word_that_decides_is_learnt(pool: str, both_ways: bool) -> None:
    found = trained(reviews(), pool=pool, both_ways=both_ways)
    assert accuracy(found, reviews()) > 0.97
    assert found.metrics["tokens"] == 11
    assert found.metrics["rows"] == 200


def test_probabilities_add_up_and_the_class_is_the_likeliest() -> None:
    applied = collect(trained(reviews(), epochs=2).model.apply(lazy(reviews()))).to_polars()
    assert applied.columns == ["text", "good", "Prediction (good)", "P (good=false)", "P (good=true)"]
    both = applied["P (good=false)"] + applied["P (good=true)"]
    assert both.to_list() == pytest.approx([1.0] * 200)
    assert (applied["Prediction (good)"] == (applied["P (good=true)"] > applied["P (good=false)"])).all()


def test_words_and_their_numbers_are_read_alike() -> None:
    frame = reviews()
    numbered = collect(sequence_encoder(lazy(frame), column="text", length=12).table).to_polars()
    found = trained(numbered, "sequence")
    assert accuracy(found, numbered) > 0.97
    listed = frame.with_columns(pl.col("text").str.split(" "))
    assert accuracy(trained(listed), listed) > 0.97


def test_lists_of_numbers_are_read_side_by_side() -> None:
    draw = np.random.default_rng(0)
    lengths = draw.integers(2, 12, 300)
    one = [draw.normal(size=length).tolist() for length in lengths]
    other = [draw.normal(size=length).tolist() for length in lengths]
    good = [a[0] > b[0] for a, b in zip(one, other, strict=True)]
    frame = pl.DataFrame({"one": one, "other": other, "good": good})
    assert accuracy(trained(frame, "one other", epochs=30), frame) > 0.9
    uneven = frame.with_columns(pl.Series("other", [[1.0]] * 300))
    with pytest.raises(DataError, match=r"In row \d+ 'other' has 1 numbers and 'one' has \d+"):
        trained(uneven, "one other")


def test_empty_missing_and_unknown_texts_are_classified_too() -> None:
    model = trained(reviews(), epochs=1).model
    strange = pl.DataFrame({"text": ["", None, "zebra quagga", "fine " * 500]})
    applied = collect(model.apply(lazy(strange))).to_polars()
    assert applied["Prediction (good)"].null_count() == 0
    # Neither has a word that is known to be there.
    assert applied["P (good=true)"][0] == applied["P (good=true)"][1]


def test_the_model_is_the_same_after_it_was_stored() -> None:
    model = trained(reviews(), epochs=1, spelling=True).model
    assert isinstance(model, SequenceClassifierModel)
    again = SequenceClassifierModel.from_bytes(model.to_bytes())
    assert again.to_bytes() == model.to_bytes()
    one, other = (collect(each.apply(lazy(reviews()))).to_polars() for each in (model, again))
    assert one.equals(other)


def test_rare_classes_can_weigh_more() -> None:
    draw = np.random.default_rng(1)
    rare = draw.random(400) < 0.08
    frame = pl.DataFrame({"x": [[float(each + draw.normal(0, 1.0))] for each in rare], "good": rare})
    found = [
        collect(trained(frame, "x", balanced=balanced, epochs=6).model.apply(lazy(frame))).to_polars()
        for balanced in (False, True)
    ]
    counts = [int(each["Prediction (good)"].sum()) for each in found]
    assert counts[1] > 3 * counts[0]


def test_what_does_not_fit_is_refused() -> None:
    frame = reviews(20).with_columns(pl.lit([1.5]).alias("numbers"))
    with pytest.raises(ParameterError, match="holds words, which are not read side by side"):
        trained(frame, "text numbers")
    with pytest.raises(ParameterError, match="'good' holds Boolean values, not sequences"):
        trained(frame, "good")
    with pytest.raises(DataError, match="only one class"):
        trained(frame.with_columns(pl.lit(True).alias("good")))
    with pytest.raises(DataError, match="was trained on words"):
        trained(frame, epochs=1).model.apply(lazy(pl.DataFrame({"text": [[1.0]]})))


@pytest.mark.slow
def test_three_of_four_sentences_are_told_right() -> None:
    rows = []
    for name in ("amazon_cells", "imdb", "yelp"):
        path = data_path("data", "sentiment_sentences", f"{name}_labelled.txt")
        for line in path.read_text(encoding="utf-8").split("\n"):
            if line.strip():
                text, _, good = line.rpartition("\t")
                rows.append((text, good.strip() == "1"))
    frame = pl.DataFrame(rows, schema=["text", "good"], orient="row").unique(maintain_order=True)
    frame = frame.sample(fraction=1.0, shuffle=True, seed=0).with_row_index()
    learnt, tested = frame.filter(pl.col("index") % 5 > 0), frame.filter(pl.col("index") % 5 == 0)
    found = trained(
        learnt, hidden=64, embedding=64, both_ways=True, pool="largest", dropout=0.3, epochs=12, rate=2e-3, fewest=2
    )
    assert accuracy(found, tested) >= 0.75


@pytest.mark.slow
def test_what_was_seen_sixty_steps_before_is_remembered_with_open_forget_gates_alone() -> None:
    """The first number decides the class, and all that follows is noise."""
    draw = np.random.default_rng(0)
    first = draw.choice([-1.0, 1.0], 2_000)
    noise = draw.normal(0, 0.3, (2_000, 59))
    frame = pl.DataFrame(
        {"x": [[sign, *rest] for sign, rest in zip(first, noise.tolist(), strict=True)], "good": first > 0}
    )
    options = TrainingOptions(aside=0.0, clip_norm=1.0)
    found = {
        bias: trained(frame[:1500], "x", hidden=24, epochs=8, batch=48, rate=4e-3, forget_bias=bias, training=options)
        for bias in (0.0, 3.0)
    }
    assert accuracy(found[3.0], frame[1500:]) >= 0.99
    assert accuracy(found[0.0], frame[1500:]) <= 0.65
