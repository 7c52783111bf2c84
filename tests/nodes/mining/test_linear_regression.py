import numpy as np
import polars as pl
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy import stats
from sklearn.linear_model import Lasso, Ridge
from sklearn.preprocessing import StandardScaler

from plait import Columns, DataError, MissingColumnError, ParameterError
from plait.context import RunContext
from plait.table import collect, lazy
from plait_nodes.manipulation.one_hot import one_hot
from plait_nodes.mining.apply_model import apply_model
from plait_nodes.mining.linear_regression import LinearRegressionResult, Penalty, linear_regression
from plait_nodes.mining.regression_scorer import regression_scorer
from sample_tables import CHANCE, GRADES, admissions, iris

NUMBERS = Columns.of_type("numeric")


def fitted(table: pl.DataFrame, target: str = CHANCE, *features: str) -> LinearRegressionResult:
    return linear_regression(lazy(table), target=target, features=Columns.named(*features) if features else NUMBERS)


def coefficients(result: LinearRegressionResult) -> dict[str, float]:
    table = collect(result.coefficients)
    return dict(zip(table["term"].to_list(), table["coefficient"].to_list(), strict=True))


def test_the_last_fifth_of_the_admissions_is_predicted() -> None:
    table = admissions()
    result = fitted(table.head(400), CHANCE, *GRADES)
    predicted = apply_model(lazy(table.tail(100)), result.model)
    scored = regression_scorer(predicted, run=RunContext(), actual=CHANCE, predicted=f"Prediction ({CHANCE})")
    found = {name: round(scored.metrics[name], 4) for name in ("r2", "rmse", "mae")}
    assert found == {"r2": 0.8983, "rmse": 0.0429, "mae": 0.0339}


def test_the_coefficients_of_all_admissions() -> None:
    result = fitted(admissions(), CHANCE, *GRADES)
    assert coefficients(result) == pytest.approx(
        {
            "GRE Score": 0.001858506,
            "TOEFL Score": 0.002777972,
            "University Rating": 0.005941368,
            "SOP": 0.001586137,
            "LOR": 0.016858742,
            "CGPA": 0.118385053,
            "Research": 0.024307479,
            "Intercept": -1.275725083,
        },
        abs=1e-9,
    )
    assert result.metrics == pytest.approx({"rows": 500, "r2": 0.821900740, "rmse": 0.059504209}, abs=1e-9)


def test_standard_errors_are_those_of_the_textbook() -> None:
    x, y = np.array([1.0, 2, 3, 4, 5]), np.array([2.0, 4, 5, 4, 5])
    table = collect(fitted(pl.DataFrame({"x": x, "y": y}), "y").coefficients)
    # Slope 0.6 and intercept 2.2, residuals -0.8 0.6 1 -0.6 -0.2, so s² = 2.4 / 3.
    assert table["coefficient"].to_list() == pytest.approx([0.6, 2.2])
    assert table["standard error"].to_list() == pytest.approx([(0.8 / 10) ** 0.5, (0.8 * (1 / 5 + 9 / 10)) ** 0.5])
    assert table["p"][0] == pytest.approx(stats.linregress(x, y).pvalue)
    assert table["p"][1] == pytest.approx(2 * stats.t.sf(table["t"][1], 3))


def test_without_a_constant_the_line_goes_through_zero() -> None:
    result = linear_regression(lazy({"x": [1.0, 2, 3], "y": [2.0, 4, 7]}), target="y", intercept=False)
    table = collect(result.coefficients)
    # 31 / 14, with s² = (69 - 31² / 14) / 2 and two degrees of freedom.
    assert table["term"].to_list() == ["x"]
    assert table["coefficient"].to_list() == pytest.approx([31 / 14])
    assert table["standard error"].to_list() == pytest.approx([((69 - 31**2 / 14) / 2 / 14) ** 0.5])
    assert collect(apply_model(lazy({"x": [0.0]}), result.model))["Prediction (y)"].to_list() == [0.0]


