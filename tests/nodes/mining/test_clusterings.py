"""Hierarchical clustering, DBSCAN and mixtures."""

import numpy as np
import polars as pl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.cluster.hierarchy import fcluster, linkage
from sklearn.cluster import DBSCAN, AgglomerativeClustering
from sklearn.metrics import adjusted_rand_score
from sklearn.mixture import GaussianMixture

from plait import Columns, DataError, ParameterError, RunContext
from plait.table import collect, lazy
from plait.testing import check_node
from plait_nodes.mining.apply_model import apply_model
from plait_nodes.mining.dbscan import dbscan
from plait_nodes.mining.gaussian_mixture import gaussian_mixture
from plait_nodes.mining.hierarchical_clustering import hierarchical_clustering
from plait_nodes.mining.scikit_model import ScikitClusterer
from sample_tables import iris

IRIS = iris()
ROWS = IRIS.drop("species").to_numpy()
RUN = RunContext()
TABLE = pl.DataFrame(
    {
        "größe (cm)": [1.5, 2.5, 3.5, 1.0, 2.0, 9.0],
        "n": [3, 1, 2, 5, 6, 8],
        "ok": [True, False, True, True, False, False],
        "kind": list("abcabc"),
    }
)


@pytest.mark.parametrize("linkage", ["ward", "average", "complete", "single"])
@pytest.mark.parametrize("clusters", [0, 1, 3, 6])
def test_the_contract_of_hierarchical_clustering(linkage: str, clusters: int) -> None:
    check_node(hierarchical_clustering, TABLE, clusters=clusters, linkage=linkage, distance=2)
    check_node(hierarchical_clustering, TABLE.head(1), clusters=min(1, clusters), column="rows")


@pytest.mark.parametrize(
    ("linkage_name", "metric"),
    [("ward", "euclidean"), ("average", "manhattan"), ("single", "chebyshev"), ("complete", "cosine")],
)
def test_groups_are_those_of_scikit_learn(linkage_name: str, metric: str) -> None:
    result = hierarchical_clustering(lazy(IRIS), run=RUN, linkage=linkage_name, metric=metric)  # type: ignore[arg-type]
    theirs = AgglomerativeClustering(3, linkage=linkage_name, metric=metric).fit(ROWS)
    found = collect(result.table)["cluster"].to_list()
    assert adjusted_rand_score(theirs.labels_, found) == 1
    sizes = collect(result.clusters)["rows"].to_list()
    assert sizes == sorted(np.bincount(theirs.labels_).tolist(), reverse=True)


def test_ward_on_iris_has_64_50_and_36_rows() -> None:
    result = hierarchical_clustering(lazy(IRIS), run=RUN)
    assert collect(result.clusters).rows() == [
        ("cluster_0", 64, pytest.approx(64 / 150)),
        ("cluster_1", 50, pytest.approx(50 / 150)),
        ("cluster_2", 36, pytest.approx(36 / 150)),
    ]
    assert result.metrics["clusters"] == 3


def test_merges_are_those_of_scipy() -> None:
    merges = collect(hierarchical_clustering(lazy(IRIS), run=RUN, linkage="average").merges)
    expected = linkage(ROWS, "average")
    assert merges.select("first", "second", "distance", "rows").to_numpy() == pytest.approx(expected)


@pytest.mark.parametrize("distance", [0.0, 0.8, 2.0, 100.0])
def test_joining_can_stop_at_a_distance(distance: float) -> None:
    result = hierarchical_clustering(lazy(IRIS), run=RUN, linkage="average", clusters=0, distance=distance)
    expected = fcluster(linkage(ROWS, "average"), distance, "distance")
    assert result.metrics["clusters"] == expected.max()
    assert adjusted_rand_score(expected, collect(result.table)["cluster"].to_list()) == 1


@given(st.lists(st.tuples(st.integers(0, 3), st.integers(0, 3)), min_size=2, max_size=12), st.data())
@settings(max_examples=30)
def test_as_many_groups_are_left_as_asked_for(rows: list[tuple[int, int]], data: st.DataObject) -> None:
    clusters = data.draw(st.integers(1, len(rows)))
    table = pl.DataFrame(rows, schema=["x", "y"], orient="row")
    result = hierarchical_clustering(lazy(table), run=RUN, clusters=clusters, linkage="single")
    assert len(collect(result.clusters)) == clusters


def test_refusals_of_hierarchical_clustering() -> None:
    with pytest.raises(ParameterError, match="Ward's linkage goes with Euclidean distances"):
        hierarchical_clustering(lazy(IRIS), run=RUN, metric="manhattan")
    with pytest.raises(ParameterError, match="at least as many rows, not 6"):
        hierarchical_clustering(lazy(TABLE), run=RUN, clusters=7)
    with pytest.raises(DataError, match="0 in all features"):
        hierarchical_clustering(lazy({"x": [0, 1, 2]}), run=RUN, clusters=2, metric="cosine", linkage="average")
    with pytest.raises(DataError, match="30,000 rows, more than the 20,000"):
        hierarchical_clustering(lazy({"x": range(30_000)}), run=RUN)
    with pytest.raises(ParameterError, match="'n' is one of the features"):
        hierarchical_clustering(lazy(TABLE), run=RUN, column="n")


