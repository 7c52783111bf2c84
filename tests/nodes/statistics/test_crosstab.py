import numpy as np
import polars as pl
import pytest
from scipy import stats

from plait import DataError, ParameterError
from plait.table import collect, lazy
from plait.testing import check_node
from plait_nodes.statistics.crosstab import CrosstabResult, crosstab
from sample_tables import flights

TABLE = pl.DataFrame(
    {
        "größe": [1.5, None, 2.5, float("nan"), 1.5, 0.5],
        "ok": [True, False, None, True, True, False],
        "cat": pl.Series(["b", "a", "b", "c", "a", "b"], dtype=pl.Categorical),
        "total": list("abcabc"),
        "n": [1, 2, 0, 3, 1, 1],
        "same": ["x"] * 6,
        "none": [None] * 6,
    }
)


def measures(result: CrosstabResult) -> dict[str, float]:
    return dict(collect(result.tests).rows())


def of_counts(counts: list[list[int]], **options: object) -> CrosstabResult:
    rows = [(f"r{i}", f"c{j}", count) for i, line in enumerate(counts) for j, count in enumerate(line)]
    table = pl.DataFrame(rows, schema=["r", "c", "n"], orient="row")
    return crosstab(lazy(table), rows="r", columns="c", weight="n", **options)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "params",
    [
        {"rows": "größe", "columns": "ok"},
        {"rows": "cat", "columns": "total", "weight": "n"},
        {"rows": "total", "columns": "total"},
        {"rows": "same", "columns": "ok", "correction": True},
    ],
)
def test_the_contract(params: dict[str, object]) -> None:
    found = check_node(crosstab, TABLE, **params)
    check_node(crosstab, TABLE.head(1), **params)
    assert all(type(value) is float for value in found["metrics"].values())  # type: ignore[attr-defined]


def test_flights_that_were_cancelled() -> None:
    table = flights().with_columns(cancelled=pl.col("dep_time").is_null())
    found = measures(crosstab(lazy(table), rows="origin", columns="cancelled"))
    assert (found["chi squared"], found["p"]) == (pytest.approx(6.195750, abs=1e-6), pytest.approx(0.045145, abs=1e-6))


@pytest.mark.parametrize("correction", [False, True])
@pytest.mark.parametrize("counts", [[[10, 20], [30, 5]], [[3, 1], [1, 3]], [[7, 2, 9], [1, 8, 3], [4, 4, 4]]])
def test_measures_are_those_of_scipy(counts: list[list[int]], correction: bool) -> None:
    result = of_counts(counts, correction=correction)
    found = measures(result)
    theirs = stats.chi2_contingency(counts, correction=correction)
    g = stats.chi2_contingency(counts, correction=False, lambda_="log-likelihood")
    assert (found["chi squared"], found["p"]) == pytest.approx((theirs.statistic, theirs.pvalue))
    assert (found["g"], found["p of g"]) == pytest.approx((g.statistic, g.pvalue))
    assert found["cramer's v"] == pytest.approx(stats.contingency.association(np.array(counts), "cramer"))
    assert found["contingency coefficient"] == pytest.approx(stats.contingency.association(np.array(counts), "pearson"))
    expected = collect(result.cells)["expected"].to_numpy()
    assert expected == pytest.approx(theirs.expected_freq.ravel())
    if len(counts) == 2:
        assert found["fisher's exact p"] == pytest.approx(stats.fisher_exact(counts).pvalue)


def test_counts_and_shares() -> None:
    result = of_counts([[1, 2], [3, 0]])
    assert collect(result.table).rows() == [("r0", 1, 2, 3), ("r1", 3, 0, 3), ("total", 4, 2, 6)]
    cells = collect(result.cells).rows(named=True)
    assert [cells[1][name] for name in ("count", "expected", "row share", "column share", "share")] == pytest.approx(
        [2, 1, 2 / 3, 1, 1 / 3]
    )
    assert cells[0]["residual"] == pytest.approx((1 - 2) / 2**0.5)
    assert measures(result)["phi"] == pytest.approx((1 * 0 - 2 * 3) / (3 * 3 * 4 * 2) ** 0.5)


def test_missing_values_are_left_out_and_counted() -> None:
    result = crosstab(lazy(TABLE), rows="größe", columns="ok")
    assert (result.metrics["rows"], result.metrics["left out"]) == (3, 3)
    assert collect(result.table).columns == ["größe", "false", "true", "total"]


def test_one_value_alone_can_not_be_tested() -> None:
    result = crosstab(lazy(TABLE), rows="same", columns="cat")
    assert measures(result)["chi squared"] is None
    assert "p" not in result.metrics


def test_names_that_are_taken_get_a_mark() -> None:
    table = {"total": ["a", "b"], "y": ["total", "a"]}
    assert collect(crosstab(lazy(table), rows="total", columns="y").table).columns == [
        "total",
        "a",
        "total_",
        "total__",
    ]


def test_refusals() -> None:
    with pytest.raises(ParameterError, match="6 different values, more than the limit of 3"):
        crosstab(lazy({"x": range(6), "y": range(6)}), rows="x", columns="y", limit=3)
    with pytest.raises(DataError, match="No row has a value both in 'none' and in 'ok'"):
        crosstab(lazy(TABLE), rows="none", columns="ok")
    with pytest.raises(DataError, match="No row has a value"):
        crosstab(lazy(TABLE.head(0)), rows="cat", columns="ok")
    with pytest.raises(DataError, match="weights in 'w' are negative"):
        crosstab(lazy({"x": [1, 2], "y": [1, 2], "w": [1, -1]}), rows="x", columns="y", weight="w")
    with pytest.raises(ParameterError, match="'cat' holds Categorical values, not numbers"):
        crosstab(lazy(TABLE), rows="ok", columns="ok", weight="cat")
