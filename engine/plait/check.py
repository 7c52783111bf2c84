"""What is wrong with a workflow, found without running it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from plait.arguments import all_parameter_errors
from plait.bypass import inactive_ends, wired, without_bypassed
from plait.calling import has_extra
from plait.errors import FormulaError, MissingExtraError, ParameterError, PlaitError
from plait.expansion import NOTHING_INSIDE, Expansion, base_of, interface_inside
from plait.parameter_port import fed_parameters, parameter_of, why_no_parameter, why_unfit
from plait.problem import Problem as Problem
from plait.record import record
from plait.schema import NodeSchema
from plait.scope import Resolver
from plait.topology import Topology
from plait.trust import refuse_borrowed_code
from plait.types import can_connect

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping, Sequence
    from pathlib import Path

    from plait.expansion import PortId
    from plait.node import NodeType
    from plait.registry import NodeRegistry
    from plait.schema import Description, Schemas
    from plait.signature import Port
    from plait.topology import Connection
    from plait.workflow import Node, Snapshot


@record
class Findings:
    """The problems of a workflow, and what is known of its ports."""

    problems: tuple[Problem, ...]
    schemas: Mapping[str, NodeSchema]

    @property
    def errors(self) -> tuple[Problem, ...]:
        return tuple(problem for problem in self.problems if problem.severity == "error")


PORTS = ("control.input", "control.output")


def check(
    snapshot: Snapshot, registry: NodeRegistry, schemas: Schemas, overrides: Mapping[str, object] | None = None
) -> Findings:
    """Look at every node, connection, parameter and column of a workflow.

    Args:
        snapshot: The workflow.
        registry: Where node types come from.
        schemas: Works out the columns; keep it between calls, and only what an edit touched is looked at again.
        overrides: Values of workflow parameters.
    """
    problems = [*_unknown_overrides(snapshot, overrides or {})]
    wiring = wired(snapshot, registry)
    params: dict[str, Mapping[str, object]] = {}
    # A bypassed node is not called, so nothing is wrong with it; what comes after it is looked at as it will be.
    flat = without_bypassed(snapshot, wiring)
    problems.extend(_without_schemas(flat, registry, overrides or {}, params, inactive_ends(wiring)))
    known = schemas.of(flat, params)
    problems.extend(_columns(known))
    for node_id, passed in wiring.passes.items():
        ports = {port: known[source[0]].ports.get(source[1]) for port, source in passed.items() if source is not None}
        known[node_id] = NodeSchema(ports)
    return Findings(tuple(dict.fromkeys(problems)), _with_insides(flat, known))


def _with_insides(flat: Snapshot, known: Mapping[str, NodeSchema]) -> dict[str, NodeSchema]:
    """Also what is known of components and their inputs, and of what is inside of loops: each node by its path."""
    found = dict(known)
    expansion = flat.expansion or Expansion()

    def carried(origins: Mapping[str, PortId]) -> dict[str, Description]:
        return {name: known[node_id].ports.get(port) for name, (node_id, port) in origins.items() if node_id in known}

    for flat_id, component in expansion.components.items():
        found[flat_id] = NodeSchema(carried(component.outputs))
        for name, description in carried(component.inputs).items():
            found[f"{flat_id}/{component.interface.input_nodes[name]}"] = NodeSchema({"out": description})
    for node_id, inside in expansion.loops.items():
        schema = known.get(node_id, NodeSchema())
        found.update({f"{node_id}/{path}": each for path, each in _with_insides(inside, schema.inside).items()})
    return found


def _without_schemas(
    snapshot: Snapshot,
    registry: NodeRegistry,
    overrides: Mapping[str, object],
    params: dict[str, Mapping[str, object]],
    inactive: Collection[tuple[str, str]],
) -> Iterator[Problem]:
    """What is wrong with nodes, parameters and connections.

    Args:
        snapshot: The workflow, flat and without its bypassed nodes.
        registry: Where node types come from.
        overrides: Values of workflow parameters.
        params: Is filled with the parameters that are right, by node.
        inactive: The inputs that nothing enters because of a bypassed node.
    """
    topology = Topology(snapshot.connections)
    expansion = snapshot.expansion or Expansion()
    resolver = Resolver(snapshot, overrides)
    yield from _cycles(topology, snapshot)
    yield from expansion.problems
    yield from _components(expansion)
    types: dict[str, NodeType[..., Any]] = {}
    for node in snapshot.nodes.values():
        if node.node_id in expansion.broken:
            continue
        base = base_of(snapshot, node.node_id)
        found = _node_type(node, registry, expansion, base)
        if isinstance(found, Problem):
            yield found
            continue
        if node.workflow is None and found.signature.inner:
            yield Problem(NOTHING_INSIDE, node_id=node.node_id, hint="Draw one, or choose a workflow file for it.")
            continue
        types[node.node_id] = found
        yield from _version(node, found)
        values = _resolved(node, found, resolver)
        if isinstance(values, Problem):
            yield values
            continue
        own = list(_parameters(node, found, values, fed_parameters(topology.into(node.node_id))))
        yield from own
        if not any(problem.severity == "error" for problem in own):
            params[node.node_id] = values
        if node.node_id in expansion.loops:
            yield from _inside(node, found, values, expansion.loops[node.node_id], registry, base)
    yield from _connections(snapshot, topology, types, inactive)


def _inside(
    node: Node,
    node_type: NodeType[..., Any],
    values: Mapping[str, object],
    inside: Snapshot,
    registry: NodeRegistry,
    base: Path | None,
) -> Iterator[Problem]:
    """What is wrong in the workflow inside of a node."""
    from plait.loop import faults_of, given_inside

    yield from faults_of(node_type.declared or node_type, interface_inside(inside), values, node.node_id)
    wiring = wired(inside, registry)
    flat, given = without_bypassed(inside, wiring), given_inside(inside, values, base)
    for problem in _without_schemas(flat, registry, given, {}, inactive_ends(wiring)):
        # A parameter that has no value may get one from each iteration.
        if not problem.message.endswith("has no value."):
            yield _further_inside(problem, node.node_id)


def _further_inside(problem: Problem, node_id: str) -> Problem:
    return replace(problem, node_id=f"{node_id}/{problem.node_id}" if problem.node_id else node_id)


def unenforced_limits(snapshot: Snapshot, *, apart: bool = False) -> tuple[Problem, ...]:
    """Warnings of limits that a run can't keep.

    Args:
        snapshot: The workflow with its components expanded.
        apart: Whether nodes run in processes of their own; where they share one, nobody could stop one that goes beyond
            its limits. Nor can a loop be stopped, which is driven by the run itself: its nodes can.
    """
    loops = snapshot.expansion.loops if snapshot.expansion is not None else {}
    found: list[Problem] = []
    for node_id, node in snapshot.nodes.items():
        if node.run.bypass:
            continue
        is_limited = node.run.time_limit is not None or bool(node.run.memory_limit)
        if is_limited and (not apart or node_id in loops):
            found.append(
                Problem(
                    "Its limits of time and memory are not enforced in this run.",
                    severity="warning",
                    node_id=node_id,
                    hint="Give limits to the nodes inside." if apart else "Let nodes run in processes of their own.",
                )
            )
        if node_id in loops:
            found.extend(_further_inside(each, node_id) for each in unenforced_limits(loops[node_id], apart=apart))
    return tuple(found)


def _unknown_overrides(snapshot: Snapshot, overrides: Mapping[str, object]) -> Iterator[Problem]:
    for name in overrides:
        if name not in snapshot.parameters:
            known = ", ".join(f"'{each}'" for each in snapshot.parameters)
            yield Problem(
                f"The workflow has no parameter '{name}'.",
                parameter=name,
                hint=f"It has {known}." if known else "It has none.",
            )


def _cycles(topology: Topology, snapshot: Snapshot) -> Iterator[Problem]:
    if len(topology.order(snapshot.nodes)) == len(snapshot.nodes):
        return
    for cycle in topology.cycles():
        yield Problem(
            f"The nodes form a cycle: {' -> '.join(cycle)}.",
            node_id=cycle[0],
            hint="Remove one of these connections; a workflow has no cycles.",
        )


def _node_type(
    node: Node, registry: NodeRegistry, expansion: Expansion, base: Path | None
) -> NodeType[..., Any] | Problem:
    try:
        found = registry.get(node.type_id)
        _ = found.signature
        if node.node_id in expansion.loops:
            # Not at the top: most workflows have no such node.
            from plait.loop import typed

            return typed(found, interface_inside(expansion.loops[node.node_id]), node.params)
        if node.workflow is not None or node.type_id in PORTS:
            from plait.loop import type_of

            return type_of(node, registry, base) or found
    except PlaitError as error:
        return Problem(error.message, node_id=node.node_id, hint=error.hint)
    except TypeError as error:
        return Problem(f"The node type '{node.type_id}' can't be used: {error}", node_id=node.node_id)
    return found


def _version(node: Node, node_type: NodeType[..., Any]) -> Iterator[Problem]:
    if node.version > node_type.version:
        yield Problem(
            f"The node was made with version {node.version} of '{node_type.title}', and version "
            f"{node_type.version} is installed.",
            severity="warning",
            node_id=node.node_id,
            hint="Update the plugin that brings it.",
        )
    if not has_extra(node_type):
        error = MissingExtraError(node_type.requires)
        yield Problem(error.message, node_id=node.node_id, hint=error.hint)


def _resolved(node: Node, node_type: NodeType[..., Any], resolver: Resolver) -> Mapping[str, object] | Problem:
    try:
        refuse_borrowed_code(node, node_type)
        return resolver.params(node)
    except PlaitError as error:
        # A component that was given something wrong is at fault itself, not all nodes inside.
        node_id = error.node_id or node.node_id
        return Problem(error.message, node_id=node_id, parameter=getattr(error, "parameter", ""), hint=error.hint)


def _components(expansion: Expansion) -> Iterator[Problem]:
    """What is wrong with the parameters and run options of components."""
    for component in expansion.components.values():
        node, known = component.node, component.interface.parameters
        if node.run.retries or node.run.time_limit is not None or node.run.memory_limit:
            yield Problem(
                "Tries and limits of a component have no effect.",
                severity="warning",
                node_id=node.node_id,
                hint="Set them for the nodes inside.",
            )
        for name in node.params.keys() - known.keys():
            names = ", ".join(f"'{each}'" for each in known)
            yield Problem(
                f"The component has no parameter '{name}'; its value is kept, and not used.",
                severity="warning",
                node_id=node.node_id,
                parameter=name,
                hint=f"It has {names}." if names else "It has none.",
            )


def _parameters(
    node: Node, node_type: NodeType[..., Any], values: Mapping[str, object], fed: Collection[str]
) -> Iterator[Problem]:
    for error in all_parameter_errors(node_type, values):
        if error.parameter in fed:
            continue
        cause = error.__cause__
        yield Problem(
            error.message,
            node_id=node.node_id,
            parameter=error.parameter,
            hint=error.hint or (cause.hint if isinstance(cause, FormulaError) else ""),
            position=cause.position if isinstance(cause, FormulaError) else None,
        )
    for name in values.keys() - node_type.signature.names:
        known = ", ".join(f"'{each.name}'" for each in node_type.parameters)
        yield Problem(
            f"'{node_type.title}' has no parameter '{name}'; its value is kept, and not used.",
            severity="warning",
            node_id=node.node_id,
            parameter=name,
            hint=f"It has {known}." if known else "It has none.",
        )


def _connections(
    snapshot: Snapshot,
    topology: Topology,
    types: Mapping[str, NodeType[..., Any]],
    inactive: Collection[tuple[str, str]],
) -> Iterator[Problem]:
    for connection in topology.connections:
        for end in (connection.source, connection.target):
            if end not in snapshot.nodes:
                yield Problem(f"'{connection}' is a connection to a node that is not there: '{end}'.", node_id=end)
        source, target = types.get(connection.source), types.get(connection.target)
        output = source.signature.output(connection.source_port) if source is not None else None
        entry = target.signature.input(connection.target_port) if target is not None else None
        if source is not None and output is None:
            yield _no_port(source, connection.source, connection.source_port, "output", source.outputs)
        if target is not None and (name := parameter_of(connection.target_port)):
            yield from _to_parameter(connection, name, output, target)
            continue
        if target is not None and entry is None:
            yield _no_port(target, connection.target, connection.target_port, "input", target.inputs)
        if output is not None and entry is not None and (reason := can_connect(output.type, entry.type)):
            yield Problem(
                f"'{connection}' does not fit: {reason}.", node_id=connection.target, port=connection.target_port
            )
    for node_id, node_type in types.items():
        yield from _ports(node_id, node_type, topology, inactive)


def _to_parameter(
    connection: Connection, name: str, output: Port | None, target: NodeType[..., Any]
) -> Iterator[Problem]:
    """What is wrong with a connection that ends at a parameter."""
    reason = why_no_parameter(target, name)
    if not reason and output is not None and (unfit := why_unfit(output.type, target, name)):
        reason = f"'{connection}' does not fit: {unfit}."
    if reason:
        yield Problem(reason, node_id=connection.target, port=connection.target_port, parameter=name)


def _ports(
    node_id: str, node_type: NodeType[..., Any], topology: Topology, inactive: Collection[tuple[str, str]]
) -> Iterator[Problem]:
    counts: dict[str, int] = {}
    for connection in topology.into(node_id):
        counts[connection.target_port] = counts.get(connection.target_port, 0) + 1
    for port in node_type.inputs:
        count = counts.get(port.name, 0)
        if count == 0 and not port.optional and not port.many and (node_id, port.name) not in inactive:
            yield Problem(
                f"Nothing is connected to the input '{port.name}'.",
                node_id=node_id,
                port=port.name,
                hint=f"Connect a {port.type.name} to it.",
            )
        if count > 1 and not port.many:
            yield Problem(
                f"{count} connections end at the input '{port.name}', which takes one.",
                node_id=node_id,
                port=port.name,
                hint="Remove all but one of them.",
            )
    for name, count in counts.items():
        if count > 1 and parameter_of(name):
            yield Problem(
                f"{count} connections end at the parameter '{parameter_of(name)}', which takes one value.",
                node_id=node_id,
                port=name,
                parameter=parameter_of(name),
                hint="Remove all but one of them.",
            )


def _no_port(node_type: NodeType[..., Any], node_id: str, name: str, kind: str, ports: Sequence[Port]) -> Problem:
    known = ", ".join(f"'{port.name}'" for port in ports)
    return Problem(
        f"'{node_type.title}' has no {kind} '{name}'.",
        node_id=node_id,
        port=name,
        hint=f"It has {known}." if known else "It has none.",
    )


def _columns(schemas: Mapping[str, NodeSchema]) -> Iterator[Problem]:
    for node_id, schema in schemas.items():
        if schema.inside:
            yield from (_further_inside(problem, node_id) for problem in _columns(schema.inside))
        error = schema.error
        if error is None:
            continue
        yield Problem(
            error.message,
            node_id=node_id,
            port=error.port,
            parameter=error.parameter if isinstance(error, ParameterError | FormulaError) else "",
            hint=error.hint,
            position=error.position if isinstance(error, FormulaError) else None,
        )
