"""What a terminal shows of a run: moving bars there, and plain lines anywhere else."""

from __future__ import annotations

import os
import pty
import re
import subprocess
import sys
from pathlib import Path

import pytest

from command_line import Start, Write
from plait.cli.progress import PlainLines
from plait.events import NodeFailed, NodeFinished, NodeReused, NodeSkipped, PortSummary, RunFinished
from plait.workflow import Workflow

HIDE, SHOW = "\x1b[?25l", "\x1b[?25h"


def _on_a_terminal(command: list[str], folder: Path) -> tuple[int, str]:
    """Run a command with a terminal as its output; its exit code and all that it wrote there."""
    ours, theirs = pty.openpty()
    environment = {**os.environ, "TERM": "xterm-256color", "COLUMNS": "100", "LINES": "30"}
    with subprocess.Popen(command, stdout=theirs, stderr=theirs, cwd=folder, env=environment) as process:
        os.close(theirs)
        seen = bytearray()
        while True:
            try:
                part = os.read(ours, 65536)
            except OSError:
                break
            if not part:
                break
            seen += part
    os.close(ours)
    return process.returncode, seen.decode("utf-8")


def test_a_terminal_sees_bars_and_gets_its_cursor_back(write: Write, tmp_path: Path) -> None:
    path = write({"steps": ("toy.steps", {"count": 40}), "one": ("toy.number", {})})

    code, seen = _on_a_terminal([sys.executable, "-m", "plait.cli.main", "run", str(path)], tmp_path)

    assert code == 0
    text = re.sub(r"\x1b\[[0-9;?]*[A-Za-z]", "", seen)
    assert "━" in seen
    assert re.search(r"steps +done", text)
    assert "all steps are done" in text
    assert "Run done in" in text
    assert seen.rindex(SHOW) > seen.rindex(HIDE)


def test_markup_in_titles_is_text_on_a_terminal(write: Write, tmp_path: Path) -> None:
    view = {"nodes": {"one": {"x": 0, "y": 0, "title": "[bold]no[/bold] :smile:"}}}
    path = write({"one": ("toy.number", {})}, view=view)

    _, seen = _on_a_terminal([sys.executable, "-m", "plait.cli.main", "run", str(path)], tmp_path)

    assert "[bold]no[/bold] :smile:" in seen


def test_without_a_terminal_there_is_nothing_but_text(start: Start, write: Write) -> None:
    process = start("run", write({"steps": ("toy.steps", {"count": 5})}))

    out, err = process.communicate(timeout=60)

    assert err == ""
    assert "\x1b" not in out
    assert "steps  done" in out


def test_an_output_that_knows_only_ascii_is_no_obstacle(
    start: Start, write: Write, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PYTHONIOENCODING", "ascii")
    process = start("run", write({"rows": ("toy.rows", {})}))

    out, err = process.communicate(timeout=60)

    assert (process.returncode, err) == (0, "")
    assert r"3 rows \xd7 2" in out


def test_each_way_to_end_has_its_line() -> None:
    workflow = Workflow()
    for node_id in ("read", "fit", "look", "end"):
        workflow.add_node("toy.any", node_id)
    workflow.rename("read", "Applicants")
    lines: list[str] = []
    listener = PlainLines(workflow.snapshot(), lines.append)

    for event in (
        NodeFinished("read", 1.5, {"out": PortSummary(400, 9, 1000)}, {}),
        NodeReused("fit", {}, {"f1": 0.875}),
        NodeFailed("look", "There is no column 'a'.", "The columns are 'b'.", "Traceback: line 1"),
        NodeSkipped("end", "It needs 'look', which did not finish."),
        RunFinished("failed", 2.0),
    ):
        listener(event)

    assert lines == [
        "Applicants  done                400 rows × 9     1.500 s",
        "fit         reused",
        "look        failed  There is no column 'a'. The columns are 'b'.",
        "Traceback: line 1",
        "end         skipped It needs 'look', which did not finish.",
        "",
        "fit",
        "  f1                       0.875",
        "",
        "Run failed in 2.00 s",
    ]
