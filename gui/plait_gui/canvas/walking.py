"""Going about the canvas by keys: from node to node, along their connections, and from note to note."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF

from plait_gui.selection import PointAt

from .grid_index import Box
from .navigation import next_connection, next_node, next_note

if TYPE_CHECKING:
    from plait.topology import Connection
    from plait_gui.selection import Selection

    from .canvas import Canvas
    from .navigation import Direction


class Walking:
    """Selects what a key leads to, and brings it into view."""

    def __init__(self, canvas: Canvas) -> None:
        self._canvas = canvas

    def to_node(self, direction: Direction, *, adds: bool = False) -> None:
        """Go to the next node in a direction; with `adds` the others stay selected.

        From a connection it goes to the node at one of its ends or, up and down, along its reroute points; and from
        nowhere to the node in the middle of the view.
        """
        canvas, selection = self._canvas, self._canvas.editor.selection
        items = canvas.mirror.nodes.items
        ends = {"left": "source", "right": "target"}
        if selection.current in items:
            found = next_node(canvas.editor.workflow.topology, items, selection.current, direction)
        elif (chosen := _connection_in_hand(selection)) is not None:
            if direction not in ends:
                self._to_point(chosen, 1 if direction == "down" else -1)
                return
            found = str(getattr(chosen, ends[direction]))
        else:
            found = self._nearest_to_middle()
        if found in items:
            kept = [each for each in selection.nodes if each != found] if adds else []
            selection.set([*kept, found])
            canvas.reveal(items[found].box)

    def to_connection(self, *, leaving: bool) -> None:
        """Go to the next connection that leaves the current node, or that ends at it."""
        canvas, selection = self._canvas, self._canvas.editor.selection
        found = next_connection(canvas.editor.workflow.topology, canvas.mirror.nodes.items, selection, leaving=leaving)
        item = canvas.mirror.connections.find(found) if found is not None else None
        if found is not None and item is not None:
            selection.set(connections=[found])
            canvas.reveal(item.box)
            canvas.card.show_connection(found, canvas.mapFromScene(QPointF(*item.middle)))

    def to_note(self, step: int) -> None:
        """Go to the next note in reading order, or back to the one before."""
        canvas, selection = self._canvas, self._canvas.editor.selection
        notes = canvas.mirror.notes.items
        found = next_note(notes, selection.notes[0] if selection.notes else "", step=step)
        if found:
            selection.set(notes=[found])
            canvas.reveal(notes[found].box)

    def _to_point(self, connection: Connection, step: int) -> None:
        """Go to the next reroute point of a connection, and from the last on to the connection itself."""
        canvas, selection = self._canvas, self._canvas.editor.selection
        route = canvas.editor.workflow.routes.get(connection, ())
        # The connection itself is behind its last point, and so before its first.
        now = selection.points[0].number if selection.points else len(route)
        index = (now + step) % (len(route) + 1)
        if index == len(route):
            selection.set(connections=[connection])
        else:
            selection.set(points=[PointAt(connection, index)])
            x, y = route[index]
            canvas.reveal(Box(x, y, x, y))

    def _nearest_to_middle(self) -> str:
        items, seen = self._canvas.mirror.nodes.items, self._canvas.visible_box()
        x, y = (seen.left + seen.right) / 2, (seen.top + seen.bottom) / 2
        return min(
            items, key=lambda each: (items[each].middle.x - x) ** 2 + (items[each].middle.y - y) ** 2, default=""
        )


def _connection_in_hand(selection: Selection) -> Connection | None:
    """The connection that is selected, or that a selected reroute point belongs to."""
    if selection.connections:
        return selection.connections[0]
    return selection.points[0].connection if selection.points else None
