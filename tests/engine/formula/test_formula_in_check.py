"""What is wrong with a formula is found by a check, at its parameter and its place."""

from __future__ import annotations

import pytest

from plait.check import Problem
from plait.session import Session
from plait.workflow import Workflow
from toy_nodes import toy_registry


def problem_of(condition: object) -> Problem:
    """The one problem of a workflow with this condition."""
    workflow = Workflow()
    workflow.add_node("toy.rows", "rows")
    workflow.add_node("toy.keep", "keep", params={"condition": condition})
    workflow.connect("rows", "out", "keep", "table")
    with Session(registry=toy_registry()) as session:
        (problem,) = session.check(workflow.snapshot()).problems
    return problem


@pytest.mark.parametrize(
    ("condition", "position", "message", "hint"),
    [
        ("x +", 2, "'Condition': The formula ends too early, after '+'.", "Add what is missing."),
        ("roun(x) > 1", 0, "'Condition': There is no function 'roun'.", "Did you mean 'round'?"),
        ("x > 1 and y > 2", 10, "There is no column 'y'.", "The columns are 'x', 'text'."),
        ("x + tekst", 4, "There is no column 'tekst'.", "Did you mean 'text'? The columns are 'x', 'text'."),
        ("x > 1 and text > 2", 17, "A text can't be compared with a whole number.", "Write to_decimal(text)."),
    ],
)
def test_a_check_points_into_the_formula(condition: str, position: int, message: str, hint: str) -> None:
    problem = problem_of(condition)
    assert (problem.node_id, problem.parameter, problem.position) == ("keep", "condition", position)
    assert (problem.message, problem.hint) == (message, hint)


def test_a_number_is_no_formula() -> None:
    problem = problem_of(3)
    assert (problem.parameter, problem.message) == ("condition", "'Condition': A formula is a text.")
