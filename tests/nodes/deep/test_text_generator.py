"""Text Generator and Generate Text."""

from __future__ import annotations

import polars as pl
import pytest

from plait import DataError, RunContext
from plait.table import collect, lazy
from plait.testing import check_node
from plait_nodes.deep.language_model import LanguageModel
from plait_nodes.deep.text_generator import TextGeneratorResult, generate_text, text_generator

torch = pytest.importorskip("torch")

SENTENCES = ["the cat sat on the mat", "a dog ran to the park", "the bird sang in the tree"]


def trained(**settings: object) -> TextGeneratorResult:
    frame = pl.DataFrame({"text": SENTENCES * 60})
    given = {"text": "text", "hidden": 48, "streams": 8, "epochs": 12, "steps": 30, "run": RunContext()}
    return text_generator(lazy(frame), **{**given, **settings})  # type: ignore[arg-type]


def test_the_promises_of_the_nodes() -> None:
    check_node(text_generator, pl.DataFrame({"text": SENTENCES * 5}), text="text", hidden=4, epochs=1, streams=2)
    check_node(generate_text, trained(epochs=1, hidden=4).model, rows=2, longest=10)


def test_it_writes_what_it_has_read() -> None:
    model = trained().model
    cold = collect(generate_text(model, rows=3, heat=0.0))["text"].to_list()
    assert cold[0] in SENTENCES
    assert cold == [cold[0]] * 3
    warm = collect(generate_text(model, rows=20, heat=0.5))["text"].to_list()
    assert sum(each in SENTENCES for each in warm) >= 14
    assert len(set(warm)) > 1
    assert collect(generate_text(model, rows=5, heat=0.5))["text"].to_list() == warm[:5]
    begun = collect(generate_text(model, rows=2, beginning="a d", heat=0.2))["text"].to_list()
    assert all(each.startswith("a d") for each in begun)


def test_what_is_familiar_surprises_least() -> None:
    model = trained(cell="GRU").model
    frame = pl.DataFrame({"text": [SENTENCES[0], "tac eht", "§§ 77", None]})
    bits = collect(model.apply(lazy(frame)))["Bits per piece"].to_list()
    assert bits[0] < 0.5 < bits[1] < bits[2]
    assert bits[3] is None


def test_words_can_be_the_pieces() -> None:
    model = trained(pieces="words", epochs=25, rate=2e-2).model
    assert collect(generate_text(model, rows=1, heat=0.0))["text"][0] in SENTENCES
    assert collect(generate_text(model, rows=1, beginning="a dog", heat=0.0))["text"][0] == SENTENCES[1]


def test_the_model_is_the_same_after_it_was_stored() -> None:
    model = trained(epochs=1).model
    assert isinstance(model, LanguageModel)
    again = LanguageModel.from_bytes(model.to_bytes())
    assert again.to_bytes() == model.to_bytes()
    assert again.write("", 20, 1.0, 3) == model.write("", 20, 1.0, 3)


def test_nothing_to_learn_from_is_refused() -> None:
    empty = pl.DataFrame({"text": ["", None]}, schema={"text": pl.String})
    with pytest.raises(DataError, match="no text to learn from"):
        text_generator(lazy(empty), run=RunContext(), text="text")
