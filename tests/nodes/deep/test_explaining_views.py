"""Learning Curve, Reconstructions, and the trace of a trained LSTM."""

from __future__ import annotations

import numpy as np
import polars as pl
import pytest

from plait import Columns, DataError, MissingColumnError, ParameterError, RunContext
from plait.figure import svg
from plait.table import collect, lazy
from plait.testing import check_figure, check_node
from plait_nodes.deep.autoencoder import autoencoder
from plait_nodes.deep.gate_trace import gate_trace
from plait_nodes.deep.learning_curve import learning_curve
from plait_nodes.deep.learning_curve_drawing import draw_learning_curve
from plait_nodes.deep.reconstructions import reconstructions
from plait_nodes.deep.sequence_classifier import sequence_classifier
from plait_nodes.deep.sequence_forecaster import sequence_forecaster
from plait_nodes.image.image_grid_drawing import draw_image_grid
from plait_nodes.timeseries.window_builder import window_builder

torch = pytest.importorskip("torch")

CURVE = pl.DataFrame({"epoch": [1, 2, 3, 4], "loss": [4.0, 2.0, 1.0, 0.5], "validation loss": [3.0, 1.5, 1.7, 2.0]})


def test_the_best_epoch_is_marked() -> None:
    figure = check_node(learning_curve, CURVE)["out"]
    assert figure.metrics == {"epochs": 4.0, "best epoch": 2.0, "least validation loss": 1.5}  # type: ignore[attr-defined]
    assert figure.options["best"] == [2, 1.5]  # type: ignore[attr-defined]
    without = learning_curve(lazy(CURVE.with_columns(pl.lit(float("nan")).alias("validation loss"))))
    assert without.options["best"] == [4, 0.5]


@pytest.mark.parametrize("logarithmic", [False, True])
@pytest.mark.parametrize("rows", [0, 1, 4])
def test_curves_are_drawn(logarithmic: bool, rows: int) -> None:
    figure = learning_curve(lazy(CURVE.head(rows)), logarithmic=logarithmic)
    check_figure(figure, draw_learning_curve)


def test_a_table_that_is_no_curve_is_refused() -> None:
    with pytest.raises(MissingColumnError, match="'loss'"):
        learning_curve(lazy(CURVE.drop("loss")))
    with pytest.raises(ParameterError, match="'loss' holds String values"):
        learning_curve(lazy(CURVE.with_columns(pl.lit("x").alias("loss"))))


def test_rows_stand_above_what_comes_back() -> None:
    table = lazy(pl.DataFrame(np.random.default_rng(0).random((12, 6))))
    model = autoencoder(table, run=RunContext(), epochs=1).model
    figure = check_node(reconstructions, table, model, width=3, most=5)["out"]
    assert figure.options["columns"] == 5  # type: ignore[attr-defined]
    assert len(figure.tables["images"]) == 10  # type: ignore[attr-defined]
    assert "<image" in svg(figure, draw_image_grid)  # type: ignore[arg-type]
    check_figure(reconstructions(table.head(0), model, width=0), draw_image_grid)
    with pytest.raises(ParameterError, match="6 features can't be laid out in rows of 4"):
        reconstructions(table, model, width=4)


@pytest.mark.parametrize("cell", ["LSTM", "vanilla", "NIG", "NFG", "NOG", "NIAF", "NOAF", "CIFG", "FGR"])
def test_the_trace_ends_with_what_the_network_gives(cell: str) -> None:
    times = np.arange(100)
    table = lazy(pl.DataFrame({"y": np.sin(times / 4)}))
    windows = window_builder(table, features=Columns.named("y"), targets=Columns.named("y"), steps=10).windows
    model = sequence_forecaster(windows, run=RunContext(), hidden=3, epochs=1, cell=cell).model  # type: ignore[arg-type]
    trace = collect(gate_trace(table, model, row=50)).to_polars()
    assert trace["time"].to_list() == [step for step in range(1, 11) for _ in range(3)]
    scaled = model.spec.inputs.scaled(np.sin(times[41:51] / 4)[:, None])  # type: ignore[attr-defined]
    with torch.no_grad():
        outputs = model.module().recurrent(torch.from_numpy(scaled)[None])[0]  # type: ignore[attr-defined]
    assert np.allclose(trace["y"].to_numpy().reshape(10, 3), outputs.numpy(), atol=1e-6)


def test_words_can_be_followed_too() -> None:
    table = lazy(pl.DataFrame({"text": ["good film", "bad film", "so bad"], "good": [True, False, False]}))
    model = sequence_classifier(
        table, run=RunContext(), sequences=Columns.named("text"), target="good", hidden=2, epochs=1, fewest=1
    ).model
    check_node(gate_trace, table, model, row=1)
    assert len(collect(gate_trace(table, model, row=2))) == 2 * 2
    with pytest.raises(DataError, match="There is no row 3"):
        gate_trace(table, model, row=3)


def test_other_cells_have_no_such_gates() -> None:
    table = lazy(pl.DataFrame({"y": np.arange(30.0)}))
    windows = window_builder(table, features=Columns.named("y"), targets=Columns.named("y"), steps=5).windows
    model = sequence_forecaster(windows, run=RunContext(), hidden=2, epochs=1, cell="GRU").model
    with pytest.raises(DataError, match="Only LSTM cells"):
        gate_trace(table, model, row=20)
    with pytest.raises(DataError, match="there are not 5 rows"):
        gate_trace(table, model, row=2)
