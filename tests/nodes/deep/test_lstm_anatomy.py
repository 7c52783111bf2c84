from dataclasses import fields, replace

import numpy as np
import polars as pl
import pytest

from plait import Columns, DataError, ParameterError
from plait.table import collect, lazy
from plait.testing import check_node
from plait_nodes.deep.lstm_anatomy import LstmAnatomyResult, lstm_anatomy
from plait_nodes.deep.lstm_bptt import lstm_gradients
from plait_nodes.deep.lstm_trace import LstmTrace, trace_lstm
from plait_nodes.deep.lstm_weights import LstmWeights, blocks_of
from plait_nodes.deep.variants import VARIANTS, Variant, count_weights

KNOWN: dict[Variant, tuple[list[float], float]] = {
    "vanilla": ([0.1761555019, -0.0164974799, 0.0613156017], 0.1093740809),
    "NIG": ([0.2734452224, -0.0618529624, 0.0727469089], 0.1311674135),
    "NFG": ([0.1761555019, 0.0517189584, 0.1588265449], 0.2833424207),
    "NOG": ([0.2799696461, -0.0240594118, 0.1165070532], 0.11703854),
    "NIAF": ([0.1899029743, -0.0152572581, 0.0640189939], 0.1141820971),
    "NOAF": ([0.1809873990, -0.0162242310, 0.0618545333], 0.1098885123),
    "CIFG": ([0.1761555019, 0.0051483041, 0.0815105084], 0.1449228996),
    "NP": ([0.1742697187, -0.0163650838, 0.0612841071], 0.1098440173),
    "FGR": ([0.1761555019, -0.0249471182, 0.0722724527], 0.1146347161),
}
"""Outputs of three steps and the last state of one cell: all W = R = 0.5, p = 0.1, Q = 0.2, inputs 1, -1, 0.5."""


def rows(result: LstmAnatomyResult, port: str = "trace") -> pl.DataFrame:
    return collect(getattr(result, port)).to_polars()


def test_it_keeps_what_every_node_promises() -> None:
    check_node(lstm_anatomy, None)
    table = {"a": [1.0, 2.0, 0.5], "b": [0, 1, 0], "name": ["x", "y", "z"]}
    check_node(lstm_anatomy, table, variant="all nine", cells=2, weights="random", seed=3, loss="all steps")


@pytest.mark.parametrize("variant", VARIANTS)
def test_every_variant_has_the_known_numbers(variant: Variant) -> None:
    found = rows(lstm_anatomy(None, variant=variant))
    outputs, state = KNOWN[variant]
    assert found["y"].to_list() == pytest.approx(outputs, abs=1e-9)
    assert found["c"][2] == pytest.approx(state, abs=1e-9)
    assert found["time"].to_list() == [1, 2, 3]


def test_all_nine_are_one_below_the_other() -> None:
    result = lstm_anatomy(None, variant="all nine")
    found = rows(result)
    assert found["variant"].unique(maintain_order=True).to_list() == list(VARIANTS)
    assert found["y"].to_list() == pytest.approx([y for outputs, _ in KNOWN.values() for y in outputs], abs=1e-9)
    assert result.metrics["loss (CIFG)"] == pytest.approx(0.0815105084, abs=1e-9)
    assert rows(result, "gradients").height == sum(count_weights(variant, 1, 1) for variant in VARIANTS)


@pytest.mark.parametrize(
    ("variant", "count"),
    [
        ("vanilla", 5_600), ("NIG", 4_192), ("NFG", 4_192), ("NOG", 4_192), ("CIFG", 4_192), ("NIAF", 5_600),
        ("NOAF", 5_600), ("NP", 5_504), ("FGR", 14_816),
    ],
)  # fmt: skip
def test_how_many_weights_there_are(variant: Variant, count: int) -> None:
    table = lazy({f"x{number}": [0.0] for number in range(10)})
    result = lstm_anatomy(table, variant=variant, cells=32)
    assert result.metrics["weights"] == count
    assert rows(result, "gradients").height == count


def drawn(features: int, cells: int, seed: int) -> LstmWeights:
    generator = np.random.default_rng(seed)
    return LstmWeights(
        generator.normal(size=(4, cells, features)),
        generator.normal(size=(4, cells, cells)),
        generator.normal(size=(4, cells)),
        generator.normal(size=(3, cells)),
        generator.normal(size=(3, 3, cells, cells)),
    )


@pytest.mark.parametrize("variant", VARIANTS)
def test_gradients_are_those_of_small_changes(variant: Variant) -> None:
    generator = np.random.default_rng(8)
    weights, inputs = drawn(2, 3, 5), generator.normal(size=(5, 2))
    outward = generator.normal(size=(5, 3))

    def loss(own: LstmWeights, seen: np.ndarray = inputs) -> float:
        return float((trace_lstm(own, variant, seen).y * outward).sum())

    found = lstm_gradients(weights, trace_lstm(weights, variant, inputs), outward)
    for field in fields(LstmWeights):
        values, gradient = getattr(weights, field.name), getattr(found.weights, field.name)
        for place in np.ndindex(values.shape):
            change = np.zeros_like(values)
            change[place] = 1e-5
            up, down = (loss(replace(weights, **{field.name: values + sign * change})) for sign in (1, -1))
            assert gradient[place] == pytest.approx((up - down) / 2e-5, rel=1e-6, abs=1e-9)
    for place in np.ndindex(inputs.shape):
        change = np.zeros_like(inputs)
        change[place] = 1e-5
        slope = (loss(weights, inputs + change) - loss(weights, inputs - change)) / 2e-5
        assert found.inputs[place] == pytest.approx(slope, rel=1e-6, abs=1e-9)


