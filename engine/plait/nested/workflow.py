"""The workflow inside of a node, run as often as the node wants."""

from __future__ import annotations

import weakref
from contextlib import suppress
from dataclasses import replace
from threading import Lock
from typing import TYPE_CHECKING

from plait.bypass import settled
from plait.errors import Cancelled, PlaitError
from plait.expansion import interface_inside
from plait.inner import Bound, InnerOutcome, Iteration
from plait.loop import given_inside
from plait.nested.parts import Division, divided
from plait.nested.single import Assignment, Surrounding, run_once
from plait.nested.team import Team

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from plait.context import RunContext
    from plait.expansion import PortId
    from plait.nested.nesting import Nesting
    from plait.nested.parts import Parts
    from plait.nested.single import Single
    from plait.schema import Description
    from plait.signature import Port
    from plait.site import Site
    from plait.store import Stored


class InnerWorkflow:
    """Implements `Inner` for a node at work.

    Args:
        site: The node, and what enters it.
        nesting: Node types and threads.
        context: What the node function has of the run.
    """

    def __init__(self, site: Site, nesting: Nesting, context: RunContext) -> None:
        self._site = site
        self._inside = settled(site.inside, nesting.registry)
        self._nesting = nesting
        self._context = context
        self._interface = interface_inside(site.inside)
        self._given = given_inside(site.inside, site.params, site.base)
        self._held: list[Stored] = []
        self._lock = Lock()
        self._done = 0
        self._expected = 0
        self._iterations = (0, 0)
        """How many are done, and how many there are."""
        self._around = Surrounding(
            nesting.registry,
            site.results,
            site.cancelled,
            site.seed,
            site.fresh,
            nesting,
            context.log,
            self._step,
            context.steering,
        )
        weakref.finalize(self, site.results.release, self._held).atexit = False

    @property
    def inputs(self) -> Mapping[str, Bound]:
        names = self._interface.input_nodes
        return {name: bound[0] for name, bound in self._site.inputs.items() if name in names and bound}

    @property
    def ports(self) -> Sequence[Port]:
        return self._interface.inputs

    @property
    def outputs(self) -> Sequence[Port]:
        return self._interface.outputs

    @property
    def parameters(self) -> Mapping[str, str]:
        return {name: each.type for name, each in self._interface.parameters.items()}

    def key_of(self, port: str) -> str:
        bound = self._site.inputs.get(port)
        return bound[0].key if bound else ""

    def run(self, iteration: Iteration) -> InnerOutcome:
        division = Division(frozenset(), frozenset(), self._absent([iteration]), is_whole=True)
        parts = divided(self._inside, division)
        self._expect(parts, 1)
        helpers = 0
        while helpers < 3 and self._nesting.slots.take():
            helpers += 1
        try:
            return self._keep(self._run(self._assignment(parts, iteration, None), 1 + helpers))
        finally:
            for _ in range(helpers):
                self._nesting.slots.give_back()

    def run_all(self, iterations: Sequence[Iteration], *, most_failures: int) -> list[InnerOutcome | None]:
        if not iterations:
            return []
        constant = _constant(iterations)
        names = self._interface.input_nodes
        inputs = frozenset(names[name] for each in iterations for name in each.inputs.keys() - constant.inputs.keys())
        parameters = frozenset(
            name for each in iterations for name in each.parameters.keys() - constant.parameters.keys()
        )
        parts = divided(self._inside, Division(inputs, parameters, self._absent(iterations)))
        self._expect(parts, len(iterations))
        self._iterations = 0, len(iterations)
        shared = self._shared(parts, constant)
        team = Team(self._nesting.slots, lambda index: self._one(parts, iterations[index], shared), most_failures)
        return team.work(len(iterations), self._site.cancelled)

    def describe(self, given: Mapping[str, Description]) -> Mapping[str, Description]:
        from plait.loop import describing
        from plait.schema import NodeSchema, Schemas

        schemas = Schemas(self._nesting.registry, self._site.results.store)
        known = describing(self._inside, self._site.params, self._site.base, schemas.of, NodeSchema, {})
        return known(given)

    def _one(self, parts: Parts, iteration: Iteration, shared: Single | None) -> InnerOutcome:
        assignment = self._assignment(parts, iteration, shared)
        single = self._run(assignment)
        with self._lock:
            done, count = self._iterations
            self._iterations = done + 1, count
        return self._keep(single)

    def _run(self, assignment: Assignment, jobs: int = 1) -> Single:
        """Run what is inside: in another process, if there are such and everything can get there."""
        elsewhere = self._nesting.elsewhere
        single = elsewhere.run(assignment, self._around) if elsewhere is not None else None
        return single if single is not None else run_once(assignment, self._around, jobs)

    def _shared(self, parts: Parts, constant: Iteration) -> Single | None:
        """What no iteration changes, worked out.

        Raises:
            PlaitError: it failed.
        """
        if parts.shared is None:
            return None
        wanted = {f"{node_id}.{port}": (node_id, port) for node_id, port in parts.border}
        assignment = replace(
            self._assignment(parts, constant, None), workflow=parts.shared, outputs=wanted, ends=parts.ends
        )
        single = self._run(assignment)
        self._keep(single)
        failure = single.outcome.failure
        if failure is not None:
            raise PlaitError(f"'{failure.title}' inside failed: {failure.message}")
        return single

    def _assignment(self, parts: Parts, iteration: Iteration, shared: Single | None) -> Assignment:
        keys: dict[str, str] = {}
        values: dict[tuple[str, str], object] = {}
        for name, bound in {**self.inputs, **iteration.inputs}.items():
            node_id = self._interface.input_nodes[name]
            # The key of what enters says where it came from; under which port it is known inside is another matter.
            keys[node_id] = bound.key
            values[bound.key, "out"] = bound.value
        if shared is not None:
            for node_id, port in parts.border:
                bound = shared.outcome.outputs[f"{node_id}.{port}"]
                keys[node_id] = bound.key.rpartition(".")[0]
                values[keys[node_id], port] = bound.value
        parameters = {**self._given, **iteration.parameters}
        return Assignment(
            parts.repeated, self._site.inside, parts.division, parameters, keys, values, self._outputs(parts)
        )

    def _outputs(self, parts: Parts) -> dict[str, PortId]:
        expansion = self._inside.expansion
        origins = expansion.outputs if expansion is not None else {}
        return {name: port for name, port in origins.items() if port[0] in parts.repeated.nodes}

    def _absent(self, iterations: Sequence[Iteration]) -> frozenset[str]:
        """The input nodes that nothing enters."""
        present = {*self.inputs, *(name for each in iterations for name in each.inputs)}
        return frozenset(node_id for name, node_id in self._interface.input_nodes.items() if name not in present)

    def _keep(self, single: Single) -> InnerOutcome:
        with self._lock:
            self._held.extend(single.held)
        return single.outcome

    def _expect(self, parts: Parts, count: int) -> None:
        with self._lock:
            self._expected += count * max(1, len(parts.repeated.nodes))
            if parts.shared is not None:
                self._expected += len(parts.shared.nodes)

    def _step(self) -> None:
        """Tell that one more node inside has come to its end."""
        with self._lock:
            self._done += 1
            fraction = min(1.0, self._done / self._expected) if self._expected else None
            done, count = self._iterations
        # Whoever is cancelled learns it elsewhere.
        with suppress(Cancelled):
            self._context.progress(fraction, f"{done} of {count}" if count else "")


def _constant(iterations: Sequence[Iteration]) -> Iteration:
    """What is the same in all iterations."""
    first = iterations[0]
    inputs = {
        name: bound
        for name, bound in first.inputs.items()
        if all(name in each.inputs and each.inputs[name].key == bound.key for each in iterations)
    }
    parameters = {
        name: value
        for name, value in first.parameters.items()
        if all(name in each.parameters and each.parameters[name] == value for each in iterations)
    }
    return Iteration(inputs, parameters)
