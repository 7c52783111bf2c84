"""What enters the key of a result: the node, its parameters, what it reads, and nothing else."""

from __future__ import annotations

import os
import time
from pathlib import Path
from typing import Annotated

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import Field

from plait import Table, node
from plait.errors import DataError
from plait.fingerprint import WHOLE_FILE, file_digest, file_key, file_state, files_read, fingerprint
from plait.parameters import FilePath, Secret
from plait.store import Store
from plait.table import lazy
from toy_nodes import number, shift

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(st.characters()),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=3), inner, max_size=3),
    max_leaves=6,
)
PARAMS = st.dictionaries(st.text(max_size=5), JSON, max_size=4)


@node("toy.reader")
def reader(*, path: Annotated[FilePath, Field(description="A file to read.")]) -> Table:
    """Give a table with the size of a file."""
    return lazy({"size": [path.stat().st_size]})


def shuffled(value: object) -> object:
    if isinstance(value, dict):
        return {name: shuffled(value[name]) for name in reversed(value)}
    return [shuffled(each) for each in value] if isinstance(value, list) else value


@given(PARAMS)
def test_the_order_of_parameters_does_not_matter_at_any_depth(params: dict[str, object]) -> None:
    again = shuffled(params)
    assert isinstance(again, dict)

    assert fingerprint(number, params, []) == fingerprint(number, again, [])


@given(PARAMS, PARAMS)
def test_other_parameters_give_another_key(one: dict[str, object], other: dict[str, object]) -> None:
    # What JSON tells apart: 1 is not 1.0 and not true.
    same = repr(sorted(one.items())) == repr(sorted(other.items()))

    assert same or one == other or fingerprint(number, one, []) != fingerprint(number, other, [])


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ({"a": 1}, {"a": 1.0}),
        ({"a": 1}, {"a": True}),
        ({"a": "1"}, {"a": 1}),
        ({"a": None}, {}),
        ({"a": [["b", 1]]}, {"a": {"b": 1}}),
        ({"a": "b", "c": "d"}, {"a": 'b"],["c","d'}),
        ({"a": Secret("x")}, {"a": "x"}),
        ({"a": Secret("x")}, {"a": Secret("y")}),
    ],
)
def test_what_looks_alike_is_told_apart(one: dict[str, object], other: dict[str, object]) -> None:
    assert fingerprint(number, one, []) != fingerprint(number, other, [])


def test_the_order_of_inputs_and_their_ports_matter() -> None:
    keys = {
        fingerprint(number, {}, inputs)
        for inputs in (
            [],
            [("a", "k1.out")],
            [("b", "k1.out")],
            [("a", "k1.other")],
            [("a", "k1.out"), ("a", "k2.out")],
            [("a", "k2.out"), ("a", "k1.out")],
        )
    }

    assert len(keys) == 6


def test_the_type_of_the_node_and_what_it_reads_matter() -> None:
    keys = {
        fingerprint(number, {}, []),
        fingerprint(shift, {}, []),
        fingerprint(number, {}, [], ["digest"]),
        fingerprint(number, {}, [], ["other"]),
    }

    assert len(keys) == 4
    assert all(len(key) == 40 for key in keys)


def test_an_edit_of_the_code_of_a_node_gives_another_key(tmp_path: Path) -> None:
    import importlib.util

    keys = []
    for text in ("return 1", "return 2"):
        path = tmp_path / "edited.py"
        path.write_text(
            f'from plait import node\n\n\n@node("toy.edited")\ndef edited() -> int:\n    """Give."""\n    {text}\n',
            encoding="utf-8",
        )
        spec = importlib.util.spec_from_file_location("edited", path)
        assert spec is not None
        assert spec.loader is not None
        module = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(module)
        keys.append(fingerprint(module.edited, {}, []))

    assert keys[0] != keys[1]


def test_files_are_found_by_path_folder_and_pattern(tmp_path: Path) -> None:
    (tmp_path / "inner").mkdir()
    for name in ("b.csv", "a.csv", "c.txt", "inner/d.csv"):
        (tmp_path / name).touch()

    def found(path: str) -> list[str]:
        return [str(each.relative_to(tmp_path)) for each in files_read(reader, {"path": path}, tmp_path)]

    assert found("a.csv") == ["a.csv"]
    assert found("*.csv") == ["a.csv", "b.csv"]
    assert found("inner") == ["inner/d.csv"]
    assert found(str(tmp_path / "c.txt")) == ["c.txt"]
    assert found("missing.csv") == ["missing.csv"]
    assert files_read(reader, {}, tmp_path) == []


def test_a_file_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(DataError, match="There is no file") as caught:
        file_digest(tmp_path / "a.csv", None)

    assert caught.value.file == str(tmp_path / "a.csv")
    assert caught.value.hint == "Relative paths count from the folder of the workflow file."


def test_the_hash_of_a_file_is_that_of_its_content(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_bytes(b"abc")

    # The example of the standard, FIPS 180-2, appendix B.1.
    assert file_digest(path, None) == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"


def test_a_large_file_is_sampled_and_its_times_count(tmp_path: Path) -> None:
    path = tmp_path / "large"
    with path.open("wb") as file:
        file.truncate(WHOLE_FILE + 1)
    first = file_digest(path, None)
    assert file_digest(path, None) == first

    with path.open("r+b") as file:
        file.seek(-1, os.SEEK_END)
        file.write(b"x")
    second = file_digest(path, None)
    assert second != first

    os.utime(path, (1, 1))
    assert file_digest(path, None) != second


def test_an_unchanged_file_is_read_once(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_bytes(b"abc")
    with Store(tmp_path / "store") as store:
        time.sleep(2.1)
        digest = file_digest(path, store)
        store.remember_file(path, "what is remembered")
        assert file_digest(path, store) == "what is remembered"

        path.write_bytes(b"abc")
        assert file_digest(path, store) == digest


def test_a_file_that_was_just_written_is_read_again(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    with Store(tmp_path / "store") as store:
        for content in (b"abc", b"abd", b"abe"):
            seen = path.stat() if path.exists() else None
            path.write_bytes(content)
            if seen is not None:
                # As on a disk whose clock is coarse.
                os.utime(path, ns=(seen.st_atime_ns, seen.st_mtime_ns))
            assert file_digest(path, store) == file_digest(path, None)


def test_the_state_of_a_file_changes_with_it(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_bytes(b"abc")
    before = file_state(path)
    assert file_state(path) == before

    path.unlink()
    (tmp_path / "other").touch()
    path.write_bytes(b"abc")
    assert file_state(path) != before


def test_a_file_of_another_name_in_a_folder_gives_another_key(tmp_path: Path) -> None:
    base, elsewhere = tmp_path / "here", tmp_path / "there"
    for folder, name in ((base, "a.txt"), (base, "b.txt"), (elsewhere, "a.txt")):
        (folder / "data").mkdir(parents=True, exist_ok=True)
        (folder / "data" / name).write_text("same")

    key = file_key(base / "data" / "a.txt", base, None)

    assert key != file_key(base / "data" / "b.txt", base, None)
    assert key == file_key(elsewhere / "data" / "a.txt", elsewhere, None)
