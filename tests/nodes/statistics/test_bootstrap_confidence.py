from threading import Event

import numpy as np
import polars as pl
import pytest
from scipy import stats

from plait import Columns, RunContext
from plait.errors import Cancelled
from plait.table import collect, lazy
from plait.testing import check_node
from plait_nodes.statistics.bootstrap_confidence import Method, Statistic, bootstrap_confidence
from sample_tables import flights, iris

IRIS = iris()
TABLE = pl.DataFrame(
    {
        "größe (cm)": [1.5, None, 2.5, 3.5, 4.0, 0.5],
        "constant": [2] * 6,
        "empty": pl.Series([None] * 6, dtype=pl.Float64),
        "ok": [True, False, None, True, False, True],
    }
)
STATISTICS = ("mean", "median", "std", "variance", "sum", "lower quartile", "upper quartile")


def interval(
    table: pl.DataFrame, name: str, statistic: Statistic = "mean", method: Method = "bca", resamples: int = 2000
) -> dict[str, float]:
    found = bootstrap_confidence(
        lazy(table),
        run=RunContext(),
        columns=Columns.named(name),
        statistic=statistic,
        method=method,
        resamples=resamples,
    )
    return collect(found).rows(named=True)[0]


@pytest.mark.parametrize("statistic", STATISTICS)
@pytest.mark.parametrize("method", ["bca", "percentile", "basic"])
def test_the_contract(statistic: str, method: str) -> None:
    for rows in (6, 1, 0):
        check_node(
            bootstrap_confidence,
            TABLE.head(rows),
            columns=["größe (cm)", "constant", "empty", "ok"],
            statistic=statistic,
            method=method,
            resamples=100,
        )


@pytest.mark.parametrize("method", ["bca", "percentile", "basic"])
@pytest.mark.parametrize("statistic", ["mean", "std"])
def test_intervals_are_close_to_those_of_scipy(method: Method, statistic: Statistic) -> None:
    values = IRIS["petal_width"].to_numpy()
    measure = {"mean": np.mean, "std": lambda rows, axis: rows.std(axis=axis, ddof=1)}[statistic]
    theirs = stats.bootstrap((values,), measure, n_resamples=20_000, method=method, rng=np.random.default_rng(1))
    found = interval(IRIS, "petal_width", statistic, method, 20_000)
    width = theirs.confidence_interval.high - theirs.confidence_interval.low
    assert found["low"] == pytest.approx(theirs.confidence_interval.low, abs=0.03 * width)
    assert found["high"] == pytest.approx(theirs.confidence_interval.high, abs=0.03 * width)
    assert found["standard error"] == pytest.approx(theirs.standard_error, rel=0.03)


def test_the_mean_of_many_rows_is_as_sure_as_its_standard_error() -> None:
    found = interval(flights(), "arr_delay", resamples=400)
    assert (found["rows"], found["missing"]) == (6043, 56)
    assert found["estimate"] == pytest.approx(3.891113685)
    assert found["standard error"] == pytest.approx(36.051891581 / 6043**0.5, rel=0.15)
    assert found["low"] < found["estimate"] < found["high"]


def test_the_median_of_the_delays() -> None:
    found = interval(flights(), "arr_delay", "median", resamples=400)
    assert (found["estimate"], -4.5 <= found["low"] <= -3, -3 <= found["high"] <= -2) == (-3, True, True)


def test_equal_values_are_sure() -> None:
    found = interval(TABLE, "constant")
    assert (found["low"], found["high"], found["standard error"]) == (2, 2, 0)


def test_one_more_column_changes_nothing_for_the_others() -> None:
    both = bootstrap_confidence(lazy(IRIS), run=RunContext(), columns=Columns.named("sepal_width", "petal_width"))
    assert collect(both).rows(named=True)[1] == interval(IRIS, "petal_width")


def test_a_cancelled_run_stops() -> None:
    stop = Event()
    stop.set()
    with pytest.raises(Cancelled):
        bootstrap_confidence(lazy(IRIS), run=RunContext(cancelled=stop))
