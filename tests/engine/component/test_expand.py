"""Nested workflows become one flat one."""

from __future__ import annotations

import json
import time
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given as examples
from hypothesis import strategies as st

from component_documents import component, document, given, shifting, taken, workflow_of
from plait.component import expand, load_inline
from plait.component.contents import MAX_NODES
from plait.prepare import prepare
from plait.workflow import Inline, Snapshot
from toy_nodes import toy_registry

THROUGH = document({"in": given("a"), "out": taken("b")}, "in.out -> out.value")


def flat(data: dict[str, Any], base: Path | None = None) -> Snapshot:
    return expand(workflow_of(data, base).snapshot(), load_inline)


def connections(snapshot: Snapshot) -> list[str]:
    return [str(each) for each in snapshot.connections]


def problems(snapshot: Snapshot) -> list[tuple[str, str]]:
    assert snapshot.expansion is not None
    return [(each.node_id, each.message) for each in snapshot.expansion.problems]


def test_a_workflow_without_components_stays_the_same_object() -> None:
    snapshot = workflow_of(document({"a": {"type": "toy.rows"}})).snapshot()
    assert expand(snapshot, load_inline) is snapshot


def test_connections_go_straight_through_nested_components() -> None:
    outer = document(
        {"in": given("t"), "c": component(shifting()), "out": taken("o")}, "in.out -> c.table", "c.out -> out.value"
    )
    made = flat(
        document(
            {"r": {"type": "toy.rows"}, "d": component(outer), "e": {"type": "toy.shift"}},
            "r.out -> d.t",
            "d.o -> e.table",
        )
    )
    assert list(made.nodes) == ["r", "d/c/sort", "d/c/shift", "e"]
    assert sorted(connections(made)) == [
        "d/c/shift.out -> e.table",
        "d/c/sort.out -> d/c/shift.table",
        "r.out -> d/c/sort.table",
    ]
    assert made.expansion is not None
    assert made.expansion.components["d"].outputs == {"o": ("d/c/shift", "out")}
    assert made.expansion.components["d"].nodes == ("d/c/sort", "d/c/shift")
    assert problems(made) == []


def test_a_component_without_nodes_hands_on_what_enters() -> None:
    made = flat(
        document(
            {"r": {"type": "toy.rows"}, "c": component(THROUGH), "d": component(THROUGH), "e": {"type": "toy.shift"}},
            "r.out -> c.a",
            "c.b -> d.a",
            "d.b -> e.table",
        )
    )
    assert connections(made) == ["r.out -> e.table"]


def test_components_that_hand_on_in_a_circle_lead_nowhere() -> None:
    made = flat(
        document(
            {"c": component(THROUGH), "d": component(THROUGH), "e": {"type": "toy.shift"}},
            "c.b -> d.a",
            "d.b -> c.a",
            "d.b -> e.table",
        )
    )
    assert connections(made) == []


def test_many_connections_keep_their_order() -> None:
    inside = document(
        {"in": given("n", "any"), "one": {"type": "toy.number"}, "add": {"type": "toy.add"}, "out": taken("o", "any")},
        "in.out -> add.numbers",
        "one.out -> add.numbers",
        "add.out -> out.value",
    )
    made = flat(document({"five": {"type": "toy.number"}, "c": component(inside)}, "five.out -> c.n"))
    assert connections(made) == ["five.out -> c/add.numbers", "c/one.out -> c/add.numbers"]


def test_what_is_wrong_with_ports_is_said() -> None:
    inside = document({"a": given("x"), "b": given("x"), "c": given("a b"), "o": taken("o")})
    made = flat(
        document(
            {"r": {"type": "toy.rows"}, "s": {"type": "toy.rows"}, "c": component(inside), "e": {"type": "toy.shift"}},
            "r.out -> c.x",
            "s.out -> c.x",
            "r.out -> c.y",
            "c.z -> e.table",
        )
    )
    assert problems(made) == [
        ("c/c", "'a b' can't be the name of a port: it has no spaces, '.', '>' or '@'."),
        ("c/b", "There is a second port 'x'."),
        ("c", "More than one connection ends at the input 'x', which takes one."),
        ("c", "The component has no input 'y'."),
        ("c", "The component has no output 'z'."),
    ]


def test_a_connection_can_give_a_parameter() -> None:
    outer = document(
        {"t": given("t"), "c": component(shifting(), by={"$parameter": "much"})},
        "t.out -> c.table",
        parameters={"much": {"type": "integer", "value": 1}},
    )
    made = flat(
        document(
            {"n": {"type": "toy.number"}, "r": {"type": "toy.rows"}, "d": component(outer)},
            "r.out -> d.t",
            "n.out -> d.@much",
        )
    )
    assert "n.out -> d/c/shift.@by" in connections(made)


def test_a_file_that_contains_itself_is_named_with_the_chain(tmp_path: Path) -> None:
    for name, other in (("a.json", "b.json"), ("b.json", "a.json")):
        (tmp_path / name).write_text(json.dumps(document({"c": component(other)})))
    made = flat(document({"start": component("a.json"), "fine": {"type": "toy.rows"}}), tmp_path)
    assert problems(made) == [("start/c/c", "A workflow can't contain itself: a.json -> b.json -> a.json.")]
    assert "fine" in made.nodes


