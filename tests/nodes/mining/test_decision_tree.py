import math

import polars as pl
import pytest
from sklearn.tree import DecisionTreeClassifier, DecisionTreeRegressor

from plait import Columns, DataError, ParameterError, RunContext
from plait.table import collect, lazy
from plait_nodes.mining.apply_model import apply_model
from plait_nodes.mining.decision_tree import decision_tree
from plait_nodes.mining.regression_scorer import regression_scorer
from sample_tables import CHANCE, GRADES, admissions, iris, play_tennis, wine

IRIS = iris()


@pytest.mark.parametrize(("depth", "accuracy", "leaves"), [(1, 0.6667, 2), (2, 0.96, 3), (3, 0.9733, 5), (0, 1.0, 9)])
def test_iris_by_depth(depth: int, accuracy: float, leaves: int) -> None:
    found = decision_tree(lazy(IRIS), target="species", depth=depth)
    assert found.metrics == {
        "rows": 150, "depth": depth or 5, "leaves": leaves, "accuracy": pytest.approx(accuracy, abs=5e-5)
    }  # fmt: skip


def test_the_first_question_about_iris() -> None:
    table = collect(decision_tree(lazy(IRIS), target="species", depth=1).tree)
    # Both questions part the setosas from the others; the seed decides which is asked.
    assert table["question"][0] in ("petal_width <= 0.8", "petal_length <= 2.45")
    assert table["impurity"].to_list() == pytest.approx([2 / 3, 0, 1 / 2])
    assert table["rows"].to_list() == [150, 50, 100]
    assert table["answer"].to_list() == [None, "yes", "no"]
    assert table["parent"].to_list() == [None, 0, 0]
    assert table["share"].to_list() == pytest.approx([1 / 3, 1, 1 / 2])
    assert table["prediction"].to_list()[:2] == ["setosa", "setosa"]


@pytest.mark.parametrize(("feature", "gain"), [("high_humidity", 0.151836), ("strong_wind", 0.048127)])
def test_information_gains_of_quinlans_saturdays(feature: str, gain: float) -> None:
    found = decision_tree(
        lazy(play_tennis()), target="play", features=Columns.named(feature), depth=1, quality="entropy"
    )
    root, *leaves = collect(found.tree).rows(named=True)
    assert root["impurity"] == pytest.approx(0.940286, abs=1e-6)
    assert root["question"] == f"{feature} <= 0.5"
    after = sum(leaf["rows"] * leaf["impurity"] for leaf in leaves) / 14
    assert root["impurity"] - after == pytest.approx(gain, abs=1e-6)


@pytest.mark.parametrize(("depth", "r2"), [(3, 0.828), (4, 0.832), (0, 0.531)])
def test_the_last_fifth_of_the_admissions_by_depth(depth: int, r2: float) -> None:
    table = admissions()
    model = decision_tree(lazy(table.head(400)), target=CHANCE, features=Columns.named(*GRADES), depth=depth).model
    predicted = apply_model(lazy(table.tail(100)), model)
    scored = regression_scorer(predicted, run=RunContext(), actual=CHANCE, predicted=f"Prediction ({CHANCE})")
    assert scored.metrics["r2"] == pytest.approx(r2, abs=5e-4)


@pytest.mark.parametrize("leaf_rows", [1, 7])
@pytest.mark.parametrize("balanced", [False, True])
def test_classes_are_those_of_scikit_learn(leaf_rows: int, balanced: bool) -> None:
    table = wine().filter(pl.int_range(pl.len()) % 5 > 0)
    features = table.columns[:-1]
    found = decision_tree(
        lazy(table), target="grower", features=Columns.named(*features), task="classification",
        depth=4, leaf_rows=leaf_rows, balanced=balanced, seed=3,
    )  # fmt: skip
    theirs = DecisionTreeClassifier(
        max_depth=4, min_samples_leaf=leaf_rows, class_weight="balanced" if balanced else None, random_state=3
    ).fit(table.select(features).to_numpy(), table["grower"].to_numpy())
    rows = wine()
    predicted = collect(apply_model(lazy(rows), found.model, probabilities=True)).to_polars()
    assert predicted["Prediction (grower)"].to_list() == theirs.predict(rows.select(features).to_numpy()).tolist()
    shares = predicted.select(f"P (grower={number})" for number in range(3)).to_numpy()
    assert shares == pytest.approx(theirs.predict_proba(rows.select(features).to_numpy()))
    importances = dict(collect(found.importances).rows())
    assert [importances[name] for name in features] == pytest.approx(theirs.feature_importances_)
    assert list(importances.values()) == sorted(importances.values(), reverse=True)


