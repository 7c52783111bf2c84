"""Keeps what is known of the workflow up to date: after each edit the engine is asked what it finds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal

from plait.errors import DocumentError
from plait.events import NodeMoved, NoteChanged, Rerouted

if TYPE_CHECKING:
    from plait.events import WorkflowEvent

    from .draft import Draft
    from .editor import Editor
    from .engine_link import EngineLink
    from .kept_states import KeptStates
    from .reply import EngineFailure

PAUSE = 120
"""Milliseconds without an edit before the engine is asked."""


class Checking(QObject):
    """Asks for one check at a time, of the workflow as it is then."""

    failed = Signal(str)
    """The check could not be made, and why."""
    answered = Signal(object)
    """What was found, as plain data."""

    def __init__(
        self, editor: Editor, link: EngineLink, draft: Draft, states: KeptStates, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._editor, self._link, self._draft, self._states = editor, link, draft, states
        self._asked = ""
        """The text of the workflow that is being checked; empty if none is."""
        self._is_wanted = False
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE)
        self._pause.timeout.connect(self._ask)
        editor.changed.connect(self._follow)
        editor.loaded.connect(self._begin_anew)
        link.started.connect(self.soon)

    def soon(self) -> None:
        """Check when there is a moment."""
        self._pause.start()

    def close(self) -> None:
        """Ask no more."""
        self._pause.stop()

    def _follow(self, event: WorkflowEvent) -> None:
        if not isinstance(event, NodeMoved | NoteChanged | Rerouted):
            self.soon()

    def _begin_anew(self) -> None:
        self._states.clear()
        self.soon()

    def _ask(self) -> None:
        if self._asked:
            self._is_wanted = True
            return
        try:
            request = self._draft.request()
        except DocumentError as error:
            self.failed.emit(str(error))
            return
        self._asked = request["document"]
        reply = self._link.ask("check", **request)
        reply.finished.connect(self._take)
        reply.failed.connect(self._miss)

    def _take(self, answer: dict[str, Any]) -> None:
        try:
            is_current = self._asked == self._draft.text()
        except DocumentError:
            is_current = False
        if is_current:
            self._states.settle(answer["keys"], answer["kept"])
        self._editor.findings.take(answer)
        self.answered.emit(answer)
        self._end()

    def _miss(self, failure: EngineFailure) -> None:
        self.failed.emit(str(failure))
        self._end()

    def _end(self) -> None:
        self._asked = ""
        if self._is_wanted:
            self._is_wanted = False
            self.soon()
