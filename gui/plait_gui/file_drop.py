"""Takes files that are dropped on the window."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPointF
from PySide6.QtGui import QDropEvent

from .files.dropping import path_for, reader_of, workflow_among
from .language import tr

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtWidgets import QWidget

    from .actions.file_actions import FileActions
    from .canvas import Canvas
    from .editor import Editor
    from .notice_bar import NoticeBar

STEP = 112.0
"""How far below each other the readers of several files are."""
_LONGEST_TITLE = 60


class FileDrop(QObject):
    """Data becomes readers where it was dropped on the canvas; a workflow or a report is opened wherever."""

    def __init__(self, window: QWidget, canvas: Canvas, editor: Editor, files: FileActions, notice: NoticeBar) -> None:
        super().__init__(window)
        self._canvas, self._editor, self._files, self._notice = canvas, editor, files, notice
        window.setAcceptDrops(True)
        window.installEventFilter(self)
        canvas.files_dropped.connect(self.take)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QDropEvent) and (paths := _files_of(event)):
            event.acceptProposedAction()
            if event.type() == QEvent.Type.Drop:
                middle = self._canvas.viewport().rect().center()
                self.take(paths, self._canvas.mapToScene(middle))
            return True
        return super().eventFilter(watched, event)

    def take(self, dropped: Iterable[str | Path], place: QPointF) -> None:
        """Take files that were dropped at a point of the canvas."""
        paths = [Path(each) for each in dropped]
        workflow = workflow_among(paths)
        if workflow is not None:
            self._files.open_path(workflow)
            return
        unknown = self._add_readers(paths, place)
        if unknown:
            names = ", ".join(f"“{path.name}”" for path in unknown)
            self._notice.fail(
                tr("No node reads {names}. Drop a CSV file or other data, a workflow, or a report.", names=names)
            )

    def _add_readers(self, paths: list[Path], place: QPointF) -> list[Path]:
        """Add a reader for each file, and return those that no node reads."""
        editor = self._editor
        known = [(path, reader) for path in paths if (reader := reader_of(path, editor.registry)) is not None]
        if known:
            added = []
            with editor.as_one(tr("Drop files") if len(known) > 1 else tr("Drop a file")):
                for index, (path, reader) in enumerate(known):
                    params = {reader.parameter: path_for(path, editor.workflow.base)}
                    y = place.y() + STEP * index
                    added.append(editor.add_node(reader.type_id, place.x(), y, params=params, title=_title(path)))
            editor.selection.set(added)
        readable = {path for path, _ in known}
        return [path for path in paths if path not in readable]


def _title(path: Path) -> str:
    words = path.stem.replace("_", " ").strip()
    return words[:1].upper() + words[1:_LONGEST_TITLE]


def _files_of(event: QDropEvent) -> list[Path]:
    return [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
