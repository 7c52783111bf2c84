"""One run of a workflow inside of a node."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from plait.errors import Cancelled
from plait.events import NodeFailed, NodeFinished, NodeLogged, NodeReused, NodeSkipped, NodeStarted
from plait.executors import executor_for
from plait.inactive import INACTIVE
from plait.inner import Bound, Failure, InnerOutcome
from plait.nested.given import GivenResults
from plait.plan import Wishes
from plait.prepare import prepare
from plait.record import record
from plait.run import Run
from plait.workers.limits import strictest

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from threading import Event

    from plait.events import RunEvent
    from plait.expansion import PortId
    from plait.nested.parts import Division
    from plait.outcome import RunResult
    from plait.prepare import Prepared
    from plait.registry import NodeRegistry
    from plait.results import Results
    from plait.run_options import Limits
    from plait.site import Nest
    from plait.steering import Steering
    from plait.store import Stored
    from plait.workflow import Snapshot


@record
class Assignment:
    """A flat workflow that is to be run, with everything that is handed in."""

    workflow: Snapshot
    inside: Snapshot
    """All that is inside of the node, and how what is to be run was made of it."""
    division: Division
    parameters: Mapping[str, object]
    keys: Mapping[str, str]
    """The keys of nodes whose results are there already."""
    values: Mapping[tuple[str, str], object]
    """Such results, by key and port; those that are missing here are in the store."""
    outputs: Mapping[str, PortId]
    """What is wanted, by name."""
    ends: frozenset[str] | None = None
    """The nodes that must run; None for all that nothing else needs."""


@record
class Surrounding:
    """What runs of workflows inside of nodes take from the run around them."""

    registry: NodeRegistry
    results: Results
    cancelled: Event
    seed: int
    fresh: bool
    nest: Nest
    log: Callable[[str], None]
    step: Callable[[], None]
    """Called whenever a node inside has come to its end."""
    steering: Steering
    """What is asked of the node around, and of whatever is at work inside."""
    starts: Callable[[str, Limits], None] | None = None
    """Told which node inside is begun, and the limits of its own; None where nobody could keep them."""


@record
class Single:
    """What came out of a run, and what must not be evicted while its values are in use."""

    outcome: InnerOutcome
    prepared: Prepared | None = None
    """None if it was run in another process."""
    held: tuple[Stored, ...] = ()


def run_once(assignment: Assignment, around: Surrounding, jobs: int = 1) -> Single:
    """Run a workflow that is inside of a node.

    Raises:
        Cancelled: the run was cancelled.
    """
    results = GivenResults(around.registry, around.results, assignment.values, fresh=around.fresh)
    prepared = prepare(
        assignment.workflow,
        around.registry,
        overrides=assignment.parameters,
        store=around.results.store,
        given=assignment.keys,
    )
    run = Run(
        prepared,
        results,
        wishes=Wishes(targets=assignment.ends, ports=frozenset(assignment.outputs.values()), resume=not around.fresh),
        executor=executor_for(jobs),
        seed=around.seed,
        nest=around.nest,
        cancelled=around.cancelled,
        steering=around.steering,
    )
    listener = _Listener(prepared, around)
    run.events.subscribe(listener)
    result = run.execute()
    if result.status == "cancelled":
        raise Cancelled
    if listener.failure is not None:
        return Single(InnerOutcome(metrics=_metrics(result), failure=listener.failure), prepared)
    outputs: dict[str, Bound] = {}
    for name, (node_id, port) in assignment.outputs.items():
        key = prepared.keys.get(node_id)
        if key is None:
            outputs[name] = Bound(INACTIVE, repr(INACTIVE))
            continue
        handed_in = node_id in assignment.keys
        value = results.load(results.find([key])[key], port) if handed_in else result[node_id][port]
        outputs[name] = Bound(value, f"{key}.{port}")
    stored = stored_outputs(assignment, prepared, around.results)
    held = tuple(each for each in stored.values() if each.digest)
    around.results.hold(held)
    return Single(InnerOutcome(outputs, _metrics(result)), prepared, held)


def stored_outputs(assignment: Assignment, prepared: Prepared, results: Results) -> dict[str, Stored]:
    """Where the outputs of a run are in the store, by name; those that are not there are left out."""
    keys = {name: prepared.keys.get(node_id, "") for name, (node_id, _) in assignment.outputs.items()}
    found = results.find(set(keys.values()))
    return {
        name: entry.ports[port]
        for name, (_, port) in assignment.outputs.items()
        if (entry := found.get(keys[name])) is not None and port in entry.ports
    }


def _metrics(result: RunResult) -> dict[str, Mapping[str, float]]:
    return {node_id: outcome.metrics for node_id, outcome in result.nodes.items() if outcome.metrics}


class _Listener:
    """Hears of the first failure, hands lines of the log on, and counts the nodes that are done."""

    def __init__(self, prepared: Prepared, around: Surrounding) -> None:
        self._prepared = prepared
        self._around = around
        self._seen: set[str] = set()
        """Nodes that have been begun, or have come to their end without that."""
        self.failure: Failure | None = None

    def __call__(self, event: RunEvent) -> None:
        if isinstance(event, NodeStarted) and self._around.starts is not None:
            self._around.starts(event.node_id, self._limits(event.node_id))
        self._seen.add(getattr(event, "node_id", ""))
        match event:
            case NodeFailed(node_id, message, hint, _, where):
                if self.failure is None or self.failure.kind == "":
                    self.failure = self._failure(node_id, f"{message} {hint}".rstrip(), where)
                self._around.step()
            case NodeSkipped(node_id, reason, inactive=False):
                # Nodes that can't run at all are skipped without another one that failed.
                self.failure = self.failure or self._failure(node_id, reason, {})
                self._around.step()
            case NodeFinished() | NodeReused() | NodeSkipped():
                self._around.step()
            case NodeLogged(node_id, message):
                self._around.log(f"{node_id}: {message}")

    def _limits(self, node_id: str) -> Limits:
        """Those of a node and of the nodes that run along with it, as parts of its query."""
        fused = self._prepared.topology.ancestors_of([node_id]) - self._seen
        return strictest(map(self._prepared.limits_of, (node_id, *fused)))

    def _failure(self, node_id: str, message: str, where: Mapping[str, Any]) -> Failure:
        node = self._prepared.nodes.get(node_id)
        title = (node.title if node is not None else "") or node_id
        return Failure(node_id, title, message, str(where.get("kind", "")), str(where.get("column", "")))
