"""Run: drives a plan, tells what happens by events, and can be cancelled."""

from __future__ import annotations

import time
import weakref
from collections import deque
from dataclasses import replace
from threading import Event
from typing import TYPE_CHECKING, cast

import narwhals as nw

from plait.apart import Apart
from plait.chronicle import Chronicle
from plait.collector import paused_collector
from plait.errors import Cancelled, PlaitError
from plait.events import (
    NodeStarted,
    RunEvent,
    RunFinished,
    Signal,
)
from plait.executors import InlineExecutor
from plait.expansion import base_of, nodes_of, origin_of
from plait.inactive import INACTIVE, NOT_CHOSEN, NOT_NEEDED, LeftOut, on_branch
from plait.making import Made, Order, Surroundings, extend_query, make
from plait.memo import is_current, to_info
from plait.outcome import RunResult, RunStatus
from plait.parameter_port import SIGN, with_values
from plait.plan import Plan, Step, Wishes, durable_ports, fused_into, plan, ports_of, to_be_read
from plait.steering import steerings

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from plait.context import RunContext
    from plait.culprit import Culprit
    from plait.executors import Executor
    from plait.executors.executor import Done
    from plait.fingerprint import FileState
    from plait.inner import Inner
    from plait.prepare import Prepared
    from plait.results import Results
    from plait.run_options import Limits
    from plait.site import Nest
    from plait.steering import Steering
    from plait.store import Stored

_MISSING = object()


