from functools import partial

import numpy as np
import polars as pl
import pytest
from sklearn.cluster import KMeans
from sklearn.metrics import adjusted_rand_score

from plait import Columns, DataError, MissingColumnError, ParameterError, RunContext
from plait.table import collect, lazy
from plait_nodes.mining.apply_model import apply_model
from plait_nodes.mining.k_means import KMeansResult, k_means
from sample_tables import iris, wine

IRIS = iris()
clustered = partial(k_means, run=RunContext())
CORNERS = {"x": [0.0, 0.0, 10.0, 10.0], "y": [0.0, 1.0, 0.0, 1.0]}


def sizes(result: KMeansResult) -> list[int]:
    return collect(result.centers)["rows"].to_list()


@pytest.mark.parametrize(
    ("clusters", "inertia"),
    [(1, 681.3706), (2, 152.3480), (3, 78.8514), (4, 57.2285), (5, 46.4462), (6, 39.0400)],
)
def test_iris_by_the_number_of_clusters(clusters: int, inertia: float) -> None:
    result = clustered(lazy(IRIS), clusters=clusters)
    assert result.metrics["inertia"] == pytest.approx(inertia, abs=5e-5)
    assert sum(sizes(result)) == 150


def test_three_clusters_of_iris_and_the_species() -> None:
    result = clustered(lazy(IRIS), clusters=3)
    assert result.metrics["inertia"] == pytest.approx(78.851441426, abs=1e-9)
    assert sizes(result) == [50, 62, 38]
    found = collect(result.table).to_polars()
    assert adjusted_rand_score(IRIS["species"], found["cluster"]) == pytest.approx(0.730238, abs=1e-6)
    assert found.drop("cluster").equals(IRIS)


@pytest.mark.parametrize(
    ("table", "inertia", "expected"),
    [(IRIS, 139.820496, {50, 53, 47}), (wine(), 1277.928489, {51, 62, 65})],
)
def test_distances_in_standard_deviations(table: pl.DataFrame, inertia: float, expected: set[int]) -> None:
    features = Columns.named(*table.columns[:-1])
    result = clustered(lazy(table), clusters=3, features=features, z_score=True, restarts=20)
    assert result.metrics["inertia"] == pytest.approx(inertia, abs=1e-6)
    assert set(sizes(result)) == expected


def test_clusters_of_wine_and_the_growers() -> None:
    table = wine()
    result = clustered(lazy(table), clusters=3, features=Columns.named(*table.columns[:-1]), z_score=True)
    found = collect(result.table).to_polars()
    assert adjusted_rand_score(table["grower"], found["cluster"]) == pytest.approx(0.897495, abs=1e-6)


def test_centres_are_given_in_the_units_of_the_columns() -> None:
    plain = collect(clustered(lazy(CORNERS), clusters=2).centers).to_polars()
    scaled = collect(clustered(lazy({**CORNERS, "y": [0.0, 1e-3, 0.0, 1e-3]}), clusters=2, z_score=False).centers)
    assert plain.rows() == [("cluster_0", 2, 0.0, 0.5), ("cluster_1", 2, 10.0, 0.5)]
    assert scaled.rows() == [("cluster_0", 2, 0.0, 5e-4), ("cluster_1", 2, 10.0, 5e-4)]


def test_the_model_measures_in_the_standard_deviations_that_it_learnt() -> None:
    table = pl.DataFrame({"x": [0.0, 0.0, 1.0, 1.0], "y": [0.0, 1000.0, 0.0, 1000.0], "z": [7.0] * 4})
    result = clustered(lazy(table), clusters=4, z_score=True)
    centers = collect(result.centers).to_polars()
    assert centers.rows() == [
        ("cluster_0", 1, 0.0, 0.0, 7.0),
        ("cluster_1", 1, 0.0, 1000.0, 7.0),
        ("cluster_2", 1, 1.0, 0.0, 7.0),
        ("cluster_3", 1, 1.0, 1000.0, 7.0),
    ]
    again = type(result.model).from_bytes(result.model.to_bytes())
    # In plain units this row would be nearest to the corners with x = 0.
    asked = lazy({"x": [0.9], "y": [900.0], "z": [7.0]})
    assert collect(apply_model(asked, again))["cluster"].to_list() == ["cluster_3"]


def test_restarts_find_the_good_division_of_four_corners() -> None:
    assert clustered(lazy(CORNERS), clusters=2, restarts=10).metrics["inertia"] == 1.0
    bad = KMeans(2, init=np.array([[5.0, 0.0], [5.0, 1.0]]), n_init=1).fit(np.array(list(CORNERS.values())).T)
    assert bad.inertia_ == 100.0


