"""Networks by connections: shapes and weights before anything is trained, and what the trainer makes of them."""

from __future__ import annotations

import json

import numpy as np
import polars as pl
import pytest

from plait import Columns, DataError, ParameterError, PlaitError, RunContext
from plait.check import check
from plait.registry import NodeRegistry
from plait.schema import Schemas
from plait.table import collect, lazy
from plait.testing import check_node
from plait.workflow import Workflow
from plait_nodes.deep.layers import (
    dense_layer,
    dropout_layer,
    flatten_layer,
    input_layer,
    merge_layer,
    normalization_layer,
)
from plait_nodes.deep.network import Network
from plait_nodes.deep.network_model import NetworkClassifier, NetworkRegressor
from plait_nodes.deep.network_trainer import network_trainer
from plait_nodes.deep.semantic_vector import semantic_vector
from plait_nodes.deep.shaped_layers import (
    attention_layer,
    convolution_layer,
    embedding_layer,
    pooling_layer,
    recurrent_layer,
)
from plait_nodes.deep.training import TrainingOptions
from plait_nodes.deep.variants import CELLS

torch = pytest.importorskip("torch")

IMAGE = input_layer(shape="8 × 8 × 1")
SERIES = input_layer(shape="12 × 4")


def built(network: Network) -> tuple[tuple[int, ...], int]:
    """What torch says of the shape and the count of weights."""
    from plait_nodes.deep.nets.wired_net import WiredNet

    module = WiredNet(network.spec).eval()
    shape = network.spec.inputs.shape
    x = torch.zeros((2, *shape), dtype=torch.long) if network.spec.inputs.settings["tokens"] else torch.zeros(2, *shape)
    with torch.no_grad():
        return tuple(module(x).shape[1:]), sum(each.numel() for each in module.parameters())


NETWORKS = [
    dense_layer(input_layer(shape="5"), units=7),
    dense_layer(SERIES, units=7, activation="tanh"),
    flatten_layer(IMAGE),
    convolution_layer(IMAGE, filters=6, size=3),
    convolution_layer(IMAGE, filters=6, size=4, stride=3),
    convolution_layer(IMAGE, filters=6, size=3, padding="valid", stride=2),
    convolution_layer(SERIES, filters=6, size=5),
    convolution_layer(SERIES, filters=6, size=4, padding="valid", stride=3),
    pooling_layer(IMAGE, size=3),
    pooling_layer(SERIES, method="mean"),
    pooling_layer(IMAGE, size=0),
    pooling_layer(SERIES, size=0, method="mean"),
    normalization_layer(IMAGE),
    normalization_layer(SERIES, over="layer"),
    attention_layer(SERIES, heads=2),
    embedding_layer(input_layer(shape="9", tokens=50), tokens=50, width=3),
    *(recurrent_layer(SERIES, cell=cell, units=5) for cell in CELLS),
    *(recurrent_layer(SERIES, cell=cell, units=5, both_ways=True, steps="all") for cell in ("LSTM", "FGR")),
    merge_layer(dense_layer(SERIES, units=3), SERIES),
    merge_layer(dense_layer(SERIES, units=4), SERIES, method="add"),
    dropout_layer(merge_layer(flatten_layer(IMAGE), dense_layer(flatten_layer(IMAGE), units=64), method="multiply")),
]


@pytest.mark.parametrize("network", NETWORKS, ids=lambda each: each.spec.layers[-1].title)
def test_shapes_and_weights_are_those_of_torch(network: Network) -> None:
    assert built(network) == (network.spec.shape, network.spec.weights)
    again = Network.from_bytes(network.to_bytes())
    assert again.spec == network.spec


def test_known_counts() -> None:
    assert NETWORKS[0].spec.weights == 6 * 7
    assert convolution_layer(IMAGE, filters=16, size=3).spec.weights == 16 * (9 + 1)
    # Vanilla LSTM of 32 cells over ten inputs, and the library's, which has two biases.
    ten = input_layer(shape="3 × 10")
    assert recurrent_layer(ten, cell="vanilla", units=32).spec.weights == 5600
    assert recurrent_layer(ten, cell="LSTM", units=32).spec.weights == 5632
    assert attention_layer(input_layer(shape="5 × 8"), heads=2).spec.weights == 4 * (8 * 8 + 8)


