"""Files that are at every moment the old one or the new one."""

from __future__ import annotations

import os
import random
import signal
import stat
import subprocess
import sys
import time
from pathlib import Path
from threading import Thread

import pytest

from plait.atomic import sweep, write_bytes, write_text, writing
from plait.file_lock import lock

WRITER = """
import sys
from plait.atomic import write_bytes
print("ready", flush=True)
turn = 0
while True:
    write_bytes(sys.argv[1], bytes([65 + turn % 26]) * 200_000)
    turn += 1
"""


def names(folder: Path) -> list[str]:
    return sorted(os.listdir(folder))


def test_a_text_is_written_as_it_is(tmp_path: Path) -> None:
    write_text(tmp_path / "a.txt", "one\r\ntwo\nß€")

    assert (tmp_path / "a.txt").read_bytes() == b"one\r\ntwo\n\xc3\x9f\xe2\x82\xac"
    assert names(tmp_path) == ["a.txt"]


def test_the_new_content_takes_the_place_of_the_old_one(tmp_path: Path) -> None:
    write_bytes(tmp_path / "a", b"a long old content")
    write_bytes(tmp_path / "a", b"new")

    assert (tmp_path / "a").read_bytes() == b"new"


def test_a_reader_that_has_the_old_file_open_keeps_it(tmp_path: Path) -> None:
    write_bytes(tmp_path / "a", b"old")
    with (tmp_path / "a").open("rb") as reader:
        write_bytes(tmp_path / "a", b"new")
        assert reader.read() == b"old"


def test_the_mode_of_a_file_is_kept(tmp_path: Path) -> None:
    write_text(tmp_path / "a", "old")
    (tmp_path / "a").chmod(0o640)

    write_text(tmp_path / "a", "new")

    assert stat.S_IMODE((tmp_path / "a").stat().st_mode) == 0o640


def test_a_new_file_has_the_mode_that_files_get(tmp_path: Path) -> None:
    before = os.umask(0o027)
    try:
        write_text(tmp_path / "a", "new")
    finally:
        os.umask(before)

    assert stat.S_IMODE((tmp_path / "a").stat().st_mode) == 0o640


def test_a_symbolic_link_stays_and_its_target_is_written(tmp_path: Path) -> None:
    (tmp_path / "inner").mkdir()
    (tmp_path / "link").symlink_to(tmp_path / "inner" / "target")

    write_text(tmp_path / "link", "text")

    assert (tmp_path / "link").is_symlink()
    assert (tmp_path / "inner" / "target").read_text(encoding="utf-8") == "text"


def test_what_can_not_be_replaced_is_written_to(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    got: list[bytes] = []
    reader = Thread(target=lambda: got.append((tmp_path / "pipe").read_bytes()))
    reader.start()

    write_bytes(tmp_path / "pipe", b"through")
    reader.join()

    assert got == [b"through"]
    assert stat.S_ISFIFO((tmp_path / "pipe").stat().st_mode)


def test_an_error_while_writing_leaves_the_old_file_and_nothing_else(tmp_path: Path) -> None:
    write_bytes(tmp_path / "a", b"old")
    with pytest.raises(TypeError), writing(tmp_path / "a") as file:
        file.writelines([b"half", 1])  # type: ignore[list-item]

    assert (tmp_path / "a").read_bytes() == b"old"
    assert names(tmp_path) == ["a"]


def test_errors_of_the_system_stay_what_they_are(tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    with pytest.raises(FileNotFoundError):
        write_text(tmp_path / "nowhere" / "a", "text")
    with pytest.raises(IsADirectoryError):
        write_text(tmp_path / "folder", "text")
    (tmp_path / "file").touch()
    with pytest.raises(NotADirectoryError):
        write_text(tmp_path / "file" / "a", "text")

    assert names(tmp_path) == ["file", "folder"]


def test_a_full_disk_leaves_the_old_file_and_nothing_else(tmp_path: Path) -> None:
    write_bytes(tmp_path / "a", b"old")
    limited = (
        "import resource, sys\n"
        "from plait.atomic import write_bytes\n"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (4096, 4096))\n"
        "try:\n"
        "    write_bytes(sys.argv[1], bytes(100_000))\n"
        "except OSError as error:\n"
        "    print(type(error).__name__, error.errno)\n"
    )
    answer = subprocess.run(
        [sys.executable, "-c", limited, str(tmp_path / "a")], capture_output=True, text=True, check=True
    )

    assert answer.stdout == "OSError 27\n"
    assert (tmp_path / "a").read_bytes() == b"old"
    assert names(tmp_path) == ["a"]


def test_a_name_as_long_as_names_may_be_can_be_written(tmp_path: Path) -> None:
    name = "ä" * 127
    write_text(tmp_path / name, "text")

    assert names(tmp_path) == [name]


def test_what_a_dead_writer_left_is_swept_when_the_file_is_written_again(tmp_path: Path) -> None:
    (tmp_path / ".a.txt.0123abcd.writing").write_bytes(b"half")
    (tmp_path / ".a.txt.old.0123abcd.writing").write_bytes(b"of another file")

    write_text(tmp_path / "a.txt", "text")

    assert names(tmp_path) == [".a.txt.old.0123abcd.writing", "a.txt"]


def test_what_a_living_writer_has_is_not_swept(tmp_path: Path) -> None:
    with writing(tmp_path / "a") as file:
        file.write(b"first")
        sweep(tmp_path / "a")
        write_bytes(tmp_path / "a", b"second")
        assert (tmp_path / "a").read_bytes() == b"second"

    assert (tmp_path / "a").read_bytes() == b"first"


def test_sweeping_where_nothing_is_does_nothing(tmp_path: Path) -> None:
    sweep(tmp_path / "nowhere" / "a")

    assert names(tmp_path) == []


def test_a_lock_that_nobody_lets_go_is_waited_for_only_so_long(tmp_path: Path) -> None:
    path = tmp_path / "lock"
    first = os.open(path, os.O_RDWR | os.O_CREAT)
    second = os.open(path, os.O_RDWR)
    try:
        lock(first)
        with pytest.raises(TimeoutError):
            lock(second, seconds=0.02)
        os.close(first)
        lock(second, seconds=0.02)
    finally:
        os.close(second)


def test_writers_in_threads_never_mix_what_they_write(tmp_path: Path) -> None:
    target = tmp_path / "a"
    threads = [
        Thread(target=lambda sign=sign: [write_bytes(target, sign * 5_000) for _ in range(30)])  # type: ignore[misc]
        for sign in (b"a", b"b", b"c")
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert target.read_bytes() in (b"a" * 5_000, b"b" * 5_000, b"c" * 5_000)
    assert names(tmp_path) == ["a"]


@pytest.mark.parametrize("kills", [6, pytest.param(100, marks=pytest.mark.slow)])
def test_a_killed_writer_leaves_the_old_or_the_new_file(tmp_path: Path, kills: int) -> None:
    target = tmp_path / "a"
    write_bytes(target, b"A" * 200_000)
    chance = random.Random(kills)
    for _ in range(kills):
        with subprocess.Popen([sys.executable, "-c", WRITER, str(target)], stdout=subprocess.PIPE) as child:
            assert child.stdout is not None
            child.stdout.readline()
            time.sleep(chance.uniform(0, 0.05))
            child.send_signal(signal.SIGKILL)
        content = target.read_bytes()
        assert len(content) == 200_000
        assert content == content[:1] * 200_000

    write_bytes(target, b"last")
    assert names(tmp_path) == ["a"]
