import numpy as np
import polars as pl
import pytest
from scipy import stats

from plait import Columns, DataError
from plait.table import collect, lazy
from plait.testing import check_node
from plait_nodes.statistics.anova import anova
from sample_tables import flights, iris

IRIS = iris()
TABLE = pl.DataFrame(
    {
        "größe (cm)": [1.5, None, 2.5, 3.5, 4.0, 0.5],
        "constant": [0.1] * 6,
        "empty": pl.Series([None] * 6, dtype=pl.Float64),
        "ok": [True, False, None, True, True, False],
        "group": ["a", "b", "a", None, "b", "c"],
        "same": ["x"] * 6,
        "own": range(6),
    }
)


@pytest.mark.parametrize("group", ["group", "same", "own", "ok", "empty"])
@pytest.mark.parametrize("rows", [6, 1, 0])
def test_the_contract(group: str, rows: int) -> None:
    check_node(anova, TABLE.head(rows), columns=["größe (cm)", "constant", "empty", "ok"], group=group)
    check_node(anova, TABLE.head(rows), group=group)


def test_delays_of_three_airports() -> None:
    found = collect(anova(lazy(flights()), columns=Columns.named("arr_delay"), group="origin").tests)
    assert found["f"][0] == pytest.approx(36.692906, abs=1e-6)


def test_iris_by_species() -> None:
    result = anova(lazy(IRIS), group="species")
    tests, sources = collect(result.tests).rows(named=True), collect(result.anova).rows(named=True)
    for place, found in enumerate(tests):
        values = [part[found["column"]].to_numpy() for part in IRIS.partition_by("species")]
        theirs = stats.f_oneway(*values)
        welch = stats.f_oneway(*values, equal_var=False)
        levene = stats.levene(*values, center="mean")
        assert (found["f"], found["p"]) == pytest.approx((theirs.statistic, theirs.pvalue), rel=1e-9)
        assert (found["welch f"], found["welch p"]) == pytest.approx((welch.statistic, welch.pvalue), rel=1e-9)
        assert (found["levene f"], found["levene p"]) == pytest.approx((levene.statistic, levene.pvalue))
        between, within, total = sources[3 * place : 3 * place + 3]
        whole = float(((IRIS[found["column"]] - IRIS[found["column"]].mean()) ** 2).sum())
        assert between["sum of squares"] + within["sum of squares"] == pytest.approx(whole)
        assert total["sum of squares"] == pytest.approx(whole)
        assert found["eta squared"] == pytest.approx(between["sum of squares"] / whole)
        degrees = [each["degrees of freedom"] for each in (between, within, total)]
        assert degrees == [2, 147, 149]


def test_groups_are_described() -> None:
    row = collect(anova(lazy(IRIS), columns=Columns.named("sepal_width"), group="species").groups).rows(named=True)[0]
    values = IRIS["sepal_width"].to_numpy()[:50]
    assert (row["group"], row["rows"], row["min"], row["max"]) == ("setosa", 50, 2.3, 4.4)
    low, high = stats.t.interval(0.95, 49, values.mean(), stats.sem(values))
    assert (row["low"], row["high"]) == pytest.approx((low, high))


def test_what_can_not_be_tested_is_missing() -> None:
    result = anova(lazy(TABLE), columns=Columns.named("constant", "empty", "größe (cm)"), group="group")
    constant, empty, known = collect(result.tests).rows(named=True)
    assert constant["f"] is empty["f"] is None
    assert (known["rows"], known["left out"], known["groups"]) == (4, 2, 3)
    assert collect(anova(lazy(TABLE), columns=Columns.named("größe (cm)"), group="same").tests)["f"][0] is None


def test_an_identifier_is_no_group() -> None:
    table = pl.DataFrame({"id": range(1_000_000), "x": np.arange(1_000_000.0)})
    with pytest.raises(DataError, match="1,000,000 different values, too many for groups"):
        anova(lazy(table), columns=Columns.named("x"), group="id")
