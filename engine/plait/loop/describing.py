"""What is known of a workflow inside of a node before a run."""

from __future__ import annotations

from typing import TYPE_CHECKING

from plait.errors import PlaitError
from plait.scope import Resolver

from .content import given_inside

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

    from plait.schema import Description, NodeSchema
    from plait.workflow import Snapshot


def describing(
    inside: Snapshot,
    params: Mapping[str, object],
    base: Path | None,
    schemas_of: Callable[..., dict[str, NodeSchema]],
    make: type[NodeSchema],
    known: dict[str, NodeSchema],
) -> Callable[[Mapping[str, Description]], Mapping[str, Description]]:
    """A function that gives what is known of the outputs from what is known of the inputs.

    Args:
        inside: The workflow, flat.
        params: The parameters of the node around it.
        base: The folder that relative paths among them count from.
        schemas_of: Works out what is known of all nodes of a workflow.
        make: Makes what is known of one.
        known: Is filled with what became known of the nodes inside.
    """
    expansion = inside.expansion
    assert expansion is not None

    def describe(given: Mapping[str, Description]) -> Mapping[str, Description]:
        entering = {
            node_id: make({"out": given.get(name)}) for name, node_id in expansion.interface.input_nodes.items()
        }
        known.clear()
        known.update(schemas_of(inside, _params(inside, params, base), entering))
        return {
            name: known[node_id].ports.get(port)
            for name, (node_id, port) in expansion.outputs.items()
            if node_id in known
        }

    return describe


def _params(inside: Snapshot, params: Mapping[str, object], base: Path | None) -> dict[str, Mapping[str, object]]:
    """The parameters of the nodes inside; those that only an iteration will set leave their node out."""
    resolver = Resolver(inside, given_inside(inside, params, base))
    found: dict[str, Mapping[str, object]] = {}
    for node_id, node in inside.nodes.items():
        try:
            found[node_id] = resolver.params(node)
        except PlaitError:
            continue
    return found
