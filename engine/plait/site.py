"""Where a workflow inside of a node is to be run: what enters it, and what it shares with the run around it."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from plait.expansion import base_of
from plait.inactive import INACTIVE
from plait.inner import Bound
from plait.parameter_port import parameter_of
from plait.record import record

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from pathlib import Path
    from threading import Event

    from plait.context import RunContext
    from plait.inner import Inner
    from plait.making import Surroundings
    from plait.prepare import Prepared
    from plait.results import Results
    from plait.workflow import Snapshot


@record
class Site:
    """A node with a workflow inside, in a run."""

    inside: Snapshot
    """The workflow, flat."""
    params: Mapping[str, object]
    """The parameters of the node, references resolved."""
    inputs: Mapping[str, Sequence[Bound]]
    """What enters each port of the node."""
    base: Path | None
    """The folder that relative paths in `params` count from."""
    results: Results
    cancelled: Event
    seed: int
    fresh: bool
    """Whether results of earlier runs are left alone."""


Nest: TypeAlias = "Callable[[Site], Callable[[RunContext], Inner]]"
"""Makes the workflow of a node ready to be run, once the node is at work."""


def site_of(
    prepared: Prepared,
    node_id: str,
    params: Mapping[str, object],
    value: Callable[[str, str], object],
    around: Surroundings,
    fresh: bool,
) -> Site:
    """The site of a node.

    Args:
        prepared: The workflow that the node is in.
        node_id: The node.
        params: Its parameters, with the values that come through connections.
        value: Gives what an output of another node carries.
        around: What all nodes of the run have in common.
        fresh: Whether results of earlier runs are left alone.
    """
    expansion = prepared.snapshot.expansion
    assert expansion is not None
    bound: dict[str, list[Bound]] = {}
    for each in prepared.topology.into(node_id):
        if parameter_of(each.target_port):
            continue
        entering = value(each.source, each.source_port)
        # What is inactive does not enter; where it must, the node is left out.
        if entering is not INACTIVE:
            key = f"{prepared.keys[each.source]}.{each.source_port}"
            bound.setdefault(each.target_port, []).append(Bound(entering, key))
    base = base_of(prepared.snapshot, node_id)
    return Site(expansion.loops[node_id], params, bound, base, around.results, around.cancelled, around.seed, fresh)
