"""An iteration in a worker process: what is sent there, and what comes back.

Everything that is sent is JSON. Tables and models are not: they are in the store, which both processes use, and only
where they are there is said. What is done there is in `plait.workshop.workflow`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias, cast

from plait.document import dumps
from plait.errors import NodeFailedError, ParameterError, PlaitError
from plait.expansion import Expansion
from plait.inner import Bound, Failure, InnerOutcome
from plait.nested.single import Single
from plait.references import secrets_named
from plait.results import is_table
from plait.run_options import Limits
from plait.store import Entry
from plait.workers.wire import params_to_data, stored_from_data, stored_to_data
from plait.workflow import opened

if TYPE_CHECKING:
    from plait.nested.single import Assignment, Surrounding
    from plait.parameters import Secret
    from plait.registry import NodeRegistry
    from plait.results import Results
    from plait.store import Store, Stored
    from plait.types import Table
    from plait.workers.pool import WorkerPool
    from plait.workflow import Snapshot

Payload: TypeAlias = dict[str, Any]
"""A JSON object."""


class Elsewhere:
    """Runs workflows inside of nodes in worker processes, as many at once as there are workers.

    Args:
        pool: The workers.
        limits: Those of nodes inside that have none of their own.
    """

    def __init__(self, pool: WorkerPool, limits: Limits | None = None) -> None:
        self._pool = pool
        self._limits = limits or Limits()

    def run(self, assignment: Assignment, around: Surrounding) -> Single | None:
        """Run a workflow there; None if it can only be run here, because a value can't be in the store.

        Raises:
            Cancelled: the run was cancelled.
            PlaitError: no worker can be started.
        """
        payload = to_payload(assignment, around, self._limits)
        if payload is None:
            return None
        payload["scratch"] = str(self._pool.scratch())
        at = ""

        def hear(message: Payload) -> None:
            nonlocal at
            if "at" in message:
                at = message["at"]
            elif "log" in message:
                around.log(message["log"])
            else:
                around.step()

        try:
            answer = self._pool.call(
                "workflow",
                payload,
                hear,
                on_line=around.log,
                cancelled=around.cancelled,
                steering=around.steering.within(),
            )
        except NodeFailedError as error:
            # Its process has died, or was ended for going beyond a limit.
            return Single(InnerOutcome(failure=_failure(assignment, at, error)))
        return _from_answer(answer, assignment, around)


def to_payload(assignment: Assignment, around: Surrounding, limits: Limits) -> Payload | None:
    """What another process needs to run a workflow; None if a value can't be in the store."""
    store = around.results.store
    if store is None:
        return None
    given: dict[str, Any] = {}
    for node_id, key in assignment.keys.items():
        ports = {port: value for (made_by, port), value in assignment.values.items() if made_by == key}
        stored = {port: _stored(key, port, value, around) for port, value in ports.items()}
        if None in stored.values():
            return None
        given[node_id] = {
            "key": key,
            "ports": {port: stored_to_data(each, store) for port, each in stored.items() if each},
        }
    division = assignment.division
    secrets = _secrets(assignment.inside)
    return {
        "document": _document(assignment.inside),
        "base": None if assignment.inside.base is None else str(assignment.inside.base),
        "division": [sorted(division.inputs), sorted(division.parameters), sorted(division.absent), division.is_whole],
        "shared": assignment.ends is not None,
        "parameters": params_to_data(assignment.parameters, secrets),
        "given": given,
        "outputs": {name: list(port) for name, port in assignment.outputs.items()},
        "store": str(store.folder),
        "limit": store.limit,
        "seed": around.seed,
        "fresh": around.fresh,
        "limits": [limits.seconds, limits.bytes],
        "modules": _modules(assignment.inside, around.registry),
        "secrets": secrets,
    }


def _secrets(inside: Snapshot) -> dict[str, str]:
    """The secrets that nodes inside name, as far as they are set, by the variables that hold them."""
    # Not at the top: few workflows have any.
    from plait.document.secret import secret

    found: dict[str, str] = {}
    for name in secrets_named(inside):
        try:
            known: Secret = secret(name, parameter="")
        except ParameterError:
            # The node that needs it says so.
            continue
        found[known.name] = known.reveal()
    return found


def _modules(inside: Snapshot, registry: NodeRegistry) -> dict[str, str]:
    """Where the node types come from that belong to no plugin, by their ids."""
    added = {each.type_id: each.__module__ for each in registry.added()}
    if not added:
        return {}
    expansion = inside.expansion or Expansion()
    found = {node.type_id: added[node.type_id] for node in inside.nodes.values() if node.type_id in added}
    for within in expansion.loops.values():
        found.update(_modules(within, registry))
    return found


def _document(inside: Snapshot) -> str:
    assert inside.expansion is not None
    assert inside.expansion.source is not None
    return dumps(opened(inside.expansion.source))


def _failure(assignment: Assignment, node_id: str, error: PlaitError) -> Failure:
    node = assignment.workflow.nodes.get(node_id)
    title = (node.title if node is not None else "") or node_id
    return Failure(node_id, title, f"{error.message} {error.hint}".rstrip(), type(error).__name__)


def _not_storable(assignment: Assignment, name: str) -> Failure:
    node_id, port = assignment.outputs[name]
    error = PlaitError(
        f"What it gives at its port '{port}' can't be stored, and so it can't leave its worker process.",
        hint="Run with the executor 'threads', or name its class with `stored_as`.",
    )
    return _failure(assignment, node_id, error)


def _from_answer(answer: Payload, assignment: Assignment, around: Surrounding) -> Single:
    if answer["failure"] is not None:
        return Single(InnerOutcome(metrics=answer["metrics"], failure=Failure(**answer["failure"])))
    outputs: dict[str, Bound] = {}
    held: list[Stored] = []
    store = cast("Store", around.results.store)
    for name, each in answer["outputs"].items():
        if each["stored"] is None:
            around.results.release(held)
            return Single(InnerOutcome(metrics=answer["metrics"], failure=_not_storable(assignment, name)))
        stored = stored_from_data(each["stored"], store)
        if stored.digest:
            held.append(stored)
            around.results.hold([stored])
        outputs[name] = Bound(loaded(around.results, each["key"], name, stored), each["key"])
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


def loaded(results: Results, key: str, port: str, stored: Stored) -> object:
    """A value that is in the store, wherever its key says that it is from."""
    return results.load(Entry(key, {port: stored}, {}), port)
