"""`plait check`: problems with their place, without running anything."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

import toy_nodes
from command_line import Plait, Write
from plait.check import Problem
from plait.cli.check import described
from plait.workflow import Workflow


def test_a_sound_workflow_has_no_problems(plait: Plait, rows: Path) -> None:
    said = plait("check", rows)

    assert (said.code, said.err) == (0, "")
    assert said.out == f"{rows}: no problems in 3 nodes\n"
    assert toy_nodes.CALLS["count"] == 0


def test_errors_give_three_and_warnings_do_not(plait: Plait, write: Write) -> None:
    warned = plait("check", write({"rows": ("toy.rows", {"colour": "red"})}))
    wrong = plait("check", write({"shift": ("toy.shift", {})}))

    assert warned.code == 0
    assert warned.out.startswith("warning: rows, colour: ")
    assert wrong.code == 3
    assert wrong.out == "error: shift, table: Nothing is connected to the input 'table'. Connect a Table to it.\n"


def test_problems_come_as_json_too(plait: Plait, write: Write) -> None:
    said = plait("check", write({"shift": ("toy.shift", {})}), "--json")

    assert said.code == 3
    assert json.loads(said.out) == [
        {
            "message": "Nothing is connected to the input 'table'.",
            "severity": "error",
            "node_id": "shift",
            "port": "table",
            "parameter": "",
            "hint": "Connect a Table to it.",
            "position": None,
        }
    ]


def test_the_value_of_a_workflow_parameter_is_checked(plait: Plait, write: Write) -> None:
    path = write(
        {"rows": ("toy.rows", {"count": {"$parameter": "many"}})}, parameters={"many": {"type": "integer", "value": 1}}
    )

    assert plait("check", path).code == 0
    assert plait("check", path, "--param", "many=-1").code == 3
    assert plait("check", path, "--param", "many=x").code == 2
    assert plait("check", path, "--param", "few=1").code == 2


def test_a_cycle_is_a_problem(plait: Plait, write: Write) -> None:
    path = write({"a": ("toy.shift", {}), "b": ("toy.shift", {})}, "a.out -> b.table", "b.out -> a.table")

    said = plait("check", path)

    assert said.code == 3
    assert "The nodes form a cycle: " in said.out


@pytest.mark.parametrize(
    ("problem", "line"),
    [
        (Problem("It is bad."), "error: It is bad."),
        (Problem("It is odd.", "warning", "n", hint="Look."), "warning: n (Applicants): It is odd. Look."),
        (Problem("No.", node_id="n", parameter="by", position=4), "error: n (Applicants), by, position 5: No."),
        (Problem("No.", node_id="gone", port="out"), "error: gone, out: No."),
    ],
)
def test_a_problem_begins_with_its_place(problem: Problem, line: str) -> None:
    workflow = Workflow()
    workflow.add_node("toy.rows", "n", title="Applicants")

    assert described(problem, workflow.snapshot()) == line
