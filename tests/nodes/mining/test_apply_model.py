import narwhals as nw
import polars as pl
import pytest

from plait import Columns, DataError, MissingColumnError, Model, ParameterError, RunContext
from plait.schema import describe
from plait.table import collect, lazy
from plait_nodes.manipulation.missing_values import missing_values
from plait_nodes.manipulation.normalizer import normalizer
from plait_nodes.manipulation.one_hot import one_hot
from plait_nodes.mining.apply_model import apply_model
from plait_nodes.mining.decision_tree import decision_tree
from plait_nodes.mining.k_means import k_means
from plait_nodes.mining.linear_regression import linear_regression
from plait_nodes.mining.logistic_regression import logistic_regression

TABLE = pl.DataFrame({"größe": [1.0, 2.0, 3.0, 4.0], "ok": [True, False, True, True], "y": [2.0, 4.0, 6.0, 8.0]})


def line() -> Model:
    return linear_regression(lazy(TABLE), target="y", features=Columns.named("größe")).model


def classifier(target: str = "ok") -> Model:
    return logistic_regression(lazy(TABLE), run=RunContext(), target=target, features=Columns.named("größe")).model


def test_rows_and_columns_stay_and_the_prediction_comes_last() -> None:
    other = TABLE.select(pl.lit("é").alias("name"), pl.col("größe") * 10)
    table = collect(apply_model(lazy(other), line())).to_polars()
    assert table.drop("Prediction (y)").equals(other)
    assert table["Prediction (y)"].to_list() == pytest.approx([20, 40, 60, 80])


def test_the_query_stays_lazy() -> None:
    assert isinstance(apply_model(lazy(TABLE), line()), nw.LazyFrame)


def test_many_rows_are_predicted_in_batches_in_their_order() -> None:
    many = pl.DataFrame({"größe": pl.int_range(300_000, eager=True).cast(pl.Float64)})
    table = collect(apply_model(lazy(many), line())).to_polars()
    assert table["größe"].equals(many["größe"])
    assert (table["Prediction (y)"] - 2 * many["größe"]).abs().max() < 1e-6


def test_a_filter_on_predictions_and_a_choice_of_columns_come_after_the_model() -> None:
    predicted = apply_model(lazy(TABLE), line())
    chosen = predicted.filter(nw.col("Prediction (y)") > 5).select("Prediction (y)")
    assert collect(chosen)["Prediction (y)"].to_list() == pytest.approx([6, 8])


def test_a_prediction_of_the_same_name_is_replaced_unless_there_is_a_suffix() -> None:
    once = apply_model(lazy(TABLE), line())
    assert collect(apply_model(once, line())).columns == collect(once).columns
    twice = collect(apply_model(once, line(), suffix=" again"))
    assert twice.columns == [*TABLE.columns, "Prediction (y)", "Prediction (y) again"]
    assert twice["Prediction (y)"].to_list() == twice["Prediction (y) again"].to_list()


def test_a_suffix_that_gives_a_name_twice_is_refused() -> None:
    once = apply_model(lazy(TABLE), line(), suffix="_b")
    with pytest.raises(ParameterError, match=r"already has a column 'Prediction \(y\)_b'"):
        apply_model(once, line(), suffix="_b")


def test_the_columns_are_announced_before_the_training() -> None:
    announced = describe(
        logistic_regression, {"table": [lazy(TABLE).collect_schema()]}, {"target": "ok", "features": ["größe"]}
    ).ports["model"]
    result = describe(
        apply_model, {"table": [lazy(TABLE).collect_schema()], "model": [announced]}, {"probabilities": True}
    ).ports["out"]
    assert result == collect(apply_model(lazy(TABLE), classifier(), probabilities=True)).schema


def test_probabilities_of_classes_that_are_not_known_yet_are_not_announced() -> None:
    texts = TABLE.with_columns(pl.Series("kind", ["a", "b", "b", "c"]))
    schema = lazy(texts).collect_schema()
    announced = describe(decision_tree, {"table": [schema]}, {"target": "kind"}).ports["model"]
    inputs = {"table": [schema], "model": [announced]}
    assert describe(apply_model, inputs, {"probabilities": True}).ports["out"] is None
    assert list(describe(apply_model, inputs, {}).ports["out"] or []) == [*texts.columns, "Prediction (kind)"]


