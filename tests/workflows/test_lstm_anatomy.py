"""The anatomy of an LSTM: nine variants, and their numbers for a sequence of three."""

from __future__ import annotations

from pathlib import Path

import polars as pl
import pytest

from plait import load
from plait.outcome import RunResult

FILE = Path(__file__).resolve().parents[2] / "workflows" / "lstm_anatomy.json"

KNOWN = {
    "vanilla": (0.1761555019, -0.0164974799, 0.0613156017, 0.1093740809, 5_600),
    "NIG": (0.2734452224, -0.0618529624, 0.0727469089, 0.1311674135, 4_192),
    "NFG": (0.1761555019, 0.0517189584, 0.1588265449, 0.2833424207, 4_192),
    "NOG": (0.2799696461, -0.0240594118, 0.1165070532, 0.11703854, 4_192),
    "NIAF": (0.1899029743, -0.0152572581, 0.0640189939, 0.1141820971, 5_600),
    "NOAF": (0.1809873990, -0.0162242310, 0.0618545333, 0.1098885123, 5_600),
    "CIFG": (0.1761555019, 0.0051483041, 0.0815105084, 0.1449228996, 4_192),
    "NP": (0.1742697187, -0.0163650838, 0.0612841071, 0.1098440173, 5_504),
    "FGR": (0.1761555019, -0.0249471182, 0.0722724527, 0.1146347161, 14_816),
}
"""Three outputs, the last state, and the number of weights of 32 cells with ten inputs."""


@pytest.fixture(scope="module")
def traced(tmp_path_factory: pytest.TempPathFactory) -> RunResult:
    workflow = load(FILE)
    return workflow.run(until=list(workflow.nodes), store=tmp_path_factory.mktemp("traced"))


def table(result: RunResult, node_id: str, port: str) -> pl.DataFrame:
    return result[node_id][port].collect().to_polars()


def test_outputs_and_states_of_the_variants(traced: RunResult) -> None:
    outputs = {row[0]: row[1:] for row in table(traced, "outputs", "out").rows()}
    assert outputs == {variant: pytest.approx(known[:3], abs=1e-9) for variant, known in KNOWN.items()}
    states = table(traced, "nine", "trace").filter(pl.col("time") == 3)
    assert dict(states.select("variant", "c").rows()) == pytest.approx(
        {variant: known[3] for variant, known in KNOWN.items()}, abs=1e-9
    )


def test_how_many_weights_the_variants_have(traced: RunResult) -> None:
    counts = {variant: traced.metrics[f"large.weights ({variant})"] for variant in KNOWN}
    assert counts == {variant: known[4] for variant, known in KNOWN.items()}


def test_with_open_gates_the_state_is_a_running_sum(traced: RunResult) -> None:
    trace = table(traced, "open", "trace")
    assert trace["c"].to_list() == pytest.approx(trace["z"].cum_sum().to_list(), abs=1e-12)


def test_every_cell_of_the_layer_is_drawn(traced: RunResult) -> None:
    figure = traced["colors"]["out"]
    assert figure.metrics == {"cells": 16, "steps": 72, "steps drawn": 72}


def test_the_forget_bias_is_a_parameter(tmp_path: Path) -> None:
    forgetting = load(FILE).run(store=tmp_path, until="vanilla", forget_bias=-50.0)
    trace = table(forgetting, "vanilla", "trace")
    assert trace["f"].max() < 1e-20  # type: ignore[operator]
    assert trace["c"].to_list() == pytest.approx((trace["z"] * trace["i"]).to_list())
