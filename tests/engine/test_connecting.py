"""What may be connected, and why not."""

from __future__ import annotations

import pytest

import toy_nodes
from plait.connecting import first_fitting, fitting_port, may_connect, port_type_at, why_not
from plait.registry import NodeRegistry
from plait.topology import Connection
from plait.workflow import Workflow


@pytest.fixture
def registry() -> NodeRegistry:
    return toy_nodes.toy_registry()


@pytest.fixture
def workflow() -> Workflow:
    """rows -> halves, beside a number, a pair, and a node of a type that is not installed."""
    workflow = Workflow()
    for type_id in ("toy.rows", "toy.halves", "toy.number", "toy.add", "toy.pair", "toy.count", "acme.clean"):
        workflow.add_node(type_id)
    workflow.connect("rows", "out", "halves", "table")
    return workflow


def test_a_table_may_enter_a_table_port(workflow: Workflow, registry: NodeRegistry) -> None:
    assert why_not(workflow, registry, Connection("halves", "low", "pair", "left")) == ""
    assert may_connect(workflow, registry, Connection("rows", "out", "count", "table"))


@pytest.mark.parametrize(
    ("connection", "reason"),
    [
        (("rows", "out", "halves", "table"), "These ports are connected already."),
        (("halves", "low", "rows", "table"), "This would close a cycle: rows -> halves -> rows."),
        (("pair", "out", "pair", "left"), "This would close a cycle: pair -> pair."),
        (("number", "out", "pair", "left"), "The output 'out' does not fit: it carries a int, and a Table is needed."),
        (("rows", "nothing", "pair", "left"), "'Rows' has no output 'nothing'."),
        (("rows", "out", "pair", "middle"), "'Pair' has no input 'middle'."),
        (("clean", "out", "pair", "left"), "The node type 'acme.clean' is not installed, so its ports are not known."),
        (("gone", "out", "pair", "left"), "There is no node 'gone'."),
    ],
)
def test_what_may_not_be_connected_is_told_with_its_reason(
    workflow: Workflow, registry: NodeRegistry, connection: tuple[str, str, str, str], reason: str
) -> None:
    assert why_not(workflow, registry, Connection(*connection)) == reason


def test_an_input_that_is_taken_may_get_another_connection(workflow: Workflow, registry: NodeRegistry) -> None:
    workflow.add_node("toy.rows", "others")

    assert may_connect(workflow, registry, Connection("others", "out", "halves", "table"))


def test_dropped_on_a_body_the_first_free_input_is_meant(workflow: Workflow, registry: NodeRegistry) -> None:
    first = first_fitting(workflow, registry, "rows", "out", "output", "pair")
    assert first == Connection("rows", "out", "pair", "left")
    workflow.restore_connection(first)

    assert first_fitting(workflow, registry, "halves", "low", "output", "pair") == Connection(
        "halves", "low", "pair", "right"
    )


def test_with_no_input_free_the_first_is_meant_that_fits(workflow: Workflow, registry: NodeRegistry) -> None:
    workflow.add_node("toy.rows", "others")

    assert first_fitting(workflow, registry, "others", "out", "output", "halves") == Connection(
        "others", "out", "halves", "table"
    )


def test_an_input_that_takes_many_is_always_meant(workflow: Workflow, registry: NodeRegistry) -> None:
    workflow.connect("number", "out", "add", "numbers")
    workflow.add_node("toy.number", "second")

    assert first_fitting(workflow, registry, "second", "out", "output", "add") == Connection(
        "second", "out", "add", "numbers"
    )


def test_a_connection_that_begins_at_an_input_looks_for_an_output(workflow: Workflow, registry: NodeRegistry) -> None:
    assert first_fitting(workflow, registry, "pair", "left", "input", "halves") == Connection(
        "halves", "low", "pair", "left"
    )
    assert first_fitting(workflow, registry, "pair", "left", "input", "number") is None


@pytest.mark.parametrize("other", ["rows", "number", "clean", "gone"])
def test_where_nothing_fits_nothing_is_meant(workflow: Workflow, registry: NodeRegistry, other: str) -> None:
    assert first_fitting(workflow, registry, "halves", "low", "output", other) is None


def test_a_new_node_gets_the_connection_at_its_first_fitting_port(workflow: Workflow, registry: NodeRegistry) -> None:
    table = port_type_at(workflow, registry, "rows", "out", "output")
    assert table is not None

    port = fitting_port(toy_nodes.pair, table, "output")
    assert port is not None
    assert port.name == "left"
    assert fitting_port(toy_nodes.add, table, "output") is None
    source = fitting_port(toy_nodes.halves, table, "input")
    assert source is not None
    assert source.name == "low"
    assert fitting_port(toy_nodes.number, table, "input") is None


def test_nobody_knows_the_type_of_a_port_that_is_not_there(workflow: Workflow, registry: NodeRegistry) -> None:
    assert port_type_at(workflow, registry, "clean", "out", "output") is None
    assert port_type_at(workflow, registry, "rows", "in", "input") is None
