"""Exponential Smoothing, ARIMA, Forecast, and Apply Model with both."""

import warnings
from datetime import datetime, timedelta
from typing import Any

import narwhals as nw
import numpy as np
import polars as pl
import pytest
from statsmodels.tsa.arima.model import ARIMA
from statsmodels.tsa.holtwinters import ExponentialSmoothing

from plait import DataError, ParameterError, RunContext
from plait.arguments import arguments_of
from plait.calling import call
from plait.errors import Cancelled
from plait.node import NodeType
from plait.table import collect, lazy
from plait.testing import check_node
from plait_nodes.mining.apply_model import apply_model
from plait_nodes.timeseries.arima import arima
from plait_nodes.timeseries.exponential_smoothing import exponential_smoothing
from plait_nodes.timeseries.fitted import Fitted
from plait_nodes.timeseries.forecast import forecast
from plait_nodes.timeseries.forecaster import Forecaster, StoredForecaster
from plait_nodes.timeseries.smoothing import SmoothingModel
from plait_nodes.timeseries.state_space import StateSpaceModel

NAMES = {"none": None, "added": "add", "multiplied": "mul"}
COUNT = 96
PLACE = np.arange(COUNT)
VALUES = 50 + 0.3 * PLACE + 8 * np.sin(2 * np.pi * PLACE / 12) + np.random.default_rng(0).normal(size=COUNT)
TABLE = pl.DataFrame({"t": [datetime(2016 + n // 12, 1 + n % 12, 1) for n in range(COUNT)], "größe": VALUES})


def smoothed(**params: object) -> Fitted:
    return exponential_smoothing(lazy(TABLE), run=RunContext(), value="größe", time="t", **params)  # type: ignore[arg-type]


def fitted(table: pl.DataFrame = TABLE, **params: object) -> Fitted:
    return arima(lazy(table), run=RunContext(), value="größe", time="t", **params)  # type: ignore[arg-type]


def ahead(model: Forecaster, steps: int, confidence: float = 0.95) -> pl.DataFrame:
    return collect(forecast(model, steps=steps, confidence=confidence)).to_polars()


@pytest.mark.parametrize(
    ("trend", "damped", "seasonal"),
    [
        ("none", False, "none"),
        ("added", False, "none"),
        ("added", True, "added"),
        ("multiplied", False, "multiplied"),
        ("multiplied", True, "added"),
    ],
)
def test_smoothing_is_that_of_statsmodels(trend: str, damped: bool, seasonal: str) -> None:
    found = check_node(
        exponential_smoothing, TABLE, value="größe", time="t", trend=trend, damped=damped, seasonal=seasonal
    )
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        known = ExponentialSmoothing(
            VALUES,
            trend=NAMES[trend],
            damped_trend=damped,
            seasonal=NAMES[seasonal],
            seasonal_periods=12 if seasonal != "none" else None,
            initialization_method="estimated",
        ).fit()
    expected = collect(found["table"])["Prediction (größe)"].to_list()  # type: ignore[arg-type]
    assert expected == pytest.approx(known.fittedvalues.tolist())
    model = found["model"]
    again = SmoothingModel.from_bytes(model.to_bytes())
    assert again.ahead(20).mean.tolist() == model.ahead(20).mean.tolist()
    if trend != "multiplied":
        # statsmodels forecasts from another slope where the trend is multiplied and damped.
        assert ahead(model, 11)["Prediction (größe)"].to_list() == pytest.approx(known.forecast(11).tolist())


def test_simple_smoothing_by_hand() -> None:
    model = smoothed(trend="none").model
    alpha, level = model.state.alpha, model.state.level
    assert model.one_by_one(np.array([10.0, np.nan, np.nan])).tolist() == pytest.approx(
        [level, alpha * 10 + (1 - alpha) * level, alpha * 10 + (1 - alpha) * level]
    )
    forecasts = model.ahead(3)
    deviation = model.state.deviation
    assert forecasts.deviation.tolist() == pytest.approx(
        [deviation, deviation * (1 + alpha**2) ** 0.5, deviation * (1 + 2 * alpha**2) ** 0.5]
    )


def test_the_spread_of_holts_method_is_that_of_the_textbook() -> None:
    state = smoothed(trend="added").model.state
    model = SmoothingModel(state.model_copy(update={"alpha": 0.5, "beta": 0.4, "deviation": 2.0}))
    weights = [0.5 + 0.5 * 0.4 * step for step in (1, 2)]
    known = [2 * (1 + sum(weight**2 for weight in weights[:step])) ** 0.5 for step in range(3)]
    assert model.ahead(3).deviation.tolist() == pytest.approx(known)


@pytest.mark.parametrize(
    ("order", "seasonal", "trend", "constant"),
    [
        ((1, 0, 1), (0, 0, 0), "c", "automatic"),
        ((0, 1, 1), (0, 0, 0), "t", "drift"),
        ((2, 1, 0), (0, 0, 0), "n", "automatic"),
        ((1, 0, 0), (0, 0, 0), "ct", "drift"),
        ((1, 0, 0), (0, 1, 0), "n", "none"),
    ],
)
def test_arima_is_that_of_statsmodels(
    order: tuple[int, int, int], seasonal: tuple[int, int, int], trend: str, constant: str
) -> None:
    names = ("p", "d", "q", "seasonal_p", "seasonal_d", "seasonal_q")
    params = dict(zip(names, (*order, *seasonal), strict=True))
    found = check_node(arima, TABLE, value="größe", time="t", constant=constant, **params)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        period = 12 if any(seasonal) else 0
        known = ARIMA(VALUES, order=order, seasonal_order=(*seasonal, period), trend=trend).fit()
        later = known.append(VALUES[:10] + 3)
    model = found["model"]
    model = StateSpaceModel.from_bytes(model.to_bytes())
    future, theirs = ahead(model, 20), known.get_forecast(20)
    assert future["Prediction (größe)"].to_list() == pytest.approx(theirs.predicted_mean.tolist())
    assert future["lower"].to_list() == pytest.approx(theirs.conf_int()[:, 0].tolist())
    assert model.one_by_one(VALUES[:10] + 3).tolist() == pytest.approx(later.fittedvalues[-10:].tolist())
    estimates = collect(found["estimates"])  # type: ignore[arg-type]
    assert estimates["estimate"].to_list() == pytest.approx(known.params.tolist())
    assert found["metrics"]["aic"] == pytest.approx(known.aic)  # type: ignore[index]


def test_missing_values_are_no_obstacle_to_arima() -> None:
    gaps = TABLE.with_columns(pl.when(pl.int_range(pl.len()) % 7 == 3).then(None).otherwise("größe").alias("größe"))
    assert len(ahead(fitted(gaps).model, 3)) == 3
    with pytest.raises(DataError, match="has 14 missing values"):
        exponential_smoothing(lazy(gaps), run=RunContext(), value="größe")


def test_a_forecast_has_the_next_times() -> None:
    found = check_node(forecast, fitted().model, steps=3)["out"]
    times = collect(found)["t"].to_list()  # type: ignore[arg-type]
    assert times == [datetime(2024, month, 1) for month in (1, 2, 3)]
    bare = exponential_smoothing(lazy(TABLE.drop("t")), run=RunContext(), value="größe").model
    assert ahead(bare, 2).columns == ["step", "Prediction (größe)", "lower", "upper"]


def test_wider_where_it_must_be_surer() -> None:
    model = fitted().model
    narrow, wide = ahead(model, 5, 0.5), ahead(model, 5, 0.99)
    assert (wide["upper"] > narrow["upper"]).all()
    assert (narrow["lower"] < narrow["Prediction (größe)"]).all()


def test_applied_to_later_rows_each_value_is_known_after_its_prediction() -> None:
    model = fitted().model
    later = TABLE.tail(3).with_columns(pl.col("t").dt.offset_by("3mo"))
    for table in (later, later.drop("größe"), later.drop("t"), later.head(1), later.head(0)):
        check_node(apply_model, table, model)
    known = collect(model.apply(lazy(later)))["Prediction (größe)"].to_list()
    assert known == pytest.approx(model.one_by_one(later["größe"].to_numpy()).tolist())
    blind = collect(model.apply(lazy(later.drop("größe"))))["Prediction (größe)"].to_list()
    assert blind == pytest.approx(model.ahead(3).mean.tolist())
    assert blind[0] == pytest.approx(known[0])


def test_rows_stand_for_the_steps_at_their_times() -> None:
    model = fitted().model
    table = lazy({"t": [datetime(2023, 12, 1), datetime(2024, 1, 1), datetime(2024, 3, 1)]})
    found = collect(model.apply(table))["Prediction (größe)"].to_list()
    assert found == [None, *map(pytest.approx, model.ahead(3).mean[[0, 2]].tolist())]
    unsorted = lazy({"t": [datetime(2024, 3, 1), datetime(2024, 1, 1)]})
    with pytest.raises(Exception, match="do not rise"):
        collect(model.apply(unsorted))


def test_predictions_do_not_depend_on_how_a_query_is_cut() -> None:
    values = np.random.default_rng(5).normal(60, 5, 200_000)
    model = smoothed(trend="none").model
    table = lazy({"größe": values})
    found = collect(model.apply(table.filter(nw.col("größe") > 0)))
    assert found["Prediction (größe)"].to_list() == pytest.approx(model.one_by_one(values).tolist())


@pytest.mark.parametrize(
    ("params", "message"),
    [
        ({"trend": "none", "damped": True}, "Without a trend"),
        ({"seasonal": "added", "period": 60}, "two seasons have 120"),
    ],
)
def test_what_smoothing_can_not_be_is_refused(params: dict[str, object], message: str) -> None:
    with pytest.raises(ParameterError, match=message):
        smoothed(**params)


def test_what_can_not_be_fitted_is_refused() -> None:
    with pytest.raises(ParameterError, match="not positive"):
        exponential_smoothing(lazy({"x": [0.0, 1, 2, 3, 4, 5, 6]}), run=RunContext(), value="x", trend="multiplied")
    with pytest.raises(ParameterError, match="takes a constant away"):
        fitted(d=1, constant="constant")
    with pytest.raises(DataError, match="has no values"):
        fitted(TABLE.with_columns(größe=pl.lit(None, pl.Float64)))
    with pytest.raises(DataError, match="at least 6 are needed"):
        exponential_smoothing(lazy({"x": [1.0, 2]}), run=RunContext(), value="x")


def test_a_constant_series_stays_constant() -> None:
    start = datetime(2024, 1, 1)
    table = pl.DataFrame({"t": [start + timedelta(days=day) for day in range(20)], "größe": [5.0] * 20})
    model = exponential_smoothing(lazy(table), run=RunContext(), value="größe", time="t", trend="none").model
    assert ahead(model, 3)["Prediction (größe)"].to_list() == pytest.approx([5.0] * 3)


@pytest.mark.parametrize("damaged", [b"", b"{}", b'{"alpha": 1}'])
@pytest.mark.parametrize("kind", [SmoothingModel, StateSpaceModel])
def test_damaged_models_are_refused(kind: type[StoredForecaster], damaged: bytes) -> None:
    with pytest.raises(DataError, match="can't be read"):
        kind.from_bytes(damaged)
    whole = (smoothed() if kind is SmoothingModel else fitted()).model.to_bytes()
    with pytest.raises(DataError, match="can't be read"):
        kind.from_bytes(whole.replace(b"us", b"xx").replace(b'"1mo"', b'"xx"'))


@pytest.mark.parametrize("learner", [arima, exponential_smoothing])
def test_the_search_ends_with_the_run(learner: NodeType[..., Any]) -> None:
    drawn = np.random.default_rng(4)
    series = lazy({"v": np.cumsum(drawn.normal(size=300))})
    params = arguments_of(learner, {"value": "v"}, None)
    run = RunContext()
    assert call(learner, {"table": [series]}, params, run)
    run.cancelled.set()
    with pytest.raises(Cancelled):
        call(learner, {"table": [series]}, params, run)
