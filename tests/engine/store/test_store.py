"""Entries by key, objects by content."""

from __future__ import annotations

import hashlib
import os
import sqlite3
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from plait.errors import StoreError
from plait.store import Entry, Store, Stored
from plait.store.store import INLINE

LARGE = b"content " * 1_000


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with Store(tmp_path / "store") as opened:
        yield opened


def object_files(folder: Path) -> list[Path]:
    return sorted(path for path in (folder / "objects").rglob("*") if path.is_file())


def entered(store: Store, key: str, content: bytes) -> Stored:
    """An entry with one port, written to disk and held by nobody."""
    stored = store.inline(content, "bytes")
    store.add(Entry(key, {"out": stored}, {}))
    store.flush()
    store.release(stored)
    return stored


def test_an_entry_is_found_under_its_key(store: Store) -> None:
    entry = Entry("k", {"out": store.inline(b"7", "json")}, {"seconds": 1.5})
    store.add(entry)

    assert store.find(["k", "other"]) == {"k": entry}


def test_an_entry_survives_the_process(tmp_path: Path) -> None:
    with Store(tmp_path) as first:
        entry = Entry("k", {"small": first.inline(b"7", "json"), "large": first.inline(LARGE, "bytes")}, {"a": [1]})
        first.add(entry)

    with Store(tmp_path) as second:
        assert second.find(["k"]) == {"k": entry}
        assert second.read(entry.ports["small"]) == b"7"
        assert second.read(entry.ports["large"]) == LARGE


def test_a_later_entry_takes_the_place_of_an_earlier_one(tmp_path: Path) -> None:
    with Store(tmp_path) as store:
        entered(store, "k", LARGE)
        entered(store, "k", b"new")
        assert store.read(store.find(["k"])["k"].ports["out"]) == b"new"

    with Store(tmp_path) as store:
        assert store.read(store.find(["k"])["k"].ports["out"]) == b"new"


def test_ten_thousand_keys_are_found_at_once(tmp_path: Path) -> None:
    keys = [f"{number:040x}" for number in range(10_000)]
    with Store(tmp_path) as store:
        for number, key in enumerate(keys):
            store.add(Entry(key, {"out": store.inline(str(number).encode(), "json")}, {}))

    with Store(tmp_path) as store:
        found = store.find([*keys, "other"])
        assert {key: entry.ports["out"].inline for key, entry in found.items()} == {
            key: str(number).encode() for number, key in enumerate(keys)
        }


def test_an_object_is_named_by_the_hash_of_its_content(store: Store, tmp_path: Path) -> None:
    with store.stage(".arrow") as path:
        path.write_bytes(LARGE)
        stored = store.publish(path, "table")

    digest = hashlib.sha256(LARGE).hexdigest()
    assert stored == Stored("table", digest, len(LARGE), None, ".arrow")
    assert store.path(stored) == tmp_path / "store" / "objects" / digest[:2] / f"{digest[2:]}.arrow"
    assert store.path(stored).read_bytes() == LARGE


def test_small_values_are_in_the_index_and_large_ones_are_files(store: Store, tmp_path: Path) -> None:
    assert store.inline(bytes(INLINE), "bytes").inline == bytes(INLINE)
    assert object_files(tmp_path / "store") == []

    stored = store.inline(bytes(INLINE + 1), "bytes")
    assert stored.inline is None
    assert store.read(stored) == bytes(INLINE + 1)
    assert len(object_files(tmp_path / "store")) == 1


def test_equal_content_is_kept_once(store: Store, tmp_path: Path) -> None:
    assert store.inline(LARGE, "bytes") == store.inline(LARGE, "bytes")
    assert len(object_files(tmp_path / "store")) == 1


def test_what_is_staged_and_not_published_is_removed(store: Store, tmp_path: Path) -> None:
    with store.stage(".arrow") as path:
        path.write_bytes(LARGE)
    with pytest.raises(IsADirectoryError), store.stage(".arrow") as path:
        path.parent.write_bytes(LARGE)

    assert list((tmp_path / "store" / "staged").iterdir()) == []


def test_an_entry_is_on_disk_a_moment_after_it_was_added(store: Store, tmp_path: Path) -> None:
    for key in ("first", "second"):
        store.add(Entry(key, {}, {}))
    deadline = time.monotonic() + 10
    seen: list[str] = []
    while len(seen) < 2 and time.monotonic() < deadline:
        with sqlite3.connect(tmp_path / "store" / "index.sqlite") as connection:
            seen = [key for (key,) in connection.execute("SELECT key FROM entries ORDER BY key")]
        connection.close()
        time.sleep(0.01)

    assert seen == ["first", "second"]


