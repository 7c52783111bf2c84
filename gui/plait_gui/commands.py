"""Undoable edits: each is one pair of calls of the workflow's own methods."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtGui import QUndoCommand

from .language import tr

if TYPE_CHECKING:
    from collections.abc import Mapping

    from plait.component import Regrouping
    from plait.route import Route, Routes
    from plait.run_options import RunOptions
    from plait.topology import Connection
    from plait.workflow import Inline, Node, Note, Workflow, WorkflowParameter

Place = tuple[float, float]

_MOVE, _PARAMETER, _RENAME, _NOTE, _RUN_OPTIONS, _WORKFLOW_PARAMETER = range(1, 7)


class AddNode(QUndoCommand):
    """Add a node."""

    def __init__(self, workflow: Workflow, node: Node) -> None:
        super().__init__(tr("Add {title}", title=node.title or node.node_id))
        self._workflow, self._node = workflow, node

    def redo(self) -> None:
        self._workflow.restore_node(self._node)

    def undo(self) -> None:
        self._workflow.remove_node(self._node.node_id)


class RemoveNode(QUndoCommand):
    """Remove a node that has no connections any more."""

    def __init__(self, workflow: Workflow, node: Node) -> None:
        super().__init__(tr("Remove {title}", title=node.title or node.node_id))
        self._workflow, self._node = workflow, node

    def redo(self) -> None:
        self._workflow.remove_node(self._node.node_id)

    def undo(self) -> None:
        self._workflow.restore_node(self._node)


class Connect(QUndoCommand):
    """Connect two ports."""

    def __init__(self, workflow: Workflow, connection: Connection) -> None:
        super().__init__(tr("Connect"))
        self._workflow, self._connection = workflow, connection

    def redo(self) -> None:
        self._workflow.restore_connection(self._connection)

    def undo(self) -> None:
        self._workflow.disconnect(self._connection)


class Disconnect(QUndoCommand):
    """Remove a connection; undo puts it back at its place, because a port that takes many keeps their order."""

    def __init__(self, workflow: Workflow, connection: Connection) -> None:
        super().__init__(tr("Disconnect"))
        self._workflow, self._connection = workflow, connection
        self._at: int | None = None
        self._route: Route = ()

    def redo(self) -> None:
        self._route = self._workflow.routes.get(self._connection, ())
        self._at = list(self._workflow.topology.into(self._connection.target)).index(self._connection)
        self._workflow.disconnect(self._connection)

    def undo(self) -> None:
        # Unchecked: a broken connection of the file may be removed, and must come back as it was.
        self._workflow.restore_connection(self._connection, at=self._at, unchecked=True)
        if self._route:
            self._workflow.set_route(self._connection, self._route)


class SetRoutes(QUndoCommand):
    """Let connections go through other points."""

    def __init__(self, workflow: Workflow, routes: Routes, text: str) -> None:
        super().__init__(text)
        self._workflow, self._new = workflow, dict(routes)
        self._old: Routes = {each: workflow.routes.get(each, ()) for each in routes}

    def redo(self) -> None:
        self._put(self._new)

    def undo(self) -> None:
        self._put(self._old)

    def _put(self, routes: Routes) -> None:
        for connection, route in routes.items():
            self._workflow.set_route(connection, route)


class Regroup(QUndoCommand):
    """Put nodes into a component, or take one apart."""

    def __init__(self, workflow: Workflow, edit: Regrouping, text: str) -> None:
        super().__init__(text)
        self._workflow, self._edit = workflow, edit

    def redo(self) -> None:
        self._edit.apply(self._workflow)

    def undo(self) -> None:
        self._edit.revert(self._workflow)


class SetInside(QUndoCommand):
    """Put another workflow inside of a node."""

    def __init__(self, workflow: Workflow, node_id: str, inside: Inline) -> None:
        super().__init__(tr("Change what is inside"))
        self._workflow, self._node_id, self._new = workflow, node_id, inside
        self._old = workflow.node(node_id).workflow

    def redo(self) -> None:
        self._put(self._new)

    def undo(self) -> None:
        self._put(self._old)

    def _put(self, inside: Inline | str | None) -> None:
        node = self._workflow.node(self._node_id)
        self._workflow.replace_node(replace(node, workflow=inside, source=""))


class MoveNodes(QUndoCommand):
    """Put nodes elsewhere; the steps of one drag become one command."""

    def __init__(self, workflow: Workflow, places: Mapping[str, Place], gesture: int = 0) -> None:
        super().__init__(tr("Move") if len(places) == 1 else tr("Move {n} nodes", n=len(places)))
        self._workflow = workflow
        self._gesture = gesture
        self._new = dict(places)
        self._old = {node_id: (workflow.node(node_id).x, workflow.node(node_id).y) for node_id in places}

    def id(self) -> int:
        return _MOVE

    def mergeWith(self, other: QUndoCommand) -> bool:
        if not isinstance(other, MoveNodes) or not other._gesture or other._gesture != self._gesture:
            return False
        if other._new.keys() != self._new.keys():
            return False
        self._new = other._new
        return True

    def redo(self) -> None:
        self._put(self._new)

    def undo(self) -> None:
        self._put(self._old)

    def _put(self, places: Mapping[str, Place]) -> None:
        for node_id, (x, y) in places.items():
            self._workflow.move(node_id, x, y)


class SetParams(QUndoCommand):
    """Change parameters of a node; what is typed into one field becomes one command."""

    def __init__(
        self, workflow: Workflow, node_id: str, params: Mapping[str, Any], field: str = "", label: str = ""
    ) -> None:
        self._before = workflow.node(node_id)
        label = label or field.replace("_", " ") or tr("parameters")
        super().__init__(tr("Change {label} of {title}", label=label, title=self._before.title or node_id))
        self._workflow, self._node_id, self._params, self._field = workflow, node_id, dict(params), field

    def id(self) -> int:
        return _PARAMETER

    def mergeWith(self, other: QUndoCommand) -> bool:
        if not isinstance(other, SetParams) or not self._field:
            return False
        if (other._workflow, other._node_id, other._field) != (self._workflow, self._node_id, self._field):
            return False
        self._params = other._params
        # What is typed and taken back again leaves nothing to undo.
        self.setObsolete(self._is_as_before())
        return True

    def redo(self) -> None:
        self._workflow.set_params(self._node_id, self._params)

    def undo(self) -> None:
        self._workflow.replace_node(self._before)

    def _is_as_before(self) -> bool:
        before, now = self._before.params, self._params
        # 1 and true are equal, and yet not the same.
        return before == now and repr(before[self._field]) == repr(now[self._field])


class SetRunOptions(QUndoCommand):
    """Change how a node is run; what is typed into one field becomes one command."""

    def __init__(self, workflow: Workflow, node_id: str, options: RunOptions, field: str = "") -> None:
        node = workflow.node(node_id)
        super().__init__(tr("Change how {title} is run", title=node.title or node_id))
        self._workflow, self._node_id, self._field = workflow, node_id, field
        self._old, self._new = node.run, options

    def id(self) -> int:
        return _RUN_OPTIONS

    def mergeWith(self, other: QUndoCommand) -> bool:
        if not isinstance(other, SetRunOptions) or not self._field:
            return False
        if (other._workflow, other._node_id, other._field) != (self._workflow, self._node_id, self._field):
            return False
        self._new = other._new
        self.setObsolete(self._new == self._old)
        return True

    def redo(self) -> None:
        self._workflow.set_run_options(self._node_id, self._new)

    def undo(self) -> None:
        self._workflow.set_run_options(self._node_id, self._old)


class RenameNode(QUndoCommand):
    """Give a node another title."""

    def __init__(self, workflow: Workflow, node_id: str, title: str) -> None:
        super().__init__(tr("Rename"))
        self._workflow, self._node_id, self._new = workflow, node_id, title
        self._old = workflow.node(node_id).title

    def id(self) -> int:
        return _RENAME

    def mergeWith(self, other: QUndoCommand) -> bool:
        if not isinstance(other, RenameNode) or (other._workflow, other._node_id) != (self._workflow, self._node_id):
            return False
        self._new = other._new
        return True

    def redo(self) -> None:
        self._workflow.rename(self._node_id, self._new)

    def undo(self) -> None:
        self._workflow.rename(self._node_id, self._old)


class PutNote(QUndoCommand):
    """Add a note or change one; the steps of one drag or of typing become one command."""

    def __init__(self, workflow: Workflow, note: Note, gesture: int = 0) -> None:
        self._old = workflow.notes.get(note.note_id)
        super().__init__(tr("Add note") if self._old is None else tr("Change note"))
        self._workflow, self._new, self._gesture = workflow, note, gesture

    def id(self) -> int:
        return _NOTE

    def mergeWith(self, other: QUndoCommand) -> bool:
        if not isinstance(other, PutNote) or not other._gesture or other._gesture != self._gesture:
            return False
        self._new = other._new
        return True

    def redo(self) -> None:
        self._workflow.put_note(self._new)

    def undo(self) -> None:
        if self._old is None:
            self._workflow.remove_note(self._new.note_id)
        else:
            self._workflow.put_note(self._old)


class RemoveNote(QUndoCommand):
    """Remove a note."""

    def __init__(self, workflow: Workflow, note_id: str) -> None:
        super().__init__(tr("Remove note"))
        self._workflow, self._note = workflow, workflow.notes[note_id]

    def redo(self) -> None:
        self._workflow.remove_note(self._note.note_id)

    def undo(self) -> None:
        self._workflow.put_note(self._note)


class SetName(QUndoCommand):
    """Give the workflow another name."""

    def __init__(self, workflow: Workflow, name: str) -> None:
        super().__init__(tr("Rename workflow"))
        self._workflow, self._old, self._new = workflow, workflow.name, name

    def redo(self) -> None:
        self._workflow.set_name(self._new)

    def undo(self) -> None:
        self._workflow.set_name(self._old)


class SetWorkflowParameter(QUndoCommand):
    """Add, replace or (with None) remove a parameter of the workflow."""

    def __init__(
        self, workflow: Workflow, name: str, parameter: WorkflowParameter | None, *, is_typed: bool = False
    ) -> None:
        super().__init__(tr("Change workflow parameter {name}", name=name))
        self._workflow, self._name, self._new, self._is_typed = workflow, name, parameter, is_typed
        self._old = workflow.parameters.get(name)

    def id(self) -> int:
        return _WORKFLOW_PARAMETER

    def mergeWith(self, other: QUndoCommand) -> bool:
        if not isinstance(other, SetWorkflowParameter) or not (self._is_typed and other._is_typed):
            return False
        if (other._workflow, other._name) != (self._workflow, self._name):
            return False
        self._new = other._new
        self.setObsolete(self._new == self._old)
        return True

    def redo(self) -> None:
        self._put(self._new)

    def undo(self) -> None:
        self._put(self._old)

    def _put(self, parameter: WorkflowParameter | None) -> None:
        if parameter is None:
            self._workflow.remove_parameter(self._name)
        else:
            self._workflow.set_parameter(self._name, parameter)
