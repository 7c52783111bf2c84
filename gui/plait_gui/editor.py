"""The workflow that is open, and everything that may be done to it by hand.

Panels hold ids and ask the editor; a gesture calls one of its methods, which pushes a command; the panels change
when the workflow's event comes back. What they show is the document itself, or the workflow inside of one of its nodes.
"""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from plait.component import COMPONENT, has_inside, starting
from plait.connecting import usable_type, usable_type_of
from plait.errors import WorkflowError
from plait.events import (
    Connected,
    Disconnected,
    NodeRemoved,
    NoteChanged,
    ParametersChanged,
    Rerouted,
    RunOptionsChanged,
    WorkflowChanged,
    WorkflowEvent,
)
from plait.references import references, renamed
from plait.topology import Connection
from plait.workflow import Inline, Node, Note, Workflow, WorkflowParameter

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
    SetRoutes,
    SetRunOptions,
    SetWorkflowParameter,
)
from .findings import Findings
from .language import tr
from .level import INTO, SEPARATOR, Level, split
from .levels import Levels
from .node_words import parameter_name, title_of
from .placing import place_insides
from .selection import Selection
from .statuses import Statuses
from .steps import Steps

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
    from pathlib import Path

    from PySide6.QtGui import QUndoCommand

    from plait.node import NodeType
    from plait.registry import NodeRegistry
    from plait.route import Routes
    from plait.run_options import RunOptions

    from .commands import Place


