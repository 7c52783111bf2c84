from dataclasses import replace
from typing import Any

import numpy as np
import polars as pl
import pytest

from plait import ParameterError, RunContext
from plait.table import collect
from plait.testing import check_figure, check_node
from plait_nodes.deep.backpropagation_step import BackpropagationStepResult, backpropagation_step
from plait_nodes.deep.backpropagation_step_drawing import draw_backpropagation_step
from plait_nodes.deep.small_network import Layer, SmallNetwork

PUBLISHED: dict[str, Any] = {
    "inputs": [0.05, 0.10],
    "targets": [0.01, 0.99],
    "hidden_weights": "0.15 0.25\n0.20 0.30",
    "output_weights": "0.40 0.50\n0.45 0.55",
    "hidden_biases": [0.35, 0.35],
    "output_biases": [0.60, 0.60],
}
"""The example with biases that many introductions use."""


def stepped(said: list[str] | None = None, **params: object) -> BackpropagationStepResult:
    return backpropagation_step(run=RunContext(log=said.append if said is not None else None), **params)  # type: ignore[arg-type]


def neurons(result: BackpropagationStepResult, layer: str, column: str) -> list[float]:
    table = collect(result.neurons).to_polars()
    return table.filter(pl.col("layer") == layer)[column].to_list()


def weights(result: BackpropagationStepResult, layer: str, column: str) -> list[float]:
    table = collect(result.weights).to_polars()
    return table.filter((pl.col("layer") == layer) & (pl.col("from") != "bias"))[column].to_list()


@pytest.mark.parametrize("params", [{}, {"steps": 3, "share": "normalised", "title": "T $x_$"}, PUBLISHED])
def test_it_keeps_what_every_node_promises(params: dict[str, Any]) -> None:
    ports = check_node(backpropagation_step, **params)
    check_figure(ports["figure"], draw_backpropagation_step)  # type: ignore[arg-type]


def test_the_forward_pass() -> None:
    result = stepped()
    assert neurons(result, "hidden", "arriving") == pytest.approx([1.0, 0.7])
    assert neurons(result, "hidden", "value") == pytest.approx([0.731058579, 0.668187772], abs=1e-9)
    assert neurons(result, "output", "value") == pytest.approx([0.588856982, 0.682750715], abs=1e-9)
    assert result.metrics["error before"] == pytest.approx(0.317593560, abs=1e-9)


def test_the_gradients() -> None:
    result = stepped()
    assert neurons(result, "output", "gradient") == pytest.approx([-0.099539549, 0.147885291], abs=1e-9)
    known = [-0.072769241, 0.108112810, -0.066511109, 0.098815143]
    assert weights(result, "output", "gradient") == pytest.approx(known, abs=1e-9)
    known = [0.006709741, 0.017465924, 0.003354871, 0.008732962]
    assert weights(result, "hidden", "gradient") == pytest.approx(known, abs=1e-9)


def test_a_step_goes_against_the_gradient() -> None:
    result = stepped()
    before, gradient, after = (np.array(weights(result, "hidden", name)) for name in ("before", "gradient", "after"))
    assert before.tolist() == [0.9, 0.3, 0.2, 0.8]
    assert after == pytest.approx(before - 0.5 * gradient)
    assert result.metrics["error after"] == pytest.approx(0.301899319, abs=1e-9)


def test_the_error_falls_as_known() -> None:
    result = stepped(steps=1_000)
    errors = dict(collect(result.errors).to_polars().rows())
    known = {0: 0.317593560, 1: 0.301899319, 10: 0.183765060, 100: 0.011749925, 1_000: 0.000666358}
    assert {step: errors[step] for step in known} == pytest.approx(known, abs=1e-9)
    assert result.metrics["error before"] == errors[999]


def test_shares_are_no_gradients_and_dividing_changes_their_relation() -> None:
    result = stepped()
    assert neurons(result, "output", "share") == pytest.approx([0.411143018, -0.682750715], abs=1e-9)
    plain, normalised = neurons(result, "hidden", "share"), neurons(result, "hidden", "normalised share")
    assert plain == pytest.approx([-0.176918150, -0.368536127], abs=1e-9)
    assert normalised == pytest.approx([-0.196575722, -0.526480181], abs=1e-9)
    assert plain[0] / plain[1] == pytest.approx(0.480, abs=5e-4)
    assert normalised[0] / normalised[1] == pytest.approx(0.373, abs=5e-4)
    # The neurons change against the sign of their shares: what is passed back is target - output, not its negative.
    assert np.sign(neurons(result, "hidden", "gradient")).tolist() == [1, 1]


