"""What a picture shows at the foot of a card: how its node fared in a run."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from plait.amounts import duration, figure, table_sizes

if TYPE_CHECKING:
    from collections.abc import Mapping

    from plait.outcome import NodeOutcome, RunResult

Status = Literal["done", "reused", "failed", "skipped", "cancelled", "stale", "idle"]


@dataclass(frozen=True, slots=True)
class NodeMark:
    """A status, what it says in the footer of the card, and the whole of it for who looks closer."""

    status: Status
    text: str
    message: str = ""


def marks_of(result: RunResult) -> dict[str, NodeMark]:
    """The marks of all nodes that a run was about."""
    return {node_id: mark_of(outcome) for node_id, outcome in result.nodes.items()}


def mark_of(outcome: NodeOutcome) -> NodeMark:
    """The mark of one node: its size, or the metric that matters, and its time; or why it came to nothing."""
    message = f"{outcome.message} {outcome.hint}".strip()
    if outcome.status not in ("done", "reused"):
        return NodeMark(outcome.status, outcome.message or outcome.status, message)
    size = table_sizes(outcome.ports) or _first_metric(outcome.metrics)
    is_fused = outcome.status == "done" and not outcome.ports and not outcome.metrics
    time = "reused" if outcome.status == "reused" else "fused" if is_fused else duration(outcome.seconds)
    return NodeMark(outcome.status, " · ".join(part for part in (size, time) if part), message)


def _first_metric(metrics: Mapping[str, float]) -> str:
    return next((f"{name.replace('_', ' ')} {figure(value)}" for name, value in metrics.items()), "")
