"""The first rows of a table port, without running the workflow.

Where every node up to the port works row by row, they are the first rows themselves. Behind a join, a group or a
sort a limit is put below it, on what is read, and the rows are only a sample of what a run will give.
"""

from __future__ import annotations

import time
from dataclasses import dataclass
from threading import Event, Thread
from typing import TYPE_CHECKING, Any, cast

from plait.arguments import arguments_of
from plait.backends import backend_of
from plait.blame import as_plait_error
from plait.calling import call
from plait.errors import PlaitError
from plait.expansion import base_of
from plait.inactive import BYPASSED, INACTIVE, NOT_CHOSEN, LeftOut, on_branch
from plait.parameter_port import parameter_of, with_values
from plait.results import is_table

if TYPE_CHECKING:
    from collections.abc import Mapping

    from plait.node import NodeType
    from plait.prepare import Prepared
    from plait.results import Results
    from plait.types import Frame, Table

SAMPLE = 20_000
"""Rows that are read of each source where the preview is only a sample."""

FITTING = 100_000
"""Rows that enter a node that must collect its input, such as one that fits a scaler."""


@dataclass(frozen=True, slots=True)
class Preview:
    """The first rows of a port; `exact` is false for a sample."""

    rows: Frame
    exact: bool
    seconds: float


class NoPreviewError(PlaitError):
    """A port that can't be looked at before a run."""


def preview(
    prepared: Prepared, results: Results, node_id: str, port: str, *, rows: int = 100, seconds: float = 1.0
) -> Preview:
    """Collect the first rows of a table port within a time budget.

    Args:
        prepared: The workflow with node types, parameters and keys worked out.
        results: What earlier runs kept is used instead of computing it again.
        node_id: The node to look at.
        port: Its output port, a table.
        rows: How many rows to collect.
        seconds: The time budget.

    Raises:
        NoPreviewError: the port is no table, a node on the way must be run first, or time ran out.
        PlaitError: a node on the way can't do what it is asked for.
    """
    began = time.perf_counter()
    source = prepared.wiring.source_of(node_id, port)
    if source is None:
        raise NoPreviewError(f"There is no preview: {BYPASSED}", node_id=node_id, port=port)
    node_id, port = source
    reason = prepared.not_ready.get(node_id) or prepared.unordered.get(node_id)
    if reason is not None:
        raise NoPreviewError(f"There is no preview: {reason}", node_id=node_id, port=port)
    ports = _Ports(prepared, results, node_id)
    exact = ports.is_row_wise(node_id, port)
    if not exact:
        ports.limit = SAMPLE
    query = ports.table(node_id, port).head(rows)
    found = _within(query, max(0.05, seconds - (time.perf_counter() - began)))
    if found is None:
        raise NoPreviewError(
            f"The first rows take longer than {seconds:g} s.", hint="Run the node to see them.", node_id=node_id
        )
    return Preview(found, exact, time.perf_counter() - began)


