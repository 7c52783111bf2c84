"""Snapshots of a node's work in the store."""

from __future__ import annotations

from pathlib import Path

from plait.checkpoint import Checkpoint
from plait.context import RunContext
from plait.store import Store


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


def test_outside_a_run_nothing_is_kept() -> None:
    checkpoint = RunContext().checkpoint
    checkpoint.save(b"x")
    assert not checkpoint.is_kept
    assert checkpoint.load() is None
