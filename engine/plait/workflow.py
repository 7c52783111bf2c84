"""The one model of a workflow: nodes, connections, notes and workflow parameters.

Everything that edits a workflow, a script or a hand on the canvas, calls these methods, and
everything that shows one listens to `changed`. A run works on a `Snapshot`, which never changes.
"""

from __future__ import annotations

import re
from dataclasses import field, replace
from typing import TYPE_CHECKING, Any, TypeAlias

from plait.errors import WorkflowError
from plait.events import (
    Connected,
    Disconnected,
    NodeAdded,
    NodeMoved,
    NodeRemoved,
    NodeRenamed,
    NoteChanged,
    ParametersChanged,
    Rerouted,
    RunOptionsChanged,
    Signal,
    WorkflowChanged,
    WorkflowEvent,
)
from plait.record import record
from plait.run_options import DEFAULT, RunOptions
from plait.topology import Connection, Topology

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from plait.expansion import Expansion
    from plait.route import Route, Routes

Json: TypeAlias = Any
"""A value that JSON can hold: text, number, boolean, None, list or object."""

_ID = re.compile(r"[A-Za-z_][A-Za-z0-9_-]{0,63}")


def is_name(text: str) -> bool:
    """Whether this can be the id of a node, or the name of a workflow parameter."""
    return _ID.fullmatch(text) is not None


@record
class Node:
    """One node of a workflow. `params` are as in the document: plain JSON, references unresolved."""

    node_id: str
    type_id: str
    version: int = 1
    params: Mapping[str, Json] = field(default_factory=dict)
    title: str = ""
    x: float = 0.0
    y: float = 0.0
    extra: Mapping[str, Json] = field(default_factory=dict)
    """Fields of the document that this version of Plait doesn't know; they are written back."""
    source: str = ""
    """The text of the node in its file, kept for a type that is not installed, so that it is written back as it was."""
    view: Mapping[str, Json] = field(default_factory=dict)
    """What the document says of its looks beyond title and position, such as a colour."""
    run: RunOptions = DEFAULT
    workflow: Inline | str | None = None
    """The workflow inside of a component or a loop: itself, or the path of its file."""


@record
class Note:
    """A text on the canvas."""

    note_id: str
    text: str
    x: float = 0.0
    y: float = 0.0
    width: float = 240.0
    height: float = 96.0
    color: str = ""
    extra: Mapping[str, Json] = field(default_factory=dict)
    """Fields that this version of Plait doesn't know."""


@record
class WorkflowParameter:
    """A value that the workflow takes from outside; nodes refer to it by name."""

    type: str
    value: Json = None
    label: str = ""
    choices: tuple[str, ...] = ()
    extra: Mapping[str, Json] = field(default_factory=dict)
    """Fields that this version of Plait doesn't know."""


@record
class Inline:
    """A workflow as part of a node of another one: all that a document of its own would say."""

    name: str = ""
    nodes: Mapping[str, Node] = field(default_factory=dict)
    connections: tuple[Connection, ...] = ()
    parameters: Mapping[str, WorkflowParameter] = field(default_factory=dict)
    description: str = ""
    notes: Mapping[str, Note] = field(default_factory=dict)
    extra: Mapping[str, Json] = field(default_factory=dict)
    """Fields of the document that this version of Plait doesn't know."""
    routes: Routes = field(default_factory=dict)
    """The points that connections go through on the canvas."""


@record
class Snapshot:
    """A workflow at one moment; what check, plan and run work on."""

    name: str
    nodes: Mapping[str, Node]
    connections: tuple[Connection, ...]
    parameters: Mapping[str, WorkflowParameter]
    base: Path | None
    """The folder that relative paths count from."""
    file: Path | None = None
    """Where the workflow is saved, if it is."""
    expansion: Expansion | None = None
    """What was inside of its components and loops, once they were expanded; None if there are none."""