def test_a_file_that_is_no_workflow_is_a_problem(tmp_path: Path) -> None:
    (tmp_path / "a.json").write_text("{")
    (_, message), *_ = problems(flat(document({"c": component("a.json")}), tmp_path))
    assert message.startswith("'a.json' can't be used as a component: ")


def test_reuse_that_grows_without_bounds_is_refused_at_once(tmp_path: Path) -> None:
    (tmp_path / "0.json").write_text(json.dumps(document({"a": {"type": "toy.rows"}})))
    for level in range(1, 20):
        inner = {f"c{index}": component(f"{level - 1}.json") for index in range(10)}
        (tmp_path / f"{level}.json").write_text(json.dumps(document(inner)))
    began = time.process_time()
    made = flat(document({"c": component("19.json"), "d": component("2.json")}), tmp_path)
    assert time.process_time() - began < 1
    assert [node_id for node_id, _ in problems(made)] == ["c"]
    assert len([node_id for node_id in made.nodes if node_id.startswith("d/")]) == 100


def test_empty_components_count_too(tmp_path: Path) -> None:
    (tmp_path / "0.json").write_text(json.dumps(document({})))
    for level in range(1, 60):
        inner = {f"c{index}": component(f"{level - 1}.json") for index in range(2)}
        (tmp_path / f"{level}.json").write_text(json.dumps(document(inner)))
    began = time.process_time()
    made = flat(document({"c": component("59.json")}), tmp_path)
    assert time.process_time() - began < 1
    assert problems(made) == [("c", f"With this node there are more than {MAX_NODES:,} nodes inside of components.")]


def test_a_chain_that_is_too_deep_is_refused_at_once(tmp_path: Path) -> None:
    for level in range(200):
        (tmp_path / f"{level}.json").write_text(json.dumps(document({"c": component(f"{level + 1}.json")})))
    began = time.process_time()
    made = flat(document({"c": component("0.json")}), tmp_path)
    assert time.process_time() - began < 1
    assert problems(made) == [("c", "Workflows are nested more than 64 deep here.")]


def test_parameters_that_multiply_on_the_way_in_stay_few() -> None:
    inner = document(
        {"s": {"type": "toy.number"}}, parameters={f"p{index}": {"type": "integer", "value": 1} for index in range(30)}
    )
    for _ in range(15):
        wide = {f"p{index}": {"$parameter": f"p{index % 30}"} for index in range(30)}
        inner = document(
            {
                "a": component(inner, **{name: {"$parameter": "p0"} for name in wide}),
                "b": {"type": "toy.add", "params": wide},
            },
            parameters={name: {"type": "integer", "value": 1} for name in wide},
        )
    began = time.process_time()
    flat(document({"n": {"type": "toy.number"}, "c": component(inner)}, "n.out -> c.@p0"))
    assert time.process_time() - began < 1


@st.composite
def nested(draw: st.DrawFn, depth: int = 3) -> tuple[dict[str, Any], list[tuple[str, int]]]:
    """A component from a table to a table, and the nodes of the chain that it comes to."""
    nodes: dict[str, Any] = {"in": given("table"), "out": taken("out")}
    wires: list[str] = []
    chain: list[tuple[str, int]] = []
    last = "in.out"
    for index in range(draw(st.integers(0, 3))):
        node_id = f"n{index}"
        if depth and draw(st.booleans()):
            inner, inside = draw(nested(depth - 1))
            nodes[node_id] = component(inner)
            chain += [(f"{node_id}/{name}", by) for name, by in inside]
        else:
            by = draw(st.integers(-3, 3))
            nodes[node_id] = {"type": "toy.shift", "params": {"by": by}}
            chain.append((node_id, by))
        wires.append(f"{last} -> {node_id}.table")
        last = f"{node_id}.out"
    return document(nodes, *wires, f"{last} -> out.value"), chain


@examples(nested())
def test_keys_are_those_of_the_workflow_written_flat(made: tuple[dict[str, Any], list[tuple[str, int]]]) -> None:
    inside, chain = made
    ends = {"rows": {"type": "toy.rows"}, "end": {"type": "toy.shift"}}
    with_component = flat(document({**ends, "c": component(inside)}, "rows.out -> c.table", "c.out -> end.table"))
    nodes = {
        **ends,
        **{f"s{index}": {"type": "toy.shift", "params": {"by": by}} for index, (_, by) in enumerate(chain)},
    }
    order = ["rows", *(f"s{index}" for index in range(len(chain))), "end"]
    by_hand = flat(document(nodes, *(f"{a}.out -> {b}.table" for a, b in pairwise(order))))

    keys = prepare(with_component, toy_registry()).keys
    expected = prepare(by_hand, toy_registry()).keys
    assert keys["end"] == expected["end"]
    assert [keys[f"c/{name}"] for name, _ in chain] == [expected[f"s{index}"] for index in range(len(chain))]


@pytest.mark.parametrize("given_path", ["part.json", "./sub/../part.json"])
def test_the_same_file_is_read_once(tmp_path: Path, given_path: str) -> None:
    read: list[Path] = []

    def load(path: Path) -> Inline:
        read.append(path)
        return load_inline(path)

    (tmp_path / "part.json").write_text(json.dumps(shifting()))
    data = document({"a": component("part.json"), "b": component(given_path)})
    expand(workflow_of(data, tmp_path).snapshot(), load)
    assert read == [tmp_path / "part.json"]
