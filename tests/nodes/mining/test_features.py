"""Ranking and choosing features."""

import json

import numpy as np
import polars as pl
import pytest
from sklearn.feature_selection import (
    SequentialFeatureSelector,
    chi2,
    f_classif,
    f_regression,
    mutual_info_classif,
    mutual_info_regression,
)
from sklearn.linear_model import LinearRegression, LogisticRegression
from sklearn.model_selection import KFold, StratifiedKFold
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

from plait import Columns, DataError, MissingColumnError, ParameterError, RunContext
from plait.table import collect, lazy
from plait.testing import check_node
from plait_nodes.mining.apply_model import apply_model
from plait_nodes.mining.feature_ranking import feature_ranking
from plait_nodes.mining.feature_selection import Method, feature_selection
from plait_nodes.mining.selection import Selection
from sample_tables import CHANCE, GRADES, admissions, iris

IRIS = iris()
ROWS = IRIS.drop("species").to_numpy()
RUN = RunContext()
TABLE = pl.DataFrame(
    {
        "größe (cm)": [1.5, 2.5, 3.5, 1.0, 2.0, 9.0] * 2,
        "n": [3, 1, 2, 5, 6, 8] * 2,
        "ok": [True, False, True, True, False, False] * 2,
        "constant": [2.0] * 12,
        "kind": list("aababb") * 2,
    }
)


@pytest.mark.parametrize("measure", ["f test", "mutual information", "chi squared"])
@pytest.mark.parametrize("target", ["kind", "ok", "n"])
def test_the_contract_of_feature_ranking(measure: str, target: str) -> None:
    if (measure, target) != ("chi squared", "n"):
        check_node(feature_ranking, TABLE, target=target, measure=measure)
    check_node(feature_ranking, TABLE, target=target, task="classification" if target != "n" else "automatic")


def test_scores_of_classes_are_those_of_scikit_learn() -> None:
    codes = IRIS["species"].rank("dense").to_numpy()
    theirs = {"f test": f_classif(ROWS, codes), "chi squared": chi2(ROWS, codes)}
    for measure, (scores, p) in theirs.items():
        found = collect(feature_ranking(lazy(IRIS), target="species", measure=measure)).to_polars()  # type: ignore[arg-type]
        order = np.argsort(-scores)
        assert found["feature"].to_list() == [IRIS.columns[place] for place in order]
        assert found["score"].to_numpy() == pytest.approx(scores[order])
        assert found["p"].to_numpy() == pytest.approx(p[order], rel=1e-6)
    mutual = collect(feature_ranking(lazy(IRIS), target="species", measure="mutual information")).to_polars()
    expected = mutual_info_classif(ROWS, codes, random_state=0)
    assert mutual["score"].to_numpy() == pytest.approx(np.sort(expected)[::-1])
    assert mutual["p"].to_list() == [None] * 4


def test_scores_of_numbers_are_those_of_scikit_learn() -> None:
    table = admissions()
    rows, known = table.select(GRADES).to_numpy().astype(float), table[CHANCE].to_numpy()
    for measure, scores in (
        ("f test", f_regression(rows, known)[0]),
        ("mutual information", mutual_info_regression(rows, known, random_state=0)),
    ):
        found = collect(
            feature_ranking(lazy(table), target=CHANCE, features=Columns.named(*GRADES), measure=measure)  # type: ignore[arg-type]
        ).to_polars()
        assert found["score"].to_numpy() == pytest.approx(np.sort(scores)[::-1])
        assert found["feature"][0] == "CGPA"


def test_a_constant_comes_last_without_a_score() -> None:
    found = collect(feature_ranking(lazy(TABLE), target="kind"))
    assert found.row(len(found) - 1) == (3, "constant", None, None)


def test_refusals_of_feature_ranking() -> None:
    with pytest.raises(ParameterError, match="χ² needs classes"):
        feature_ranking(lazy(TABLE), target="n", measure="chi squared")
    with pytest.raises(DataError, match="'x' has negative values"):
        feature_ranking(lazy({"x": [-1, 2], "c": ["a", "b"]}), target="c", measure="chi squared")


@pytest.mark.parametrize(
    "params",
    [
        {"target": "kind", "count": 2},
        {"target": "n", "count": 1, "features": ["größe (cm)", "ok"]},
        {"method": "varied"},
        {"method": "uncorrelated", "most_correlation": 0.5},
        {"method": "forward", "target": "kind", "count": 2, "folds": 2},
        {"method": "backward", "target": "n", "count": 1, "folds": 2},
    ],
)
def test_the_contract_of_feature_selection(params: dict[str, object]) -> None:
    found = check_node(feature_selection, TABLE, **params)
    model = found["model"]
    assert isinstance(model, Selection)
    assert Selection.from_bytes(model.to_bytes()).describe() == model.describe()
    for rows in (6, 1, 0):
        check_node(apply_model, TABLE.head(rows), model)


