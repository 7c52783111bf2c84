"""Whatever is chosen at random, a workflow with branches gives the same fused, node by node, in threads and again."""

from __future__ import annotations

import tempfile
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from control_nodes import control_registry
from plait.inactive import INACTIVE
from plait.plan import Wishes
from plait.results import is_table
from plait.session import Session
from plait.workflow import Workflow
from toy_nodes import CALLS

KINDS = ("toy.shift", "toy.ordered", "toy.pair", "way.choose", "way.fused", "way.first", "toy.count")
INPUTS = {"toy.pair": ("left", "right"), "way.choose": ("source",), "way.first": ("values", "values")}
OUTPUTS = {"way.choose": ("yes", "no"), "way.fused": ("yes", "no"), "toy.count": ()}


@st.composite
def branching(draw: st.DrawFn) -> Workflow:
    """Tables that are shifted, sorted, put together, and sent one way or the other."""
    workflow = Workflow()
    workflow.add_node("toy.rows", "n0", params={"count": draw(st.integers(1, 4))})
    at_hand = [("n0", "out")]
    for index in range(1, draw(st.integers(2, 10))):
        node_id, type_id = f"n{index}", draw(st.sampled_from(KINDS))
        choice = {"yes": draw(st.booleans())} if type_id in ("way.choose", "way.fused") else {}
        workflow.add_node(type_id, node_id, params=choice)
        for port in INPUTS.get(type_id, ("table",)):
            source = draw(st.sampled_from(at_hand))
            if not any((each.source, each.source_port) == source for each in workflow.topology.into(node_id)):
                workflow.connect(*source, node_id, port)
        at_hand += [(node_id, port) for port in OUTPUTS.get(type_id, ("out",))]
    return workflow


def outcome(workflow: Workflow, folder: Path, *, jobs: int = 1, **wishes: bool) -> dict[str, object]:
    """What every node of a run gave: rows, metrics, or nothing because it was not chosen."""
    ports = frozenset(
        (node_id, port.name)
        for node_id, node in workflow.nodes.items()
        for port in control_registry().get(node.type_id).outputs
    )
    with Session(registry=control_registry(), store=folder, in_memory=wishes.get("interactive", False)) as session:
        result = session.run(workflow.snapshot(), wishes=Wishes(ports=ports, **wishes), jobs=jobs).execute()
        assert result.status == "done"
        assert result.nodes.keys() == workflow.nodes.keys()
        found: dict[str, object] = {}
        for node_id, port in ports:
            value = result[node_id][port]
            left_out = result.nodes[node_id].inactive
            assert not left_out or value is INACTIVE
            found[f"{node_id}.{port}"] = value.collect().rows() if is_table(value) else value
        return found


@settings(max_examples=30, suppress_health_check=[HealthCheck.too_slow])
@given(branching())
def test_branches_give_the_same_in_every_way_of_running(workflow: Workflow) -> None:
    with tempfile.TemporaryDirectory() as folder:
        expected = outcome(workflow, Path(folder, "a"))
        assert outcome(workflow, Path(folder, "b"), keep_all=True) == expected
        assert outcome(workflow, Path(folder, "c"), jobs=3) == expected
        assert outcome(workflow, Path(folder, "d"), interactive=True) == expected
        CALLS.clear()
        assert outcome(workflow, Path(folder, "a")) == expected
        assert not CALLS


@settings(max_examples=20, suppress_health_check=[HealthCheck.too_slow])
@given(branching())
def test_only_the_ends_are_asked_for_and_a_second_run_has_nothing_to_do(workflow: Workflow) -> None:
    with tempfile.TemporaryDirectory() as folder:
        for _ in range(2):
            with Session(registry=control_registry(), store=Path(folder)) as session:
                result = session.run(workflow.snapshot()).execute()
                assert result.status == "done"
            called = dict(CALLS)
            CALLS.clear()
        assert not called
