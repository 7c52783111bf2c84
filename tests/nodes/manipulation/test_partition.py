import polars as pl
import pytest

from plait import Columns, MissingColumnError, ParameterError
from plait.table import collect, lazy
from plait_nodes.manipulation.partition import partition
from shared_data import data_path


def parts(rows: int, **settings: object) -> tuple[list[int], list[int]]:
    table = {"row": list(range(rows)), "group": ["a" if row % 4 else "b" for row in range(rows)]}
    first, second = partition(lazy(table), **settings)
    return collect(first)["row"].to_list(), collect(second)["row"].to_list()


@pytest.mark.parametrize("method", ["random", "stratified", "first", "evenly"])
@pytest.mark.parametrize(
    ("rows", "fraction", "drawn"), [(8, 0.7, 5), (100, 0.29, 29), (10, 0, 0), (10, 1, 10), (1, 0.8, 0), (0, 0.8, 0)]
)
def test_every_row_is_in_one_part_and_in_order(method: str, rows: int, fraction: float, drawn: int) -> None:
    first, second = parts(rows, method=method, fraction=fraction, strata=Columns.named("group"))
    assert sorted(first + second) == list(range(rows))
    assert len(first) == drawn
    assert first == sorted(first)
    assert second == sorted(second)


def test_the_first_rows() -> None:
    assert parts(5, method="first", fraction=0.8) == ([0, 1, 2, 3], [4])


@pytest.mark.parametrize(
    ("rows", "count", "drawn"),
    [
        (10, 4, [0, 3, 6, 9]),
        (10, 2, [0, 9]),
        (10, 3, [0, 4, 9]),
        (7, 7, list(range(7))),
        (5, 1, [0]),
        (5, 4, [0, 1, 2, 4]),
    ],
)
def test_rows_at_equal_distances(rows: int, count: int, drawn: list[int]) -> None:
    assert parts(rows, method="evenly", count=count)[0] == drawn


def test_a_count_takes_the_place_of_the_fraction() -> None:
    assert [len(part) for part in parts(10, count=3)] == [3, 7]
    assert [len(part) for part in parts(10, count=30)] == [10, 0]


def test_the_seed_decides_which_rows_are_drawn() -> None:
    assert parts(1000, seed=7) == parts(1000, seed=7)
    assert parts(1000, seed=7) != parts(1000, seed=8)
    drawn = parts(1000, fraction=0.5)[0]
    assert 180 < sum(row < 500 for row in drawn) < 320


def test_strata_keep_their_shares() -> None:
    first, _ = parts(400, method="stratified", fraction=0.8, strata=Columns.named("group"))
    assert sum(row % 4 == 0 for row in first) == 80
    assert first != parts(400, method="stratified", fraction=0.8, strata=Columns.named("group"), seed=2)[0]


def test_missing_values_are_a_stratum() -> None:
    table = lazy({"group": [None] * 10 + ["a"] * 30, "other": [1, 2] * 20})
    for strata, share in ((Columns.named("group"), 5), (Columns.named("group", "other"), 5)):
        first = collect(partition(table, method="stratified", fraction=0.5, strata=strata).first)
        assert first["group"].null_count() == share


def test_strata_must_be_chosen_and_exist() -> None:
    with pytest.raises(ParameterError, match="No columns are chosen"):
        parts(5, method="stratified")
    with pytest.raises(MissingColumnError, match="'z'"):
        parts(5, method="stratified", strata=Columns.named("z"))


@pytest.mark.parametrize(("case", "fraction"), [("0021", 0.7), ("0024", 0.3), ("0030", 0.8)])
def test_the_parts_are_as_large_as_those_of_knime(case: str, fraction: float) -> None:
    given, first, second = (
        pl.read_parquet(data_path("knime_cases", case, f"{name}.parquet")) for name in ("in_1", "out_1", "out_2")
    )
    ours = partition(lazy(given), fraction=fraction)
    assert [len(collect(part)) for part in ours] == [len(first), len(second)]
