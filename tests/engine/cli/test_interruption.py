"""Ctrl+C and a request to terminate end a run quickly, and what was finished stays."""

from __future__ import annotations

import json
import signal
import subprocess
import time
from pathlib import Path

import pytest

from command_line import Plait, Start, Write


def _wait_for(path: Path, process: subprocess.Popen[str]) -> None:
    deadline = time.monotonic() + 60
    while not path.exists():
        assert process.poll() is None, process.communicate()
        assert time.monotonic() < deadline
        time.sleep(0.01)


@pytest.fixture
def started(tmp_path: Path) -> Path:
    return tmp_path / "started"


def _slow(write: Write, type_id: str, started: Path) -> Path:
    """A number, kept in the store, and a node that works for a minute with it."""
    return write(
        {"number": ("toy.number", {"value": 3}), "slow": (type_id, {"started": str(started)})},
        "number.out -> slow.number",
    )


@pytest.mark.parametrize("signal_number", [signal.SIGINT, signal.SIGTERM])
@pytest.mark.parametrize("type_id", ["cli.polite", "cli.stubborn"])
def test_a_signal_ends_a_run_within_two_seconds_and_keeps_what_is_finished(
    write: Write, start: Start, plait: Plait, started: Path, type_id: str, signal_number: signal.Signals
) -> None:
    path = _slow(write, type_id, started)
    process = start("run", path, "--jobs", 2)
    _wait_for(started, process)

    began = time.monotonic()
    process.send_signal(signal_number)
    _, err = process.communicate(timeout=20)

    assert time.monotonic() - began < 2
    assert process.returncode == 130
    assert "Traceback" not in err
    assert ("was cut off" in err) == (type_id == "cli.stubborn")
    again = json.loads(plait("run", path, "--until", "number", "--json").out)
    assert again["nodes"]["number"]["status"] == "reused"


def test_a_second_signal_does_not_wait(write: Write, start: Start, started: Path) -> None:
    process = start("run", _slow(write, "cli.stubborn", started), "--json")
    _wait_for(started, process)

    began = time.monotonic()
    process.send_signal(signal.SIGINT)
    time.sleep(0.15)
    process.send_signal(signal.SIGINT)
    out, _ = process.communicate(timeout=20)

    assert time.monotonic() - began < 1.1
    assert process.returncode == 130
    assert out == ""


def test_a_run_that_stops_when_asked_says_so_as_json(write: Write, start: Start, started: Path) -> None:
    process = start("run", _slow(write, "cli.polite", started), "--json")
    _wait_for(started, process)

    process.send_signal(signal.SIGINT)
    out, _ = process.communicate(timeout=20)

    said = json.loads(out)
    assert said["status"] == "cancelled"
    assert {node_id: node["status"] for node_id, node in said["nodes"].items()} == {
        "number": "done",
        "slow": "cancelled",
    }


def test_a_reader_that_goes_away_is_no_failure(start: Start, write: Write) -> None:
    nodes = {f"n{index}": ("toy.number", {"value": index}) for index in range(3000)}
    process = start("run", write(nodes), "--events")
    assert process.stdout is not None

    process.stdout.readline()
    process.stdout.close()
    process.stdout = None
    _, err = process.communicate(timeout=60)

    assert "Traceback" not in err
    assert process.returncode == 0
