"""The workflow that is open, and everything that may be done to it by hand.

Panels hold ids and ask the editor; a gesture calls one of its methods, which pushes a command; the panels change
when the workflow's event comes back.
"""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

from plait.connecting import usable_type_of
from plait.events import (
    Connected,
    Disconnected,
    NodeRemoved,
    NoteChanged,
    ParametersChanged,
    RunOptionsChanged,
    WorkflowEvent,
)
from plait.topology import Connection
from plait.workflow import Node, Note, Workflow, WorkflowParameter

from .commands import (
    AddNode,
    Connect,
    Disconnect,
    MoveNodes,
    PutNote,
    RemoveNode,
    RemoveNote,
    RenameNode,
    SetName,
    SetParams,
    SetRunOptions,
    SetWorkflowParameter,
)
from .findings import Findings
from .selection import Selection
from .statuses import Statuses

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Iterator, Mapping

    from plait.node import NodeType
    from plait.registry import NodeRegistry
    from plait.run_options import RunOptions

    from .commands import Place


class Editor(QObject):
    """What all panels of a window share: the workflow, its undo stack, selection, node states and findings."""

    opened = Signal()
    """Another workflow took the place of the one before; show it from scratch."""
    edited = Signal(object)
    """One event of the workflow."""

    def __init__(self, registry: NodeRegistry, workflow: Workflow | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.registry = registry
        self.workflow = workflow or Workflow()
        self.undo_stack = QUndoStack(self)
        self.selection = Selection(self)
        self.statuses = Statuses(self)
        self.findings = Findings(self)
        self._gestures = 0
        self._unsubscribe = self._listen()

    def open(self, workflow: Workflow) -> None:
        """Show another workflow; its history begins anew."""
        self._unsubscribe()
        self.workflow = workflow
        self._unsubscribe = self._listen()
        self.undo_stack.clear()
        self.selection.set()
        self.statuses.clear()
        self.findings.clear()
        self.opened.emit()

    def node_type(self, node_id: str) -> NodeType[..., Any] | None:
        """The type of a node, with the ports of the workflow inside; None if no plugin provides it."""
        node = self.workflow.nodes.get(node_id)
        if node is None:
            return None
        return usable_type_of(self.registry, node, self.workflow.base) or self.registry.find(node.type_id)

    def title(self, node_id: str) -> str:
        """The name of a node as a user sees it: its own title, or its type's."""
        node = self.workflow.nodes.get(node_id)
        if node is None:
            return node_id
        if node.title:
            return node.title
        found = self.node_type(node_id)
        return found.title if found is not None else node.type_id

    def new_gesture(self) -> int:
        """A number for a drag: moves and note changes that carry it become one undoable step."""
        self._gestures += 1
        return self._gestures

    @contextmanager
    def as_one(self, text: str) -> Iterator[None]:
        """Undo all that is done within as one step."""
        self.undo_stack.beginMacro(text)
        try:
            yield
        finally:
            self.undo_stack.endMacro()

    def add_node(
        self, type_id: str, x: float, y: float, *, params: Mapping[str, Any] | None = None, title: str = ""
    ) -> str:
        """Add a node and return its id."""
        found = self.registry.find(type_id)
        version = found.version if found is not None else 1
        node = Node(self.workflow.free_id(type_id), type_id, version, dict(params or {}), title, x, y)
        self.undo_stack.push(AddNode(self.workflow, node))
        return node.node_id

    def restore(self, nodes: Iterable[Node], connections: Iterable[Connection], text: str = "Paste") -> None:
        """Add nodes with ids of their own and the connections among them, as one step."""
        with self.as_one(text):
            for node in nodes:
                self.undo_stack.push(AddNode(self.workflow, node))
            for connection in connections:
                self.undo_stack.push(Connect(self.workflow, connection))

    def remove(
        self, nodes: Iterable[str] = (), notes: Iterable[str] = (), connections: Iterable[Connection] = ()
    ) -> None:
        """Remove nodes with all their connections, notes and connections, as one step."""
        chosen = tuple(dict.fromkeys(nodes))
        topology = self.workflow.topology
        ends = [end for node_id in chosen for end in (*topology.into(node_id), *topology.out_of(node_id))]
        cut = tuple(dict.fromkeys((*connections, *ends)))
        with self.as_one(f"Remove {len(chosen)} nodes" if len(chosen) > 1 else "Remove"):
            for connection in cut:
                self.undo_stack.push(Disconnect(self.workflow, connection))
            for node_id in chosen:
                self.undo_stack.push(RemoveNode(self.workflow, self.workflow.node(node_id)))
            for note_id in dict.fromkeys(notes):
                self.undo_stack.push(RemoveNote(self.workflow, note_id))

    def connect_ports(self, connection: Connection) -> None:
        """Connect two ports; what was connected to an input that takes one is replaced.

        Raises:
            WorkflowError: it would close a cycle.
        """
        if connection in self.workflow.topology.connections:
            return
        # Before anything is on the undo stack, which keeps a command that raises.
        self.workflow.check_connection(connection)
        with self.as_one("Connect"):
            for old in self._replaced_by(connection):
                self.undo_stack.push(Disconnect(self.workflow, old))
            self.undo_stack.push(Connect(self.workflow, connection))

    def move(self, places: Mapping[str, Place], gesture: int = 0) -> None:
        """Put nodes elsewhere; calls of one gesture become one step."""
        if places:
            self.undo_stack.push(MoveNodes(self.workflow, places, gesture))

    def set_param(self, node_id: str, name: str, value: Any) -> None:  # noqa: ANN401 - plain JSON
        """Set one parameter of a node; calls for the same one become one step."""
        params = self.workflow.node(node_id).params
        if name not in params or params[name] != value or type(params[name]) is not type(value):
            self.undo_stack.push(SetParams(self.workflow, node_id, {**params, name: value}, name))

    def set_params(
        self, node_id: str, values: Mapping[str, Any], *, dropped: Collection[str] = (), field: str = ""
    ) -> None:
        """Set parameters of a node and let others have their defaults again; calls for one field become one step."""
        params = self.workflow.node(node_id).params
        kept = {name: value for name, value in params.items() if name not in dropped}
        if (changed := {**kept, **values}) != params:
            self.undo_stack.push(SetParams(self.workflow, node_id, changed, field))

    def reset_param(self, node_id: str, name: str) -> None:
        """Let a parameter have its default again."""
        params = self.workflow.node(node_id).params
        if name in params:
            kept = {each: value for each, value in params.items() if each != name}
            self.undo_stack.push(SetParams(self.workflow, node_id, kept))

    def set_run_options(self, node_id: str, options: RunOptions, field: str = "") -> None:
        """Change how a node is run; calls for the same option become one step."""
        if self.workflow.node(node_id).run != options:
            self.undo_stack.push(SetRunOptions(self.workflow, node_id, options, field))

    def rename(self, node_id: str, title: str) -> None:
        if self.workflow.node(node_id).title != title:
            self.undo_stack.push(RenameNode(self.workflow, node_id, title))

    def put_note(self, note: Note, gesture: int = 0) -> None:
        """Add a note or change one; calls of one gesture become one step."""
        if self.workflow.notes.get(note.note_id) != note:
            self.undo_stack.push(PutNote(self.workflow, note, gesture))

    def set_name(self, name: str) -> None:
        if self.workflow.name != name:
            self.undo_stack.push(SetName(self.workflow, name))

    def set_workflow_parameter(self, name: str, parameter: WorkflowParameter | None) -> None:
        """Add or replace a parameter of the workflow, or remove it with None."""
        if self.workflow.parameters.get(name) != parameter:
            self.undo_stack.push(SetWorkflowParameter(self.workflow, name, parameter))

    def promote(self, node_id: str, parameter: str, name: str, made: WorkflowParameter) -> None:
        """Make a parameter of a node a parameter of the workflow, as one step."""
        with self.as_one(f"Make {name} a workflow parameter"):
            self.set_workflow_parameter(name, made)
            self.set_param(node_id, parameter, {"$parameter": name})

    def push(self, command: QUndoCommand) -> None:
        self.undo_stack.push(command)

    def _replaced_by(self, connection: Connection) -> list[Connection]:
        found = self.node_type(connection.target)
        port = found.signature.input(connection.target_port) if found is not None else None
        if port is not None and port.many:
            return []
        return [
            each
            for each in self.workflow.topology.into(connection.target)
            if each.target_port == connection.target_port and each != connection
        ]

    def _listen(self) -> Callable[[], None]:
        return self.workflow.changed.subscribe(self._follow)

    def _follow(self, event: WorkflowEvent) -> None:
        topology = self.workflow.topology
        match event:
            case NodeRemoved(node_id):
                self.selection.forget(node_id=node_id)
                self.statuses.forget(node_id)
            case NoteChanged(note_id) if note_id not in self.workflow.notes:
                self.selection.forget(note_id=note_id)
            case ParametersChanged(node_id) | RunOptionsChanged(node_id):
                self.statuses.make_stale({node_id, *topology.descendants_of([node_id])})
            case Connected(_, _, target, _):
                self.statuses.make_stale({target, *topology.descendants_of([target])})
            case Disconnected(source, source_port, target, target_port):
                self.selection.forget(connection=Connection(source, source_port, target, target_port))
                self.statuses.make_stale({target, *topology.descendants_of([target])})
        self.edited.emit(event)
