from datetime import date, timedelta

import polars as pl
import pytest

from plait import Columns, DataError, MissingColumnError, ParameterError
from plait.table import collect, lazy
from plait.testing import check_node
from plait_nodes.timeseries.forecast_scorer import forecast_scorer

TABLE = pl.DataFrame(
    {
        "d": [date(2024, 1, 1) + timedelta(days=day) for day in range(4)],
        "y": [10.0, 12, 11, None],
        "p": [11.0, 11, 13, 5],
        "größer": [10, 12, None, 1],
    }
)
HISTORY = pl.DataFrame({"d": [date(2023, 12, 30), date(2023, 12, 31)], "y": [5.0, 9.0]})


@pytest.mark.parametrize("params", [{}, {"season": 2, "time": "d"}, {"persistence": "p"}])
def test_it_keeps_what_every_node_promises(params: dict[str, object]) -> None:
    check_node(forecast_scorer, TABLE, HISTORY, actual="y", forecasts=["p", "größer"], **params)
    check_node(forecast_scorer, TABLE, None, actual="y", forecasts=["p"], **params)


def test_three_values_by_hand() -> None:
    found = forecast_scorer(lazy(TABLE), lazy(HISTORY), actual="y", forecasts=Columns.named("p", "größer"), time="d")
    first, second, persistence = collect(found.scores).rows(named=True)
    assert first == {
        "forecast": "p",
        "rows": 3,
        "MAE": pytest.approx(4 / 3),
        "RMSE": pytest.approx(2**0.5),
        "bias": pytest.approx(2 / 3),
        "sMAPE": pytest.approx((2 / 21 + 2 / 23 + 4 / 24) / 3),
        "MASE": pytest.approx(1 / 3),
        "MAE of persistence": pytest.approx((1 + 2 + 1) / 3),
        "skill": pytest.approx(0),
    }
    assert (second["rows"], second["MAE"], second["skill"]) == (2, 0, 1)
    assert (persistence["forecast"], persistence["MAE"], persistence["skill"]) == (
        "Persistence",
        pytest.approx(4 / 3),
        0,
    )
    assert found.metrics == pytest.approx(
        {"rows": 3, "mae": 4 / 3, "rmse": 2**0.5, "mase": 1 / 3, "mae of persistence": 4 / 3, "skill": 0}
    )


def test_without_a_history_the_changes_in_the_table_are_the_scale() -> None:
    found = forecast_scorer(lazy(TABLE), actual="y", forecasts=Columns.named("p"))
    assert found.metrics["mase"] == pytest.approx((4 / 3) / 1.5)
    assert collect(found.scores)["rows"].to_list() == [3, 2]


def test_a_constant_series_has_no_scale() -> None:
    found = forecast_scorer(lazy({"y": [1, 1, 1], "p": [1, 2, 1]}), actual="y", forecasts=Columns.named("p"))
    assert "mase" not in found.metrics
    assert found.metrics["mae"] == pytest.approx(1 / 3)


def test_what_can_not_be_scored_is_refused() -> None:
    with pytest.raises(ParameterError, match="'s' holds String values"):
        forecast_scorer(lazy({"y": [1.0], "s": ["a"]}), actual="y", forecasts=Columns.named("s"))
    with pytest.raises(ParameterError, match="No forecast is chosen"):
        forecast_scorer(lazy(TABLE), actual="y", forecasts=Columns.named("y"))
    with pytest.raises(DataError, match="No row has both 'y' and 'p'"):
        forecast_scorer(lazy(TABLE.tail(1)), actual="y", forecasts=Columns.named("p"))
    with pytest.raises(MissingColumnError, match="'y'"):
        forecast_scorer(lazy(TABLE), lazy({"z": [1]}), actual="y", forecasts=Columns.named("p"))
