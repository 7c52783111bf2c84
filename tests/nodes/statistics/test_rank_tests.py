import numpy as np
import polars as pl
import pytest
from scipy import stats

from plait import Columns
from plait.table import collect, lazy
from plait.testing import check_node
from plait_nodes.statistics.rank_tests import kruskal_wallis, mann_whitney, wilcoxon
from plait_nodes.statistics.student import Alternative
from sample_tables import iris

IRIS = iris()
ALTERNATIVES: tuple[Alternative, ...] = ("two-sided", "greater", "less")
TABLE = pl.DataFrame(
    {
        "größe (cm)": [1.5, None, 2.5, 3.5, 4.0, 0.5],
        "n": [3, 4, None, 3, 8, 2],
        "constant": [0.1] * 6,
        "empty": pl.Series([None] * 6, dtype=pl.Float64),
        "group": ["a", "b", "a", None, "b", "a"],
    }
)
NAMES = ["größe (cm)", "n", "constant", "empty"]


@pytest.mark.parametrize("method", ["automatic", "exact", "normal"])
def test_the_contract(method: str) -> None:
    check_node(mann_whitney, TABLE, columns=NAMES, group="group", method=method)
    for rows in (6, 1, 0):
        check_node(kruskal_wallis, TABLE.head(rows), columns=NAMES, group="group")
        check_node(wilcoxon, TABLE.head(rows), first="größe (cm)", second="n", method=method)
        check_node(wilcoxon, TABLE.head(rows), first="n", second="n", method=method)
        check_node(wilcoxon, TABLE.head(rows), first="n", second="empty", method=method, zeros="ranked")


@pytest.mark.parametrize("alternative", ALTERNATIVES)
@pytest.mark.parametrize("column", ["sepal_width", "petal_length"])
def test_mann_whitney(alternative: Alternative, column: str) -> None:
    result = mann_whitney(
        lazy(IRIS),
        columns=Columns.named(column),
        group="species",
        first="setosa",
        second="virginica",
        alternative=alternative,
    )
    found = collect(result).rows(named=True)[0]
    one, other = (IRIS.filter(species=name)[column].to_numpy() for name in ("setosa", "virginica"))
    theirs = stats.mannwhitneyu(one, other, alternative=alternative)
    assert (found["u"], found["p"]) == pytest.approx((theirs.statistic, theirs.pvalue), rel=1e-9)
    larger = float((one[:, None] > other).mean() + (one[:, None] == other).mean() / 2)
    assert found["share above"] == pytest.approx(larger)
    assert found["rank-biserial correlation"] == pytest.approx(2 * larger - 1)


def test_equal_values_alone_say_nothing() -> None:
    found = collect(mann_whitney(lazy(TABLE), columns=Columns.named("constant"), group="group")).rows(named=True)[0]
    assert (found["u"], found["p"], found["share above"]) == (3.0, None, 0.5)


@pytest.mark.parametrize("alternative", ALTERNATIVES)
@pytest.mark.parametrize("zeros", ["left out", "ranked"])
def test_wilcoxon(alternative: Alternative, zeros: str) -> None:
    table = IRIS.with_columns(later=pl.col("sepal_width").reverse())
    result = wilcoxon(lazy(table), first="sepal_width", second="later", alternative=alternative, zeros=zeros)  # type: ignore[arg-type]
    found = collect(result).rows(named=True)[0]
    theirs = stats.wilcoxon(
        table["sepal_width"].to_numpy(),
        table["later"].to_numpy(),
        alternative=alternative,
        zero_method="wilcox" if zeros == "left out" else "pratt",
        correction=True,
        method="asymptotic",
    )
    assert found["p"] == pytest.approx(theirs.pvalue)
    if alternative == "greater":
        assert found["w"] == pytest.approx(theirs.statistic)


def test_a_few_pairs_are_exact() -> None:
    # Hollander and Wolfe: depression scores of nine patients before and after.
    before = [1.83, 0.50, 1.62, 2.48, 1.68, 1.88, 1.55, 3.06, 1.30]
    after = [0.878, 0.647, 0.598, 2.05, 1.06, 1.29, 1.06, 3.14, 1.29]
    result = wilcoxon(lazy({"x": before, "y": after}), first="x", second="y", alternative="greater")
    found = collect(result).rows(named=True)[0]
    assert (found["w"], found["p"]) == (40, pytest.approx(0.01953125))


def test_kruskal_wallis() -> None:
    result = kruskal_wallis(lazy(IRIS), group="species")
    ranks = collect(result.groups).to_polars()
    for found in collect(result.tests).rows(named=True):
        values = [part[found["column"]].to_numpy() for part in IRIS.partition_by("species")]
        theirs = stats.kruskal(*values)
        assert (found["h"], found["p"], found["groups"]) == pytest.approx(
            (theirs.statistic, theirs.pvalue, 3), rel=1e-9
        )
        expected = stats.rankdata(np.concatenate(values)).reshape(3, 50).mean(axis=1)
        assert ranks.filter(column=found["column"])["mean rank"].to_list() == pytest.approx(expected.tolist())


def test_what_can_not_be_tested_is_missing() -> None:
    found = collect(kruskal_wallis(lazy(TABLE), columns=Columns.named("constant", "empty"), group="group").tests)
    assert found["h"].to_list() == [None, None]
