"""Permutation importance and partial dependence: what a model makes of its features."""

import numpy as np
import polars as pl
import pytest

from plait import Columns, DataError, MissingColumnError, Model, ParameterError, RunContext
from plait.table import collect, lazy
from plait.testing import check_node
from plait_nodes.manipulation.normalizer import normalizer
from plait_nodes.mining.decision_tree import decision_tree
from plait_nodes.mining.linear_regression import linear_regression
from plait_nodes.mining.logistic_regression import logistic_regression
from plait_nodes.mining.partial_dependence import partial_dependence
from plait_nodes.mining.permutation_importance import permutation_importance
from plait_nodes.mining.svm import svm
from sample_tables import CHANCE, GRADES, admissions, iris

IRIS = iris()
RUN = RunContext()
TREE: Model = decision_tree(lazy(IRIS), target="species", depth=3).model
LINE: Model = linear_regression(lazy(IRIS), target="sepal_length").model


@pytest.mark.parametrize("model", [TREE, LINE])
def test_the_contract(model: Model) -> None:
    for rows in (150, 70):
        check_node(permutation_importance, IRIS.head(rows), model, repeats=2)
        check_node(permutation_importance, IRIS.head(rows), model, repeats=1, most_rows=60)
    for rows in (150, 2, 1):
        check_node(partial_dependence, IRIS.head(rows), model, points=4)
        check_node(partial_dependence, IRIS.head(rows), model, points=2, most_rows=1, features=["petal_length"])


def test_petals_matter_and_sepals_do_not() -> None:
    result = permutation_importance(lazy(IRIS), TREE, run=RUN, repeats=10)
    found = dict(collect(result.importances).select("feature", "importance").rows())
    assert result.metrics["score"] == pytest.approx(0.9733, abs=1e-4)
    assert found["petal_width"] > 0.3
    assert found["sepal_length"] == found["sepal_width"] == 0
    assert next(iter(found)) == "petal_width"


def test_the_importance_of_a_line_is_what_its_slope_explains() -> None:
    generator = np.random.default_rng(0)
    rows = generator.normal(size=(20_000, 2))
    table = pl.DataFrame(rows, schema=["a", "b"]).with_columns(y=3 * pl.col("a") + 1 * pl.col("b"))
    model = linear_regression(lazy(table), target="y").model
    result = permutation_importance(lazy(table), model, run=RUN, most_rows=20_000)
    found = dict(collect(result.importances).select("feature", "importance").rows())
    # A shuffled feature leaves twice its part of the spread as error.
    assert found == {"a": pytest.approx(1.8, abs=0.05), "b": pytest.approx(0.2, abs=0.02)}


def test_another_column_may_hold_what_is_known() -> None:
    table = IRIS.rename({"species": "art"})
    assert permutation_importance(lazy(table), TREE, run=RUN, target="art").metrics["score"] > 0.97
    with pytest.raises(MissingColumnError, match="'species'"):
        permutation_importance(lazy(table), TREE, run=RUN)


def test_a_model_that_does_not_predict_is_refused() -> None:
    model = normalizer(lazy(IRIS)).model
    for node in (permutation_importance, partial_dependence):
        with pytest.raises(ParameterError, match="The model is a Transformer"):
            node(lazy(IRIS), model, run=RUN)


def test_refusals_of_permutation_importance() -> None:
    with pytest.raises(DataError, match="target 'species' is missing in 150 of 150 rows"):
        permutation_importance(lazy(IRIS.with_columns(species=pl.lit(None, pl.String))), TREE, run=RUN)
    with pytest.raises(ParameterError, match="'species' holds String values, and the model predicts numbers"):
        permutation_importance(lazy(IRIS), LINE, run=RUN, target="species")
    with pytest.raises(DataError, match="All numbers in 'sepal_length' are equal"):
        permutation_importance(lazy(IRIS.with_columns(sepal_length=1.0)), LINE, run=RUN)
    with pytest.raises(DataError, match="There are 1 rows"):
        permutation_importance(lazy(IRIS.head(1)), LINE, run=RUN)


def test_the_curve_of_a_line_has_its_slope() -> None:
    table = admissions().select(*GRADES, CHANCE)
    fitted = linear_regression(lazy(table), target=CHANCE)
    slopes = dict(collect(fitted.coefficients).select("term", "coefficient").rows())
    found = collect(partial_dependence(lazy(table), fitted.model, run=RUN, most_rows=500)).to_polars()
    for name in GRADES:
        curve = found.filter(feature=name)
        steps = np.diff(curve["mean"].to_numpy()) / np.diff(curve["value"].to_numpy())
        assert steps == pytest.approx(slopes[name])
    assert found.filter(feature="Research")["value"].to_list() == [0, 1]


def test_the_curve_of_a_tree_has_its_steps() -> None:
    model = decision_tree(lazy({"x": [0.0, 1.0, 2.0, 3.0], "c": ["a", "a", "b", "b"]}), target="c").model
    table = {"x": [0.0, 1.0, 2.0, 3.0]}
    found = collect(partial_dependence(lazy(table), model, run=RUN))
    assert found.select("value", "mean").rows() == [(0, 0), (1, 0), (2, 1), (3, 1)]
    other = collect(partial_dependence(lazy(table), model, run=RUN, label="a"))
    assert other["mean"].to_list() == [1, 1, 0, 0]


def test_a_model_without_probabilities_gives_the_share_of_rows() -> None:
    machine = svm(lazy(IRIS), run=RUN, target="species").model
    found = collect(
        partial_dependence(lazy(IRIS), machine, run=RUN, features=Columns.named("petal_width"), label="setosa")
    )
    assert found["mean"][0] > 0.3
    assert found["mean"][len(found) - 1] < 0.1


def test_few_distinct_values_are_all_tried_and_many_by_quantiles() -> None:
    table = pl.DataFrame({"x": np.arange(1_000) ** 2, "y": np.arange(1_000.0)})
    model = linear_regression(lazy(table), target="y").model
    values = collect(partial_dependence(lazy(table), model, run=RUN, points=5))["value"].to_list()
    assert values == [0, 250**2, 500**2, 749**2, 999**2]


def test_true_and_false_are_tried_as_such() -> None:
    table = pl.DataFrame({"ok": [True, False] * 10, "x": range(20), "c": ["a", "b"] * 10})
    model = logistic_regression(lazy(table), run=RUN, target="c", features=Columns.named("ok", "x")).model
    found = collect(partial_dependence(lazy(table), model, run=RUN, features=Columns.named("ok")))
    assert found["value"].to_list() == [0, 1]
    assert found["mean"][0] > 0.5 > found["mean"][1]


def test_refusals_of_partial_dependence() -> None:
    with pytest.raises(ParameterError, match="does not know the column 'sepal_length'"):
        partial_dependence(lazy(IRIS), LINE, run=RUN, features=Columns.named("sepal_length"))
    with pytest.raises(ParameterError, match="no class 'rose'"):
        partial_dependence(lazy(IRIS), TREE, run=RUN, label="rose")
    with pytest.raises(DataError, match="no rows to change"):
        partial_dependence(lazy(IRIS.head(0)), TREE, run=RUN)
    with pytest.raises(MissingColumnError, match="'petal_width'"):
        partial_dependence(lazy(IRIS.drop("petal_width")), TREE, run=RUN)
