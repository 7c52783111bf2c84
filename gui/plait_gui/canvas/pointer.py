"""The pointer on the canvas: what is under it, and which gesture a press begins."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QPointF, Qt

from plait.topology import Connection
from plait_gui.selection import PointAt

from .band_gesture import BandGesture
from .connection_item import END_SHARE
from .copy_gesture import CopyGesture
from .drag_connection import DragConnection
from .geometry import Level, level_at, share_along
from .gesture import THRESHOLD
from .move_gesture import MoveGesture
from .node_item import PortAt
from .pan_gesture import PanGesture
from .rerouting import add_point
from .resize_gesture import ResizeGesture

if TYPE_CHECKING:
    from collections.abc import Callable

    from .canvas import Canvas
    from .gesture import Gesture

_PORT_REACH = 10.0
_CONNECTION_REACH = 7.0
_POINT_REACH = 8.0
HANDLE_REACH = 12.0
"""How near the pointer has to come to the corner of a note."""


class Under(NamedTuple):
    """What is under the pointer; at most one of them."""

    port: PortAt | None = None
    node_id: str = ""
    connection: Connection | None = None
    note_id: str = ""
    point: PointAt | None = None


class Pointer:
    """Follows the left button: a press selects, and becomes a gesture when the pointer goes far enough."""

    def __init__(self, canvas: Canvas) -> None:
        self._canvas = canvas
        self._gesture: Gesture | None = None
        self._begin: Callable[[], Gesture] | None = None
        self._pressed_at = QPointF()
        self._on_release: Callable[[], None] | None = None

    @property
    def is_busy(self) -> bool:
        """Whether a button is held down."""
        return self._gesture is not None or self._begin is not None

    @property
    def scrolls_at_edges(self) -> bool:
        """Whether the canvas should move on when the pointer comes to its edge."""
        return self._gesture is not None and not isinstance(self._gesture, PanGesture)

    def under(self, at: QPointF) -> Under:
        """What is at a point of the canvas."""
        canvas = self._canvas
        scene, zoom = canvas.mirror, canvas.zoom
        x, y = at.x(), at.y()
        if level_at(zoom) is not Level.BODIES:
            port = scene.nodes.port_at(x, y, max(_PORT_REACH, _PORT_REACH / zoom))
            # A port that another card covers can't be seen, and is not meant.
            over = scene.nodes.at(x, y)
            if port is not None and over in ("", port.node_id):
                return Under(port=port)
        node_id = scene.nodes.at(x, y)
        if node_id:
            return Under(node_id=node_id)
        point = scene.connections.point_at(x, y, max(_POINT_REACH, _POINT_REACH / zoom))
        if point is not None:
            return Under(point=point)
        connection = scene.connections.at(x, y, _CONNECTION_REACH / zoom)
        if connection is not None:
            return Under(connection=connection)
        return Under(note_id=scene.note_to_grab(x, y, HANDLE_REACH / zoom))

    def press(self, at: QPointF, modifiers: Qt.KeyboardModifier) -> None:
        """The left button went down at a point of the canvas."""
        scene = self._canvas.mirror
        self._pressed_at = at
        self._on_release = None
        adds = bool(modifiers & (Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.ControlModifier))
        under = self.under(at)
        if under.port is not None:
            self._press_port(under.port)
        elif under.node_id:
            self._press_node(under.node_id, at, adds=adds, copies=bool(modifiers & Qt.KeyboardModifier.AltModifier))
        elif under.point is not None:
            self._press_point(under.point, at, adds=adds)
        elif under.connection is not None and modifiers & Qt.KeyboardModifier.AltModifier:
            point = add_point(self._canvas.editor, scene, under.connection, at.x(), at.y())
            if point is not None:
                self._press_point(point, at, adds=False)
        elif under.connection is not None:
            self._press_connection(under.connection, at, adds=adds)
        elif under.note_id and not modifiers & Qt.KeyboardModifier.ShiftModifier:
            self._press_note(under.note_id, at, adds=adds)
        else:
            self._begin = lambda: BandGesture(self._canvas.editor, self._canvas.mirror, at, adds=adds)
            if not adds:
                self._on_release = self._canvas.editor.selection.set

    def begin(self, gesture: Gesture) -> None:
        """Take up a gesture that needs no way to go first."""
        self._gesture = gesture

    def move(self, at: QPointF) -> None:
        """The pointer went to a point of the canvas while the button is down."""
        if self._gesture is None and self._begin is not None:
            way = at - self._pressed_at
            if way.manhattanLength() * self._canvas.zoom < THRESHOLD:
                return
            begin, self._begin, self._on_release = self._begin, None, None
            self._gesture = begin()
        if self._gesture is not None:
            self._gesture.move(at)

    def release(self, at: QPointF) -> None:
        """The button is up again."""
        gesture, after = self._gesture, self._on_release
        self._gesture = self._begin = self._on_release = None
        if gesture is not None:
            gesture.finish(at)
        elif after is not None:
            after()

    def abort(self) -> bool:
        """Leave everything as it was before the press; false if there was none."""
        was_busy = self.is_busy
        gesture = self._gesture
        self._gesture = self._begin = self._on_release = None
        if gesture is not None:
            gesture.abort()
        return was_busy

    def _press_port(self, port: PortAt) -> None:
        canvas = self._canvas
        canvas.editor.selection.set([port.node_id])
        if port.side == "output":
            self._on_release = lambda: canvas.port_selected.emit(port.node_id, port.port)
        self._begin = lambda: self._connect(port)

    def _press_node(self, node_id: str, at: QPointF, *, adds: bool, copies: bool) -> None:
        canvas, selection = self._canvas, self._canvas.editor.selection
        canvas.mirror.nodes.raise_up(node_id)
        canvas.mirror.nodes.refresh(node_id)
        if adds and node_id in selection.nodes:
            others = [each for each in selection.nodes if each != node_id]
            self._on_release = lambda: selection.set(others, selection.notes, selection.connections, selection.points)
        elif adds:
            selection.set((*selection.nodes, node_id), selection.notes, selection.connections, selection.points)
        elif node_id not in selection.nodes:
            selection.set([node_id])
        else:
            # It may be the start of a drag of all that is selected; a mere click means this one.
            self._on_release = lambda: selection.set([node_id])
        if copies:
            put = canvas.editing.duplicate_at
            self._begin = lambda: CopyGesture(canvas.editor, canvas.mirror, at, node_id, put)
        else:
            self._begin = lambda: MoveGesture(canvas.editor, canvas.mirror, at, node_id)

    def _press_note(self, note_id: str, at: QPointF, *, adds: bool) -> None:
        canvas, selection = self._canvas, self._canvas.editor.selection
        if note_id not in selection.notes:
            kept = (selection.nodes, (*selection.notes, note_id)) if adds else ((), (note_id,))
            selection.set(*kept)
        elif not adds:
            self._on_release = lambda: selection.set(notes=[note_id])
        if canvas.mirror.notes.items[note_id].is_handle(at.x(), at.y(), HANDLE_REACH / canvas.zoom):
            self._begin = lambda: ResizeGesture(canvas.editor, canvas.mirror, at, note_id)
        else:
            self._begin = lambda: MoveGesture(canvas.editor, canvas.mirror, at, note_id=note_id)

    def _press_point(self, point: PointAt, at: QPointF, *, adds: bool) -> None:
        canvas, selection = self._canvas, self._canvas.editor.selection
        if point not in selection.points:
            kept = (selection.nodes, selection.notes, (), selection.points) if adds else ((), (), (), ())
            selection.set(*kept[:3], (*kept[3], point))
        elif not adds:
            self._on_release = lambda: selection.set(points=[point])
        self._begin = lambda: MoveGesture(canvas.editor, canvas.mirror, at, point)

    def _press_connection(self, connection: Connection, at: QPointF, *, adds: bool) -> None:
        canvas, selection = self._canvas, self._canvas.editor.selection
        if adds:
            selection.set(selection.nodes, selection.notes, (*selection.connections, connection))
        else:
            selection.set(connections=[connection])
        item = canvas.mirror.connections.find(connection)
        share = share_along(item.samples, at.x(), at.y()) if item is not None else 0.5
        if share >= 1 - END_SHARE:
            self._begin = lambda: self._detach(connection, "input")
        elif share <= END_SHARE:
            self._begin = lambda: self._detach(connection, "output")
        else:
            self._begin = lambda: BandGesture(canvas.editor, canvas.mirror, at, adds=adds)

    def _connect(self, port: PortAt) -> Gesture:
        """Draw a connection from a port, or take the one that ends at it, if there is room for only one."""
        editor = self._canvas.editor
        if port.side == "input" and not self._takes_many(port):
            for each in editor.workflow.topology.into(port.node_id):
                if each.target_port == port.port and each.source in editor.workflow.nodes:
                    return self._detach(each, "input")
        return self._drag(port, None)

    def _detach(self, connection: Connection, end: str) -> Gesture:
        """Take a connection by one of its ends; the other stays."""
        if end == "input":
            return self._drag(PortAt(connection.source, connection.source_port, "output"), connection)
        return self._drag(PortAt(connection.target, connection.target_port, "input"), connection)

    def _drag(self, start: PortAt, detached: Connection | None) -> Gesture:
        canvas = self._canvas
        return DragConnection(
            canvas.editor,
            canvas.mirror,
            start,
            zoom=lambda: canvas.zoom,
            detached=detached,
            explain=canvas.explain,
            drop_on_canvas=canvas.adding.ask_from,
            choose=canvas.choose_parameter,
        )

    def _takes_many(self, port: PortAt) -> bool:
        node_type = self._canvas.editor.node_type(port.node_id)
        found = node_type.signature.input(port.port) if node_type is not None else None
        return found is not None and found.many
