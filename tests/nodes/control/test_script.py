"""Components and loops in Python scripts."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

import plait
from component_documents import shifting
from control_sessions import make_registry
from plait import Inner, InnerOutputs, RunContext, node
from plait.errors import WorkflowError
from plait.inner import Iteration
from toy_nodes import ordered, rows, shift


def part() -> plait.Workflow:
    made = plait.Workflow("Part")
    table = made.add("control.input", name="table")
    shifted = made.add(shift, table, by=5)
    made.add("control.output", shifted, name="out")
    return made


def test_a_component_is_added_like_a_node() -> None:
    whole = plait.Workflow()
    made = whole.add(rows, count=2)
    added = whole.add_component(part(), made, title="Five more")
    end = whole.add(shift, added)
    assert whole.node(added).title == "Five more"
    assert whole.run()[end]["out"].collect()["x"].to_list() == [6, 7]
    with pytest.raises(WorkflowError, match="has 1 inputs, and 2 were given"):
        whole.add_component(part(), made, made)


def test_a_component_from_a_file(tmp_path: Path) -> None:
    (tmp_path / "part.json").write_text(json.dumps(shifting()))
    whole = plait.Workflow(base=tmp_path)
    whole.remove_node(whole.add(shift, whole.add(ordered, whole.add(rows))))
    whole.remove_node("ordered")
    added = whole.add_component("part.json", "rows", by=3)
    assert whole.run()[added]["out"].collect()["x"].to_list() == [5, 4, 3]
    assert whole.expand_component(added) == ["sort", "shift"]
    assert whole.run()["shift"]["out"].collect()["x"].to_list() == [5, 4, 3]


def test_nodes_into_a_component_and_back() -> None:
    whole = plait.Workflow()
    last = whole.add(shift, whole.add(shift, whole.add(rows)))
    end = whole.add(shift, last)
    added = whole.collapse(["shift", last], "Both")
    (port,) = [each for each in whole.node(added).workflow.nodes.values() if each.type_id == "control.output"]  # type: ignore[union-attr]
    assert port.params["kind"] == "table"
    assert whole.run()[end]["out"].collect()["x"].to_list() == [3, 4, 5]
    assert whole.expand_component(added) == ["shift", last]


def test_a_loop_is_added_like_a_component() -> None:
    whole = plait.Workflow()
    loop = whole.add_component(part(), node_type="control.for_each", over={"kind": "rows"})
    whole.connect(whole.add(rows), "out", loop, "table")
    result = whole.run(jobs=2)[loop]
    assert result["out"].collect().to_polars().select("row", "x").rows() == [(1, 5), (2, 6), (3, 7)]


@node("toy.twice")
def twice(inner: Inner, *, run: RunContext) -> InnerOutputs:
    """Run the workflow inside and, if it fails, once more."""
    outcome = inner.run(Iteration())
    if outcome.failure is not None:
        outcome = inner.run(Iteration())
    return InnerOutputs({name: bound.value for name, bound in outcome.outputs.items()})


def test_a_plugin_can_bring_a_node_with_a_workflow_inside() -> None:
    whole = plait.Workflow()
    whole._registry = make_registry()
    whole._registry.add(twice)
    added = whole.add_component(part(), whole.add(rows), node_type="toy.twice")
    assert whole.run()[added]["out"].collect()["x"].to_list() == [5, 6, 7]
