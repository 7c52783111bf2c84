import numpy as np
import polars as pl
import pytest
from matplotlib.axes import Axes
from sklearn.calibration import calibration_curve
from sklearn.metrics import average_precision_score, brier_score_loss, precision_recall_curve

from plait import Columns, DataError, ParameterError, RunContext, Table
from plait.table import collect, lazy
from plait.testing import check_figure
from plait_nodes.views.calibration import calibration
from plait_nodes.views.calibration_drawing import draw_calibration
from plait_nodes.views.lift import lift
from plait_nodes.views.lift_drawing import draw_lift
from plait_nodes.views.precision_recall import precision_recall
from plait_nodes.views.precision_recall_drawing import draw_precision_recall
from plait_nodes.views.threshold_explorer import threshold_explorer
from plait_nodes.views.threshold_explorer_drawing import draw_threshold_explorer

S = Columns.named("s")
SMALL = {"ok": [False, False, True, True, None, True], "s": [0.1, 0.4, 0.35, 0.8, 0.5, None], "row": range(6)}


def scored(rows: int = 3_000) -> tuple[np.ndarray, np.ndarray, Table]:
    """Probabilities that are right by construction, rounded so that many are equal."""
    random = np.random.default_rng(5)
    score = random.beta(1, 4, rows).round(2)
    truth = random.random(rows) < score
    return truth, score, lazy({"ok": truth, "s": score, "row": np.arange(rows)})


def near(*points: tuple[float, float]) -> list[object]:
    return [pytest.approx(point) for point in points]


def line(axes: Axes, name: str) -> list[tuple[float, float]]:
    found = next(each for each in axes.lines if each.get_label() == name)
    return [(float(x), float(y)) for x, y in found.get_xydata()]


def test_precision_and_recall_are_those_of_scikit_learn() -> None:
    truth, score, table = scored()
    result = precision_recall(table, truth="ok", scores=S)
    precision, recall, thresholds = precision_recall_curve(truth, score)
    curve = collect(result.curve).to_polars().sort("threshold")
    assert curve["threshold"].to_list() == thresholds.tolist()
    assert curve["precision"].to_list() == pytest.approx(precision[:-1].tolist())
    assert curve["recall"].to_list() == pytest.approx(recall[:-1].tolist())
    assert result.metrics["average precision"] == pytest.approx(average_precision_score(truth, score))
    assert result.metrics["best f1"] == pytest.approx(curve["f1"].max())


def test_the_precision_recall_curve_by_hand() -> None:
    result = precision_recall(lazy(SMALL), truth="ok", scores=S)
    assert result.metrics["average precision"] == pytest.approx(0.5 * 1 + 0.5 * 2 / 3)
    assert (result.metrics["rows"], result.metrics["left out"]) == (4, 2)
    for canvas in check_figure(result.figure, draw_precision_recall):
        axes = canvas.axes[0]
        assert line(axes, "s") == near((0, 1), (0.5, 1), (0.5, 0.5), (1, 2 / 3), (1, 0.5))
        assert line(axes, "_guessing")[0][1] == 0.5
        assert [text.get_text() for text in axes.get_legend().get_texts()] == ["AP 0.833"]


def test_gain_and_lift_by_hand() -> None:
    table = lazy({"ok": [1, 1, 0, 1, 0, 0, 0, 0, 0, 0], "s": [9, 8, 7, 6, 5, 4, 3, 2, 1, 0]})
    result = lift(table, truth="ok", scores=S, parts=5)
    parts = collect(result.parts).to_polars()
    assert parts["positives"].to_list() == [2, 1, 0, 0, 0]
    assert parts["gain"].to_list() == pytest.approx([2 / 3, 1, 1, 1, 1])
    assert parts["lift"].to_list() == pytest.approx([10 / 3, 2.5, 5 / 3, 1.25, 1])
    assert parts["part lift"].to_list() == pytest.approx([10 / 3, 5 / 3, 0, 0, 0])
    assert result.metrics == {"rows": 10, "left out": 0, "gain": pytest.approx(2 / 3), "lift": pytest.approx(10 / 3)}
    canvases = check_figure(result.figure, draw_lift)
    assert [len(canvas.axes) for canvas in canvases] == [1, 2, 1, 2]
    for canvas in canvases:
        assert line(canvas.axes[0], "_best") == [(0, 0), (0.3, 1), (1, 1)]
        assert line(canvas.axes[0], "s")[:3] == near((0, 0), (0.1, 1 / 3), (0.2, 2 / 3))


def test_equal_scores_have_the_lift_of_chance() -> None:
    table = lazy({"ok": [1, 0, 0, 1], "s": [1, 1, 1, 1]})
    assert collect(lift(table, truth="ok", scores=S, parts=4).parts)["lift"].to_list() == [1, 1, 1, 1]


