"""What every port will carry, without running anything.

A table node is called with tables that have the right columns and no rows, and the columns of what it
returns are read off. Nodes for which that can't tell have a `schema` function of their own; what
neither can say is honestly unknown until the node has run.
"""

from __future__ import annotations

from dataclasses import field
from typing import TYPE_CHECKING, Any, TypeAlias

import narwhals as nw

from plait.arguments import arguments_of
from plait.calling import call, check_columns
from plait.errors import PlaitError
from plait.expansion import base_of, interface_inside
from plait.fingerprint import file_key, files_read, fingerprint
from plait.model import Model, ModelDescription
from plait.parameter_port import fed_parameters
from plait.record import record
from plait.table import empty
from plait.topology import Topology

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from plait.node import NodeType
    from plait.registry import NodeRegistry
    from plait.store import Store
    from plait.types import PortType
    from plait.workflow import Snapshot

Description: TypeAlias = nw.Schema | ModelDescription | None
"""The columns of a table, what is known of a model, or None where nothing is known yet."""


@record
class NodeSchema:
    """What is known of the outputs of a node, and why it isn't, if the node refused."""

    ports: Mapping[str, Description] = field(default_factory=dict)
    error: PlaitError | None = None
    inside: Mapping[str, NodeSchema] = field(default_factory=dict)
    """What is known of the nodes of the workflow inside of the node, if it has one."""


class Schemas:
    """Works out the descriptions of all ports and remembers them, so that an edit costs what it touches."""

    def __init__(self, registry: NodeRegistry, store: Store | None = None) -> None:
        self._registry = registry
        self._store = store
        self._known: dict[str, NodeSchema] = {}

    def of(
        self,
        snapshot: Snapshot,
        params: Mapping[str, Mapping[str, object]],
        given: Mapping[str, NodeSchema] | None = None,
    ) -> dict[str, NodeSchema]:
        """The description of each node's outputs, by node id.

        Args:
            snapshot: The workflow.
            params: The parameters of each node, references resolved; nodes without are left out.
            given: What is known of some nodes already.
        """
        topology = Topology(snapshot.connections)
        found: dict[str, NodeSchema] = dict(given or {})
        seen: dict[str, NodeSchema] = {}
        for node_id in topology.order(snapshot.nodes):
            node = snapshot.nodes[node_id]
            if node_id in found:
                continue
            node_type = self._registry.find(node.type_id)
            if node_type is None or node_id not in params or node.run.bypass:
                found[node_id] = NodeSchema()
                continue
            if node.workflow is not None:
                found[node_id] = self._of_loop(node_id, node_type, topology, found, snapshot, params[node_id])
                continue
            fed = fed_parameters(topology.into(node_id))
            if fed and not fed <= params[node_id].keys():
                # A default need not be anything like the value that will come.
                found[node_id] = NodeSchema()
                continue
            inputs = _descriptions_into(node_type, node_id, topology, found)
            base = base_of(snapshot, node_id)
            key = self._key(node_type, params[node_id], inputs, base)
            schema = self._known.get(key) or describe(node_type, inputs, params[node_id], base)
            if schema.error is not None and fed:
                # With the values that come through connections it may be right.
                schema = NodeSchema()
            if schema.error is not None:
                schema.error.node_id = node_id
            found[node_id] = seen[key] = schema
        self._known = {**self._known, **seen} if len(self._known) < 10_000 else seen
        return found

    def _of_loop(
        self,
        node_id: str,
        declared: NodeType[..., Any],
        topology: Topology,
        found: Mapping[str, NodeSchema],
        snapshot: Snapshot,
        params: Mapping[str, object],
    ) -> NodeSchema:
        """What is known of a node with a workflow inside, and of the nodes in there."""
        # Not at the top: most workflows have no such node.
        from plait.bypass import settled
        from plait.loop import describing, typed

        inside = snapshot.expansion.loops.get(node_id) if snapshot.expansion is not None else None
        if inside is None or not declared.signature.inner:
            return NodeSchema()
        inside = settled(inside, self._registry)
        base = base_of(snapshot, node_id)
        known: dict[str, NodeSchema] = {}
        describe_inside = describing(inside, params, base, self.of, NodeSchema, known)
        node_type = typed(declared, interface_inside(inside), params, describe_inside)
        described = describe(node_type, _descriptions_into(node_type, node_id, topology, found), params, base)
        if described.error is not None:
            described.error.node_id = node_id
        return NodeSchema(described.ports, described.error, known)

    def _key(
        self,
        node_type: NodeType[..., Any],
        params: Mapping[str, object],
        inputs: Mapping[str, Sequence[Description]],
        base: Path | None,
    ) -> str:
        try:
            paths = files_read(node_type, params, base) if node_type.deterministic else []
            files = [file_key(path, base, self._store) for path in paths]
        except PlaitError:
            files = ["missing"]
        return fingerprint(node_type, params, [(port, repr(given)) for port, given in inputs.items()], files)


