import narwhals as nw
import polars as pl
import pytest

from plait import Columns, MissingColumnError, ParameterError
from plait.table import collect, lazy
from plait_nodes.manipulation.one_hot import OneHotEncoding, one_hot

TABLE = {"x": [1, 2, 3], "city": ["Köln", None, "Bonn"], "ok": [True, False, None]}


def test_each_value_gets_a_column() -> None:
    table = one_hot(lazy(TABLE)).table
    assert collect(table).to_dict(as_series=False) == {
        "x": [1, 2, 3],
        "city_Bonn": [0, 0, 1],
        "city_Köln": [1, 0, 0],
        "ok_false": [0, 1, 0],
        "ok_true": [1, 0, 0],
    }
    assert table.collect_schema()["ok_true"] == nw.Int8()


def test_numbers_are_sorted_as_numbers() -> None:
    table = one_hot(lazy({"n": [10, 9, 10]}), columns=Columns.named("n"), separator="=", keep=True).table
    assert collect(table).to_dict(as_series=False) == {"n": [10, 9, 10], "n=9": [0, 1, 0], "n=10": [1, 0, 1]}


def test_the_first_value_may_be_left_out() -> None:
    assert one_hot(lazy(TABLE), columns=Columns.named("city"), drop_first=True).table.columns == [
        "x",
        "ok",
        "city_Köln",
    ]


def test_the_model_knows_the_values_of_the_first_table() -> None:
    model = one_hot(lazy(TABLE), columns=Columns.named("city")).model
    assert model.describe().drops == ("city",)
    again = OneHotEncoding.from_bytes(model.to_bytes())
    other = collect(again.apply(lazy({"city": ["Bonn", "Ulm", None]})))
    assert other.to_dict(as_series=False) == {"city_Bonn": [1, 0, 0], "city_Köln": [0, 0, 0]}
    with pytest.raises(MissingColumnError, match="'city'"):
        again.apply(lazy({"x": [1]}))


def test_columns_without_values_give_no_columns() -> None:
    for values in ([], [None]):
        table = one_hot(lazy({"x": [1] * len(values), "t": pl.Series(values, dtype=pl.String)})).table
        assert table.columns == ["x"]


def test_more_values_than_the_limit_are_refused() -> None:
    with pytest.raises(ParameterError, match="'t' has more than 3 different values") as caught:
        one_hot(lazy({"t": ["a", "b", "c", "d"]}), limit=3)
    assert caught.value.parameter == "limit"


def test_lists_are_refused() -> None:
    with pytest.raises(ParameterError, match="'l' has the type List"):
        one_hot(lazy({"l": [[1], [2]]}), columns=Columns.named("l"))


def test_names_that_are_taken_are_refused() -> None:
    with pytest.raises(ParameterError, match="'city_Bonn'"):
        one_hot(lazy({**TABLE, "city_Bonn": [1, 1, 1]}), columns=Columns.named("city"))
    with pytest.raises(ParameterError, match="Two columns would be named 'a_b_c'"):
        one_hot(lazy({"a": ["b_c"], "a_b": ["c"]}))


def test_columns_named_by_their_values_as_in_knime() -> None:
    given = lazy({"a": ["x", "y"], "b": ["y", "z"]})
    found, model = one_hot(given, value_only=True)
    assert collect(found).to_dict(as_series=False) == {"x": [1, 0], "y_a": [0, 1], "y_b": [1, 0], "z": [0, 1]}
    assert OneHotEncoding.from_bytes(model.to_bytes()).describe().adds.names() == ["x", "y_a", "y_b", "z"]
