import numpy as np
import polars as pl
import pytest
from hypothesis import given
from hypothesis import strategies as st
from sklearn import metrics

from plait import DataError, MissingColumnError, ParameterError, RunContext
from plait.table import collect, lazy
from plait_nodes.mining.apply_model import apply_model
from plait_nodes.mining.decision_tree import decision_tree
from plait_nodes.mining.scorer import ScorerResult, scorer
from sample_tables import iris

CLASSES = ["a", "ß c", "d"]
BINARY = pl.DataFrame(
    {
        "y": [True, True, False, False, True],
        "Prediction (y)": [True, False, False, True, True],
        "P (y=false)": [0.1, 0.6, 0.8, 0.4, 0.4],
        "P (y=true)": [0.9, 0.4, 0.2, 0.6, 0.6],
    }
)


def scored(table: pl.DataFrame, predicted: str = "Prediction (y)", **params: str) -> ScorerResult:
    return scorer(lazy(table), run=RunContext(), actual="y", predicted=predicted, **params)


@given(
    st.lists(st.tuples(st.sampled_from(CLASSES), st.sampled_from(CLASSES)), min_size=1, max_size=40).filter(
        lambda pairs: len({label for pair in pairs for label in pair}) > 1
    )
)
def test_the_measures_are_those_of_scikit_learn(pairs: list[tuple[str, str]]) -> None:
    actual, predicted = map(list, zip(*pairs, strict=True))
    found = scored(pl.DataFrame({"y": actual, "Prediction (y)": predicted}))
    labels = sorted({*actual, *predicted})
    confusion = collect(found.confusion)
    assert confusion.columns == ["actual", *(f"predicted {label}" for label in labels)]
    assert [list(row[1:]) for row in confusion.rows()] == metrics.confusion_matrix(
        actual, predicted, labels=labels
    ).tolist()
    assert found.metrics["accuracy"] == pytest.approx(metrics.accuracy_score(actual, predicted))
    nan = float("nan")
    for name, measure in (("recall", metrics.recall_score), ("precision", metrics.precision_score)):
        expected = measure(actual, predicted, labels=labels, average=None, zero_division=nan)
        column = collect(found.classes)[name].to_list()
        assert [nan if value is None else value for value in column] == pytest.approx(expected.tolist(), nan_ok=True)
    f1 = metrics.f1_score(actual, predicted, labels=labels, average=None, zero_division=nan)
    assert collect(found.classes)["f1"].to_list() == pytest.approx(f1.tolist())
    assert found.metrics["kappa"] == pytest.approx(metrics.cohen_kappa_score(actual, predicted))


def test_two_classes_counted_by_hand() -> None:
    found = scored(BINARY)
    assert collect(found.confusion).rows() == [("false", 1, 1), ("true", 1, 2)]
    assert collect(found.classes).rows(named=True)[1] == {
        "class": "true", "true positives": 2, "false positives": 1, "true negatives": 1, "false negatives": 1,
        "recall": pytest.approx(2 / 3), "precision": pytest.approx(2 / 3), "specificity": 0.5,
        "f1": pytest.approx(2 / 3), "auc": pytest.approx(4.5 / 6),
        "accuracy": 3 / 5, "error": 2 / 5, "balanced accuracy": pytest.approx((2 / 3 + 1 / 2) / 2),
        "miss rate": pytest.approx(1 / 3),
    }  # fmt: skip
    # Six pairs of a true and a false row: 0.9 beats both, 0.4 beats one, and 0.6 beats one and equals the other.
    assert found.metrics["auc"] == pytest.approx(4.5 / 6)
    assert found.metrics["log loss"] == pytest.approx(-np.log([0.9, 0.4, 0.8, 0.4, 0.6]).mean())
    # Agreement 3/5, by chance (2·2 + 3·3)/25.
    assert found.metrics["kappa"] == pytest.approx((3 / 5 - 13 / 25) / (1 - 13 / 25))


def test_the_scores_are_the_metrics_of_all_classes() -> None:
    found = scored(BINARY)
    table = collect(found.scores)
    assert table["measure"].to_list() == [
        "Accuracy", "Error", "Cohen's kappa", "Balanced accuracy", "Mean precision", "Mean F1",
        "Area under the ROC curve", "Log loss",
    ]  # fmt: skip
    assert table["value"].to_list()[:2] == [found.metrics["accuracy"], found.metrics["error"]]
    assert table["value"].to_list()[-2:] == [found.metrics["auc"], found.metrics["log loss"]]


