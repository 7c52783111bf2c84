"""Work of the kind "order": one node, with the nodes whose queries are fused into it."""

from __future__ import annotations

import importlib
import os
import time
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any

from plait.codecs import codec_named
from plait.context import now_and_then
from plait.culprit import culprit, explained
from plait.errors import Cancelled, PlaitError
from plait.making import Order, Surroundings, extend_query, make
from plait.node import NodeType
from plait.workers.error_record import error_to_record
from plait.workers.wire import files_from_data, files_to_data, params_from_data, sizes_to_data, stored_from_data
from plait.workers.wire import stored_to_data as to_data

if TYPE_CHECKING:
    from collections.abc import Mapping

    from plait.making import Made, Report
    from plait.registry import NodeRegistry
    from plait.results import Results
    from plait.workers.desk import Desk

Values = dict[tuple[str, str], object]


def work(payload: dict[str, Any], desk: Desk) -> dict[str, Any]:
    """Do an order, keep what it made in the store, and say where it is, or who is at fault.

    Raises:
        Cancelled: the run was cancelled meanwhile.
    """
    os.environ.update(payload["secrets"])
    desk.scratch = Path(payload["scratch"]) if payload["scratch"] else None
    results = desk.results(payload["store"], payload["limit"])
    values: Values = {}
    fused: list[Order] = []
    seconds: dict[str, float] = {}
    for data in payload["fused"]:
        node_id = data["node"]
        desk.tell({"at": node_id})
        began = time.perf_counter()
        try:
            order = _order(data, values, results, desk.registry)
            fused.append(order)
            made = extend_query(order)
        except Cancelled:
            raise
        except BaseException as error:  # noqa: BLE001 - whatever a node raises is its outcome
            return _blamed(node_id, _explained(fused, node_id, error))
        values.update(((node_id, port), value) for port, value in made.items())
        seconds[node_id] = time.perf_counter() - began
    return {**_made(payload, values, fused, results, desk), "fused": seconds}


def _made(payload: dict[str, Any], values: Values, fused: list[Order], results: Results, desk: Desk) -> dict[str, Any]:
    node_id = payload["node"]["node"]
    desk.tell({"at": node_id})
    try:
        order = _order(payload["node"], values, results, desk.registry)
    except PlaitError as error:
        return _blamed(node_id, error)
    around = Surroundings(
        results,
        desk.cancelled,
        payload["seed"],
        lambda _: reporter(desk),
        lambda _node_id, line: desk.tell({"log": str(line)}),
        desk.scratch,
        payload["memory"],
        lambda _: desk.steering,
        payload["resumes"],
    )
    try:
        made = make(order, around)
    except Cancelled:
        raise
    except BaseException as error:  # noqa: BLE001 - whatever a node raises is its outcome
        if desk.cancelled.is_set():
            raise Cancelled from None
        found = culprit(order, error, fused, values)
        return _blamed(found.node_id, found.error)
    return _told(made, results, desk)


def _told(made: Made, results: Results, desk: Desk) -> dict[str, Any]:
    store = results.store
    assert store is not None
    for stored in made.stored.values():
        desk.hold(results, stored)
    return {
        "stored": {port: to_data(stored, store) for port, stored in made.stored.items()},
        "ports": sizes_to_data(made.ports),
        "metrics": {name: float(value) for name, value in made.metrics.items()},
        "written": files_to_data(made.written),
        "seconds": made.seconds,
    }


def _blamed(node_id: str, error: PlaitError) -> dict[str, Any]:
    return {"blamed": node_id, "error": error_to_record(error)}


def _explained(fused: list[Order], node_id: str, error: BaseException) -> PlaitError:
    if fused and fused[-1].node_id == node_id:
        return explained(fused[-1], error)
    if isinstance(error, PlaitError):
        return error
    raise error


def _order(data: Mapping[str, Any], values: Values, results: Results, registry: NodeRegistry) -> Order:
    """An order as it was in the run, with the values of its inputs."""
    inputs = {
        port: [_value(each, values, results, registry) for each in sources] for port, sources in data["inputs"].items()
    }
    return Order(
        data["node"],
        node_type_of(data["type"], data["module"], registry),
        data["key"],
        params_from_data(data["params"]),
        inputs,
        Path(data["base"]) if data["base"] is not None else None,
        frozenset(data["keep"]),
        frozenset(data["keep"]),
        files_from_data(data["files"]),
    )


def node_type_of(type_id: str, module: str, registry: NodeRegistry) -> NodeType[..., Any]:
    """A node type of a plugin; or, where it belongs to none, from the module that the run has it from.

    Raises:
        PlaitError: it is not there.
    """
    if registry.find(type_id) is None and module != "__main__":
        # Whatever goes wrong there, it can't be imported.
        with suppress(Exception):
            found = importlib.import_module(module)
            registry.add(*(each for each in vars(found).values() if isinstance(each, NodeType)))
    if registry.find(type_id) is None:
        raise PlaitError(
            f"A worker process can't import the node type '{type_id}'.",
            hint="Define it at the top of a module of its own, or run with the executor 'threads'.",
        )
    return registry.get(type_id)


def _value(source: Mapping[str, Any], values: Values, results: Results, registry: NodeRegistry) -> object:
    if "fused" in source:
        node_id, port = source["fused"]
        return values[node_id, port]
    store = results.store
    assert store is not None
    stored = stored_from_data(source["stored"], store)
    return codec_named(stored.codec).read(stored, store, registry)


def reporter(desk: Desk) -> Report:
    """Tells whoever gave the work of its progress."""

    def tell(fraction: float | None, message: str, metrics: Mapping[str, float]) -> None:
        numbers = {name: float(value) for name, value in metrics.items()}
        desk.tell({"progress": [None if fraction is None else float(fraction), str(message), numbers]})

    return now_and_then(tell)
