"""Random workflows of toy nodes that can run."""

from __future__ import annotations

from hypothesis import strategies as st

from plait.topology import Connection
from plait.workflow import Node, Workflow

SOURCES = {"toy.rows": ("out", "table"), "toy.number": ("out", "number")}
TABLE_NODES = ("toy.shift", "toy.ordered", "toy.halves", "toy.pair", "toy.count")
PORTS = {"toy.halves": (("low", "table"), ("high", "table")), "toy.count": (("out", "metrics"),)}

Made = tuple[list[Node], list[Connection]]


@st.composite
def workflows(draw: st.DrawFn) -> Made:
    """Nodes and connections of a workflow that can run."""
    nodes: list[Node] = []
    connections: list[Connection] = []
    at_hand: dict[str, list[tuple[str, str]]] = {"table": [], "number": [], "metrics": []}
    for index in range(draw(st.integers(1, 12))):
        node_id = f"n{index}"
        choices = [*SOURCES]
        choices += [*TABLE_NODES] * bool(at_hand["table"]) + ["toy.next", "toy.add"] * bool(at_hand["number"])
        type_id = draw(st.sampled_from(choices))
        params: dict[str, object] = {}
        if type_id == "toy.rows":
            params = {"count": draw(st.integers(1, 5)), "text": draw(st.sampled_from(["1", "x"]))}
        elif type_id == "toy.number":
            params = {"value": draw(st.integers(-3, 3))}
        elif type_id == "toy.shift":
            params = {"by": draw(st.integers(-2, 2))}
        elif type_id in ("toy.next", "toy.add"):
            numbers = st.sampled_from(at_hand["number"])
            is_next = type_id == "toy.next"
            port = "number" if is_next else "numbers"
            sources = draw(st.lists(numbers, min_size=int(is_next), max_size=1 if is_next else 3, unique=True))
            connections += [Connection(*source, node_id, port) for source in sources]
        if type_id in TABLE_NODES:
            first = "left" if type_id == "toy.pair" else "table"
            connections.append(Connection(*draw(st.sampled_from(at_hand["table"])), node_id, first))
            if type_id == "toy.pair" and draw(st.booleans()):
                connections.append(Connection(*draw(st.sampled_from(at_hand["table"])), node_id, "right"))
        nodes.append(Node(node_id, type_id, params=params))
        kind = "number" if type_id in ("toy.number", "toy.next", "toy.add") else "table"
        for port, kind_of_port in PORTS.get(type_id, (("out", kind),)):
            at_hand[kind_of_port].append((node_id, port))
    return nodes, connections


def workflow_of(made: Made) -> Workflow:
    """The workflow of these nodes and connections."""
    workflow = Workflow()
    for node in made[0]:
        workflow.restore_node(node)
    for connection in made[1]:
        workflow.restore_connection(connection)
    return workflow
