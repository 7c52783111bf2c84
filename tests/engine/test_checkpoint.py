"""Snapshots of a node's work in the store."""

from __future__ import annotations

from pathlib import Path

import pytest

from bad_nodes import bad_registry
from plait.checkpoint import Checkpoint
from plait.context import RunContext
from plait.plan import Wishes
from plait.session import Session
from plait.store import Store
from plait.workflow import Workflow


def test_the_last_snapshot_is_found_by_another_run(tmp_path: Path) -> None:
    with Store(tmp_path) as store:
        first = Checkpoint(store, "key")
        assert first.load() is None
        first.save(b"one")
        first.save(b"two" * 10_000)
    with Store(tmp_path) as store:
        assert Checkpoint(store, "other").load() is None
        later = Checkpoint(store, "key")
        assert later.load() == b"two" * 10_000
        later.clear()
        assert Checkpoint(store, "key").load() is None


def test_a_damaged_snapshot_counts_as_none(tmp_path: Path) -> None:
    with Store(tmp_path) as store:
        Checkpoint(store, "key").save(b"x" * 10_000)
    (file,) = (each for each in (tmp_path / "objects").rglob("*.bin"))
    file.chmod(0o644)
    file.write_bytes(b"y" * 10_000)
    with Store(tmp_path) as store:
        assert Checkpoint(store, "key").load() is None


def test_fresh_work_does_not_look_at_what_was_left(tmp_path: Path) -> None:
    with Store(tmp_path) as store:
        Checkpoint(store, "key").save(b"old")
        fresh = Checkpoint(store, "key", is_fresh=True)
        assert fresh.load() is None
        # What it has kept itself it finds again.
        fresh.save(b"new")
        assert fresh.load() == b"new"
        fresh.clear()
        assert Checkpoint(store, "key").load() is None
        Checkpoint(store, "key").save(b"old")
        # Work that ends without a snapshot of its own leaves none of the others' either.
        Checkpoint(store, "key", is_fresh=True).clear()
        assert Checkpoint(store, "key").load() is None


@pytest.mark.parametrize("executor", ["threads", "processes"])
def test_a_fresh_run_begins_anew(tmp_path: Path, executor: str) -> None:
    workflow = Workflow()
    workflow.add_node("bad.resumed", "counts")
    found = []
    with Session(registry=bad_registry(), store=tmp_path) as session:
        for fresh in (False, False, True, False):
            run = session.run(workflow.snapshot(), wishes=Wishes(fresh=fresh), executor=executor, jobs=2)
            found.append(run.execute().nodes["counts"].message)
    assert found == [f"It was stopped after {steps} steps." for steps in (1, 2, 1, 2)]


def test_outside_a_run_nothing_is_kept() -> None:
    checkpoint = RunContext().checkpoint
    checkpoint.save(b"x")
    assert not checkpoint.is_kept
    assert checkpoint.load() is None