def _descriptions_into(
    node_type: NodeType[..., Any], node_id: str, topology: Topology, found: Mapping[str, NodeSchema]
) -> dict[str, list[Description]]:
    into: dict[str, list[Description]] = {port.name: [] for port in node_type.inputs}
    types = {port.name: port.type for port in node_type.inputs}
    for connection in topology.into(node_id):
        if connection.target_port in into and connection.source in found:
            description = found[connection.source].ports.get(connection.source_port)
            fits = _fits(description, types[connection.target_port])
            into[connection.target_port].append(description if fits else None)
    return into


def _fits(description: Description, port_type: PortType) -> bool:
    """Whether a port may carry what is described; a connection that a file holds may be between any two ports."""
    if isinstance(description, ModelDescription):
        return not port_type.is_table
    return not (isinstance(description, nw.Schema) and issubclass(port_type.python_type, Model))


def describe(
    node_type: NodeType[..., Any],
    inputs: Mapping[str, Sequence[Description]],
    params: Mapping[str, object],
    base: Path | None = None,
) -> NodeSchema:
    """What the outputs of a node will be, from what is known of its inputs."""
    try:
        arguments = arguments_of(node_type, params, base)
        if node_type.schema is not None:
            return NodeSchema(_stated(node_type, inputs, arguments))
        if not node_type.is_lazy:
            _check_known_columns(node_type, inputs, arguments)
            return NodeSchema()
        return NodeSchema(_observed(node_type, inputs, arguments))
    except PlaitError as error:
        return NodeSchema(error=error)


def _stated(
    node_type: NodeType[..., Any], inputs: Mapping[str, Sequence[Description]], arguments: Mapping[str, object]
) -> dict[str, Description]:
    _check_known_columns(node_type, inputs, arguments)
    positional: list[Description] = []
    for port in node_type.inputs:
        given = inputs.get(port.name, ())
        positional.extend(given if port.many else (given[0] if given else None,))
    assert node_type.schema is not None
    result = node_type.schema(*positional, **arguments)
    values = tuple(result) if node_type.signature.returns_many and result is not None else (result,)
    return {port.name: value for port, value in zip(node_type.outputs, values, strict=False)}


def _observed(
    node_type: NodeType[..., Any], inputs: Mapping[str, Sequence[Description]], arguments: Mapping[str, object]
) -> dict[str, Description]:
    tables: dict[str, list[object]] = {}
    for port in node_type.inputs:
        given = inputs.get(port.name, ())
        if any(not isinstance(description, nw.Schema) for description in given):
            return {}
        if not given and not port.optional and not port.many:
            return {}
        tables[port.name] = [empty(schema) for schema in given if isinstance(schema, nw.Schema)]
    outputs = call(node_type, tables, arguments)
    try:
        return {
            name: table.collect_schema() if isinstance(table, nw.LazyFrame) else None for name, table in outputs.items()
        }
    except Exception as error:
        # Not at the top: most tables have columns that can be told.
        from plait.blame import as_plait_error

        raise as_plait_error(error) from error


def _check_known_columns(
    node_type: NodeType[..., Any], inputs: Mapping[str, Sequence[Description]], arguments: Mapping[str, object]
) -> None:
    tables = {
        port: [empty(given) for given in descriptions if isinstance(given, nw.Schema)]
        for port, descriptions in inputs.items()
    }
    check_columns(node_type, tables, arguments)
