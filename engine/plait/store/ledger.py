"""What a store knows of a workflow: under which key the last result of each node is, and which of them are pinned."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, NamedTuple

from plait.plain_json import json_bytes, json_value

Results = Mapping[str, tuple[str, str]]
"""The type of a node and the key of its last finished result, by the id of the node."""


class Ledger(NamedTuple):
    """The last finished results of a workflow; those of pinned nodes are never evicted."""

    results: Results
    pinned: frozenset[str] = frozenset()

    @property
    def pinned_keys(self) -> set[str]:
        return {self.results[node_id][1] for node_id in self.pinned if node_id in self.results}


EMPTY = Ledger({})


def ledger_to_bytes(ledger: Ledger) -> bytes:
    """The row of the index."""
    return json_bytes({"results": dict(ledger.results), "pinned": sorted(ledger.pinned)})


def ledger_from_bytes(content: bytes) -> Ledger:
    """The ledger of a row; an empty one if it is damaged, because nodes can be run again."""
    try:
        data: dict[str, Any] = json_value(content)
        results = {str(node_id): (str(type_id), str(key)) for node_id, (type_id, key) in data["results"].items()}
        return Ledger(results, frozenset(map(str, data["pinned"])))
    except (ValueError, TypeError, KeyError, AttributeError):
        return EMPTY