@pytest.mark.parametrize(("rows", "sums"), [("0.4 -0.4\n0.1 0.6", "0"), ("0.4 -0.5\n0.1 0.6", "-0.1")])
def test_a_share_of_nothing_is_undefined_and_says_so(rows: str, sums: str) -> None:
    said: list[str] = []
    result = stepped(said, output_weights=rows)
    assert neurons(result, "hidden", "normalised share")[0] is None
    assert neurons(result, "hidden", "normalised share")[1] is not None
    assert neurons(result, "hidden", "note") == [f"no normalised share: its weights add up to {sums}", None]
    assert result.metrics["undefined shares"] == 1
    assert said == ["1 normalised share is undefined, because the weights of the neuron add up to 0 or less."]


def test_weights_that_cancel_out_leave_no_share_of_rounding() -> None:
    result = stepped(output_weights="0.1 0.2 -0.3\n0.1 0.6 0.2", targets=[1, 0, 0])
    assert neurons(result, "hidden", "normalised share")[0] is None


def test_the_published_example_with_biases() -> None:
    kept = stepped(**PUBLISHED, learn_biases=False)
    assert kept.metrics["error before"] == pytest.approx(0.298371109, abs=1e-9)
    assert kept.metrics["error after"] == pytest.approx(0.291027774, abs=1e-9)
    assert weights(kept, "output", "after")[0] == pytest.approx(0.35891648, abs=1e-8)
    learnt = stepped(**PUBLISHED)
    assert learnt.metrics["error after"] < kept.metrics["error after"]
    table = collect(learnt.weights).to_polars().filter(pl.col("from") == "bias")
    moved = [row["before"] - 0.5 * row["gradient"] for row in table.rows(named=True)]
    assert table["after"].to_list() == pytest.approx(moved)
    assert table["gradient"].to_list()[2:] == pytest.approx(neurons(learnt, "output", "gradient"))


def test_gradients_are_those_of_small_changes() -> None:
    generator = np.random.default_rng(2)
    network = SmallNetwork(
        Layer(generator.normal(size=(3, 5)), generator.normal(size=5)),
        Layer(generator.normal(size=(5, 4)), generator.normal(size=4)),
    )
    inputs, targets = generator.normal(size=3), generator.uniform(size=4)
    found = network.gradients(network.forward(inputs), targets).weights
    for layer in ("hidden", "output"):
        for part in ("weights", "biases"):
            own: Layer = getattr(network, layer)
            values, slopes = getattr(own, part), getattr(getattr(found, layer), part)
            for place in np.ndindex(values.shape):
                change = np.zeros_like(values)
                change[place] = 1e-5
                up, down = (
                    replace(network, **{layer: replace(own, **{part: values + sign * change})})
                    .forward(inputs)
                    .error(targets)
                    for sign in (1, -1)
                )
                assert slopes[place] == pytest.approx((up - down) / 2e-5, abs=1e-9)


def test_the_drawing_has_both_numbers_at_each_neuron() -> None:
    canvas = check_figure(stepped().figure, draw_backpropagation_step)[1]
    texts = [text.get_text() for text in canvas.axes[0].texts]
    minus = "\N{MINUS SIGN}"
    shares = [f"share {minus}0.177", f"share {minus}0.369", "share 0.411", f"share {minus}0.683"]
    assert set(shares) | {"gradient 0.00671", "gradient 0.0175"} <= set(texts)
    assert "step 1, rate 0.5: error 0.31759 → 0.3019" in texts
    assert len(canvas.axes[0].lines) == 8
    wide = {"hidden_weights": "1 2 3 4 5 6 7 8\n" * 2, "output_weights": "0.1 0.2\n" * 8}
    check_figure(stepped(**wide).figure, draw_backpropagation_step)


@pytest.mark.parametrize(
    ("params", "message"),
    [
        ({"hidden_weights": "1 2"}, "There are 2 inputs, and 1 lines"),
        ({"hidden_weights": "1 2\n3"}, "The lines have 2, 1 numbers"),
        ({"hidden_weights": "1 two\n3 4"}, "'two' is no number"),
        ({"hidden_weights": "1 inf\n3 4"}, "'inf' is no number"),
        ({"hidden_weights": "1 2 3 4 5 6 7 8 9\n" * 2}, "9 neurons are too many"),
        ({"output_weights": "1 2 3\n4 5 6"}, "weights to 3 outputs, and 2 targets"),
        ({"hidden_biases": [1.0]}, "There are 2 neurons, and 1 biases"),
    ],
)
def test_what_is_no_network_is_refused(params: dict[str, Any], message: str) -> None:
    with pytest.raises(ParameterError, match=message):
        stepped(**params)
