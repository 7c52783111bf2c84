import pytest

from mixed_table import MIXED, SIZES
from plait.table import collect, lazy
from plait.testing import check_node
from plait_nodes.manipulation.bootstrap import bootstrap

TABLE = {"row": list(range(1000))}


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("params", [{}, {"count": 7}, {"fraction": 0.0}])
def test_contract(params: dict[str, object], size: int) -> None:
    assert check_node(bootstrap, MIXED.head(size), **params)


def test_every_row_is_drawn_or_left_out() -> None:
    drawn = bootstrap(lazy(TABLE), seed=5)
    sample, left_out = (collect(table)["row"].to_list() for table in drawn)
    assert len(sample) == 1000
    assert sample == sorted(sample)
    assert sorted(set(sample) | set(left_out)) == TABLE["row"]
    assert not set(sample) & set(left_out)
    # 1 - 1/e of the rows, with a standard deviation of about 10.
    assert 582 <= len(set(sample)) <= 682


def test_how_many_draws_there_are() -> None:
    assert len(collect(bootstrap(lazy(TABLE), fraction=2.5).sample)) == 2500
    assert len(collect(bootstrap(lazy(TABLE), count=3).sample)) == 3
    assert len(collect(bootstrap(lazy(TABLE), count=0).left_out)) == 1000


def test_the_seed_gives_the_draws() -> None:
    first, again, other = (collect(bootstrap(lazy(TABLE), seed=seed).sample)["row"].to_list() for seed in (1, 1, 2))
    assert first == again != other
