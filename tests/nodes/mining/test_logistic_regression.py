import math

import numpy as np
import polars as pl
import pytest
from scipy import stats
from sklearn.linear_model import LogisticRegression
from sklearn.preprocessing import StandardScaler
from statsmodels.discrete.discrete_model import MNLogit

from plait import Columns, DataError, ParameterError, RunContext
from plait.table import collect, lazy
from plait_nodes.mining.apply_model import apply_model
from plait_nodes.mining.logistic_regression import LogisticRegressionResult, logistic_regression
from plait_nodes.mining.scorer import ScorerResult, scorer
from sample_tables import GRADES, admissions, iris
from shared_data import data_path


def fitted(table: pl.DataFrame, target: str, *features: str, **params: object) -> LogisticRegressionResult:
    columns = Columns.named(*features) if features else Columns.of_type("numeric")
    return logistic_regression(lazy(table), run=RunContext(), target=target, features=columns, **params)


def scored(result: LogisticRegressionResult, table: pl.DataFrame, target: str) -> ScorerResult:
    predicted = apply_model(lazy(table), result.model, probabilities=True)
    return scorer(predicted, run=RunContext(), actual=target, predicted=f"Prediction ({target})")


def test_the_last_fifth_of_the_admissions_is_classified() -> None:
    table = admissions()
    found = scored(fitted(table.head(400), "admitted", *GRADES), table.tail(100), "admitted")
    assert collect(found.confusion).rows() == [("false", 57, 5), ("true", 3, 35)]
    assert found.metrics["accuracy"] == 0.92
    assert found.metrics["auc"] == pytest.approx(0.98557, abs=5e-6)


def test_without_a_penalty_the_admissions_are_classified_the_same() -> None:
    table = admissions()
    found = scored(fitted(table.head(400), "admitted", *GRADES, penalty=0), table.tail(100), "admitted")
    assert collect(found.confusion).rows() == [("false", 57, 5), ("true", 3, 35)]


@pytest.mark.parametrize(
    ("population", "auc", "confusion"),
    [
        ("distinct", 1.0, [("0", 1000, 0), ("1", 0, 1000)]),
        ("overlapping", 0.739658, [("0", 655, 345), ("1", 320, 680)]),
    ],
)
def test_the_simulated_populations(population: str, auc: float, confusion: list[tuple[str, int, int]]) -> None:
    table = pl.read_csv(data_path("data", "simulated_population", f"{population}.csv"))
    found = scored(fitted(table, "sick", "vitamin_level"), table, "sick")
    assert collect(found.confusion).rows() == confusion
    assert found.metrics["auc"] == pytest.approx(auc, abs=1e-12)


@pytest.mark.parametrize("balanced", [False, True])
@pytest.mark.parametrize("penalty", [0.5, 1.0])
def test_coefficients_are_those_of_scikit_learn_on_one_scale(penalty: float, balanced: bool) -> None:
    table = iris().filter(pl.int_range(pl.len()) % 4 > 0)
    result = fitted(table, "species", penalty=penalty, balanced=balanced)
    features = table.columns[:4]
    scaler = StandardScaler()
    theirs = LogisticRegression(C=1 / penalty, class_weight="balanced" if balanced else None, tol=1e-10, max_iter=1000)
    theirs.fit(scaler.fit_transform(table.select(features).to_numpy()), table["species"].to_list())
    expected = theirs.coef_ / scaler.scale_
    coefficients = collect(result.coefficients)
    assert coefficients["class"].to_list() == [name for name in theirs.classes_ for _ in range(5)]
    assert coefficients["term"].to_list() == [*features, "Intercept"] * 3
    found = coefficients["coefficient"].to_numpy().reshape(3, 5)
    assert found[:, :4] == pytest.approx(expected, rel=1e-5)
    assert found[:, 4] == pytest.approx(theirs.intercept_ - expected @ scaler.mean_, rel=1e-5)


def test_units_do_not_matter() -> None:
    table = admissions()
    scaled = table.with_columns(pl.col("CGPA") * 1e6 + 1e9)
    first, second = (
        collect(apply_model(lazy(each), fitted(each, "admitted", *GRADES).model, probabilities=True))
        for each in (table, scaled)
    )
    assert first["P (admitted=true)"].to_list() == pytest.approx(second["P (admitted=true)"].to_list(), abs=1e-6)


