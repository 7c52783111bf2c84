"""What a store knows of a workflow's last results, and that a damaged row costs no more than that."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plait.store import Entry, Store
from plait.store.eviction import choose
from plait.store.ledger import EMPTY, Ledger, ledger_from_bytes, ledger_to_bytes

NAMES = st.text(st.characters(codec="utf-8"), max_size=8)


@given(st.dictionaries(NAMES, st.tuples(NAMES, NAMES), max_size=5), st.frozensets(NAMES, max_size=4))
def test_a_ledger_is_read_as_it_was_written(results: dict[str, tuple[str, str]], pinned: frozenset[str]) -> None:
    assert ledger_from_bytes(ledger_to_bytes(Ledger(results, pinned))) == Ledger(results, pinned)


@pytest.mark.parametrize(
    "content", [b"", b"\xff\xfe", b"[]", b"{}", b'{"results": {"a": 1}, "pinned": []}', b'{"results": [], "pinned": 3}']
)
def test_a_damaged_ledger_is_empty(content: bytes) -> None:
    assert ledger_from_bytes(content) == EMPTY


def test_a_ledger_survives_the_store(tmp_path: Path) -> None:
    ledger = Ledger({"a": ("toy.number", "key")}, frozenset({"a"}))
    with Store(tmp_path) as store:
        assert store.ledger("../flow.json") == EMPTY
        store.enter("../flow.json", ledger)
    with Store(tmp_path) as store:
        assert store.ledger("../flow.json") == ledger
        assert store.ledger("../other.json") == EMPTY


def test_an_index_without_ledgers_gets_a_place_for_them(tmp_path: Path) -> None:
    with Store(tmp_path) as store:
        store.add(Entry("key", {}, {"seconds": 1}))
    with sqlite3.connect(tmp_path / "index.sqlite") as connection:
        connection.execute("DROP TABLE ledgers")
    connection.close()
    with Store(tmp_path) as store:
        assert store.ledger("flow.json") == EMPTY
        assert set(store.find(["key"])) == {"key"}


def test_pinned_keys_stay_with_their_objects_and_without_any() -> None:
    rows = [("old", 10), ("middle", 10), ("new", 10)]
    links = [("old", "a"), ("middle", "b")]

    assert choose(None, rows, links, {"a": 100, "b": 100}, set(), {"old", "new"}) == (["middle"], ["b"])


def test_forgetting_keeps_objects_that_others_need(tmp_path: Path) -> None:
    with Store(tmp_path) as store:
        shared = store.inline(b"x" * 10_000, "json")
        own = store.inline(b"y" * 10_000, "json")
        store.add(Entry("one", {"out": shared, "more": own}, {}))
        store.add(Entry("two", {"out": shared}, {}))
        store.release(shared)
        store.release(own)

        store.forget(["one", "nothing"])

        assert set(store.find(["one", "two"])) == {"two"}
        assert store.read(shared) == b"x" * 10_000
        assert not store.is_sound(own)


def test_forgetting_leaves_what_somebody_holds(tmp_path: Path) -> None:
    with Store(tmp_path) as store:
        stored = store.inline(b"x" * 10_000, "json")
        store.add(Entry("one", {"out": stored}, {}))

        store.forget(["one"])

        assert store.find(["one"]) == {}
        assert store.read(stored) == b"x" * 10_000
