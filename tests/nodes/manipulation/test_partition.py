from datetime import date

import polars as pl
import pytest

from mixed_table import MIXED
from plait import Columns, DataError, MissingColumnError, ParameterError
from plait.table import collect, lazy
from plait.testing import check_node
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


def test_the_earliest_rows_come_first() -> None:
    days = [date(2024, 1, day) if day else None for day in (5, 1, 0, 3, 2, 3)]
    table = lazy({"row": range(6), "day": pl.Series(days, dtype=pl.Date)})
    first, second = partition(table, method="time order", time="day", fraction=0.5)
    assert collect(first)["row"].to_list() == [1, 3, 4]
    assert collect(second)["row"].to_list() == [0, 2, 5]
    everything, nothing = partition(table, method="time order", time="day", fraction=1)
    assert (len(collect(everything)), len(collect(nothing))) == (6, 0)
    with pytest.raises(ParameterError, match="No column is chosen for a division in time order"):
        partition(table, method="time order")
    with pytest.raises(DataError, match="'row' is of type Int64, and a date is needed"):
        partition(table, method="time order", time="row")


def test_groups_stay_together() -> None:
    table = lazy({"row": range(1_000), "patient": [row % 50 for row in range(1_000)], "eye": ["l", "r"] * 500})
    settings = {"method": "groups", "groups": Columns.named("patient"), "fraction": 0.8}
    first, second = (collect(part).to_polars() for part in partition(table, **settings))
    assert (first.height, second.height) == (800, 200)
    assert not set(first["patient"]) & set(second["patient"])
    assert first["row"].is_sorted()
    assert not first.equals(collect(partition(table, **settings, seed=2).first).to_polars())
    uneven = lazy({"g": ["a"] * 90 + ["b"] * 10 + [None] * 2})
    sizes = {
        len(collect(partition(uneven, method="groups", groups=Columns.named("g"), count=95, seed=seed).first))
        for seed in range(9)
    }
    assert sizes <= {90, 92, 100, 102}
    with pytest.raises(ParameterError, match="No columns are chosen for a division by groups"):
        partition(table, method="groups")


@pytest.mark.parametrize("rows", [4, 1, 0])
@pytest.mark.parametrize(
    "params", [{"method": "time order", "time": "day"}, {"method": "groups", "groups": ["sort", "none"]}]
)
def test_the_new_ways_keep_what_every_node_promises(rows: int, params: dict[str, object]) -> None:
    assert check_node(partition, MIXED.head(rows), **params)
