"""What a store says when it can't be used: which folder it is, and what to do."""

from __future__ import annotations

import errno
import os
import shutil
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from plait.errors import StoreError
from plait.store import Entry, Store
from plait.store.fault import faults, is_full

FULL = """
import sys
from pathlib import Path
from plait.errors import StoreError
from plait.store import Entry, Store

try:
    with Store(Path(sys.argv[1])) as store:
        for number in range(100):
            content = number.to_bytes(2, "big") * 50_000 if sys.argv[2] == "large" else bytes(4_000)
            store.add(Entry(f"k{number}", {"out": store.inline(content, "bytes")}, {}))
            store.flush()
except StoreError as error:
    print(error.message)
    print(error.hint)
"""

TABLE = """
import sys
from pathlib import Path
from plait.results import Results
from plait.registry import NodeRegistry
from plait.errors import StoreError
from plait.store import Store
from plait.table import lazy

with Store(Path(sys.argv[1])) as store:
    results = Results(NodeRegistry(plugins=()), store)
    try:
        results.keep_table("k", "out", lazy({"x": list(range(1_000_000))}), durable=True)
    except StoreError as error:
        print(error.message)
    print([path.name for path in (Path(sys.argv[1]) / "staged").iterdir()])
"""


def code(error: sqlite3.Error, number: int) -> sqlite3.Error:
    error.sqlite_errorcode = number
    return error


@pytest.mark.parametrize(
    ("raised", "said"),
    [
        (
            OSError(errno.ENOSPC, "No space left on device"),
            "The disk is full, so the store at '/s' can't keep results.",
        ),
        (PermissionError(errno.EACCES, "Permission denied"), "The store at '/s' can't be written to."),
        (OSError(errno.EROFS, "Read-only file system"), "The store at '/s' can't be written to."),
        (OSError(errno.EIO, "Input/output error"), "The store at '/s' can't be used: Input/output error."),
        (code(sqlite3.OperationalError("full"), sqlite3.SQLITE_FULL), "The disk is full, so the store at '/s' can't"),
        (code(sqlite3.OperationalError("ro"), sqlite3.SQLITE_READONLY), "The store at '/s' can't be written to."),
        (code(sqlite3.OperationalError("locked"), sqlite3.SQLITE_BUSY), "Another process keeps the store at '/s' busy"),
        (code(sqlite3.OperationalError("io"), sqlite3.SQLITE_IOERR), "The store at '/s' can't be used: io."),
    ],
)
def test_an_error_of_the_system_names_the_folder_and_what_to_do(raised: Exception, said: str) -> None:
    with pytest.raises(StoreError) as caught, faults(Path("/s")):
        raise raised

    assert caught.value.message.startswith(said)
    assert caught.value.hint


def test_a_library_that_wrote_a_file_says_that_the_disk_is_full_in_its_own_way() -> None:
    assert is_full(RuntimeError("No space left on device (os error 28)"))
    assert not is_full(RuntimeError("No such file or directory (os error 2)"))


def test_a_file_in_the_place_of_the_folder_is_no_store(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(StoreError, match=f"The store at '{tmp_path / 'file'}' can't be used"):
        Store(tmp_path / "file")
    with pytest.raises(StoreError, match="can't be used"):
        Store(tmp_path / "file" / "inner")


@pytest.mark.skipif(os.geteuid() == 0, reason="nothing is forbidden to root")
def test_a_folder_that_must_not_be_written_to_is_named(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    try:
        with pytest.raises(StoreError, match="can't be written to"):
            Store(tmp_path / "store")
    finally:
        tmp_path.chmod(0o700)


def on_small_disk(folder: Path, program: str, *arguments: str, size: str = "1m") -> str:
    """What a program prints that has a disk of its own at this folder, of this size."""
    folder.mkdir()
    mount = f'mount -t tmpfs -o size={size} tmpfs "$1" && shift && exec "$@"'
    command = ["unshare", "-rm", "sh", "-c", mount, "sh", str(folder), sys.executable, "-c", program, str(folder)]
    try:
        done = subprocess.run([*command, *arguments], capture_output=True, text=True, check=False)
    except FileNotFoundError:
        pytest.skip("there is no unshare here")
    if "unshare" in done.stderr or "mount" in done.stderr:
        pytest.skip(f"no disk can be mounted here: {done.stderr.strip()}")
    assert done.stderr == ""
    return done.stdout


@pytest.mark.parametrize("kind", ["large", "small"])
def test_a_full_disk_is_named_and_said_what_to_do(tmp_path: Path, kind: str) -> None:
    said = on_small_disk(tmp_path / "disk", FULL, kind, size="400k")

    assert said.splitlines() == [
        f"The disk is full, so the store at '{tmp_path / 'disk'}' can't keep results.",
        "Make room, empty it with 'plait store clear', or choose another folder with --store.",
    ]


def test_a_table_that_does_not_fit_on_the_disk_is_named_and_leaves_nothing(tmp_path: Path) -> None:
    said = on_small_disk(tmp_path / "disk", TABLE)

    assert said.splitlines() == [
        f"The disk is full, so the store at '{tmp_path / 'disk'}' can't keep results.",
        "[]",
    ]


def test_results_that_can_not_be_written_are_told_when_the_next_come(tmp_path: Path) -> None:
    with Store(tmp_path / "store") as store:
        store.add(Entry("written at once", {}, {}))
        store.add(Entry("first", {}, {}))
        shutil.rmtree(tmp_path / "store")
        (tmp_path / "store").touch()
        with pytest.raises(StoreError, match="can't be"):
            store.flush()
        (tmp_path / "store").unlink()
        store.flush()

    with Store(tmp_path / "store") as store:
        assert set(store.find(["first"])) == {"first"}
