"""What may be done to the selection on the canvas, by key, by menu or by another panel."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QObject, QPointF, Signal
from PySide6.QtGui import QGuiApplication

from plait.card import Place
from plait.clipboard import copied, pasted
from plait.connecting import first_fitting, usable_type_of
from plait.errors import PlaitError
from plait.program import nodes_as_python
from plait.workflow import Note
from plait_gui.language import tr

from .aligning import align, distribute
from .arranging import arrange
from .geometry import point_on, snapped, within_canvas
from .grouping import collapse_selected, take_selected_apart
from .insertion import remove_and_reconnect
from .note_item import SMALLEST
from .rerouting import add_point, carried_points, remove_points, shifted_routes

if TYPE_CHECKING:
    from collections.abc import Callable

    from plait.run_options import RunOptions
    from plait.topology import Connection
    from plait_gui.editor import Editor

    from .aligning import Axis, Edge
    from .scene import Scene

NOTE_SIZE = (240.0, 96.0)


class Editing(QObject):
    """Clipboard, removal, arrangement, notes and connections among what is selected; all of it can be undone."""

    said = Signal(str)
    """Why something could not be done, as a sentence."""

    def __init__(self, editor: Editor, scene: Scene, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._editor, self._scene = editor, scene

    def copy(self) -> bool:
        """Put the selected nodes and notes on the clipboard, as text."""
        text = self._selected_text()
        if text:
            QGuiApplication.clipboard().setText(text)
        return bool(text)

    def copy_as_python(self) -> None:
        """Put the selected nodes on the clipboard as lines of a Python program."""
        editor = self._editor
        text = nodes_as_python(editor.workflow.snapshot(), editor.selection.nodes, editor.registry)
        if text:
            QGuiApplication.clipboard().setText(text)

    def cut(self) -> None:
        if self.copy():
            selection = self._editor.selection
            self._editor.remove(selection.nodes, selection.notes)

    def paste(self, at: QPointF | None = None) -> None:
        """Add what is on the clipboard, with its upper left corner at a point."""
        text = QGuiApplication.clipboard().text()
        if text.lstrip().startswith("{"):
            self._add(text, tr("Paste"), QPointF(snapped(at.x()), snapped(at.y())) if at is not None else None)
        else:
            self.said.emit(tr("There are no nodes on the clipboard."))

    def duplicate(self) -> None:
        text = self._selected_text()
        if text:
            self._add(text, tr("Duplicate"))

    def duplicate_at(self, x: float, y: float) -> None:
        """Add copies of what is selected, with their upper left corner at a point."""
        text = self._selected_text()
        if text:
            self._add(text, tr("Duplicate"), QPointF(x, y))

    def toggle_bypass(self) -> None:
        """Let what enters the selected nodes go past them, or take that back if all of them are bypassed."""
        value = not self.has_all("bypass")
        self._set_options(tr("Bypass") if value else tr("Don't bypass"), lambda options: replace(options, bypass=value))

    def toggle_pin(self) -> None:
        """Keep the results of the selected nodes as they are, or take that back if all of them are pinned."""
        value = not self.has_all("pinned")
        self._set_options(tr("Pin") if value else tr("Unpin"), lambda options: replace(options, pinned=value))

    def has_all(self, option: Literal["bypass", "pinned"]) -> bool:
        """Whether an option is on for all selected nodes."""
        nodes = [self._editor.workflow.node(node_id) for node_id in self._editor.selection.nodes]
        return bool(nodes) and all(getattr(node.run, option) for node in nodes)

    def _set_options(self, text: str, change: Callable[[RunOptions], RunOptions]) -> None:
        chosen = self._editor.selection.nodes
        if chosen:
            with self._editor.as_one(text):
                for node_id in chosen:
                    self._editor.set_run_options(node_id, change(self._editor.workflow.node(node_id).run))

    def delete(self) -> None:
        """Remove all that is selected."""
        selection = self._editor.selection
        if selection.is_empty:
            return
        if selection.nodes or selection.notes or selection.connections:
            with self._editor.as_one(tr("Remove")):
                remove_points(self._editor, selection.points)
                self._editor.remove(selection.nodes, selection.notes, selection.connections)
        else:
            remove_points(self._editor, selection.points)
            selection.set()

    def delete_and_reconnect(self) -> None:
        """Remove the selected nodes and connect what was before them with what was behind, where it fits."""
        nodes = self._editor.selection.nodes
        if nodes:
            remove_and_reconnect(self._editor, nodes)

    def select_all(self) -> None:
        self._editor.selection.set(self._editor.workflow.nodes, self._editor.workflow.notes)

    def connect_selected(self) -> None:
        """Connect the selected nodes one after the other, in the order in which they were selected."""
        editor, nodes = self._editor, self._editor.selection.nodes
        if len(nodes) < 2:
            self.said.emit(tr("Select two nodes or more to connect them, the source first."))
            return
        found: list[Connection] = []
        for place, (source, target) in enumerate(pairwise(nodes)):
            earlier = editor.workflow.topology.descendants_of([target]) & set(nodes[: place + 1])
            if earlier:
                before = editor.title(next(each for each in nodes if each in earlier))
                self.said.emit(
                    tr(
                        "'{before}' already needs '{target}', so that can't come after it.",
                        before=before,
                        target=editor.title(target),
                    )
                )
                return
            connection = self._fitting(source, target)
            if connection is None:
                self.said.emit(
                    tr(
                        "No output of '{source}' fits an input of '{target}'.",
                        source=editor.title(source),
                        target=editor.title(target),
                    )
                )
                return
            found.append(connection)
        with editor.as_one(tr("Connect")):
            for connection in found:
                editor.connect_ports(connection)

    def align(self, edge: Edge) -> None:
        """Put the selected nodes and notes in line."""
        self._say(align(self._editor, self._scene, edge))

    def distribute(self, axis: Axis) -> None:
        """Make the gaps between the selected nodes and notes equal."""
        self._say(distribute(self._editor, self._scene, axis))

    def collapse(self) -> None:
        """Put the selected nodes into a component that takes their place."""
        self._say(collapse_selected(self._editor))

    def take_apart(self) -> None:
        """Put what is inside of the selected components in their place."""
        self._say(take_selected_apart(self._editor))

    def arrange(self) -> None:
        """Lay out the selected nodes, or all if fewer than two are selected, from left to right; as one step."""
        arrange(self._editor, self._scene)

    def shift(self, dx: float, dy: float) -> None:
        """Move the selected nodes, notes and reroute points, and what lies on the notes; as one step."""
        editor, selection = self._editor, self._editor.selection
        held_nodes, held_notes = self._scene.held_by(selection.notes)
        nodes = {each: editor.workflow.node(each) for each in (*selection.nodes, *held_nodes)}
        notes = dict.fromkeys((*selection.notes, *held_notes))
        points = (*selection.points, *carried_points(editor.workflow, nodes))
        if not nodes and not notes and not points:
            return
        routes = shifted_routes(editor.workflow, points, dx, dy)
        with editor.as_one(tr("Move")):
            editor.move(
                {each: (within_canvas(node.x + dx), within_canvas(node.y + dy)) for each, node in nodes.items()}
            )
            editor.reroute(routes)
            for note in (editor.workflow.notes[each] for each in notes):
                editor.put_note(replace(note, x=within_canvas(note.x + dx), y=within_canvas(note.y + dy)))

    def resize_notes(self, dx: float, dy: float) -> None:
        """Make the selected notes wider and higher by so much; as one step."""
        editor, items = self._editor, self._scene.notes.items
        sizes = {
            each: (max(SMALLEST[0], items[each].width + dx), max(SMALLEST[1], items[each].height + dy))
            for each in editor.selection.notes
        }
        changed = {each: size for each, size in sizes.items() if size != (items[each].width, items[each].height)}
        if changed:
            with editor.as_one(tr("Resize")):
                for note_id, (width, height) in changed.items():
                    editor.put_note(replace(editor.workflow.notes[note_id], width=width, height=height))

    def add_point(self, at: QPointF | None = None) -> None:
        """Let the selected connection go through a point, by default in its middle or behind the selected point."""
        selection = self._editor.selection
        chosen = selection.connections or tuple(each.connection for each in selection.points)
        item = self._scene.connections.find(chosen[0]) if chosen else None
        if item is None:
            self.said.emit(tr("Select a connection to add a reroute point to it."))
            return
        place = item.middle
        if at is not None:
            place = Place(at.x(), at.y())
        elif selection.points:
            place = point_on(item.curves[selection.points[0].number + 1], 0.5)
        if add_point(self._editor, self._scene, item.connection, place.x, place.y) is None:
            self.said.emit(tr("This connection can't have more reroute points."))

    def straighten(self) -> None:
        """Remove all reroute points of the selected connections, and of those whose points are selected."""
        selection = self._editor.selection
        chosen = (*selection.connections, *(each.connection for each in selection.points))
        self._editor.reroute(dict.fromkeys(chosen, ()), tr("Straighten"))

    def add_note(self, at: QPointF) -> str:
        """Add an empty note at a point, and return its id."""
        notes = self._editor.workflow.notes
        number = 1
        while f"note_{number}" in notes:
            number += 1
        note = Note(f"note_{number}", "", snapped(at.x()), snapped(at.y()), *NOTE_SIZE)
        self._editor.put_note(note)
        self._editor.selection.set(notes=[note.note_id])
        return note.note_id

    def color_notes(self, color: str) -> None:
        """Give the selected notes a colour; none for the usual one."""
        notes = self._editor.selection.notes
        if not notes:
            return
        with self._editor.as_one(tr("Colour")):
            for note_id in notes:
                self._editor.put_note(replace(self._editor.workflow.notes[note_id], color=color))

    def _say(self, reason: str) -> None:
        if reason:
            self.said.emit(reason)

    def _selected_text(self) -> str:
        selection = self._editor.selection
        if not selection.nodes and not selection.notes:
            return ""
        try:
            return copied(self._editor.workflow, selection.nodes, selection.notes)
        except PlaitError as error:
            self.said.emit(str(error))
            return ""

    def _add(self, text: str, what: str, at: QPointF | None = None) -> None:
        editor = self._editor
        place = (at.x(), at.y()) if at is not None else None
        try:
            added = pasted(text, editor.workflow, at=place, known=editor.registry.find)
        except PlaitError as error:
            self.said.emit(tr("This can't be pasted: {error}", error=error))
            return
        with editor.as_one(what):
            for name, parameter in added.parameters.items():
                editor.set_workflow_parameter(name, parameter)
            editor.restore(added.nodes, added.connections, added.routes, what)
            for note in added.notes:
                editor.put_note(note)
        editor.selection.set([node.node_id for node in added.nodes], [note.note_id for note in added.notes])

    def _fitting(self, source: str, target: str) -> Connection | None:
        """The first connection from one node to another that fits."""
        editor = self._editor
        node_type = usable_type_of(editor.registry, editor.workflow.node(source), editor.workflow.base)
        for port in node_type.outputs if node_type is not None else ():
            found = first_fitting(editor.workflow, editor.registry, source, port.name, "output", target)
            if found is not None:
                return found
        return None
