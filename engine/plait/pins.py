"""Pinned nodes: the last finished result of a node is kept and used, whatever changes before it, until it is unpinned.

Which result that is stands in the store, beside the results, by the file of the workflow and the id of the node; the
document says only that a node is pinned. Without a file or a store a pinned node is run like any other.
"""

from __future__ import annotations

import os
from contextlib import suppress
from typing import TYPE_CHECKING

from plait.errors import StoreError
from plait.events import NodeFinished, NodeReused, RunFinished
from plait.expansion import base_of
from plait.memo import left_out
from plait.results import IN_MEMORY
from plait.store.ledger import Ledger

if TYPE_CHECKING:
    from collections.abc import Collection
    from pathlib import Path

    from plait.events import RunEvent
    from plait.prepare import Prepared
    from plait.registry import NodeRegistry
    from plait.results import Results
    from plait.store import Entry, Store
    from plait.workflow import Snapshot


def name_of(file: Path, store: Store) -> str:
    """The name that a workflow file has in a store: its path from there, so that both may be moved together."""
    try:
        return os.path.relpath(os.path.abspath(file), store.folder)
    except ValueError:
        # Another drive of Windows.
        return os.path.abspath(file)


def pinned_nodes(snapshot: Snapshot) -> list[str]:
    return [node_id for node_id, node in snapshot.nodes.items() if node.run.pinned]


def pins_of(snapshot: Snapshot, pinned: Collection[str], registry: NodeRegistry, results: Results) -> dict[str, str]:
    """The keys of the results that stand for pinned nodes; nodes without a whole and sound result are left out."""
    if results.store is None or snapshot.file is None:
        return {}
    known = results.store.ledger(name_of(snapshot.file, results.store)).results
    keys = {
        node_id: known[node_id][1]
        for node_id in pinned
        if node_id in known and known[node_id][0] == snapshot.nodes[node_id].type_id
    }
    entries = results.find(list(keys.values()))
    return {
        node_id: key
        for node_id, key in keys.items()
        if key in entries and _is_whole(entries[key], node_id, snapshot, registry, results)
    }


def _is_whole(entry: Entry, node_id: str, snapshot: Snapshot, registry: NodeRegistry, results: Results) -> bool:
    # Not at the top: most workflows have no pinned node.
    from plait.connecting import usable_type_of

    node_type = usable_type_of(registry, snapshot.nodes[node_id], base_of(snapshot, node_id))
    if node_type is None or left_out(entry) or not entry.ports.keys() >= set(node_type.signature.output_names):
        return False
    stored = [each for each in entry.ports.values() if each is not IN_MEMORY]
    return len(stored) == len(entry.ports) and results.are_sound(stored)


class Bookkeeper:
    """A listener of run events that writes down which result of each node is the last one.

    Args:
        prepared: What is run; its workflow has a file.
        store: Where it is written down.
    """

    def __init__(self, prepared: Prepared, store: Store) -> None:
        self._prepared = prepared
        self._store = store
        self._finished: set[str] = set()

    def begin(self) -> None:
        """Write down what is pinned, so that it is held from now on."""
        self._write(())

    def __call__(self, event: RunEvent) -> None:
        match event:
            case NodeFinished(node_id, fused=False) | NodeReused(node_id):
                self._finished.add(node_id)
            case RunFinished():
                # The run is done; not to know what the last results are costs no more than running nodes again.
                with suppress(StoreError):
                    self._write(self._finished)

    def _write(self, finished: Collection[str]) -> None:
        snapshot = self._prepared.snapshot
        assert snapshot.file is not None
        name = name_of(snapshot.file, self._store)
        before = self._store.ledger(name)
        nodes, keys = snapshot.nodes, self._prepared.keys
        known = {node_id: result for node_id, result in before.results.items() if node_id in nodes}
        known.update((node_id, (nodes[node_id].type_id, keys[node_id])) for node_id in finished if node_id in keys)
        after = Ledger(known, frozenset(pinned_nodes(snapshot)))
        if after != before:
            self._store.enter(name, after)


def forget(snapshot: Snapshot, node_ids: Collection[str], store: Store) -> None:
    """Forget which results of these nodes were the last ones."""
    if snapshot.file is None:
        return
    name = name_of(snapshot.file, store)
    before = store.ledger(name)
    kept = {node_id: result for node_id, result in before.results.items() if node_id not in node_ids}
    if kept != before.results:
        store.enter(name, Ledger(kept, before.pinned))
