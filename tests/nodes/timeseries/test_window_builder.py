import tracemalloc
from datetime import datetime, timedelta

import numpy as np
import polars as pl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from plait import Columns, DataError, ParameterError
from plait.table import collect, lazy
from plait.testing import check_node
from plait_nodes.timeseries.window_builder import WindowBuilderResult, window_builder
from plait_nodes.timeseries.windows import Windows
from shared_data import data_path

TABLE = pl.DataFrame(
    {
        "t": [datetime(2024, 1, 1) + timedelta(hours=hour) for hour in range(10)],
        "x": [1.0, 2, 3, 4, 5, None, 7, 8, 9, 10],
        "n": range(10),
        "g": ["a"] * 4 + ["b"] * 6,
    }
)


def built(table: object, steps: int, horizon: int, **params: object) -> WindowBuilderResult:
    x = Columns.named("x")
    return window_builder(lazy(table), features=x, targets=x, steps=steps, horizon=horizon, **params)  # type: ignore[arg-type]


@pytest.mark.parametrize("layout", ["columns", "arrays"])
@pytest.mark.parametrize(
    "params",
    [
        {"steps": 3, "targets": ["x"], "horizon": 2},
        {"steps": 2, "targets": ["x", "n"], "horizon": 3, "reach": "all", "groups": ["g"], "time": "t"},
        {"steps": 2, "spacing": 2, "stride": 2, "missing": True, "targets": ["n"]},
        {"steps": 4, "horizon": 0},
    ],
)
def test_it_keeps_what_every_node_promises(params: dict[str, object], layout: str) -> None:
    for rows in (10, 1, 0):
        check_node(window_builder, TABLE.head(rows), layout=layout, features=["x", "n"], **params)


def test_ten_rows_by_hand() -> None:
    table = collect(built(TABLE, 2, 2, groups=Columns.named("g")).table)
    assert table.columns == ["g", "x (t-1)", "x (t)", "x (t+2)"]
    assert table.rows() == [("a", 1, 2, 4), ("b", 7, 8, 10)]


def test_no_window_reaches_from_one_series_into_another_and_strides_begin_with_each() -> None:
    windows = window_builder(
        lazy(TABLE), features=Columns.named("n"), steps=2, horizon=0, stride=2, groups=Columns.named("g")
    ).windows
    assert windows.inputs()[:, :, 0].tolist() == [[0, 1], [2, 3], [4, 5], [6, 7], [8, 9]]


def test_all_rows_ahead_are_targets() -> None:
    table = collect(built(TABLE.head(5), 2, 3, reach="all", layout="arrays").table)
    assert table.columns == ["x (t)", "x (t+1…t+3)"]
    assert [[list(cell) for cell in row] for row in table.rows()] == [[[1, 2], [3, 4, 5]]]


@given(
    rows=st.integers(0, 60), steps=st.integers(1, 12), horizon=st.integers(1, 12), spacing=st.integers(1, 3),
    stride=st.integers(1, 4),
)  # fmt: skip
def test_columns_arrays_and_views_agree(rows: int, steps: int, horizon: int, spacing: int, stride: int) -> None:
    series = {"x": pl.Series(range(rows), dtype=pl.Float64)}
    found = built(series, steps, horizon, spacing=spacing, stride=stride)
    inputs, targets = found.windows.inputs(), found.windows.targets()
    length = (steps - 1) * spacing + 1
    assert len(found.windows) == len(inputs) == max(0, -(-(rows - length - horizon + 1) // stride))
    columns = collect(found.table).to_numpy().reshape(-1, steps + 1)
    assert np.array_equal(columns[:, :steps], inputs[:, :, 0])
    assert np.array_equal(columns[:, steps], targets[:, 0, 0])
    begin = stride * np.arange(len(inputs))
    assert np.array_equal(targets[:, 0, 0], begin + length - 1 + horizon)
    again = Windows.from_bytes(found.windows.to_bytes())
    assert np.array_equal(again.inputs(), inputs)
    assert again.plan == found.windows.plan


def test_long_windows_copy_nothing() -> None:
    """15,000 rows have 14,281 windows of 576 steps, which would take 66 MB."""
    series = lazy({"x": np.arange(15_000.0)})
    built(series, 576, 144)
    tracemalloc.start()
    found = built(series, 576, 144)
    inputs, targets = found.windows.inputs(), found.windows.targets()
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert inputs.shape == (14_281, 576, 1)
    assert targets.shape == (14_281, 1, 1)
    assert peak < 2_000_000
    assert np.shares_memory(inputs[0], inputs[1])
    columns = collect(found.table).to_polars()
    assert columns.shape == (14_281, 577)
    first, second = (columns.get_column(name).to_numpy(allow_copy=False) for name in ("x (t-575)", "x (t-574)"))
    assert np.shares_memory(first, second)


def test_a_batch_is_copied_alone() -> None:
    windows = built(TABLE, 2, 1).windows
    inputs, targets = windows.batch(np.array([0, 2]))
    assert inputs[:, :, 0].tolist() == [[1, 2], [3, 4]]
    assert targets.ravel().tolist() == [3, 5]


@pytest.mark.parametrize(("steps", "horizon", "count"), [(576, 144, 14_222), (96, 24, 14_822)])
def test_four_days_of_ten_minutes(steps: int, horizon: int, count: int) -> None:
    outdoor = pl.read_csv(data_path("data", "outdoor_10min", "outdoor_10min.csv"), try_parse_dates=True)
    table = outdoor.rename({"T_out": "x"})
    windows = built(table, steps, horizon, time="date").windows
    assert len(windows) == count
    assert windows.times is not None
    assert windows.times[0] == datetime(2016, 2, 14) + timedelta(minutes=10 * (steps - 1))


def test_damaged_windows_are_refused() -> None:
    data = built(TABLE, 2, 1).windows.to_bytes()
    for damaged in (b"", data[:100], data.replace(b'"steps":2', b'"steps":9'), b"{}\n"):
        with pytest.raises(DataError, match="can't be read"):
            Windows.from_bytes(damaged)


def test_what_can_not_be_cut_is_refused() -> None:
    with pytest.raises(ParameterError, match="'g' holds String values"):
        window_builder(lazy(TABLE), features=Columns.named("g"))
    with pytest.raises(ParameterError, match="no column to make windows of"):
        window_builder(lazy(TABLE), features=Columns.named())
    with pytest.raises(ParameterError, match="the last step itself"):
        built(TABLE, 2, 0)


def test_nothing_is_as_good_as_yesterday_in_ten_minute_weather() -> None:
    """The latest fifth of the windows: persistence is off by 2.52 degrees."""
    outdoor = pl.read_csv(data_path("data", "outdoor_10min", "outdoor_10min.csv"), try_parse_dates=True)
    table = built(outdoor.rename({"T_out": "x"}), 576, 144, time="date").table
    latest = collect(table.tail(2_845)).to_polars()
    assert (latest["x (t+144)"] - latest["x (t)"]).abs().mean() == pytest.approx(2.520, abs=5e-4)
