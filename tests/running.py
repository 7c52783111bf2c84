"""Workflows of a few nodes, written down as texts, and what a run of them gives and tells."""

from __future__ import annotations

from plait.events import RunEvent
from plait.manifest import manifest
from plait.outcome import RunResult
from plait.plan import Wishes
from plait.report import Journal, Subject
from plait.session import Session
from plait.workflow import Workflow


def workflow_of(nodes: dict[str, tuple[str, dict[str, object]]], *connections: str) -> Workflow:
    """A workflow of nodes with type and parameters, and connections as in a document."""
    workflow = Workflow()
    for node_id, (type_id, params) in nodes.items():
        workflow.add_node(type_id, node_id, params=params)
    for text in connections:
        source, _, target = text.partition(" -> ")
        workflow.connect(*source.split("."), *target.split("."))  # type: ignore[misc]
    return workflow


def run(session: Session, workflow: Workflow, **wishes: object) -> tuple[RunResult, list[RunEvent]]:
    """Run a workflow; the result, and all events."""
    events: list[RunEvent] = []
    started = session.run(workflow.snapshot(), wishes=Wishes(**wishes))  # type: ignore[arg-type]
    started.events.subscribe(events.append)
    return started.execute(), events


def subject(session: Session, workflow: Workflow, **overrides: object) -> Subject:
    """Run a workflow with values for its parameters; what its report is about."""
    snapshot, journal = workflow.snapshot(), Journal()
    started = session.run(snapshot, overrides)
    started.events.subscribe(journal)
    result = started.execute()
    prepared = session.prepare(snapshot, overrides)
    made_of = manifest(prepared, result, overrides, started=journal.started, store=session.results.store)
    return Subject(workflow, session.registry, result, made_of, journal)


def statuses(result: RunResult) -> dict[str, str]:
    """How each node fared; what was left out by choice is 'inactive'."""
    return {node_id: "inactive" if outcome.inactive else outcome.status for node_id, outcome in result.nodes.items()}