@pytest.mark.parametrize("rows", [3_000, 50])
def test_calibration_is_that_of_scikit_learn(rows: int) -> None:
    truth, score, table = scored(rows)
    result = calibration(table, truth="ok", scores=S)
    share, mean = calibration_curve(truth, score, n_bins=10)
    bins = collect(result.bins).to_polars()
    # scikit-learn puts an edge into the bin below it, and 0.1, 0.2, … are edges.
    inner = np.abs(score * 10 - (score * 10).round()) > 1e-9
    own = calibration(lazy({"ok": truth[inner], "s": score[inner]}), truth="ok", scores=S)
    share, mean = calibration_curve(truth[inner], score[inner], n_bins=10)
    assert collect(own.bins)["share"].to_list() == pytest.approx(share.tolist())
    assert collect(own.bins)["mean probability"].to_list() == pytest.approx(mean.tolist())
    assert bins["rows"].sum() == rows
    assert result.metrics["brier score"] == pytest.approx(brier_score_loss(truth, score))


def test_groups_of_equal_frequency_and_the_calibration_error_by_hand() -> None:
    table = lazy({"ok": [0, 0, 1, 1], "s": [0.1, 0.2, 0.2, 1.0]})
    result = calibration(table, truth="ok", scores=S, bins=2, binning="frequency")
    rows = collect(result.bins).rows()
    assert [row[1:3] for row in rows] == [(1, 1), (2, 3)] or [row[1:3] for row in rows] == [(1, 3), (2, 1)]
    wide = calibration(table, truth="ok", scores=S, bins=2)
    assert collect(wide.bins).to_polars().drop("score").rows() == [
        (1, 3, pytest.approx(0.5 / 3), pytest.approx(1 / 3)), (2, 1, 1.0, 1.0),
    ]  # fmt: skip
    assert wide.metrics["calibration error"] == pytest.approx(3 / 4 * (1 / 3 - 0.5 / 3))
    for canvas in check_figure(wide.figure, draw_calibration):
        assert line(canvas.axes[0], "s") == near((0.5 / 3, 1 / 3), (1, 1))
    with pytest.raises(DataError, match="'s' has values below 0 or above 1"):
        calibration(lazy({"ok": [0, 1], "s": [0, 2]}), truth="ok", scores=S)


def test_one_class_has_a_calibration_but_no_curves() -> None:
    table = lazy({"ok": [True, True], "s": [0.5, 1.0]})
    assert calibration(table, truth="ok", scores=S).metrics["brier score"] == 0.125
    for view, draw in ((precision_recall, draw_precision_recall), (lift, draw_lift)):
        figure = view(table, truth="ok", scores=S).figure
        for canvas in check_figure(figure, draw):
            assert "All rows of 'ok' are 'true'" in canvas.texts[0].get_text().replace("\n", " ")


def test_thresholds_by_hand() -> None:
    result = threshold_explorer(lazy(SMALL), run=RunContext(), truth="ok", score="s", threshold=0.38)
    counts = [
        result.metrics[name] for name in ("true positives", "false positives", "false negatives", "true negatives")
    ]
    assert counts == [1, 1, 1, 1]
    rates = [result.metrics[name] for name in ("accuracy", "precision", "recall", "specificity", "f1", "cost")]
    assert rates == [0.5, 0.5, 0.5, 0.5, 0.5, 2]
    assert collect(result.selected)["row"].to_list() == [1, 3, 4]
    first = collect(result.thresholds).rows(named=True)[0]
    assert (first["threshold"], first["precision"], first["recall"]) == (float("inf"), None, 0)
    for canvas in check_figure(result.figure, draw_threshold_explorer):
        assert line(canvas.axes[0], "_threshold")[0][0] == 0.38
        assert line(canvas.axes[0], "recall") == [(0.8, 0.5), (0.4, 0.5), (0.35, 1), (0.1, 1)]


def test_the_best_threshold_follows_the_goal() -> None:
    truth, score, table = scored()
    for goal in ("f1", "accuracy", "balanced_accuracy"):
        result = threshold_explorer(table, run=RunContext(), truth="ok", score="s", goal=goal)
        every = collect(result.thresholds).to_polars()
        assert result.metrics[goal.replace("_", " ")] == every[goal.replace("_", " ")].max()
        called = score >= result.metrics["threshold"]
        assert result.metrics["accuracy"] == pytest.approx((called == truth).mean())
    dear = threshold_explorer(table, run=RunContext(), truth="ok", score="s", goal="cost", cost_false_negative=10)
    cheap = threshold_explorer(table, run=RunContext(), truth="ok", score="s", goal="cost", cost_false_negative=1)
    assert dear.metrics["threshold"] < cheap.metrics["threshold"]
    # With well calibrated probabilities the best threshold is the cost of a false positive over that of both.
    assert dear.metrics["threshold"] == pytest.approx(1 / 11, abs=0.05)


def test_several_scores_must_be_told_apart() -> None:
    table = pl.DataFrame({"ok": [True, False], "P (ok=true)": [0.1, 0.2], "P (ok=true) b": [0.1, 0.2]})
    with pytest.raises(ParameterError, match="There are several scores"):
        threshold_explorer(lazy(table), run=RunContext(), truth="ok")
    one = threshold_explorer(lazy(table.drop("P (ok=true) b")), run=RunContext(), truth="ok")
    assert one.figure.options["score"] == "P (ok=true)"
