"""Two runs side by side, port by port."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .past_run import PastNode, PastPort, PastRun

Same = Literal["same", "equal", "different", "unknown", "before", "after"]
"""Made from the same; made from something else, but equal; different; nobody can tell; only in one of the runs."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """A port or a metric of a node in two runs."""

    node_id: str
    title: str
    name: str
    """Of the port or the metric; empty where the node as a whole has come to another end."""
    is_metric: bool
    before: str | float | None
    """A metric, or how large what the port carried was; of a node how it ended."""
    after: str | float | None
    same: Same


def compared(before: PastRun, after: PastRun) -> list[Verdict]:
    """Every port and every metric of both runs, in the order of the second one."""
    found: list[Verdict] = []
    for node_id in dict.fromkeys((*after.nodes, *before.nodes)):
        found += _node(node_id, before.nodes.get(node_id), after.nodes.get(node_id))
    return found


def _node(node_id: str, before: PastNode | None, after: PastNode | None) -> Iterator[Verdict]:
    title = (after or before).title  # type: ignore[union-attr]
    if before is None or after is None or _end(before) != _end(after):
        ends = [_end(each) if each is not None else None for each in (before, after)]
        same: Same = "after" if before is None else "before" if after is None else "different"
        yield Verdict(node_id, title, "", False, ends[0], ends[1], same)
        return
    for name in dict.fromkeys((*after.ports, *before.ports)):
        old, new = before.ports.get(name), after.ports.get(name)
        yield Verdict(node_id, title, name, False, _size(old), _size(new), _same(before, after, old, new))
    for name in dict.fromkeys((*after.metrics, *before.metrics)):
        number, other = before.metrics.get(name), after.metrics.get(name)
        same = "before" if other is None else "after" if number is None else "same" if number == other else "different"
        yield Verdict(node_id, title, name, True, number, other, same)


def _end(node: PastNode) -> str:
    return "done" if node.status == "reused" else node.status


def _size(port: PastPort | None) -> str | None:
    if port is None or port.rows is None:
        return None
    return f"{port.rows} × {port.columns or 0}"


def _same(before: PastNode, after: PastNode, old: PastPort | None, new: PastPort | None) -> Same:
    if old is None or new is None:
        return "after" if old is None else "before"
    if before.key and before.key == after.key:
        return "same"
    if old.content and new.content:
        return "equal" if old.content == new.content else "different"
    return "different" if _size(old) != _size(new) else "unknown"
