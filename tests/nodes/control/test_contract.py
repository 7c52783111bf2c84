"""What every node of the room promises, as far as one without a workflow inside can."""

from __future__ import annotations

from importlib import import_module

import pytest

from plait.registry import NodeRegistry
from plait.session import Session
from plait.workflow import Workflow

IDS = (
    "control.component",
    "control.cross_validation",
    "control.for_each",
    "control.input",
    "control.output",
    "control.sweep",
    "control.try",
    "control.until",
)


@pytest.mark.parametrize("type_id", IDS)
def test_a_node_type_explains_itself(type_id: str) -> None:
    node_type = NodeRegistry().get(type_id)
    assert node_type.summary.endswith(".")
    assert node_type.help
    assert all(parameter.help for parameter in node_type.parameters)
    assert node_type.parameter_model.model_json_schema()
    assert getattr(import_module(node_type.__module__), node_type.__name__) is node_type


def test_ids_once_given_stay() -> None:
    assert set(IDS) <= NodeRegistry().ids()


def test_a_loop_without_a_workflow_inside_is_a_problem_and_no_crash() -> None:
    workflow = Workflow()
    for index, type_id in enumerate(IDS):
        workflow.add_node(type_id, f"n{index}")
    with Session() as session:
        problems = session.check(workflow.snapshot()).errors
        assert [each.node_id for each in problems if each.message == "There is no workflow inside."] == [
            f"n{index}" for index, type_id in enumerate(IDS) if type_id not in ("control.input", "control.output")
        ]
        result = session.run(workflow.snapshot()).execute()
    assert result.status == "failed"
