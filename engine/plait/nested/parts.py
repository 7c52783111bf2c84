"""The nodes of a workflow inside that depend on the iteration, and those that don't."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from plait.expansion import Expansion
from plait.record import record
from plait.references import referring_to
from plait.topology import Topology

if TYPE_CHECKING:
    from collections.abc import Collection

    from plait.expansion import PortId
    from plait.workflow import Snapshot


@record
class Division:
    """Along which line a workflow inside of a node is divided."""

    inputs: frozenset[str]
    """The input nodes whose values change from iteration to iteration."""
    parameters: frozenset[str]
    """The workflow parameters whose values change."""
    absent: frozenset[str]
    """The input nodes that nothing enters."""
    is_whole: bool = False
    """Whether all of it is run anew each time."""


@record
class Parts:
    """A workflow inside of a node, in two."""

    division: Division
    shared: Snapshot | None
    """What no iteration changes, to be run once; None if there is no such node."""
    ends: frozenset[str]
    """The nodes of it that must run."""
    border: frozenset[PortId]
    """The outputs of it that iterations, or the outputs of the workflow, need."""
    repeated: Snapshot
    """What is run for each iteration, with the nodes of the border."""


def divided(inside: Snapshot, division: Division) -> Parts:
    """Say what is worked out once, and what for each iteration.

    Args:
        inside: The workflow, flat, with connections that go past bypassed nodes.
        division: What changes from iteration to iteration.
    """
    expansion = inside.expansion or Expansion()
    inside = _only(inside, inside.nodes.keys() - division.absent)
    if division.is_whole:
        return Parts(division, None, frozenset(), frozenset(), inside)
    topology = Topology(inside.connections)
    start = referring_to(inside, division.parameters) | (division.inputs & inside.nodes.keys())
    changing = start | topology.descendants_of(start)
    entering = set(expansion.interface.input_nodes.values())
    # What nothing stands in for is inactive wherever it is.
    lost = {node_id for node_id, node in inside.nodes.items() if node.run.bypass}
    constant = inside.nodes.keys() - changing - lost
    border: set[PortId] = {
        (each.source, each.source_port)
        for each in inside.connections
        if each.source in constant and each.target in changing
    }
    border.update(port for port in expansion.outputs.values() if port[0] in constant)
    at_border = {node_id for node_id, _ in border}
    ends = {node_id for node_id in constant - entering if node_id in at_border or not topology.out_of(node_id)}
    repeated = _only(inside, changing | at_border | lost, into=changing)
    if not ends:
        return Parts(division, None, frozenset(), frozenset(), repeated)
    needed = ends | topology.ancestors_of(ends)
    made = frozenset(port for port in border if port[0] not in entering)
    return Parts(division, _only(inside, needed), frozenset(ends), made, repeated)


def _only(snapshot: Snapshot, kept: Collection[str], into: Collection[str] | None = None) -> Snapshot:
    """A workflow with only some of its nodes, and the connections among them that end at certain nodes."""
    expansion = snapshot.expansion or Expansion()
    return replace(
        snapshot,
        nodes={node_id: node for node_id, node in snapshot.nodes.items() if node_id in kept},
        connections=tuple(
            each
            for each in snapshot.connections
            if each.source in kept and each.target in kept and (into is None or each.target in into)
        ),
        # Nobody looks at components within an iteration.
        expansion=replace(expansion, components={}, problems=()),
    )
