"""The numbers that nodes have told while they were at work, from the beginning of their last run."""

from __future__ import annotations

from math import isfinite
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from plait.events import NodeProgress, NodeStarted

if TYPE_CHECKING:
    from collections.abc import Mapping

    from plait.events import RunEvent

    Course = list[tuple[float, float]]

MOST_POINTS = 1000
"""A curve in a window has no room for more."""
MOST_METRICS = 12


class ProgressHistory(QObject):
    """For each node and metric the values with the number of the report, from 1; nodes by their paths."""

    changed = Signal(str)
    """The path of a node."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._courses: dict[str, dict[str, Course]] = {}
        self._reports: dict[str, int] = {}

    def of(self, node_id: str) -> Mapping[str, Course]:
        """The courses of a node by metric; none if it has told no numbers."""
        return self._courses.get(node_id, {})

    def take(self, event: RunEvent) -> None:
        """Follow a run."""
        match event:
            case NodeStarted(node_id):
                if self._courses.pop(node_id, None) is not None:
                    self.changed.emit(node_id)
                self._reports.pop(node_id, None)
            case NodeProgress(node_id, _, _, metrics) if metrics:
                self._add(node_id, metrics)

    def clear(self) -> None:
        """Forget all, as when another workflow is opened."""
        self._courses.clear()
        self._reports.clear()

    def _add(self, node_id: str, metrics: Mapping[str, float]) -> None:
        number = self._reports[node_id] = self._reports.get(node_id, 0) + 1
        courses = self._courses.setdefault(node_id, {})
        for name, value in metrics.items():
            if not isfinite(value) or (name not in courses and len(courses) >= MOST_METRICS):
                continue
            course = courses.setdefault(name, [])
            course.append((number, value))
            if len(course) > MOST_POINTS:
                # The last one stays: it is the one that is told in words.
                course[:] = [*course[:-1:2], course[-1]]
        self.changed.emit(node_id)
