"""Writes the report of a run that has just ended."""

from __future__ import annotations

from typing import TYPE_CHECKING

from plait.atomic import write_text
from plait.errors import PlaitError
from plait.manifest import manifest
from plait.report import Subject, report_page

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from plait.outcome import RunResult
    from plait.report import Journal
    from plait.session import Session
    from plait.workflow import Workflow


def write_run_report(
    path: Path,
    workflow: Workflow,
    overrides: Mapping[str, object],
    result: RunResult,
    session: Session,
    journal: Journal,
) -> None:
    """Write the report of a run as one HTML file.

    Raises:
        PlaitError: the file can't be written, or its name would keep the workflow in it from being loaded again.
    """
    prepared = session.prepare(workflow.snapshot(), overrides)
    made_of = manifest(prepared, result, overrides, started=journal.started, store=session.results.store)
    page = report_page(Subject(workflow, session.registry, result, made_of, journal))
    try:
        write_text(path, page)
    except OSError as error:
        raise PlaitError(
            f"The report '{path}' can't be written: {error.strerror or error}.",
            hint="Choose another place with --report; the results of the run are kept.",
        ) from None