def test_odds_ratios_are_powers_of_e() -> None:
    coefficients = collect(fitted(admissions(), "admitted", "CGPA").coefficients)
    assert coefficients["class"].to_list() == ["true", "true"]
    assert coefficients["odds ratio"].to_list() == pytest.approx(np.exp(coefficients["coefficient"].to_list()))


@pytest.mark.parametrize(
    ("values", "classes"),
    [
        (pl.Series([True, False, True, False]), [False, True]),
        (pl.Series([7, -1, 7, -1]), [-1, 7]),
        (pl.Series(["ß a", "ä", "ß a", "ä"]), ["ß a", "ä"]),
        (pl.Series(["q", "p", "q", "p"], dtype=pl.Categorical), ["p", "q"]),
        (pl.Series(["lo", "hi", "lo", "hi"], dtype=pl.Enum(["lo", "hi"])), ["hi", "lo"]),
    ],
)
def test_classes_may_be_texts_whole_numbers_categories_and_truths(values: pl.Series, classes: list[object]) -> None:
    table = pl.DataFrame({"x": [3.0, 1.0, 4.0, 1.5], "größe": values})
    model = fitted(table, "größe").model
    predicted = collect(apply_model(lazy(table), model, probabilities=True))
    assert predicted["Prediction (größe)"].to_list() == values.to_list()
    texts = [str(each).lower() if isinstance(each, bool) else str(each) for each in classes]
    assert predicted.columns[3:] == [f"P (größe={text})" for text in sorted(texts)]
    assert model.describe().classes == tuple(sorted(texts))


def test_standard_errors_of_a_table_of_four_counts() -> None:
    # 10 and 20 with x = 1, 30 and 15 with x = 0: the classical error of a log odds ratio.
    table = pl.DataFrame({"x": [1] * 30 + [0] * 45, "y": [True] * 10 + [False] * 20 + [True] * 30 + [False] * 15})
    found = collect(fitted(table, "y", penalty=0).coefficients)
    assert found["coefficient"].to_list() == pytest.approx([math.log(0.5 / 2), math.log(2)], rel=1e-6)
    errors = [(1 / 10 + 1 / 20 + 1 / 30 + 1 / 15) ** 0.5, (1 / 30 + 1 / 15) ** 0.5]
    assert found["standard error"].to_list() == pytest.approx(errors, rel=1e-6)
    assert found["z"].to_list() == pytest.approx([math.log(0.25) / errors[0], math.log(2) / errors[1]], rel=1e-6)
    assert found["p"].to_list() == pytest.approx([2 * stats.norm.sf(abs(z)) for z in found["z"]])


@pytest.mark.parametrize("intercept", [True, False])
def test_coefficients_and_errors_are_those_of_newtons_method(intercept: bool) -> None:
    table = admissions()
    found = collect(fitted(table, "admitted", "CGPA", "LOR", "Research", penalty=0, intercept=intercept).coefficients)
    rows, known = table.select("CGPA", "LOR", "Research").to_numpy().astype(float), table["admitted"].to_numpy()
    if intercept:
        rows = np.column_stack([rows, np.ones(len(rows))])
    guess = np.zeros(rows.shape[1])
    for _ in range(30):
        share = 1 / (1 + np.exp(-rows @ guess))
        information = rows.T @ (rows * (share * (1 - share))[:, None])
        guess += np.linalg.solve(information, rows.T @ (known - share))
    assert found["coefficient"].to_list() == pytest.approx(guess.tolist(), rel=1e-6)
    errors = np.sqrt(np.diag(np.linalg.inv(information)))
    assert found["standard error"].to_list() == pytest.approx(errors.tolist(), rel=1e-6)


@pytest.mark.parametrize(
    "params", [{"penalty": 1.0}, {"penalty": 0, "balanced": True}, {"penalty": 0, "features": ["CGPA", "twice"]}]
)
def test_errors_that_mean_nothing_are_missing(params: dict[str, object]) -> None:
    table = admissions().with_columns(twice=pl.col("CGPA") * 2)
    features = params.pop("features", ["CGPA", "LOR"])
    found = collect(fitted(table, "admitted", *features, **params).coefficients)
    assert found.select("standard error", "z", "p").rows() == [(None, None, None)] * 3


