import numpy as np
import polars as pl
import pytest
from sklearn.ensemble import IsolationForest

from plait import DataError, ParameterError
from plait.registry import NodeRegistry
from plait.table import collect, lazy
from plait.testing import check_node
from plait_nodes.mining.apply_model import apply_model
from plait_nodes.mining.isolation_forest import isolation_forest
from plait_nodes.mining.scikit_model import ScikitDetector
from sample_tables import iris

IRIS = iris()


@pytest.mark.parametrize(
    "params", [{"trees": 9}, {"share": 0.2, "column": "größe", "trees": 5}, {"sample": 2, "trees": 3}]
)
def test_the_contract(params: dict[str, object]) -> None:
    found = check_node(isolation_forest, IRIS, **params)
    model = found["model"]
    assert isinstance(model, ScikitDetector)
    assert NodeRegistry().stored_class(ScikitDetector.__stored_id__) is ScikitDetector
    again = ScikitDetector.from_bytes(model.to_bytes())
    assert again.to_bytes() == model.to_bytes()
    for rows in (6, 1, 0):
        check_node(apply_model, IRIS.head(rows), again)
    check_node(isolation_forest, IRIS.head(2), **params)


@pytest.mark.parametrize("share", [0.0, 0.05])
def test_scores_are_those_of_scikit_learn(share: float) -> None:
    rows = IRIS.drop("species").to_numpy().astype(np.float32)
    theirs = IsolationForest(random_state=4, contamination=share or "auto").fit(rows)
    found = collect(isolation_forest(lazy(IRIS), share=share, seed=4).table)
    assert found["outlier score"].to_numpy() == pytest.approx(-theirs.score_samples(rows))
    assert found["outlier"].to_list() == (theirs.predict(rows) < 0).tolist()


def test_a_share_of_the_rows_is_marked() -> None:
    found = collect(isolation_forest(lazy(IRIS), share=0.05).table)
    assert found["outlier"].sum() == 8


def test_what_is_far_away_stands_out_most() -> None:
    table = pl.DataFrame({"x": [*np.linspace(0, 1, 99), 50.0], "y": [*np.linspace(1, 2, 99), -50.0]})
    found = collect(isolation_forest(lazy(table)).table).to_polars()
    assert found["outlier score"].arg_max() == 99
    assert found["outlier"][99]


def test_a_name_of_the_features_is_refused() -> None:
    with pytest.raises(ParameterError, match="'petal_width' is one of the features"):
        isolation_forest(lazy(IRIS), column="petal_width")


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("_max_features", 3),
        ("_max_samples", "x"),
        ("_decision_path_lengths", ()),
        ("_decision_path_lengths", (np.zeros(1),) * 5),
        ("_average_path_length_per_tree", (None,) * 5),
        ("estimators_features_", []),
        ("estimators_", []),
    ],
)
def test_a_damaged_forest_is_refused(name: str, value: object) -> None:
    model = isolation_forest(lazy(IRIS), trees=5).model
    setattr(model.estimator, name, value)  # type: ignore[attr-defined]
    with pytest.raises(DataError, match="one of its trees is damaged"):
        ScikitDetector.from_bytes(model.to_bytes())  # type: ignore[attr-defined]


@pytest.mark.parametrize(("field", "value"), [("left_child", 0), ("right_child", 10**6), ("feature", 99)])
def test_a_tree_that_leads_out_of_itself_is_refused(field: str, value: int) -> None:
    model = isolation_forest(lazy(IRIS), trees=5).model
    tree = model.estimator.estimators_[-1].tree_  # type: ignore[attr-defined]
    state = tree.__getstate__()
    nodes = state["nodes"].copy()
    nodes[field][0] = value
    tree.__setstate__({**state, "nodes": nodes})
    with pytest.raises(DataError, match="one of its trees is damaged"):
        ScikitDetector.from_bytes(model.to_bytes())  # type: ignore[attr-defined]
