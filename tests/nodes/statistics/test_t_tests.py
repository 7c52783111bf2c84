import polars as pl
import pytest
from scipy import stats

from plait import Columns, MissingColumnError, ParameterError
from plait.table import collect, lazy
from plait.testing import check_node
from plait_nodes.statistics.student import Alternative
from plait_nodes.statistics.t_tests import one_sample_t_test, paired_t_test, two_sample_t_test
from sample_tables import flights, iris

IRIS = iris()
ALTERNATIVES: tuple[Alternative, ...] = ("two-sided", "greater", "less")
TABLE = pl.DataFrame(
    {
        "größe (cm)": [1.5, None, 2.5, float("nan"), 4.0, 0.5],
        "n": [3, 4, None, 3, 8, 2],
        "constant": [0.1] * 6,
        "ok": [True, False, None, True, True, False],
        "empty": pl.Series([None] * 6, dtype=pl.Float64),
        "group": ["a", "b", "a", None, "b", "a"],
    }
)
NAMES = ["größe (cm)", "n", "constant", "ok", "empty"]


@pytest.mark.parametrize("rows", [6, 1, 0])
@pytest.mark.parametrize("alternative", ALTERNATIVES)
def test_the_contract(rows: int, alternative: str) -> None:
    table = TABLE.head(rows)
    check_node(one_sample_t_test, table, columns=NAMES, value=1, alternative=alternative)
    check_node(paired_t_test, table, first="n", second="größe (cm)", alternative=alternative)
    check_node(paired_t_test, table, first="n", second="n")
    check_node(paired_t_test, table, first="n", second="empty")
    if rows == 6:
        for variances in ("equal", "unequal"):
            check_node(
                two_sample_t_test, table, columns=NAMES, group="group", variances=variances, alternative=alternative
            )


@pytest.mark.parametrize("alternative", ALTERNATIVES)
def test_one_sample(alternative: Alternative) -> None:
    result = one_sample_t_test(
        lazy(IRIS), columns=Columns.named("sepal_width"), value=3, alternative=alternative, confidence=0.9
    )
    found = collect(result).rows(named=True)[0]
    values = IRIS["sepal_width"].to_numpy()
    theirs = stats.ttest_1samp(values, 3, alternative=alternative)
    interval = stats.ttest_1samp(values, 3).confidence_interval(0.9)
    assert (found["t"], found["p"], found["degrees of freedom"]) == pytest.approx(
        (theirs.statistic, theirs.pvalue, 149)
    )
    assert (found["low"] + 3, found["high"] + 3) == pytest.approx((interval.low, interval.high))
    assert found["cohen's d"] == pytest.approx((values.mean() - 3) / values.std(ddof=1))


def test_delays_of_two_airports() -> None:
    found = two_sample_t_test(
        lazy(flights()), columns=Columns.named("arr_delay"), group="origin", first="EWR", second="JFK"
    )
    assert collect(found)["t"][0] == pytest.approx(7.605194, abs=1e-6)


@pytest.mark.parametrize("alternative", ALTERNATIVES)
@pytest.mark.parametrize("equal", [False, True])
def test_two_samples(alternative: Alternative, equal: bool) -> None:
    table = IRIS.filter(pl.col("species") != "setosa")
    result = two_sample_t_test(
        lazy(table),
        columns=Columns.of_type("numeric"),
        group="species",
        variances="equal" if equal else "unequal",
        alternative=alternative,
    )
    for found in collect(result).rows(named=True):
        one, other = (
            table.filter(species=name)[found["column"]].to_numpy() for name in (found["first"], found["second"])
        )
        theirs = stats.ttest_ind(one, other, equal_var=equal, alternative=alternative)
        interval = stats.ttest_ind(one, other, equal_var=equal).confidence_interval()
        levene = stats.levene(one, other, center="mean")
        assert (found["t"], found["p"], found["degrees of freedom"]) == pytest.approx(
            (theirs.statistic, theirs.pvalue, theirs.df)
        )
        assert (found["low"], found["high"]) == pytest.approx((interval.low, interval.high))
        assert (found["levene f"], found["levene p"]) == pytest.approx((levene.statistic, levene.pvalue))


@pytest.mark.parametrize("alternative", ALTERNATIVES)
def test_pairs(alternative: Alternative) -> None:
    found = collect(
        paired_t_test(lazy(IRIS), first="sepal_length", second="petal_length", alternative=alternative)
    ).rows(named=True)[0]
    theirs = stats.ttest_rel(IRIS["sepal_length"], IRIS["petal_length"], alternative=alternative)
    assert (found["t"], found["p"], found["pairs"]) == (
        pytest.approx(theirs.statistic), pytest.approx(theirs.pvalue), 150
    )  # fmt: skip
    assert found["correlation"] == pytest.approx(stats.pearsonr(IRIS["sepal_length"], IRIS["petal_length"])[0])


def test_missing_values_are_left_out() -> None:
    row = collect(one_sample_t_test(lazy(TABLE), columns=Columns.named("größe (cm)"))).rows(named=True)[0]
    assert (row["rows"], row["missing"], row["mean"]) == (4, 2, 2.125)
    pair = collect(paired_t_test(lazy(TABLE), first="größe (cm)", second="n")).rows(named=True)[0]
    assert (pair["pairs"], pair["left out"], pair["difference"]) == (3, 3, pytest.approx((-1.5 - 4 - 1.5) / 3))


def test_a_constant_has_no_test() -> None:
    row = collect(one_sample_t_test(lazy(TABLE), columns=Columns.named("constant", "empty"))).rows(named=True)
    assert [each["t"] for each in row] == [None, None]
    assert row[0]["std"] == 0
    assert row[1]["mean"] is None


def test_groups_must_be_two() -> None:
    with pytest.raises(ParameterError, match=r"has 3 groups, not two\. Name the two to compare; there are 'setosa'"):
        two_sample_t_test(lazy(IRIS), group="species")
    with pytest.raises(ParameterError, match="no group 'rose'"):
        two_sample_t_test(lazy(IRIS), group="species", first="setosa", second="rose")
    for first, second in (("setosa", ""), ("", "setosa"), ("setosa", "setosa")):
        with pytest.raises(ParameterError, match="Two different groups"):
            two_sample_t_test(lazy(IRIS), group="species", first=first, second=second)


def test_columns_are_named_in_refusals() -> None:
    with pytest.raises(ParameterError, match="'species' holds String values"):
        one_sample_t_test(lazy(IRIS), columns=Columns.named("species"))
    with pytest.raises(ParameterError, match="'species' holds String values"):
        paired_t_test(lazy(IRIS), first="species", second="sepal_width")
    with pytest.raises(MissingColumnError, match="'kind'"):
        two_sample_t_test(lazy(IRIS), group="kind")
    with pytest.raises(ParameterError, match="No column is chosen"):
        one_sample_t_test(lazy(IRIS), columns=Columns.named())
