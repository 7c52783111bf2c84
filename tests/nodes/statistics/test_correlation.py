import numpy as np
import polars as pl
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays
from scipy import stats

from knime_case import knime_table
from plait import Columns, DataError, ParameterError, RunContext
from plait.table import collect, lazy
from plait.testing import check_node
from plait_nodes.statistics.coefficients import pearson
from plait_nodes.statistics.correlation import CorrelationResult, Method, correlation
from sample_tables import CHANCE, GRADES, admissions, flights, iris

METHODS: tuple[Method, ...] = ("pearson", "spearman", "kendall")
ALL_METHODS: tuple[Method, ...] = (*METHODS, "kendall a", "gamma")
TABLE = pl.DataFrame(
    {
        "größe (cm)": [1.5, None, 2.5, 1.5, 4.0, 0.5],
        "n": [3, 4, None, 3, 8, 2],
        "constant": [1] * 6,
        "ok": [True, False, None, True, True, False],
        "empty": pl.Series([None] * 6, dtype=pl.Float64),
        "text": list("abcdef"),
    }
)


def correlated(table: pl.DataFrame, columns: Columns | None = None, method: Method = "pearson") -> CorrelationResult:
    return correlation(lazy(table), run=RunContext(), columns=columns or Columns.of_type("numeric"), method=method)


def coefficient(table: pl.DataFrame, first: str, second: str, method: Method) -> tuple[float, float, int]:
    row = collect(correlated(table, Columns.named(first, second), method).pairs).row(0)
    assert row[:2] == (first, second)
    return row[2:5]


@pytest.mark.parametrize("method", ALL_METHODS)
@pytest.mark.parametrize("rows", [6, 1, 0])
def test_the_matrix_is_announced_whatever_the_table_holds(method: str, rows: int) -> None:
    columns = ["größe (cm)", "n", "constant", "ok", "empty"]
    found = check_node(correlation, TABLE.head(rows), columns=columns, method=method)
    assert collect(lazy(found["matrix"])).shape == (5, 6)
    assert len(collect(lazy(found["pairs"]))) == 10


@pytest.mark.parametrize(("name", "expected"), list(zip(GRADES, [
    0.8104, 0.7922, 0.6901, 0.6841, 0.6454, 0.8824, 0.5459
], strict=True)))  # fmt: skip
def test_grades_and_the_chance_of_admission(name: str, expected: float) -> None:
    assert coefficient(admissions(), name, CHANCE, "pearson")[0] == pytest.approx(expected, abs=5e-5)


@pytest.mark.parametrize(("method", "expected"), [("pearson", 0.893308370), ("spearman", 0.574002123)])
def test_delays_of_departure_and_arrival(method: Method, expected: float) -> None:
    r, _, rows = coefficient(flights(), "dep_delay", "arr_delay", method)
    assert (r, rows) == (pytest.approx(expected, abs=1e-9), 6043)


@pytest.mark.parametrize("method", METHODS)
def test_coefficients_and_p_values_are_those_of_scipy(method: Method) -> None:
    theirs = {"pearson": stats.pearsonr, "spearman": stats.spearmanr, "kendall": stats.kendalltau}[method]
    table = iris()
    for first, second, r, p, rows, _ in collect(correlated(table, method=method).pairs).rows():
        expected = theirs(table[first].to_numpy(), table[second].to_numpy())
        assert (r, p, rows) == (pytest.approx(expected[0], rel=1e-11), pytest.approx(expected[1], rel=1e-8), 150)


@pytest.mark.parametrize("method", METHODS)
def test_the_matrix_is_that_of_pandas_where_values_are_missing(method: Method) -> None:
    numbers = TABLE.select("größe (cm)", "n")
    matrix = collect(correlated(numbers, method=method).matrix).to_polars()
    expected = numbers.to_pandas().corr(method=method)
    assert matrix["column"].to_list() == numbers.columns
    assert np.allclose(matrix.drop("column").to_numpy(), expected.to_numpy(), rtol=1e-12)


@pytest.mark.parametrize("method", METHODS)
def test_the_correlation_with_a_constant_is_missing(method: Method) -> None:
    matrix = collect(correlated(TABLE, Columns.named("n", "constant"), method).matrix)
    assert matrix["constant"].to_list() == [None, None]
    assert matrix["n"][0] == pytest.approx(1)


