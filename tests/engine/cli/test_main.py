"""The command line as a whole: help, version, and errors as one line."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

import plait as library
from command_line import Plait, Start, Write


def test_help_names_every_command(plait: Plait) -> None:
    said = plait("--help")

    assert said.code == 0
    for command in ("run", "check", "show", "nodes", "node", "new-node", "schema", "store", "studio"):
        assert f"\n    {command} " in said.out


@pytest.mark.parametrize("command", ["run", "check", "show", "nodes", "node", "new-node", "schema", "store", "studio"])
def test_each_command_explains_itself(plait: Plait, command: str) -> None:
    said = plait(command, "--help")

    assert said.code == 0
    assert said.out.startswith(f"usage: plait {command} ")


def test_the_version_is_that_of_the_library(plait: Plait) -> None:
    assert plait("--version").out == f"plait {library.__version__}\n"


@pytest.mark.parametrize("arguments", [[], ["fly"], ["run"], ["run", "a.json", "b.json"]])
def test_a_bad_command_line_gives_two(plait: Plait, arguments: list[str]) -> None:
    said = plait(*arguments)

    assert said.code == 2
    assert "usage: plait" in said.err


def test_an_error_is_one_line_without_a_traceback(plait: Plait, tmp_path: Path) -> None:
    said = plait("show", tmp_path / "no\x1bthing.json")

    assert said.code == 3
    assert said.err.startswith("plait: ")
    assert said.err.count("\n") == 1
    assert "\x1b" not in said.err


def test_the_studio_without_its_extra_says_what_to_install(plait: Plait, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("plait.cli.studio.find_spec", lambda name: None)

    said = plait("studio")

    assert said.code == 2
    assert said.err.startswith("plait: The studio needs the extra 'gui', which is not installed.")
    assert 'pip install "plait[gui]"' in said.err


def test_a_reader_that_goes_away_is_no_failure(start: Start, write: Write) -> None:
    nodes = {f"n{index}": ("toy.number", {"value": index}) for index in range(5000)}
    process = start("show", write(nodes))
    assert process.stdout is not None

    process.stdout.readline()
    process.stdout.close()
    process.stdout = None
    _, err = process.communicate(timeout=60)

    assert (process.returncode, err) == (0, "")


def test_the_command_line_is_a_module_too() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "plait.cli.main", "--version"], capture_output=True, text=True, check=True
    )

    assert done.stdout == f"plait {library.__version__}\n"
