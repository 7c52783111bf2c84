"""The head of a report: what was run, how it ended, when and how long."""

from __future__ import annotations

from collections import Counter
from datetime import datetime
from typing import TYPE_CHECKING

from plait.amounts import duration
from plait.markup import Markup, element, joined

from .section import panel

if TYPE_CHECKING:
    from .subject import Subject

_STATUS = {"done": "Done", "failed": "Failed", "cancelled": "Cancelled"}


def header(subject: Subject) -> Markup:
    """Name, status, time, and how the nodes fared."""
    status = subject.result.status
    started = datetime.fromisoformat(subject.manifest.started).astimezone()
    counts = Counter(outcome.status for outcome in subject.result.nodes.values())
    nodes = len(subject.result.nodes)
    said = ", ".join(
        f"{counts[each]} {each}" for each in ("done", "reused", "failed", "skipped", "cancelled") if counts[each]
    )
    facts = (
        ("Started", f"{started.day} {started:%B %Y, %H:%M:%S %Z}"),
        ("Took", duration(subject.result.seconds)),
        (f"{nodes} node{'s' if nodes != 1 else ''}", said or "none"),
    )
    return element(
        "header",
        element("p", "Run report", class_="kicker"),
        element(
            "div",
            element("h1", subject.workflow.name or "Workflow without a name"),
            element("span", _STATUS[status], class_=f"chip {status}"),
            class_="headline",
        ),
        element("p", subject.workflow.description, class_="description") if subject.workflow.description else None,
        element(
            "dl", (element("div", element("dt", name), element("dd", value)) for name, value in facts), class_="facts"
        ),
        class_="top",
    )


def failures(subject: Subject) -> Markup | None:
    """What went wrong, node by node, before anything else is shown."""
    failed = subject.result.failures
    if not failed:
        return None
    cards = []
    for node_id, outcome in failed.items():
        details = outcome.details.rstrip()
        cards.append(
            panel(
                element("h3", subject.title(node_id), element("span", node_id, class_="id")),
                element("p", outcome.message, class_="message"),
                element("p", outcome.hint, class_="hint") if outcome.hint else None,
                element("details", element("summary", "Traceback"), element("pre", details)) if details else None,
                kind="failure",
            )
        )
    return element("section", joined(cards), id="failures")
