"""An iteration in another process: what is sent there, what is done there, and what comes back.

Everything that is sent is JSON. Tables and models are not: they are in the store, which both processes use, and only
where they are there is said.
"""

from __future__ import annotations

from base64 import b64decode, b64encode
from collections.abc import Callable, Mapping
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING, Any, TypeAlias, cast

from plait.bypass import settled
from plait.component import Expander
from plait.document import dumps, loads
from plait.inner import Bound, Failure, InnerOutcome
from plait.nested.nesting import Nesting
from plait.nested.parts import Division, divided
from plait.nested.single import Assignment, Single, Surrounding, run_once, stored_outputs
from plait.parameters import Secret
from plait.results import Results, is_table
from plait.store import Entry, Store, Stored
from plait.workflow import Inline, Snapshot, inline_of, opened

if TYPE_CHECKING:
    from plait.expansion import PortId
    from plait.registry import NodeRegistry
    from plait.types import Table

Payload: TypeAlias = dict[str, Any]
"""A JSON object."""

Send: TypeAlias = Callable[[Payload, Callable[[Payload], None]], Payload]
"""Sends a payload to another process; calls the function with each message from there, and returns the answer."""


class Elsewhere:
    """Runs iterations in other processes.

    Args:
        send: Sends a payload to one of them. What it raises is raised in the loop.
    """

    def __init__(self, send: Send) -> None:
        self._send = send

    def run(self, assignment: Assignment, around: Surrounding) -> Single | None:
        """Run a workflow there; None if it can only be run here, because a value can't be in the store."""
        payload = to_payload(assignment, around)
        if payload is None:
            return None

        def hear(message: Payload) -> None:
            if "log" in message:
                around.log(message["log"])
            else:
                around.step()

        return _from_answer(self._send(payload, hear), around)


def to_payload(assignment: Assignment, around: Surrounding) -> Payload | None:
    """What another process needs to run a workflow; None if a value can't be in the store."""
    store = around.results.store
    if store is None:
        return None
    division = assignment.division
    given: dict[str, Any] = {}
    for node_id, key in assignment.keys.items():
        ports = {port: value for (made_by, port), value in assignment.values.items() if made_by == key}
        stored = {port: _stored(key, port, value, around) for port, value in ports.items()}
        if None in stored.values():
            return None
        given[node_id] = {"key": key, "ports": {port: _to_json(each) for port, each in stored.items() if each}}
    return {
        "document": _document(assignment.inside),
        "base": None if assignment.inside.base is None else str(assignment.inside.base),
        "division": [sorted(division.inputs), sorted(division.parameters), sorted(division.absent), division.is_whole],
        "parameters": {name: _parameter_to_json(value) for name, value in assignment.parameters.items()},
        "given": given,
        "outputs": {name: list(port) for name, port in assignment.outputs.items()},
        "store": str(store.folder),
        "seed": around.seed,
        "fresh": around.fresh,
    }


