"""How long nodes have been running."""

from __future__ import annotations

from time import monotonic

from PySide6.QtCore import QObject, QTimer, Signal

_TICK = 1000


class Clock(QObject):
    """Ticks once a second while any node runs."""

    ticked = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._began: dict[str, float] = {}
        self._timer = QTimer(self, interval=_TICK)
        self._timer.timeout.connect(self.ticked)

    @property
    def running(self) -> tuple[str, ...]:
        return tuple(self._began)

    def follow(self, node_id: str, *, is_running: bool) -> None:
        """Take note of whether a node runs; one that is seen to run for the first time has just begun."""
        if is_running:
            self._began.setdefault(node_id, monotonic())
        else:
            self._began.pop(node_id, None)
        if not self._began:
            self._timer.stop()
        elif not self._timer.isActive():
            self._timer.start()

    def elapsed(self, node_id: str) -> float | None:
        """For how many seconds a node has been running; None if it does not run."""
        began = self._began.get(node_id)
        return monotonic() - began if began is not None else None
