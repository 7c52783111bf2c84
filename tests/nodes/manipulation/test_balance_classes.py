from collections import Counter

import polars as pl
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


RARE = {
    "c": ["a"] * 8 + ["b"] * 3 + [None],
    "x": [float(n) for n in range(8)] + [100.0, 102.0, 110.0, 5.0],
    "n": [*range(8), 10, 12, 20, 5],
    "name": [*"abcdefgh", *"rst", "z"],
}


def test_new_rows_lie_between_rows_of_their_class() -> None:
    made = collect(balance_classes(lazy(RARE), target="c", method="interpolate")).to_polars()
    assert Counter(made["c"].to_list()) == {"a": 8, "b": 8}
    assert made.filter(pl.col("c") == "a").rows() == [row[:2] + row[2:] for row in zip(*RARE.values(), strict=True)][:8]
    rare = made.filter(pl.col("c") == "b")
    assert {"r", "s", "t"} == set(rare["name"])
    old = rare.filter(pl.col("x").is_in([100.0, 102.0, 110.0]))
    new = rare.filter(~pl.col("x").is_in([100.0, 102.0, 110.0]))
    assert (len(old), len(new)) == (3, 5)
    # x and n differ by 90 in all rows of the class, so they do on every line between two of them.
    assert new["x"].is_between(100, 110, closed="none").all()
    assert (new["x"] - 90 - new["n"]).abs().max() <= 0.5


def test_the_nearest_neighbour_alone_gives_rows_on_one_line() -> None:
    table = {"c": ["a"] * 9 + ["b"] * 3, "x": [0.0] * 9 + [0.0, 1.0, 10.0], "y": [0.0] * 9 + [0.0, 0.0, 5.0]}
    made = collect(balance_classes(lazy(table), target="c", method="interpolate", neighbors=1)).to_polars()
    rows = made.filter(pl.col("c") == "b").select("x", "y").rows()
    # Of the first two the other is nearest, of the third the second: (1, 0) to (10, 5).
    assert all((y == 0 and 0 <= x <= 1) or y == pytest.approx((x - 1) * 5 / 9) for x, y in rows)


def test_a_class_of_one_row_and_a_table_without_numbers_have_nothing_between() -> None:
    lonely = {"c": ["a", "a", "b"], "x": [1.0, 2.0, 3.0]}
    with pytest.raises(DataError, match="fewer than two rows"):
        balance_classes(lazy(lonely), target="c", method="interpolate")
    with pytest.raises(DataError, match="no column of numbers"):
        balance_classes(lazy({"c": ["a", "b"]}), target="c", method="interpolate")


def test_missing_numbers_stay_and_make_nothing_new() -> None:
    table = {"c": ["a"] * 6 + ["b"] * 3, "n": [1, 2, 3, 4, 5, None, 10, None, 20]}
    made = check_node(balance_classes, table, target="c", method="interpolate")["out"]
    found = collect(made).to_polars().filter(pl.col("c") == "b")["n"]
    assert (len(found), found.null_count(), found.min(), found.max()) == (6, 1, 10, 20)
    counted = collect(balance_classes(lazy(table), target="c", method="interpolate", count=2))
    assert Counter(counted["c"].to_list()) == {"a": 2, "b": 2}
