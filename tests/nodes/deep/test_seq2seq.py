"""Seq2Seq and beam search."""

from __future__ import annotations

from datetime import date, timedelta

import numpy as np
import polars as pl
import pytest

from plait import DataError, ParameterError, RunContext
from plait.table import collect, lazy
from plait.testing import check_node
from plait_nodes.deep.seq2seq import Seq2SeqResult, beam_search, seq2seq
from plait_nodes.deep.translation_model import TranslationModel

torch = pytest.importorskip("torch")


def doubled(rows: int = 300) -> pl.DataFrame:
    """Each letter becomes the capital of itself, in the same order."""
    draw = np.random.default_rng(0)
    said = ["".join(draw.choice(list("abc"), draw.integers(1, 5))) for _ in range(rows)]
    return pl.DataFrame({"said": said, "meant": [each.upper() for each in said]})


def trained(frame: pl.DataFrame, **settings: object) -> Seq2SeqResult:
    given = {"source": "said", "target": "meant", "hidden": 32, "embedding": 8, "epochs": 12, "rate": 1e-2, "batch": 16}
    return seq2seq(lazy(frame), run=RunContext(), **{**given, **settings})  # type: ignore[arg-type]


def exact(found: Seq2SeqResult, frame: pl.DataFrame, beams: int = 0) -> float:
    table = lazy(frame)
    written = collect(beam_search(table, found.model, beams=beams) if beams else found.model.apply(table)).to_polars()
    return float((written["meant"] == written["Prediction (meant)"]).mean())  # type: ignore[arg-type]


def test_the_promises_of_the_nodes() -> None:
    check_node(seq2seq, doubled(30), source="said", target="meant", hidden=4, epochs=1)
    model = trained(doubled(30), epochs=1, hidden=4).model
    check_node(beam_search, doubled(5), model, beams=3)


@pytest.mark.parametrize("cell", ["LSTM", "GRU", "CIFG"])
def test_texts_are_written(cell: str) -> None:
    found = trained(doubled(), cell=cell)
    assert found.metrics["validation exact"] > 0.8
    assert exact(found, doubled(), beams=1) == exact(found, doubled())
    assert exact(found, doubled(), beams=3) > 0.8


def test_words_can_be_the_pieces() -> None:
    frame = doubled().with_columns(
        pl.col("said").str.replace_all("(.)", "$1$1 ").str.strip_chars(),
        pl.col("meant").str.replace_all("(.)", "$1 ").str.strip_chars(),
    )
    found = trained(frame, pieces="words")
    assert exact(found, frame) > 0.8


def test_without_a_teacher_it_learns_too() -> None:
    assert exact(trained(doubled(), teacher=0.5, epochs=16), doubled()) > 0.7


def test_missing_empty_and_unknown_texts() -> None:
    model = trained(doubled(), epochs=2).model
    frame = pl.DataFrame({"said": [None, "", "zzz", "abc"]})
    written = collect(model.apply(lazy(frame)))["Prediction (meant)"].to_list()
    assert written[0] is None
    assert all(isinstance(each, str) for each in written[1:])


def test_the_model_is_the_same_after_it_was_stored() -> None:
    model = trained(doubled(), epochs=1).model
    assert isinstance(model, TranslationModel)
    again = TranslationModel.from_bytes(model.to_bytes())
    assert again.to_bytes() == model.to_bytes()
    assert again.write(doubled()["said"]) == model.write(doubled()["said"])


def test_what_does_not_fit_is_refused() -> None:
    with pytest.raises(DataError, match="no pair of texts"):
        trained(pl.DataFrame({"said": ["a"], "meant": [None]}, schema={"said": pl.String, "meant": pl.String}))
    with pytest.raises(ParameterError, match="holds Int32 values, not texts"):
        trained(doubled(), epochs=1, hidden=2).model.apply(lazy(pl.DataFrame({"said": pl.Series([1], dtype=pl.Int32)})))


@pytest.mark.slow
def test_dates_in_many_forms() -> None:
    draw = np.random.default_rng(0)
    forms = ["%d %B %Y", "%d.%m.%Y", "%B %d, %Y", "%m/%d/%y", "%d %b %Y", "%Y/%m/%d"]
    days = [date(1970, 1, 1) + timedelta(days=int(each)) for each in draw.integers(0, 22_000, 7_500)]
    said = [each.strftime(forms[draw.integers(6)]) for each in days]
    frame = pl.DataFrame({"said": said, "meant": [each.isoformat() for each in days]}).unique(maintain_order=True)
    found = trained(frame[:6000], hidden=96, embedding=24, rate=5e-3, batch=64)
    assert exact(found, frame[6000:7000]) >= 0.95
