"""Tables that stay in memory within a budget."""

from __future__ import annotations

from plait.memory import Memory
from plait.table import collect, lazy
from plait.types import Frame


def table(rows: int) -> Frame:
    """Eight bytes a row."""
    return collect(lazy({"x": list(range(rows))}))


def test_a_table_comes_back_as_it_was() -> None:
    memory = Memory(1_000)
    assert memory.put("k", "out", table(10))

    found = memory.get("k", "out")
    assert found is not None
    assert found["x"].to_list() == list(range(10))
    assert memory.ports("k") == {"out"}
    assert memory.get("k", "other") is None
    assert memory.ports("other") == frozenset()


def test_the_longest_unused_is_dropped_when_there_is_no_room() -> None:
    memory = Memory(250)
    for key in ("a", "b", "c"):
        memory.put(key, "out", table(10))
    assert memory.get("a", "out") is not None

    memory.put("d", "out", table(10))

    assert memory.get("b", "out") is None
    assert memory.ports("b") == frozenset()
    assert all(memory.get(key, "out") is not None for key in ("a", "c", "d"))


def test_what_is_larger_than_the_budget_is_not_kept_and_drops_nothing() -> None:
    memory = Memory(100)
    memory.put("a", "out", table(10))

    assert not memory.put("b", "out", table(20))
    assert memory.get("a", "out") is not None
    assert memory.get("b", "out") is None


def test_putting_a_table_again_takes_no_more_room() -> None:
    memory = Memory(250)
    for _ in range(10):
        memory.put("a", "out", table(10))
    memory.put("b", "out", table(10))
    memory.put("b", "more", table(10))

    assert memory.ports("a") == {"out"}
    assert memory.ports("b") == {"out", "more"}


def test_clearing_gives_all_room_back() -> None:
    memory = Memory(100)
    memory.put("a", "out", table(10))
    memory.clear()

    assert memory.get("a", "out") is None
    assert memory.put("b", "out", table(12))
    assert memory.get("b", "out") is not None
