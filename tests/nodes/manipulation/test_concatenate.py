from datetime import date, datetime

import narwhals as nw
import pytest

from plait import ParameterError, PlaitError
from plait.table import collect, lazy
from plait_nodes.manipulation.concatenate import concatenate


def test_rows_follow_each_other_and_columns_are_matched_by_name() -> None:
    table = concatenate(lazy({"a": [1, 2], "b": ["x", None]}), lazy({"b": ["z"], "a": [3]}))
    assert collect(table).to_dict(as_series=False) == {"a": [1, 2, 3], "b": ["x", None, "z"]}


def test_columns_that_a_table_lacks_are_missing() -> None:
    table = concatenate(lazy({"a": [1]}), lazy({"b": ["x"], "a": [2.5]}))
    assert collect(table).to_dict(as_series=False) == {"a": [1.0, 2.5], "b": [None, "x"]}


def test_only_common_columns_are_kept_if_asked() -> None:
    assert concatenate(lazy({"a": [1], "b": [1]}), lazy({"b": [2]}), columns="common").columns == ["b"]


def test_the_source_is_numbered() -> None:
    table = concatenate(lazy({"a": [1, 2]}), lazy({"a": []}), lazy({"a": [3]}), source_column="from")
    assert collect(table).to_dict(as_series=False) == {"a": [1, 2, 3], "from": [1, 1, 3]}


def test_one_table_is_left_as_it_is() -> None:
    assert collect(concatenate(lazy({"a": [1]}))).to_dict(as_series=False) == {"a": [1]}


def test_types_are_brought_together() -> None:
    table = concatenate(lazy({"t": [date(2013, 1, 1)], "n": [None]}), lazy({"t": [datetime(2013, 1, 2, 3)], "n": [1]}))
    assert collect(table).to_dict(as_series=False) == {
        "t": [datetime(2013, 1, 1), datetime(2013, 1, 2, 3)],
        "n": [None, 1],
    }


def test_types_that_do_not_mix_are_refused_or_become_text() -> None:
    tables = lazy({"a": [1]}), lazy({"a": ["x"]})
    with pytest.raises(ParameterError, match="'a' has types that do not mix: Int64 and String"):
        concatenate(*tables)
    assert collect(concatenate(*tables, conflicts="text"))["a"].to_list() == ["1", "x"]


def test_the_columns_are_known_before_any_row_is() -> None:
    table = concatenate(lazy({"a": [1]}), lazy({"a": [2.5]}), source_column="from")
    assert table.collect_schema() == nw.Schema({"a": nw.Float64(), "from": nw.Int64()})


def test_no_table_no_common_column_and_a_taken_name_are_refused() -> None:
    with pytest.raises(PlaitError, match="Nothing is connected"):
        concatenate()
    with pytest.raises(ParameterError, match="no column in common"):
        concatenate(lazy({"a": [1]}), lazy({"b": [1]}), columns="common")
    with pytest.raises(ParameterError, match="have a column 'a'"):
        concatenate(lazy({"a": [1]}), source_column="a")
