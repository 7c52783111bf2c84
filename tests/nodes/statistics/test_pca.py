import json

import numpy as np
import polars as pl
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays
from sklearn.decomposition import PCA

from plait import Columns, DataError, MissingColumnError, ParameterError
from plait.table import collect, lazy
from plait.testing import check_node
from plait_nodes.mining.apply_model import apply_model
from plait_nodes.statistics.pca import pca
from plait_nodes.statistics.projection import Projection
from sample_tables import iris

IRIS = iris()
NUMBERS = IRIS.drop("species")
TABLE = pl.DataFrame(
    {
        "größe (cm)": [1.5, 4.0, 2.5, 3.5, 4.0, 0.5],
        "n": [3, 1, 4, 1, 5, 9],
        "constant": [0.1] * 6,
        "ok": [True, False, False, True, False, True],
        "share": [2.0, 7.0, 1.0, 8.0, 2.0, 8.0],
        "text": list("abcabc"),
    }
)
NAMES = ["größe (cm)", "n", "constant", "ok", "share"]


@pytest.mark.parametrize("z_score", [False, True])
@pytest.mark.parametrize("replace", [False, True])
@pytest.mark.parametrize("components", [0, 1, 5])
def test_the_contract(z_score: bool, replace: bool, components: int) -> None:
    found = check_node(pca, TABLE, columns=NAMES, components=components, z_score=z_score, replace=replace)
    for rows in (6, 1, 0):
        check_node(apply_model, TABLE.head(rows), found["model"])
    check_node(pca, TABLE.head(2), columns=NAMES, components=components, z_score=z_score, replace=replace)


@pytest.mark.parametrize("z_score", [False, True])
def test_iris_as_scikit_learn_sees_it(z_score: bool) -> None:
    result = pca(lazy(IRIS), z_score=z_score)
    rows = NUMBERS.to_numpy()
    if z_score:
        rows = (rows - rows.mean(axis=0)) / rows.std(axis=0, ddof=1)
    theirs = PCA(4).fit(rows)
    components = collect(result.components)
    assert components["eigenvalue"].to_numpy() == pytest.approx(theirs.explained_variance_)
    assert components["share"].to_numpy() == pytest.approx(theirs.explained_variance_ratio_)
    found = collect(result.table).select("PC1", "PC2").to_numpy()
    assert np.abs(found) == pytest.approx(np.abs(theirs.transform(rows)[:, :2]))


def test_iris_by_the_numbers() -> None:
    result = pca(lazy(IRIS))
    assert result.metrics == {"rows": 150, "components": 2, "share": pytest.approx(0.977685, abs=1e-6)}
    assert collect(result.components)["eigenvalue"].to_list() == pytest.approx(
        [4.228242, 0.242671, 0.078210, 0.023835], abs=1e-6
    )


@pytest.mark.parametrize(("share", "count"), [(0.9, 1), (0.95, 2), (0.99, 3), (1.0, 4)])
def test_as_many_components_as_the_share_needs(share: float, count: int) -> None:
    result = pca(lazy(IRIS), components=0, share=share)
    assert result.metrics["components"] == count
    assert len(collect(result.table).columns) == 5 + count


def test_more_columns_than_rows() -> None:
    rows = np.random.default_rng(0).normal(size=(5, 9))
    table = pl.DataFrame(rows, schema=[f"x{place}" for place in range(9)])
    result = pca(lazy(table), components=9)
    values = collect(result.components)["eigenvalue"].to_numpy()
    assert values[:4] == pytest.approx(PCA().fit(rows).explained_variance_[:4])
    assert values[4:] == pytest.approx(0, abs=1e-12)


def test_the_model_does_the_same_with_other_rows_and_survives_storage() -> None:
    result = pca(lazy(IRIS.head(100)), replace=True, prefix="é")
    again = Projection.from_bytes(result.model.to_bytes())  # type: ignore[attr-defined]
    found = collect(apply_model(lazy(IRIS), again))
    assert found.columns == ["species", "é1", "é2"]
    assert found.head(100).to_polars().equals(collect(result.table).to_polars())


@pytest.mark.parametrize(
    "changes",
    [{"center": [0.0]}, {"divisor": [0.0] * 4}, {"weights": {"PC1": [1.0]}}, {"columns": {"x": "Object"}}, {"more": 1}],
)
def test_a_damaged_model_is_refused(changes: dict[str, object]) -> None:
    state = json.loads(pca(lazy(IRIS)).model.to_bytes())  # type: ignore[attr-defined]
    with pytest.raises(DataError, match="can't be read"):
        Projection.from_bytes(json.dumps({**state, **changes}).encode())


@given(arrays.arrays(np.float64, st.tuples(st.integers(2, 12), st.integers(2, 5)), elements=st.integers(-99, 99)))
def test_distances_stay_as_they_were(rows: np.ndarray) -> None:
    if (rows == rows[0]).all():
        return
    names = [f"x{place}" for place in range(rows.shape[1])]
    result = pca(lazy(pl.DataFrame(rows, schema=names)), components=len(names), replace=True)
    found = collect(result.table).to_numpy()
    before, after = (np.linalg.norm(each[:, None] - each, axis=2) for each in (rows, found))
    assert np.allclose(before, after, atol=1e-6)


def test_refusals() -> None:
    with pytest.raises(ParameterError, match="can't be 5 components of 4 columns"):
        pca(lazy(IRIS), components=5)
    with pytest.raises(ParameterError, match="already has a column 'PC1'"):
        pca(lazy(IRIS.with_columns(PC1=1)), columns=Columns.named(*NUMBERS.columns))
    with pytest.raises(ParameterError, match="Fewer than two"):
        pca(lazy(IRIS), columns=Columns.named("sepal_width"))
    with pytest.raises(DataError, match="'x' has 1 missing value"):
        pca(lazy({"x": [1.0, None, 2.0], "y": [1.0, 2.0, 3.0]}))
    with pytest.raises(DataError, match="spread of 1 rows"):
        pca(lazy(IRIS.head(1)))
    with pytest.raises(DataError, match="All rows are equal"):
        pca(lazy({"x": [1.0, 1.0], "y": [2.0, 2.0]}))
    with pytest.raises(MissingColumnError, match="'sepal_width'"):
        collect(pca(lazy(IRIS)).model.apply(lazy(IRIS.drop("sepal_width"))))