def kept(table: pl.DataFrame, method: Method, **options: object) -> list[str]:
    result = feature_selection(lazy(table), run=RUN, method=method, **options)  # type: ignore[arg-type]
    return collect(result.table).columns


def test_the_best_of_a_ranking_stay() -> None:
    assert kept(IRIS, "ranked", target="species", count=2) == ["petal_length", "petal_width", "species"]


def test_what_hardly_varies_goes() -> None:
    assert kept(TABLE, "varied") == ["größe (cm)", "n", "ok", "kind"]
    assert kept(IRIS, "varied", least_variance=0.6) == ["sepal_length", "petal_length", "species"]


def test_copies_go() -> None:
    assert kept(IRIS, "uncorrelated", most_correlation=0.9) == [
        "sepal_length",
        "sepal_width",
        "petal_length",
        "species",
    ]
    assert kept(IRIS, "uncorrelated", most_correlation=0.85) == [
        "sepal_length",
        "sepal_width",
        "petal_width",
        "species",
    ]
    table = pl.DataFrame({"x": [1.0, 2.0, 4.0], "copy": [2.0, 4.0, 8.0], "mirror": [-1.0, -2.0, -4.0]})
    assert kept(table, "uncorrelated") == ["x"]


@pytest.mark.parametrize("forward", [True, pytest.param(False, marks=pytest.mark.slow)])
def test_steps_are_those_of_scikit_learn(forward: bool) -> None:
    codes = IRIS["species"].rank("dense").to_numpy()
    selector = SequentialFeatureSelector(
        make_pipeline(StandardScaler(), LogisticRegression(max_iter=1_000)),
        n_features_to_select=2,
        direction="forward" if forward else "backward",
        cv=StratifiedKFold(3, shuffle=True, random_state=0),
    ).fit(ROWS, codes)
    expected = [name for name, chosen in zip(IRIS.columns, selector.get_support(), strict=False) if chosen]
    assert kept(IRIS, "forward" if forward else "backward", target="species", count=2, folds=3) == [
        *expected,
        "species",
    ]


def test_steps_for_a_number_are_reported() -> None:
    table = admissions()
    result = feature_selection(
        lazy(table), run=RUN, method="forward", target=CHANCE, features=Columns.named(*GRADES), count=3
    )
    report = {row["feature"]: row for row in collect(result.report).rows(named=True)}
    assert report["CGPA"]["step"] == 1
    rows, known = table.select("CGPA").to_numpy(), table[CHANCE].to_numpy()
    folds = KFold(5, shuffle=True, random_state=0)
    scores = [
        LinearRegression().fit(rows[train], known[train]).score(rows[test], known[test])
        for train, test in folds.split(rows)
    ]
    assert report["CGPA"]["score"] == pytest.approx(np.mean(scores))
    assert sum(row["kept"] for row in report.values()) == 3
    assert [row["step"] for row in report.values() if not row["kept"]] == [None] * 4


def test_the_model_takes_the_same_columns_away_and_needs_the_others() -> None:
    model = feature_selection(lazy(IRIS), run=RUN, target="species", count=2).model
    assert collect(apply_model(lazy(IRIS.head(3)), model)).columns == ["petal_length", "petal_width", "species"]
    with pytest.raises(MissingColumnError, match="'petal_width'"):
        model.apply(lazy(IRIS.drop("petal_width")))
    state = json.loads(model.to_bytes())  # type: ignore[attr-defined]
    with pytest.raises(DataError, match="can't be read"):
        Selection.from_bytes(json.dumps({**state, "kept": {"x": "Object"}}).encode())


def test_refusals_of_feature_selection() -> None:
    with pytest.raises(ParameterError, match="'ranked' needs a target"):
        feature_selection(lazy(IRIS), run=RUN)
    with pytest.raises(ParameterError, match="There are 4 features, fewer than the 5 to keep"):
        feature_selection(lazy(IRIS), run=RUN, target="species")
    with pytest.raises(DataError, match="No feature is left"):
        feature_selection(lazy(IRIS), run=RUN, method="varied", least_variance=1e9)
    with pytest.raises(DataError, match="too few rows of the rarest class for 60 parts"):
        feature_selection(lazy(IRIS), run=RUN, method="forward", target="species", count=2, folds=60)
    with pytest.raises(DataError, match="too few rows for two in each part for 5 parts"):
        feature_selection(lazy(TABLE.head(6)), run=RUN, method="forward", target="n", count=1)