def test_what_took_time_is_on_disk_at_once(store: Store, tmp_path: Path) -> None:
    store.add(Entry("first", {}, {}))
    time.sleep(0.2)
    store.add(Entry("slow", {}, {}))

    connection = sqlite3.connect(tmp_path / "store" / "index.sqlite")
    assert connection.execute("SELECT count(*) FROM entries").fetchone() == (2,)
    connection.close()


def test_a_store_grows_no_larger_than_its_limit(tmp_path: Path) -> None:
    with Store(tmp_path, limit=1_000_000) as store:
        for number in range(40):
            entered(store, f"k{number}", number.to_bytes(2, "big") * 50_000)
        assert store.size() <= 1_000_000
        assert "k39" in store.find(["k39"])
        assert "k0" not in store.find(["k0"])


def test_what_was_used_last_is_kept_longest(tmp_path: Path) -> None:
    with Store(tmp_path, limit=450_000) as store:
        for number in range(4):
            entered(store, f"k{number}", number.to_bytes(2, "big") * 50_000)
        assert "k0" in store.find(["k0"])
        entered(store, "k4", b"44" * 50_000)

        assert set(store.find([f"k{number}" for number in range(5)])) == {"k0", "k3", "k4"}


def test_what_is_held_is_never_evicted(tmp_path: Path) -> None:
    with Store(tmp_path, limit=300_000) as store, Store(tmp_path) as other:
        held = entered(store, "held", b"hh" * 50_000)
        other.hold(held)
        for number in range(10):
            entered(store, f"k{number}", number.to_bytes(2, "big") * 50_000)
        assert store.read(store.find(["held"])["held"].ports["out"]) == b"hh" * 50_000

        other.release(held)
        for number in range(10, 20):
            entered(store, f"k{number}", number.to_bytes(2, "big") * 50_000)
        assert store.find(["held"]) == {}


def test_what_was_just_published_is_held_until_it_is_released(tmp_path: Path) -> None:
    with Store(tmp_path) as store:
        stored = store.inline(LARGE, "bytes")
        store.clear()
        assert store.read(stored) == LARGE
        store.release(stored)
        store.clear()
        with pytest.raises(StoreError):
            store.read(stored)


def test_holds_are_counted(tmp_path: Path) -> None:
    with Store(tmp_path) as store:
        stored = entered(store, "k", LARGE)
        store.hold(stored)
        store.hold(stored)
        store.release(stored)
        store.clear()
        assert store.read(stored) == LARGE
        store.release(stored)
        store.release(stored)
        store.clear()
        assert object_files(tmp_path) == []


def test_clearing_forgets_everything(tmp_path: Path) -> None:
    with Store(tmp_path) as store:
        entered(store, "k", LARGE)
        before = store.size()
        store.clear()

        assert store.find(["k"]) == {}
        assert object_files(tmp_path) == []
        assert store.size() < before

    with Store(tmp_path) as store:
        assert store.find(["k"]) == {}


def test_two_open_stores_see_each_others_entries(tmp_path: Path) -> None:
    with Store(tmp_path) as one, Store(tmp_path) as other:
        assert other.find(["k"]) == {}
        entered(one, "k", b"1")
        assert other.find(["k"])["k"].ports["out"].inline == b"1"
        entered(other, "k", b"2")
        assert one.find(["k"])["k"].ports["out"].inline == b"2"
        one.clear()
        assert other.find(["k"]) == {}


def test_the_hash_of_a_file_is_remembered_until_the_file_changes(tmp_path: Path) -> None:
    path = tmp_path / "data.csv"
    path.write_text("a", encoding="utf-8")
    with Store(tmp_path / "store") as store:
        long_ago = time.time() - 100
        os.utime(path, (long_ago, long_ago))
        store.remember_file(path, "digest")
        # Its inode was changed a moment ago, and so it could change again unnoticed.
        assert store.file_digest(path) is None

        time.sleep(2.1)
        store.remember_file(path, "digest")
        assert store.file_digest(path) == "digest"
        path.write_text("b", encoding="utf-8")
        os.utime(path, (long_ago, long_ago))
        assert store.file_digest(path) is None


def test_closing_twice_does_nothing(tmp_path: Path) -> None:
    store = Store(tmp_path)
    store.add(Entry("k", {}, {}))
    store.close()
    store.close()
    store.release(Stored("table", "0" * 64, 1, None, ".arrow"))

    assert not list((tmp_path / "owners").iterdir())


def test_the_folder_may_be_removed_while_it_is_open(tmp_path: Path) -> None:
    import shutil

    with Store(tmp_path / "store") as store:
        entered(store, "before", LARGE)
        shutil.rmtree(tmp_path / "store")
        assert store.find(["before"]) == {}
        entered(store, "after", LARGE)
        assert store.read(store.find(["after"])["after"].ports["out"]) == LARGE

    with Store(tmp_path / "store") as store:
        assert set(store.find(["before", "after"])) == {"after"}
