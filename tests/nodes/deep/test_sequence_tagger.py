"""Sequence Tagger and Tag Scorer."""

from __future__ import annotations

import numpy as np
import polars as pl
import pytest

from plait import DataError, RunContext
from plait.table import collect, lazy
from plait.testing import check_node
from plait_nodes.deep.sequence_models import SequenceTaggerModel
from plait_nodes.deep.sequence_tagger import SequenceTaggerResult, sequence_tagger
from plait_nodes.deep.spans import scores, spans_of
from plait_nodes.deep.tag_scorer import tag_scorer
from plait_nodes.deep.training import TrainingOptions
from shared_data import data_path


def sentences(rows: int = 200) -> pl.DataFrame:
    """`Bank` is a place after `river`, and a firm elsewhere: a word has to be seen with the one before it."""
    draw = np.random.default_rng(0)
    words, tags = [], []
    for _ in range(rows):
        sentence, tagged = [], []
        for word in draw.choice(["the", "river", "Bank", "old", "Mary"], draw.integers(1, 9)).tolist():
            before = sentence[-1] if sentence else ""
            sentence.append(word)
            tagged.append({"Bank": "LOC" if before == "river" else "ORG", "Mary": "PER"}.get(word, "O"))
        words.append(sentence)
        tags.append(tagged)
    return pl.DataFrame({"words": words, "tags": tags})


def trained(frame: pl.DataFrame, **settings: object) -> SequenceTaggerResult:
    given = {"hidden": 12, "embedding": 8, "epochs": 8, "rate": 1e-2, "dropout": 0.0, "run": RunContext()}
    return sequence_tagger(lazy(frame), words="words", tags="tags", **{**given, **settings})  # type: ignore[arg-type]


def test_the_promises_of_a_node() -> None:
    check_node(sequence_tagger, sentences(30), words="words", tags="tags", epochs=1, hidden=4)
    frame = sentences(10).with_columns(pl.col("tags").alias("said"))
    check_node(tag_scorer, frame, actual="tags", prediction="said")


def test_the_word_before_counts() -> None:
    found = trained(sentences())
    applied = found.model.apply(lazy(sentences(40)))
    scored = tag_scorer(applied, actual="tags", prediction="Prediction (tags)")
    assert scored.metrics["f1"] > 0.95
    assert found.metrics["tags"] == 4
    assert collect(applied).columns == ["words", "tags", "Prediction (tags)"]


def test_each_word_has_a_tag_and_a_missing_sentence_none() -> None:
    model = trained(sentences(), epochs=1).model
    frame = pl.DataFrame({"words": [["the", "river", "Bank"], [], None, ["Quixote"] * 40]})
    tags = collect(model.apply(lazy(frame)))["Prediction (tags)"].to_list()
    assert [None if each is None else len(each) for each in tags] == [3, 0, None, 40]
    assert set(tags[3]) <= {"O", "LOC", "ORG", "PER"}


def test_the_model_is_the_same_after_it_was_stored() -> None:
    model = trained(sentences(), epochs=1).model
    assert isinstance(model, SequenceTaggerModel)
    again = SequenceTaggerModel.from_bytes(model.to_bytes())
    assert again.to_bytes() == model.to_bytes()
    one, other = (collect(each.apply(lazy(sentences()))).to_polars() for each in (model, again))
    assert one.equals(other)


def test_words_without_tags_are_refused() -> None:
    frame = pl.DataFrame({"words": [["a"], ["a", "b"]], "tags": [["O"], ["O"]]})
    with pytest.raises(DataError, match="Row 2 has 2 words in 'words' and 1 tags in 'tags'"):
        trained(frame)
    with pytest.raises(DataError, match="has 1 different tags"):
        trained(pl.DataFrame({"words": [["a"]], "tags": [["O"]]}))
    with pytest.raises(DataError, match="no word to learn from"):
        trained(
            pl.DataFrame({"words": [[]], "tags": [[]]}, schema=dict.fromkeys(("words", "tags"), pl.List(pl.String)))
        )


@pytest.mark.parametrize(
    ("tags", "spans"),
    [
        ("O I-PER I-PER O", {(1, 3, "PER")}),
        ("I-PER I-LOC", {(0, 1, "PER"), (1, 2, "LOC")}),
        ("B-PER B-PER I-PER", {(0, 1, "PER"), (1, 3, "PER")}),
        ("I-PER O I-PER", {(0, 1, "PER"), (2, 3, "PER")}),
        ("S-PER I-PER", {(0, 1, "PER"), (1, 2, "PER")}),
        ("B-LOC I-LOC E-LOC I-LOC", {(0, 3, "LOC"), (3, 4, "LOC")}),
        ("PER PER O", {(0, 2, "PER")}),
        ("O O", set()),
        ("", set()),
    ],
)
def test_names_in_tags(tags: str, spans: set[tuple[int, int, str]]) -> None:
    assert spans_of(tags.split()) == spans


def test_only_whole_names_count() -> None:
    actual, said = ["I-PER", "I-PER", "O", "I-LOC"], ["I-PER", "O", "O", "I-LOC"]
    assert scores([(actual, said)]) == {"LOC": (1, 1, 1), "PER": (0, 1, 1)}
    frame = pl.DataFrame({"tags": [actual], "said": [said]})
    found = tag_scorer(lazy(frame), actual="tags", prediction="said")
    assert found.metrics["f1"] == 0.5
    assert found.metrics["accuracy of words"] == 0.75
    assert collect(found.scores)["kind"].to_list() == ["LOC", "PER", "all"]
    assert collect(found.confusion)["words"].to_list() == [1, 1, 1, 1]


@pytest.mark.slow
def test_names_in_an_encyclopedia() -> None:
    path = data_path("data", "wikigold", "wikigold.conll.txt")
    words: list[list[str]] = [[]]
    tags: list[list[str]] = [[]]
    for line in path.read_text(encoding="utf-8").splitlines():
        word, _, tag = line.rpartition(" ")
        if not line.strip():
            words.append([])
            tags.append([])
        elif word != "-DOCSTART-":
            words[-1].append(word)
            tags[-1].append(tag)
    frame = pl.DataFrame({"words": words, "tags": tags}).filter(pl.col("words").list.len() > 0).with_row_index()
    learnt, tested = frame.filter(pl.col("index") % 5 != 4), frame.filter(pl.col("index") % 5 == 4)
    assert tested["words"].list.len().sum() == 8010
    # All without a tag: 84 % of the words are right, and no name is found.
    nothing = tested.with_columns(pl.col("tags").list.eval(pl.lit("O")).alias("said"))
    none = tag_scorer(lazy(nothing), actual="tags", prediction="said").metrics
    assert (none["f1"], round(none["accuracy of words"], 4), none["names"]) == (0, 0.8433, 711)

    options = TrainingOptions(aside=0.0, clip_norm=1.0)
    model = trained(
        learnt, hidden=64, embedding=64, dropout=0.3, epochs=25, rate=2e-3, training=options
    ).model  # about 50 seconds
    found = tag_scorer(model.apply(lazy(tested)), actual="tags", prediction="Prediction (tags)").metrics
    # A logistic regression on the words around reaches 0.603.
    assert found["f1"] >= 0.63
