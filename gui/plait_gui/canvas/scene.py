"""The workflow on the canvas: a mirror that follows the editor's events and holds nothing of its own."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QGraphicsScene

from plait.card import Place
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
    WorkflowChanged,
    WorkflowEvent,
)
from plait.theme import ANY_LOOK
from plait.topology import Connection

from .clock import Clock
from .connection_item import ConnectionItem
from .connection_layer import ConnectionLayer
from .geometry import within_canvas
from .grid_index import Box
from .inks import Inks
from .layer import WHOLE
from .node_item import NodeItem
from .node_layer import NodeLayer
from .note_item import NoteItem
from .note_layer import NoteLayer
from .overlay import Overlay
from .painting import Painting
from .role_layer import RoleLayer

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping

    from PySide6.QtCore import QObject

    from plait.picture.port import PortFace
    from plait.route import Point, Routes
    from plait_gui.editor import Editor
    from plait_gui.lineage import Lineage
    from plait_gui.theme import Appearance

    from .fits import Fits
    from .node_item import PortAt

_FEW = 12
"""So many connections that move are painted closely."""
STUB = 64.0
"""The length of what is shown of a connection to a node that is not there."""


class Scene(QGraphicsScene):
    """Layers: notes, connections, nodes, what they do with a traced column, and what a gesture draws above them."""

    def __init__(self, editor: Editor, appearance: Appearance, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._editor = editor
        self._appearance = appearance
        self.setItemIndexMethod(QGraphicsScene.ItemIndexMethod.NoIndex)
        self.setSceneRect(WHOLE)
        self.painting = Painting(Inks(appearance))
        self.notes = NoteLayer(self.painting)
        self.connections = ConnectionLayer(self.painting)
        self.nodes = NodeLayer(self.painting)
        self.overlay = Overlay(self.painting)
        self.roles = RoleLayer(self.painting, self.nodes.items)
        for height, layer in enumerate((self.notes, self.connections, self.nodes, self.roles, self.overlay)):
            layer.setZValue(height)
            self.addItem(layer)
        editor.opened.connect(self.rebuild)
        editor.edited.connect(self._follow)
        editor.statuses.changed.connect(self._follow_state)
        editor.findings.changed.connect(self._follow_findings)
        editor.selection.changed.connect(self.show_selection)
        appearance.changed.connect(self._follow_appearance)
        self._has_focus = False
        self._previewed: Routes = {}
        """The ways of connections whose reroute points are being dragged."""
        self._clock = Clock(self)
        self._clock.ticked.connect(self._follow_clock)
        self.rebuild()

    def rebuild(self) -> None:
        """Show the workflow from scratch."""
        for layer in (self.notes, self.connections, self.nodes, self.overlay):
            layer.clear()
        workflow = self._editor.workflow
        for node_id in workflow.nodes:
            self.nodes.put(NodeItem(self._editor, node_id))
        for connection in workflow.connections:
            self._put_connection(connection)
        for note in workflow.notes.values():
            self.notes.put(NoteItem(note))
        self.show_selection()

    def set_focused(self, focused: bool) -> None:
        """Say whether the canvas has the keyboard."""
        self._has_focus = focused
        self.show_selection()

    def show_selection(self) -> None:
        selection = self._editor.selection
        self.nodes.select(selection.nodes, selection.current if self._has_focus else "")
        self.connections.select(selection.connections, selection.points)
        self.notes.select(selection.notes)

    def bounds(self, node_ids: Iterable[str] | None = None, note_ids: Iterable[str] | None = None) -> Box | None:
        """The box around some nodes and notes, by default around all; None if there are none."""
        nodes = [self.nodes.items[each].box for each in (self.nodes.items if node_ids is None else node_ids)]
        notes = [self.notes.items[each].box for each in (self.notes.items if note_ids is None else note_ids)]
        routes = self._editor.workflow.routes.values() if node_ids is None else ()
        points = [Box(*at, *at) for route in routes for at in map(_shown, route)]
        boxes = [*nodes, *notes, *points]
        if not boxes:
            return None
        first, *others = boxes
        for box in others:
            first = first._replace(
                left=min(first.left, box.left),
                top=min(first.top, box.top),
                right=max(first.right, box.right),
                bottom=max(first.bottom, box.bottom),
            )
        return first

    def held_by(self, note_ids: Iterable[str]) -> tuple[list[str], list[str]]:
        """The nodes and the smaller notes that lie on some notes, as on a frame."""
        nodes: dict[str, None] = {}
        notes: dict[str, None] = {}
        for frame in (self.notes.items[each] for each in note_ids):
            nodes.update(
                dict.fromkeys(
                    each for each in self.nodes.meeting(frame.box) if frame.box.holds(self.nodes.items[each].box)
                )
            )
            notes.update(
                dict.fromkeys(
                    each.note_id
                    for each in self.notes.items.values()
                    if each is not frame and frame.box.holds(each.box)
                )
            )
        return list(nodes), list(notes)

    def note_to_grab(self, x: float, y: float, reach: float) -> str:
        """The note that a pointer within reach of a point means; empty if there is none.

        One with nodes on it is a frame: it is taken by its text or its corner, and the rest of it is ground.
        """
        for note in self.notes.at(x, y):
            is_text = y - note.y <= max(note.text_height, 1.5 * reach)
            if is_text or note.is_handle(x, y, reach) or not self.held_by([note.note_id])[0]:
                return note.note_id
        return ""

    def preview(
        self,
        places: Mapping[str, tuple[float, float]],
        notes: Mapping[str, tuple[float, float]],
        routes: Routes | None = None,
    ) -> None:
        """Show nodes, notes and reroute points elsewhere while they are dragged, before the workflow knows of it."""
        self._previewed = routes or {}
        for node_id, (x, y) in places.items():
            self.nodes.move(self.nodes.items[node_id], x, y)
        self._renew_connections_of(places, self._previewed)
        for note_id, (x, y) in notes.items():
            self.notes.put(NoteItem(replace(self._editor.workflow.notes[note_id], x=x, y=y)))

    def preview_size(self, note_id: str, width: float, height: float) -> None:
        """Show a note in another size while it is resized."""
        self.notes.put(NoteItem(replace(self._editor.workflow.notes[note_id], width=width, height=height)))

    def end_preview(self, node_ids: Collection[str], note_ids: Iterable[str] = ()) -> None:
        """Show nodes, notes and reroute points where the workflow has them."""
        previewed, self._previewed = self._previewed, {}
        for node_id in node_ids:
            item = self.nodes.items.get(node_id)
            if item is not None:
                node = self._editor.workflow.node(node_id)
                self.nodes.move(item, within_canvas(node.x), within_canvas(node.y))
        known = self._editor.workflow.topology.connections
        self._renew_connections_of(node_ids, [each for each in previewed if each in known])
        for note_id in note_ids:
            self._put_note(note_id)

    def show_fits(self, fits: Fits | None) -> None:
        """While a connection is drawn, let the ports glow that it may end at and dim what it may not."""
        self.nodes.fits = fits
        self.nodes.update()

    def show_lineage(self, lineage: Lineage | None) -> None:
        """Let the way of a column stand out; None shows everything alike."""
        self.nodes.way = lineage.nodes if lineage is not None else None
        self.connections.way = lineage.connections if lineage is not None else None
        self.roles.show_roles(lineage)
        self.update()

    def show_target(self, target: PortAt | None) -> None:
        """Mark the port that the connection would end at now."""
        before = self.nodes.target
        if target != before:
            self.nodes.target = target
            for each in (before, target):
                if each is not None:
                    self.nodes.refresh(each.node_id)

    def _follow(self, event: WorkflowEvent) -> None:
        match event:
            case NodeAdded(node_id):
                self.nodes.put(NodeItem(self._editor, node_id))
                self._renew_connections_of([node_id])
            case NodeRemoved(node_id):
                self.nodes.remove(node_id)
                self._clock.follow(node_id, is_running=False)
            case NodeMoved(node_id, x, y):
                item = self.nodes.items[node_id]
                if (item.x, item.y) != (within_canvas(x), within_canvas(y)):
                    self.nodes.move(item, within_canvas(x), within_canvas(y))
                    self._renew_connections_of([node_id])
            case NodeRenamed(node_id) | ParametersChanged(node_id) | RunOptionsChanged(node_id):
                self._read(node_id)
            case Connected(source, source_port, target, target_port):
                connection = Connection(source, source_port, target, target_port)
                self._read_ends(connection)
                self._put_connection(connection)
            case Disconnected(source, source_port, target, target_port):
                connection = Connection(source, source_port, target, target_port)
                self.connections.remove(connection)
                self._read_ends(connection)
            case Rerouted(source, source_port, target, target_port):
                self._put_connection(Connection(source, source_port, target, target_port))
            case NoteChanged(note_id):
                self._put_note(note_id)
            case WorkflowChanged():
                pass

    def _follow_state(self, node_id: str) -> None:
        item = self.nodes.items.get(node_id)
        is_here = item is not None and node_id in self._editor.workflow.nodes
        self._clock.follow(node_id, is_running=is_here and self._editor.statuses.of(node_id).status == "running")
        if item is not None and is_here:
            item.read_foot(self._editor, self._clock.elapsed(node_id))
            self.nodes.refresh(node_id)

    def _follow_clock(self) -> None:
        for node_id in self._clock.running:
            self._follow_state(node_id)

    def _follow_findings(self) -> None:
        """Show what was found on the cards that it is about, and on those that it was about before."""
        about = self._editor.findings.nodes_with_problems()
        for item in self.nodes.items.values():
            if item.foot.badge or item.node_id in about:
                self._follow_state(item.node_id)
        for each in tuple(self.connections.all()):
            if self._is_broken(each.connection) != each.is_broken:
                self._put_connection(each.connection)

    def _is_broken(self, connection: Connection) -> bool:
        """Whether one of its ports is not there, or the node at its end can't use what comes."""
        source, target = self.nodes.items.get(connection.source), self.nodes.items.get(connection.target)
        out = source.face(connection.source_port, "output") if source is not None else None
        entry = target.face(connection.target_port, "input") if target is not None else None
        if out is None or entry is None or out.is_lost or entry.is_lost:
            return True
        return bool(self._editor.findings.faults_at(connection.target, connection.target_port))

    def _follow_appearance(self) -> None:
        self.painting.inks = Inks(self._appearance)
        for item in self.nodes.items.values():
            item.forget_texts()
        self.update()

    def _read(self, node_id: str) -> None:
        """Show a node as it is now; its ports may have become others."""
        item = self.nodes.items.get(node_id)
        if item is None or node_id not in self._editor.workflow.nodes:
            return
        before = item.card.inputs, item.card.outputs
        item.read(self._editor)
        self.nodes.put(item)
        if (item.card.inputs, item.card.outputs) != before:
            self._renew_connections_of([node_id])

    def _read_ends(self, connection: Connection) -> None:
        """A card shows the ports that only connections speak of, and whether an input is connected."""
        source = self.nodes.items.get(connection.source)
        if source is not None and _speaks_of_others(source, source.face(connection.source_port, "output")):
            self._read(connection.source)
        target = self.nodes.items.get(connection.target)
        if target is None:
            return
        if _speaks_of_others(target, target.face(connection.target_port, "input")):
            self._read(connection.target)
        else:
            self._follow_state(connection.target)

    def _renew_connections_of(self, node_ids: Iterable[str], others: Iterable[Connection] = ()) -> None:
        topology = self._editor.workflow.topology
        touched: dict[Connection, None] = dict.fromkeys(others)
        for node_id in node_ids:
            touched.update(dict.fromkeys(topology.into(node_id)))
            touched.update(dict.fromkeys(topology.out_of(node_id)))
        for connection in touched:
            self._put_connection(connection, closely=len(touched) <= _FEW)

    def _put_connection(self, connection: Connection, *, closely: bool = False) -> None:
        """Show a connection; of one to a node that is not there, the end that is."""
        source = self.nodes.items.get(connection.source)
        target = self.nodes.items.get(connection.target)
        start = source.port_place(connection.source_port, "output") if source is not None else None
        end = target.port_place(connection.target_port, "input") if target is not None else None
        out = source.face(connection.source_port, "output") if source is not None else None
        route = self._previewed.get(connection) or self._editor.workflow.routes.get(connection, ())
        if start is None and end is not None:
            start, route = Place(end.x - STUB, end.y), ()
        elif end is None and start is not None:
            end, route = Place(start.x + STUB, start.y), ()
        if start is None or end is None:
            self.connections.remove(connection)
            return
        self.connections.put(
            ConnectionItem(
                connection,
                start,
                end,
                (out.look if out is not None else ANY_LOOK).color,
                tuple(map(_shown, route)),
                is_broken=self._is_broken(connection),
            ),
            closely=closely,
        )

    def _put_note(self, note_id: str) -> None:
        note = self._editor.workflow.notes.get(note_id)
        if note is None:
            self.notes.remove(note_id)
        else:
            self.notes.put(NoteItem(note))


def _shown(point: Point) -> Point:
    """A reroute point, kept where a canvas can show it."""
    return within_canvas(point[0]), within_canvas(point[1])


def _speaks_of_others(item: NodeItem, face: PortFace | None) -> bool:
    """Whether ports that the type doesn't have come or go with this connection."""
    return item.is_unknown or face is None or face.is_lost