@pytest.mark.parametrize("penalty", ["ridge", "lasso"])
def test_penalties_are_those_of_scikit_learn_on_one_scale(penalty: Penalty) -> None:
    table = iris()
    features = ["sepal_width", "petal_length", "petal_width"]
    result = linear_regression(
        lazy(table), target="sepal_length", features=Columns.named(*features), penalty=penalty, strength=0.05
    )
    theirs = (Ridge if penalty == "ridge" else Lasso)(alpha=0.05)
    scaler = StandardScaler()
    theirs.fit(scaler.fit_transform(table.select(features).to_numpy()), table["sepal_length"].to_numpy())
    found = coefficients(result)
    assert [found[name] for name in features] == pytest.approx(theirs.coef_ / scaler.scale_, rel=1e-6, abs=1e-9)
    assert found["Intercept"] == pytest.approx(theirs.intercept_ - theirs.coef_ / scaler.scale_ @ scaler.mean_)
    assert collect(result.coefficients)["standard error"].to_list() == [None] * 4


@given(st.floats(-1e3, 1e3), st.floats(-1e3, 1e3), st.integers(3, 30))
def test_a_straight_line_is_found_exactly(slope: float, start: float, rows: int) -> None:
    x = np.arange(rows, dtype=float)
    found = coefficients(fitted(pl.DataFrame({"x": x, "y": start + slope * x}), "y"))
    assert [found["x"], found["Intercept"]] == pytest.approx([slope, start], abs=1e-8)


def test_large_numbers_lose_no_digits() -> None:
    x = np.arange(100.0)
    found = coefficients(fitted(pl.DataFrame({"x": x + 1e8, "y": 3 * x + 1e9}), "y"))
    assert found["x"] == pytest.approx(3, rel=1e-9)


def test_features_that_determine_each_other_have_no_standard_errors() -> None:
    table = collect(fitted(pl.DataFrame({"x": [1, 2, 3, 4], "z": [2, 4, 6, 8], "y": [1.0, 3, 2, 4]}), "y").coefficients)
    assert table["p"].to_list() == [None] * 3


def test_a_constant_feature_has_no_weight() -> None:
    result = fitted(pl.DataFrame({"x": [5, 5, 5], "y": [1.0, 2, 6]}), "y")
    assert coefficients(result) == {"x": 0.0, "Intercept": 3.0}
    assert result.metrics["r2"] == 0


def test_a_single_row_is_predicted_by_itself() -> None:
    result = fitted(pl.DataFrame({"x": [5], "y": [2.0]}), "y")
    assert coefficients(result) == {"x": 0.0, "Intercept": 2.0}
    assert result.metrics == {"rows": 1, "rmse": 0.0}


def test_true_and_false_are_features_if_they_are_chosen() -> None:
    found = coefficients(fitted(pl.DataFrame({"ok": [True, False, True, False], "y": [3.0, 1, 5, 1]}), "y", "ok"))
    assert found == pytest.approx({"ok": 3, "Intercept": 1})


@pytest.mark.parametrize(
    ("columns", "error", "message"),
    [
        ({"größe (m)": [1.0, None, 3.0]}, DataError, r"'größe \(m\)' has 1 missing value\. Put a Missing Values"),
        ({"größe (m)": [float("nan")] * 3}, DataError, r"'größe \(m\)' has 3 missing values"),
        ({"größe (m)": [1.0, float("inf"), 2.0]}, DataError, r"'größe \(m\)' has values that are infinite"),
        ({"größe (m)": [1.0, 1e300, 2.0]}, DataError, r"'größe \(m\)' has .* beyond 1e\+150"),
        ({"y": [1.0, None, None]}, DataError, "target 'y' is missing in 2 of 3 rows"),
        ({"y": ["a", "b", "c"]}, ParameterError, "target 'y' holds String values.*Logistic Regression"),
        ({"y": [True, False, True]}, ParameterError, "target 'y' holds Boolean values.*Logistic Regression"),
        ({"größe (m)": ["a", "b", "c"]}, ParameterError, "no column to learn from"),
    ],
)
def test_what_can_not_be_learnt_is_refused_by_name(
    columns: dict[str, list[object]], error: type[Exception], message: str
) -> None:
    table = {"größe (m)": [1.0, 2.0, 3.0], "y": [1.0, 2.0, 3.0]}
    with pytest.raises(error, match=message):
        fitted(pl.DataFrame({**table, **columns}), "y")


