"""t-SNE and MDS."""

import numpy as np
import polars as pl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.spatial.distance import pdist
from sklearn.manifold import MDS, trustworthiness

from plait import DataError, ParameterError, RunContext
from plait.table import collect, lazy
from plait.testing import check_node
from plait_nodes.mining.mds import mds
from plait_nodes.mining.t_sne import t_sne
from sample_tables import iris

IRIS = iris()
ROWS = IRIS.drop("species").to_numpy()
RUN = RunContext()


@pytest.mark.parametrize("dimensions", [1, 2, 3])
def test_the_contract(dimensions: int) -> None:
    check_node(t_sne, IRIS.head(9), dimensions=dimensions, iterations=250, perplexity=2)
    for rows in (30, 2, 1):
        check_node(mds, IRIS.head(rows), dimensions=dimensions, metric="manhattan", prefix="é")
    check_node(t_sne, IRIS.head(9).with_columns(pl.lit(1.0).alias(name) for name in IRIS.columns[:4]))


def test_near_rows_stay_near() -> None:
    result = t_sne(lazy(IRIS), run=RUN, iterations=300)
    places = collect(result.table).select("t-SNE 1", "t-SNE 2").to_numpy()
    scaled = (ROWS - ROWS.mean(axis=0)) / ROWS.std(axis=0)
    assert trustworthiness(scaled, places, n_neighbors=5) > 0.98
    assert 0 < result.metrics["divergence"] < 0.5


def test_a_perplexity_that_is_too_large_is_lowered() -> None:
    said: list[str] = []
    result = t_sne(lazy(IRIS.head(10)), run=RunContext(log=said.append), iterations=250)
    assert result.metrics["perplexity"] == 3
    assert said == ["The perplexity was lowered to 3, because there are 10 rows."]


@given(st.lists(st.tuples(st.integers(-9, 9), st.integers(-9, 9)), min_size=1, max_size=15))
@settings(max_examples=30)
def test_rows_in_a_plane_are_mapped_as_they_are(rows: list[tuple[int, int]]) -> None:
    table = pl.DataFrame(rows, schema=["x", "y"], orient="row")
    result = mds(lazy(table), run=RUN, z_score=False)
    places = collect(result.table).select("MDS 1", "MDS 2").to_numpy()
    assert pdist(places) == pytest.approx(pdist(np.array(rows, dtype=float)), abs=1e-5)
    assert result.metrics["stress"] == pytest.approx(0, abs=1e-6)


def test_the_stress_is_near_that_of_scikit_learn() -> None:
    result = mds(lazy(IRIS), run=RUN, z_score=False, metric="chebyshev")
    distances = pdist(ROWS, "chebyshev")
    reference = MDS(2, init="random", n_init=2, random_state=0, metric="chebyshev", normalized_stress=False)
    theirs = _stress(distances, reference.fit_transform(ROWS))
    places = collect(result.table).select("MDS 1", "MDS 2").to_numpy()
    assert result.metrics["stress"] == pytest.approx(_stress(distances, places))
    assert result.metrics["stress"] == pytest.approx(theirs, rel=0.1)


def _stress(distances: np.ndarray, places: np.ndarray) -> float:
    return float((((distances - pdist(places)) ** 2).sum() / (distances**2).sum()) ** 0.5)


def test_each_step_makes_the_stress_smaller() -> None:
    stresses = [
        mds(lazy(IRIS), run=RUN, iterations=steps, metric="manhattan").metrics["stress"] for steps in (0, 1, 5, 30)
    ]
    assert stresses == sorted(stresses, reverse=True)
    assert stresses[0] > stresses[-1]


def test_refusals() -> None:
    with pytest.raises(DataError, match="There are 3 rows, too few for a map"):
        t_sne(lazy(IRIS.head(3)), run=RUN)
    with pytest.raises(DataError, match="20,000 rows, more than the 10,000"):
        mds(lazy({"x": range(20_000)}), run=RUN)
    with pytest.raises(ParameterError, match="already has a column 'MDS 1'"):
        mds(lazy(IRIS.with_columns(pl.lit(0).alias("MDS 1"))), run=RUN)
    with pytest.raises(DataError, match="'x' has 1 missing value"):
        mds(lazy({"x": [1.0, None]}), run=RUN)