class Run:
    """One run of a prepared workflow.

    Args:
        prepared: The workflow with node types, parameters and keys worked out.
        results: Where results are kept and found.
        wishes: What is wanted of the run.
        executor: Where node functions are called; in this thread by default. The run closes it.
        seed: For nodes that ask the run for one.
        limits: The time and memory that a node may take which has no limits of its own; only an executor with processes
            of its own can keep any.
        nest: Makes workflows inside of nodes ready to be run.
        cancelled: Set when the run is to stop; for a run that is part of another one.
        steering: What is asked of the node around a run that is part of another one.
    """

    def __init__(
        self,
        prepared: Prepared,
        results: Results,
        *,
        wishes: Wishes | None = None,
        executor: Executor | None = None,
        seed: int = 0,
        limits: Limits | None = None,
        nest: Nest | None = None,
        cancelled: Event | None = None,
        steering: Steering | None = None,
    ) -> None:
        self.events: Signal[RunEvent] = Signal()
        self._prepared = prepared
        self._results = results
        self._executor: Executor = executor or InlineExecutor()
        self._wishes = replace(wishes or Wishes(), apart=self._executor.is_apart)
        self._cancelled = cancelled or Event()
        self._nest = nest
        self._chronicle = Chronicle(prepared.nodes, self.events)
        self._around = Surroundings(
            results, self._cancelled, seed, self._chronicle.reporter, self._chronicle.log,
            steering=steerings(steering), resumes=self._wishes.resumes,
        )  # fmt: skip
        self._plan = Plan(())
        self._values: dict[tuple[str, str], object] = {}
        self._fused: dict[str, float] = {}
        """Fused nodes that no finished query has proved yet, and how long building their part took."""
        self._waits_for: dict[str, int] = {}
        self._users: dict[str, int] = {}
        """How many running nodes still need the values of a node."""
        self._held: list[Stored] = []
        """What must not be evicted before the result of this run is forgotten."""
        self._stored: dict[str, tuple[str, ...]] = {}
        """Ports whose values can be read back from the store, by node."""
        self._apart = Apart(prepared, results, self._executor, limits) if self._executor.is_apart else None
        self._passing: set[str] = set()
        """Nodes whose results later runs may not reuse."""

    def cancel(self) -> None:
        """Ask the run to stop: nodes that ask are told, no further node is started."""
        self._cancelled.set()

    def steer(self, node_id: str, settings: Mapping[str, float]) -> None:
        """Ask a node at work, or all inside of it, for other settings: another `rate`, or to wait (`paused` is 1)."""
        for each in nodes_of(self._prepared.snapshot, node_id):
            self._around.steering(each).ask(settings)

    @property
    def is_cancelled(self) -> bool:
        return self._cancelled.is_set()

    @property
    def prepared(self) -> Prepared:
        """The workflow as it is run."""
        return self._prepared

    def execute(self) -> RunResult:
        """Run everything that is needed and return what came out.

        Raises:
            StoreError: results can't be kept.
        """
        began = time.perf_counter()
        try:
            self._choose_plan()
            self._chronicle.begin(self._plan.by_id, self._prepared.snapshot.expansion)
            self._drive()
            if self._results.store is not None:
                self._results.store.flush()
        except BaseException:
            self._results.release(self._held)
            raise
        finally:
            self._executor.close()
        status = self._status()
        seconds = time.perf_counter() - began
        self._chronicle.emit(RunFinished(status, seconds))
        ports = ports_of(self._plan, self._prepared)
        outcomes = self._chronicle.outcomes
        if self._chronicle.tally is not None:
            ports.update(self._chronicle.tally.ports(ports))
            outcomes = {**outcomes, **self._chronicle.tally.outcomes}
        result = RunResult(status, seconds, outcomes, self._load, ports, self._results.registry)
        # Its values are read when they are asked for; until then nobody may evict them.
        weakref.finalize(result, self._results.release, self._held).atexit = False
        return result

    def _choose_plan(self) -> None:
        """Make the plan, and hold what it reuses; where something that will be read is damaged, plan without it."""
        while True:
            with paused_collector():
                self._plan = plan(self._prepared, self._wishes, self._results.find, is_current)
            held = [
                stored
                for step in self._plan.steps
                if step.entry is not None
                for stored in step.entry.ports.values()
                if stored.digest
            ]
            self._results.hold(held)
            self._held = held
            if not held or self._results.are_sound(to_be_read(self._plan, self._prepared)):
                return
            self._results.release(held)

    def _drive(self) -> None:
        ready = self._begin()
        at_work: dict[str, Order] = {}
        while ready or at_work:
            while ready and len(at_work) < self._executor.slots:
                step = self._plan.by_id[ready.popleft()]
                order = self._take_up(step)
                if order is None:
                    self._leave(step.node_id, ready)
                    continue
                at_work[step.node_id] = order
                self._executor.submit(step.node_id, self._work(order))
            if at_work:
                done = self._executor.wait()
                if done.error is not None and self._try_again(at_work[done.name], done.error):
                    # It knows the frames in which it was raised, and with them every table there.
                    done.error = None
                    continue
                self._settle(at_work.pop(done.name), done)
                self._leave(done.name, ready)
        for node_id in tuple(self._fused):
            # Whoever was to run its query has been left out, or has failed before it came to that.
            del self._fused[node_id]
            self._chronicle.leave_out(node_id, NOT_NEEDED)

    def _begin(self) -> deque[str]:
        """Tell what the run is about, and say which nodes can start."""
        by_id = self._plan.by_id
        topology = self._prepared.topology
        running = [step for step in self._plan.steps if step.action in ("run", "fuse")]
        self._chronicle.announce(self._plan.steps, self._prepared.pinned)
        ready: deque[str] = deque()
        for step in running:
            count = 0
            for connection in topology.into(step.node_id):
                source = by_id[connection.source]
                self._users[connection.source] = self._users.get(connection.source, 0) + 1
                if source.action in ("run", "fuse"):
                    count += 1
            self._waits_for[step.node_id] = count
            if count == 0:
                ready.append(step.node_id)
        return ready

    def _take_up(self, step: Step) -> Order | None:
        """Start a node; None if that was all there is to do with it."""
        node_id = step.node_id
        if self._cancelled.is_set():
            self._chronicle.cancel(node_id)
            return None
        broken = self._broken_source(node_id) if self._chronicle.is_broken else ""
        if broken:
            self._chronicle.skip(node_id, f"It needs '{self._chronicle.title(broken)}', which did not finish.")
            return None
        try:
            order = self._order(step)
        except LeftOut:
            names = self._prepared.types[node_id].signature.output_names
            self._values.update(((node_id, name), INACTIVE) for name in names)
            self._results.add_left_out(step.key, names, NOT_CHOSEN)
            self._chronicle.leave_out(node_id, NOT_CHOSEN)
            return None
        except PlaitError as error:
            self._chronicle.fail(node_id, error)
            return None
        if step.action == "run":
            self._chronicle.emit(NodeStarted(node_id))
            return order
        if self._apart is not None:
            self._apart.fuse(order)
            self._fused[node_id] = 0.0
            return None
        began = time.perf_counter()
        try:
            made = extend_query(order)
        except PlaitError as error:
            from plait.culprit import explained

            self._chronicle.fail(node_id, explained(order, error))
            return None
        self._fused[node_id] = time.perf_counter() - began
        for port, value in made.items():
            self._values[node_id, port] = value
        return None

    def _work(self, order: Order) -> Callable[[], object]:
        """What an executor is given to do."""
        if self._apart is None or order.nested is not None:
            return lambda: make(order, self._around)
        return self._apart.work(order, self._fused_into(order.node_id), self._around)

    def _order(self, step: Step, value_at: Callable[[str, str], object] | None = None) -> Order:
        prepared = self._prepared
        node_id = step.node_id
        # A workflow inside of a node is run by this process, whoever makes its nodes.
        is_here = self._apart is None or prepared.nodes[node_id].workflow is not None
        value_at = value_at or (self._here if is_here else self._place)
        inputs: dict[str, list[object]] = {}
        has_inactive = False
        base = base_of(prepared.snapshot, node_id)
        for connection in prepared.topology.into(node_id):
            is_fed = connection.target_port.startswith(SIGN)
            value = (self._here if is_fed else value_at)(connection.source, connection.source_port)
            inputs.setdefault(connection.target_port, []).append(value)
            has_inactive = has_inactive or value is INACTIVE
        if has_inactive:
            inputs = on_branch(prepared.types[node_id], inputs)
        params = prepared.params[node_id]
        if node_id in prepared.fed:
            given = {name: inputs.pop(f"{SIGN}{name}")[0] for name in prepared.fed[node_id]}
            params = with_values(prepared.types[node_id], params, given, base)
        files: Sequence[FileState] = ()
        if step.action == "run" and prepared.files:
            readers = (node_id, *self._fused_into(node_id))
            files = [state for reader in readers for state in prepared.files.get(reader, ())]
        return Order(
            node_id,
            prepared.types[node_id],
            step.key,
            params,
            inputs,
            base,
            step.keep,
            durable_ports(step, prepared, self._plan.wishes) if step.keep else step.keep,
            files,
            self._nested(node_id, params) if prepared.nodes[node_id].workflow is not None else None,
        )

    def _nested(self, node_id: str, params: Mapping[str, object]) -> Callable[[RunContext], Inner] | None:
        if self._nest is None:
            return None
        # Not at the top: most workflows have no such node.
        from plait.site import site_of

        return self._nest(site_of(self._prepared, node_id, params, self._here, self._around, self._wishes.fresh))

    def _try_again(self, order: Order, error: BaseException) -> bool:
        """Whether a node that failed is tried again, after a wait; then it stays at work."""
        # Not at the top: most runs come to their end without a failure.
        from plait.retrying import after, failed_try, may_pass, retry_options

        node_id = order.node_id
        options = retry_options(self._prepared.nodes, (node_id, *self._fused_into(node_id)))
        if order.attempt > options.retries or self._cancelled.is_set() or not may_pass(error):
            return False
        self._chronicle.log(node_id, failed_try(error, order.attempt, options))
        order.attempt += 1
        attempt = order.attempt

        make_again = self._work(order)

        def work() -> object:
            self._chronicle.emit(NodeStarted(node_id, attempt))
            return make_again()

        self._executor.submit(node_id, after(options.wait_before(attempt), self._cancelled, work))
        return True

    def _settle(self, order: Order, done: Done) -> None:
        """Take the outcome of a node that was at work."""
        if done.error is None:
            self._finish(order, cast("Made", done.value))
        elif isinstance(done.error, Cancelled):
            self._chronicle.cancel(order.node_id)
        else:
            self._blame(order, done.error)
            # The error knows the frames in which it was raised, and with them every table there.
            done.error = None

    def _finish(self, order: Order, made: Made) -> None:
        node_id = order.node_id
        for port, value in made.values.items():
            self._values[node_id, port] = value
        if not made.is_lasting or self._is_passing(node_id):
            self._passing.add(node_id)
        if self._apart is not None:
            self._apart.keep(node_id, made)
            self._fused.update((each, took) for each, took in made.fused.items() if each in self._fused)
        if self._results.store is not None and node_id in self._passing:
            self._held.extend(stored for stored in made.stored.values() if stored.digest)
        elif self._results.store is not None:
            self._results.add(order.key, made.stored, to_info(made), made.seconds)
            self._stored[node_id] = tuple(made.stored) if self._apart is None else ()
            for stored in made.stored.values():
                if stored.digest:
                    self._held.append(stored)
        for fused in self._fused_into(node_id) if self._fused else ():
            self._prove(fused)
        self._chronicle.finish(node_id, made, order.attempt)

    def _is_passing(self, node_id: str) -> bool:
        """Whether a node was made from what later runs may not reuse."""
        return bool(self._passing) and not self._passing.isdisjoint(self._prepared.topology.ancestors_of([node_id]))

    def _prove(self, node_id: str) -> None:
        """Say that a fused node is done, because a query that it is part of has run."""
        seconds = self._fused.pop(node_id, None)
        if seconds is not None:
            self._chronicle.prove(node_id, seconds)

    def _blame(self, order: Order, error: BaseException) -> None:
        """Say which node is at fault: this one, or one whose part of a failed query it is."""
        fused = self._fused_into(order.node_id)
        found = self._culprit(order, error, fused)
        node_id = found.node_id
        if node_id != order.node_id:
            self._fused.pop(node_id, None)
            known = self._chronicle.outcomes.get(node_id)
            if known is None or known.status != "failed":
                self._chronicle.fail(node_id, found.error)
            self._close_fused(fused, node_id)
            self._chronicle.skip(order.node_id, f"It needs '{self._chronicle.title(node_id)}', which failed.")
            return
        self._chronicle.fail(node_id, found.error, order.attempt)
        if found.is_proof:
            for each in fused:
                self._prove(each)
        else:
            self._close_fused([node_id, *fused], node_id)

    def _culprit(self, order: Order, error: BaseException, fused: Sequence[str]) -> Culprit:
        # Not at the top: most runs come to their end without a failure.
        from plait.culprit import BlamedError, Culprit, culprit, explained

        if isinstance(error, BlamedError):
            return error.culprit
        if not fused or self._apart is not None or self._cancelled.is_set():
            return Culprit(order.node_id, explained(order, error))
        orders = [self._order(self._plan.by_id[node_id]) for node_id in fused]
        return culprit(order, error, orders, self._values)

    def _close_fused(self, fused: Sequence[str], guilty: str) -> None:
        """Say how the other nodes of a failed query fared: those tried before the guilty one are done."""
        behind = self._prepared.topology.descendants_of([guilty])
        at = fused.index(guilty)
        for node_id in fused[:at]:
            self._prove(node_id)
        for node_id in fused[at + 1 :]:
            if self._fused.pop(node_id, None) is not None:
                title = self._chronicle.title(guilty)
                why = f"It needs '{title}', which failed." if node_id in behind else f"Its query stopped at '{title}'."
                self._chronicle.skip(node_id, why)

    def _fused_into(self, node_id: str) -> list[str]:
        return fused_into(self._plan, self._prepared.topology, node_id)

    def _leave(self, node_id: str, ready: deque[str]) -> None:
        """Let go of what only this node needed, and start what waited for it."""
        for connection in self._prepared.topology.into(node_id):
            source = connection.source
            self._users[source] -= 1
            if self._users[source] == 0:
                self._let_go(source)
        for connection in self._prepared.topology.out_of(node_id):
            target = connection.target
            if target in self._waits_for:
                self._waits_for[target] -= 1
                if self._waits_for[target] == 0:
                    ready.append(target)

    def _let_go(self, node_id: str) -> None:
        for port in self._stored.pop(node_id, ()):
            # A plain value takes no room, and who is to blame for a failure is found with it.
            if not isinstance(self._values[node_id, port], (nw.LazyFrame, str, int, float)):
                del self._values[node_id, port]

    def _value(self, node_id: str, port: str) -> object:
        """The value of an output port, read from what is kept if this run didn't make it."""
        found = self._values.get((node_id, port), _MISSING)
        if found is _MISSING:
            entry = self._plan.by_id[node_id].entry if node_id in self._plan.by_id else None
            if entry is None or port not in entry.ports:
                raise PlaitError(
                    f"The result of '{self._chronicle.title(node_id)}' was not kept.",
                    hint="Run the node.",
                    node_id=node_id,
                )
            found = self._values[node_id, port] = self._results.load(entry, port)
        return found

    def _here(self, node_id: str, port: str) -> object:
        """The value of an output port for this process, wherever its node was run."""
        if self._apart is None or (node_id, port) in self._values:
            return self._value(node_id, port)
        step = self._plan.by_id.get(node_id)
        if step is not None and step.action == "fuse":
            # The query was built elsewhere; whoever asks for it gets one of this process.
            for each in (*self._fused_into(node_id), node_id):
                made = extend_query(self._order(self._plan.by_id[each], self._here))
                self._values.update(((each, name), value) for name, value in made.items())
            return self._values[node_id, port]
        return self._apart.load(node_id, port, step, self._chronicle.title(node_id))

    def _place(self, node_id: str, port: str) -> object:
        """Where the value of an output port is, for another process."""
        step = self._plan.by_id.get(node_id)
        assert self._apart is not None
        return self._apart.place(node_id, port, step, self._chronicle.title(node_id))

    def _load(self, node_id: str, port: str) -> object:
        if self._chronicle.tally is not None:
            node_id, port = origin_of(self._prepared.snapshot, node_id, port)
        source = self._prepared.wiring.source_of(node_id, port)
        if source is None:
            return INACTIVE
        node_id, port = source
        try:
            return self._here(node_id, port)
        except PlaitError:
            key = self._prepared.keys.get(node_id, "")
            entry = self._results.find([key]).get(key)
            if entry is None or port not in entry.ports:
                raise
            return self._results.load(entry, port)

    def _broken_source(self, node_id: str) -> str:
        """A node that this one needs and that did not finish."""
        known = self._chronicle.outcomes
        sources = (connection.source for connection in self._prepared.topology.into(node_id))
        return next((source for source in sources if source in known and known[source].is_broken), "")

    def _status(self) -> RunStatus:
        if self._cancelled.is_set():
            return "cancelled"
        return "failed" if any(each.is_broken for each in self._chronicle.outcomes.values()) else "done"