class Workshop:
    """Runs what other processes send, with one registry and the stores it was told of.

    Args:
        registry: Where node types come from.
    """

    def __init__(self, registry: NodeRegistry) -> None:
        self._registry = registry
        self._stores: dict[str, Store] = {}
        self._expander = Expander()
        self._read: tuple[str, Inline] | None = None
        """The document that was read last, because the next iteration has the same."""

    def run(
        self, payload: Payload, tell: Callable[[Payload], None] = lambda _message: None, cancelled: Event | None = None
    ) -> Payload:
        """Run the workflow of a payload.

        Args:
            payload: From `to_payload`.
            tell: Takes messages for the process that sent it.
            cancelled: Set when the run is to stop.

        Raises:
            Cancelled: the run was cancelled.
            PlaitError: the store can't be used.
        """
        results = Results(self._registry, self._store(payload["store"]))
        around = Surrounding(
            self._registry,
            results,
            cancelled or Event(),
            payload["seed"],
            payload["fresh"],
            Nesting(self._registry),
            lambda line: tell({"log": line}),
            lambda: tell({}),
        )
        values: dict[tuple[str, str], object] = {}
        for each in payload["given"].values():
            for port, stored in each["ports"].items():
                values[each["key"], port] = _loaded(results, each["key"], port, _from_json(stored))
        outputs: dict[str, PortId] = {name: (node_id, port) for name, (node_id, port) in payload["outputs"].items()}
        inside = self._inside(payload["document"], payload["base"])
        inputs, parameters, absent, is_whole = payload["division"]
        division = Division(frozenset(inputs), frozenset(parameters), frozenset(absent), is_whole)
        assignment = Assignment(
            divided(settled(inside, self._registry), division).repeated,
            inside,
            division,
            {name: _parameter_from_json(value) for name, value in payload["parameters"].items()},
            {node_id: each["key"] for node_id, each in payload["given"].items()},
            values,
            outputs,
        )
        single = run_once(assignment, around)
        try:
            return self._answer(single, assignment, results)
        finally:
            results.release(single.held)

    def close(self) -> None:
        for store in self._stores.values():
            store.close()
        self._stores.clear()

    def _inside(self, document: str, base: str | None) -> Snapshot:
        if self._read is None or self._read[0] != document:
            self._read = document, inline_of(loads(document))
        return self._expander.expand_inside(self._read[1], None if base is None else Path(base))

    def _store(self, folder: str) -> Store:
        if folder not in self._stores:
            self._stores[folder] = Store(Path(folder))
        return self._stores[folder]

    def _answer(self, single: Single, assignment: Assignment, results: Results) -> Payload:
        outcome = single.outcome
        answer: Payload = {"metrics": {node_id: dict(each) for node_id, each in outcome.metrics.items()}}
        if outcome.failure is not None:
            return {**answer, "failure": _failure_to_json(outcome.failure), "outputs": {}}
        assert results.store is not None
        assert single.prepared is not None
        results.store.flush()
        kept = stored_outputs(assignment, single.prepared, results)
        outputs = {}
        for name, bound in outcome.outputs.items():
            stored = kept.get(name) or results.keep_value(bound.value).stored
            outputs[name] = {"key": bound.key, "stored": _to_json(stored) if stored is not None else None}
        return {**answer, "failure": None, "outputs": outputs}


def _document(inside: Snapshot) -> str:
    assert inside.expansion is not None
    assert inside.expansion.source is not None
    return dumps(opened(inside.expansion.source))


def _failure_to_json(failure: Failure) -> Payload:
    return {
        "node": failure.node,
        "title": failure.title,
        "message": failure.message,
        "kind": failure.kind,
        "column": failure.column,
    }


def _from_answer(answer: Payload, around: Surrounding) -> Single:
    if answer["failure"] is not None:
        return Single(InnerOutcome(metrics=answer["metrics"], failure=Failure(**answer["failure"])))
    outputs: dict[str, Bound] = {}
    held: list[Stored] = []
    for name, each in answer["outputs"].items():
        if each["stored"] is not None:
            stored = _from_json(each["stored"])
            if stored.digest:
                held.append(stored)
                around.results.hold([stored])
            outputs[name] = Bound(_loaded(around.results, each["key"], name, stored), each["key"])
    return Single(InnerOutcome(outputs, answer["metrics"]), None, tuple(held))


def _stored(key: str, port: str, value: object, around: Surrounding) -> Stored | None:
    """Where a value is in the store; it is put there if it isn't yet."""
    made_by, _, made_at = key.rpartition(".")
    entry = around.results.find([made_by]).get(made_by) if made_by else around.results.find([key]).get(key)
    known = entry.ports.get(made_at or port) if entry is not None else None
    if known is not None and (known.digest or known.inline is not None):
        return known
    if is_table(value):
        return around.results.keep_table(key, port, cast("Table", value), durable=True).stored
    return around.results.keep_value(value).stored


def _loaded(results: Results, key: str, port: str, stored: Stored) -> object:
    return results.load(Entry(key, {port: stored}, {}), port)


def _to_json(stored: Stored) -> list[Any]:
    inline = None if stored.inline is None else b64encode(stored.inline).decode("ascii")
    return [stored.codec, stored.digest, stored.size, inline, stored.suffix]


def _from_json(data: list[Any]) -> Stored:
    codec, digest, size, inline, suffix = data
    return Stored(codec, digest, size, None if inline is None else b64decode(inline), suffix)


def _parameter_to_json(value: object) -> object:
    return {"$secret": value.name} if isinstance(value, Secret) else value


def _parameter_from_json(value: object) -> object:
    return Secret(value["$secret"]) if isinstance(value, Mapping) and "$secret" in value else value