class _Ports:
    """The queries of a preview, node by node, with a limit on what is read if there is one.

    The limit is for the sources that are reached through first ports: the table that a join looks things up in
    stays whole, because half of it would match nothing.
    """

    def __init__(self, prepared: Prepared, results: Results, node_id: str) -> None:
        self._prepared = prepared
        self._entries = results.find(list(prepared.keys.values()))
        self._main = _reached_through_first_ports(prepared, node_id)
        self._results = results
        self._values: dict[tuple[str, str], object] = {}
        self.limit: int | None = None

    def is_row_wise(self, node_id: str, port: str) -> bool:
        """Whether the first rows of a port need only the first rows of what is read."""
        seen: set[str] = set()
        waiting = [(node_id, port)]
        while waiting:
            current, at = waiting.pop()
            if current in seen or self._is_kept(current, at):
                continue
            seen.add(current)
            node_type = self._prepared.types.get(current)
            if node_type is None:
                continue
            if node_type.blocking or node_type.collects or not node_type.is_lazy:
                return False
            waiting.extend((each.source, each.source_port) for each in self._prepared.topology.into(current))
        return True

    def table(self, node_id: str, port: str) -> Table:
        """The query of a table port.

        Raises:
            NoPreviewError: it is no table, or a node on the way must be run first.
        """
        for needed in self._on_the_way(node_id, port):
            self._extend(needed)
        value = self._value(node_id, port)
        if value is INACTIVE:
            raise NoPreviewError(f"There is no preview: {NOT_CHOSEN}", node_id=node_id, port=port)
        if not is_table(value):
            raise NoPreviewError("Only tables have a preview.", node_id=node_id, port=port)
        return cast("Table", value)

    def _on_the_way(self, node_id: str, port: str) -> list[str]:
        """The nodes that must be called, each after those that it needs."""
        needed: set[str] = set()
        waiting = [(node_id, port)]
        while waiting:
            current, at = waiting.pop()
            if self._is_kept(current, at) or current in needed:
                continue
            needed.add(current)
            into = self._prepared.topology.into(current)
            waiting.extend((each.source, each.source_port) for each in into if not parameter_of(each.target_port))
        # A bypassed node is among them where nothing stands in for an output of it; it is never called.
        return [each for each in self._prepared.order if each in needed]

    def _extend(self, node_id: str) -> None:
        node_type = self._prepared.types[node_id]
        self._refuse(node_type, node_id)
        inputs: dict[str, list[object]] = {}
        for connection in self._prepared.topology.into(node_id):
            if parameter_of(connection.target_port):
                continue
            value = self._value(connection.source, connection.source_port)
            if is_table(value) and not node_type.is_lazy:
                value = cast("Table", value).head(FITTING)
            inputs.setdefault(connection.target_port, []).append(value)
        base = base_of(self._prepared.snapshot, node_id)
        try:
            inputs = on_branch(node_type, inputs)
            values = call(node_type, inputs, arguments_of(node_type, self._params(node_id), base))
        except LeftOut:
            self._values.update(((node_id, port.name), INACTIVE) for port in node_type.outputs)
            return
        except PlaitError as error:
            error.node_id = error.node_id or node_id
            raise
        for name, value in values.items():
            limited = is_table(value) and not node_type.inputs and node_id in self._main
            self._values[node_id, name] = self._limited(cast("Table", value)) if limited else value

    def _params(self, node_id: str) -> Mapping[str, object]:
        """The parameters of a node; a value that comes through a connection is known once its source has run.

        Raises:
            NoPreviewError: a value is not known, and the parameter has none of its own.
            LeftOut: a value is not on the chosen branch.
        """
        prepared = self._prepared
        params = prepared.params[node_id]
        given: dict[str, object] = {}
        for each in prepared.topology.into(node_id):
            if not (name := parameter_of(each.target_port)):
                continue
            if self._is_kept(each.source, each.source_port):
                given[name] = self._value(each.source, each.source_port)
            elif name not in params:
                title = prepared.nodes[each.source].title or each.source
                raise NoPreviewError(
                    f"'{title}' must run first.", hint="Run it to see the result.", node_id=each.source
                )
        if not given:
            return params
        if any(value is INACTIVE for value in given.values()):
            raise LeftOut
        return with_values(prepared.types[node_id], params, given, base_of(prepared.snapshot, node_id))

    def _limited(self, table: Table) -> Table:
        return table if self.limit is None else table.head(self.limit)

    def _refuse(self, node_type: NodeType[..., Any], node_id: str) -> None:
        """Nodes that change something outside, run code or train for long are never called for a look."""
        slow = node_type.side_effects or node_type.runs_code or not node_type.deterministic or node_type.signature.inner
        gives_more = any(not port.type.is_table for port in node_type.outputs)
        trains = gives_more and (node_type.blocking or not node_type.collects)
        if slow or (trains and not node_type.is_lazy):
            title = self._prepared.nodes[node_id].title or node_type.title
            raise NoPreviewError(f"'{title}' must run first.", hint="Run it to see its result.", node_id=node_id)

    def _is_kept(self, node_id: str, port: str) -> bool:
        entry = self._entries.get(self._prepared.keys.get(node_id, ""))
        return entry is not None and port in entry.ports

    def _value(self, node_id: str, port: str) -> object:
        if node_id in self._prepared.wiring.passes:
            return INACTIVE
        if (node_id, port) not in self._values and self._is_kept(node_id, port):
            value = self._results.load(self._entries[self._prepared.keys[node_id]], port)
            limited = is_table(value) and node_id in self._main
            self._values[node_id, port] = self._limited(cast("Table", value)) if limited else value
        return self._values.get((node_id, port))


def _reached_through_first_ports(prepared: Prepared, node_id: str) -> set[str]:
    found: set[str] = set()
    waiting = [node_id]
    while waiting:
        current = waiting.pop()
        if current in found:
            continue
        found.add(current)
        node_type = prepared.types.get(current)
        tables = [port for port in node_type.inputs if port.type.is_table] if node_type is not None else ()
        waiting.extend(
            each.source for each in prepared.topology.into(current) if tables and each.target_port == tables[0].name
        )
    return found


def _within(query: Table, seconds: float) -> Frame | None:
    """Run a query in a thread of its own; None if it isn't done in time, and then it is told to stop."""
    stop = Event()
    outcome: list[Frame | BaseException] = []

    def work() -> None:
        try:
            outcome.append(backend_of(query).collect_until(query, stop))
        except Exception as error:  # noqa: BLE001 - whatever the query engine raises is shown as its error
            outcome.append(error)

    thread = Thread(target=work, name="plait-preview", daemon=True)
    thread.start()
    thread.join(seconds)
    if not outcome:
        stop.set()
        return None
    found = outcome[0]
    if isinstance(found, BaseException):
        raise as_plait_error(found)
    return found
