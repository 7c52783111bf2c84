"""The link to the engine: requests go to its process, and what happens there comes back as signals.

A node that crashes, hangs or eats the memory takes only that process with it. The link says which nodes were at work,
starts another process, and finds in the store what was finished.
"""

from __future__ import annotations

import os
import time
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal

from plait.events import (
    NodeFailed,
    NodeFinished,
    NodeQueued,
    NodeReused,
    NodeSkipped,
    NodeStarted,
    RunEvent,
    RunFinished,
    event_from_json,
)

from .engine_process import EngineProcess
from .language import later, tr
from .message_words import event_in_words, message_text
from .reply import EngineFailure, Reply

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path

GRACE = 1000
"""Milliseconds that a cancelled run has to stop by itself before its process is killed."""
MOST_TRIES = 3
"""Processes that may die one after the other without having answered anything."""
MEMORY_SHARE = 0.5
"""The part of the machine's memory above which the process is started anew when a run is over."""
CANCELLED = later("The run was cancelled.")


class EngineLink(QObject):
    """Asks the engine, and tells what it does."""

    run_event = Signal(object)
    """A RunEvent."""
    keys_known = Signal(object)
    """The keys of the nodes of the run that begins, by node id."""
    printed = Signal(str)
    """A line that a node or a library printed."""
    died = Signal(str)
    """The process ended unasked; why, in words. Another one is at work when this is told."""
    started = Signal()
    """A process is there, perhaps with another store."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._process: EngineProcess | None = None
        self._store: Path | None = None
        self._pending: dict[int, Reply] = {}
        self._number = 0
        self._failures = 0
        self._run: _RunAtWork | None = None
        self._grace = QTimer(self)
        self._grace.setSingleShot(True)
        self._grace.setInterval(GRACE)
        self._grace.timeout.connect(self._cut_off)

    @property
    def is_running(self) -> bool:
        return self._run is not None

    def open(self, store: Path) -> None:
        """Work with this store from now on."""
        if store == self._store and self._process is not None:
            return
        self.close()
        self._store = store
        self._failures = 0
        self._start()

    def close(self) -> None:
        """End the process; what was asked and not answered fails, and so does what is asked from now on."""
        process, self._process, self._store = self._process, None, None
        if process is not None:
            process.said.disconnect(self._take)
            process.gone.disconnect(self._lose)
            if self._run is not None:
                process.kill()
            process.stop()
            process.deleteLater()
        self._abandon(tr("the workflow was closed"), cancelled=True)

    def ask(self, what: str, **fields: object) -> Reply:
        """Send a request; its reply tells what came of it."""
        self._number += 1
        reply = self._pending[self._number] = Reply(self._number, self)
        if self._process is None and self._store is not None:
            self._start()
        if self._process is None:
            QTimer.singleShot(
                0, reply, lambda: self._fail(reply.number, EngineFailure(tr("The engine is not running.")))
            )
        else:
            self._process.send({"id": reply.number, "do": what, **fields})
        return reply

    def run(self, **fields: object) -> Reply:
        """Ask for a run; at most one goes on."""
        reply = self.ask("run", **fields)
        self._run = _RunAtWork(reply.number)
        return reply

    def steer(self, node_id: str, settings: Mapping[str, float]) -> None:
        """Ask a node that is at work to go on otherwise: to pause, or with another learning rate."""
        if self._process is not None:
            self._process.send({"id": 0, "do": "steer", "node": node_id, "settings": dict(settings)})

    def cancel(self) -> None:
        """Ask the run to stop; if it doesn't within a moment, its process is killed."""
        if self._run is None or self._process is None:
            return
        if self._run.is_cancelled:
            self._cut_off()
            return
        self._run.is_cancelled = True
        self._process.send({"id": 0, "do": "cancel", "run": self._run.number})
        self._grace.start()

    def _start(self) -> None:
        assert self._store is not None
        process = self._process = EngineProcess(self._store, self)
        process.said.connect(self._take)
        process.printed.connect(self.printed)
        process.gone.connect(self._lose)
        self.started.emit()

    def _cut_off(self) -> None:
        self._grace.stop()
        if self._process is not None:
            self._process.kill()

    def _take(self, said: dict[str, Any]) -> None:
        if "reply" in said:
            self._settle(said)
        elif self._run is None or said.get("run") != self._run.number:
            return
        elif "keys" in said:
            self.keys_known.emit(said["keys"])
        else:
            self._tell(event_in_words(event_from_json({name: value for name, value in said.items() if name != "run"})))

    def _settle(self, said: dict[str, Any]) -> None:
        number = said["reply"]
        self._failures = 0
        is_run = self._run is not None and number == self._run.number
        if is_run:
            self._run = None
            self._grace.stop()
        reply = self._pending.pop(number, None)
        if reply is None:
            return
        if "error" in said:
            told = said["error"]
            untrusted = tuple(told["nodes"]) if told.get("kind") == "untrusted" else ()
            said_in_words = message_text(told["message"]), message_text(told["hint"])
            failure = EngineFailure(*said_in_words, told["node"] or "", told["details"], untrusted)
            reply.failed.emit(failure)
        else:
            reply.finished.emit(said["result"])
        reply.deleteLater()
        if is_run and said.get("result", {}).get("memory", 0) > MEMORY_SHARE * _memory_of_machine():
            self._renew()

    def _renew(self) -> None:
        """Start the process anew, because what a node has taken is often never given back to the system."""
        store = self._store
        if store is not None and self._run is None and not self._pending:
            self.close()
            self.open(store)

    def _tell(self, event: RunEvent) -> None:
        assert self._run is not None
        self._run.follow(event)
        self.run_event.emit(event)

    def _lose(self, cause: str) -> None:
        process, self._process = self._process, None
        if process is None:
            return
        process.deleteLater()
        self._grace.stop()
        cancelled = self._run is not None and self._run.is_cancelled
        self._failures += 1
        if self._failures < MOST_TRIES:
            self._start()
        self._abandon(cause, cancelled=cancelled)
        if not cancelled:
            self.died.emit(cause)

    def _abandon(self, cause: str, *, cancelled: bool) -> None:
        """Say of everything that was under way that it is over."""
        run, self._run = self._run, None
        pending, self._pending = self._pending, {}
        if run is not None:
            for event in run.end(cause, cancelled=cancelled):
                self.run_event.emit(event)
        for number, reply in pending.items():
            if run is not None and number == run.number and cancelled:
                reply.finished.emit({"status": "cancelled", "seconds": run.seconds, "memory": 0})
            else:
                reply.failed.emit(
                    EngineFailure(tr("The engine stopped: {cause}.", cause=cause), tr("It has been started again."))
                )
            reply.deleteLater()

    def _fail(self, number: int, failure: EngineFailure) -> None:
        reply = self._pending.pop(number, None)
        if self._run is not None and self._run.number == number:
            self._run = None
        if reply is not None:
            reply.failed.emit(failure)
            reply.deleteLater()


