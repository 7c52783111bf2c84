"""Prepares the snapshots of one workflow one after the other, and an unchanged one only once."""

from __future__ import annotations

import time
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from plait.collector import paused_collector
from plait.errors import PlaitError
from plait.expansion import base_of
from plait.fingerprint import file_state, files_read
from plait.prepare import Prepared, prepare
from plait.store.store import SETTLED

if TYPE_CHECKING:
    from collections.abc import Mapping

    from plait.node import NodeType
    from plait.registry import NodeRegistry
    from plait.store import Store
    from plait.workflow import Snapshot


class Preparer:
    """Remembers the last snapshot, because a window previews and runs the same one many times.

    Args:
        registry: Where node types come from.
        store: Remembers the hashes of files that were read before.
    """

    def __init__(self, registry: NodeRegistry, store: Store | None) -> None:
        self._registry = registry
        self._store = store
        self._last: Prepared | None = None
        self._pins: Mapping[str, str] = {}
        """Those that the last snapshot was prepared with."""

    def prepare(
        self,
        snapshot: Snapshot,
        overrides: Mapping[str, object] | None = None,
        pins: Mapping[str, str] = MappingProxyType({}),
    ) -> Prepared:
        """Work out node types, parameters and keys; see `plait.prepare.prepare`.

        Raises:
            ParameterError: an override for a parameter that the workflow doesn't have.
        """
        last = self._last
        is_same = last is not None and not overrides and pins == self._pins and last.snapshot == snapshot
        if last is not None and is_same and self._is_as_before(last):
            return last
        began = time.time_ns()
        with paused_collector():
            prepared = prepare(snapshot, self._registry, overrides=overrides, store=self._store, pins=pins)
        self._pins = pins
        self._last = prepared if not overrides and _is_lasting(prepared, began) else None
        return prepared

    def _is_as_before(self, prepared: Prepared) -> bool:
        types = set(prepared.types.values())
        return all(
            self._registry.find(each.type_id) is (each.declared or each) for each in types
        ) and _are_files_as_before(prepared)


def _is_lasting(prepared: Prepared, began: int) -> bool:
    """Whether the same snapshot would be prepared to the same again while its files stay as they are.

    What is not ready may be so the next time, a node that is not deterministic gets another key each time, and a file
    that was changed a moment ago could change again without changing its times.
    """
    states = [state for states in prepared.files.values() for state in states]
    states += [state for content in prepared.contents.values() for state in content.files]
    return (
        not prepared.not_ready
        and not prepared.changing
        and not any(content.may_read_others for content in prepared.contents.values())
        and all(began - max(state.modified, state.changed) > SETTLED for state in states)
    )


def _are_files_as_before(prepared: Prepared) -> bool:
    try:
        return all(
            tuple(map(file_state, files_read(_reader(prepared, node_id), prepared.params[node_id], base))) == states
            for node_id, states in prepared.files.items()
            for base in (base_of(prepared.snapshot, node_id),)
        ) and all(file_state(state.path) == state for content in prepared.contents.values() for state in content.files)
    except PlaitError:
        return False


def _reader(prepared: Prepared, node_id: str) -> NodeType[..., Any]:
    node_type = prepared.types[node_id]
    return node_type.declared or node_type
