import math

import numpy as np
import polars as pl
import pytest
from matplotlib.axes import Axes

from plait import Columns, DataError, ParameterError, RunContext, Table
from plait.figure import Figure
from plait.table import collect, lazy
from plait.testing import check_figure
from plait_nodes.views.precision_recall import precision_recall
from plait_nodes.views.roc_curve import RocCurveResult, roc_curve
from plait_nodes.views.roc_curve_drawing import draw_roc_curve

SMALL = {
    "ok": ["no", "no", "yes", "yes", None, "yes"],
    "s": [0.1, 0.4, 0.35, 0.8, 0.5, None],
    "row": [0, 1, 2, 3, 4, 5],
}


def population() -> Table:
    random = np.random.default_rng(2000)
    level = np.concatenate([random.normal(45, 10, 1000), random.normal(35, 10, 1000)])
    return lazy({"level": level, "sick": [False] * 1000 + [True] * 1000})


def of(data: object, **params: object) -> RocCurveResult:
    settings = {"truth": "ok", "scores": Columns.named("s"), **params}
    return roc_curve(lazy(data), run=RunContext(), **settings)


def drawn(figure: Figure) -> list[Axes]:
    """The axes with the curves, in every theme and size."""
    return [canvas.axes[0] for canvas in check_figure(figure, draw_roc_curve)]


def line(axes: Axes, name: str) -> list[tuple[float, float]]:
    """The points of the line with this label."""
    found = next(each for each in axes.lines if each.get_label() == name)
    return [(float(x), float(y)) for x, y in found.get_xydata()]


def test_the_curve_is_drawn_point_by_point() -> None:
    result = of(SMALL)
    points = [(0, 0), (0, 0.5), (0.5, 0.5), (0.5, 1), (1, 1)]
    for axes in drawn(result.figure):
        assert line(axes, "s") == points
        assert line(axes, "_guessing") == [(0, 0), (1, 1)]
        assert line(axes, "_point") == [(0, 0.5)]
        assert [text.get_text() for text in axes.get_legend().get_texts()] == ["AUC 0.750 (0.057–1.000)"]
    curve = collect(result.curve)
    assert list(zip(curve["fpr"].to_list(), curve["tpr"].to_list(), strict=True)) == points
    assert curve["threshold"].to_list() == [math.inf, 0.8, 0.4, 0.35, 0.1]
    assert curve["on hull"].to_list() == [True, True, False, True, True]


def test_the_numbers_of_the_overlapping_populations() -> None:
    result = roc_curve(population(), run=RunContext(), truth="sick", scores=Columns.named("level"), direction="low")
    metrics = result.metrics
    assert metrics["auc"] == pytest.approx(0.739658, abs=1e-12)
    assert metrics["auc error"] == pytest.approx(0.01091, abs=5e-6)
    assert metrics["youden j"] == pytest.approx(0.35, abs=1e-12)
    assert metrics["threshold"] == metrics["youden threshold"] == pytest.approx(37.947, abs=5e-4)
    counts = [metrics[f"{sign} {kind}"] for kind in ("positives", "negatives") for sign in ("true", "false")]
    assert counts == [617, 267, 733, 383]
    assert result.figure.metrics == dict(metrics)
    assert len(collect(result.selected)) == 884
    assert len(collect(result.curve)) == 2001
    (scores,) = collect(result.scores).rows(named=True)
    assert (scores["score"], scores["rows"], scores["positives"]) == ("level", 2000, 1000)
    for axes in drawn(result.figure):
        shown = line(axes, "level")
        assert len(shown) < 1200
        x, y = np.array(shown).T
        assert np.trapezoid(y, x) == pytest.approx(0.739658, abs=1e-3)


def test_rates_stand_beside_or_are_left_out_where_there_is_no_room() -> None:
    canvases = check_figure(of(SMALL).figure, draw_roc_curve)
    assert [len(canvas.axes) for canvas in canvases] == [1, 2, 1, 2]
    rates = canvases[1].axes[1]
    assert line(rates, "TPR") == [(0.8, 0.5), (0.4, 0.5), (0.35, 1), (0.1, 1)]
    assert line(rates, "FPR") == [(0.8, 0), (0.4, 0.5), (0.35, 0.5), (0.1, 1)]
    assert line(rates, "_threshold")[0][0] == 0.8
    assert rates.get_xlabel() == "s ≥ threshold"


