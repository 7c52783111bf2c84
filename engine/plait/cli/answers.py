"""What the engine says of a workflow to a window, as plain data."""

from __future__ import annotations

from base64 import b64encode
from contextlib import suppress
from dataclasses import asdict
from hashlib import blake2b
from typing import TYPE_CHECKING, Any, cast

import narwhals as nw

from plait.backends import backend_of
from plait.errors import PlaitError
from plait.expansion import origin_of
from plait.figure import Figure
from plait.inactive import INACTIVE
from plait.linking import chosen_rows
from plait.memo import is_current, left_out, remembered
from plait.model import Model, ModelDescription
from plait.plan import Wishes, plan
from plait.results import IN_MEMORY, is_table
from plait.table import collect
from plait.types import Metrics

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

    from plait.check import Findings
    from plait.expansion import Component
    from plait.prepare import Prepared
    from plait.results import Results
    from plait.schema import Description
    from plait.types import Table

Data = dict[str, Any]


def findings_as_data(findings: Findings) -> Data:
    """The `problems` of a workflow, and the `schemas` of its ports by node and port."""
    return {
        "problems": [asdict(problem) for problem in findings.problems],
        "schemas": {
            node_id: {port: _port_as_data(known) for port, known in schema.ports.items()}
            for node_id, schema in findings.schemas.items()
        },
    }


def keys_as_data(prepared: Prepared) -> dict[str, str]:
    """The key of each node that has a lasting one: not of those that give something else each time."""
    changing = set(prepared.changing)
    changing |= prepared.topology.descendants_of(changing)
    keys = {node_id: key for node_id, key in prepared.keys.items() if node_id not in changing}
    for flat_id, component in _components(prepared).items():
        inside = [keys.get(node_id, "") for node_id in component.nodes if node_id not in prepared.wiring.passes]
        if all(inside):
            # Whatever changes inside changes it, and nothing else does.
            keys[flat_id] = blake2b(" ".join(inside).encode(), digest_size=20).hexdigest()
    return keys


def kept_as_data(prepared: Prepared, results: Results) -> Data:
    """The nodes that a run would have nothing to do with, because their results are kept, and what is known of them.

    A node that was fused into a later query is among them when the result of that query is kept.
    """
    chosen = plan(prepared, Wishes(interactive=True), results.find, is_current)
    kept: Data = {}
    idle = set(prepared.wiring.passes)
    for step in chosen.steps:
        if step.action == "reuse" and step.entry is not None and left_out(step.entry):
            idle.add(step.node_id)
            continue
        if step.action != "reuse":
            continue
        ports, metrics = remembered(step.entry) if step.entry is not None else ({}, {})
        kept[step.node_id] = {
            "seconds": step.entry.info.get("seconds") if step.entry is not None else None,
            "ports": {name: asdict(size) for name, size in ports.items()},
            "metrics": dict(metrics),
            "fused": step.entry is None,
        }
    for flat_id, component in _components(prepared).items():
        inside = [node_id for node_id in component.nodes if node_id in chosen.by_id and node_id not in idle]
        if inside and all(node_id in kept for node_id in inside):
            origins = component.outputs.items()
            sizes = {name: kept.get(source, {}).get("ports", {}).get(port) for name, (source, port) in origins}
            kept[flat_id] = {
                "seconds": sum(kept[node_id]["seconds"] or 0.0 for node_id in inside),
                "ports": {name: size for name, size in sizes.items() if size is not None},
                "metrics": {
                    f"{node_id.removeprefix(f'{flat_id}/')}.{name}": value
                    for node_id in inside
                    for name, value in kept[node_id]["metrics"].items()
                },
                "fused": False,
            }
    return kept


def _components(prepared: Prepared) -> Mapping[str, Component]:
    expansion = prepared.snapshot.expansion
    return expansion.components if expansion is not None else {}


def value_as_data(
    prepared: Prepared, results: Results, node_id: str, port: str, new_file: Callable[[], Path], linked_to: str = ""
) -> Data:
    """What an output port carries after a run, by its `kind`: the path of a file for a table, else the content.

    Args:
        prepared: The workflow.
        results: Where the value is kept.
        node_id: A node.
        port: An output port of it.
        new_file: Gives a name for a table that has no file yet.
        linked_to: Another view; a figure that was made from the same table shows the rows that are chosen there, and
            the answer says how many with `linked`.
    """
    source = prepared.wiring.source_of(*origin_of(prepared.snapshot, node_id, port))
    if source is None:
        return {"kind": "nothing"}
    node_id, port = source
    key = prepared.keys.get(node_id, "")
    entry = results.find([key]).get(key) if key else None
    if entry is None or port not in entry.ports:
        return {"kind": "nothing"}
    stored = entry.ports[port]
    value = results.load(entry, port)
    if value is INACTIVE:
        return {"kind": "nothing"}
    if is_table(value):
        table = cast("Table", value)
        if stored is IN_MEMORY or results.store is None:
            path = new_file()
            backend_of(table).sink_ipc(table, path)
        else:
            path = results.store.path(stored)
        return {"kind": "table", "path": str(path)}
    if isinstance(value, Figure):
        chosen = chosen_rows(prepared, results, node_id, linked_to) if linked_to else None
        return _figure_as_data(value, chosen, results)
    if isinstance(value, Model):
        return {"kind": "model", "content": _model_as_data(value.describe())}
    if isinstance(value, Metrics):
        return {"kind": "metrics", "content": dict(value)}
    return {"kind": "value", "content": value}


def _figure_as_data(figure: Figure, chosen: Table | None, results: Results) -> Data:
    emphasize = results.registry.emphasis(figure.drawing) if chosen is not None else None
    told: Data = {"kind": "figure"}
    if chosen is not None and emphasize is not None:
        # What can't be told is not shown: the figure itself is as good as before.
        with suppress(PlaitError):
            marks = emphasize(figure, chosen)
            if marks is not None:
                told["linked"] = int(collect(chosen.select(nw.len())).item())
                figure = figure.emphasized(marks)
    return {**told, "content": b64encode(figure.to_bytes()).decode("ascii")}


def _port_as_data(known: Description) -> Data | None:
    """What is known of a port: its `columns`, or its `model`."""
    if known is None:
        return None
    if isinstance(known, ModelDescription):
        return {"model": _model_as_data(known)}
    return {"columns": _columns_as_data(known)}


def _model_as_data(known: ModelDescription) -> Data:
    return {
        "kind": known.kind,
        "features": _columns_as_data(known.features),
        "adds": _columns_as_data(known.adds),
        "drops": list(known.drops),
        "target": known.target,
        "classes": list(known.classes) if known.classes is not None else None,
        "details": dict(known.details),
    }


def _columns_as_data(schema: Mapping[str, Any]) -> dict[str, str]:
    return {name: str(kind) for name, kind in schema.items()}