def test_three_classes_have_an_area_each() -> None:
    table = iris()
    model = decision_tree(lazy(table), target="species", depth=2).model
    predicted = apply_model(lazy(table), model, probabilities=True, suffix=" (depth 2)")
    found = scorer(predicted, run=RunContext(), actual="species", predicted="Prediction (species) (depth 2)")
    shares = collect(predicted).to_polars()[:, -3:].to_numpy()
    expected = metrics.roc_auc_score(table["species"], shares, multi_class="ovr", average=None)
    assert collect(found.classes)["auc"].to_list() == pytest.approx(expected.tolist())
    assert found.metrics["mean auc"] == pytest.approx(expected.mean())
    assert found.metrics["log loss"] == pytest.approx(metrics.log_loss(table["species"], shares))
    assert "auc" not in found.metrics


def test_a_chosen_score_of_the_positive_class() -> None:
    level = BINARY.with_columns(level=pl.Series([9.0, 4.0, 2.0, 6.0, 6.0]))
    found = scored(level, probability="level")
    assert found.metrics["auc"] == pytest.approx(4.5 / 6)
    assert "log loss" not in found.metrics
    assert scored(level, probability="level", positive="false").metrics["auc"] == pytest.approx(1.5 / 6)
    chosen = scored(BINARY.drop("P (y=false)"), probability="P (y=true)")
    assert chosen.metrics["log loss"] == pytest.approx(scored(BINARY).metrics["log loss"])


def test_a_certain_and_wrong_prediction_has_a_finite_loss() -> None:
    sure = BINARY.with_columns(pl.Series("P (y=true)", [0.0] * 5), pl.Series("P (y=false)", [1.0] * 5))
    assert scored(sure).metrics["log loss"] == pytest.approx(3 / 5 * 52 * np.log(2))


def test_a_class_that_the_model_does_not_know_had_no_probability() -> None:
    table = pl.DataFrame(
        {"y": ["a", "c"], "Prediction (y)": ["a", "a"], "P (y=a)": [0.75, 0.5], "P (y=b)": [0.25, 0.5]}
    )
    assert scored(table).metrics["log loss"] == pytest.approx((-np.log(0.75) + 52 * np.log(2)) / 2)


@pytest.mark.parametrize(
    ("scores", "area"),
    [([1, 2, 3, 4], 1.0), ([4, 3, 2, 1], 0.0), ([5, 5, 5, 5], 0.5), ([1, 2, 2, 3], 0.875), ([None, 2, 2, 3], 0.75)],
)
def test_areas_of_few_scores(scores: list[float | None], area: float) -> None:
    table = pl.DataFrame({"y": [0, 0, 1, 1], "Prediction (y)": [0, 1, 1, 1], "score": scores})
    assert scored(table, probability="score").metrics["auc"] == area


@given(st.lists(st.tuples(st.booleans(), st.integers(-3, 3)), min_size=2, max_size=50))
def test_the_area_is_that_of_scikit_learn(rows: list[tuple[bool, int]]) -> None:
    truth, scores = map(list, zip(*rows, strict=True))
    found = scored(pl.DataFrame({"y": truth, "Prediction (y)": truth, "score": scores}), probability="score")
    if len(set(truth)) < 2:
        assert "auc" not in found.metrics
    else:
        assert found.metrics["auc"] == pytest.approx(metrics.roc_auc_score(truth, scores), abs=1e-12)


def test_rows_without_a_class_are_left_out_and_counted() -> None:
    gaps = pl.concat([BINARY, BINARY.head(3).with_columns(pl.lit(None, pl.Boolean).alias("y"))])
    gaps = pl.concat([gaps, BINARY.head(1).with_columns(pl.lit(None, pl.Boolean).alias("Prediction (y)"))])
    found, expected = scored(gaps).metrics, scored(BINARY).metrics
    assert found == {**expected, "left out": 4}


def test_rows_without_a_probability_count_for_everything_else() -> None:
    gaps = BINARY.with_columns(pl.Series("P (y=true)", [0.9, float("nan"), 0.2, 0.6, None]))
    found = scored(gaps).metrics
    assert (found["rows"], found["auc"]) == (5, 1.0)
    assert found["log loss"] == pytest.approx(-np.log([0.9, 0.8, 0.4]).mean())


def test_classes_of_different_types_are_compared_as_texts() -> None:
    table = pl.DataFrame({"y": [1, 2, 2], "Prediction (y)": ["1", "2", "1"]})
    assert scored(table).metrics["correct"] == 2