def test_numbers_are_those_of_scikit_learn_with_pruning() -> None:
    found = decision_tree(lazy(IRIS), target="sepal_length", pruning=0.01, split_rows=5)
    rows = IRIS.select("sepal_width", "petal_length", "petal_width").to_numpy()
    theirs = DecisionTreeRegressor(ccp_alpha=0.01, min_samples_split=5, random_state=0)
    theirs.fit(rows, IRIS["sepal_length"].to_numpy())
    assert found.metrics["leaves"] == theirs.get_n_leaves()
    predicted = collect(apply_model(lazy(IRIS), found.model))["Prediction (sepal_length)"]
    assert predicted.to_list() == pytest.approx(theirs.predict(rows).tolist())
    assert collect(found.tree)["share"].to_list() == [None] * int(2 * theirs.get_n_leaves() - 1)


def test_whole_numbers_are_numbers_unless_the_task_says_otherwise() -> None:
    table = lazy({"x": [1, 2, 3, 4], "y": [0, 0, 1, 1]})
    assert decision_tree(table, target="y").model.kind == "Regressor"
    assert decision_tree(table, target="y", task="classification").model.kind == "Classifier"


def test_missing_features_take_the_branch_that_was_better_in_training() -> None:
    table = pl.DataFrame({"x": [1.0, 2.0, None, None, 8.0, 9.0], "y": ["a", "a", "b", "b", "b", "b"]})
    found = decision_tree(lazy(table), target="y")
    assert found.metrics["accuracy"] == 1
    asked = lazy({"x": [1.5, None, 7.0]})
    assert collect(apply_model(asked, found.model))["Prediction (y)"].to_list() == ["a", "b", "b"]


def test_a_tree_without_questions_predicts_the_most_frequent_class() -> None:
    table = pl.DataFrame({"größe": [5.0] * 3, "empty": pl.Series([None] * 3, dtype=pl.Float64), "y": ["b", "a", "b"]})
    found = decision_tree(lazy(table), target="y")
    tree = collect(found.tree).rows(named=True)
    assert [(row["question"], row["prediction"], row["share"]) for row in tree] == [(None, "b", pytest.approx(2 / 3))]


def test_thresholds_are_written_with_the_digits_they_need() -> None:
    table = pl.DataFrame({"day": [20130114, 20130116], "y": ["a", "b"]})
    assert collect(decision_tree(lazy(table), target="y").tree)["question"][0] == "day <= 20130115"


def test_impurities_are_those_of_the_definitions() -> None:
    shares = [9 / 14, 5 / 14]
    expected = {"gini": 1 - sum(p * p for p in shares), "entropy": -sum(p * math.log2(p) for p in shares)}
    for quality, impurity in expected.items():
        table = collect(decision_tree(lazy(play_tennis()), target="play", quality=quality, features=Columns()).tree)
        assert table["impurity"][0] == pytest.approx(impurity)


@pytest.mark.parametrize(
    ("columns", "params", "error", "message"),
    [
        ({"x": [1.0, float("inf"), 2.0]}, {}, DataError, r"'x' has values that are infinite or beyond 3\.4e\+38"),
        ({"y": ["a", None, "b"]}, {}, DataError, "target 'y' is missing in 1 of 3 rows"),
        ({"y": ["a", "a", "a"]}, {}, DataError, "target 'y' has only one class"),
        ({}, {"task": "regression"}, ParameterError, "target 'y' holds String values, not numbers"),
        ({"y": [0.5, 1.0, 1.5]}, {"task": "classification"}, ParameterError, "'y' holds Float64 values, which are no"),
        ({"x": ["1", "2", "3"]}, {}, ParameterError, "no column to learn from"),
    ],
)
def test_what_can_not_be_learnt_is_refused_by_name(
    columns: dict[str, list[object]], params: dict[str, object], error: type[Exception], message: str
) -> None:
    table = {"x": [1.0, 2.0, 3.0], "y": ["a", "b", "a"]}
    with pytest.raises(error, match=message):
        decision_tree(lazy(pl.DataFrame({**table, **columns})), target="y", **params)
