"""Dragging copies of what is selected away from it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF

from .move_gesture import MoveGesture

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QPointF

    from plait_gui.editor import Editor

    from .scene import Scene


class CopyGesture:
    """Moves what is selected as it is seen, and puts copies there; a frame shows where the originals stay.

    Args:
        editor: Where what is selected can be found.
        scene: Shows it while it is moved.
        at: Where it was taken.
        node_id: The node under the pointer.
        put: Adds copies of what is selected, with their upper left corner at a point.
    """

    def __init__(
        self, editor: Editor, scene: Scene, at: QPointF, node_id: str, put: Callable[[float, float], object]
    ) -> None:
        self._scene, self._put = scene, put
        self._box = scene.bounds(editor.selection.nodes, editor.selection.notes)
        self._moving = MoveGesture(editor, scene, at, node_id)

    def move(self, at: QPointF) -> None:
        self._moving.move(at)
        if self._box is not None:
            left, top, right, bottom = self._box
            self._scene.overlay.show_band(QRectF(left, top, right - left, bottom - top))

    def finish(self, at: QPointF) -> None:
        self._moving.move(at)
        dx, dy = self._moving.shift
        self.abort()
        if self._box is not None and (dx, dy) != (0.0, 0.0):
            self._put(self._box.left + dx, self._box.top + dy)

    def abort(self) -> None:
        self._moving.abort()
        self._scene.overlay.clear()
