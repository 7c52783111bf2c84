"""What the pages about files and the command line say is so."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from plait.cli.command import SUMMARIES
from plait.cli.main import parser
from plait.document import dumps, loads
from plait.document.limits import MAX_BYTES, MAX_DEPTH, MAX_NODES, MAX_NUMBER, MAX_REPORT_BYTES, MAX_TEXT, MAX_VALUES
from plait.document.parameter_value import TYPES

DOCS = Path(__file__).resolve().parents[2] / "docs"


@pytest.fixture
def file_format() -> str:
    return (DOCS / "file-format.md").read_text(encoding="utf-8")


@pytest.fixture
def command_line() -> str:
    return (DOCS / "command-line.md").read_text(encoding="utf-8")


def test_the_example_is_written_as_plait_writes_it(file_format: str) -> None:
    example = file_format.partition("```json\n")[2].partition("```")[0]

    assert dumps(loads(example)) == example


def test_every_type_of_a_workflow_parameter_is_there(file_format: str) -> None:
    rows = re.findall(r"^\| ((?:`[a-z]+`(?:, )?)+) \|", file_format, re.MULTILINE)

    assert {name for row in rows for name in re.findall(r"`([a-z]+)`", row)} >= set(TYPES)


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("size of a document", f"{MAX_BYTES // 2**20} MiB"),
        ("size of a report with one inside", f"{MAX_REPORT_BYTES // 2**20} MiB"),
        ("depth of lists and objects", str(MAX_DEPTH)),
        ("values altogether", f"{MAX_VALUES:,}"),
        ("nodes", f"{MAX_NODES:,}"),
        ("one text", f"{MAX_TEXT // 2**20} MiB"),
        ("one number", f"{MAX_NUMBER:,} characters"),
    ],
)
def test_the_limits_are_those_of_the_loader(file_format: str, name: str, value: str) -> None:
    assert f"| {name} | {value} |" in file_format


def test_every_command_is_there(command_line: str) -> None:
    for name in SUMMARIES:
        assert f"`plait {name}" in command_line


def test_every_option_of_a_run_is_there_and_no_other(command_line: str) -> None:
    known = set(re.findall(r"(--[a-z-]*[a-z])", _help_of("run"))) - {"--help"}
    told = set(re.findall(r"^\| `(--[a-z-]*[a-z])", command_line, re.MULTILINE))

    assert told == known


def _help_of(command: str) -> str:
    chosen = parser(command)
    commands = next(action for action in chosen._actions if action.dest == "command")
    assert isinstance(commands.choices, dict)
    text: str = commands.choices[command].format_help()
    return text
