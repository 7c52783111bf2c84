"""Selecting with a rubber band."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF

from .grid_index import Box

if TYPE_CHECKING:
    from plait_gui.editor import Editor

    from .scene import Scene


class BandGesture:
    """Selects the nodes that the band touches, and the notes and reroute points that it holds."""

    def __init__(self, editor: Editor, scene: Scene, at: QPointF, *, adds: bool) -> None:
        self._editor, self._scene, self._start = editor, scene, at
        selection = editor.selection
        self._before = selection.nodes, selection.notes, selection.connections, selection.points
        self._kept = self._before if adds else ((), (), (), ())
        if not adds:
            selection.set()

    def move(self, at: QPointF) -> None:
        band = QRectF(self._start, at).normalized()
        self._scene.overlay.show_band(band)
        box = Box(band.left(), band.top(), band.right(), band.bottom())
        nodes, notes, connections, points = self._kept
        order = {node_id: place for place, node_id in enumerate(self._editor.workflow.nodes)}
        touched = sorted(self._scene.nodes.meeting(box), key=order.__getitem__)
        held = [each.note_id for each in self._scene.notes.items.values() if box.holds(each.box)]
        caught = self._scene.connections.points_in(box)
        self._editor.selection.set((*nodes, *touched), (*notes, *held), connections, (*points, *caught))

    def finish(self, at: QPointF) -> None:
        self._scene.overlay.clear()

    def abort(self) -> None:
        self._scene.overlay.clear()
        nodes, notes, connections, points = self._before
        workflow = self._editor.workflow
        self._editor.selection.set(
            [each for each in nodes if each in workflow.nodes],
            [each for each in notes if each in workflow.notes],
            [each for each in connections if each in workflow.topology.connections],
            [each for each in points if each.number < len(workflow.routes.get(each.connection, ()))],
        )
