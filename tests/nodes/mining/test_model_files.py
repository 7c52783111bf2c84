import io
import json
import pickle
import zipfile
from collections.abc import Callable

import numpy as np
import polars as pl
import pytest
import skops.io
from sklearn.linear_model import LinearRegression
from sklearn.neighbors import KNeighborsClassifier

from plait import Columns, DataError, RunContext
from plait.registry import NodeRegistry
from plait.table import collect, lazy
from plait_nodes.mining.decision_tree import decision_tree
from plait_nodes.mining.gradient_boosting import gradient_boosting
from plait_nodes.mining.gradient_descent import gradient_descent
from plait_nodes.mining.k_means import k_means
from plait_nodes.mining.linear_regression import linear_regression
from plait_nodes.mining.logistic_regression import logistic_regression
from plait_nodes.mining.mlp import mlp
from plait_nodes.mining.naive_bayes import naive_bayes
from plait_nodes.mining.nearest_neighbors import nearest_neighbors
from plait_nodes.mining.perceptron import perceptron
from plait_nodes.mining.random_forest import random_forest
from plait_nodes.mining.scikit_model import ScikitClassifier, ScikitClusterer, ScikitModel, ScikitRegressor
from plait_nodes.mining.svm import svm
from sample_tables import iris

IRIS = iris()
RUN = RunContext()
MODELS: dict[str, Callable[[], ScikitModel]] = {
    "tree of classes": lambda: decision_tree(lazy(IRIS), target="species").model,
    "tree of numbers": lambda: decision_tree(lazy(IRIS), target="sepal_length").model,
    "forest of classes": lambda: random_forest(lazy(IRIS), run=RUN, target="species", trees=4).model,
    "forest of numbers": lambda: random_forest(lazy(IRIS), run=RUN, target="sepal_length", trees=4).model,
    "line": lambda: linear_regression(lazy(IRIS), target="sepal_length").model,
    "ridge": lambda: linear_regression(lazy(IRIS), target="sepal_length", penalty="ridge").model,
    "lasso": lambda: linear_regression(lazy(IRIS), target="sepal_length", penalty="lasso", strength=0.01).model,
    "logistic": lambda: logistic_regression(lazy(IRIS), run=RUN, target="species").model,
    "boosted classes": lambda: gradient_boosting(lazy(IRIS), run=RunContext(), target="species", rounds=3).model,
    "boosted numbers": lambda: gradient_boosting(lazy(IRIS), run=RunContext(), target="sepal_length", rounds=3).model,
    "neighbours of classes": lambda: nearest_neighbors(lazy(IRIS), target="species", z_score=True).model,
    "neighbours of numbers": lambda: nearest_neighbors(lazy(IRIS), target="sepal_length").model,
    "normal distributions": lambda: naive_bayes(lazy(IRIS), target="species").model,
    "counts": lambda: naive_bayes(lazy(IRIS), target="species", kind="counts").model,
    "yes or no": lambda: naive_bayes(lazy(IRIS), target="species", kind="yes or no").model,
    "machine of classes": lambda: svm(lazy(IRIS), run=RUN, target="species").model,
    "machine of numbers": lambda: svm(lazy(IRIS), run=RUN, target="sepal_length", kernel="poly").model,
    "network of classes": lambda: mlp(lazy(IRIS), run=RUN, target="species", layers="4,3", epochs=5).model,
    "network of numbers": lambda: mlp(lazy(IRIS), run=RUN, target="sepal_length", layers="4", epochs=5).model,
    "perceptron": lambda: perceptron(lazy(IRIS), run=RUN, target="species", epochs=3).model,
    "descent": lambda: gradient_descent(lazy(IRIS), run=RUN, target="sepal_length").model,
    "clusters": lambda: k_means(lazy(IRIS), run=RunContext()).model,
    "scaled clusters": lambda: k_means(lazy(IRIS), run=RunContext(), z_score=True).model,
}


