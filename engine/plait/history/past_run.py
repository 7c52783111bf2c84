"""What is kept of a run when it is over."""

from __future__ import annotations

import zlib
from dataclasses import asdict, dataclass, field
from hashlib import sha256
from typing import TYPE_CHECKING, Any

from plait.plain_json import json_bytes, json_value
from plait.results import IN_MEMORY
from plait.store import INACTIVE_PORT

if TYPE_CHECKING:
    from collections.abc import Mapping

    from plait.outcome import RunResult
    from plait.prepare import Prepared
    from plait.report import Journal
    from plait.results import Results
    from plait.store import Stored


@dataclass(frozen=True, slots=True)
class PastPort:
    """What an output port carried."""

    rows: int | None = None
    columns: int | None = None
    content: str = ""
    """The digest of the result; empty where it was not kept on disk."""


@dataclass(frozen=True, slots=True)
class PastNode:
    """How one node fared."""

    title: str
    type_id: str
    status: str
    message: str = ""
    began: float | None = None
    """Seconds after the beginning of the run; None if it was not called."""
    seconds: float = 0.0
    fused: bool = False
    key: str = ""
    """Of what its results were made; empty for a node that never makes the same twice."""
    ports: Mapping[str, PastPort] = field(default_factory=dict)
    metrics: Mapping[str, float] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class PastRun:
    """One run that is over."""

    started: str
    """In UTC, as ISO 8601."""
    seconds: float
    status: str
    document: str
    """The text of the workflow as it was run."""
    nodes: Mapping[str, PastNode]

    def to_bytes(self) -> bytes:
        """What the store keeps."""
        return zlib.compress(json_bytes(asdict(self)))

    @classmethod
    def from_bytes(cls, content: bytes) -> PastRun | None:
        """The run that `to_bytes` wrote; None if it is damaged."""
        try:
            data: dict[str, Any] = json_value(zlib.decompress(content))
            nodes = {node_id: _node(entry) for node_id, entry in data.pop("nodes").items()}
            return cls(**data, nodes=nodes)
        except (zlib.error, ValueError, TypeError, KeyError, AttributeError):
            return None


def past_run(document: str, prepared: Prepared, result: RunResult, journal: Journal, results: Results) -> PastRun:
    """Write down a run, right after it.

    Args:
        document: The text of the workflow.
        prepared: The workflow as it was run.
        result: What came out.
        journal: When each node began.
        results: Where the results are kept.
    """
    changing = set(prepared.changing)
    changing |= prepared.topology.descendants_of(changing)
    keys = {node_id: prepared.keys[node_id] for node_id in result.nodes if node_id in prepared.keys}
    entries = results.find(list(keys.values()))
    nodes: dict[str, PastNode] = {}
    for node_id, outcome in result.nodes.items():
        node = prepared.nodes.get(node_id)
        if node is None:
            # A component: what is inside of it stands for itself.
            continue
        entry = entries.get(keys.get(node_id, ""))
        stored = entry.ports if entry is not None else {}
        nodes[node_id] = PastNode(
            title=node.title,
            type_id=node.type_id,
            status=outcome.status,
            message=outcome.message,
            began=journal.began.get(node_id),
            seconds=round(outcome.seconds, 6),
            fused=node_id in journal.fused,
            key="" if node_id in changing else keys.get(node_id, ""),
            ports={
                name: PastPort(
                    size.rows if (size := outcome.ports.get(name)) is not None else None,
                    size.columns if size is not None else None,
                    _content(stored[name]) if name in stored else "",
                )
                for name in {**outcome.ports, **stored}
            },
            metrics=dict(outcome.metrics),
        )
    started = journal.started.isoformat(timespec="seconds")
    return PastRun(started, round(result.seconds, 6), result.status, document, nodes)


def _content(stored: Stored) -> str:
    if stored in (IN_MEMORY, INACTIVE_PORT):
        return ""
    return stored.digest or sha256(stored.inline or b"").hexdigest()


def _node(entry: dict[str, Any]) -> PastNode:
    return PastNode(**{**entry, "ports": {name: PastPort(**port) for name, port in entry["ports"].items()}})
