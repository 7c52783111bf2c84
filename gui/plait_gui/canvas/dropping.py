"""What may be dropped on the canvas: node types from the palette, and files."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMetaMethod

from plait_gui.palette.model import MIME_TYPE

from .insertion import way_through

if TYPE_CHECKING:
    from PySide6.QtCore import QMimeData, QPointF
    from PySide6.QtGui import QDropEvent

    from plait.topology import Connection

    from .canvas import Canvas

_REACH = 20.0


class Dropping:
    """Decides what is taken, and shows the connection that a node would be put into."""

    def __init__(self, canvas: Canvas) -> None:
        self._canvas = canvas

    def takes(self, data: QMimeData) -> bool:
        """Whether a drag can end here; files only if somebody listens for them."""
        if data.hasFormat(MIME_TYPE):
            return self._canvas.editor.registry.find(_type_id(data)) is not None
        has_listener = self._canvas.isSignalConnected(QMetaMethod.fromSignal(self._canvas.files_dropped))
        return has_listener and bool(_files(data))

    def hover(self, data: QMimeData, at: QPointF) -> None:
        """Show where a node would go if it were dropped now."""
        self._canvas.mirror.connections.hover(self._under(data, at))

    def leave(self) -> None:
        self._canvas.mirror.connections.hover(None)

    def drop(self, event: QDropEvent) -> None:
        """Take what was dropped."""
        at, data = self._canvas.mapToScene(event.position().toPoint()), event.mimeData()
        self.leave()
        if not data.hasFormat(MIME_TYPE):
            self._canvas.files_dropped.emit(_files(data), at)
            return
        onto = self._under(data, at)
        if onto is not None:
            self._canvas.adding.add_into(_type_id(data), onto, at)
        else:
            self._canvas.adding.add(_type_id(data), at)
        self._canvas.setFocus()

    def _under(self, data: QMimeData, at: QPointF) -> Connection | None:
        """The connection that the dragged node type could be put into."""
        if not data.hasFormat(MIME_TYPE):
            return None
        under = self._canvas.mirror.connections.at(at.x(), at.y(), _REACH / self._canvas.zoom)
        if under is None or way_through(self._canvas.editor, _type_id(data), under) is None:
            return None
        return under


def _type_id(data: QMimeData) -> str:
    return bytes(data.data(MIME_TYPE).data()).decode("utf-8", errors="replace")


def _files(data: QMimeData) -> list[Path]:
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