def test_a_column_that_the_model_needs_is_asked_for_by_name() -> None:
    with pytest.raises(MissingColumnError, match=r"'größe'.*Did you mean 'grösse'"):
        apply_model(lazy(TABLE.rename({"größe": "grösse"})), line())


def test_texts_in_place_of_numbers_are_refused() -> None:
    with pytest.raises(DataError, match="'größe' holds String values, but the model was fitted on Float64"):
        apply_model(lazy(TABLE.with_columns(pl.col("größe").cast(pl.String))), line())


@pytest.mark.parametrize(
    ("value", "message"), [(None, "at least 1 missing value.*Missing Values"), (float("inf"), "infinite")]
)
def test_values_that_the_model_can_not_take_stop_the_query(value: float | None, message: str) -> None:
    table = apply_model(lazy({"größe": [1.0, value]}), line())
    with pytest.raises(DataError, match=message) as caught:
        collect(table)
    assert caught.value.column == "größe"


def test_whole_numbers_and_truths_stand_in_for_decimal_numbers() -> None:
    assert collect(apply_model(lazy({"größe": [5]}), line()))["Prediction (y)"].to_list() == pytest.approx([10])
    assert collect(apply_model(lazy({"größe": [True]}), line()))["Prediction (y)"].to_list() == pytest.approx([2])


def test_clusters_take_a_suffix_too() -> None:
    model = k_means(lazy(TABLE), run=RunContext(), clusters=2, features=Columns.named("größe")).model
    table = collect(apply_model(lazy(TABLE), model, suffix=" 2"))
    assert table["cluster 2"].to_list() == ["cluster_0", "cluster_0", "cluster_1", "cluster_1"]


def test_preparations_are_repeated_as_they_were_learnt() -> None:
    scaled = normalizer(lazy(TABLE), columns=Columns.named("größe"), method="min_max")
    assert collect(apply_model(lazy({"größe": [1.0, 7.0]}), scaled.model))["größe"].to_list() == [0.0, 2.0]
    filled = missing_values(lazy(TABLE), numbers="mean")
    gaps = lazy({"größe": [None, 1.0], "y": [1.0, None]})
    assert collect(apply_model(gaps, filled.model)).to_dict(as_series=False) == {"größe": [2.5, 1.0], "y": [1.0, 5.0]}


def test_categories_that_the_training_did_not_have_are_none_of_those_it_had() -> None:
    train = pl.DataFrame({"kind": ["a", "b", "a", "b"], "y": [1.0, 3.0, 1.0, 3.0]})
    encoded = one_hot(lazy(train), columns=Columns.named("kind"))
    model = linear_regression(encoded.table, target="y", features=Columns.named("kind_b")).model
    new = apply_model(lazy({"kind": ["b", "ü", None]}), encoded.model)
    assert collect(apply_model(new, model))["Prediction (y)"].to_list() == pytest.approx([3, 1, 1])


def test_rows_with_missing_features_get_no_prediction_if_asked() -> None:
    # As KNIME's predictors do.
    model = linear_regression(lazy({"x": [0.0, 1.0], "n": [0, 0], "y": [1.0, 3.0]}), target="y").model
    table = pl.DataFrame({"x": [2.0, None, float("nan"), 3.0], "n": [0, 0, 0, None], "note": ["a", None, "c", "d"]})
    found = collect(apply_model(lazy(table), model, missing="no prediction")).to_polars()
    assert found["Prediction (y)"].to_list() == [pytest.approx(5.0), None, None, None]
    assert found.drop("Prediction (y)").equals(table, null_equal=True)
    with pytest.raises(DataError, match="missing value"):
        collect(apply_model(lazy(table), model))


def test_missing_features_beside_an_earlier_prediction_with_probabilities() -> None:
    model = logistic_regression(
        lazy({"x": [0, 1, 0, 1], "c": ["a", "b", "b", "a"]}), run=RunContext(), target="c"
    ).model
    table = lazy({"Prediction (c)": ["old", "older"], "x": [None, 1]})
    found = collect(apply_model(table, model, probabilities=True, suffix=" 2", missing="no prediction")).to_polars()
    assert found.columns == ["Prediction (c)", "x", "Prediction (c) 2", "P (c=a) 2", "P (c=b) 2"]
    assert found.row(0) == ("old", None, None, None, None)
    assert found.row(1)[:2] == ("older", 1)
    assert sum(found.row(1)[3:]) == pytest.approx(1)
