import numpy as np
import polars as pl
import pytest
from scipy import stats

from plait import Columns, DataError, RunContext
from plait.table import collect, lazy
from plait.testing import check_node
from plait_nodes.statistics.normality import normality
from sample_tables import iris

IRIS = iris()
TABLE = pl.DataFrame(
    {
        "größe (cm)": [1.5, None, 2.5, 3.5, 4.0, 0.5] * 2,
        "constant": [0.1] * 12,
        "empty": pl.Series([None] * 12, dtype=pl.Float64),
        "ok": [True, False, None] * 4,
    }
)


def outcome(table: pl.DataFrame, name: str, level: float = 0.05) -> dict[str, dict[str, object]]:
    found = normality(lazy(table), run=RunContext(), columns=Columns.named(name), level=level)
    return {row["test"]: row for row in collect(found.tests).rows(named=True)}


@pytest.mark.parametrize("rows", [12, 5, 1, 0])
def test_the_contract(rows: int) -> None:
    check_node(normality, TABLE.head(rows), columns=["größe (cm)", "constant", "empty", "ok"])


@pytest.mark.parametrize("name", IRIS.columns[:4])
def test_tests_are_those_of_scipy(name: str) -> None:
    found, values = outcome(IRIS, name), IRIS[name].to_numpy()
    theirs = {
        "Shapiro–Wilk": stats.shapiro(values),
        "D'Agostino–Pearson": stats.normaltest(values),
        "Jarque–Bera": stats.jarque_bera(values),
    }
    for test, expected in theirs.items():
        assert found[test]["statistic"] == pytest.approx(expected[0], rel=1e-8)
        assert found[test]["p"] == pytest.approx(expected[1], rel=1e-6)
    anderson = stats.anderson(values, "norm", method="interpolate")
    assert found["Anderson–Darling"]["statistic"] == pytest.approx(anderson.statistic)


def test_anderson_and_darling_as_r_says() -> None:
    # nortest::ad.test(iris$Sepal.Width): A = 0.90796, p-value = 0.02023.
    found = outcome(IRIS, "sepal_width")["Anderson–Darling"]
    assert (found["statistic"], found["p"]) == (pytest.approx(0.90796, abs=5e-6), pytest.approx(0.02023, abs=5e-6))


def test_the_level_decides() -> None:
    # R: shapiro.test(iris$Sepal.Width): W = 0.98492, p-value = 0.1012.
    assert outcome(IRIS, "sepal_width")["Shapiro–Wilk"]["normal"] is True
    assert outcome(IRIS, "sepal_width", level=0.2)["Shapiro–Wilk"]["normal"] is False
    assert outcome(IRIS, "petal_length")["Shapiro–Wilk"]["normal"] is False


def test_too_few_and_too_many_values_have_no_test() -> None:
    few = outcome(pl.DataFrame({"x": [1.0, 2.0, 4.0]}), "x")
    assert few["Shapiro–Wilk"]["p"] is not None
    assert few["Anderson–Darling"]["p"] is few["Anderson–Darling"]["normal"] is None
    many = outcome(pl.DataFrame({"x": np.random.default_rng(0).normal(size=6_000)}), "x")
    assert many["Shapiro–Wilk"]["p"] is None
    assert many["Anderson–Darling"]["normal"] is True
    assert all(row["p"] is None for row in outcome(TABLE, "constant").values())


def test_far_from_normal_has_a_p_of_nearly_0() -> None:
    values = np.exp(3 * np.random.default_rng(0).normal(size=3_000))
    assert 0 <= outcome(pl.DataFrame({"x": values}), "x")["Anderson–Darling"]["p"] < 1e-20  # type: ignore[operator]


def test_infinite_values_are_refused() -> None:
    with pytest.raises(DataError, match="'x' has values that are infinite"):
        outcome(pl.DataFrame({"x": [1.0, float("inf")]}), "x")
