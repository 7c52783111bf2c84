"""Whatever happens to the files of a store: it is noticed, and what was lost is made again."""

from __future__ import annotations

import random
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from plait.errors import StoreError
from plait.plan import Wishes
from plait.session import Session
from plait.store import Entry, Store, Stored
from plait.workflow import Workflow
from toy_nodes import toy_registry

LARGE = random.Random(0).randbytes(100_000)

Damage = Callable[[Path, random.Random], None]


def flip_a_bit(path: Path, chance: random.Random) -> None:
    content = bytearray(path.read_bytes())
    content[chance.randrange(len(content))] ^= 1 << chance.randrange(8)
    path.write_bytes(content)


def cut_off(path: Path, chance: random.Random) -> None:
    content = path.read_bytes()
    path.write_bytes(content[: chance.randrange(len(content))])


def zero_a_page(path: Path, chance: random.Random) -> None:
    content = bytearray(path.read_bytes())
    start = 4096 * chance.randrange((len(content) + 4095) // 4096)
    length = min(4096, len(content) - start)
    content[start : start + length] = bytes(length)
    path.write_bytes(content)


def empty(path: Path, chance: random.Random) -> None:
    path.write_bytes(b"")


def fill_with_noise(path: Path, chance: random.Random) -> None:
    path.write_bytes(chance.randbytes(path.stat().st_size))


def delete(path: Path, chance: random.Random) -> None:
    path.unlink()


DAMAGES: list[Damage] = [flip_a_bit, cut_off, zero_a_page, empty, fill_with_noise, delete]


def objects_in(folder: Path) -> list[Path]:
    return sorted(path for path in (folder / "objects").rglob("*") if path.is_file())


def filled(folder: Path) -> Stored:
    with Store(folder) as store:
        stored = store.inline(LARGE, "bytes")
        store.add(Entry("k", {"out": stored}, {}))
        store.add(Entry("other", {"out": store.inline(b"7", "json")}, {}))
    return stored


@pytest.mark.parametrize("damage", DAMAGES)
def test_a_damaged_object_is_never_read(tmp_path: Path, damage: Damage) -> None:
    stored = filled(tmp_path)
    damage(objects_in(tmp_path)[0], random.Random(1))

    with Store(tmp_path) as store:
        for ask in (store.read, store.path):
            with pytest.raises(StoreError, match="damaged or removed"):
                ask(stored)
        assert not store.is_sound(stored)
        assert set(store.find(["k", "other"])) == {"other"}
        assert objects_in(tmp_path) == []
    with Store(tmp_path) as store:
        assert set(store.find(["k", "other"])) == {"other"}


@pytest.mark.parametrize("damage", [cut_off, empty, delete])
def test_an_entry_whose_object_has_another_length_is_not_found(tmp_path: Path, damage: Damage) -> None:
    filled(tmp_path)
    damage(objects_in(tmp_path)[0], random.Random(1))

    with Store(tmp_path) as store:
        assert set(store.find(["k", "other"])) == {"other"}


def test_an_object_that_is_damaged_while_the_store_is_open_is_noticed(tmp_path: Path) -> None:
    with Store(tmp_path) as store:
        stored = store.inline(LARGE, "bytes")
        store.add(Entry("k", {"out": stored}, {}))
        assert store.path(stored).read_bytes() == LARGE
        flip_a_bit(objects_in(tmp_path)[0], random.Random(1))
        with pytest.raises(StoreError):
            store.path(stored)
        assert store.find(["k"]) == {}


def test_objects_that_were_swapped_are_noticed(tmp_path: Path) -> None:
    with Store(tmp_path) as store:
        kept = [store.inline(LARGE[start : start + 50_000], "bytes") for start in (0, 50_000)]
    one, other = objects_in(tmp_path)
    one.rename(tmp_path / "third")
    other.rename(one)
    (tmp_path / "third").rename(other)

    with Store(tmp_path) as store:
        assert [store.is_sound(stored) for stored in kept] == [False, False]


def test_making_a_result_again_mends_its_object(tmp_path: Path) -> None:
    filled(tmp_path)
    flip_a_bit(objects_in(tmp_path)[0], random.Random(1))

    with Store(tmp_path) as store:
        assert store.read(store.inline(LARGE, "bytes")) == LARGE


@pytest.mark.parametrize("damage", [zero_a_page, empty, fill_with_noise, delete, cut_off])
def test_a_damaged_index_is_put_aside_or_loses_entries(tmp_path: Path, damage: Damage) -> None:
    filled(tmp_path)
    damage(tmp_path / "index.sqlite", random.Random(3))

    with Store(tmp_path) as store:
        found = store.find(["k", "other"])
        assert all(store.read(entry.ports["out"]) == {"k": LARGE, "other": b"7"}[key] for key, entry in found.items())
        store.add(Entry("new", {"out": store.inline(b"8", "json")}, {}))
        store.flush()
    with Store(tmp_path) as store:
        assert store.find(["new"])["new"].ports["out"].inline == b"8"


def test_an_index_that_is_none_is_kept_as_bad(tmp_path: Path) -> None:
    filled(tmp_path)
    (tmp_path / "index.sqlite").write_bytes(b"no database" * 1_000)
    with Store(tmp_path) as store:
        assert store.find(["k"]) == {}

    assert (tmp_path / "index.sqlite.bad").read_bytes() == b"no database" * 1_000


def test_an_index_of_another_version_is_put_aside(tmp_path: Path) -> None:
    import sqlite3

    filled(tmp_path)
    connection = sqlite3.connect(tmp_path / "index.sqlite")
    connection.execute("PRAGMA user_version = 99")
    connection.close()

    with Store(tmp_path) as store:
        assert store.find(["k"]) == {}
    assert (tmp_path / "index.sqlite.bad").exists()


def test_an_index_that_is_damaged_while_it_is_open_only_loses_entries(tmp_path: Path) -> None:
    with Store(tmp_path) as store:
        store.add(Entry("k", {}, {}))
        store.flush()
        # As a disk would: the file is the same, and so is nothing in it.
        with (tmp_path / "index.sqlite").open("r+b") as file:
            file.write(random.Random(1).randbytes(40_000))
        with (tmp_path / "index.sqlite-wal").open("r+b") as file:
            file.write(random.Random(2).randbytes(40_000))
        assert set(store.find([f"other{number}" for number in range(10)])) == set()
        store.add(Entry("new", {}, {}))
        store.flush()

    with Store(tmp_path) as store:
        assert set(store.find(["k", "new", "newer"])) <= {"k", "new"}
        store.add(Entry("newer", {}, {}))
    with Store(tmp_path) as store:
        assert "newer" in store.find(["newer"])


def test_an_index_that_was_put_aside_by_one_process_is_not_put_aside_by_another(tmp_path: Path) -> None:
    filled(tmp_path)
    with Store(tmp_path) as one, Store(tmp_path) as other:
        for part in ("index.sqlite", "index.sqlite-wal"):
            with (tmp_path / part).open("r+b") as file:
                file.write(b"no database" * 5_000)
        one.find(["k"])
        one.add(Entry("new", {}, {}))
        one.flush()
        assert set(other.find(["k", "new"])) == {"new"}
        other.add(Entry("newer", {}, {}))
        other.flush()
        assert set(one.find(["new", "newer"])) == {"new", "newer"}


def toy_workflow() -> Workflow:
    workflow = Workflow()
    workflow.add_node("toy.number", "number", params={"value": 40})
    workflow.add_node("toy.next", "next")
    workflow.add_node("toy.rows", "rows", params={"count": 2_000})
    workflow.add_node("toy.ordered", "ordered")
    workflow.add_node("toy.count", "count")
    workflow.connect("number", "out", "next", "number")
    workflow.connect("rows", "out", "ordered", "table")
    workflow.connect("ordered", "out", "count", "table")
    return workflow


def check_run(folder: Path) -> None:
    """Run twice, with something new that reads what is kept, and compare everything with what is known."""
    workflow = toy_workflow()
    workflow.add_node("toy.shift", "shift", params={"by": 5})
    workflow.connect("ordered", "out", "shift", "table")
    for wanted in (toy_workflow(), workflow):
        with Session(registry=toy_registry(), store=folder) as session:
            wishes = Wishes(ports=frozenset({("ordered", "out")}), keep_all=True)
            result = session.run(wanted.snapshot(), wishes=wishes).execute()
            assert result.status == "done"
            assert result["next"]["out"] == 41
            assert result["count"]["out"] == {"rows": 2_000.0}
            if "shift" in wanted.nodes:
                assert result["shift"]["out"].collect()["x"].to_list() == list(range(2_004, 4, -1))
            assert result["ordered"]["out"].collect()["x"].to_list() == list(range(1_999, -1, -1))


@pytest.mark.parametrize("rounds", [12, pytest.param(300, marks=pytest.mark.slow)])
def test_no_damage_to_any_file_leads_to_a_wrong_result(tmp_path: Path, rounds: int) -> None:
    whole = tmp_path / "whole"
    with Session(registry=toy_registry(), store=whole) as session:
        session.run(toy_workflow().snapshot(), wishes=Wishes(keep_all=True)).execute()
    chance = random.Random(rounds)
    for number in range(rounds):
        folder = tmp_path / "damaged"
        shutil.copytree(whole, folder)
        files = [*objects_in(folder), folder / "index.sqlite"]
        DAMAGES[number % len(DAMAGES)](chance.choice(files), chance)
        check_run(folder)
        shutil.rmtree(folder)
