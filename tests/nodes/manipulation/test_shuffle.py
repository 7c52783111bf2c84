import pytest

from mixed_table import MIXED, SIZES
from plait.table import collect, lazy
from plait.testing import check_node
from plait_nodes.manipulation.shuffle import shuffle

TABLE = {"row": list(range(1000)), "twice": [2 * row for row in range(1000)]}


@pytest.mark.parametrize("size", SIZES)
def test_contract(size: int) -> None:
    assert check_node(shuffle, MIXED.head(size), seed=3)


def test_rows_are_kept_whole_and_once_each() -> None:
    shuffled = collect(shuffle(lazy(TABLE)))
    rows = shuffled["row"].to_list()
    assert sorted(rows) == TABLE["row"]
    assert rows != TABLE["row"]
    assert shuffled["twice"].to_list() == [2 * row for row in rows]


def test_the_seed_gives_the_order() -> None:
    first, again, other = (collect(shuffle(lazy(TABLE), seed=seed))["row"].to_list() for seed in (1, 1, 2))
    assert first == again != other
