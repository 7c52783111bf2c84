import numpy as np
import polars as pl
import pytest

from plait import ParameterError, RunContext
from plait.table import collect
from plait.testing import check_figure, check_node
from plait_nodes.deep.gradient_decay import LstmDecay, Setting, SimpleDecay
from plait_nodes.deep.gradient_norm import GradientNormResult, gradient_norm
from plait_nodes.deep.gradient_norm_drawing import draw_gradient_norm


@pytest.fixture(scope="module")
def result() -> GradientNormResult:
    return gradient_norm(run=RunContext())


def curve(result: GradientNormResult, network: str) -> dict[int, float]:
    table = collect(result.norms).to_polars().filter(pl.col("network") == network)
    return dict(table.select("lag", "relative norm").rows())


def test_it_keeps_what_every_node_promises() -> None:
    params = {"seeds": 2, "steps": 20, "lags": 10, "cells": 4}
    ports = check_node(gradient_norm, **params)
    check_figure(ports["figure"], draw_gradient_norm)  # type: ignore[arg-type]


@pytest.mark.parametrize("radius", [0.9, 1.1])
def test_without_tanh_the_radius_is_multiplied_at_every_step(result: GradientNormResult, radius: float) -> None:
    found = curve(result, f"linear RNN, radius {radius:g}")
    assert found == pytest.approx({lag: radius**lag for lag in range(51)}, rel=1e-12)
    known = {0.9: (0.3487, 0.1216, 0.005154), 1.1: (2.594, 6.727, 117.39)}[radius]
    assert [found[lag] for lag in (10, 20, 50)] == pytest.approx(known, rel=5e-4)


def test_simple_networks_forget_and_forget_biases_help(result: GradientNormResult) -> None:
    assert curve(result, "tanh RNN, radius 0.9")[50] < 1e-9
    assert curve(result, "tanh RNN, radius 1")[50] < 1e-7
    assert curve(result, "LSTM, forget bias 0")[50] < 1e-8
    assert 3e-4 < curve(result, "LSTM, forget bias 1")[50] < 3e-3
    assert 0.2 < curve(result, "LSTM, forget bias 3")[50] < 2
    assert 0.05 < curve(result, "LSTM, forget bias 1")[10] < 0.3
    assert result.metrics["LSTM, forget bias 3 (lag 50)"] == curve(result, "LSTM, forget bias 3")[50]


def test_every_curve_begins_at_one(result: GradientNormResult) -> None:
    start = collect(result.norms).to_polars().filter(pl.col("lag") == 0)
    assert start["relative norm"].to_list() == pytest.approx([1] * 7)


def test_the_gradient_of_a_simple_network_is_that_of_small_changes() -> None:
    setting = Setting(cells=5, features=2, steps=8, lags=6, input_scale=0.7)
    network = SimpleDecay(0.8, linear=False)
    generator = np.random.default_rng(3)
    inputs, outward = generator.normal(size=(8, 2)), generator.normal(size=5)
    basis, triangle = np.linalg.qr(generator.normal(size=(5, 5)))
    recurrent = 0.8 * basis * np.sign(np.diag(triangle))
    own = inputs @ generator.normal(scale=0.7 / 2**0.5, size=(5, 2)).T

    def loss(at: int, change: np.ndarray) -> float:
        state = np.zeros(5)
        for step in range(8):
            state = np.tanh(recurrent @ state + own[step]) + (change if step == at else 0)
        return float(outward @ state)

    norms = network.norms(setting, 3)
    for lag in range(7):
        slopes = [(loss(7 - lag, step) - loss(7 - lag, -step)) / 2e-5 for step in 1e-5 * np.eye(5)]
        assert norms[lag] == pytest.approx(np.linalg.norm(slopes), rel=1e-7)


def test_gates_that_are_open_hand_the_gradient_on() -> None:
    """Without inputs the cells stay empty, and the forget gate alone decides."""
    setting = Setting(cells=4, features=1, steps=30, lags=20, input_scale=0.0)
    for bias in (-1.0, 0.0, 2.0):
        norms = LstmDecay(bias).norms(setting, 0)
        kept = 1 / (1 + np.exp(-bias))
        # The block input of an empty cell is let in by half and out by half, and adds to what is kept.
        ratios = norms[1:] / norms[:-1]
        assert (ratios <= kept + 0.25 + 1e-12).all()
        assert (ratios >= kept - 0.25 - 1e-12).all()


def test_what_has_no_picture_is_refused() -> None:
    with pytest.raises(ParameterError, match="No network is chosen"):
        gradient_norm(run=RunContext(), tanh=[], linear=[], forget_biases=[])
    with pytest.raises(ParameterError, match="no step 50 before"):
        gradient_norm(run=RunContext(), steps=50)
    with pytest.raises(ParameterError, match="17 networks"):
        gradient_norm(run=RunContext(), tanh=[number / 10 for number in range(1, 18)], linear=[], forget_biases=[])


def test_the_figure_has_every_network_and_leaves_out_what_is_gone() -> None:
    result = gradient_norm(run=RunContext(), tanh=[0.01], linear=[0.5], forget_biases=[], steps=300, lags=299, seeds=1)
    axes = check_figure(result.figure, draw_gradient_norm)[1].axes[0]
    assert axes.get_yscale() == "log"
    tanh, linear = axes.lines[:2]
    assert len(linear.get_xdata()) == 300
    assert len(tanh.get_xdata()) < 200
    names = [text.get_text() for text in axes.get_legend().get_texts()]
    assert names == ["tanh RNN, radius 0.01", "linear RNN, radius 0.5"]
