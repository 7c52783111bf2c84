"""Everything about a workflow that a plan needs, worked out once: node types, parameters, order, keys."""

from __future__ import annotations

from secrets import token_hex
from typing import TYPE_CHECKING, Any

from plait.bypass import Wiring, wired
from plait.errors import PlaitError
from plait.expansion import NOTHING_INSIDE, base_of, interface_inside
from plait.fingerprint import FileState, are_plain, file_key, file_state, files_read, fingerprint
from plait.inactive import INACTIVE
from plait.node import NodeType
from plait.parameter_port import fed_parameters, own_values, parameter_named, parameter_of, why_no_parameter
from plait.parameters import PathKind, marker_of
from plait.record import record
from plait.scope import Resolver
from plait.trust import refuse_borrowed_code

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from plait.loop import Content
    from plait.registry import NodeRegistry
    from plait.run_options import Limits
    from plait.store import Store
    from plait.topology import Connection, Topology
    from plait.workflow import Node, Snapshot


def _given() -> None:
    """Stands for a node whose results are there already."""


GIVEN: NodeType[..., Any] = NodeType(_given, "control.given", title="Given")
"""The type of nodes whose results are there already."""


@record
class Prepared:
    """A snapshot with everything looked up."""

    snapshot: Snapshot
    topology: Topology
    """The connections, those of bypassed nodes led past them."""
    nodes: Mapping[str, Node]
    order: tuple[str, ...]
    types: Mapping[str, NodeType[..., Any]]
    params: Mapping[str, Mapping[str, object]]
    """Parameters by node, references resolved."""
    keys: Mapping[str, str]
    files: Mapping[str, tuple[FileState, ...]]
    """The files that a node reads, as they were when its key was worked out."""
    not_ready: Mapping[str, str]
    """Why a node can't run; empty for those whose inputs come from such a node."""
    unordered: Mapping[str, str]
    """Nodes in a cycle or behind one, and why they can't run."""
    wiring: Wiring
    """Which nodes are bypassed, and what stands in for their outputs."""
    pinned: Mapping[str, bool]
    """Pinned nodes whose key is that of an earlier result, and whether they would have another one by now."""
    fed: Mapping[str, frozenset[str]]
    """The parameters, by node, that get their values through connections."""
    changing: frozenset[str]
    """Nodes that have another key each time, so that no result of theirs is used again."""
    contents: Mapping[str, Content]
    """What the workflows inside of nodes depend on."""

    def limits_of(self, node_id: str) -> Limits:
        """How long a node may take, and how much memory."""
        return self.nodes[node_id].run.limits


def prepare(
    snapshot: Snapshot,
    registry: NodeRegistry,
    *,
    overrides: Mapping[str, object] | None = None,
    store: Store | None = None,
    pins: Mapping[str, str] | None = None,
    given: Mapping[str, str] | None = None,
) -> Prepared:
    """Look up node types, resolve parameters and work out the key of every node.

    Args:
        snapshot: The workflow.
        registry: Where node types come from.
        overrides: Values of workflow parameters for this run.
        store: Remembers the hashes of files that were read before.
        pins: The keys of the results that stand for pinned nodes, whatever they would be made from now.
        given: The keys of nodes whose results are there already, so that they need not be able to run.

    Raises:
        ParameterError: an override for a parameter that the workflow doesn't have.
    """
    wiring = wired(snapshot, registry)
    topology = wiring.topology
    order = topology.order(snapshot.nodes)
    if wiring.passes:
        order = [node_id for node_id in order if node_id not in wiring.passes]
    types: dict[str, NodeType[..., Any]] = {}
    params: dict[str, Mapping[str, object]] = {}
    keys: dict[str, str] = {}
    files: dict[str, tuple[FileState, ...]] = {}
    not_ready: dict[str, str] = {}
    pinned: dict[str, bool] = {}
    fed: dict[str, frozenset[str]] = {}
    changing: set[str] = set()
    resolver = Resolver(snapshot, overrides or {})
    expansion = snapshot.expansion
    given = given or {}
    contents: dict[str, Content] = {}
    for node_id in order:
        node = snapshot.nodes[node_id]
        try:
            if expansion is not None and node_id in expansion.broken:
                raise PlaitError(expansion.broken[node_id], node_id=node_id)
            if node_id in given:
                types[node_id], keys[node_id] = GIVEN, given[node_id]
                continue
            node_type = types[node_id] = registry.get(node.type_id)
            if node.workflow is None and node_type.signature.inner:
                raise PlaitError(NOTHING_INSIDE, node_id=node_id)
            values = params[node_id] = _resolved(node, node_type, resolver)
            into = topology.into(node_id)
            if node.workflow is not None:
                own = own_values(values, fed_parameters(into))
                node_type, contents[node_id] = _with_workflow(node_id, node_type, own, snapshot, registry, store)
                types[node_id] = node_type
            inputs, connected = _inputs(node_id, node_type, into, keys, wiring, snapshot)
            if connected:
                fed[node_id] = connected
                values = own_values(values, connected)
            digests: tuple[str, ...] = ()
            reader = node_type.declared or node_type
            base = base_of(snapshot, node_id)
            # Of one that is called each time anew, nothing needs to be known before.
            if reader.signature.reads_files and reader.deterministic:
                paths = files_read(reader, values, base)
                files[node_id] = tuple(map(file_state, paths))
                digests = tuple(file_key(path, base, store) for path in paths)
        except PlaitError as error:
            if pins and node_id in pins and node_id in types:
                params.setdefault(node_id, {})
                keys[node_id], pinned[node_id] = pins[node_id], True
            else:
                not_ready[node_id] = str(error)
            continue
        deterministic = node_type.deterministic
        if node.workflow is not None:
            values = {**values, "": contents[node_id].digest}
            deterministic &= contents[node_id].is_repeatable(digests)
            node_type = registry.get(node.type_id)
        key = fingerprint(node_type, values, inputs, digests)
        is_lasting = deterministic and not (connected and _reads_any(types[node_id], connected))
        if pins and node_id in pins:
            pinned[node_id] = key != pins[node_id] and is_lasting
            key = pins[node_id]
        elif not is_lasting:
            changing.add(node_id)
            key = key[:8] + token_hex(16)
        keys[node_id] = key
    ordered = {*order, *wiring.passes}
    unordered = {
        node_id: "It is part of a cycle, or depends on one." for node_id in snapshot.nodes if node_id not in ordered
    }
    return Prepared(
        snapshot,
        topology,
        snapshot.nodes,
        tuple(order),
        types,
        params,
        keys,
        files,
        not_ready,
        unordered,
        wiring,
        pinned,
        fed,
        frozenset(changing),
        contents,
    )


