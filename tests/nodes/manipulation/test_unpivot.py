import narwhals as nw
import pytest

from plait import Columns, ParameterError
from plait.table import collect, empty, lazy
from plait_nodes.manipulation.unpivot import unpivot

TABLE = {"who": ["Ann", "Bob"], "mon": [1, None], "tue": [2.5, 4.0]}


def test_each_row_gives_its_rows_in_the_order_of_the_columns() -> None:
    long = collect(unpivot(lazy(TABLE), columns=Columns.named("mon", "tue"), name_column="day", value_column="hours"))
    assert long.to_dict(as_series=False) == {
        "who": ["Ann", "Ann", "Bob", "Bob"],
        "day": ["mon", "tue", "mon", "tue"],
        "hours": [1.0, 2.5, None, 4.0],
    }


def test_missing_values_give_no_row_if_asked() -> None:
    long = collect(unpivot(lazy(TABLE), columns=Columns.of_type("numeric"), skip_missing=True))
    assert long["value"].to_list() == [1.0, 2.5, 4.0]


def test_a_column_may_be_kept_and_spread() -> None:
    long = collect(unpivot(lazy(TABLE), columns=Columns.named("mon"), keep=Columns.named("mon")))
    assert long.to_dict(as_series=False) == {"mon": [1, None], "name": ["mon", "mon"], "value": [1, None]}


def test_the_order_holds_for_many_rows() -> None:
    table = lazy({"a": list(range(0, 20_000, 2)), "b": list(range(1, 20_000, 2))})
    assert collect(unpivot(table, columns=Columns()))["value"].to_list() == list(range(20_000))


def test_an_empty_table_gives_the_same_columns() -> None:
    schema = nw.Schema({"who": nw.String(), "mon": nw.Int64(), "tue": nw.Float64()})
    long = unpivot(empty(schema), columns=Columns.named("mon", "tue"))
    assert collect(long).shape == (0, 3)
    assert long.collect_schema() == nw.Schema({"who": nw.String(), "name": nw.String(), "value": nw.Float64()})


def test_numbers_and_texts_do_not_mix() -> None:
    with pytest.raises(ParameterError, match="types that do not mix"):
        unpivot(lazy(TABLE), columns=Columns())


def test_names_that_are_taken_are_refused() -> None:
    with pytest.raises(ParameterError, match="'who' is taken"):
        unpivot(lazy(TABLE), columns=Columns.named("mon"), name_column="who")
    with pytest.raises(ParameterError, match="Both new columns"):
        unpivot(lazy(TABLE), columns=Columns.named("mon"), name_column="x", value_column="x")


def test_a_choice_without_columns_is_refused() -> None:
    with pytest.raises(ParameterError, match="No columns"):
        unpivot(lazy(TABLE), columns=Columns.of_type("temporal"))