def test_a_threshold_gives_its_confusion_matrix_and_its_rows() -> None:
    result = of(SMALL, threshold=0.38)
    counts = {"true positives": 1, "false positives": 1, "false negatives": 1, "true negatives": 1}
    assert {name: result.metrics[name] for name in counts} == counts
    assert result.metrics["threshold"] == 0.38
    assert collect(result.selected)["row"].to_list() == [1, 3, 4]
    for axes in drawn(result.figure):
        assert line(axes, "_point") == [(0.5, 0.5)]


def test_low_scores_may_mean_the_positive_class() -> None:
    result = of({"ok": [0, 0, 1, 1], "s": [9, 8, 1, 8]}, direction="low", threshold=1)
    assert result.metrics["auc"] == 0.875
    assert collect(result.selected)["s"].to_list() == [1]
    assert check_figure(result.figure, draw_roc_curve)[1].axes[1].get_xlabel() == "s ≤ threshold"


def test_several_scores_are_compared() -> None:
    table = {**SMALL, "other $x_$": [3, 2, 1, 0, 1, 2]}
    result = of(table, scores=Columns.named("s", "other $x_$"), shown="other $x_$", hull=True)
    assert collect(result.scores)["auc"].to_list() == [0.75, pytest.approx(1 / 12)]
    assert collect(result.scores)["left out"].to_list() == [2, 1]
    assert result.metrics["auc"] == pytest.approx(1 / 12)
    assert result.metrics["auc (s)"] == 0.75
    for axes in drawn(result.figure):
        texts = [text.get_text() for text in axes.get_legend().get_texts()]
        assert texts[0].startswith("s  AUC 0.750")
        assert texts[1].startswith("other $x_$  AUC 0.083")
        assert [each.get_label() for each in axes.lines].count("_hull") == 2


def test_probabilities_of_apply_model_are_found() -> None:
    table = {"ok": [False, True], "P (ok=false)": [0.9, 0.2], "P (ok=true)": [0.1, 0.8], "P (ok=true) tree": [0.5, 0.5]}
    result = of(table, scores=Columns.named())
    assert result.figure.options["names"] == ["P (ok=true)", "P (ok=true) tree"]
    assert of(table, scores=Columns.named(), positive="false").figure.options["names"] == ["P (ok=false)"]
    with pytest.raises(ParameterError, match=r"no column 'P \(ok=yes\)'.*Apply Model"):
        of(SMALL, scores=Columns.named())


def test_scores_by_type_leave_the_truth_out() -> None:
    result = of({"ok": [0, 1], "s": [0.1, 0.9]}, scores=Columns.of_type("numeric"))
    assert result.figure.options["names"] == ["s"]


def test_the_line_of_equal_cost_touches_the_best_point() -> None:
    result = of(SMALL, mark="costs", cost_false_negative=4.0, prior=0.5)
    assert result.figure.options["slope"] == 0.25
    assert result.metrics["threshold"] == 0.35
    for axes in drawn(result.figure):
        assert "_equal cost" in [each.get_label() for each in axes.lines]
        assert line(axes, "_point") == [(0.5, 1)]


def test_one_class_only_has_no_area_and_says_why() -> None:
    said: list[str] = []
    table = lazy({"ok": ["yes", "yes"], "s": [0.1, 0.9]})
    result = roc_curve(table, run=RunContext(log=said.append), truth="ok", scores=Columns.named("s"))
    assert said == ["There is no AUC of 's': all rows are 'yes'."]
    assert "auc" not in result.metrics
    assert collect(result.scores)["auc"].to_list() == [None]
    assert collect(result.curve)["fpr"].to_list() == [None] * 3
    assert len(collect(result.selected)) == 0
    for canvas in check_figure(result.figure, draw_roc_curve):
        assert "All rows of 'ok' are 'yes'" in canvas.texts[0].get_text().replace("\n", " ")


