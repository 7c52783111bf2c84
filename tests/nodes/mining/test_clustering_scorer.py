import numpy as np
import polars as pl
import pytest
from sklearn import metrics

from plait import Columns, DataError, MissingColumnError, RunContext
from plait.table import collect, lazy
from plait.testing import check_node
from plait_nodes.mining.clustering_scorer import clustering_scorer
from plait_nodes.mining.k_means import k_means
from sample_tables import iris

IRIS = iris()
RUN = RunContext()
CLUSTERED = collect(k_means(lazy(IRIS), run=RunContext()).table).to_polars()
TABLE = pl.DataFrame(
    {
        "größe (cm)": [1.5, 2.5, 3.5, 1.0, 2.0, 9.0],
        "n": [3, 1, 2, 5, 6, 8],
        "cluster": ["a", "b", None, "noise", "a", "b"],
        "number": [1, 2, 1, 2, 1, 1],
        "same": ["x"] * 6,
        "own": list("abcdef"),
    }
)


@pytest.mark.parametrize("cluster", ["cluster", "number", "same", "own"])
@pytest.mark.parametrize("reference", ["", "same", "own", "number"])
def test_the_contract(cluster: str, reference: str) -> None:
    found = check_node(clustering_scorer, TABLE, cluster=cluster, reference=reference)
    assert all(type(value) in (int, float) for value in found["metrics"].values())  # type: ignore[attr-defined]
    check_node(clustering_scorer, TABLE.head(1), cluster=cluster, reference=reference, z_score=True)


def test_iris_and_the_species() -> None:
    found = clustering_scorer(lazy(CLUSTERED), run=RUN, reference="species").metrics
    assert found["silhouette"] == pytest.approx(0.552819, abs=1e-6)
    assert found["adjusted rand index"] == pytest.approx(0.730238, abs=1e-6)
    assert found["inertia"] == pytest.approx(78.851441426)


def test_measures_are_those_of_scikit_learn() -> None:
    result = clustering_scorer(lazy(CLUSTERED), run=RUN, reference="species")
    rows, labels, known = IRIS.drop("species").to_numpy(), CLUSTERED["cluster"].to_list(), IRIS["species"].to_list()
    expected = {
        "davies-bouldin": metrics.davies_bouldin_score(rows, labels),
        "calinski-harabasz": metrics.calinski_harabasz_score(rows, labels),
        "normalised mutual information": metrics.normalized_mutual_info_score(known, labels),
        "homogeneity": metrics.homogeneity_score(known, labels),
        "completeness": metrics.completeness_score(known, labels),
        "purity": (50 + 48 + 36) / 150,
    }
    assert {name: result.metrics[name] for name in expected} == pytest.approx(expected)
    silhouettes = metrics.silhouette_samples(rows, labels)
    table = collect(result.clusters).to_polars()
    means = [silhouettes[np.array(labels) == name].mean() for name in table["cluster"]]
    assert table["silhouette"].to_list() == pytest.approx(means)


def test_entropy_by_hand() -> None:
    table = {"x": range(6), "cluster": list("aaabbb"), "known": list("uuuvvu")}
    found = clustering_scorer(lazy(table), run=RUN, reference="known").metrics
    mixed = -(2 / 3 * np.log2(2 / 3) + 1 / 3 * np.log2(1 / 3))
    assert found["entropy"] == pytest.approx(mixed / 2)
    assert found["purity"] == pytest.approx(5 / 6)


def test_noise_and_missing_clusters_are_left_out() -> None:
    found = clustering_scorer(lazy(TABLE), run=RUN, features=Columns.named("n"))
    assert (found.metrics["rows"], found.metrics["left out"], found.metrics["clusters"]) == (4, 2, 2)


def test_one_cluster_has_no_silhouette() -> None:
    found = clustering_scorer(lazy(TABLE), run=RUN, cluster="same", features=Columns.named("n"))
    scores = dict(collect(found.scores).rows())
    assert scores["silhouette"] is scores["davies-bouldin"] is None
    assert "silhouette" not in found.metrics


def test_the_silhouette_of_many_rows_is_that_of_some() -> None:
    said: list[str] = []
    result = clustering_scorer(lazy(CLUSTERED), run=RunContext(log=said.append), sample=100)
    assert result.metrics["silhouette"] == pytest.approx(0.55, abs=0.06)
    assert said == ["The silhouette is that of 100 of the 150 rows."]


def test_refusals() -> None:
    with pytest.raises(MissingColumnError, match="'cluster'"):
        clustering_scorer(lazy(IRIS), run=RUN)
    with pytest.raises(DataError, match="No row has a cluster in 'cluster'"):
        clustering_scorer(lazy(TABLE.head(0)), run=RUN)
    gone = TABLE.with_columns(none=pl.lit(None, pl.String))
    with pytest.raises(DataError, match="No row has a group in 'none'"):
        clustering_scorer(lazy(gone), run=RUN, reference="none")


def test_entropy_and_quality_of_each_cluster_as_in_knime() -> None:
    # By hand: a has groups 2 : 2, so one bit; b has 3 : 1; the greatest entropy of three groups is log2 3.
    table = pl.DataFrame(
        {
            "x": range(10),
            "cluster": ["a"] * 4 + ["b"] * 4 + ["c"] * 2,
            "kind": ["u", "u", "v", "v", "u", "u", "u", "w"] + [None] * 2,
        }
    )
    found = clustering_scorer(lazy(table), run=RUN, reference="kind")
    mixed = -(0.75 * np.log2(0.75) + 0.25 * np.log2(0.25))
    clusters = collect(found.clusters)
    assert clusters["entropy"].to_list() == [1.0, pytest.approx(mixed), None]
    assert clusters["normalised entropy"].to_list() == [
        pytest.approx(1 / np.log2(3)),
        pytest.approx(mixed / np.log2(3)),
        None,
    ]
    assert found.metrics["quality"] == pytest.approx(1 - (1 + mixed) / 2 / np.log2(3))
    # Without groups that are known there is none; with a single group there is no disorder.
    assert collect(clustering_scorer(lazy(table), run=RUN).clusters)["entropy"].to_list() == [None] * 3
    assert (
        clustering_scorer(lazy(table.with_columns(kind=pl.lit("u"))), run=RUN, reference="kind").metrics["quality"] == 1
    )
