"""What is selected on the canvas; every panel shows the same."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Signal

from plait.topology import Connection

if TYPE_CHECKING:
    from collections.abc import Iterable


class PointAt(NamedTuple):
    """A reroute point: the connection that goes through it, and which of its points it is, from the source."""

    connection: Connection
    number: int


class Selection(QObject):
    """Ids of the selected nodes and notes, and the selected connections and reroute points.

    The node that the inspector and the data panel show is the `current` one: the last that was selected.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.nodes: tuple[str, ...] = ()
        self.notes: tuple[str, ...] = ()
        self.connections: tuple[Connection, ...] = ()
        self.points: tuple[PointAt, ...] = ()

    @property
    def current(self) -> str:
        """The node to show; empty if none is selected."""
        return self.nodes[-1] if self.nodes else ""

    @property
    def is_empty(self) -> bool:
        return not (self.nodes or self.notes or self.connections or self.points)

    def set(
        self,
        nodes: Iterable[str] = (),
        notes: Iterable[str] = (),
        connections: Iterable[Connection] = (),
        points: Iterable[PointAt] = (),
    ) -> None:
        """Select exactly these; in the order in which they were selected."""
        new = (
            tuple(dict.fromkeys(nodes)),
            tuple(dict.fromkeys(notes)),
            tuple(dict.fromkeys(connections)),
            tuple(dict.fromkeys(points)),
        )
        if new != (self.nodes, self.notes, self.connections, self.points):
            self.nodes, self.notes, self.connections, self.points = new
            self.changed.emit()

    def forget(self, *, node_id: str = "", note_id: str = "", connection: Connection | None = None) -> None:
        """Let go of what was removed from the workflow."""
        self.set(
            (each for each in self.nodes if each != node_id),
            (each for each in self.notes if each != note_id),
            (each for each in self.connections if each != connection),
            (each for each in self.points if each.connection != connection),
        )

    def forget_points(self, connection: Connection, count: int) -> None:
        """Let go of the points that a connection no longer has, now that it has so many."""
        kept = [each for each in self.points if each.connection != connection or each.number < count]
        self.set(self.nodes, self.notes, self.connections, kept)
