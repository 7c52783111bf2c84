"""Simple RNN against LSTM: what is left of a gradient after many steps."""

from __future__ import annotations

from pathlib import Path

import pytest

from plait import load
from plait.outcome import RunResult

FILE = Path(__file__).resolve().parents[2] / "workflows" / "gradient_through_time.json"


@pytest.fixture(scope="module")
def left(tmp_path_factory: pytest.TempPathFactory) -> RunResult:
    workflow = load(FILE)
    return workflow.run(until=list(workflow.nodes), store=tmp_path_factory.mktemp("left"))


def test_the_exact_law_of_a_linear_network(left: RunResult) -> None:
    table = {row["network"]: row for row in left["by_lag"]["out"].collect().to_polars().rows(named=True)}
    for radius in (0.9, 1.1):
        row = table[f"linear RNN, radius {radius}"]
        assert [row[str(lag)] for lag in (0, 10, 20, 50)] == pytest.approx([radius**lag for lag in (0, 10, 20, 50)])


def test_who_remembers_and_who_does_not(left: RunResult) -> None:
    metrics = left.metrics
    assert metrics["curves.tanh RNN, radius 0.9 (lag 50)"] < 1e-9
    assert metrics["curves.LSTM, forget bias 0 (lag 50)"] < 1e-8
    assert 3e-4 < metrics["curves.LSTM, forget bias 1 (lag 50)"] < 3e-3
    assert 0.2 < metrics["curves.LSTM, forget bias 3 (lag 50)"] < 2


def test_the_larger_the_forget_bias_the_longer_the_memory(left: RunResult) -> None:
    found = [left.metrics[f"far.LSTM, forget bias {bias} (lag 150)"] for bias in (-1, 0, 1, 2, 3, 4)]
    assert found == sorted(found)
    assert found[1] < 1e-20
    assert found[-1] > 0.1
