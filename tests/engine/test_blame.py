"""When a query fails: which node, which column, which values, and in which words."""

from __future__ import annotations

import narwhals as nw
import pytest

from plait.blame import as_plait_error, first_failing
from plait.errors import DataError, MissingColumnError, NodeFailedError, PlaitError
from plait.table import lazy
from plait.types import Table


@pytest.fixture
def table() -> Table:
    return lazy({"x": [1, 2, 3], "text": ["1", "a", "3"], "other": ["2", "c", "4"]})


def failing(query: Table) -> PlaitError:
    found = first_failing([("node", query)])
    assert found is not None
    assert found[1].node_id == found[0] == "node"
    return found[1]


def test_a_query_that_works_is_not_blamed(table: Table) -> None:
    assert first_failing([("a", table), ("b", table.select("x"))]) is None


def test_the_first_node_whose_query_fails_is_blamed(table: Table) -> None:
    broken = table.with_columns(nw.col("text").cast(nw.Int64))

    found = first_failing([("a", table), ("b", broken), ("c", broken.select("text")), ("d", table)])

    assert found is not None
    assert found[0] == "b"


def test_values_that_can_not_be_converted_are_told_with_their_column(table: Table) -> None:
    error = failing(table.with_columns(nw.col("text").cast(nw.Int64)))

    assert isinstance(error, DataError)
    assert error.message == ("Column 'text' has values that can't be converted from str to i64, for example 'a'.")
    assert (error.column, error.values) == ("text", ("a",))
    assert error.hint == "Correct the values, or let what can't be converted become missing."


def test_a_missing_column_is_told_with_those_that_there_are(table: Table) -> None:
    error = failing(table.select(nw.col("txt")))

    assert isinstance(error, MissingColumnError)
    assert error.message == "There is no column 'txt'."
    assert error.hint == "Did you mean 'text'? The columns are 'x', 'text', 'other'."


def test_an_operation_that_a_type_does_not_have_is_told_with_the_column(table: Table) -> None:
    error = failing(table.with_columns(nw.col("text").str.len_chars(), nw.col("x").str.to_uppercase()))

    assert isinstance(error, DataError)
    assert error.column == "x"
    assert error.hint == "Check the types of the columns that this node works on."


@pytest.mark.parametrize(
    "query",
    [
        lambda table: table.with_columns(nw.col("text") / nw.col("x")),
        lambda table: table.with_columns(nw.col("text") + nw.col("x")),
        lambda table: table.join(lazy({"x": ["a"]}), on="x"),
    ],
)
def test_a_query_of_which_not_even_the_columns_can_be_told_is_blamed_too(table: Table, query: object) -> None:
    error = failing(query(table))  # type: ignore[operator]

    assert isinstance(error, DataError)
    assert "\n" not in error.message
    assert error.hint.startswith("Check the types")


def test_an_error_of_ours_stays_as_it_is() -> None:
    error = DataError("Told already.")

    assert as_plait_error(error) is error


def test_an_error_of_a_node_function_keeps_its_traceback() -> None:
    with pytest.raises(ZeroDivisionError) as caught:
        _ = 1 / 0
    error = as_plait_error(caught.value)

    assert isinstance(error, NodeFailedError)
    assert error.message == "ZeroDivisionError: division by zero"
    assert "test_blame.py" in error.details