def _reads_any(node_type: NodeType[..., Any], names: Collection[str]) -> bool:
    """Whether one of these parameters names files to read; nobody knows which, before their values are there."""
    marks = (marker_of(each.metadata, PathKind) for name in names if (each := parameter_named(node_type, name)))
    return any(mark is not None and mark.role != "write" for mark in marks)


def _resolved(node: Node, node_type: NodeType[..., Any], resolver: Resolver) -> Mapping[str, object]:
    values: Mapping[str, object] = node.params
    if node_type.runs_code:
        refuse_borrowed_code(node, node_type)
    if not are_plain(values):
        values = resolver.params(node)
    if node.version < node_type.version and node_type.migrate is not None:
        values = node_type.migrate(node.version, dict(values))
    return values


def _with_workflow(
    node_id: str,
    declared: NodeType[..., Any],
    params: Mapping[str, object],
    snapshot: Snapshot,
    registry: NodeRegistry,
    store: Store | None,
) -> tuple[NodeType[..., Any], Content]:
    """The type of a node with a workflow inside, and what is inside.

    Raises:
        PlaitError: it can't run.
    """
    # Not at the top: most workflows have no such node.
    from plait.loop import content_of, given_inside, typed

    if snapshot.expansion is None:
        raise PlaitError("The workflow inside is not expanded.", node_id=node_id)
    inside = snapshot.expansion.loops[node_id]
    node_type = typed(declared, interface_inside(inside), params)
    content = content_of(inside, registry, given_inside(inside, params, base_of(snapshot, node_id)), store)
    if content.fault:
        raise PlaitError(content.fault, node_id=node_id)
    node_type.side_effects |= content.side_effects
    node_type.deterministic &= content.deterministic
    return node_type, content


def _inputs(
    node_id: str,
    node_type: NodeType[..., Any],
    into: Collection[Connection],
    keys: Mapping[str, str],
    wiring: Wiring,
    snapshot: Snapshot,
) -> tuple[list[tuple[str, str]], frozenset[str]]:
    """For each connection into a node, its port and the key of what enters; and the parameters that are connected.

    Raises:
        PlaitError: something that must be connected isn't, or comes from a node that can't run.
    """
    inputs: list[tuple[str, str]] = []
    connected: set[str] = set()
    fed: set[str] = set()
    signature = node_type.signature
    for connection in into:
        target_port = connection.target_port
        port = signature.input(target_port)
        is_fed = False
        if port is None and (name := parameter_of(target_port)):
            if why := why_no_parameter(node_type, name):
                raise PlaitError(why, node_id=node_id)
            is_fed = True
            fed.add(name)
        if (port is None and not is_fed) or (target_port in connected and (port is None or not port.many)):
            why = "takes only one connection at its port" if target_port in connected else "has no port"
            raise PlaitError(f"'{node_type.title}' {why} '{target_port}'.", node_id=node_id)
        key = keys.get(connection.source)
        if key is None and connection.source in wiring.passes:
            key = repr(INACTIVE)
        if key is None:
            source = connection.source
            title = snapshot.nodes[source].title if source in snapshot.nodes else ""
            raise PlaitError(f"It needs '{title or source}', which can't run.", node_id=node_id)
        connected.add(target_port)
        inputs.append((target_port, f"{key}.{connection.source_port}"))
    for port in signature.inputs:
        if port.name not in connected and not port.optional and not port.many:
            raise PlaitError(f"Nothing is connected to its port '{port.name}'.", node_id=node_id, port=port.name)
    return inputs, frozenset(fed)