def test_named_features_are_checked() -> None:
    table = pl.DataFrame({"x": [1.0], "text": ["a"], "y": [1.0], "none": [None]})
    with pytest.raises(ParameterError, match="'text' holds String values"):
        fitted(table, "y", "x", "text")
    with pytest.raises(ParameterError, match="'none' has no values"):
        fitted(table, "y", "none")
    with pytest.raises(ParameterError, match="target 'y' can't be one of the features"):
        fitted(table, "y", "y")
    with pytest.raises(ParameterError, match="'x' is chosen twice"):
        fitted(table, "y", "x", "x")
    with pytest.raises(MissingColumnError, match="'z'"):
        fitted(table, "y", "z")
    with pytest.raises(MissingColumnError, match="'z'"):
        fitted(table, "z")


def test_a_table_without_rows_is_refused() -> None:
    with pytest.raises(DataError, match="no rows to learn from"):
        fitted(pl.DataFrame({"x": [1.0], "y": [1.0]}).head(0), "y")


def test_a_given_offset_instead_of_an_intercept() -> None:
    # By hand: of y - 10 = -4, 1, 3 on x = 1, 2, 3 the slope is (-4 + 2 + 9) / 14 = 1/2, the errors -4.5, 0 and 1.5.
    result = linear_regression(
        lazy({"x": [1.0, 2.0, 3.0], "y": [6.0, 11.0, 13.0]}), target="y", intercept=False, offset=10.0
    )
    assert coefficients(result) == pytest.approx({"x": 0.5})
    table = collect(result.coefficients)
    assert table["standard error"].to_list() == pytest.approx([(22.5 / 2 / 14) ** 0.5])
    predicted = collect(apply_model(lazy({"x": [0.0, 4.0]}), result.model))["Prediction (y)"]
    assert predicted.to_list() == pytest.approx([10.0, 12.0])
    # With an intercept to be learnt it has no effect.
    learnt = linear_regression(lazy({"x": [1.0, 2.0], "y": [6.0, 11.0]}), target="y", offset=10.0)
    assert coefficients(learnt) == pytest.approx({"x": 5.0, "Intercept": 1.0})


def test_rows_with_missing_values_are_left_out_if_asked() -> None:
    table = {"x": [1.0, 2.0, None, float("nan"), 4.0], "y": [3.0, 5.0, 0.0, 0.0, None]}
    result = linear_regression(lazy(table), target="y", missing="leave out")
    assert coefficients(result) == pytest.approx({"x": 2.0, "Intercept": 1.0})
    assert result.metrics["rows"] == 2
    with pytest.raises(DataError, match="no rows to learn from"):
        linear_regression(lazy({"x": [None, 1.0], "y": [1.0, None]}), target="y", missing="leave out")


def test_texts_as_in_knime_by_one_hot() -> None:
    # KNIME drops the first value in order, and calls the others `column=value`.
    table = lazy({"colour": ["red", "blue", "green", "blue"], "y": [7.0, 1.0, 4.0, 3.0]})
    spread = one_hot(table, drop_first=True, separator="=").table
    found = coefficients(linear_regression(spread, target="y"))
    assert found == pytest.approx({"colour=green": 2.0, "colour=red": 5.0, "Intercept": 2.0})