def test_true_and_false_are_correlated_as_1_and_0() -> None:
    r, _, rows = coefficient(TABLE, "n", "ok", "pearson")
    expected = stats.pearsonr([3, 4, 3, 8, 2], [1, 0, 1, 1, 0])
    assert (r, rows) == (pytest.approx(expected[0]), 5)


def test_two_rows_have_a_correlation_but_no_p_value() -> None:
    assert coefficient(pl.DataFrame({"x": [1, 2], "y": [4, 3]}), "x", "y", "pearson") == (-1.0, None, 2)


def test_a_column_named_column_keeps_its_name() -> None:
    matrix = collect(correlated(pl.DataFrame({"column": [1, 2, 4], "y": [4, 3, 3]})).matrix)
    assert matrix.columns == ["column_", "column", "y"]


def test_texts_have_no_correlation() -> None:
    with pytest.raises(ParameterError, match="'text' holds String values, not numbers"):
        correlated(TABLE, Columns.named("n", "text"))


def test_one_column_alone_is_refused() -> None:
    with pytest.raises(ParameterError, match="at least two"):
        correlated(TABLE, Columns.named("n"))


def test_infinite_values_are_refused_by_name() -> None:
    with pytest.raises(DataError, match="'x' has values that are infinite") as caught:
        correlated(pl.DataFrame({"y": [1.0, 2.0], "x": [1.0, float("inf")]}))
    assert caught.value.column == "x"


@given(
    arrays.arrays(np.float64, st.tuples(st.integers(3, 20), st.just(2)), elements=st.integers(-1000, 1000)),
    st.sampled_from([1.0, 1e-6, 1e6]),
    st.sampled_from([0.0, 1e6, -1e9]),
)
def test_units_do_not_matter_to_pearson(rows: np.ndarray, unit: float, shift: float) -> None:
    before, after = pearson(rows), pearson(rows * [1, unit] + [shift, 0])
    assert np.allclose(before, after, atol=1e-6, equal_nan=True)
    assert np.all((np.abs(before) <= 1) | np.isnan(before))


def test_linear_correlation_as_in_knime() -> None:
    found = correlated(knime_table("0029", "in_1"))
    pairs, expected = collect(found.pairs).to_polars(), knime_table("0029", "out_1")
    names = ["First column name", "Second column name"]
    assert pairs.select("first", "second").rows() == expected.select(names).rows()
    assert pairs["correlation"].to_list() == pytest.approx(expected["Correlation value"].to_list(), rel=1e-9)
    assert pairs["degrees"].to_list() == expected["Degrees of freedom"].to_list()
    # KNIME takes 1 - P, which has no digits left where P is near 1.
    assert pairs["p"].to_list() == pytest.approx(expected["p value"].to_list(), rel=1e-6, abs=1e-14)
    matrix = collect(found.matrix).to_polars().drop("column").to_numpy()
    assert matrix == pytest.approx(knime_table("0029", "out_2").to_numpy(), rel=1e-9)


TIES = pl.DataFrame({"x": [1, 1, 2, 3, 3], "y": [1, 2, 2, 3, 1]})
"""Of ten pairs of rows, four are in the same order and two in the opposite one; two are equal in x, two in y."""


@pytest.mark.parametrize(
    ("method", "expected"),
    [("kendall a", (4 - 2) / 10), ("gamma", (4 - 2) / (4 + 2)), ("kendall", (4 - 2) / (8 * 8) ** 0.5)],
)
def test_pairs_of_rows_in_the_same_order(method: Method, expected: float) -> None:
    # By hand: of the pairs, those equal in x are (1, 2) and (4, 5), those in y are (1, 5) and (2, 3).
    r, p, rows = coefficient(TIES, "x", "y", method)
    assert (r, rows) == (pytest.approx(expected, rel=1e-12), 5)
    assert p == pytest.approx(stats.kendalltau(TIES["x"], TIES["y"]).pvalue)


def test_gamma_is_missing_where_all_pairs_are_equal_in_a_column() -> None:
    assert coefficient(pl.DataFrame({"x": [1, 1, 2], "y": [1, 2, 2]}), "x", "y", "gamma")[0] == pytest.approx(1)
    assert coefficient(pl.DataFrame({"x": [1, 1, 1], "y": [1, 2, 2]}), "x", "y", "gamma")[0] is None


