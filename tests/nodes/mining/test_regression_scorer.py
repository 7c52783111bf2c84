import polars as pl
import pytest
from hypothesis import given
from hypothesis import strategies as st
from sklearn import metrics

from plait import DataError, ParameterError, RunContext
from plait.table import collect, lazy
from plait_nodes.mining.regression_scorer import RegressionScorerResult, regression_scorer


def scored(actual: list[object], predicted: list[object], **params: int) -> RegressionScorerResult:
    table = pl.DataFrame({"größe": actual, "p": predicted})
    return regression_scorer(lazy(table), run=RunContext(), actual="größe", predicted="p", **params)


def test_three_rows_by_hand() -> None:
    found = scored([1.0, 2.0, 4.0], [2.0, 2.0, 2.0])
    assert found.metrics == pytest.approx(
        {
            "rows": 3,
            "left out": 0,
            "mae": 1.0,
            "mse": 5 / 3,
            "rmse": (5 / 3) ** 0.5,
            "mean signed difference": -1 / 3,
            "mape": (1 + 0 + 0.5) / 3,
            "r2": 1 - 5 / (14 / 3),
            "adjusted r2": 1 - 5 / (14 / 3),
        }
    )


@given(
    st.lists(st.tuples(st.floats(-1e6, 1e6), st.floats(-1e6, 1e6)), min_size=3, max_size=40).filter(
        lambda rows: max(a for a, _ in rows) - min(a for a, _ in rows) > 1
    )
)
def test_the_scores_are_those_of_scikit_learn(rows: list[tuple[float, float]]) -> None:
    actual, predicted = map(list, zip(*rows, strict=True))
    found = scored(actual, predicted).metrics
    assert found["r2"] == pytest.approx(metrics.r2_score(actual, predicted), rel=1e-9, abs=1e-9)
    assert found["mae"] == pytest.approx(metrics.mean_absolute_error(actual, predicted))
    assert found["rmse"] == pytest.approx(metrics.root_mean_squared_error(actual, predicted))


def test_the_adjusted_r2_pays_for_each_predictor() -> None:
    found = scored([1.0, 2.0, 4.0, 5.0], [1.0, 2.0, 4.0, 4.0], predictors=2).metrics
    assert found["adjusted r2"] == pytest.approx(1 - (1 / 10) * 3 / 1)
    assert "adjusted r2" not in scored([1.0, 2.0, 4.0], [1.0, 2.0, 4.0], predictors=2).metrics


def test_the_table_has_a_row_for_each_measure_and_undefined_ones_are_missing() -> None:
    lines: list[str] = []
    table = lazy({"y": [0.0, 0.0], "p": [1.0, 2.0]})
    found = regression_scorer(table, run=RunContext(log=lines.append), actual="y", predicted="p")
    scores = dict(collect(found.scores).rows())
    assert scores == {
        "R²": None, "Adjusted R²": None, "Root mean squared error": pytest.approx(2.5**0.5),
        "Mean absolute error": 1.5, "Mean squared error": 2.5, "Mean absolute percentage error": None,
        "Mean signed difference": 1.5,
    }  # fmt: skip
    assert sorted(lines) == [
        "Adjusted R² is undefined for these rows.",
        "Mean absolute percentage error is undefined for these rows.",
        "R² is undefined for these rows.",
    ]


def test_rows_without_both_numbers_are_left_out_and_counted() -> None:
    found = scored([1.0, None, 4.0, float("nan"), 2.0], [2.0, 1.0, None, 1.0, 2.0]).metrics
    assert (found["rows"], found["left out"], found["mae"]) == (2, 3, 0.5)


def test_whole_numbers_are_scored_too() -> None:
    assert scored([1, 2, 3], [1, 2, 5]).metrics["mae"] == pytest.approx(2 / 3)


@pytest.mark.parametrize(
    ("actual", "predicted", "error", "message"),
    [
        (["a", "b"], [1.0, 2.0], ParameterError, "'größe' holds String values, not numbers. Use the Scorer"),
        ([1.0, 2.0], [True, False], ParameterError, "'p' holds Boolean values, not numbers. Use the Scorer"),
        ([1.0, None], [None, 2.0], DataError, "No row has a number both in 'größe' and in 'p'"),
        ([], [], ParameterError, "not numbers"),
    ],
)
def test_what_can_not_be_scored_is_refused_by_name(
    actual: list[object], predicted: list[object], error: type[Exception], message: str
) -> None:
    with pytest.raises(error, match=message):
        scored(actual, predicted)
