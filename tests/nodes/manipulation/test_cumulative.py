import polars as pl
import pytest

from mixed_table import MIXED, SIZES
from plait import Columns, DataError
from plait.table import collect, lazy
from plait.testing import check_node
from plait_nodes.manipulation.cumulative import cumulative

TABLE = {"x": [2, None, 1, 3], "g": ["a", "a", "b", "a"]}
FUNCTIONS = ["sum", "mean", "min", "max", "product", "count"]


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("function", FUNCTIONS)
def test_contract(function: str, size: int) -> None:
    assert check_node(cumulative, MIXED.head(size), function=function)
    assert check_node(cumulative, MIXED.head(size), function=function, groups=["kind"], columns=["small", "none"])


@pytest.mark.parametrize(
    ("function", "expected"),
    [
        ("sum", [2, None, 3, 6]),
        ("mean", [2.0, None, 1.5, 2.0]),
        ("min", [2, None, 1, 1]),
        ("max", [2, None, 2, 3]),
        ("product", [2, None, 2, 6]),
        ("count", [1, 1, 2, 3]),
    ],
)
def test_what_is_made_of_the_values_so_far(function: str, expected: list[float | None]) -> None:
    assert collect(cumulative(lazy(TABLE), function=function))["x_cumulative"].to_list() == expected


def test_groups_are_added_up_by_themselves() -> None:
    found = collect(cumulative(lazy(TABLE), groups=Columns.named("g"), suffix=""))
    assert found["x"].to_list() == [2, None, 1, 5]


def test_small_numbers_have_room_for_their_sum() -> None:
    table = lazy(pl.DataFrame({"x": pl.Series([200, 200], dtype=pl.UInt8)}))
    assert collect(cumulative(table))["x_cumulative"].to_list() == [200, 400]


def test_texts_are_refused() -> None:
    with pytest.raises(DataError, match="'g' is of type String"):
        cumulative(lazy(TABLE), columns=Columns.named("g"))


def test_the_result_so_far_may_be_carried_on_as_in_knime() -> None:
    found = collect(cumulative(lazy({"x": [None, 2, None, 1]}), carry=True))
    assert found["x_cumulative"].to_list() == [None, 2, 2, 3]