def test_the_promises_of_the_nodes() -> None:
    check_node(input_layer, shape="8")
    image = input_layer(shape="8 × 8 × 1")
    for node_type in (convolution_layer, pooling_layer, flatten_layer, dense_layer, dropout_layer, normalization_layer):
        check_node(node_type, image)
    check_node(recurrent_layer, SERIES)
    check_node(attention_layer, SERIES)
    check_node(embedding_layer, input_layer(shape="9", tokens=50))
    check_node(merge_layer, SERIES, dense_layer(SERIES, units=2))


def test_layers_in_common_are_there_once() -> None:
    stem = dense_layer(flatten_layer(IMAGE), units=10)
    merged = merge_layer(dense_layer(stem, units=4, name="left"), dense_layer(stem, units=4, name="right"))
    assert merged.spec.weights == 65 * 10 + 2 * 11 * 4
    shared = merge_layer(dense_layer(stem, units=4), dense_layer(stem, units=4))
    assert shared.spec.weights == 65 * 10 + 11 * 4


@pytest.mark.parametrize(
    ("make", "message"),
    [
        (lambda: recurrent_layer(IMAGE), r"LSTM takes steps × values \(such as 96 × 4\), and 8 × 8 × 1 comes in"),
        (lambda: convolution_layer(SERIES, size=20, padding="valid"), "A window of 20 is larger than 12 × 4"),
        (lambda: attention_layer(SERIES, heads=3), "4 values can't be divided among 3 heads"),
        (lambda: merge_layer(flatten_layer(SERIES), SERIES), "48 and 12 × 4 can't be joined"),
        (
            lambda: merge_layer(dense_layer(SERIES, units=2), SERIES, method="add"),
            "12 × 2 and 12 × 4 have different shapes",
        ),
        (lambda: merge_layer(IMAGE, SERIES), "One network takes 8 × 8 × 1, and another 12 × 4"),
        (lambda: dense_layer(input_layer(shape="1000000"), units=1_000_000), "would give 1000000 with"),
    ],
)
def test_layers_that_do_not_fit_are_refused_with_both_shapes(make: object, message: str) -> None:
    with pytest.raises(PlaitError, match=message) as caught:
        make()  # type: ignore[operator]
    assert caught.value.port in ("network", "networks")


@pytest.mark.parametrize("shape", ["", "8 × ", "0", "2 × 2 × 2 × 2", "eight"])
def test_shapes_that_are_none(shape: str) -> None:
    with pytest.raises(ParameterError, match="is no shape"):
        input_layer(shape=shape)


def test_a_stored_network_that_lies_is_refused() -> None:
    content = json.loads(dense_layer(SERIES, units=3).to_bytes())
    for change in ({"shape": [12, 4]}, {"weights": 1}, {"inputs": [1]}, {"kind": "none"}, {"settings": {"units": 3}}):
        layers = [content["layers"][0], {**content["layers"][1], **change}]
        with pytest.raises(DataError, match="stored network can't be read"):
            Network.from_bytes(json.dumps({"layers": layers}).encode())


def test_the_shapes_are_known_in_a_workflow_before_it_runs() -> None:
    workflow = Workflow()
    workflow.add_node("deep.input_layer", "input", params={"shape": "28 × 28 × 1"})
    workflow.add_node("deep.convolution_layer", "look", params={"filters": 16})
    workflow.add_node("deep.recurrent_layer", "wrong")
    workflow.connect("input", "out", "look", "network")
    workflow.connect("look", "out", "wrong", "network")
    registry = NodeRegistry()
    found = check(workflow.snapshot(), registry, Schemas(registry))
    assert found.schemas["look"].ports["out"].details == {  # type: ignore[union-attr]
        "Layers": "Input 28 × 28 × 1 → Convolution 16, 3 × 3",
        "Shape": "28 × 28 × 16",
        "Weights": "160",
    }
    (problem,) = found.problems
    assert (problem.node_id, problem.port) == ("wrong", "network")
    assert "LSTM takes steps × values (such as 96 × 4), and 28 × 28 × 16 comes in." in problem.message


def blobs(rows: int = 240) -> pl.DataFrame:
    draw = np.random.default_rng(0)
    kind = draw.integers(0, 3, rows)
    x, y = draw.normal(size=(2, rows)) + np.array([[0, 5, 0], [0, 0, 5]])[:, kind]
    return pl.DataFrame({"x": x, "y": y, "kind": [("a", "b", "c")[each] for each in kind], "sum": 3 * x - y + 100})