def test_clusters_are_ordered_by_their_centres_whatever_the_seed() -> None:
    tables = [collect(clustered(lazy(IRIS), clusters=3, seed=seed).table).to_polars() for seed in range(4)]
    assert all(table.equals(tables[0]) for table in tables)


def test_applying_the_model_to_its_own_table_gives_the_same_clusters() -> None:
    result = clustered(lazy(IRIS), clusters=4, column="Gruppe")
    applied = collect(apply_model(lazy(IRIS), result.model)).to_polars()
    assert applied.equals(collect(result.table).to_polars())
    assert applied.columns == [*IRIS.columns, "Gruppe"]


def test_a_feature_may_be_called_rows() -> None:
    centers = collect(clustered(lazy({"rows": [1.0, 2.0, 9.0]}), clusters=2).centers)
    assert centers.columns == ["cluster", "rows_", "rows"]


def test_a_single_feature_is_enough() -> None:
    result = clustered(lazy({"x": [1.0, 2.0, 9.0]}), clusters=2)
    assert collect(result.table)["cluster"].to_list() == ["cluster_0", "cluster_0", "cluster_1"]


def test_the_same_table_is_left_as_it_was() -> None:
    before = IRIS.clone()
    clustered(lazy(IRIS), clusters=3, z_score=True)
    assert before.equals(IRIS)


@pytest.mark.parametrize(
    ("columns", "params", "error", "message"),
    [
        ({"x": [1.0, None, 2.0]}, {}, DataError, "'x' has 1 missing value"),
        ({"x": [1.0, float("inf"), 2.0]}, {}, DataError, "'x' has values that are infinite"),
        ({}, {"clusters": 4}, ParameterError, "For 4 clusters there must be at least as many rows, not 3"),
        ({"x": [5.0, 5.0, 6.0]}, {}, DataError, "For 3 clusters there must be at least as many different rows, not 2"),
        ({}, {"column": "x"}, ParameterError, "'x' is one of the features"),
        ({}, {"features": Columns.named("z")}, MissingColumnError, "'z'"),
        ({"x": ["a", "b", "c"]}, {}, ParameterError, "no column to learn from"),
    ],
)
def test_what_can_not_be_divided_is_refused_by_name(
    columns: dict[str, list[object]], params: dict[str, object], error: type[Exception], message: str
) -> None:
    with pytest.raises(error, match=message):
        clustered(lazy(pl.DataFrame({"x": [1.0, 2.0, 3.0], **columns})), **params)


def test_a_table_without_rows_is_refused() -> None:
    with pytest.raises(DataError, match="no rows to learn from"):
        clustered(lazy(IRIS.head(0)))


def test_the_first_rows_as_first_centres() -> None:
    # By hand: 0 and 1 begin; 9 and 10 are nearer to 1, whose centre becomes 20 / 3; then 0 and 1 are one cluster.
    table = lazy({"x": [0.0, 1.0, 9.0, 10.0]})
    result = clustered(table, clusters=2, start="first rows")
    assert collect(result.centers).rows() == [("cluster_0", 2, 0.5), ("cluster_1", 2, 9.5)]
    assert collect(result.table)["cluster"].to_list() == ["cluster_0", "cluster_0", "cluster_1", "cluster_1"]
    assert result.metrics["inertia"] == 1.0


def test_clusters_of_first_rows_keep_their_order() -> None:
    table = lazy({"x": [10.0, 0.0, 9.0, 1.0]})
    result = clustered(table, clusters=2, start="first rows")
    assert collect(result.centers).rows() == [("cluster_0", 2, 9.5), ("cluster_1", 2, 0.5)]
    applied = collect(apply_model(lazy({"x": [8.0, 2.0]}), result.model))
    assert applied["cluster"].to_list() == ["cluster_0", "cluster_1"]


def test_few_steps_from_the_first_rows() -> None:
    # One step: 0 and 1 begin, 0 stays alone, and the centre of the others is 20 / 3.
    result = clustered(lazy({"x": [0.0, 1.0, 9.0, 10.0]}), clusters=2, start="first rows", iterations=1)
    assert collect(result.centers)["x"].to_list() == pytest.approx([0.0, 20 / 3], rel=1e-12)
    assert collect(result.table)["cluster"].to_list() == ["cluster_0", "cluster_0", "cluster_1", "cluster_1"]


def test_a_model_of_first_rows_is_stored() -> None:
    model = clustered(lazy(IRIS), clusters=3, start="first rows").model
    stored = type(model).from_bytes(model.to_bytes())
    before, after = (collect(apply_model(lazy(IRIS), each)) for each in (model, stored))
    assert before.rows() == after.rows()
