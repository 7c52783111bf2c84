"""Wishes that speak of components, in terms of the flat workflow."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from plait.expansion import origin_of
from plait.topology import Topology

if TYPE_CHECKING:
    from collections.abc import Iterator

    from plait.expansion import Component
    from plait.plan import Wishes
    from plait.workflow import Snapshot


def flat_wishes(wishes: Wishes, flat: Snapshot) -> Wishes:
    """The same wishes; whoever asks for a component asks for its outputs and for the ends of what is inside."""
    expansion = flat.expansion
    if expansion is None or not expansion.components:
        return wishes
    targets: set[str] | None = None
    if wishes.targets is not None:
        topology = Topology(flat.connections)
        targets = set()
        for node_id in wishes.targets:
            component = expansion.components.get(node_id)
            targets.update((node_id,) if component is None else _ends(component, topology))
    ports = frozenset(origin_of(flat, *port) for port in wishes.ports)
    return replace(wishes, targets=None if targets is None else frozenset(targets), ports=ports)


def _ends(component: Component, topology: Topology) -> Iterator[str]:
    inside = set(component.nodes)
    for node_id in component.nodes:
        if not any(connection.target in inside for connection in topology.out_of(node_id)):
            yield node_id
    yield from (source for source, _ in component.outputs.values())
