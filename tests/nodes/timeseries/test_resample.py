from datetime import date, datetime, timedelta

import polars as pl
import pytest

from plait import Columns, MissingColumnError, ParameterError
from plait.table import collect, lazy
from plait.testing import check_node
from plait_nodes.manipulation.aggregation import Aggregation
from plait_nodes.timeseries.resample import resample

START = datetime(2024, 1, 1)
TABLE = pl.DataFrame(
    {
        "zeit": [START + timedelta(hours=9 * place) for place in range(6)] + [None],
        "x": [1.0, 2.0, 3.0, None, 5.0, 6.0, 7.0],
        "g": ["a", "b", "a", "b", "a", "b", None],
    }
)


@pytest.mark.parametrize(
    "params",
    [
        {"unit": "day"},
        {"unit": "week", "every": 2},
        {"unit": "hour", "every": 6, "groups": ["g"]},
        {"unit": "month", "aggregations": [{"column": "x", "function": "max"}, {"function": "rows"}]},
    ],
)
def test_it_keeps_what_every_node_promises(params: dict[str, object]) -> None:
    for rows in (7, 1, 0):
        check_node(resample, TABLE.head(rows), time="zeit", **params)


def test_hours_become_days() -> None:
    table = resample(
        lazy(TABLE),
        time="zeit",
        aggregations=[Aggregation(column="x", function="mean", name="x"), Aggregation(function="rows")],
    )
    assert collect(table).rows() == [(START, 2.0, 3), (START + timedelta(days=1), 5.5, 3)]


def test_weeks_begin_on_mondays() -> None:
    days = pl.date_range(date(2024, 1, 6), date(2024, 1, 9), eager=True)
    table = resample(lazy({"d": days, "x": [1, 2, 3, 4]}), time="d", unit="week")
    assert collect(table).rows() == [(date(2024, 1, 1), 1.5), (date(2024, 1, 8), 3.5)]


@pytest.mark.parametrize(("every", "unit", "theirs"), [(1, "day", "1D"), (6, "hour", "6h"), (90, "minute", "90min")])
def test_means_are_those_of_pandas(every: int, unit: str, theirs: str) -> None:
    table = TABLE.drop_nulls("zeit")
    means = table.to_pandas().set_index("zeit")["x"].resample(theirs).mean()
    ours = collect(resample(lazy(table), time="zeit", every=every, unit=unit)).to_polars().drop_nulls()
    assert dict(ours.rows()) == pytest.approx(means.dropna().to_dict())


def test_series_of_their_own() -> None:
    table = resample(lazy(TABLE), time="zeit", groups=Columns.named("g"))
    assert collect(table)["g"].to_list() == ["a", "a", "b", "b"]


def test_what_has_no_time_is_refused() -> None:
    with pytest.raises(ParameterError, match="'x' holds Float64 values, not dates"):
        resample(lazy(TABLE), time="x")
    with pytest.raises(MissingColumnError, match="'y'"):
        resample(lazy(TABLE), time="y")
    with pytest.raises(ParameterError, match="can't be a group"):
        resample(lazy(TABLE), time="zeit", groups=Columns.named("zeit"))
