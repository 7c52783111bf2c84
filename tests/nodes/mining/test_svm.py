import numpy as np
import polars as pl
import pytest
from sklearn.preprocessing import StandardScaler
from sklearn.svm import SVC, SVR

from plait import DataError, RunContext
from plait.table import collect, lazy
from plait_nodes.mining.apply_model import apply_model
from plait_nodes.mining.svm import svm
from sample_tables import iris

IRIS = iris()
TWO = IRIS.filter(pl.col("species") != "setosa")


@pytest.mark.parametrize("kernel", ["rbf", "linear", "poly", "sigmoid"])
def test_classes_and_numbers_are_those_of_scikit_learn(kernel: str) -> None:
    rows = StandardScaler().fit_transform(IRIS.drop("species").to_numpy())
    found = svm(lazy(IRIS), run=RunContext(), target="species", kernel=kernel, cost=2)  # type: ignore[arg-type]
    theirs = SVC(kernel=kernel, C=2).fit(rows, IRIS["species"].to_list())
    predicted = collect(apply_model(lazy(IRIS), found.model))
    assert predicted["Prediction (species)"].to_list() == theirs.predict(rows).tolist()
    assert found.metrics == {"rows": 150, "support vectors": len(theirs.support_)}
    numbers = svm(lazy(IRIS), run=RunContext(), target="sepal_length", kernel=kernel, margin=0.2)  # type: ignore[arg-type]
    reference = SVR(kernel=kernel, epsilon=0.2).fit(rows[:, 1:], IRIS["sepal_length"].to_numpy())
    ours = collect(apply_model(lazy(IRIS), numbers.model))["Prediction (sepal_length)"].to_numpy()
    assert ours == pytest.approx(reference.predict(rows[:, 1:]), abs=1e-6)


def test_iris_is_right_in_146_rows() -> None:
    predicted = collect(apply_model(lazy(IRIS), svm(lazy(IRIS), run=RunContext(), target="species").model))
    assert (predicted["Prediction (species)"] == predicted["species"]).sum() == 146


@pytest.mark.parametrize("z_score", [False, True])
def test_linear_coefficients_tell_the_classes_apart(z_score: bool) -> None:
    found = svm(lazy(TWO), run=RunContext(), target="species", kernel="linear", z_score=z_score)
    coefficients = collect(found.coefficients)
    assert set(coefficients["classes"].to_list()) == {"virginica / versicolor"}
    values = dict(coefficients.select("term", "coefficient").rows())
    sums = TWO.drop("species").to_numpy() @ [values[name] for name in TWO.columns[:4]] + values["Intercept"]
    predicted = collect(apply_model(lazy(TWO), found.model))["Prediction (species)"].to_list()
    assert predicted == ["virginica" if each > 0 else "versicolor" for each in sums]


def test_three_classes_have_a_set_for_each_pair_and_numbers_one() -> None:
    pairs = collect(svm(lazy(IRIS), run=RunContext(), target="species", kernel="linear").coefficients)
    assert list(dict.fromkeys(pairs["classes"].to_list())) == [
        "setosa / versicolor",
        "setosa / virginica",
        "versicolor / virginica",
    ]
    one = svm(lazy(IRIS), run=RunContext(), target="sepal_length", kernel="linear")
    values = dict(collect(one.coefficients).select("term", "coefficient").rows())
    rows = IRIS.select("sepal_width", "petal_length", "petal_width").to_numpy()
    expected = rows @ list(values.values())[:3] + values["Intercept"]
    assert collect(apply_model(lazy(IRIS), one.model))["Prediction (sepal_length)"].to_numpy() == pytest.approx(
        expected
    )


def test_a_search_that_has_not_ended_is_told() -> None:
    said: list[str] = []
    svm(lazy(IRIS), run=RunContext(log=said.append), target="species", iterations=2)
    assert said == ["The search had not ended after 2 steps; allow more."]


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("support_vectors_", np.zeros((3, 4))),
        ("support_vectors_", np.zeros((100, 9))),
        ("support_", np.zeros(5, dtype=np.int32)),
        ("_n_support", np.array([1, 1, 1], dtype=np.int32)),
        ("_n_support", np.array([10**6, -(10**6), 0], dtype=np.int32)),
        ("_n_support", np.zeros(9, dtype=np.int32)),
        ("_dual_coef_", np.zeros((1, 1))),
        ("dual_coef_", np.zeros((9, 2))),
        ("_intercept_", np.zeros(2)),
        ("_probA", np.zeros(3)),
        ("kernel", "precomputed"),
        ("kernel", np.hypot),
        ("degree", -1),
        ("_gamma", "x"),
        ("_sparse", True),
        ("_impl", "one_class"),
        ("shape_fit_", (150, 9)),
        ("_effective_probability", True),
    ],
)
@pytest.mark.parametrize("target", ["species", "sepal_length"])
def test_a_damaged_machine_is_refused(target: str, name: str, value: object) -> None:
    model = svm(lazy(IRIS), run=RunContext(), target=target).model
    setattr(model.estimator, name, value)  # type: ignore[attr-defined]
    with pytest.raises(DataError, match="can't be read"):
        type(model).from_bytes(model.to_bytes())  # type: ignore[attr-defined]