def test_a_search_that_ends_too_early_is_logged() -> None:
    lines: list[str] = []
    logistic_regression(lazy(iris()), run=RunContext(log=lines.append), target="species", penalty=0, iterations=3)
    assert lines == ["The coefficients were still changing after 3 iterations; allow more, or set a penalty."]


def test_constant_features_leave_the_share_of_each_class() -> None:
    table = pl.DataFrame({"x": [5.0] * 4, "y": ["a", "a", "b", "a"]})
    predicted = collect(apply_model(lazy(table), fitted(table, "y", penalty=0).model, probabilities=True))
    assert predicted["P (y=a)"].to_list() == pytest.approx([0.75] * 4, abs=1e-3)


@pytest.mark.parametrize(
    ("columns", "error", "message"),
    [
        ({"x": [1.0, None, 3.0]}, DataError, "'x' has 1 missing value"),
        ({"y": ["a", None, "b"]}, DataError, "target 'y' is missing in 1 of 3 rows"),
        ({"y": ["a", "a", "a"]}, DataError, "target 'y' has only one class"),
        ({"y": [1.0, 2.0, 1.0]}, ParameterError, "target 'y' holds Float64 values, which are no classes"),
        ({"y": pl.Series([1, 2, 3]).cast(pl.Date)}, ParameterError, "target 'y' holds Date values"),
    ],
)
def test_what_can_not_be_learnt_is_refused_by_name(
    columns: dict[str, list[object]], error: type[Exception], message: str
) -> None:
    with pytest.raises(error, match=message):
        fitted(pl.DataFrame({"x": [1.0, 2.0, 3.0], "y": ["a", "b", "a"], **columns}), "y")


def test_too_many_classes_are_an_identifier() -> None:
    table = pl.DataFrame({"x": range(1001), "y": [f"row {number}" for number in range(1001)]})
    with pytest.raises(DataError, match="target 'y' has 1001 classes"):
        fitted(table, "y")


COUNTS = {("a", 0): 10, ("b", 0): 20, ("c", 0): 30, ("a", 1): 20, ("b", 1): 10, ("c", 1): 40}


def counted_classes() -> pl.DataFrame:
    rows = [{"class": name, "x": x} for (name, x), count in COUNTS.items() for _ in range(count)]
    return pl.DataFrame(rows)


@pytest.mark.parametrize(("reference", "others"), [("c", "ab"), ("a", "bc"), ("b", "ac")])
def test_each_class_against_a_reference_as_in_knime(reference: str, others: str) -> None:
    # By hand: the table of counts is met exactly, so odds are ratios of counts, and variances sums of their inverses.
    result = fitted(counted_classes(), "class", "x", penalty=0, reference=reference)
    table = collect(result.coefficients)
    assert table["class"].to_list() == [others[0]] * 2 + [others[1]] * 2
    assert table["term"].to_list() == ["x", "Intercept"] * 2
    coefficients, errors = [], []
    for name in others:
        inner = [COUNTS[name, 0], COUNTS[reference, 0]]
        outer = [COUNTS[name, 1], COUNTS[reference, 1]]
        constant = math.log(inner[0] / inner[1])
        coefficients += [math.log(outer[0] / outer[1]) - constant, constant]
        errors += [math.sqrt(sum(1 / each for each in (*inner, *outer))), math.sqrt(sum(1 / each for each in inner))]
    assert table["coefficient"].to_list() == pytest.approx(coefficients, rel=1e-12)
    assert table["standard error"].to_list() == pytest.approx(errors, rel=1e-12)
    z = np.array(coefficients) / errors
    assert table["z"].to_list() == pytest.approx(z.tolist(), rel=1e-12)
    assert table["p"].to_list() == pytest.approx((2 * stats.norm.sf(abs(z))).tolist(), rel=1e-12)
    found = collect(apply_model(lazy({"x": [0, 1]}), result.model, probabilities=True)).to_polars()
    assert found.select("P (class=a)", "P (class=b)", "P (class=c)").row(0) == pytest.approx((1 / 6, 2 / 6, 3 / 6))
    assert found.select("P (class=a)", "P (class=b)", "P (class=c)").row(1) == pytest.approx((2 / 7, 1 / 7, 4 / 7))


