from collections import Counter

import pytest

from mixed_table import MIXED, SIZES
from plait import DataError, MissingColumnError
from plait.table import collect, lazy
from plait.testing import check_node
from plait_nodes.manipulation.balance_classes import balance_classes

TABLE = {"c": ["a"] * 50 + ["b"] * 20 + [None] * 5 + ["ü"] * 3, "row": list(range(78))}


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("target", ["text", "kind", "ok", "none", "count", "day"])
@pytest.mark.parametrize("params", [{}, {"method": "oversample"}, {"method": "oversample", "count": 3}])
def test_contract(target: str, params: dict[str, object], size: int) -> None:
    assert check_node(balance_classes, MIXED.head(size), target=target, **params)


@pytest.mark.parametrize(
    ("params", "expected"),
    [
        ({}, {"a": 3, "b": 3, "ü": 3}),
        ({"count": 10}, {"a": 10, "b": 10, "ü": 3}),
        ({"method": "oversample"}, {"a": 50, "b": 50, "ü": 50}),
        ({"method": "oversample", "count": 20}, {"a": 20, "b": 20, "ü": 20}),
    ],
)
def test_the_rows_of_each_class(params: dict[str, object], expected: dict[str, int]) -> None:
    balanced = collect(balance_classes(lazy(TABLE), target="c", **params))
    assert Counter(balanced["c"].to_list()) == expected
    rows = balanced["row"].to_list()
    assert rows == sorted(rows)


def test_all_rows_are_kept_and_repeated_equally_often() -> None:
    repeated = Counter(collect(balance_classes(lazy(TABLE), target="c", method="oversample"))["row"].to_list())
    assert all(repeated[row] == 1 for row in range(50))
    assert {repeated[row] for row in range(50, 70)} == {2, 3}
    assert {repeated[row] for row in range(75, 78)} == {16, 17}


def test_the_seed_draws_the_rows() -> None:
    first, again, other = (
        collect(balance_classes(lazy(TABLE), target="c", seed=seed))["row"].to_list() for seed in (1, 1, 2)
    )
    assert first == again != other


def test_a_column_that_has_no_classes_is_refused() -> None:
    with pytest.raises(MissingColumnError, match="'d'"):
        balance_classes(lazy(TABLE), target="d")
    with pytest.raises(DataError, match="'list' has lists"):
        balance_classes(lazy(MIXED), target="list")