def classifier(classes: int = 3) -> Network:
    return dense_layer(dense_layer(input_layer(shape="2"), units=16), units=classes, activation="linear")


def test_a_classifier_is_trained() -> None:
    table = lazy(blobs())
    found = network_trainer(
        table, classifier(), run=RunContext(), target="kind", features=Columns.named("x", "y"), rate=1e-2, epochs=15
    )
    assert found.metrics["validation accuracy"] > 0.9
    applied = collect(found.model.apply(table)).to_polars()
    assert applied.columns[-4:] == ["Prediction (kind)", "P (kind=a)", "P (kind=b)", "P (kind=c)"]
    assert (applied["kind"] == applied["Prediction (kind)"]).mean() > 0.95  # type: ignore[operator]
    assert isinstance(found.model, NetworkClassifier)
    again = NetworkClassifier.from_bytes(found.model.to_bytes())
    assert again.to_bytes() == found.model.to_bytes()
    assert collect(again.apply(table)).to_polars().equals(applied)
    vectors = collect(semantic_vector(table, again)).to_polars()
    assert vectors.columns[4:] == [f"Feature {number}" for number in range(1, 17)]
    with pytest.raises(DataError, match="has 2 dense or recurrent layers"):
        semantic_vector(table, again, layer=3)


def test_a_number_is_predicted_in_its_own_units() -> None:
    table = lazy(blobs())
    network = dense_layer(input_layer(shape="2"), units=1, activation="linear")
    found = network_trainer(
        table, network, run=RunContext(), target="sum", features=Columns.named("x", "y"), rate=5e-2, epochs=80,
        training=TrainingOptions(aside=0.0),
    )  # fmt: skip
    assert isinstance(found.model, NetworkRegressor)
    applied = collect(found.model.apply(table)).to_polars()
    assert applied["Prediction (sum)"].to_list() == pytest.approx(applied["sum"].to_list(), abs=0.05)
    assert NetworkRegressor.from_bytes(found.model.to_bytes()).describe() == found.model.describe()


def test_the_promises_of_the_trainer() -> None:
    check_node(network_trainer, blobs(60), classifier(), target="kind", features=["x", "y"], epochs=1)


def test_one_cell_may_hold_all_numbers_of_an_example_or_its_tokens() -> None:
    frame = blobs().select("kind", pl.concat_list("x", "y").alias("both"))
    chosen = Columns.named("both")
    found = network_trainer(
        lazy(frame), classifier(), run=RunContext(), target="kind", features=chosen, rate=1e-2, epochs=15
    )
    assert found.metrics["validation accuracy"] > 0.9
    tokens = frame.select("kind", pl.col("both").list.eval((pl.element() > 2).cast(pl.Int64) + 1))
    network = flatten_layer(embedding_layer(input_layer(shape="2", tokens=3), tokens=3, width=4))
    network = dense_layer(network, units=3, activation="linear")
    found = network_trainer(
        lazy(tokens), network, run=RunContext(), target="kind", features=chosen, rate=2e-2, epochs=15
    )
    assert found.metrics["validation accuracy"] > 0.8
    strange = lazy(pl.DataFrame({"both": [[1, 7]]}))
    with pytest.raises(DataError, match="Row 1 has the token 7, and the network knows those below 3"):
        collect(found.model.apply(strange))
    with pytest.raises(DataError, match="list in row 1 of 'both' has 3 numbers, and the network takes 2"):
        collect(found.model.apply(lazy(pl.DataFrame({"both": [[1, 2, 0]]}))))


def test_a_network_that_does_not_fit_the_table_is_refused() -> None:
    table, run = lazy(blobs()), RunContext()
    with pytest.raises(ParameterError, match="takes 2, which is 2 numbers, and 3 are chosen"):
        network_trainer(table, classifier(), run=run, target="kind", features=Columns.named("x", "y", "sum"))
    with pytest.raises(DataError, match="4 comes out of the network, and 'kind' has 3 classes") as caught:
        network_trainer(table, classifier(4), run=run, target="kind", features=Columns.named("x", "y"))
    assert caught.value.hint == "Let the last layer be a Dense Layer of 3 values, without a function."
    with pytest.raises(DataError, match="diverged"):
        network_trainer(
            table, classifier(), run=run, target="kind", features=Columns.named("x", "y"), rate=100.0, scale=False,
            training=TrainingOptions(optimizer="sgd"), epochs=200,
        )  # fmt: skip
