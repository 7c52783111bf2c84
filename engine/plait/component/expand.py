"""One flat workflow out of nested ones.

A node inside of a component gets the id "component/node"; the input and output nodes are gone, and connections go
straight through. So whatever works on a flat workflow (keys, plans, fused queries, previews) works across the border
of a component, and does so in the same way as without one.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Literal, NamedTuple

from plait.expansion import Component, Expansion, Interface, Scope, has_inner
from plait.parameter_port import parameter_of
from plait.problem import Problem
from plait.references import references
from plait.topology import Connection, Topology
from plait.workflow import Inline, Snapshot

from .contents import Contents, ContentsError, Inside, Trail
from .interface import COMPONENT, INPUT, OUTPUT, interface_of, port_name

if TYPE_CHECKING:
    from plait.expansion import PortId
    from plait.signature import Port
    from plait.workflow import Json, Node

Loader = Callable[[Path], Inline]
"""Reads a workflow file, or raises a PlaitError."""


class _Source(NamedTuple):
    """Where a connection comes from: a port of a flat node, an input of a component, or an output of one."""

    kind: Literal["node", "input", "output"]
    node_id: str
    port: str


class _Level(NamedTuple):
    """One of the nested workflows, at the place where it is used."""

    workflow: Inline
    prefix: str
    scope: Scope | None
    base: Path | None
    trail: Trail
    around: Literal["nothing", "component", "loop"]
    open: frozenset[str] = frozenset()
    """Its parameters that have no value of their own, because a connection gives it."""

    @property
    def owner(self) -> str:
        """The flat id of the component that it is inside of."""
        return self.prefix[:-1]

    def vanishes(self, node: Node | None, type_id: str) -> bool:
        """Whether a node only stands for a port of this type: inputs of a loop stay, because something enters them."""
        if node is None or node.type_id != type_id:
            return False
        return self.around == "component" or (self.around == "loop" and type_id == OUTPUT)


def expand(snapshot: Snapshot, load: Loader) -> Snapshot:
    """The workflow with all components expanded; the same object if it has neither components nor loops.

    Args:
        snapshot: The workflow as it is edited.
        load: Reads the file of a component.
    """
    if not has_inner(snapshot):
        return snapshot
    workflow = Inline(snapshot.name, snapshot.nodes, snapshot.connections, snapshot.parameters)
    contents = Contents(load)
    flat = _flat(_Level(workflow, "", None, snapshot.base, (), "nothing"), contents, is_outermost=True)
    return replace(flat, file=snapshot.file)


def expand_inside(workflow: Inline, base: Path | None, load: Loader) -> Snapshot:
    """The workflow inside of a loop, expanded as it is when the workflow around it is.

    Args:
        workflow: What is inside.
        base: The folder that its paths count from.
        load: Reads the file of a component.
    """
    return _flat(_Level(workflow, "", None, base, (), "loop"), Contents(load), is_outermost=True)


def _flat(level: _Level, contents: Contents, *, is_outermost: bool = False) -> Snapshot:
    flattening = _Flattening(contents, counts=is_outermost)
    flattening.add(level)
    workflow = level.workflow
    interface = interface_of(workflow.nodes, workflow.parameters) if level.around == "loop" else Interface()
    connections, expansion = flattening.result(interface)
    if level.around == "loop":
        expansion = replace(expansion, source=workflow)
    return Snapshot(workflow.name, flattening.nodes, connections, workflow.parameters, level.base, expansion=expansion)


_NO_NAMES: frozenset[str] = frozenset()


def _connected_parameters(workflow: Inline) -> Mapping[str, set[str]]:
    """The parameters, by node, at which connections end."""
    found: dict[str, set[str]] = {}
    for connection in workflow.connections:
        if name := parameter_of(connection.target_port):
            found.setdefault(connection.target, set()).add(name)
    return found


def _referred(value: Json) -> str:
    """The workflow parameter that a value is; empty if it is something else."""
    name = value.get("$parameter") if isinstance(value, dict) else None
    return name if isinstance(name, str) else ""


class _Flattening:
    def __init__(self, contents: Contents, *, counts: bool) -> None:
        self.nodes: dict[str, Node] = {}
        self._order: list[str] = []
        self._contents = contents
        self._counts = counts
        """Whether what is inside of the outermost nodes must still be counted."""
        self._wires: list[tuple[_Source, str, str]] = []
        self._sources: dict[_Source, _Source] = {}
        """What enters an input of a component, and what its outputs come from inside."""
        self._levels: dict[str, _Level] = {}
        """By the flat id of a component, what is inside."""
        self._components: dict[str, Component] = {}
        self._loops: dict[str, Snapshot] = {}
        self._scopes: dict[str, Scope] = {}
        self._problems: list[Problem] = []
        self._broken: dict[str, str] = {}

    def add(self, level: _Level) -> None:
        """Add the nodes of a level and of all levels within it, and then its connections."""
        connected = _connected_parameters(level.workflow)
        for node_id, node in level.workflow.nodes.items():
            if level.vanishes(node, INPUT) or level.vanishes(node, OUTPUT):
                continue
            flat_id = level.prefix + node_id
            if (node.workflow is None and node.type_id != COMPONENT) or node.run.bypass:
                # A bypassed component is one node, which is taken out of the wiring like any other.
                self._add_node(flat_id, node, level)
                continue
            try:
                if self._counts and not level.prefix:
                    self._contents.count(node, level.base, level.trail)
                inside = self._contents.of(node, level.base, level.trail)
            except ContentsError as error:
                self._add_node(flat_id, node, level)
                self._broken[flat_id] = str(error)
                self._problems.append(Problem(error.message, node_id=flat_id, hint=error.hint))
                continue
            if node.type_id == COMPONENT:
                self._add_component(flat_id, node, level, inside, connected.get(node_id, _NO_NAMES))
            else:
                self._add_node(flat_id, node, level)
                within = _Level(inside.workflow, "", None, inside.base, inside.trail, "loop")
                self._loops[flat_id] = _flat(within, self._contents)
        for connection in level.workflow.connections:
            self._connect(connection, level)

    def result(self, interface: Interface) -> tuple[tuple[Connection, ...], Expansion]:
        """The flat connections, and everything else that is known of the expansion."""
        connections = [
            Connection(found.node_id, found.port, target, port)
            for source, target, port in self._wires
            if (found := self._origin(source)) is not None
        ]
        components = {
            flat_id: replace(
                each,
                outputs=self._origins("output", flat_id, each.interface.outputs),
                inputs=self._origins("input", flat_id, each.interface.inputs),
            )
            for flat_id, each in self._components.items()
        }
        self._pin(components.values(), connections)
        self._report_unconnected()
        expansion = Expansion(
            components,
            self._loops,
            self._scopes,
            (*interface.faults, *self._problems),
            self._broken,
            interface,
            self._origins("output", "", interface.outputs),
        )
        return tuple(connections), expansion

    def _add_node(self, flat_id: str, node: Node, level: _Level) -> None:
        if level.prefix:
            params = {name: value for name, value in node.params.items() if _referred(value) not in level.open}
            node = replace(node, node_id=flat_id, params=params)
        self.nodes[flat_id] = node
        self._order.append(flat_id)
        if level.scope is not None:
            self._scopes[flat_id] = level.scope

    def _add_component(
        self, flat_id: str, node: Node, level: _Level, inside: Inside, connected: Collection[str]
    ) -> None:
        workflow = inside.workflow
        given = {name: value for name, value in node.params.items() if _referred(value) not in level.open}
        opened = {
            name
            for name in (*connected, *(node.params.keys() - given.keys()))
            if given.get(name) is None and name in workflow.parameters and workflow.parameters[name].value is None
        }
        scope = Scope(flat_id, workflow.parameters, given, inside.base, level.scope)
        within = _Level(workflow, f"{flat_id}/", scope, inside.base, inside.trail, "component", frozenset(opened))
        self._levels[flat_id] = within
        interface = interface_of(workflow.nodes, workflow.parameters)
        self._problems.extend(replace(each, node_id=f"{flat_id}/{each.node_id}") for each in interface.faults)
        before = len(self._order)
        self.add(within)
        nodes = tuple(self._order[before:])
        self._components[flat_id] = Component(replace(node, node_id=flat_id), interface, nodes, {})

    def _connect(self, connection: Connection, level: _Level) -> None:
        source = self._source_of(connection, level)
        if source is None:
            return
        target, port = connection.target, connection.target_port
        flat_id = level.prefix + target
        node = level.workflow.nodes.get(target)
        if node is not None and level.vanishes(node, OUTPUT):
            self._lead(_Source("output", level.owner, port_name(node)), source, flat_id, "value")
        elif (component := self._components.get(flat_id)) is not None:
            if port.startswith("@"):
                self._feed(flat_id, port[1:], source, flat_id, port)
            elif port in component.interface.input_nodes:
                self._lead(_Source("input", flat_id, port), source, flat_id, port)
            else:
                self._no_port(flat_id, port, "input")
        else:
            self._wires.append((source, flat_id, port))

    def _source_of(self, connection: Connection, level: _Level) -> _Source | None:
        node = level.workflow.nodes.get(connection.source)
        if node is not None and level.vanishes(node, INPUT):
            return _Source("input", level.owner, port_name(node))
        flat_id = level.prefix + connection.source
        component = self._components.get(flat_id)
        if component is None:
            return _Source("node", flat_id, connection.source_port)
        if connection.source_port not in component.interface.output_nodes:
            self._no_port(flat_id, connection.source_port, "output")
            return None
        return _Source("output", flat_id, connection.source_port)

    def _lead(self, port: _Source, source: _Source, flat_id: str, name: str) -> None:
        """Note what a port of a component comes from; it takes one connection."""
        if port in self._sources:
            self._problems.append(
                Problem(
                    f"More than one connection ends at the input '{name}', which takes one.",
                    node_id=flat_id,
                    port=name,
                    hint="Remove all but one of them.",
                )
            )
            return
        self._sources[port] = source

    def _feed(self, component_id: str, name: str, source: _Source, flat_id: str, port: str) -> None:
        """Let a connection give a parameter of a component, by giving it to the nodes inside that refer to it."""
        level = self._levels[component_id]
        if name not in level.workflow.parameters:
            self._no_port(flat_id, port, "input")
            return
        if self._sources.setdefault(_Source("input", component_id, f"@{name}"), source) != source:
            self._problems.append(
                Problem(
                    f"More than one connection ends at the parameter '{name}', which takes one value.",
                    node_id=flat_id,
                    port=port,
                    hint="Remove all but one of them.",
                )
            )
            return
        for node_id, node in level.workflow.nodes.items():
            for own, value in node.params.items():
                inner_id = level.prefix + node_id
                if _referred(value) != name:
                    if name in references({own: value}):
                        message = f"The parameter '{name}' is only a part of the parameter '{own}' of '{inner_id}'."
                        hint = "Give it a value; a connection gives whole parameters."
                        self._problems.append(Problem(message, node_id=flat_id, port=port, hint=hint))
                    continue
                if inner_id in self._levels:
                    self._feed(inner_id, own, source, flat_id, port)
                else:
                    self._wires.append((source, inner_id, f"@{own}"))

    def _origin(self, source: _Source) -> _Source | None:
        """The flat node that something comes from in the end; None if it comes from nowhere, or goes in a circle."""
        passed: set[_Source] = set()
        found: _Source | None = source
        while found is not None and found.kind != "node":
            if found in passed:
                found = None
                break
            passed.add(found)
            found = self._sources.get(found)
        for each in passed:
            # The next one that passes here need not go the whole way again.
            if found is not None:
                self._sources[each] = found
        return found

    def _origins(self, side: Literal["input", "output"], flat_id: str, ports: Iterable[Port]) -> dict[str, PortId]:
        found = {port.name: self._origin(_Source(side, flat_id, port.name)) for port in ports}
        return {name: (source.node_id, source.port) for name, source in found.items() if source is not None}

    def _report_unconnected(self) -> None:
        for flat_id, component in self._components.items():
            for port in component.interface.inputs:
                if port.optional or _Source("input", flat_id, port.name) in self._sources:
                    continue
                message = f"Nothing is connected to the input '{port.name}'."
                hint = f"Connect a {port.type.name} to it."
                self._problems.append(Problem(message, node_id=flat_id, port=port.name, hint=hint))

    def _pin(self, components: Iterable[Component], connections: Iterable[Connection]) -> None:
        """Pin what leaves a pinned component, and what nothing inside needs."""
        pinned = [each for each in components if each.node.run.pinned]
        if not pinned:
            return
        topology = Topology(connections)
        for component in pinned:
            inside = set(component.nodes)
            ends = {source for source, _ in component.outputs.values()} & inside
            ends.update(each for each in inside if inside.isdisjoint(at.target for at in topology.out_of(each)))
            for node_id in ends:
                node = self.nodes[node_id]
                self.nodes[node_id] = replace(node, run=replace(node.run, pinned=True))

    def _no_port(self, flat_id: str, port: str, side: Literal["input", "output"]) -> None:
        interface = self._components[flat_id].interface
        ports = interface.inputs if side == "input" else interface.outputs
        known = ", ".join(f"'{each.name}'" for each in ports)
        self._problems.append(
            Problem(
                f"The component has no {side} '{port}'.",
                node_id=flat_id,
                port=port,
                hint=f"It has {known}." if known else "It has none.",
            )
        )
