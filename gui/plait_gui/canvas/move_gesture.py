"""Dragging nodes, notes and reroute points to another place."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from plait.card import Place
from plait.theme import CARD_WIDTH
from plait_gui.language import tr
from plait_gui.selection import PointAt

from .geometry import snapped, within_canvas
from .grid_index import Box
from .guides import NEAR, aligned
from .insertion import insert, way_through
from .rerouting import carried_points, shifted_routes

if TYPE_CHECKING:
    from PySide6.QtCore import QPointF

    from plait.route import Routes
    from plait.topology import Connection
    from plait_gui.editor import Editor

    from .scene import Scene


class MoveGesture:
    """Moves all that is selected, and what lies on selected notes, by whole steps of the grid.

    The reroute points of a connection go along when both of its ends do. A node alone may be dropped on a connection.

    Args:
        editor: Where what is selected can be found.
        scene: Shows it while it is moved.
        at: Where it was taken.
        held: What is under the pointer: the id of a node, or a reroute point; none for a note.
        note_id: The note that is under the pointer.
    """

    def __init__(
        self, editor: Editor, scene: Scene, at: QPointF, held: str | PointAt = "", *, note_id: str = ""
    ) -> None:
        self._editor, self._scene, self._start = editor, scene, at
        workflow, selection = editor.workflow, editor.selection
        nodes, notes = scene.held_by(selection.notes)
        self._nodes = {each: (workflow.node(each).x, workflow.node(each).y) for each in (*selection.nodes, *nodes)}
        self._notes = {each: (workflow.notes[each].x, workflow.notes[each].y) for each in (*selection.notes, *notes)}
        self._points = dict.fromkeys((*selection.points, *carried_points(workflow, self._nodes)))
        self._held = held
        if isinstance(held, PointAt):
            self._anchor = workflow.routes[held.connection][held.number]
        else:
            self._anchor = self._nodes[held] if held else self._notes[note_id]
        self._shift = 0.0, 0.0
        self._onto: Connection | None = None

    @property
    def shift(self) -> tuple[float, float]:
        """How far all of it is from where it was."""
        return self._shift

    def move(self, at: QPointF) -> None:
        x, y = self._anchor
        shift = (
            snapped(x + at.x() - self._start.x()) - x,
            snapped(y + at.y() - self._start.y()) - y,
        )
        shift = self._in_line(shift)
        if shift != self._shift:
            self._shift = shift
            self._scene.preview(self._places(self._nodes), self._places(self._notes), self._routes())
        self._aim()

    def finish(self, at: QPointF) -> None:
        self.move(at)
        onto = self._onto
        self._scene.connections.hover(None)
        self._scene.overlay.show_guides([])
        if self._shift == (0.0, 0.0):
            return
        editor = self._editor
        count = len(self._nodes) + len(self._notes)
        count += 0 if self._nodes else len(self._points)
        text = tr("Move {n} things", n=count) if count > 1 else tr("Move")
        # One call would do for nodes alone; with notes, or on a connection, it takes several.
        with editor.as_one(tr("Insert") if onto is not None else text):
            editor.move(self._places(self._nodes))
            editor.reroute(self._routes())
            for note_id, (x, y) in self._places(self._notes).items():
                editor.put_note(replace(editor.workflow.notes[note_id], x=x, y=y))
            if onto is not None:
                insert(editor, next(iter(self._nodes)), onto)
        self._scene.end_preview(self._nodes, self._notes)

    def abort(self) -> None:
        self._scene.overlay.show_guides([])
        self._scene.connections.hover(None)
        self._scene.end_preview(self._nodes, self._notes)

    def _in_line(self, shift: tuple[float, float]) -> tuple[float, float]:
        """The shift that puts the card under the pointer in line with others, if it nearly is; shows where."""
        if not self._held or shift == (0.0, 0.0):
            self._scene.overlay.show_guides([])
            return shift
        nodes = self._scene.nodes
        x, y = self._anchor[0] + shift[0], self._anchor[1] + shift[1]
        box = Box(x, y, x, y)
        others: list[Box] = []
        if isinstance(self._held, PointAt):
            others = self._beside(self._held)
        else:
            box = Box(x, y, x + CARD_WIDTH, y + nodes.items[self._held].height)
        around = Box(box.left - NEAR, box.top - NEAR, box.right + NEAR, box.bottom + NEAR)
        others += [nodes.items[each].box for each in nodes.meeting(around) if each not in self._nodes]
        dx, dy, lines = aligned(box, others, self._level_lines(shift))
        self._scene.overlay.show_guides(lines)
        return shift[0] + dx, shift[1] + dy

    def _level_lines(self, shift: tuple[float, float]) -> list[tuple[Place, Place]]:
        """From the ports of the card under the pointer to those that they are connected to, if these stay."""
        held, nodes = self._held, self._scene.nodes.items
        if isinstance(held, PointAt):
            return []
        topology, routes = self._editor.workflow.topology, self._editor.workflow.routes
        found: list[tuple[Place, Place]] = []
        for each in (*topology.into(held), *topology.out_of(held)):
            is_into = each.target == held
            other = each.source if is_into else each.target
            if other in self._nodes or other not in nodes or routes.get(each):
                continue
            ends = (
                nodes[each.source].port_place(each.source_port, "output"),
                nodes[each.target].port_place(each.target_port, "input"),
            )
            own, there = ends[::-1] if is_into else ends
            moved_x, moved_y = self._anchor[0] - nodes[held].x + shift[0], self._anchor[1] - nodes[held].y + shift[1]
            found.append((Place(own.x + moved_x, own.y + moved_y), there))
        return found

    def _beside(self, point: PointAt) -> list[Box]:
        """What a connection comes from before one of its points, and goes to behind it."""
        item = self._scene.connections.find(point.connection)
        if item is None:
            return []
        # The corners begin with the port, so that the point itself is one further on.
        corners = item.corners
        places = [corners[index] for index in (point.number, point.number + 2) if index < len(corners)]
        return [Box(place.x, place.y, place.x, place.y) for place in places]

    def _routes(self) -> Routes:
        return shifted_routes(self._editor.workflow, self._points, *self._shift)

    def _places(self, before: dict[str, tuple[float, float]]) -> dict[str, tuple[float, float]]:
        dx, dy = self._shift
        return {each: (within_canvas(x + dx), within_canvas(y + dy)) for each, (x, y) in before.items()}

    def _aim(self) -> None:
        """Find the connection that a single node without connections would be put into."""
        self._onto = None
        if len(self._nodes) == 1 and not self._notes:
            (node_id,) = self._nodes
            topology = self._editor.workflow.topology
            if not topology.into(node_id) and not topology.out_of(node_id):
                middle = self._scene.nodes.items[node_id].middle
                under = self._scene.connections.at(middle.x, middle.y, 32.0)
                if under is not None and way_through(self._editor, self._type_id(node_id), under) is not None:
                    self._onto = under
        self._scene.connections.hover(self._onto)

    def _type_id(self, node_id: str) -> str:
        return self._editor.workflow.node(node_id).type_id