class Editor(QObject):
    """What all panels of a window share: the workflow, its undo stack, selection, node states and findings."""

    loaded = Signal()
    """Another document took the place of the one before; told before `opened`."""
    opened = Signal()
    """Another workflow is shown, of the same document or of another one; show it from scratch."""
    edited = Signal(object)
    """One event of the workflow that is shown."""
    changed = Signal(object)
    """One event of the document, or of a workflow inside of it; told before `edited`."""

    def __init__(self, registry: NodeRegistry, workflow: Workflow | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.registry = registry
        self.workflow = workflow or Workflow()
        """The one that is shown."""
        self.level = Level()
        """Where in the document it is."""
        self.undo_stack = Steps(self)
        self.selection = Selection(self)
        self.statuses = Statuses(self.level, self)
        self.findings = Findings(self.level, self)
        self.is_following = False
        """Whether another workflow is shown because a step changes it: nothing else may be changed just then."""
        self._gestures = 0
        self._levels = Levels(self.workflow, self._follow)

    @property
    def document(self) -> Workflow:
        """The outermost workflow: what is saved, checked and run."""
        return self._levels.document

    def open(self, workflow: Workflow) -> None:
        """Open another document; its history begins anew."""
        self._levels.close()
        place_insides(workflow)
        self._levels = Levels(workflow, self._follow)
        self.workflow, self.level.trail, self.level.loop = workflow, (), ""
        self.undo_stack.clear()
        self.selection.set()
        self.statuses.clear()
        self.findings.clear()
        self.loaded.emit()
        self.opened.emit()

    def show_inside(self, node_id: str) -> None:
        """Show the workflow inside of a node of the one that is shown.

        Raises:
            WorkflowError: it has no workflow of its own inside.
        """
        self.show_level((*self.level.trail, node_id))

    def leave(self) -> None:
        """Show the workflow around the one that is shown, with the node selected that was left."""
        if self.level.trail:
            self.go_to(SEPARATOR.join(self.level.trail))

    def show_level(self, trail: Sequence[str]) -> None:
        """Show the workflow inside of a node, given with the nodes around it; the document if there are none.

        Raises:
            WorkflowError: there is no such node, or it has no workflow of its own inside.
        """
        self._show(self._levels.at(tuple(trail)))

    def go_to(self, path: str) -> str:
        """Show and select the node at a path, or the nearest around it that can be shown.

        Returns:
            Its id; empty if there is none.
        """
        trail, node_id = split(path)
        names = (*trail, node_id)
        for depth in range(len(trail), -1, -1):
            try:
                workflow = self._levels.at(names[:depth])
            except WorkflowError:
                continue
            if names[depth] in workflow.nodes:
                self._show(workflow)
                self.selection.set([names[depth]])
                return names[depth]
        return ""

    def move_document(self, base: Path) -> None:
        """Let relative paths count from another folder, because the document was saved there."""
        self._levels.move(base)

    def title_at(self, path: str) -> str:
        """The names of a node and of the nodes that it is inside of, as a user sees them."""
        below = self.level.below(path)
        if below and SEPARATOR not in below:
            return self.title(below)
        trail, node_id = split(path)
        return f" {INTO} ".join(self.titles_along((*trail, node_id)))

    def titles_along(self, trail: Iterable[str]) -> list[str]:
        """The names of nodes that are inside of each other, outermost first, as a user sees them."""
        names: list[str] = []
        nodes: Mapping[str, Node] = self.document.nodes
        for node_id in trail:
            node = nodes.get(node_id)
            found = self.registry.find(node.type_id) if node is not None else None
            usual = title_of(found) if found is not None else node_id
            names.append((node.title if node is not None else "") or usual)
            inside = node.workflow if node is not None else None
            nodes = inside.nodes if isinstance(inside, Inline) else {}
        return names

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
        return title_of(found) if found is not None else node.type_id

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
        found = usable_type(self.registry, type_id)
        version = found.version if found is not None else 1
        inside = starting(found) if found is not None and has_inside(found) else None
        node_id = self.workflow.free_id(type_id)
        node = Node(node_id, type_id, version, dict(params or {}), title, x, y, workflow=inside)
        self.undo_stack.push(AddNode(self.workflow, node))
        return node.node_id

    def restore(self, nodes: Iterable[Node], connections: Iterable[Connection], routes: Routes, text: str = "") -> None:
        """Add nodes with ids of their own and the connections among them, as one step."""
        with self.as_one(text or tr("Paste")):
            for node in nodes:
                self.undo_stack.push(AddNode(self.workflow, node))
            for connection in connections:
                self.undo_stack.push(Connect(self.workflow, connection))
            self.reroute(routes)

    def remove(
        self, nodes: Iterable[str] = (), notes: Iterable[str] = (), connections: Iterable[Connection] = ()
    ) -> None:
        """Remove nodes with all their connections, notes and connections, as one step."""
        chosen = tuple(dict.fromkeys(nodes))
        topology = self.workflow.topology
        ends = [end for node_id in chosen for end in (*topology.into(node_id), *topology.out_of(node_id))]
        cut = tuple(dict.fromkeys((*connections, *ends)))
        with self.as_one(tr("Remove {n} nodes", n=len(chosen)) if len(chosen) > 1 else tr("Remove")):
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
        with self.as_one(tr("Connect")):
            for old in self.replaced_by(connection):
                self.undo_stack.push(Disconnect(self.workflow, old))
            self.undo_stack.push(Connect(self.workflow, connection))

    def move(self, places: Mapping[str, Place], gesture: int = 0) -> None:
        """Put nodes elsewhere; calls of one gesture become one step."""
        if places:
            self.undo_stack.push(MoveNodes(self.workflow, places, gesture))

    def reroute(self, routes: Routes, text: str = "") -> None:
        """Let connections go through other points on the canvas, as one step."""
        changed = {each: route for each, route in routes.items() if self.workflow.routes.get(each, ()) != route}
        if changed:
            self.undo_stack.push(SetRoutes(self.workflow, changed, text or tr("Reroute")))

    def set_param(self, node_id: str, name: str, value: Any) -> None:  # noqa: ANN401 - plain JSON
        """Set one parameter of a node; calls for the same one become one step."""
        params = self.workflow.node(node_id).params
        if name not in params or params[name] != value or type(params[name]) is not type(value):
            self._put_params(node_id, {**params, name: value}, name)

    def set_params(
        self, node_id: str, values: Mapping[str, Any], *, dropped: Collection[str] = (), field: str = ""
    ) -> None:
        """Set parameters of a node and let others have their defaults again; calls for one field become one step."""
        params = self.workflow.node(node_id).params
        kept = {name: value for name, value in params.items() if name not in dropped}
        if (changed := {**kept, **values}) != params:
            self._put_params(node_id, changed, field)

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
        """Give the document another name."""
        if self.document.name != name:
            self.undo_stack.push(SetName(self.document, name))

    def set_workflow_parameter(self, name: str, parameter: WorkflowParameter | None, *, typed: bool = False) -> None:
        """Add or replace a parameter of the workflow, or remove it with None; what is typed becomes one step."""
        if self.workflow.parameters.get(name) != parameter:
            self.undo_stack.push(SetWorkflowParameter(self.workflow, name, parameter, is_typed=typed))

    def rename_workflow_parameter(self, old: str, new: str, made: WorkflowParameter) -> None:
        """Give a parameter of the workflow another name wherever it is used, as one step."""
        shown, trail = self.workflow, self.level.trail
        with self.as_one(tr("Rename {old} to {new}", old=old, new=new)):
            self.set_workflow_parameter(old, None)
            self.set_workflow_parameter(new, made)
            for node in tuple(shown.nodes.values()):
                if old in references(node.params):
                    self.undo_stack.push(SetParams(shown, node.node_id, renamed(node.params, old, new)))
            if trail and old in (around := self._levels.at(trail[:-1])).node(trail[-1]).params:
                params = around.node(trail[-1]).params
                given = {new if name == old else name: value for name, value in params.items()}
                self.undo_stack.push(SetParams(around, trail[-1], given))
        self._show(shown)

    def promote(self, node_id: str, parameter: str, name: str, made: WorkflowParameter) -> None:
        """Make a parameter of a node a parameter of the workflow, as one step."""
        with self.as_one(tr("Make {name} a workflow parameter", name=name)):
            self.set_workflow_parameter(name, made)
            self.set_param(node_id, parameter, {"$parameter": name})

    def push(self, command: QUndoCommand) -> None:
        self.undo_stack.push(command)

    def _put_params(self, node_id: str, params: Mapping[str, Any], field: str) -> None:
        """Push a step that bears the name of the parameter as it is shown."""
        label = parameter_name(self.node_type(node_id), field).replace("_", " ")
        self.undo_stack.push(SetParams(self.workflow, node_id, params, field, label))

    def replaced_by(self, connection: Connection) -> list[Connection]:
        """What a new connection would take the place of."""
        found = self.node_type(connection.target)
        port = found.signature.input(connection.target_port) if found is not None else None
        if port is not None and port.many:
            return []
        return [
            each
            for each in self.workflow.topology.into(connection.target)
            if each.target_port == connection.target_port and each != connection
        ]

    def _show(self, workflow: Workflow) -> None:
        """Show one of the document's workflows."""
        if workflow is self.workflow:
            return
        trail = self._levels.trail_of(workflow)
        self.workflow, self.level.trail, self.level.loop = workflow, trail, self._loop_around(trail)
        self.selection.set()
        self.opened.emit()

    def _loop_around(self, trail: tuple[str, ...]) -> str:
        """The path of the outermost node of a trail that is no component; empty if there is none."""
        for depth, node_id in enumerate(trail):
            if self._levels.at(trail[:depth]).node(node_id).type_id != COMPONENT:
                return SEPARATOR.join(trail[: depth + 1])
        return ""

    def _follow(self, workflow: Workflow, event: WorkflowEvent) -> None:
        """Take what happened to a workflow; an undo of what was done elsewhere shows the place."""
        is_shown = workflow is self.workflow
        if not is_shown and not isinstance(event, WorkflowChanged):
            self.is_following = True
            try:
                self._show(workflow)
            finally:
                self.is_following = False
        self._levels.write_back(workflow)
        match event:
            case NodeRemoved(node_id):
                self.selection.forget(node_id=node_id)
                self.statuses.forget(self.level.path_of(node_id))
            case NoteChanged(note_id) if note_id not in workflow.notes:
                self.selection.forget(note_id=note_id)
            case Rerouted(source, source_port, target, target_port):
                connection = Connection(source, source_port, target, target_port)
                self.selection.forget_points(connection, len(workflow.routes.get(connection, ())))
            case ParametersChanged(node_id) | RunOptionsChanged(node_id):
                self._outdate(node_id)
            case Connected(_, _, target, _):
                self._outdate(target)
            case Disconnected(source, source_port, target, target_port):
                self.selection.forget(connection=Connection(source, source_port, target, target_port))
                self._outdate(target)
        self.changed.emit(event)
        if is_shown:
            self.edited.emit(event)

    def _outdate(self, node_id: str) -> None:
        """The results of a node of the shown workflow are stale, and those of what is behind it."""
        behind = self.workflow.topology.descendants_of([node_id])
        self.statuses.make_stale(map(self.level.path_of, (node_id, *behind)))