@pytest.mark.parametrize("variant", VARIANTS)
def test_weights_that_are_not_used_have_no_gradient(variant: Variant) -> None:
    weights, inputs = drawn(2, 3, 6), np.random.default_rng(1).normal(size=(4, 2))
    found = lstm_gradients(weights, trace_lstm(weights, variant, inputs), np.ones((4, 3))).weights
    unused = [block for block in range(4) if block not in blocks_of(variant)]
    for values in (found.inputs, found.recurrent, found.biases):
        assert (values[unused] == 0).all()
        assert (values[blocks_of(variant)] != 0).all()
    gates = [block - 1 for block in unused]
    assert (found.peepholes[gates] == 0).all()
    assert (found.peepholes == 0).all() == (variant == "NP")
    assert (found.gates == 0).all() == (variant != "FGR")


def without_peepholes(weights: LstmWeights, inputs: np.ndarray) -> tuple[LstmTrace, LstmWeights]:
    trace = trace_lstm(weights, "NP", inputs)
    return trace, lstm_gradients(weights, trace, np.ones_like(trace.y)).weights


def test_without_peepholes_it_is_the_lstm_of_torch() -> None:
    torch = pytest.importorskip("torch")
    weights, inputs = drawn(3, 4, 2), np.random.default_rng(4).normal(size=(6, 3))
    trace, gradients = without_peepholes(weights, inputs)
    layer = torch.nn.LSTM(3, 4).double()
    # torch has the input gate, the forget gate, the cell and the output gate, and two biases.
    order = [1, 2, 0, 3]
    with torch.no_grad():
        layer.weight_ih_l0.copy_(torch.tensor(weights.inputs[order].reshape(16, 3)))
        layer.weight_hh_l0.copy_(torch.tensor(weights.recurrent[order].reshape(16, 4)))
        layer.bias_ih_l0.copy_(torch.tensor(weights.biases[order].reshape(16)))
        layer.bias_hh_l0.zero_()
    outputs, _ = layer(torch.tensor(inputs)[:, None])
    assert np.abs(outputs[:, 0].detach().numpy() - trace.y).max() < 1e-14
    outputs.sum().backward()
    for theirs, ours in (
        (layer.weight_ih_l0, gradients.inputs), (layer.weight_hh_l0, gradients.recurrent),
        (layer.bias_ih_l0, gradients.biases),
    ):  # fmt: skip
        assert np.abs(theirs.grad.numpy() - ours[order].reshape(theirs.shape)).max() < 1e-13


def test_gates_that_are_forced_open_add_up_and_shut_let_nothing_through() -> None:
    open_ = rows(lstm_anatomy(None, sequence=[0.3, 0.2, -0.1, 0.4], input_bias=50, forget_bias=50))
    assert open_["c"].to_list() == pytest.approx(open_["z"].cum_sum().to_list(), abs=1e-12)
    shut = rows(lstm_anatomy(None, input_bias=-50, forget_bias=-50, output_bias=-50))
    assert shut["c"].abs().max() < 1e-21  # type: ignore[operator]
    assert shut["y"].abs().max() < 1e-40  # type: ignore[operator]


def test_the_loss_and_its_gradients() -> None:
    last, every = (lstm_anatomy(None, loss=loss) for loss in ("last step", "all steps"))  # type: ignore[arg-type]
    assert last.metrics["loss"] == pytest.approx(0.0613156017, abs=1e-9)
    assert every.metrics["loss"] == pytest.approx(0.2209736235, abs=1e-9)
    table = rows(last, "gradients")
    assert table["weight"].to_list() == [
        "W_z", "R_z", "b_z", "W_i", "R_i", "b_i", "p_i", "W_f", "R_f", "b_f", "p_f", "W_o", "R_o", "b_o", "p_o"
    ]  # fmt: skip
    assert table["from"].to_list()[:3] == ["x", "cell 1", None]
    moved = lstm_anatomy(None, bias=1e-6).metrics["loss"] - last.metrics["loss"]
    assert table["gradient"][2] == pytest.approx(moved / 1e-6, rel=1e-5)


def test_drawn_weights_are_those_of_the_seed() -> None:
    one, same, other = (rows(lstm_anatomy(None, cells=3, weights="random", seed=seed)) for seed in (1, 1, 2))
    assert one.equals(same)
    assert not one.equals(other)
    values = rows(lstm_anatomy(None, cells=30, weights="random", weight=0.25), "gradients")
    recurrent = values.filter(pl.col("weight").str.starts_with("R_"))["value"]
    assert 0.24 < recurrent.max() <= 0.25  # type: ignore[operator]
    assert abs(recurrent.mean()) < 0.01  # type: ignore[arg-type]


def test_what_is_no_sequence_is_refused() -> None:
    with pytest.raises(ParameterError, match="The sequence has no numbers"):
        lstm_anatomy(None, sequence=[])
    with pytest.raises(DataError, match="has no rows"):
        lstm_anatomy(lazy({"x": pl.Series([], dtype=pl.Float64)}))
    with pytest.raises(DataError, match="'x' has 1 missing value"):
        lstm_anatomy(lazy({"x": [1.0, None]}))
    with pytest.raises(DataError, match="more than 5000 rows"):
        lstm_anatomy(lazy({"x": [0.0] * 5_001}))
    with pytest.raises(ParameterError, match="'t' holds String"):
        lstm_anatomy(lazy({"t": ["a"]}), features=Columns.named("t"))
