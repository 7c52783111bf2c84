"""The workflow about the temperature in 24 hours, with its promised numbers."""

from __future__ import annotations

from pathlib import Path

import pytest

from plait import load
from plait.outcome import RunResult

FOLDER = Path(__file__).resolve().parents[2] / "workflows"


@pytest.fixture(scope="module")
def weather(tmp_path_factory: pytest.TempPathFactory) -> RunResult:
    workflow = load(FOLDER / "weather_forecast.json")
    return workflow.run(until=list(workflow.nodes), store=tmp_path_factory.mktemp("weather"))


def test_absent_hours_are_filled(weather: RunResult) -> None:
    regular = weather["regular"]["out"].collect().to_polars()
    assert len(regular) == 8_730
    assert regular["temp"].null_count() == 0


def test_a_linear_model_of_windows_beats_persistence(weather: RunResult) -> None:
    metrics = weather.metrics
    assert metrics["score.rows"] == 1_723
    assert metrics["score.mae of persistence"] == pytest.approx(3.965448, abs=1e-6)
    assert metrics["score.mae"] == pytest.approx(3.3006, abs=1e-3)
    assert metrics["score.mae"] <= 0.87 * metrics["score.mae of persistence"]
    persistence = weather["score"]["scores"].collect().rows(named=True)[1]
    assert persistence["RMSE"] == pytest.approx(5.048280, abs=1e-6)


def test_there_are_as_many_windows_as_the_rule_says(weather: RunResult) -> None:
    windows = weather["windows"]["windows"]
    assert len(windows) == 8_730 - 96 - 24 + 1 == 8_611
    assert windows.inputs().shape == (8_611, 96, 5)
    assert len(weather["folds"]["train"].collect()) == 8_611 - 1_723 - 24


def test_the_day_is_seen_in_season_and_memory(weather: RunResult) -> None:
    metrics = weather.metrics
    assert metrics["day.period"] == 24
    assert metrics["day.season strength"] > 0.75
    memory = weather["memory"]["lags"].collect().to_polars()
    assert memory["autocorrelation"][23] > memory["autocorrelation"][11]


def test_one_hour_ahead_little_is_gained(weather: RunResult) -> None:
    scores = weather["score_hours"]["scores"].collect().to_polars()
    assert scores["forecast"].to_list() == ["Prediction (temp) smoothed", "Prediction (temp) arima", "Persistence"]
    assert scores["rows"].to_list() == [48, 48, 47]
    hours = weather["last_days"]["test"].collect().to_polars()["temp"]
    assert scores["MAE of persistence"].to_list() == pytest.approx([hours.diff().abs().mean()] * 3)
    assert scores["MASE"].max() < 1.2  # type: ignore[operator]


def test_the_next_day_has_intervals_that_widen(weather: RunResult) -> None:
    day = weather["next_day"]["out"].collect().to_polars()
    last = weather["last_days"]["train"].collect().to_polars()["time_hour"][-1]
    assert len(day) == 24
    assert (day["time_hour"][0] - last).total_seconds() == 3_600
    assert (day["upper"] - day["lower"]).is_sorted()
