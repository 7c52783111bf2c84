"""What the engine last found out about the workflow: its problems, and the columns of every port."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from plait.check import Problem

from .level import SEPARATOR
from .message_words import problem_in_words

if TYPE_CHECKING:
    from plait.workflow import Workflow

    from .level import Level

Columns = Mapping[str, str]
"""Names of columns and their types as text."""


class Findings(QObject):
    """Filled by the answers to `check`; every panel reads from here and nobody asks the engine twice.

    The problems are those of the whole document, with the paths of nodes; panels ask by ids of the shown workflow.
    """

    changed = Signal()

    def __init__(self, level: Level, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._level = level
        self.problems: tuple[Problem, ...] = ()
        self._ports: Mapping[str, Mapping[str, Any]] = {}
        self._faults: dict[tuple[str, str], list[Problem]] = {}
        """The errors that are about a port, by the path of the node and the port."""

    def take(self, answer: Mapping[str, Any]) -> None:
        """Take the engine's answer to a check request."""
        self.problems = tuple(problem_in_words(Problem(**problem)) for problem in answer["problems"])
        self._ports = answer["schemas"]
        self._faults = {}
        for each in self.problems:
            if each.port and each.severity == "error":
                self._faults.setdefault((each.node_id, each.port), []).append(each)
        self.changed.emit()

    def clear(self) -> None:
        self.problems, self._ports, self._faults = (), {}, {}
        self.changed.emit()

    def problems_of(self, node_id: str, parameter: str | None = None) -> Sequence[Problem]:
        """The problems of a node and of the nodes inside of it, or of one of its parameters."""
        path = self._level.path_of(node_id)
        return [
            problem
            for problem in self.problems
            if (problem.node_id == path and parameter in (None, problem.parameter))
            or (parameter is None and problem.node_id.startswith(f"{path}{SEPARATOR}"))
        ]

    def faults_at(self, node_id: str, port: str) -> list[Problem]:
        """What keeps an input of a node from taking what enters it."""
        return self._faults.get((self._level.path_of(node_id), port), [])

    def nodes_with_problems(self) -> set[str]:
        """The nodes of the shown workflow that have problems, or nodes inside that have some."""
        return {self._level.shown(problem.node_id) for problem in self.problems if problem.node_id} - {""}

    def columns_of(self, node_id: str, port: str) -> Columns | None:
        """The columns of an output port; None where nobody knows, or the port carries no table."""
        known = self._ports.get(self._level.path_of(node_id), {}).get(port) or {}
        columns: Columns | None = known.get("columns")
        return columns

    def columns_at(self, path: str) -> Iterator[str]:
        """The columns of all outputs of the node at a path, wherever in the document it is."""
        for known in self._ports.get(path, {}).values():
            yield from (known or {}).get("columns") or ()

    def all_columns(self) -> Columns:
        """The columns of all ports of the shown workflow; of those of one name the first."""
        found: dict[str, str] = {}
        for path, ports in self._ports.items():
            below = self._level.below(path)
            if not below or SEPARATOR in below:
                continue
            for known in ports.values():
                for name, kind in (known or {}).get("columns", {}).items():
                    found.setdefault(name, kind)
        return found

    def model_of(self, node_id: str, port: str) -> Mapping[str, Any] | None:
        """What is known of the model at an output port: kind, features, target and classes; or None."""
        known = self._ports.get(self._level.path_of(node_id), {}).get(port) or {}
        model: Mapping[str, Any] | None = known.get("model")
        return model

    def columns_into(self, workflow: Workflow, node_id: str, port: str) -> Columns | None:
        """The columns of the table that enters a port; None where nobody knows, or nothing is connected."""
        for connection in workflow.topology.into(node_id):
            if connection.target_port == port:
                return self.columns_of(connection.source, connection.source_port)
        return None
