"""Runs of the open workflow: begun, followed and cancelled from here."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from plait.errors import DocumentError
from plait.events import NodeFailed, NodeFinished, NodeReused, NodeSkipped, RunEvent, RunFinished, RunStarted

from .level import SEPARATOR

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from plait.executors import ExecutorName

    from .draft import Draft
    from .engine_link import EngineLink
    from .kept_states import KeptStates
    from .reply import EngineFailure
    from .statuses import Statuses


class Running(QObject):
    """At most one run, and how far it is."""

    changed = Signal()
    """It began, came further or ended."""
    ended = Signal(str, float)
    """How it ended (done, failed or cancelled) and after how many seconds."""
    refused = Signal(str)
    """It could not be begun, or broke off, and why."""
    trust_wanted = Signal(object, object)
    """It was refused because of nodes with code of their own; which, and what begins it again once they are trusted."""

    def __init__(
        self,
        link: EngineLink,
        draft: Draft,
        states: KeptStates,
        statuses: Statuses,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._link, self._draft, self._states, self._statuses = link, draft, states, statuses
        self.open_ports: Callable[[], Iterable[tuple[str, str]]] = tuple
        """Ports that somebody looks at, so that their tables are kept."""
        self.options: Callable[[], Mapping[str, Any]] = dict
        """How many nodes may be at work, and what each may take, as fields of the request."""
        self.executor: ExecutorName = "threads"
        """Where nodes are called."""
        self.is_running = False
        self.is_cancelling = False
        self.settled = 0
        """Nodes that the run is through with."""
        self.total = 0
        self._waiting: dict[str, None] = {}
        """The paths of nodes to be run after the run that is going on."""
        self.has_run = False
        """Whether a run ended since the engine was started, so that there is one to report."""
        link.run_event.connect(self._follow)
        self._document = ""
        """The text of the workflow that is run."""
        link.keys_known.connect(lambda keys: states.begin(keys, self._is_current))
        link.started.connect(self._forget)

    def run_all(self, *, fresh: bool = False) -> None:
        """Run everything that the ends of the workflow need."""
        self._run(None, fresh=fresh)

    def run_nodes(self, node_ids: Iterable[str], *, ports: Iterable[tuple[str, str]] = ()) -> None:
        """Run these nodes and what they need."""
        at = self._statuses.level.path_of
        self._run(self._paths(node_ids), ports=[(at(node_id), port) for node_id, port in ports])

    def run_soon(self, node_id: str) -> None:
        """Run a node and what it needs, now or after the run that is going on."""
        if self.is_running:
            self._waiting.update(dict.fromkeys(self._paths([node_id])))
        else:
            self.run_nodes([node_id])

    def cancel(self) -> None:
        """Stop the run; a second time, at once."""
        if self.is_running:
            self._waiting.clear()
            self.is_cancelling = True
            self._link.cancel()
            self.changed.emit()

    def steer(self, node_ids: Iterable[str], settings: Mapping[str, float]) -> tuple[str, ...]:
        """Ask nodes at work to go on otherwise, all of them if none is named; says which were asked.

        A training understands `paused` (1 or 0) and `rate`, its learning rate.
        """
        at_work = self._statuses.running()
        wanted = tuple(f"{path}{SEPARATOR}" for path in self._paths(node_ids))
        chosen = tuple(path for path in at_work if f"{path}{SEPARATOR}".startswith(wanted)) if wanted else ()
        for path in chosen or at_work:
            self._link.steer(path, settings)
        return chosen or at_work

    def reset(self, node_ids: Iterable[str]) -> None:
        """Forget the results of nodes and of what is behind them, so that the next run works them out anew."""
        if self.is_running:
            return
        chosen = self._paths(node_ids)
        try:
            request = self._draft.request()
        except DocumentError as error:
            self.refused.emit(str(error))
            return
        reply = self._link.ask("reset", **request, nodes=chosen)
        reply.finished.connect(lambda answer: self._states.forget(answer["nodes"]))
        reply.failed.connect(lambda failure: self.refused.emit(str(failure)))

    def _run(self, targets: list[str] | None, *, fresh: bool = False, ports: Iterable[tuple[str, str]] = ()) -> None:
        if self.is_running:
            return
        try:
            request = self._draft.request()
        except DocumentError as error:
            self.refused.emit(str(error))
            return
        level = self._statuses.level
        looked_at = [(level.path_of(node_id), port) for node_id, port in self.open_ports()]
        # What is inside of a loop has no rows that could be kept.
        wanted = [list(port) for port in dict.fromkeys((*looked_at, *ports))] if not level.loop else []
        self.is_running, self.is_cancelling, self.settled, self.total = True, False, 0, 0
        self._document = request["document"]
        options = {**self.options(), "executor": self.executor}
        reply = self._link.run(**request, targets=targets, ports=wanted, fresh=fresh, **options)
        reply.finished.connect(self._finish)
        reply.failed.connect(lambda failure: self._fail(failure, lambda: self._run(targets, fresh=fresh, ports=ports)))
        self.changed.emit()

    def _is_current(self) -> bool:
        try:
            return self._draft.text() == self._document
        except DocumentError:
            return False

    def _follow(self, event: RunEvent) -> None:
        self._states.take(event)
        match event:
            case RunStarted(nodes):
                self.total = nodes
            case NodeFinished() | NodeReused() | NodeFailed() | NodeSkipped():
                self.settled += 1
            case RunFinished():
                self.settled = self.total
            case _:
                return
        self.changed.emit()

    def _finish(self, answer: dict[str, Any]) -> None:
        self.has_run = answer["status"] != "cancelled"
        self._end()
        self.ended.emit(answer["status"], answer["seconds"])
        self._run_waiting()

    def _fail(self, failure: EngineFailure, again: Callable[[], None]) -> None:
        self._end()
        if failure.untrusted:
            self.trust_wanted.emit(failure.untrusted, again)
        else:
            self.refused.emit(str(failure))
        self.ended.emit("failed", 0.0)
        self._run_waiting()

    def _run_waiting(self) -> None:
        waiting, self._waiting = tuple(self._waiting), {}
        if waiting and not self.is_running:
            self._run(list(waiting))

    def _paths(self, node_ids: Iterable[str]) -> list[str]:
        """What is run for nodes of the shown workflow."""
        return list(dict.fromkeys(map(self._statuses.level.to_run, node_ids)))

    def _end(self) -> None:
        self.is_running = self.is_cancelling = False
        self._statuses.stop()
        self.changed.emit()

    def _forget(self) -> None:
        self.has_run = False
