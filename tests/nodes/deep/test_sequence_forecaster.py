"""Sequence Forecaster, Forecast Windows, and the model between them."""

from __future__ import annotations

import math

import numpy as np
import polars as pl
import pytest

from plait import Columns, DataError, MissingColumnError, ParameterError, RunContext
from plait.table import collect, lazy
from plait.testing import check_node
from plait_nodes.deep.fitting.forecasting import put_aside
from plait_nodes.deep.forecast_windows import forecast_windows
from plait_nodes.deep.forecaster import SequenceForecaster
from plait_nodes.deep.sequence_forecaster import SequenceForecasterResult, sequence_forecaster
from plait_nodes.deep.training import TrainingOptions
from plait_nodes.timeseries.window_builder import window_builder
from plait_nodes.timeseries.windows import Windows


def waves(rows: int = 400) -> pl.DataFrame:
    hours = np.arange(rows)
    noise = np.random.default_rng(0).normal(0, 0.1, rows)
    return pl.DataFrame({"hour": hours, "y": 5 * np.sin(hours / 12 * math.pi) + 20 + noise, "z": np.cos(hours / 12)})


def cut(frame: pl.DataFrame, **settings: object) -> Windows:
    given = {"features": Columns.named("y", "z"), "targets": Columns.named("y"), "steps": 12, "horizon": 6}
    return window_builder(lazy(frame), **{**given, **settings}).windows  # type: ignore[arg-type]


def trained(windows: Windows, **settings: object) -> SequenceForecasterResult:
    given = {"hidden": 8, "epochs": 3, "rate": 1e-2, "run": RunContext()}
    return sequence_forecaster(windows, **{**given, **settings})  # type: ignore[arg-type]


def test_the_promises_of_a_node() -> None:
    windows = cut(waves(120))
    check_node(sequence_forecaster, windows, hidden=4, epochs=1)
    check_node(forecast_windows, windows, trained(windows, epochs=1).model)


@pytest.mark.parametrize("predicts", ["level", "change"])
@pytest.mark.parametrize("cell", ["LSTM", "vanilla", "GRU", "RNN"])
def test_a_wave_is_learnt_better_than_persistence(cell: str, predicts: str) -> None:
    found = trained(cut(waves()), cell=cell, predicts=predicts, epochs=6, hidden=12)
    assert found.metrics["validation MAE"] < 0.5 * found.metrics["validation MAE of persistence"]
    curve = collect(found.curve)
    assert curve["epoch"].to_list() == [1, 2, 3, 4, 5, 6]
    assert curve["loss"][5] < curve["loss"][0]


def test_forecasts_stand_beside_what_came_and_in_the_row_of_the_last_step() -> None:
    frame = waves()
    windows = cut(frame)
    model = trained(windows).model
    beside = collect(forecast_windows(windows, model, run=RunContext())).to_polars()
    assert beside.columns == ["y (t)", "y (t+6)", "Prediction (y (t+6))"]
    assert beside["y (t)"].to_list() == frame["y"][11:-6].to_list()
    assert beside["y (t+6)"].to_list() == frame["y"][17:].to_list()

    applied = collect(model.apply(lazy(frame))).to_polars()
    assert applied.columns == [*frame.columns, "Prediction (y (t+6))"]
    assert applied["Prediction (y (t+6))"].is_null().sum() == 11
    name = "Prediction (y (t+6))"
    # Other batches, so that the last digits may differ.
    assert applied[name][11:-6].to_list() == pytest.approx(beside[name].to_list(), rel=1e-5)


def test_a_table_in_another_order_with_groups_comes_back_in_its_own() -> None:
    one = waves(60).with_columns(pl.lit("a").alias("place"), pl.col("hour").cast(pl.Datetime("us")))
    both = pl.concat([one, one.with_columns(pl.lit("b").alias("place"), pl.col("y") + 3)])
    windows = cut(both, time="hour", groups=Columns.named("place"))
    model = trained(windows, epochs=1).model
    mixed = both.sample(fraction=1.0, shuffle=True, seed=1)
    applied = collect(model.apply(lazy(mixed))).to_polars()
    assert applied.select("place", "hour").equals(mixed.select("place", "hour"))
    name = "Prediction (y (t+6))"
    assert applied.filter(pl.col("place") == "a")[name].is_null().sum() == 11
    in_order = collect(model.apply(lazy(both))).to_polars()
    assert applied.sort("place", "hour")[name].to_list() == in_order.sort("place", "hour")[name].to_list()


