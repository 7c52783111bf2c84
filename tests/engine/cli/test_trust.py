"""Workflows with code of their own, on the command line and behind a window."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

import pytest

from command_line import Plait, Start, Write
from engine_client import Engine

CODE = {"code": "open('ran', 'w').close(); result = {'x': [1]}"}


@pytest.fixture(autouse=True)
def state(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))


@pytest.fixture
def file(write: Write) -> Path:
    return write({"code": ("control.python_script", CODE), "rows": ("toy.rows", {"count": 2})})


def test_a_file_is_refused_before_anything_runs_until_it_is_trusted(plait: Plait, file: Path, tmp_path: Path) -> None:
    said = plait("run", file)
    assert said.code == 3
    assert "code" in said.err
    assert "not trusted" in said.err
    assert "plait trust" in said.err
    assert not (tmp_path / "ran").exists()
    assert not (tmp_path / ".plait" / "objects").exists() or not list((tmp_path / ".plait").glob("objects/*/*"))
    assert plait("check", file).code == 3

    said = plait("trust", file)
    assert (said.code, "these nodes run code: code" in said.out) == (0, True)
    assert plait("check", file).code == 0
    assert plait("run", file).code == 0
    assert (tmp_path / "ran").exists()


def test_trust_is_lost_when_a_byte_changes_and_when_it_is_taken_away(plait: Plait, file: Path) -> None:
    plait("trust", file)
    file.write_text(file.read_text() + "\n", encoding="utf-8")
    assert plait("run", file).code == 3
    assert "changed since" in plait("trust", "--list").out
    plait("trust", file)
    assert plait("check", file).code == 0
    assert "not trusted any more" in plait("trust", "--remove", file).out
    assert plait("check", file).code == 3
    assert "was not trusted" in plait("trust", "--remove", file).out
    assert plait("trust", "--list").out == "No file is trusted.\n"


def test_a_run_can_be_trusted_once(plait: Plait, file: Path, tmp_path: Path) -> None:
    assert plait("run", file, "--trust").code == 0
    assert (tmp_path / "ran").exists()
    assert plait("run", file).code == 3


def test_a_file_without_code_needs_no_trust_and_one_that_is_no_workflow_gets_none(
    plait: Plait, rows: Path, tmp_path: Path
) -> None:
    assert plait("run", rows).code == 0
    assert "no node of it runs code" in plait("trust", rows).out
    assert plait("trust", tmp_path / "missing.json").code == 3
    assert plait("trust").code == 2


def test_opening_and_describing_a_file_runs_no_code(plait: Plait, file: Path, tmp_path: Path) -> None:
    for command in ("check", "show"):
        plait(command, file)
    plait("run", file, "--help-params")
    plait("trust", file)
    assert not (tmp_path / "ran").exists()


def test_the_window_is_told_and_can_have_a_file_trusted(start: Start, file: Path, tmp_path: Path) -> None:
    process = start("serve", "--store", tmp_path / "store", stdin=subprocess.PIPE)
    engine = Engine(process, file.read_text(encoding="utf-8"), tmp_path)
    found = engine.ask("check", file=str(file))["result"]
    assert (found["code"], found["trusted"]) == (["code"], False)
    assert [each["node_id"] for each in found["problems"]] == ["code"]

    refused = engine.ask("run", file=str(file))["error"]
    assert (refused["kind"], refused["nodes"]) == ("untrusted", ["code"])
    assert not (tmp_path / "ran").exists()
    assert engine.ask("run", file=str(file), targets=["rows"])["result"]["status"] == "done"
    # A workflow that is in no file runs only if the window says so.
    assert engine.ask("run")["error"]["kind"] == "untrusted"

    assert engine.ask("trust", file=str(file))["result"] == {"trusted": True}
    found = engine.ask("check", file=str(file))["result"]
    assert (found["trusted"], found["problems"]) == (True, [])
    assert engine.ask("run", file=str(file))["result"]["status"] == "done"
    assert (tmp_path / "ran").exists()

    assert engine.ask("trust", file=str(file), remove=True)["result"] == {"trusted": False, "was": True}
    assert engine.ask("run", file=str(file))["error"]["kind"] == "untrusted"
    assert engine.ask("run", trusted=True)["result"]["status"] == "done"


def test_a_file_that_is_not_what_is_open_is_not_trusted(start: Start, file: Path, tmp_path: Path) -> None:
    process = start("serve", "--store", tmp_path / "store", stdin=subprocess.PIPE)
    engine = Engine(process, file.read_text(encoding="utf-8"), tmp_path)
    other = json.loads(file.read_text(encoding="utf-8"))
    other["nodes"]["code"]["params"]["code"] = "result = {'x': [2]}"
    file.write_text(json.dumps(other), encoding="utf-8")
    assert "not what is open" in engine.ask("trust", file=str(file))["error"]["message"]
    assert "no file" in engine.ask("trust")["error"]["message"]
    assert engine.ask("check", file=str(file))["result"]["trusted"] is False
