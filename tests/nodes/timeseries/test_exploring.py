"""Decompose, Autocorrelation and Stationarity Test."""

import warnings
from datetime import date, datetime, timedelta

import numpy as np
import polars as pl
import pytest
from statsmodels.tsa.seasonal import STL
from statsmodels.tsa.stattools import acf, adfuller, kpss, pacf

from plait import DataError, ParameterError
from plait.table import collect, lazy
from plait.testing import check_node
from plait_nodes.timeseries.autocorrelation import autocorrelation
from plait_nodes.timeseries.decompose import decompose
from plait_nodes.timeseries.stationarity_test import stationarity_test

HOURS = [datetime(2024, 1, 1) + timedelta(hours=hour) for hour in range(240)]
PLACE = np.arange(240)
NOISE = np.random.default_rng(3).normal(size=240)
TABLE = pl.DataFrame({"t": HOURS, "x": 20 + 0.05 * PLACE + 5 * np.sin(2 * np.pi * PLACE / 24) + NOISE})
WALK = pl.DataFrame({"x": NOISE.cumsum()})


@pytest.mark.parametrize("params", [{}, {"multiplicative": True}, {"robust": True, "period": 12, "seasonal": 13}])
def test_decompose_keeps_what_every_node_promises(params: dict[str, object]) -> None:
    check_node(decompose, TABLE, value="x", time="t", **params)


def test_parts_are_those_of_statsmodels_and_add_up() -> None:
    found = decompose(lazy(TABLE.reverse()), value="x", time="t")
    parts = collect(found.table).to_polars()
    known = STL(TABLE["x"].to_numpy(), period=24).fit()
    assert parts["trend"].to_list() == pytest.approx(known.trend.tolist())
    assert parts["season"].to_list() == pytest.approx(known.seasonal.tolist())
    assert parts.select("trend", "season", "remainder").sum_horizontal().to_list() == pytest.approx(
        parts["x"].to_list()
    )
    assert found.metrics["period"] == 24
    assert found.metrics["season strength"] > 0.9


def test_parts_that_are_multiplied() -> None:
    parts = collect(decompose(lazy(TABLE), value="x", time="t", multiplicative=True).table).to_polars()
    assert (parts["trend"] * parts["season"] * parts["remainder"]).to_list() == pytest.approx(parts["x"].to_list())


def test_a_constant_series_has_no_parts_but_its_level() -> None:
    found = decompose(lazy({"x": [3.0] * 20}), value="x", period=4)
    assert collect(found.table)["trend"].to_list() == pytest.approx([3.0] * 20)
    assert found.metrics["season strength"] == 0


@pytest.mark.parametrize(
    ("table", "params", "error", "message"),
    [
        ({"x": [1.0, None] * 10}, {"period": 4}, DataError, "'x' has 10 missing values. Fill gaps"),
        ({"x": [1.0] * 20}, {}, ParameterError, "can't be told from its times"),
        ({"x": [1.0] * 7}, {"period": 4}, ParameterError, "two seasons have 8"),
        ({"x": [0.0] * 20}, {"period": 4, "multiplicative": True}, ParameterError, "not positive"),
        ({"x": [0.0] * 20}, {"period": 4, "seasonal": 8}, ParameterError, "odd number"),
        ({"x": ["a"] * 20}, {"period": 4}, ParameterError, "not numbers"),
        ({"x": [0.0] * 20, "trend": [0] * 20}, {"period": 4}, ParameterError, "already has a column 'trend'"),
        ({"x": [1.0, 2], "d": [date(2024, 1, 1)] * 2}, {"time": "d"}, DataError, "2024-01-01 is there more than once"),
    ],
)
def test_what_can_not_be_decomposed_is_refused(
    table: dict[str, object], params: dict[str, object], error: type[Exception], message: str
) -> None:
    with pytest.raises(error, match=message):
        decompose(lazy(table), value="x", **params)  # type: ignore[arg-type]


def test_autocorrelation_keeps_what_every_node_promises() -> None:
    for rows in (240, 9, 2):
        check_node(autocorrelation, TABLE.head(rows), value="x", time="t", lags=30)


def test_autocorrelations_are_those_of_statsmodels() -> None:
    found = autocorrelation(lazy(TABLE), value="x", lags=30)
    lags, values = collect(found.lags).to_polars(), TABLE["x"].to_numpy()
    assert lags["autocorrelation"].to_list() == pytest.approx(acf(values, nlags=30)[1:].tolist())
    assert lags["partial"].to_list() == pytest.approx(pacf(values, nlags=30, method="ywm")[1:].tolist())
    assert lags["bound"][0] == pytest.approx(1.959963985 / 240**0.5)
    assert found.metrics["best lag"] in (23, 24, 25)


def test_five_values_by_hand() -> None:
    lags = collect(autocorrelation(lazy({"x": [1, 2, 3, 4, 5]}), value="x").lags)
    assert lags["autocorrelation"].to_list() == pytest.approx([0.4, -0.1, -0.4, -0.4])
    assert lags["partial"].to_list()[2:] == [None, None]


def test_a_constant_series_goes_with_nothing() -> None:
    lags = collect(autocorrelation(lazy({"x": [1, 1, 1]}), value="x").lags)
    assert lags["autocorrelation"].to_list() == [None, None]


def test_stationarity_test_keeps_what_every_node_promises() -> None:
    for params in ({}, {"around": "trend"}, {"lags": 3}):
        check_node(stationarity_test, WALK, value="x", **params)


def test_a_walk_wanders_and_its_steps_do_not() -> None:
    walk = collect(stationarity_test(lazy(WALK), value="x").tests)
    steps = collect(stationarity_test(lazy({"x": NOISE}), value="x").tests)
    assert walk["stationary"].to_list() == [False, False]
    assert steps["stationary"].to_list() == [True, True]
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        known = [adfuller(NOISE)[:2], kpss(NOISE)[:2]]
    assert steps.select("statistic", "p").rows() == [pytest.approx(tuple(each)) for each in known]


def test_constant_and_short_series_are_refused() -> None:
    with pytest.raises(DataError, match="are equal"):
        stationarity_test(lazy({"x": [1.0] * 20}), value="x")
    with pytest.raises(DataError, match="has 3 values, and at least 8"):
        stationarity_test(lazy({"x": [1.0, 2, 3]}), value="x")
    with pytest.raises(ParameterError, match="has no 9 lags"):
        stationarity_test(lazy({"x": list(range(20))}), value="x", lags=9)
