import numpy as np
import polars as pl
import pytest
from sklearn.decomposition import FactorAnalysis

from plait import Columns, DataError, ParameterError, RunContext
from plait.table import collect, lazy
from plait.testing import check_node
from plait_nodes.mining.apply_model import apply_model
from plait_nodes.statistics.factor_analysis import factor_analysis
from plait_nodes.statistics.projection import Projection
from sample_tables import GRADES, admissions, iris

IRIS = iris()


@pytest.mark.parametrize("rotation", ["varimax", "quartimax", "none"])
@pytest.mark.parametrize("replace", [False, True])
def test_the_contract(rotation: str, replace: bool) -> None:
    found = check_node(factor_analysis, IRIS, rotation=rotation, replace=replace)
    for rows in (6, 1, 0):
        check_node(apply_model, IRIS.head(rows), found["model"])


def test_factors_are_those_of_scikit_learn() -> None:
    result = factor_analysis(lazy(IRIS), run=RunContext(), rotation="none")
    rows = IRIS.drop("species").to_numpy()
    rows = (rows - rows.mean(axis=0)) / rows.std(axis=0)
    theirs = FactorAnalysis(2, tol=1e-3, svd_method="lapack").fit(rows)
    loadings = collect(result.loadings)
    assert np.abs(loadings.select("Factor 1", "Factor 2").to_numpy().T) == pytest.approx(np.abs(theirs.components_))
    assert loadings["uniqueness"].to_numpy() == pytest.approx(theirs.noise_variance_)
    found = collect(result.table).select("Factor 1", "Factor 2").to_numpy()
    assert np.abs(found) == pytest.approx(np.abs(theirs.transform(rows)), abs=1e-9)


def test_two_causes_that_are_known() -> None:
    generator = np.random.default_rng(3)
    causes, noise = generator.normal(size=(20_000, 2)), generator.normal(size=(20_000, 6))
    true = np.array([[0.9, 0.8, 0.7, 0, 0, 0], [0, 0, 0, 0.9, 0.6, 0.5]])
    rows = causes @ true + noise * np.sqrt(1 - (true**2).sum(axis=0))
    table = pl.DataFrame(rows * 7 + 3, schema=[f"x{place}" for place in range(6)])
    result = factor_analysis(lazy(table), run=RunContext())
    found = collect(result.loadings).select("Factor 1", "Factor 2").to_numpy().T
    assert found == pytest.approx(true, abs=0.03)
    assert collect(result.loadings)["communality"].to_numpy() == pytest.approx((true**2).sum(axis=0), abs=0.04)
    scores = collect(result.table)["Factor 1"].to_numpy()
    assert np.corrcoef(scores, causes[:, 0])[0, 1] > 0.9


def test_one_factor_of_the_grades() -> None:
    result = factor_analysis(lazy(admissions()), run=RunContext(), columns=Columns.named(*GRADES), factors=1)
    loadings = dict(collect(result.loadings).select("column", "Factor 1").rows())
    assert min(loadings.values()) > 0.4
    assert max(loadings, key=loadings.__getitem__) == "CGPA"


def test_the_model_survives_storage() -> None:
    model = factor_analysis(lazy(IRIS), run=RunContext(), replace=True).model
    again = Projection.from_bytes(model.to_bytes())  # type: ignore[attr-defined]
    assert again.describe() == model.describe()
    assert again.to_bytes() == model.to_bytes()  # type: ignore[attr-defined]


def test_a_fit_that_has_not_ended_is_told() -> None:
    said: list[str] = []
    factor_analysis(lazy(IRIS), run=RunContext(log=said.append), iterations=2)
    assert said == ["The factors were still changing after 2 iterations; allow more, or ask for fewer factors."]


def test_refusals() -> None:
    with pytest.raises(ParameterError, match="can't be 4 factors behind 4 columns"):
        factor_analysis(lazy(IRIS), run=RunContext(), factors=4)
    with pytest.raises(DataError, match="'z' has only one value"):
        factor_analysis(lazy(IRIS.with_columns(z=1.5)), run=RunContext())
    with pytest.raises(DataError, match="can't be found in 2 rows"):
        factor_analysis(lazy(IRIS.head(2)), run=RunContext())
    gap = IRIS.with_columns(pl.when(pl.int_range(pl.len()) > 0).then("sepal_width").alias("sepal_width"))
    with pytest.raises(DataError, match="'sepal_width' has 1 missing value"):
        factor_analysis(lazy(gap), run=RunContext())
