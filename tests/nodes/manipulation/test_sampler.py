from collections import Counter

import pytest

from plait import Columns, ParameterError
from plait.table import collect, lazy
from plait_nodes.manipulation.sampler import sampler


def sample(rows: int, **settings: object) -> list[int]:
    return collect(sampler(lazy({"row": list(range(rows)), "group": [row % 2 for row in range(rows)]}), **settings))[
        "row"
    ].to_list()


def test_the_first_rows() -> None:
    assert sample(20, method="first") == [0, 1]
    assert sample(20, method="first", count=3) == [0, 1, 2]
    assert sample(2, method="first", count=3) == [0, 1]


def test_rows_by_chance_come_once_and_in_order() -> None:
    drawn = sample(1000, fraction=0.3)
    assert len(drawn) == 300
    assert drawn == sorted(set(drawn))
    assert drawn == sample(1000, fraction=0.3)
    assert drawn != sample(1000, fraction=0.3, seed=2)


def test_rows_may_come_several_times() -> None:
    drawn = sample(50, count=200, replacement=True)
    assert len(drawn) == 200
    assert drawn == sorted(drawn)
    assert max(Counter(drawn).values()) > 1
    assert set(drawn) <= set(range(50))


def test_strata_keep_their_shares() -> None:
    drawn = sample(100, method="stratified", fraction=0.2, strata=Columns.named("group"))
    assert Counter(row % 2 for row in drawn) == {0: 10, 1: 10}


def test_rows_at_equal_distances() -> None:
    assert sample(11, method="evenly", count=3) == [0, 5, 10]


@pytest.mark.parametrize("replacement", [False, True])
def test_an_empty_table_stays_empty(replacement: bool) -> None:
    assert sample(0, replacement=replacement) == []
    assert sample(0, count=5, replacement=replacement) == []


def test_only_rows_by_chance_may_come_several_times() -> None:
    with pytest.raises(ParameterError, match="only with the method 'random', not 'first'"):
        sample(5, method="first", replacement=True)
