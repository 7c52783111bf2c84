"""Dragging the corner of a note."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from .geometry import snapped
from .note_item import SMALLEST

if TYPE_CHECKING:
    from PySide6.QtCore import QPointF

    from plait_gui.editor import Editor

    from .scene import Scene


class ResizeGesture:
    """Gives a note another size, in whole steps of the grid."""

    def __init__(self, editor: Editor, scene: Scene, at: QPointF, note_id: str) -> None:
        self._editor, self._scene, self._note_id = editor, scene, note_id
        item = scene.notes.items[note_id]
        self._from_corner = item.x + item.width - at.x(), item.y + item.height - at.y()
        self._size = item.width, item.height

    def move(self, at: QPointF) -> None:
        item = self._scene.notes.items[self._note_id]
        dx, dy = self._from_corner
        self._size = (
            max(SMALLEST[0], snapped(at.x() + dx) - item.x),
            max(SMALLEST[1], snapped(at.y() + dy) - item.y),
        )
        self._scene.preview_size(self._note_id, *self._size)

    def finish(self, at: QPointF) -> None:
        self.move(at)
        width, height = self._size
        note = self._editor.workflow.notes[self._note_id]
        self._editor.put_note(replace(note, width=width, height=height))

    def abort(self) -> None:
        self._scene.end_preview((), [self._note_id])
