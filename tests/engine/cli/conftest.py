"""The command line with the test's own node types installed, in this process and in child processes."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from command_line import Plait, Said, Write
from plait.cli.main import main

TESTS = Path(__file__).resolve().parents[2]
PLUGINS = ("toy_nodes", "cli_nodes", "report_nodes", "control_nodes", "bad_nodes")


@pytest.fixture(scope="session")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder that makes the test's modules plugins, as an installed distribution would."""
    folder = tmp_path_factory.mktemp("installed")
    about = folder / "plait_test_nodes-1.0.dist-info"
    about.mkdir()
    (about / "METADATA").write_text("Metadata-Version: 2.1\nName: plait-test-nodes\nVersion: 1.0\n", encoding="utf-8")
    points = "".join(f"{name} = {name}\n" for name in PLUGINS)
    (about / "entry_points.txt").write_text(f"[plait.nodes]\n{points}", encoding="utf-8")
    return folder


@pytest.fixture(scope="session")
def cache(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where the verdicts on these plugins are kept, so that they are tried once and not for each test."""
    return tmp_path_factory.mktemp("cache")


@pytest.fixture(autouse=True)
def environment(installed: Path, cache: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(str(installed))
    monkeypatch.setenv("XDG_CACHE_HOME", str(cache))
    paths = [str(installed), str(TESTS), os.environ.get("PYTHONPATH", "")]
    monkeypatch.setenv("PYTHONPATH", os.pathsep.join(filter(None, paths)))


@pytest.fixture
def plait(capsys: pytest.CaptureFixture[str]) -> Plait:
    """Run a command in this process."""

    def run(*arguments: object) -> Said:
        try:
            code = main([str(each) for each in arguments])
        except SystemExit as leaving:
            code = leaving.code if isinstance(leaving.code, int) else 1
        captured = capsys.readouterr()
        return Said(code, captured.out, captured.err)

    return run


@pytest.fixture
def start(tmp_path: Path) -> Iterator[Callable[..., subprocess.Popen[str]]]:
    """Begin a command in a process of its own; what is still at work at the end of the test is ended."""
    begun: list[subprocess.Popen[str]] = []

    def begin(*arguments: object, **options: object) -> subprocess.Popen[str]:
        command = [sys.executable, "-m", "plait.cli.main", *map(str, arguments)]
        pipes: dict[str, Any] = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE, "text": True, "cwd": tmp_path}
        begun.append(subprocess.Popen(command, **{**pipes, **options}))
        return begun[-1]

    yield begin
    for process in begun:
        if process.poll() is None:
            process.kill()
        process.communicate()


@pytest.fixture
def write(tmp_path: Path) -> Write:
    """Write a workflow file: nodes by id with type and parameters, connections as texts."""

    def make(
        nodes: dict[str, tuple[str, dict[str, Any]]], *connections: str, name: str = "workflow.json", **more: object
    ) -> Path:
        document = {
            "plait": 1,
            "nodes": {node_id: {"type": type_id, "params": params} for node_id, (type_id, params) in nodes.items()},
            "connections": list(connections),
            **more,
        }
        path = tmp_path / name
        path.write_text(json.dumps(document), encoding="utf-8")
        return path

    return make


@pytest.fixture
def rows(write: Write) -> Path:
    """A workflow of three nodes: rows -> shift -> count."""
    nodes = {"rows": ("toy.rows", {"count": 5}), "shift": ("toy.shift", {}), "count": ("toy.count", {})}
    return write(nodes, "rows.out -> shift.table", "shift.out -> count.table")
