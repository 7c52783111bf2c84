"""Unsaved work on disk, and what windows that no longer live left behind."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from plait_gui.files.journal import Entry, Journal

WORK = Entry("Admissions", "/data/a.json", "/data", '{"plait": 1}')


@pytest.fixture
def own(tmp_path: Path) -> Journal:
    journal = Journal(tmp_path)
    journal.open()
    return journal


def left_behind(folder: Path, session: str = "other", written: float = 1000.0, **changes: object) -> Path:
    data = {"name": "Lost", "file": "", "folder": "", "document": "{}", "written": written, **changes}
    path = folder / f"{session}.json"
    path.write_text(json.dumps(data), encoding="utf-8")
    return path


def test_what_a_dead_window_wrote_is_found_and_can_be_discarded(own: Journal, tmp_path: Path) -> None:
    left_behind(tmp_path, "old", 1.0)
    left_behind(tmp_path, "new", 2.0)

    lost = own.lost_work()
    own.discard(lost[0])

    assert [work.session for work in lost] == ["new", "old"]
    assert [work.session for work in own.lost_work()] == ["old"]


def test_lost_work_is_kept_as_many_days_as_is_wished(own: Journal, tmp_path: Path) -> None:
    days = 24 * 3600
    for name, age in (("old", 31), ("new", 29), ("mine", 99)):
        path = left_behind(tmp_path, own.session if name == "mine" else name)
        os.utime(path, (time.time() - age * days,) * 2)

    own.forget_older(30)

    assert [work.session for work in own.lost_work()] == ["new"]
    assert (tmp_path / f"{own.session}.json").exists()


def test_a_window_does_not_find_its_own_work_nor_that_of_one_that_lives(own: Journal, tmp_path: Path) -> None:
    other = Journal(tmp_path)
    other.open()
    own.write(WORK)
    other.write(WORK)

    assert own.lost_work() == []
    assert other.lost_work() == []


def test_the_work_of_a_killed_process_is_found(own: Journal, tmp_path: Path) -> None:
    program = (
        "import os, signal, sys; from pathlib import Path\n"
        "from plait_gui.files.journal import Entry, Journal\n"
        f"journal = Journal(Path({str(tmp_path)!r}), 'killed'); journal.open()\n"
        "journal.write(Entry('Admissions', '', '', '{}'))\n"
        "print('written', flush=True); sys.stdin.read()\n"
    )
    command = [sys.executable, "-c", program]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        process.stdout.readline()
        while_alive = own.lost_work()
        process.kill()
        process.wait()

    assert while_alive == []
    assert [work.name for work in own.lost_work()] == ["Admissions"]


def test_a_window_that_ends_properly_leaves_nothing(own: Journal, tmp_path: Path) -> None:
    own.write(WORK)

    own.close()

    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\x00\xff\x00",
        b"{",
        b"[]",
        b'{"name": 1, "file": "", "folder": "", "document": "", "written": 0}',
        b"[" * 9999,
    ],
)
def test_a_damaged_journal_is_set_aside(own: Journal, tmp_path: Path, content: bytes) -> None:
    (tmp_path / "broken.json").write_bytes(content)

    assert own.lost_work() == []
    assert (tmp_path / "broken.bad").read_bytes() == content


def test_texts_of_any_kind_come_back(own: Journal, tmp_path: Path) -> None:
    other = Journal(tmp_path, "other")
    other.write(Entry("Größe\n“x”", os.fspath(tmp_path), "", '{"a": "\\u0000"}'))

    work = own.lost_work()[0]

    assert (work.name, work.file, work.document) == ("Größe\n“x”", os.fspath(tmp_path), '{"a": "\\u0000"}')