@pytest.mark.parametrize("metric", ["euclidean", "manhattan", "chebyshev"])
@pytest.mark.parametrize("rows", [6, 1])
def test_the_contract_of_dbscan(metric: str, rows: int) -> None:
    for radius in (0.1, 3, 1e9):
        check_node(dbscan, TABLE.head(rows), radius=radius, neighbors=2, metric=metric, z_score=radius == 3)


@pytest.mark.parametrize("radius", [0.3, 0.5, 0.8])
def test_dense_groups_are_those_of_scikit_learn(radius: float) -> None:
    result = dbscan(lazy(IRIS), run=RUN, radius=radius)
    theirs = DBSCAN(eps=radius).fit(ROWS).labels_
    found = collect(result.table)["cluster"].to_list()
    assert [name == "noise" for name in found] == (theirs < 0).tolist()
    assert adjusted_rand_score(theirs, found) == 1


def test_iris_has_two_dense_groups_and_17_rows_of_noise() -> None:
    result = dbscan(lazy(IRIS), run=RUN)
    assert collect(result.clusters).rows() == [
        ("cluster_0", 84, 84 / 150),
        ("cluster_1", 49, 49 / 150),
        ("noise", 17, 17 / 150),
    ]
    assert (result.metrics["clusters"], result.metrics["noise"]) == (2, 17)


def test_noise_alone_is_told() -> None:
    said: list[str] = []
    result = dbscan(lazy(TABLE), run=RunContext(log=said.append), radius=1e-6)
    assert set(collect(result.table)["cluster"].to_list()) == {"noise"}
    assert said == ["All rows are noise: take a larger radius, or fewer neighbours."]


@pytest.mark.parametrize("shape", ["full", "tied", "diagonal", "round"])
def test_the_contract_of_gaussian_mixture(shape: str) -> None:
    found = check_node(gaussian_mixture, TABLE, clusters=2, shape=shape, restarts=2)
    for rows in (6, 1, 0):
        check_node(apply_model, TABLE.head(rows), found["model"])
    model = found["model"]
    assert isinstance(model, ScikitClusterer)
    again = ScikitClusterer.from_bytes(model.to_bytes())
    assert again.to_bytes() == model.to_bytes()


def test_a_mixture_follows_the_species() -> None:
    result = gaussian_mixture(lazy(IRIS), run=RUN)
    assert sorted(collect(result.centers)["rows"].to_list()) == [45, 50, 55]
    found = collect(result.table).to_polars()
    most = found.group_by("cluster", "species").len().group_by("cluster").agg(pl.col("len").max())["len"].sum()
    assert most == 145


def test_likelihood_and_bic_are_those_of_the_columns_as_they_are() -> None:
    result = gaussian_mixture(lazy(IRIS), run=RUN, clusters=2, restarts=3)
    theirs = GaussianMixture(2, n_init=3, random_state=0, reg_covar=1e-9, tol=1e-6).fit(ROWS)
    assert result.metrics["log-likelihood per row"] == pytest.approx(theirs.score(ROWS), abs=1e-3)
    assert result.metrics["bic"] == pytest.approx(theirs.bic(ROWS), abs=0.5)
    centers = collect(result.centers).select(IRIS.columns[:4]).to_numpy()
    assert np.sort(centers, axis=0) == pytest.approx(np.sort(theirs.means_, axis=0), abs=0.01)


def test_units_do_not_matter_to_a_mixture() -> None:
    table = IRIS.with_columns(pl.col("petal_width") * 1e6)
    plain, scaled = (
        collect(gaussian_mixture(lazy(each), run=RUN, clusters=2, restarts=1).table)["cluster"].to_list()
        for each in (IRIS, table)
    )
    assert plain == scaled


def test_refusals_of_gaussian_mixture() -> None:
    with pytest.raises(DataError, match="'x' has only one value"):
        gaussian_mixture(lazy({"x": [1.0] * 9, "y": range(9)}), run=RUN)
    with pytest.raises(ParameterError, match="at least 3 rows, not 2"):
        gaussian_mixture(lazy(TABLE.head(2)), run=RUN)


def test_names_of_centres_do_not_clash() -> None:
    table = TABLE.select(rows="größe (cm)", share="n", **{"std of rows": "größe (cm)"})
    found = check_node(gaussian_mixture, table, clusters=2, column="x")
    assert len(collect(lazy(found["centers"])).columns) == 9


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("means_", np.zeros((3, 2))),
        ("weights_", np.zeros(2)),
        ("precisions_cholesky_", np.zeros((3, 4))),
        ("precisions_cholesky_", np.full((3, 4, 4), np.nan)),
        ("covariance_type", "round"),
        ("n_components", 5),
    ],
)
def test_a_damaged_mixture_is_refused(name: str, value: object) -> None:
    model = gaussian_mixture(lazy(IRIS), run=RUN, restarts=1).model
    setattr(model.estimator, name, value)  # type: ignore[attr-defined]
    with pytest.raises(DataError, match="its numbers do not fit its features"):
        ScikitClusterer.from_bytes(model.to_bytes())  # type: ignore[attr-defined]


def test_a_column_that_is_there_is_replaced_in_its_place() -> None:
    table = TABLE.select("größe (cm)", kind="kind", n="n")
    found = collect(dbscan(lazy(table), run=RUN, column="kind", features=Columns.of_type("numeric")).table)
    assert found.columns == ["größe (cm)", "kind", "n"]
