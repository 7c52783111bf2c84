"""CTC Reader: texts read off sequences, without knowing where each letter is."""

from __future__ import annotations

from itertools import product

import numpy as np
import polars as pl
import pytest

from plait import Columns, DataError, ParameterError, RunContext
from plait.table import collect, lazy
from plait.testing import check_node
from plait_nodes.deep.ctc_reader import CtcReaderResult, ctc_reader
from plait_nodes.deep.sequence_models import CtcReaderModel

torch = pytest.importorskip("torch")

SHAPES = {"a": [2.0], "b": [-2.0, -2.0], "c": [1.0, -1.0, 1.0]}


def signals(rows: int = 300) -> pl.DataFrame:
    draw = np.random.default_rng(0)
    found, texts = [], []
    for _ in range(rows):
        text = "".join(draw.choice(list("abc"), draw.integers(1, 4)))
        line: list[float] = []
        for letter in text:
            line += [0.0] * int(draw.integers(1, 4))
            line += np.repeat(SHAPES[letter], draw.integers(1, 3)).tolist()
        line += [0.0, 0.0]
        found.append((np.array(line) + draw.normal(0, 0.1, len(line))).tolist())
        texts.append(text)
    return pl.DataFrame({"signal": found, "text": texts})


def trained(frame: pl.DataFrame, **settings: object) -> CtcReaderResult:
    given = {"hidden": 32, "epochs": 12, "rate": 1e-2, "batch": 16, "text": "text", "run": RunContext()}
    return ctc_reader(lazy(frame), sequences=Columns.named("signal"), **{**given, **settings})  # type: ignore[arg-type]


def test_the_promises_of_a_node() -> None:
    check_node(ctc_reader, signals(20), sequences=["signal"], text="text", hidden=4, epochs=1)


def test_texts_are_read() -> None:
    found = trained(signals())
    assert found.metrics["validation exact"] > 0.85
    read = collect(found.model.apply(lazy(signals()))).to_polars()
    assert (read["text"] == read["Prediction (text)"]).mean() > 0.9  # type: ignore[operator]
    none = collect(
        found.model.apply(lazy(pl.DataFrame({"signal": [[], None]}, schema={"signal": pl.List(pl.Float64)})))
    )
    assert none["Prediction (text)"].to_list() == ["", None]


def test_the_model_is_the_same_after_it_was_stored() -> None:
    model = trained(signals(40), epochs=1).model
    assert isinstance(model, CtcReaderModel)
    assert CtcReaderModel.from_bytes(model.to_bytes()).to_bytes() == model.to_bytes()


def test_the_loss_is_that_of_all_paths() -> None:
    logs = torch.log_softmax(torch.randn(4, 1, 3, generator=torch.Generator().manual_seed(0)), 2)
    wanted = [1, 2]

    def collapsed(path: tuple[int, ...]) -> list[int]:
        return [each for each, before in zip(path, (0, *path), strict=False) if each and each != before]

    paths = [path for path in product(range(3), repeat=4) if collapsed(path) == wanted]
    total = sum(float(torch.exp(sum(logs[step, 0, each] for step, each in enumerate(path)))) for path in paths)
    loss = torch.nn.functional.ctc_loss(
        logs, torch.tensor([wanted]), torch.tensor([4]), torch.tensor([2]), reduction="sum"
    )
    assert len(paths) == 15
    assert float(loss) == pytest.approx(-np.log(total), rel=1e-5)


def test_what_does_not_fit_is_refused() -> None:
    with pytest.raises(DataError, match="sequence in row 1 has 2 steps, and its text needs 3"):
        trained(pl.DataFrame({"signal": [[0.5, 1.5]], "text": ["aa"]}))
    with pytest.raises(ParameterError, match="holds words"):
        trained(pl.DataFrame({"signal": ["x"], "text": ["aa"]}))
