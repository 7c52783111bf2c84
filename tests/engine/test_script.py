"""Workflows that a script builds and runs, in workers too."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

import bad_nodes
import toy_nodes
from plait import Workflow
from plait.errors import PlaitError


def test_a_script_runs_its_nodes_in_workers() -> None:
    workflow = Workflow()
    pid = workflow.add(bad_nodes.pid)
    rows = workflow.add(toy_nodes.rows, count=4)
    ordered = workflow.add(toy_nodes.ordered, rows)

    result = workflow.run(executor="processes", jobs=2)

    assert result[pid]["out"] != os.getpid()
    assert result[ordered]["out"].collect()["x"].to_list() == [3, 2, 1, 0]


def test_a_script_sets_a_time_limit() -> None:
    workflow = Workflow()
    workflow.add(bad_nodes.act, how="loop")

    with pytest.raises(PlaitError, match=r"'act' failed: It was ended after .* because its time limit is 0\.5 s\."):
        workflow.run(executor="processes", time_limit=0.5)


def test_a_limit_without_workers_is_refused(tmp_path: Path) -> None:
    workflow = Workflow()
    workflow.add(toy_nodes.number)

    with pytest.raises(PlaitError, match="can only be kept in a worker process"):
        workflow.run(memory_limit=2**30, store=tmp_path)


def test_a_node_that_could_not_even_begin_is_a_failure_of_the_run() -> None:
    workflow = Workflow("Loose")
    workflow.add("manipulation.shuffle")
    with pytest.raises(PlaitError, match=r"'shuffle' can't run: Nothing is connected"):
        workflow.run()
