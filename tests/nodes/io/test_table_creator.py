"""Tables typed in by hand: values by type, and errors with row and column."""

from __future__ import annotations

from datetime import date, datetime, time

import polars as pl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from plait import DataError, ParameterError
from plait.arguments import all_parameter_errors
from plait.table import collect
from plait.testing import check_node
from plait_nodes.io.table_creator import TypedColumn, table_creator

COLUMNS = ("integer", "decimal", "text", "boolean", "date", "datetime", "time", "category")
ROW = [3, 2.5, "a b", True, "2013-01-31", "2013-01-31 10:05", "10:05", "red"]


def created(kinds: dict[str, str], *rows: list[str]) -> pl.DataFrame:
    columns = [TypedColumn.model_validate({"name": name, "type": kind}) for name, kind in kinds.items()]
    return collect(table_creator(columns=columns, rows=list(rows))).to_polars()


def test_it_keeps_what_every_node_promises() -> None:
    columns = [{"name": kind, "type": kind} for kind in COLUMNS]
    table = collect(check_node(table_creator, columns=columns, rows=[ROW, [None] * 8])["out"]).to_polars()  # type: ignore[arg-type]
    assert table.row(0) == (
        3, 2.5, "a b", True, date(2013, 1, 31), datetime(2013, 1, 31, 10, 5), time(10, 5), "red",
    )  # fmt: skip
    assert table.row(1) == (None,) * 8
    assert table.dtypes[:4] == [pl.Int64, pl.Float64, pl.String, pl.Boolean]


def test_a_new_one_has_columns_and_no_rows() -> None:
    assert collect(check_node(table_creator)["out"]).shape == (0, 2)  # type: ignore[arg-type]


def test_a_short_row_is_filled_up_and_an_empty_value_is_missing() -> None:
    table = created({"a": "text", "b": "integer", "c": "text"}, ["x"], ["", " ", ""])
    assert table.rows() == [("x", None, None), (None, None, None)]


def test_texts_stay_as_they_are_typed() -> None:
    assert created({"a": "text"}, [" 007 "], ["NA"], ["=1+1"])["a"].to_list() == [" 007 ", "NA", "=1+1"]


@pytest.mark.parametrize(
    ("kind", "cell", "wanted"),
    [
        ("integer", "3.5", "whole number"),
        ("integer", "true", "whole number"),
        ("integer", str(2**63), "whole number"),
        ("decimal", "1,5", "number"),
        ("boolean", "maybe", "truth value"),
        ("date", "31.01.2013", "date"),
        ("date", "2013-02-30", "date"),
        ("datetime", "yesterday", "date and time"),
        ("time", "25:00", "time of day"),
        ("time", "10:05+01:00", "time of day"),
    ],
)
def test_a_value_of_another_type_is_named_with_row_and_column(kind: str, cell: str, wanted: str) -> None:
    with pytest.raises(DataError, match=f"Row 2, column 'b': .* is no {wanted}") as caught:
        created({"a": "text", "b": kind}, ["x"], ["y", cell])
    assert (caught.value.row, caught.value.column, caught.value.values) == (2, "b", (cell,))


def test_a_time_zone_is_not_lost() -> None:
    table = created({"t": "datetime"}, ["2013-01-31 10:05+01:00"], ["2013-01-31T10:05Z"])
    assert table["t"].to_list() == [datetime(2013, 1, 31, 9, 5), datetime(2013, 1, 31, 10, 5)]


def test_a_row_that_is_too_long_is_named() -> None:
    with pytest.raises(DataError, match=r"Row 1 has 2 values for 1 column\.") as caught:
        created({"a": "text"}, ["x", "y"])
    assert caught.value.row == 1


def test_two_columns_of_one_name_and_a_column_without_one_are_refused() -> None:
    with pytest.raises(ParameterError, match="two columns with the name 'a'"):
        table_creator(columns=[TypedColumn(name="a"), TypedColumn(name="a")])
    assert all_parameter_errors(table_creator, {"columns": [{"name": "", "type": "text"}]})


@given(st.lists(st.integers(-(2**63), 2**63 - 1) | st.none(), max_size=20))
def test_whole_numbers_come_through(numbers: list[int | None]) -> None:
    texts = (["" if number is None else str(number)] for number in numbers)
    assert created({"n": "integer"}, *texts)["n"].to_list() == numbers


def test_the_form_shows_records_and_lists_of_texts() -> None:
    schema = table_creator.parameter_model.model_json_schema()["properties"]
    assert schema["rows"]["items"]["items"]["type"] == "string"
