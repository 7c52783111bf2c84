"""The text of the open workflow as it is now, worked out once for each edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from plait.document import dumps

if TYPE_CHECKING:
    from .editor import Editor


class Draft(QObject):
    """What requests to the engine, the autosave and the saved-marker are made of."""

    changed = Signal()

    def __init__(self, editor: Editor, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._editor = editor
        self._text: str | None = None
        self.is_trusted = False
        """Whether the user has said that nodes may run the code that stands in this workflow."""
        editor.changed.connect(self._forget)
        editor.loaded.connect(self._begin_anew)

    def text(self) -> str:
        """The document.

        Raises:
            DocumentError: a node holds what no document can.
        """
        if self._text is None:
            self._text = dumps(self._editor.document)
        return self._text

    def request(self) -> dict[str, Any]:
        """The fields with which a request says which workflow it is about.

        Raises:
            DocumentError: a node holds what no document can.
        """
        base, file = self._editor.document.base, self._editor.document.file
        return {
            "document": self.text(),
            "folder": str(base) if base is not None else "",
            "file": str(file) if file is not None else "",
            **({"trusted": True} if self.is_trusted else {}),
        }

    def _begin_anew(self) -> None:
        self.is_trusted = False
        self._forget()

    def _forget(self) -> None:
        self._text = None
        self.changed.emit()