@pytest.mark.parametrize("method", METHODS)
def test_one_sided_p_values_are_those_of_scipy(method: Method) -> None:
    theirs = {"pearson": stats.pearsonr, "spearman": stats.spearmanr, "kendall": stats.kendalltau}[method]
    table = iris().head(20)
    for alternative in ("less", "greater"):
        found = correlation(
            lazy(table),
            run=RunContext(),
            columns=Columns.named("sepal_length", "petal_width"),
            method=method,
            alternative=alternative,
        )
        expected = theirs(table["sepal_length"].to_numpy(), table["petal_width"].to_numpy(), alternative=alternative)
        assert collect(found.pairs)["p"][0] == pytest.approx(expected.pvalue, rel=1e-8)


CLASSES = pl.DataFrame(
    {
        "sex": ["f"] * 6 + ["m"] * 4 + [None],
        "age": [20, 30, 40, 25, 35, 45, 50, 22, 33, 44, 60],
        "answer": ["yes"] * 4 + ["no"] * 3 + ["yes"] + ["no"] * 2 + ["yes"],
    }
)


def test_classes_are_compared_by_cramers_v_as_in_knime() -> None:
    # By hand: f has 4 yes and 2 no, m has 1 and 3; 3, 3, 2 and 2 are expected, so χ² is 1/3 + 1/3 + 1/2 + 1/2.
    found = correlation(lazy(CLASSES), run=RunContext(), nominal=Columns.named("answer", "sex"))
    pairs = collect(found.pairs).rows(named=True)
    assert [(each["first"], each["second"]) for each in pairs] == [("sex", "age"), ("sex", "answer"), ("age", "answer")]
    chi = 5 / 3
    expected = {"correlation": (chi / 10) ** 0.5, "p": float(stats.chi2.sf(chi, 1)), "rows": 10, "degrees": 1}
    assert {name: pairs[1][name] for name in expected} == pytest.approx(expected, rel=1e-12)
    mixed = {"correlation": None, "p": None, "rows": 0, "degrees": None}
    assert [{name: pairs[place][name] for name in mixed} for place in (0, 2)] == [mixed, mixed]
    matrix = collect(found.matrix)
    assert matrix.columns == ["column", "sex", "age", "answer"]
    assert matrix["sex"].to_list() == pytest.approx([1.0, None, (1 / 6) ** 0.5])


def test_classes_alone_and_columns_with_too_many() -> None:
    table = pl.DataFrame(
        {"a": list("xyxy"), "b": list("wxyz"), "same": ["k"] * 4, "none": pl.Series([None] * 4, dtype=pl.String)}
    )
    found = correlation(lazy(table), run=RunContext(), nominal=Columns.of_type("text"), limit=3)
    pairs = {(row[0], row[1]): row[2:] for row in collect(found.pairs).rows()}
    assert pairs["a", "b"] == (None, None, 4, None)
    assert pairs["a", "same"] == (None, None, 4, 0)
    assert pairs["a", "none"] == (None, None, 0, None)
    wider = correlation(lazy(table), run=RunContext(), nominal=Columns.of_type("text"), limit=4)
    assert {(row[0], row[1]): row[2:] for row in collect(wider.pairs).rows()}["a", "b"] == (
        pytest.approx(1.0),
        pytest.approx(float(stats.chi2.sf(4, 3))),
        4,
        3,
    )


@pytest.mark.parametrize(
    ("columns", "nominal", "message"),
    [
        (["age"], ["age", "sex"], "'age' is chosen both"),
        ([], ["sex"], "Fewer than two"),
        (["answer"], ["sex"], "'answer' holds String values, not numbers"),
    ],
)
def test_what_can_not_be_compared_is_refused(columns: list[str], nominal: list[str], message: str) -> None:
    with pytest.raises(ParameterError, match=message):
        correlation(lazy(CLASSES), run=RunContext(), columns=Columns.named(*columns), nominal=Columns.named(*nominal))


@pytest.mark.parametrize("rows", [11, 1, 0])
def test_classes_are_announced_whatever_the_table_holds(rows: int) -> None:
    found = check_node(correlation, CLASSES.head(rows), nominal=["sex", "answer"])
    assert collect(lazy(found["matrix"])).shape == (3, 4)


def test_more_columns_than_fit_into_memory_two_by_two_are_refused() -> None:
    wide = lazy({f"c{number}": [1.0, 2.0, 4.0] for number in range(3_001)})
    with pytest.raises(ParameterError, match="3,001 columns are chosen; 3,000 at most"):
        correlation(wide, run=RunContext())