def test_whole_numbers_are_ordered_as_numbers() -> None:
    table = pl.DataFrame({"y": [10, 9, 2], "Prediction (y)": [10, 9, 9]})
    assert collect(scored(table).classes)["class"].to_list() == ["2", "9", "10"]


def test_one_class_alone_has_no_kappa_and_no_area() -> None:
    lines: list[str] = []
    table = pl.DataFrame({"y": ["a"] * 3, "Prediction (y)": ["a"] * 3, "P (y=a)": [0.5] * 3})
    found = scorer(lazy(table), run=RunContext(log=lines.append), actual="y", predicted="Prediction (y)")
    assert found.metrics["accuracy"] == 1
    assert found.metrics.keys().isdisjoint({"kappa", "auc"})
    assert found.metrics["log loss"] == pytest.approx(np.log(2))
    assert lines == ["There is no AUC: of the rows with a probability, all or none are 'a'."]


def test_many_classes_have_their_measures_in_the_table_only() -> None:
    names = [f"class {number:02}" for number in range(25)]
    found = scored(pl.DataFrame({"y": names, "Prediction (y)": names}))
    assert len(collect(found.classes)) == 25
    assert not any("class" in name for name in found.metrics)


@pytest.mark.parametrize(
    ("columns", "params", "error", "message"),
    [
        ({"y": [0.5, 1.0]}, {}, ParameterError, "'y' holds Float64 values, which are no classes. Use the Regression"),
        ({"y": [None, "a"], "p": ["b", None]}, {}, DataError, "No row has both a class in 'y' and one in 'p'"),
        ({}, {"positive": "c"}, ParameterError, "no class 'c'. There are 'a', 'b'"),
        ({}, {"probability": "p"}, ParameterError, "'p' holds String values, not numbers"),
    ],
)
def test_what_can_not_be_scored_is_refused_by_name(
    columns: dict[str, list[object]], params: dict[str, str], error: type[Exception], message: str
) -> None:
    table = pl.DataFrame({"y": ["a", "b"], "p": ["b", "b"], **columns})
    with pytest.raises(error, match=message):
        scored(table, "p", **params)


def test_a_table_without_rows_can_not_be_scored() -> None:
    with pytest.raises(DataError, match="No row has both"):
        scored(BINARY.head(0))


def test_a_column_that_is_not_there_is_asked_for_by_name() -> None:
    from plait.calling import call

    with pytest.raises(MissingColumnError, match="'z'"):
        call(scorer, {"table": [lazy(BINARY)]}, {"actual": "z", "predicted": "y", "probability": "", "positive": ""})


def test_classes_as_the_rows_have_them_as_in_knime() -> None:
    # KNIME's insertion order: the classes of the first column, then those that only the second one has.
    table = pl.DataFrame({"y": ["b", "a", "b", None, "c"], "Prediction (y)": ["a", "a", "d", "e", "b"]})
    found = scored(table, order="by appearance")
    assert collect(found.confusion).columns == ["actual"] + [f"predicted {name}" for name in "bacd"]
    counts = [("b", 0, 1, 0, 1), ("a", 0, 1, 0, 0), ("c", 1, 0, 0, 0), ("d", 0, 0, 0, 0)]
    assert collect(found.confusion).rows() == counts
    assert collect(found.classes)["class"].to_list() == list("bacd")
    assert {name: found.metrics[name] for name in ("correct", "wrong", "accuracy", "left out")} == {
        "correct": 1, "wrong": 3, "accuracy": 0.25, "left out": 1,
    }  # fmt: skip


def test_each_class_against_all_others() -> None:
    # By hand, of b among four rows: found never, 2 rows are b, 1 is taken for it wrongly.
    table = pl.DataFrame({"y": ["b", "a", "b", "c"], "Prediction (y)": ["a", "a", "d", "b"]})
    row = collect(scored(table).classes).rows(named=True)[1]
    expected = {"class": "b", "accuracy": 1 / 4, "error": 3 / 4, "balanced accuracy": (0 + 1 / 2) / 2, "miss rate": 1.0}
    assert {name: row[name] for name in expected} == pytest.approx(expected)
    # A class that is only predicted has no recall, and nothing that is made from it.
    last = collect(scored(table).classes).rows(named=True)[3]
    assert (last["class"], last["recall"], last["balanced accuracy"], last["miss rate"]) == ("d", None, None, None)
