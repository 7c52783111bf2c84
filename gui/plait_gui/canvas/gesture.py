"""What the hand does between pressing a button and letting it go."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from PySide6.QtCore import QPointF

THRESHOLD = 4.0
"""How far the pointer goes, in pixels of the view, before a press is a drag."""


class Gesture(Protocol):
    """A drag of any kind. Nothing of the workflow changes before it is finished."""

    def move(self, at: QPointF) -> None:
        """Follow the pointer, which is at a point of the canvas."""

    def finish(self, at: QPointF) -> None:
        """Do what was meant."""

    def abort(self) -> None:
        """Leave everything as it was."""
