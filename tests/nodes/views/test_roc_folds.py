import numpy as np
import pytest

from plait import Columns, DataError, MissingColumnError, RunContext
from plait.table import collect, lazy
from plait.testing import check_figure
from plait_nodes.views.roc_curve import RocCurveResult, roc_curve
from plait_nodes.views.roc_curve_drawing import draw_roc_curve

# The first fold tells the classes apart, the second has them the wrong way round.
TABLE = {
    "ok": ["yes", "no", "no", "yes", "yes", None],
    "s": [0.9, 0.1, 0.9, 0.1, 0.5, 0.2],
    "fold": [1, 1, 2, 2, None, 2],
}


def of(data: object, said: list[str] | None = None, **params: object) -> RocCurveResult:
    run = RunContext(log=said.append) if said is not None else RunContext()
    return roc_curve(lazy(data), run=run, **{"truth": "ok", "scores": Columns.named("s"), "folds": "fold", **params})


def averaged(result: RocCurveResult) -> list[tuple[float, float]]:
    table = result.figure.tables["averages"]
    return list(zip(table["fpr"].to_list(), table["tpr"].to_list(), strict=True))


def test_the_areas_of_folds_are_averaged_whichever_curve_is_drawn() -> None:
    result = of(TABLE)
    assert (result.metrics["folds"], result.metrics["mean auc"]) == (2, 0.5)
    assert result.metrics["auc spread"] == pytest.approx(np.sqrt(0.5), rel=1e-11)
    # All rows together: the one without a fold, too.
    assert result.metrics["positives"] == 3
    (scores,) = collect(result.scores).rows(named=True)
    assert (scores["folds"], scores["mean auc"]) == (2, 0.5)
    assert "averages" not in result.figure.tables


def test_without_folds_nothing_is_said_of_them() -> None:
    result = of(TABLE, folds="", averaging="vertical")
    assert "mean auc" not in result.metrics
    assert collect(result.scores)["folds"].to_list() == [None]
    assert "averages" not in result.figure.tables


def test_vertical_averages_take_the_highest_rate_at_each_false_positive_rate() -> None:
    result = of(TABLE, averaging="vertical")
    points = averaged(result)
    # 1 and 0 at every false positive rate, but at the last one 1 and 1.
    assert points[0] == (0, 0)
    assert points[1] == (0, 0.5)
    assert points[51] == (0.5, 0.5)
    assert points[-1] == (1, 1)
    spread = result.figure.tables["averages"]["tpr spread"].to_list()
    assert spread[51] == pytest.approx(np.sqrt(0.5))
    assert spread[-1] == 0


def test_averages_by_threshold_take_both_rates_of_the_rows_that_reach_it() -> None:
    result = of(TABLE, averaging="threshold")
    # At 0.9 one fold has the rates (0, 1) and the other (1, 0).
    assert averaged(result) == [(0, 0), (0.5, 0.5), (1, 1)]
    assert result.figure.tables["averages"]["threshold"].to_list() == [np.inf, 0.9, 0.1]


def test_vertical_averages_of_scores_that_are_all_different_are_means_of_steps() -> None:
    random = np.random.default_rng(5)
    truth = random.integers(0, 2, 300)
    table = {"ok": truth, "s": truth + random.normal(size=300), "fold": np.arange(300) % 3}
    found = averaged(of(table, averaging="vertical"))[1:]
    for step in (0, 10, 37, 90):
        rates = []
        for fold in range(3):
            own = table["fold"] == fold
            order = np.argsort(-table["s"][own])
            hits = np.cumsum(truth[own][order]) / truth[own].sum()
            misses = np.cumsum(1 - truth[own][order]) / (1 - truth[own]).sum()
            rates.append(hits[misses <= step / 100 + 1e-12].max())
        assert found[step] == (pytest.approx(step / 100), pytest.approx(np.mean(rates)))


def test_a_fold_with_one_class_is_left_out_and_named() -> None:
    said: list[str] = []
    table = {"ok": ["yes", "no", "yes"], "s": [0.9, 0.1, 0.5], "fold": ["a", "a", "b"]}
    result = of(table, said, averaging="vertical")
    assert said == ["Folds of 's' without rows of both classes are left out: b."]
    assert (result.metrics["folds"], result.metrics["mean auc"]) == (1, 1)
    assert "auc spread" not in result.metrics
    for canvas in check_figure(result.figure, draw_roc_curve):
        (text,) = canvas.axes[0].get_legend().get_texts()
        assert text.get_text().startswith("AUC 1.000")


@pytest.mark.parametrize("averaging", ["vertical", "threshold"])
def test_the_mean_is_drawn_and_the_point_lies_on_the_curve_of_all_rows(averaging: str) -> None:
    random = np.random.default_rng(5)
    truth = random.integers(0, 2, 300)
    table = {"ok": truth, "s": truth + random.normal(size=300), "fold": np.arange(300) % 5}
    result = of(table, averaging=averaging, hull=True)
    for canvas in check_figure(result.figure, draw_roc_curve):
        axes = canvas.axes[0]
        lines = {each.get_label(): each.get_xydata() for each in axes.lines}
        mean = result.figure.tables["averages"]
        assert np.allclose(lines["s"], mean.select("fpr", "tpr").to_numpy())
        assert lines["_point"][0].tolist() in lines["_merged"].tolist()
        text = axes.get_legend().get_texts()[0].get_text()
        assert text == f"AUC {result.metrics['mean auc']:.3f} ± {result.metrics['auc spread']:.3f}"


def test_columns_that_are_no_folds_are_named() -> None:
    with pytest.raises(MissingColumnError, match="no column 'part'"):
        of(TABLE, folds="part")
    with pytest.raises(DataError, match="'fold' has 101 different values"):
        of({"ok": [0, 1] * 51, "s": range(102), "fold": [*range(101), 0]})


def test_a_place_on_a_step_of_the_curve_is_on_top_of_it() -> None:
    # 100 negatives, the 57 best of which come before every positive.
    table = {"ok": [0] * 57 + [1] + [0] * 43, "s": [*range(101, 0, -1)], "fold": [1] * 101}
    points = averaged(of(table, averaging="vertical"))[1:]
    assert [points[step][1] for step in (56, 57, 58)] == [0, 1, 1]
