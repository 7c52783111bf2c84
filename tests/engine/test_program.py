"""A workflow as the Python program that builds it."""

from __future__ import annotations

import ast
import runpy
from pathlib import Path
from typing import Any

import pytest

from plait.document import load
from plait.program import literal, nodes_as_python, program
from plait.registry import NodeRegistry
from plait.run_options import RunOptions
from plait.script import Workflow
from plait.workflow import Inline, WorkflowParameter

REGISTRY = NodeRegistry()
EXAMPLES = sorted((Path(__file__).parents[2] / "workflows").glob("*.json"))


def content(workflow: Any) -> object:  # noqa: ANN401 - a workflow, or one that is part of another
    """All that a run depends on."""
    nodes = {
        node_id: (
            node.type_id,
            dict(node.params),
            node.title,
            node.run,
            content(node.workflow) if isinstance(node.workflow, Inline) else node.workflow,
        )
        for node_id, node in workflow.nodes.items()
    }
    into: dict[str, list[tuple[str, str, str]]] = {}
    for each in workflow.connections:
        into.setdefault(each.target, []).append((each.source, each.source_port, each.target_port))
    return workflow.name, nodes, {at: sorted(found) for at, found in into.items()}, dict(workflow.parameters)


def built(text: str, folder: Path) -> Workflow:
    """The workflow that a program builds."""
    path = folder / "program.py"
    path.write_text(text, encoding="utf-8")
    made = runpy.run_path(str(path))["workflow"]
    assert isinstance(made, Workflow)
    return made


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
def test_the_program_of_an_example_builds_the_same_workflow(path: Path, tmp_path: Path) -> None:
    workflow = load(path)

    made = built(program(workflow.snapshot(), REGISTRY, workflow.description), tmp_path)

    assert content(made) == content(workflow)
    assert made.base == tmp_path


def test_a_program_reads_like_one_that_was_written_by_hand() -> None:
    workflow = Workflow("Admissions")
    read = workflow.add("io.csv_reader", path="admissions.csv")
    workflow.add("manipulation.row_filter", read, condition="gre > 320")

    assert program(workflow.snapshot(), REGISTRY) == (
        "# Admissions\n\n"
        "from pathlib import Path\n\n"
        "from plait import Workflow\n\n"
        "workflow = Workflow('Admissions', base=Path(__file__).parent)\n"
        "csv_reader = workflow.add('io.csv_reader', path='admissions.csv')\n"
        "row_filter = workflow.add('manipulation.row_filter', csv_reader, condition='gre > 320')\n\n\n"
        'if __name__ == "__main__":\n'
        "    results = workflow.run()\n"
        "    print(results[row_filter]['out'].collect())\n"
    )
    assert nodes_as_python(workflow.snapshot(), ["row_filter"], REGISTRY) == (
        "row_filter = workflow.add('manipulation.row_filter', csv_reader, condition='gre > 320')\n"
    )


def test_whatever_stands_in_a_workflow_stays_a_value(tmp_path: Path) -> None:
    naughty = "\"\"\"'''\n\\\nimport os\u2028\x00\r#{x}"
    workflow = Workflow(naughty)
    workflow.set_parameter("p", WorkflowParameter("choice", naughty, label=naughty, choices=(naughty, "b")))
    inside = Workflow("in\nside")
    inside.add_node("control.component_input", "input", params={"name": naughty})
    workflow.add_node("io.csv_reader", "class", params={"path": {"$parameter": "p"}, "title": naughty, "a b": [None]})
    workflow.add_node("io.csv_reader", "print", title=naughty, params={"path": "a\nb\nc\n"})
    workflow.add_node("no.such_type", "x-1", params={"value": {naughty: [1.5, True]}})
    workflow.add_node("no.such_type", "x_1")
    workflow.connect("x-1", naughty, "x_1", "in")
    workflow.set_run_options("print", RunOptions(bypass=True, memory_limit="1 GiB"))

    text = program(workflow.snapshot(), REGISTRY, f"first\n{naughty}")

    ast.parse(text)
    assert content(built(text, tmp_path)) == content(workflow)


@pytest.mark.parametrize(
    "value", ["a\nb\nc", 'say "hi"\n\n\n', "\\\n\n\n", "\n\n\n", "x", None, [1, {"a": "b\nc\nd"}], 1e300]
)
def test_a_literal_means_its_value(value: object) -> None:
    assert ast.literal_eval(literal(value)) == value