class _RunAtWork:
    """The run that goes on, and which nodes it still has to do with."""

    def __init__(self, number: int) -> None:
        self.number = number
        self.is_cancelled = False
        self._began = time.monotonic()
        self._queued: dict[str, None] = {}
        self._working: dict[str, None] = {}

    @property
    def seconds(self) -> float:
        return time.monotonic() - self._began

    def follow(self, event: RunEvent) -> None:
        match event:
            case NodeQueued(node_id):
                self._queued[node_id] = None
            case NodeStarted(node_id):
                self._queued.pop(node_id, None)
                self._working[node_id] = None
            case NodeFinished(node_id) | NodeReused(node_id) | NodeFailed(node_id) | NodeSkipped(node_id):
                self._queued.pop(node_id, None)
                self._working.pop(node_id, None)

    def end(self, cause: str, *, cancelled: bool) -> Iterable[RunEvent]:
        """The events that the process could no longer tell."""
        for node_id in self._working:
            if cancelled:
                yield NodeSkipped(node_id, tr(CANCELLED))
            else:
                yield NodeFailed(
                    node_id,
                    tr("The engine stopped while this node was at work: {cause}.", cause=cause),
                    tr("It may have run out of memory, or a library crashed. Results that were finished are kept."),
                )
        for node_id in self._queued:
            yield NodeSkipped(node_id, tr(CANCELLED) if cancelled else tr("The engine stopped before its turn came."))
        yield RunFinished("cancelled" if cancelled else "failed", self.seconds)


def _memory_of_machine() -> int:
    try:
        return os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE")
    except (AttributeError, ValueError, OSError):
        return 2**40