def parts(data: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def archive_of(files: dict[str, bytes], compression: int = zipfile.ZIP_STORED) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", compression) as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return buffer.getvalue()


def with_record(data: bytes, **changes: object) -> bytes:
    files = parts(data)
    files["model.json"] = json.dumps({**json.loads(files["model.json"]), **changes}).encode()
    return archive_of(files)


def with_estimator(data: bytes, estimator: object) -> bytes:
    return archive_of({**parts(data), "estimator.skops": skops.io.dumps(estimator)})


@pytest.mark.parametrize("name", MODELS)
def test_a_stored_model_predicts_the_same(name: str) -> None:
    model = MODELS[name]()
    again = type(model).from_bytes(model.to_bytes())
    assert again.describe() == model.describe()
    predicted, expected = (collect(each.apply(lazy(IRIS))).to_polars() for each in (again, model))
    assert predicted.equals(expected)


@pytest.mark.parametrize("name", MODELS)
def test_equal_models_have_equal_bytes_without_pickle(name: str) -> None:
    data = MODELS[name]().to_bytes()
    assert data == MODELS[name]().to_bytes()
    assert type(MODELS[name]()).from_bytes(data).to_bytes() == data
    inner = parts(parts(data)["estimator.skops"])
    assert not [each for each in inner if each.endswith((".pkl", ".pickle"))]
    for content in (array for file, array in inner.items() if file.endswith(".npy")):
        np.load(io.BytesIO(content), allow_pickle=False)


def test_the_registry_finds_the_class_of_a_stored_model() -> None:
    registry = NodeRegistry()
    for kind in (ScikitClassifier, ScikitRegressor, ScikitClusterer):
        assert registry.stored_class(kind.__stored_id__) is kind


@pytest.mark.parametrize(
    "data",
    [b"", b"PK\x03\x04", pickle.dumps(print), archive_of({}), archive_of({"model.json": b"{}"}), b"\x00" * 1000],
)
def test_bytes_that_are_no_model_are_refused(data: bytes) -> None:
    with pytest.raises(DataError, match=r"stored model can't be read.*Train it again"):
        ScikitRegressor.from_bytes(data)


def test_a_truncated_model_is_refused() -> None:
    data = MODELS["line"]().to_bytes()
    for length in range(0, len(data), 97):
        with pytest.raises(DataError, match="can't be read"):
            ScikitRegressor.from_bytes(data[:length])


def test_a_model_of_another_kind_is_refused() -> None:
    with pytest.raises(DataError, match="a LinearRegression is not what it should hold"):
        ScikitClusterer.from_bytes(MODELS["line"]().to_bytes())


def test_an_estimator_that_no_node_makes_is_refused() -> None:
    rows = IRIS.drop("species").to_numpy()
    codes = IRIS["species"].rank("dense").to_numpy().astype(int) - 1
    forged = with_estimator(MODELS["logistic"]().to_bytes(), KNeighborsClassifier().fit(rows, codes))
    with pytest.raises(DataError, match="can't be read"):
        ScikitClassifier.from_bytes(forged)


def test_code_in_a_model_is_refused() -> None:
    estimator = LinearRegression().fit(np.eye(3), [1.0, 2.0, 3.0])
    estimator.fit_intercept = eval
    with pytest.raises(DataError, match="UntrustedTypesFoundException"):
        ScikitRegressor.from_bytes(with_estimator(MODELS["line"]().to_bytes(), estimator))


def test_a_compressed_archive_is_refused() -> None:
    data = MODELS["line"]().to_bytes()
    with pytest.raises(DataError, match="it is compressed"):
        ScikitRegressor.from_bytes(archive_of(parts(data), zipfile.ZIP_DEFLATED))
    inner = archive_of(parts(parts(data)["estimator.skops"]), zipfile.ZIP_DEFLATED)
    with pytest.raises(DataError, match="it is compressed"):
        ScikitRegressor.from_bytes(archive_of({**parts(data), "estimator.skops": inner}))


@pytest.mark.parametrize(
    "changes",
    [
        {"features": {"x": "Float64"}},
        {"features": dict.fromkeys(["sepal_length", "sepal_width", "petal_length", "petal_width"], "Object")},
        {"classes": ["setosa"]},
        {"classes": []},
        {"format": 2},
        {"precision": "half"},
        {"divisors": [1.0]},
        {"surprise": 1},
    ],
)
def test_a_record_that_does_not_fit_is_refused(changes: dict[str, object]) -> None:
    with pytest.raises(DataError, match="can't be read"):
        ScikitClassifier.from_bytes(with_record(MODELS["tree of classes"]().to_bytes(), **changes))


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("left_child", 0),
        ("left_child", 10**6),
        ("right_child", 10**6),
        ("right_child", -1),
        ("feature", 99),
        ("feature", -2),
    ],
)
@pytest.mark.parametrize("name", ["tree of classes", "forest of numbers"])
def test_a_tree_that_leads_out_of_itself_is_refused(name: str, field: str, value: int) -> None:
    model = MODELS[name]()
    estimator = model.estimator
    tree = getattr(estimator, "estimators_", [estimator])[-1].tree_
    state = tree.__getstate__()
    nodes = state["nodes"].copy()
    nodes[field][0] = value
    tree.__setstate__({**state, "nodes": nodes})
    with pytest.raises(DataError, match="one of its trees is damaged"):
        type(model).from_bytes(model.to_bytes())


def test_centres_of_the_wrong_shape_are_refused() -> None:
    model = MODELS["clusters"]()
    model.estimator.cluster_centers_ = np.zeros((3, 2))
    with pytest.raises(DataError, match="its numbers do not fit its features"):
        ScikitClusterer.from_bytes(model.to_bytes())


def test_a_model_does_not_tell_how_many_cores_trained_it() -> None:
    model = MODELS["forest of classes"]()
    assert model.estimator.n_jobs == 1


def test_odd_names_survive() -> None:
    table = pl.DataFrame({"größe\n{x}/\0": [1.0, 2.0], "": [3.0, 5.0], "y\u202e": ["ä", "</b>"]})
    model = decision_tree(lazy(table), target="y\u202e", features=Columns.of_type("numeric")).model
    again = ScikitClassifier.from_bytes(model.to_bytes())
    assert list(again.describe().features) == ["größe\n{x}/\0", ""]
    assert again.describe().classes == ("</b>", "ä")
