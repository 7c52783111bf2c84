"""Runs a workflow of the report's own node types and gives its report."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import pytest

from plait.plugins import plugin_of
from plait.registry import NodeRegistry
from plait.report import Subject, report_page
from plait.session import Session
from running import subject

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
    return partial(subject, reports)


@pytest.fixture
def reported(subject_of: Callable[..., Subject]) -> Reported:
    """The report of a run of the workflow, with values for its parameters."""
    return lambda workflow, **overrides: report_page(subject_of(workflow, **overrides))
