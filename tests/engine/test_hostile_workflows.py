"""Opening a workflow, whoever wrote it, runs nothing and writes nothing; nor does a run without trust."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from hostile_workflows import CANARY, hostile_workflows, write_companions
from plait.registry import NodeRegistry

HERE = Path(__file__).resolve().parents[1]


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    made = tmp_path_factory.mktemp("hostile") / "inner"
    made.mkdir()
    registry = NodeRegistry()
    types = [registry.get(type_id) for type_id in sorted(registry.ids())]
    for number, document in enumerate(hostile_workflows(types)):
        (made / f"{number:03}.json").write_text(json.dumps(document), encoding="utf-8")
    write_companions(made)
    return made


def opened(folder: Path, kind: str) -> dict[str, object]:
    done = subprocess.run(
        [sys.executable, str(HERE / "hostile_opening.py"), str(folder), kind],
        capture_output=True,
        text=True,
        timeout=900,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, sys.path)), "PYTHONDONTWRITEBYTECODE": "1"},
    )
    assert done.returncode == 0, done.stderr[-3000:]
    told: dict[str, object] = json.loads(done.stdout.splitlines()[-1])
    return told


def canaries(folder: Path) -> list[Path]:
    return list(folder.parent.rglob(f"*{CANARY}*"))


@pytest.mark.slow
@pytest.mark.parametrize("kind", ["engine", "running", "studio"])
def test_three_hundred_hostile_files_do_nothing(folder: Path, kind: str) -> None:
    told = opened(folder, kind)
    assert told == {"files": told["files"], "found": []}
    assert isinstance(told["files"], int)
    assert told["files"] >= 300
    assert canaries(folder) == []


def test_the_watch_would_notice(tmp_path: Path) -> None:
    """What it is there to find, done on purpose while a file is opened."""
    (tmp_path / "evil_plugin.py").write_text("found = 1", encoding="utf-8")
    code = (
        "import os, subprocess, sys; from hostile_opening import Watch; "
        "watch = Watch(); watch.file = 'x.json'; sys.path.insert(0, os.getcwd()); import evil_plugin; "
        f"eval(repr({CANARY!r})); open('written', 'w').close(); subprocess.run(['true']); watch.file = ''; "
        "print(*watch.found, sep='\\n')"
    )
    done = subprocess.run(
        [sys.executable, "-c", code],
        capture_output=True,
        text=True,
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": os.pathsep.join([str(HERE), *filter(None, sys.path)])},
    )
    events = {line.split()[1] for line in done.stdout.splitlines()}
    assert {"import", "compile", "open", "subprocess.Popen"} <= events, done.stderr