def test_rows_after_a_gap_have_no_forecast() -> None:
    model = trained(cut(waves()), epochs=1).model
    gaps = waves(40).with_columns(pl.when(pl.col("hour") != 20).then("y").alias("y"))
    missing = collect(model.apply(lazy(gaps))).to_polars()["Prediction (y (t+6))"].is_null()
    assert missing.to_list() == [row < 11 or 20 <= row < 32 for row in range(40)]


def test_every_step_up_to_the_horizon_can_be_forecast() -> None:
    windows = cut(waves(), reach="all", horizon=3, spacing=2, steps=6)
    found = trained(windows)
    names = collect(forecast_windows(windows, found.model, run=RunContext())).columns
    assert names[-3:] == [f"Prediction (y (t+{ahead}))" for ahead in (1, 2, 3)]
    applied = collect(found.model.apply(lazy(waves(30)))).to_polars()
    assert applied["Prediction (y (t+1))"].is_null().sum() == 10


def test_intervals_hold_about_their_share() -> None:
    windows = cut(waves(800))
    model = trained(windows, intervals="50 %, 90 %").model
    beside = collect(forecast_windows(windows, model, run=RunContext())).to_polars()
    name = "Prediction (y (t+6))"
    for share in (50, 90):
        low, high = beside[f"{name} low {share} %"], beside[f"{name} high {share} %"]
        late = (beside["y (t+6)"].is_between(low, high))[-78:]
        assert late.mean() == pytest.approx(share / 100, abs=0.05)  # type: ignore[arg-type]


def test_the_model_is_the_same_after_it_was_stored() -> None:
    windows = cut(waves())
    model = trained(windows, intervals="80 %").model
    assert isinstance(model, SequenceForecaster)
    again = SequenceForecaster.from_bytes(model.to_bytes())
    assert again.to_bytes() == model.to_bytes()
    assert np.array_equal(again.forecast(windows), model.forecast(windows))
    assert again.describe() == model.describe()


def test_it_goes_on_from_another_model() -> None:
    windows = cut(waves())
    first = trained(windows, epochs=4)
    further = trained(windows, epochs=1, start=first.model, rate=1e-6)
    assert further.metrics["validation MAE"] == pytest.approx(first.metrics["validation MAE"], rel=0.01)
    with pytest.raises(DataError, match="has another form"):
        trained(windows, hidden=9, start=first.model)


def test_no_window_to_learn_from_reaches_into_those_put_aside() -> None:
    windows = cut(waves(200))
    early, late = put_aside(windows, 0.25)
    assert late is not None
    assert len(late) == round(len(windows) * 0.25)
    plan = windows.plan
    assert early.starts.max() + plan.span <= late.starts.min() + plan.length


def test_what_does_not_fit_is_refused() -> None:
    windows = cut(waves())
    with pytest.raises(DataError, match="have no target"):
        trained(cut(waves(), targets=Columns.named(), horizon=0))
    with pytest.raises(DataError, match="no window to learn from"):
        trained(cut(waves(10)))
    with pytest.raises(DataError, match="cut in another way"):
        trained(windows, validation=cut(waves(), steps=6))
    with pytest.raises(ParameterError, match="no such layers"):
        trained(windows, cell="GRU", projection=2)
    with pytest.raises(DataError, match="no windows put aside to measure intervals"):
        trained(windows, intervals="80 %", training=TrainingOptions(aside=0.0))
    model = trained(windows, epochs=1).model
    with pytest.raises(MissingColumnError, match="'z'"):
        model.apply(lazy(waves().drop("z")))
    with pytest.raises(DataError, match="cut in another way than those that the model"):
        forecast_windows(cut(waves(), steps=6), model, run=RunContext())
