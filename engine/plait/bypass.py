"""Nodes that are bypassed are taken out of the wiring, so that nothing else needs to know of them.

What comes after such a node is connected to what enters it: an output is taken by the input of the same name, then by
the first input, in the order of the ports, whose type fits and that has not taken another output. An output that no
input fits is inactive.
"""

from __future__ import annotations

from dataclasses import field, replace
from typing import TYPE_CHECKING, Any

from plait.expansion import Expansion, base_of
from plait.parameter_port import SIGN
from plait.record import record
from plait.topology import Connection, Topology
from plait.types import ANY, can_connect

if TYPE_CHECKING:
    from collections.abc import Mapping

    from plait.node import NodeType
    from plait.registry import NodeRegistry
    from plait.types import PortType
    from plait.workflow import Snapshot

PortId = tuple[str, str]


@record
class Wiring:
    """The connections of a workflow without its bypassed nodes."""

    topology: Topology
    """Among the connections are those from an output of a bypassed node that nothing stands in for."""
    passes: Mapping[str, Mapping[str, PortId | None]] = field(default_factory=dict)
    """For each bypassed node and each of its outputs the port that stands in for it; None if nothing does."""

    def source_of(self, node_id: str, port: str) -> PortId | None:
        """The port whose value an output carries: itself, or what stands in for it; None if nothing does."""
        if node_id not in self.passes:
            return node_id, port
        return self.passes[node_id].get(port)


def wired(snapshot: Snapshot, registry: NodeRegistry) -> Wiring:
    """The wiring of a workflow with its bypassed nodes taken out.

    A node in a cycle stays: nobody could say what is before it.
    """
    topology = Topology(snapshot.connections)
    if not any(node.run.bypass for node in snapshot.nodes.values()):
        return Wiring(topology)
    # Not at the top: most workflows have no such node.
    from plait.connecting import usable_type_of

    types = {
        node_id: usable_type_of(registry, node, base_of(snapshot, node_id)) for node_id, node in snapshot.nodes.items()
    }
    passes: dict[str, dict[str, PortId | None]] = {}
    for node_id in topology.order(snapshot.nodes):
        if snapshot.nodes[node_id].run.bypass:
            passes[node_id] = _passes(node_id, types, topology, passes)
    return Wiring(Topology(_connections(topology, passes)), passes)


def without_bypassed(snapshot: Snapshot, wiring: Wiring) -> Snapshot:
    """The workflow as it is run: without bypassed nodes, and with the connections that go past them.

    Connections from outputs that nothing stands in for are left out.
    """
    if not wiring.passes:
        return snapshot
    nodes = {node_id: node for node_id, node in snapshot.nodes.items() if node_id not in wiring.passes}
    connections = tuple(each for each in wiring.topology.connections if each.source not in wiring.passes)
    return replace(snapshot, nodes=nodes, connections=connections)


def settled(inside: Snapshot, registry: NodeRegistry) -> Snapshot:
    """The workflow inside of a node with connections that go past its bypassed nodes.

    Of those, only nodes stay whose outputs nothing stands in for; nothing enters them, so that they stay inactive.
    """
    wiring = wired(inside, registry)
    if not wiring.passes:
        return inside
    expansion = inside.expansion or Expansion()
    outputs = {name: wiring.source_of(*origin) or origin for name, origin in expansion.outputs.items()}
    kept = {source for source, _ in outputs.values()} | {each.source for each in wiring.topology.connections}
    nodes = {node_id: node for node_id, node in inside.nodes.items() if node_id not in wiring.passes or node_id in kept}
    connections = tuple(wiring.topology.connections)
    return replace(inside, nodes=nodes, connections=connections, expansion=replace(expansion, outputs=outputs))


def inactive_ends(wiring: Wiring) -> set[PortId]:
    """The inputs that nothing enters because the node before them is bypassed."""
    return {(each.target, each.target_port) for node_id in wiring.passes for each in wiring.topology.out_of(node_id)}


def _connections(topology: Topology, passes: Mapping[str, Mapping[str, PortId | None]]) -> list[Connection]:
    found: list[Connection] = []
    for target in dict.fromkeys(each.target for each in topology.connections):
        if target in passes:
            continue
        for each in topology.into(target):
            if each.source not in passes:
                found.append(each)
                continue
            source = passes[each.source].get(each.source_port)
            # Two of them may become the same: a port for many connections gets the value twice, as it would have.
            found.append(each if source is None else Connection(*source, target, each.target_port))
    return found


def _passes(
    node_id: str,
    types: Mapping[str, NodeType[..., Any] | None],
    topology: Topology,
    passes: Mapping[str, Mapping[str, PortId | None]],
) -> dict[str, PortId | None]:
    """What stands in for each output of a bypassed node."""
    node_type = types[node_id]
    entering = [
        (port, source, _type_of(source, types)) for port, source in _entering(node_id, node_type, topology, passes)
    ]
    outputs = _outputs(node_id, node_type, topology)
    found: dict[str, PortId | None] = dict.fromkeys(outputs)
    for by_name in (True, False):
        for name, kind in outputs.items():
            if found[name] is not None:
                continue
            for index, (port, source, carries) in enumerate(entering):
                fits = port == name if by_name else node_type is not None
                if fits and not can_connect(carries, kind):
                    found[name] = source
                    del entering[index]
                    break
    return found


def _entering(
    node_id: str,
    node_type: NodeType[..., Any] | None,
    topology: Topology,
    passes: Mapping[str, Mapping[str, PortId | None]],
) -> list[tuple[str, PortId]]:
    """What enters a node: the port and where it really comes from, in the order of the ports."""
    order = {port.name: index for index, port in enumerate(node_type.inputs)} if node_type is not None else {}
    found: list[tuple[str, PortId]] = []
    for each in sorted(topology.into(node_id), key=lambda each: order.get(each.target_port, len(order))):
        if each.target_port.startswith(SIGN):
            continue
        source = (each.source, each.source_port)
        real = passes[each.source].get(each.source_port) if each.source in passes else source
        if real is not None:
            found.append((each.target_port, real))
    return found


def _outputs(node_id: str, node_type: NodeType[..., Any] | None, topology: Topology) -> dict[str, PortType]:
    if node_type is not None:
        return {port.name: port.type for port in node_type.outputs}
    return {each.source_port: ANY for each in topology.out_of(node_id)}


def _type_of(source: PortId, types: Mapping[str, NodeType[..., Any] | None]) -> PortType:
    node_type = types.get(source[0])
    port = node_type.signature.output(source[1]) if node_type is not None else None
    return port.type if port is not None else ANY
