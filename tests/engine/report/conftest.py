"""Runs a workflow of the report's own node types and gives its report."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from plait.manifest import manifest
from plait.outcome import RunResult
from plait.plugins import plugin_of
from plait.registry import NodeRegistry
from plait.report import Journal, Subject, report_page
from plait.session import Session
from plait.workflow import Workflow

Reported = Callable[..., str]


@pytest.fixture
def registry() -> NodeRegistry:
    plugin = plugin_of("report_nodes", trusted=True)
    assert plugin is not None
    return NodeRegistry([plugin])


@pytest.fixture
def reports(tmp_path: Path, registry: NodeRegistry) -> Iterator[Session]:
    with Session(registry=registry, store=tmp_path / "store") as session:
        yield session


@pytest.fixture
def subject_of(reports: Session) -> Callable[..., Subject]:
    def run(workflow: Workflow, **overrides: object) -> Subject:
        snapshot = workflow.snapshot()
        journal = Journal()
        made = reports.run(snapshot, overrides)
        made.events.subscribe(journal)
        result: RunResult = made.execute()
        made_of = manifest(
            reports.prepare(snapshot, overrides),
            result,
            overrides,
            started=journal.started,
            store=reports.results.store,
        )
        return Subject(workflow, reports.registry, result, made_of, journal)

    return run


@pytest.fixture
def reported(subject_of: Callable[..., Subject]) -> Reported:
    """The report of a run of the workflow, with values for its parameters."""
    return lambda workflow, **overrides: report_page(subject_of(workflow, **overrides))