def test_no_rows_have_no_area() -> None:
    result = of(pl.DataFrame(SMALL).head(0))
    assert result.metrics == {"rows": 0, "left out": 0, "positives": 0, "negatives": 0}
    assert result.figure.metrics["rows"] == 0
    for canvas in check_figure(result.figure, draw_roc_curve):
        assert canvas.texts[0].get_text() == "There are no rows."


def test_infinite_scores_are_drawn() -> None:
    result = of({"ok": [1, 0, 1, 0], "s": [math.inf, -math.inf, 0.5, 0.2]})
    assert result.metrics["auc"] == 1
    drawn(result.figure)


def test_a_better_curve_than_guessing_leaves_the_legend_in_its_corner() -> None:
    for scores, corner in (([0.1, 0.9], 4), ([0.9, 0.1], 2)):
        for axes in drawn(of({"ok": [0, 1], "s": scores}).figure):
            assert axes.get_legend()._loc == corner


def test_twelve_curves_fit() -> None:
    random = np.random.default_rng(3)
    columns = {f"a rather long name of score {number}": random.normal(size=50) for number in range(12)}
    result = of({"ok": [number % 2 for number in range(50)], **columns}, scores=Columns.named(*columns))
    assert len({(each.get_color(), each.get_linestyle()) for each in drawn(result.figure)[0].lines[1:13]}) == 12
    with pytest.raises(ParameterError, match="13 scores are too many"):
        of(
            {"ok": [0, 1], **{f"{number}": [0, 1] for number in range(13)}},
            scores=Columns.named(*(f"{number}" for number in range(13))),
        )


def test_what_does_not_fit_is_named() -> None:
    with pytest.raises(ParameterError, match=r"no class 'maybe'.*'no', 'yes'"):
        of(SMALL, positive="maybe")
    with pytest.raises(ParameterError, match="'ok' holds String values, not numbers"):
        of(SMALL, scores=Columns.named("ok"))
    with pytest.raises(ParameterError, match="The column 's' holds Float64 values, which are no classes"):
        of(SMALL, truth="s")
    with pytest.raises(DataError, match="'row' has 2000 different values"):
        of({"row": range(2000), "s": range(2000)}, truth="row")


def test_precision_recall_and_lift_stand_beside_the_curve() -> None:
    table = lazy({"y": ["a", "b", "a", "b", "b"], "P (y=b)": [0.1, 0.9, 0.4, 0.35, 0.8]})
    figure = roc_curve(table, run=RunContext(), truth="y", positive="b").figure
    alone = precision_recall(table, truth="y", positive="b").figure
    again = Figure.from_bytes(figure.to_bytes()).sides

    assert list(again) == ["Precision–Recall", "Lift"]
    assert again["Precision–Recall"].drawing == "views.precision_recall"
    assert again["Precision–Recall"].tables["points"].equals(alone.tables["points"])
    # The threshold that is dragged is that of the curve; the view alone has one of its own.
    own = {name: value for name, value in alone.options.items() if name not in ("gestures", "threshold")}
    assert again["Precision–Recall"].options == own
    assert again["Lift"].drawing == "views.lift"
    assert roc_curve(table.head(0), run=RunContext(), truth="y").figure.sides == {}


@pytest.mark.parametrize(
    ("prior", "costs"),
    [
        # FP 0, 0, 1, 1, 2 and FN 2, 1, 1, 0, 0 from the strictest threshold on.
        (None, [10.0, 5.0, 7.0, 2.0, 4.0]),
        # As if one of the four rows were positive: 4 × (¾ × FPR × 2 + ¼ × FNR × 5).
        (0.25, [5.0, 2.5, 5.5, 3.0, 6.0]),
    ],
)
def test_what_the_errors_of_a_threshold_cost_is_told_while_it_is_dragged(
    prior: float | None, costs: list[float]
) -> None:
    figure = of(SMALL, prior=prior, cost_false_positive=2.0, cost_false_negative=5.0).figure

    assert figure.tables["points"]["cost"].to_list() == costs
    assert {each.facts["cost"] for each in figure.gestures} == {"cost"}  # type: ignore[union-attr]
