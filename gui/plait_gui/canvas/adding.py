"""Adding nodes to the canvas: at the pointer, after another node, at the end of a connection, or into one."""

from __future__ import annotations

from math import floor
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QPoint, QPointF

from plait.card import Place, card_height, port_place
from plait.connecting import first_fitting, fitting_port, port_type_at, usable_type, usable_type_of
from plait.theme import ANY_LOOK, CARD_HEIGHT, CARD_WIDTH
from plait.topology import Connection
from plait_gui.language import tr
from plait_gui.quick_add import QuickAdd

from .geometry import snapped
from .grid_index import Box
from .insertion import insert, way_through
from .node_item import PortAt
from .replacing import may_replace, replace

if TYPE_CHECKING:
    from collections.abc import Callable

    from plait.node import NodeType
    from plait_gui.theme import Appearance

    from .canvas import Canvas
    from .node_item import Side

GAP = 76.0
"""Between a card and one that is added after it."""
_ROW = 112.0
_NEARLY_LEVEL = 24.0
"""A connection that is dropped so little higher or lower than it began is meant to be level."""


class Adding(QObject):
    """Opens the search, and puts what was chosen where it was meant."""

    def __init__(self, canvas: Canvas, appearance: Appearance) -> None:
        super().__init__(canvas)
        self._canvas, self._editor = canvas, canvas.editor
        self.quick_add = QuickAdd(canvas.editor, appearance, canvas)
        self._add: Callable[[str], str] | None = None
        self.quick_add.chosen.connect(self._take)
        self.quick_add.closed.connect(self._close)

    def add(self, type_id: str, middle: QPointF | None = None) -> str:
        """Add a node with its middle at a point, by default in the middle of what is seen, and select it."""
        if middle is None:
            seen = self._canvas.visible_box()
            middle = QPointF((seen.left + seen.right) / 2, (seen.top + seen.bottom) / 2)
        return self._put(type_id, middle.x() - CARD_WIDTH / 2, snapped(middle.y() - CARD_HEIGHT / 2))

    def ask(self, at: QPointF) -> None:
        """Search for a node that will be added at a point."""
        self._open(at, tr("Add a node"), lambda type_id: self.add(type_id, at))

    def ask_after_all(self) -> None:
        """Search for a node that will be added after all that are selected and connected to each, where possible."""
        nodes = self._editor.selection.nodes
        items = [self._canvas.mirror.nodes.items[each] for each in nodes]
        right = max(item.x for item in items) + CARD_WIDTH + GAP
        middle = (min(item.y for item in items) + max(item.y for item in items)) / 2
        place = QPointF(right, middle)

        def add(type_id: str) -> str:
            with self._editor.as_one(tr("Add and connect")):
                added = self._put(type_id, place.x(), snapped(place.y()))
                for source in sorted(nodes, key=lambda each: self._canvas.mirror.nodes.items[each].y):
                    way = self._free_way(source, added)
                    if way is not None:
                        self._editor.connect_ports(way)
            return added

        heading = tr("Add after {n} nodes", n=len(nodes))
        self._open(place, heading, add, beside=(nodes[0], "output"))

    def ask_after(self, node_id: str) -> None:
        """Search for a node that will be added after another and connected to it, where that is possible."""
        item = self._canvas.mirror.nodes.items[node_id]
        place = QPointF(item.x + CARD_WIDTH + GAP, item.y)

        def add(type_id: str) -> str:
            way = self._way_after(node_id, type_id)
            y = self._level_with(PortAt(node_id, way[0], "output"), type_id, way[1]) if way is not None else place.y()
            with self._editor.as_one(tr("Add and connect")):
                added = self._put(type_id, place.x(), y)
                if way is not None:
                    self._editor.connect_ports(Connection(node_id, way[0], added, way[1]))
            return added

        heading = tr("Add after “{title}”", title=self._editor.title(node_id))
        self._open(place, heading, add, beside=(node_id, "output"))

    def ask_from(self, start: PortAt, at: QPointF) -> None:
        """Search for a node that fits a port, at which a connection was begun that ended at a point of the canvas."""
        editor = self._editor
        carried = port_type_at(editor.workflow, editor.registry, *start)
        if carried is None:
            return

        def fits(node_type: NodeType[..., Any]) -> bool:
            usable = usable_type(editor.registry, node_type.type_id)
            return usable is not None and fitting_port(usable, carried, start.side) is not None

        def add(type_id: str) -> str:
            x, y = at.x() if start.side == "output" else at.x() - CARD_WIDTH, at.y() - CARD_HEIGHT / 2
            port = fitting_port(editor.registry.get(type_id), carried, start.side)
            level = self._level_with(start, type_id, port.name) if port is not None else y
            with editor.as_one(tr("Add and connect")):
                added = self._put(type_id, x, level if abs(level - y) <= _NEARLY_LEVEL else snapped(y))
                if port is not None and start.side == "output":
                    editor.connect_ports(Connection(start.node_id, start.port, added, port.name))
                elif port is not None:
                    editor.connect_ports(Connection(added, port.name, start.node_id, start.port))
            return added

        heading = (
            tr("Add a node that takes a {type}", type=carried.name)
            if start.side == "output"
            else tr("Add a node that gives a {type}", type=carried.name)
        )
        self._open(at, heading, add, fits, (start.node_id, start.side))
        self._keep_line(start, at)

    def ask_instead(self) -> None:
        """Search for a node that will take the place of the selected one, with all that fits."""
        node_id = self._editor.selection.current
        if not node_id:
            self._canvas.said.emit(tr("Select a node to replace it by another."))
            return
        item = self._canvas.mirror.nodes.items[node_id]

        def put(type_id: str) -> str:
            made, said = replace(self._editor, node_id, type_id)
            if said:
                self._canvas.said.emit(said)
            return made

        heading = tr("Replace “{title}” by", title=self._editor.title(node_id))
        at = QPointF(item.x, item.y + item.height)
        self._open(at, heading, put, lambda node_type: may_replace(self._editor, node_id, node_type.type_id))

    def ask_into(self, connection: Connection, at: QPointF) -> None:
        """Search for a node that a connection could go through."""

        def fits(node_type: NodeType[..., Any]) -> bool:
            return way_through(self._editor, node_type.type_id, connection) is not None

        beside: tuple[str, Side] | None = None
        if connection.source in self._editor.workflow.nodes:
            beside = connection.source, "output"
        self._open(at, tr("Insert a node"), lambda type_id: self.add_into(type_id, connection, at), fits, beside)

    def add_into(self, type_id: str, connection: Connection, at: QPointF) -> str:
        """Add a node and let a connection go through it, as one step."""
        with self._editor.as_one(tr("Insert")):
            added = self.add(type_id, at)
            insert(self._editor, added, connection)
        return added

    def _open(
        self,
        at: QPointF,
        heading: str,
        add: Callable[[str], str],
        fits: Callable[[NodeType[..., Any]], bool] | None = None,
        beside: tuple[str, Side] | None = None,
    ) -> None:
        """Show the search; `beside` has a node, and the side of it at which the new one will stand."""
        self._add = add
        place: QPoint = self._canvas.mapFromScene(at)
        known = (self._editor.workflow.node(beside[0]).type_id, beside[1]) if beside is not None else None
        self.quick_add.open(place + QPoint(8, 8), heading, fits, known)

    def _keep_line(self, start: PortAt, at: QPointF) -> None:
        """Show the connection that was begun for as long as the search for its other end is open."""
        item, here = self._canvas.mirror.nodes.items[start.node_id], Place(at.x(), at.y())
        face = item.face(start.port, start.side)
        place = item.port_place(start.port, start.side)
        ends = (place, here) if start.side == "output" else (here, place)
        self._canvas.mirror.overlay.show_line(*ends, (face.look if face is not None else ANY_LOOK).color)

    def _take(self, type_id: str) -> None:
        if self._add is not None:
            added = self._add(type_id)
            self._canvas.reveal(self._canvas.mirror.nodes.items[added].box)

    def _close(self) -> None:
        self._add = None
        self._canvas.mirror.overlay.clear()
        self._canvas.setFocus()

    def _put(self, type_id: str, x: float, y: float) -> str:
        """Add a node at a free place: here, or below what is here already; sidewards on the grid."""
        x, y = snapped(x), floor(2 * y + 0.5) / 2
        nodes = self._canvas.mirror.nodes
        while nodes.meeting(Box(x + 1, y + 1, x + CARD_WIDTH - 1, y + CARD_HEIGHT - 1)):
            y += _ROW
        added = self._editor.add_node(type_id, x, y)
        self._editor.selection.set([added])
        return added

    def _way_after(self, source: str, type_id: str) -> tuple[str, str] | None:
        """The output of a node and the input of a type that would be connected; None if none fit."""
        editor = self._editor
        before = usable_type_of(editor.registry, editor.workflow.node(source), editor.workflow.base)
        after = usable_type(editor.registry, type_id)
        if before is None or after is None:
            return None
        for out in before.outputs:
            entry = fitting_port(after, out.type, "output")
            if entry is not None:
                return out.name, entry.name
        return None

    def _free_way(self, source: str, target: str) -> Connection | None:
        """A connection from a node to an input of another that has room for it; None if there is none."""
        editor = self._editor
        before = usable_type_of(editor.registry, editor.workflow.node(source), editor.workflow.base)
        for out in before.outputs if before is not None else ():
            found = first_fitting(editor.workflow, editor.registry, source, out.name, "output", target)
            if found is not None and not editor.replaced_by(found):
                return found
        return None

    def _level_with(self, start: PortAt, type_id: str, port: str) -> float:
        """How high a card of a type has to stand for the connection between two ports to be level."""
        here = self._canvas.mirror.nodes.items[start.node_id].port_place(start.port, start.side)
        node_type = usable_type(self._editor.registry, type_id)
        if node_type is None:
            return here.y - CARD_HEIGHT / 2
        ports = node_type.inputs if start.side == "output" else node_type.outputs
        index = next((place for place, each in enumerate(ports) if each.name == port), 0)
        height = card_height(len(node_type.inputs), len(node_type.outputs))
        return here.y - port_place(Place(0, 0), index, len(ports), height, output=start.side == "input").y