class Workflow:
    """Nodes and connections, with every edit as one method and one event.

    An edit that would make the workflow wrong beyond repair (an unknown node, a cycle, a second
    connection with the same ends) raises WorkflowError and changes nothing. What only keeps it from running
    is left to `plait.check`.
    """

    def __init__(self, name: str = "", *, base: Path | None = None) -> None:
        self.name = name
        self.description = ""
        self.base = base
        self.file: Path | None = None
        """Where it is saved; by it the store knows which results are those of its nodes."""
        self.digest = ""
        """The SHA-256 of the file that it was loaded from; by it a user says that the file may run code of its own."""
        self.changed: Signal[WorkflowEvent] = Signal()
        self.extra: dict[str, Json] = {}
        self._nodes: dict[str, Node] = {}
        self.topology = Topology()
        self._notes: dict[str, Note] = {}
        self._routes: dict[Connection, Route] = {}
        self._parameters: dict[str, WorkflowParameter] = {}

    @property
    def nodes(self) -> Mapping[str, Node]:
        return self._nodes

    @property
    def connections(self) -> tuple[Connection, ...]:
        return tuple(self.topology.connections)

    @property
    def notes(self) -> Mapping[str, Note]:
        return self._notes

    @property
    def routes(self) -> Routes:
        """The points that connections go through on the canvas, of those that have some."""
        return self._routes

    @property
    def parameters(self) -> Mapping[str, WorkflowParameter]:
        return self._parameters

    def node(self, node_id: str) -> Node:
        """The node with this id.

        Raises:
            WorkflowError: there is none.
        """
        found = self._nodes.get(node_id)
        if found is None:
            raise WorkflowError(f"There is no node '{node_id}'.", node_id=node_id)
        return found

    def snapshot(self) -> Snapshot:
        """The workflow as it is now, unaffected by later edits."""
        return Snapshot(self.name, dict(self._nodes), self.connections, dict(self._parameters), self.base, self.file)

    def free_id(self, type_id: str) -> str:
        """An id for a new node of this type that no node has yet."""
        stem = re.sub(r"[^A-Za-z0-9_]", "_", type_id.rpartition(".")[2]) or "node"
        if stem not in self._nodes:
            return stem
        number = 2
        while f"{stem}_{number}" in self._nodes:
            number += 1
        return f"{stem}_{number}"

    def add_node(
        self,
        type_id: str,
        node_id: str = "",
        *,
        params: Mapping[str, Json] | None = None,
        title: str = "",
        x: float = 0.0,
        y: float = 0.0,
        version: int = 1,
        workflow: Inline | str | None = None,
    ) -> Node:
        """Add a node and return it."""
        params = dict(params or {})
        node = Node(node_id or self.free_id(type_id), type_id, version, params, title, x, y, workflow=workflow)
        self.restore_node(node)
        return node

    def restore_node(self, node: Node) -> None:
        """Add a node just as given, as an undo or a load does.

        Raises:
            WorkflowError: the id is taken, or is no id.
        """
        if not is_name(node.node_id):
            raise WorkflowError(
                f"'{node.node_id}' can't be the id of a node.",
                hint="Ids have letters, digits, '_' and '-', begin with a letter, and are at most 64 long.",
            )
        if node.node_id in self._nodes:
            raise WorkflowError(f"There is already a node '{node.node_id}'.", node_id=node.node_id)
        self._nodes[node.node_id] = node
        self.changed.emit(NodeAdded(node.node_id))

    def remove_node(self, node_id: str) -> None:
        """Remove a node and its connections."""
        self.node(node_id)
        for connection in (*self.topology.into(node_id), *self.topology.out_of(node_id)):
            if connection in self.topology.connections:
                self.disconnect(connection)
        del self._nodes[node_id]
        self.changed.emit(NodeRemoved(node_id))

    def connect(self, source: str, source_port: str, target: str, target_port: str) -> Connection:
        """Connect an output to an input and return the connection."""
        connection = Connection(source, source_port, target, target_port)
        self.restore_connection(connection)
        return connection

    def restore_connection(self, connection: Connection, *, at: int | None = None, unchecked: bool = False) -> None:
        """Add a connection, at a place among those that end at the same node (last by default).

        A document may hold a connection to a node that is not there, or one that closes a cycle; `unchecked` keeps it,
        so that it can be shown and mended.

        Raises:
            WorkflowError: it exists already, one of its nodes doesn't, or it would close a cycle.
        """
        if connection in self.topology.connections:
            raise WorkflowError(f"'{connection}' is already connected.", node_id=connection.target)
        if not unchecked:
            self.check_connection(connection)
        self.topology.add(connection, at=at)
        self.changed.emit(Connected(*_ends(connection)))

    def check_connection(self, connection: Connection) -> None:
        """Refuse a connection that the workflow can't have, whatever its ports are.

        Raises:
            WorkflowError: one of its nodes doesn't exist, or it would close a cycle.
        """
        self.node(connection.source)
        self.node(connection.target)
        if cycle := self.topology.cycle_through(connection.source, connection.target):
            raise WorkflowError(
                f"This would close a cycle: {' -> '.join(cycle)}.",
                node_id=connection.target,
                hint="A workflow has no cycles.",
            )

    def disconnect(self, connection: Connection) -> None:
        """Remove a connection.

        Raises:
            WorkflowError: there is no such connection.
        """
        if connection not in self.topology.connections:
            raise WorkflowError(f"There is no connection '{connection}'.", node_id=connection.target)
        self.topology.remove(connection)
        self._routes.pop(connection, None)
        self.changed.emit(Disconnected(*_ends(connection)))

    def set_route(self, connection: Connection, route: Route) -> None:
        """Let a connection go through these points on the canvas; straight to its end if there are none.

        Raises:
            WorkflowError: there is no such connection.
        """
        if connection not in self.topology.connections:
            raise WorkflowError(f"There is no connection '{connection}'.", node_id=connection.target)
        if route:
            self._routes[connection] = tuple(route)
        else:
            self._routes.pop(connection, None)
        self.changed.emit(Rerouted(*_ends(connection)))

    def set_params(self, node_id: str, params: Mapping[str, Json]) -> None:
        """Replace all parameters of a node."""
        self._replace(replace(self.node(node_id), params=dict(params), source=""))
        self.changed.emit(ParametersChanged(node_id))

    def set_param(self, node_id: str, name: str, value: Json) -> None:
        """Set one parameter of a node."""
        self.set_params(node_id, {**self.node(node_id).params, name: value})

    def set_run_options(self, node_id: str, options: RunOptions) -> None:
        """Say how a node is to be run."""
        self._replace(replace(self.node(node_id), run=options))
        self.changed.emit(RunOptionsChanged(node_id))

    def replace_node(self, node: Node) -> None:
        """Put another record in the place of the node with its id, as an undo of changed parameters does."""
        self.node(node.node_id)
        self._replace(node)
        self.changed.emit(ParametersChanged(node.node_id))

    def rename(self, node_id: str, title: str) -> None:
        """Give a node another title."""
        self._replace(replace(self.node(node_id), title=title))
        self.changed.emit(NodeRenamed(node_id, title))

    def move(self, node_id: str, x: float, y: float) -> None:
        """Put a node elsewhere on the canvas."""
        self._replace(replace(self.node(node_id), x=x, y=y))
        self.changed.emit(NodeMoved(node_id, x, y))

    def set_name(self, name: str) -> None:
        self.name = name
        self.changed.emit(WorkflowChanged())

    def set_parameter(self, name: str, parameter: WorkflowParameter) -> None:
        """Add or replace a workflow parameter."""
        if not is_name(name):
            raise WorkflowError(f"'{name}' can't be the name of a workflow parameter.")
        self._parameters[name] = parameter
        self.changed.emit(WorkflowChanged())

    def remove_parameter(self, name: str) -> None:
        if name not in self._parameters:
            raise WorkflowError(f"There is no workflow parameter '{name}'.")
        del self._parameters[name]
        self.changed.emit(WorkflowChanged())

    def put_note(self, note: Note) -> None:
        """Add a note, or replace the one with its id."""
        self._notes[note.note_id] = note
        self.changed.emit(NoteChanged(note.note_id))

    def remove_note(self, note_id: str) -> None:
        if self._notes.pop(note_id, None) is None:
            raise WorkflowError(f"There is no note '{note_id}'.")
        self.changed.emit(NoteChanged(note_id))

    def _replace(self, node: Node) -> None:
        self._nodes[node.node_id] = node


def inline_of(workflow: Workflow) -> Inline:
    """A workflow as it can be part of a node."""
    return Inline(
        workflow.name,
        dict(workflow.nodes),
        workflow.connections,
        dict(workflow.parameters),
        workflow.description,
        dict(workflow.notes),
        dict(workflow.extra),
        dict(workflow.routes),
    )


def opened(inline: Inline, base: Path | None = None) -> Workflow:
    """A workflow that was part of a node, to be edited or written by itself."""
    workflow = Workflow(inline.name, base=base)
    workflow.description = inline.description
    workflow.extra.update(inline.extra)
    for name, parameter in inline.parameters.items():
        workflow.set_parameter(name, parameter)
    for node in inline.nodes.values():
        workflow.restore_node(node)
    for connection in inline.connections:
        workflow.restore_connection(connection, unchecked=True)
    for connection, route in inline.routes.items():
        workflow.set_route(connection, route)
    for note in inline.notes.values():
        workflow.put_note(note)
    return workflow


def _ends(connection: Connection) -> tuple[str, str, str, str]:
    return connection.source, connection.source_port, connection.target, connection.target_port