def test_the_last_of_two_classes_as_reference() -> None:
    table = counted_classes().filter(pl.col("class") != "b")
    first, last = (fitted(table, "class", "x", penalty=0, reference=name) for name in ("a", "c"))
    one, other = (collect(each.coefficients) for each in (first, last))
    assert (one["class"].to_list(), other["class"].to_list()) == (["c"] * 2, ["a"] * 2)
    assert other["coefficient"].to_list() == pytest.approx([-each for each in one["coefficient"].to_list()], rel=1e-12)
    assert other["coefficient"].to_list() == pytest.approx([math.log(20 / 40 * 30 / 10), math.log(10 / 30)], rel=1e-12)


def test_with_a_penalty_a_reference_has_coefficients_alone() -> None:
    table = counted_classes()
    plain, compared = (collect(fitted(table, "class", "x", reference=name).coefficients) for name in ("", "c"))
    sets = np.reshape(plain["coefficient"].to_list(), (3, 2))
    assert compared["coefficient"].to_list() == pytest.approx((sets[:2] - sets[2]).ravel().tolist(), rel=1e-12)
    assert compared["p"].to_list() == [None] * 4


def test_an_unknown_reference_is_refused() -> None:
    with pytest.raises(ParameterError, match=r"no class 'd'\. There are 'a', 'b', 'c'"):
        fitted(counted_classes(), "class", "x", reference="d")


def test_rows_with_missing_values_are_left_out_if_asked() -> None:
    table = counted_classes()
    gaps = pl.DataFrame({"class": ["a", None, "b"], "x": [None, 1, None]}, schema=table.schema)
    without = fitted(table, "class", "x", missing="leave out").coefficients
    among = fitted(pl.concat([table, gaps]), "class", "x", missing="leave out").coefficients
    assert collect(without).rows() == collect(among).rows()


@pytest.mark.parametrize("intercept", [True, False])
def test_three_classes_are_those_of_statsmodels(intercept: bool) -> None:
    rng = np.random.default_rng(5)
    rows = rng.normal(size=(400, 3)) * [1.0, 10.0, 0.1] + [0.0, 50.0, 0.0]
    odds = np.column_stack([np.zeros(400), rows @ [1.0, 0.02, 3.0] - 1, rows @ [-0.5, 0.03, 1.0] - 1.5])
    classes = (odds + rng.gumbel(size=odds.shape)).argmax(axis=1)
    table = pl.DataFrame({"x": rows[:, 0], "y": rows[:, 1], "z": rows[:, 2], "class": classes})
    design = np.column_stack([rows, np.ones(400)]) if intercept else rows
    expected = MNLogit(classes, design).fit(disp=False, method="newton", maxiter=100, tol=1e-14)
    found = collect(fitted(table, "class", "x", "y", "z", penalty=0, reference="0", intercept=intercept).coefficients)
    assert found["class"].to_list() == ["1"] * design.shape[1] + ["2"] * design.shape[1]
    assert found["coefficient"].to_list() == pytest.approx(expected.params.T.ravel().tolist(), rel=1e-9)
    assert found["standard error"].to_list() == pytest.approx(expected.bse.T.ravel().tolist(), rel=1e-7)
    assert found["p"].to_list() == pytest.approx(expected.pvalues.T.ravel().tolist(), rel=1e-6, abs=1e-15)


def test_classes_that_are_separated_still_have_a_model() -> None:
    table = iris()
    result = fitted(table, "species", "sepal_length", "petal_width", penalty=0, reference="virginica", iterations=50)
    coefficients = collect(result.coefficients)["coefficient"].to_list()
    assert all(math.isfinite(each) for each in coefficients)
    found = collect(apply_model(lazy(table), result.model))["Prediction (species)"]
    assert (found.to_polars() == table["species"]).sum() >= 140
