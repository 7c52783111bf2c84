"""Networks in files that other programs run."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import polars as pl
import pytest

from plait import Columns, DataError, Model, RunContext
from plait.table import collect, lazy
from plait_nodes.deep.autoencoder import autoencoder
from plait_nodes.deep.export_network import Format, export_network
from plait_nodes.deep.layers import dense_layer, input_layer
from plait_nodes.deep.network_trainer import network_trainer
from plait_nodes.deep.sequence_classifier import sequence_classifier
from plait_nodes.deep.sequence_forecaster import sequence_forecaster
from plait_nodes.mining.linear_regression import linear_regression
from plait_nodes.timeseries.window_builder import window_builder

torch = pytest.importorskip("torch")
onnxruntime = pytest.importorskip("onnxruntime")

# PyTorch says in favour of what it will be given up.
pytestmark = pytest.mark.filterwarnings("ignore:.*torch.jit:DeprecationWarning")

FORMATS: list[Format] = ["ONNX", "TorchScript", "torch.export"]


def table() -> pl.DataFrame:
    draw = np.random.default_rng(0)
    x, y = draw.normal(size=(2, 60)) * 10 + 50
    return pl.DataFrame({"x": x, "y": y, "kind": np.where(x > y, "a", "b"), "sum": x + y})


def written(model: Model, path: Path, format: Format) -> dict[str, float]:  # noqa: A002 - as the parameter
    return export_network(model, run=RunContext(), path=path, format=format)


def classifier() -> Model:
    network = dense_layer(dense_layer(input_layer(shape="2"), units=4), units=2, activation="linear")
    return network_trainer(
        lazy(table()), network, run=RunContext(), target="kind", features=Columns.named("x", "y"), epochs=2
    ).model


@pytest.mark.parametrize("format", FORMATS)
def test_a_classifier_gives_probabilities_of_plain_columns(tmp_path: Path, format: Format) -> None:  # noqa: A002
    model = classifier()
    path = tmp_path / "model.bin"
    metrics = written(model, path, format)
    assert metrics["largest difference"] < 1e-5
    assert metrics["bytes"] == path.stat().st_size
    expected = collect(model.apply(lazy(table()))).select("P (kind=a)", "P (kind=b)").to_numpy()
    numbers = table().select("x", "y").to_numpy().astype(np.float32)
    if format == "ONNX":
        session = onnxruntime.InferenceSession(path.read_bytes())
        found = session.run(None, {session.get_inputs()[0].name: numbers})[0]
        about = json.loads(session.get_modelmeta().custom_metadata_map["plait"])
        assert about == {"columns": ["x", "y"], "target": "kind", "classes": ["a", "b"]}
    elif format == "TorchScript":
        found = torch.jit.load(str(path))(torch.from_numpy(numbers)).detach().numpy()
    else:
        found = torch.export.load(path).module()(torch.from_numpy(numbers)).detach().numpy()
    assert np.allclose(found, expected, atol=1e-5)


def test_a_forecaster_gives_values_in_units_of_the_table(tmp_path: Path) -> None:
    rows = lazy(pl.DataFrame({"t": np.sin(np.arange(80) / 4) * 10 + 20}))
    windows = window_builder(rows, features=Columns.named("t"), targets=Columns.named("t"), steps=8, horizon=2).windows
    for cell in ("LSTM", "vanilla"):
        model = sequence_forecaster(windows, run=RunContext(), hidden=3, epochs=1, cell=cell).model  # type: ignore[arg-type]
        path = tmp_path / f"{cell}.pt"
        written(model, path, "TorchScript")
        inputs = torch.from_numpy(windows.inputs().astype(np.float32))
        found = torch.jit.load(str(path))(inputs).detach().numpy()
        assert np.allclose(found, model.forecast(windows)[:, 0], atol=1e-3)  # type: ignore[attr-defined]


@pytest.mark.slow
@pytest.mark.parametrize("format", FORMATS)
def test_other_networks_are_written_too(tmp_path: Path, format: Format) -> None:  # noqa: A002
    frame = table().with_columns(pl.Series("text", ["so good", "very bad indeed"] * 30))
    settings = {"run": RunContext(), "features": Columns.named("x", "y"), "epochs": 1}
    coder = autoencoder(lazy(frame), layers="1", **settings).model  # type: ignore[arg-type]
    steps = autoencoder(lazy(frame), layers="3, 2", steps=2, **settings).model  # type: ignore[arg-type]
    reader = sequence_classifier(
        lazy(frame), run=RunContext(), sequences=Columns.named("text"), target="kind", hidden=3, epochs=1
    ).model
    for model in (coder, steps, reader):
        assert written(model, tmp_path / "model", format)["largest difference"] < 1e-4


def test_what_is_no_network_is_refused(tmp_path: Path) -> None:
    model = linear_regression(lazy(table()), target="sum", features=Columns.named("x", "y")).model
    with pytest.raises(DataError, match="can't be exported"):
        written(model, tmp_path / "model", "ONNX")
    assert list(tmp_path.iterdir()) == []
