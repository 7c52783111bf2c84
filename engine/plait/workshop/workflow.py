"""Work of the kind "workflow": one run of the workflow inside of a node, such as an iteration of a loop."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING, Any

from plait.bypass import settled
from plait.component import Expander
from plait.document import loads
from plait.nested import Nesting
from plait.nested.elsewhere import loaded
from plait.nested.parts import Division, divided
from plait.nested.single import Assignment, Surrounding, run_once, stored_outputs
from plait.run_options import Limits
from plait.workers.wire import params_from_data, stored_from_data, stored_to_data
from plait.workflow import Inline, Snapshot, inline_of

from .order import node_type_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from plait.expansion import PortId
    from plait.inner import Failure
    from plait.nested.single import Single
    from plait.results import Results
    from plait.workers.desk import Desk


class Reader:
    """Reads the workflows that are sent; the next iteration of a loop has the same one."""

    def __init__(self) -> None:
        self._expander = Expander()
        self._last: tuple[str, Inline] | None = None

    def read(self, document: str, base: Path | None) -> Snapshot:
        """The workflow inside of a node, flat."""
        if self._last is None or self._last[0] != document:
            self._last = document, inline_of(loads(document))
        return self._expander.expand_inside(self._last[1], base)


def work(payload: dict[str, Any], desk: Desk) -> dict[str, Any]:
    """Run the workflow of a payload, which `plait.nested.elsewhere.to_payload` made, and say where its outputs are.

    Raises:
        Cancelled: the run was cancelled.
        PlaitError: the store can't be used.
    """
    os.environ.update(payload["secrets"])
    desk.scratch = Path(payload["scratch"])
    for type_id, module in payload["modules"].items():
        node_type_of(type_id, module, desk.registry)
    results = desk.results(payload["store"], payload["limit"])
    assignment = _assignment(payload, results, desk)
    single = run_once(assignment, _surrounding(payload, results, desk))
    for stored in single.held:
        # They are held here until the other side has had the time to do so.
        desk.hold(results, stored)
    return _answer(single, assignment, results)


def _surrounding(payload: Mapping[str, Any], results: Results, desk: Desk) -> Surrounding:
    seconds, memory = payload["limits"]

    def starts(node_id: str, own: Limits) -> None:
        desk.tell({"at": node_id})
        # Those of a node itself come before those of the run.
        desk.limit(
            Limits(own.seconds if own.seconds is not None else seconds, own.bytes if own.bytes is not None else memory)
        )

    return Surrounding(
        desk.registry,
        results,
        desk.cancelled,
        payload["seed"],
        payload["fresh"],
        Nesting(desk.registry),
        lambda line: desk.tell({"log": line}),
        lambda: desk.tell({}),
        desk.steering,
        starts,
    )


def _assignment(payload: Mapping[str, Any], results: Results, desk: Desk) -> Assignment:
    store = results.store
    assert store is not None
    values: dict[tuple[str, str], object] = {}
    for each in payload["given"].values():
        for port, data in each["ports"].items():
            values[each["key"], port] = loaded(results, each["key"], port, stored_from_data(data, store))
    reader: Reader = desk.kept.setdefault("workflow", Reader())
    inside = reader.read(payload["document"], None if payload["base"] is None else Path(payload["base"]))
    inputs, parameters, absent, is_whole = payload["division"]
    division = Division(frozenset(inputs), frozenset(parameters), frozenset(absent), is_whole)
    parts = divided(settled(inside, desk.registry), division)
    workflow, ends = (parts.shared, parts.ends) if payload["shared"] else (parts.repeated, None)
    assert workflow is not None
    outputs: dict[str, PortId] = {name: (node_id, port) for name, (node_id, port) in payload["outputs"].items()}
    return Assignment(
        workflow,
        inside,
        division,
        params_from_data(payload["parameters"]),
        {node_id: each["key"] for node_id, each in payload["given"].items()},
        values,
        outputs,
        ends,
    )


def _answer(single: Single, assignment: Assignment, results: Results) -> dict[str, Any]:
    outcome = single.outcome
    answer: dict[str, Any] = {"metrics": {node_id: dict(each) for node_id, each in outcome.metrics.items()}}
    if outcome.failure is not None:
        return {**answer, "failure": _failure(outcome.failure), "outputs": {}}
    assert results.store is not None
    assert single.prepared is not None
    results.store.flush()
    kept = stored_outputs(assignment, single.prepared, results)
    outputs = {}
    for name, bound in outcome.outputs.items():
        stored = kept.get(name) or results.keep_value(bound.value).stored
        data = stored_to_data(stored, results.store) if stored is not None else None
        outputs[name] = {"key": bound.key, "stored": data}
    return {**answer, "failure": None, "outputs": outputs}


def _failure(failure: Failure) -> dict[str, str]:
    return {
        "node": failure.node,
        "title": failure.title,
        "message": failure.message,
        "kind": failure.kind,
        "column": failure.column,
    }
