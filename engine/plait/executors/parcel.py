"""What a worker process needs to know to make a node: the order, and those that are fused into it, as plain data."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from plait.errors import PlaitError
from plait.making import Made
from plait.record import record
from plait.store import Stored
from plait.workers.limits import NO_LIMITS, Limits
from plait.workers.wire import (
    files_from_data,
    files_to_data,
    params_to_data,
    sizes_from_data,
    stored_from_data,
    stored_to_data,
)

if TYPE_CHECKING:
    from pathlib import Path

    from plait.making import Order
    from plait.store import Store


@record
class FusedPort:
    """Stands for a value that a fused node gives in the worker."""

    node_id: str
    port: str


@record
class Parcel:
    """An order for a worker. The inputs of its orders are where values are kept, or those of fused nodes."""

    order: Order
    fused: list[Order]
    limits: Limits = NO_LIMITS


def to_payload(parcel: Parcel, store: Store, seed: int, scratch: Path, *, resumes: bool = True) -> dict[str, Any]:
    """A parcel as plain data.

    Raises:
        PlaitError: something in it can't be sent to another process.
    """
    secrets: dict[str, str] = {}
    return {
        "store": str(store.folder),
        "limit": store.limit,
        "seed": seed,
        "resumes": resumes or parcel.order.attempt > 1,
        "memory": parcel.limits.bytes,
        "scratch": str(scratch),
        "fused": [_order(each, store, secrets) for each in parcel.fused],
        "node": _order(parcel.order, store, secrets),
        "secrets": secrets,
    }


def made_from_answer(answer: dict[str, Any], store: Store) -> Made:
    """What a worker says it has made; the values are in the store."""
    return Made(
        {},
        {port: stored_from_data(data, store) for port, data in answer["stored"].items()},
        sizes_from_data(answer["ports"]),
        answer["metrics"],
        files_from_data(answer["written"]),
        answer["seconds"],
        answer["fused"],
    )


def _order(order: Order, store: Store, secrets: dict[str, str]) -> dict[str, Any]:
    node_type = order.node_type
    try:
        params = params_to_data(order.params, secrets)
    except PlaitError as error:
        error.node_id = error.node_id or order.node_id
        raise
    return {
        "node": order.node_id,
        "type": node_type.type_id,
        "module": node_type.__module__,
        "key": order.key,
        "params": params,
        "inputs": {port: [_source(each, store) for each in sources] for port, sources in order.inputs.items()},
        "base": None if order.base is None else str(order.base),
        "keep": sorted(order.keep),
        "files": files_to_data(order.files),
    }


def _source(value: object, store: Store) -> dict[str, Any]:
    if isinstance(value, FusedPort):
        return {"fused": [value.node_id, value.port]}
    assert isinstance(value, Stored)
    return {"stored": stored_to_data(value, store)}
