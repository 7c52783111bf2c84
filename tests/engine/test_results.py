"""What is kept of a result, where, and how it comes back."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from plait.errors import StoreError
from plait.events import PortSummary
from plait.memory import Memory
from plait.registry import NodeRegistry
from plait.results import IN_MEMORY, SMALL, Results, is_table
from plait.store import Store
from plait.table import collect, lazy
from plait.types import Metrics, Table

LARGE = SMALL // 8
"""So many rows are more than a small table has."""


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with Store(tmp_path / "store") as opened:
        yield opened


def results(store: Store | None, budget: int | None = None) -> Results:
    return Results(NodeRegistry(plugins=()), store, None if budget is None else Memory(budget))


def rows(value: object) -> list[tuple[object, ...]]:
    assert is_table(value)
    return collect(value).rows()  # type: ignore[arg-type]


def table(count: int = 3) -> Table:
    return lazy({"x": list(range(count)), "y": ["a"] * count})


def test_a_table_is_kept_as_a_file_and_counted(store: Store, tmp_path: Path) -> None:
    kept = results(store).keep_table("k", "out", table(), durable=True)

    assert kept.stored is not None
    assert (kept.stored.codec, kept.stored.suffix) == ("table", ".arrow")
    assert (kept.summary.rows, kept.summary.columns, kept.summary.bytes) == (3, 2, kept.stored.size)
    assert rows(kept.value) == [(0, "a"), (1, "a"), (2, "a")]
    assert store.path(kept.stored).is_relative_to(tmp_path / "store")


def test_what_was_kept_is_found_and_loaded_by_another_process(tmp_path: Path) -> None:
    with Store(tmp_path) as store:
        made = results(store)
        ports = {
            "table": made.keep_table("k", "table", table(), durable=True).stored,
            "value": made.keep_value([1, {"a": None}]).stored,
            "metrics": made.keep_value(Metrics(accuracy=0.5)).stored,
        }
        made.add("k", {name: stored for name, stored in ports.items() if stored is not None}, {"seconds": 2.0}, 2.0)
    with Store(tmp_path) as store:
        found = results(store)
        entry = found.find(["k"])["k"]
        assert entry.info == {"seconds": 2.0}
        assert rows(found.load(entry, "table")) == [(0, "a"), (1, "a"), (2, "a")]
        assert found.load(entry, "value") == [1, {"a": None}]
        loaded = found.load(entry, "metrics")
        assert isinstance(loaded, Metrics)
        assert loaded == {"accuracy": 0.5}


def test_without_a_store_a_result_lives_as_long_as_the_run() -> None:
    made = results(None)
    kept = made.keep_table("k", "out", table(), durable=True)

    assert kept.stored is None
    assert (kept.summary.rows, kept.summary.columns) == (3, 2)
    assert rows(kept.value) == [(0, "a"), (1, "a"), (2, "a")]
    assert made.keep_value(7).value == 7
    assert made.keep_value(7).summary == PortSummary()
    made.add("k", {}, {}, 1.0)
    made.hold([])
    made.release([])
    assert made.find(["k"]) == {}
    assert made.are_sound([])


def test_what_no_codec_can_write_lives_as_long_as_the_run(store: Store) -> None:
    value = object()
    kept = results(store).keep_value(value)

    assert (kept.value, kept.stored) == (value, None)


def test_an_open_session_keeps_tables_in_memory_and_finds_them_there(store: Store) -> None:
    made = results(store, budget=100 * SMALL)
    kept = made.keep_table("k", "out", table(LARGE), durable=False)
    assert kept.stored is None
    assert (kept.summary.rows, kept.summary.columns) == (LARGE, 2)
    made.add("k", {}, {}, 0.0)

    entry = made.find(["k"])["k"]
    assert entry.ports == {"out": IN_MEMORY}
    assert rows(made.load(entry, "out")) == [(row, "a") for row in range(LARGE)]
    assert made.are_sound([IN_MEMORY])


def test_a_small_table_of_an_open_session_is_there_after_a_restart(tmp_path: Path) -> None:
    with Store(tmp_path) as store:
        made = results(store, budget=100 * SMALL)
        kept = made.keep_table("k", "out", table(), durable=False)
        assert kept.stored is not None
        made.add("k", {"out": kept.stored}, {}, 0.0)
    with Store(tmp_path) as store:
        found = results(store, budget=100 * SMALL)
        assert rows(found.load(found.find(["k"])["k"], "out")) == [(0, "a"), (1, "a"), (2, "a")]


def test_a_table_that_somebody_looks_at_becomes_a_file_in_an_open_session_too(store: Store) -> None:
    kept = results(store, budget=10_000).keep_table("k", "out", table(), durable=True)

    assert kept.stored is not None
    assert kept.stored.digest


def test_a_table_that_is_too_large_for_memory_becomes_a_file(store: Store) -> None:
    kept = results(store, budget=1_000).keep_table("k", "out", table(10_000), durable=False)

    assert kept.stored is not None
    assert kept.summary.rows == 10_000
    assert len(rows(kept.value)) == 10_000


def test_a_table_that_memory_dropped_says_so(store: Store) -> None:
    made = results(store, budget=int(collect(table(LARGE)).estimated_size() * 1.5))
    made.keep_table("k", "out", table(LARGE), durable=False)
    made.add("k", {}, {}, 0.0)
    entry = made.find(["k"])["k"]
    made.keep_table("other", "out", table(LARGE), durable=False)
    made.keep_table("third", "out", table(LARGE), durable=False)

    assert made.find(["k"])["k"].ports == {}
    with pytest.raises(StoreError, match="dropped from memory"):
        made.load(entry, "out")


def test_what_takes_time_to_make_is_on_disk_when_it_was_added(tmp_path: Path) -> None:
    with Store(tmp_path) as store, Store(tmp_path) as other:
        made = results(store)
        made.add("first", {}, {}, 0.0)
        made.add("slow", {}, {}, 1.0)
        assert set(other.find(["first", "slow"])) == {"first", "slow"}
