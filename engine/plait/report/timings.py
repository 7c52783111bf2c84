"""Where the time of a run went."""

from __future__ import annotations

from typing import TYPE_CHECKING

from plait.amounts import count, duration, table_sizes
from plait.lettering import one_line
from plait.markup import Markup, element

from .section import more, section

if TYPE_CHECKING:
    from plait.outcome import NodeOutcome

    from .subject import Subject

_MOST = 80
_NARROWEST = 0.4
"""Of a bar, in per cent of the width."""


def timings(subject: Subject) -> Markup | None:
    """A line for each node: when it worked and how long; of very many nodes those that took longest."""
    outcomes = subject.result.nodes
    if not outcomes:
        return None
    order = subject.ordered()
    shown = set(sorted(order, key=lambda node_id: outcomes[node_id].seconds, reverse=True)[:_MOST])
    began = subject.journal.began
    lines = sorted((each for each in order if each in shown), key=lambda node_id: began.get(node_id, 0.0))
    total = max(
        [subject.result.seconds, *(began.get(each, 0.0) + outcomes[each].seconds for each in outcomes)], default=0.0
    )
    rows = [_line(subject, node_id, outcomes[node_id], total) for node_id in lines]
    return section(
        "timings",
        "Timings",
        element("div", rows, class_="panel timeline"),
        more(len(order) - len(lines), "nodes"),
        aside=f"{duration(subject.result.seconds)} in all",
    )


def _line(subject: Subject, node_id: str, outcome: NodeOutcome, total: float) -> Markup:
    start = min(subject.journal.began.get(node_id, 0.0), total)
    is_timed = outcome.status in ("done", "failed") and node_id not in subject.journal.fused and total > 0
    left = 100 * start / total if total else 0.0
    width = min(max(100 * outcome.seconds / total, _NARROWEST), 100 - left) if is_timed else 0.0
    bar = element("span", class_=f"bar {outcome.status}", style=f"margin-left:{left:.2f}%;width:{width:.2f}%")
    time = duration(outcome.seconds) if is_timed else outcome.status
    if node_id in subject.journal.fused:
        time = "fused"
    size = table_sizes(outcome.ports)
    rows = next((size.rows for size in outcome.ports.values() if size.rows is not None), None)
    return element(
        "div",
        element("span", element("i", class_=f"dot {outcome.status}"), one_line(subject.title(node_id)), class_="name"),
        element("span", bar if is_timed else None, class_="track"),
        element("span", size, class_="size", title=f"{count(rows)} rows" if rows is not None else None),
        element("span", time, class_="time", title=outcome.message or None),
        class_="line",
    )
