"""What would survive a power failure: the order in which the system is asked to sync and to rename."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

SAVE = """
import sys
from pathlib import Path
from plait.atomic import write_bytes
write_bytes(Path(sys.argv[1]) / "file", b"content")
"""

KEEP = """
import sys
from pathlib import Path
from plait.store import Entry, Store
with Store(Path(sys.argv[1]) / "store") as store:
    stored = store.inline(bytes(100_000), "bytes")
    store.add(Entry("k", {"out": stored}, {}))
    store.flush()
    print("entered", flush=True)
"""


def calls(program: str, folder: Path) -> list[str]:
    """What a program asked the system for, one short line each: what, and the end of the path."""
    if shutil.which("strace") is None:
        pytest.skip("there is no strace here")
    log = folder / "strace.log"
    traced = "trace=fsync,fdatasync,rename,renameat,renameat2,pwrite64"
    command = ["strace", "-f", "-y", "-o", str(log), "-e", traced, sys.executable, "-c", program, str(folder)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if "Operation not permitted" in done.stderr:
        pytest.skip("nothing may be traced here")
    assert done.returncode == 0, done.stderr
    lines = log.read_text(encoding="utf-8", errors="replace").splitlines()
    found = []
    for line in lines:
        if str(folder) not in line:
            continue
        name = re.search(r"(\w+)\(", line)
        path = re.findall(rf"{re.escape(str(folder))}([^\">]*)", line)
        assert name is not None
        found.append(f"{name[1].replace('renameat2', 'rename').replace('renameat', 'rename')} {path[-1]}")
    return found


def test_a_file_is_synced_before_it_is_renamed_and_its_folder_after(tmp_path: Path) -> None:
    asked = calls(SAVE, tmp_path)

    assert [re.sub(r"\.file\.\w+\.writing", "temporary", each) for each in asked] == [
        "fsync /temporary",
        "rename /file",
        "fsync ",
    ]


def test_an_object_is_synced_and_seen_before_the_entry_that_needs_it_is_written(tmp_path: Path) -> None:
    asked = calls(KEEP, tmp_path)

    staged = next(place for place, each in enumerate(asked) if each.startswith("fsync /store/staged/"))
    renamed = next(place for place, each in enumerate(asked) if each.startswith("rename /store/objects/"))
    seen = next(
        place
        for place, each in enumerate(asked)
        if place > renamed and re.fullmatch(r"fsync /store/objects/[0-9a-f]{2}", each)
    )
    opened = max(place for place, each in enumerate(asked) if place < staged and "index.sqlite" in each)
    entered = next(
        place for place, each in enumerate(asked) if place > opened and each == "pwrite64 /store/index.sqlite-wal"
    )
    assert staged < renamed < seen < entered
