"""Backpropagation by hand: one step of a small network, with the numbers that pencil and paper give."""

from __future__ import annotations

from pathlib import Path

import polars as pl
import pytest

from plait import load
from plait.outcome import RunResult

FILE = Path(__file__).resolve().parents[2] / "workflows" / "backpropagation.json"


@pytest.fixture(scope="module")
def stepped(tmp_path_factory: pytest.TempPathFactory) -> RunResult:
    workflow = load(FILE)
    return workflow.run(until=list(workflow.nodes), store=tmp_path_factory.mktemp("stepped"))


def table(result: RunResult, node_id: str, port: str) -> pl.DataFrame:
    return result[node_id][port].collect().to_polars()


def test_the_error_falls_as_known(stepped: RunResult) -> None:
    errors = table(stepped, "long", "errors")["error"]
    known = {0: 0.317593560, 1: 0.301899319, 10: 0.183765060, 100: 0.011749925, 1_000: 0.000666358}
    assert {step: errors[step] for step in known} == pytest.approx(known, abs=1e-9)
    names = ("step.error before", "step.error after", "biases.error before", "biases.error after")
    assert [stepped.metrics[name] for name in names] == pytest.approx(
        [0.317593560, 0.301899319, 0.298371109, 0.291027774], abs=1e-9
    )


def test_gradients_of_neurons_and_weights(stepped: RunResult) -> None:
    neurons, weights = table(stepped, "step", "neurons"), table(stepped, "step", "weights")
    outputs = neurons.filter(pl.col("layer") == "output")
    assert outputs["value"].to_list() == pytest.approx([0.588856982, 0.682750715], abs=1e-9)
    assert outputs["gradient"].to_list() == pytest.approx([-0.099539549, 0.147885291], abs=1e-9)
    known = [0.006709741, 0.017465924, 0.003354871, 0.008732962, -0.072769241, 0.108112810, -0.066511109, 0.098815143]
    assert weights["gradient"].to_list() == pytest.approx(known, abs=1e-9)


def test_divided_shares_relate_otherwise(stepped: RunResult) -> None:
    shares = table(stepped, "factor", "out")
    assert shares["divided by"].to_list() == pytest.approx([0.9, 0.7])
    plain, divided = shares["share"], shares["normalised share"]
    assert plain.to_list() == pytest.approx([-0.176918150, -0.368536127], abs=1e-9)
    assert divided.to_list() == pytest.approx([-0.196575722, -0.526480181], abs=1e-9)
    assert (plain[0] / plain[1], divided[0] / divided[1]) == pytest.approx((0.480, 0.373), abs=5e-4)


def test_rate_and_step_are_parameters(tmp_path: Path) -> None:
    result = load(FILE).run(store=tmp_path, until="step", step=10)
    assert result.metrics["step.error after"] == pytest.approx(0.183765060, abs=1e-9)
    assert load(FILE).run(store=tmp_path, until="step", rate=5.0).metrics["step.error after"] < 0.29
