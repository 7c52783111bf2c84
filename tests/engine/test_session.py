"""What the runs, checks and previews of one workflow share."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from plait.errors import StoreError
from plait.session import Session, open_store, store_beside
from plait.workflow import Workflow
from toy_nodes import CALLS, toy_registry


def workflow() -> Workflow:
    made = Workflow()
    made.add_node("toy.rows", "rows")
    made.add_node("toy.ordered", "ordered")
    made.connect("rows", "out", "ordered", "table")
    return made


def test_runs_of_a_session_share_the_store(tmp_path: Path) -> None:
    with Session(registry=toy_registry(), store=tmp_path / "store") as session:
        session.run(workflow().snapshot()).execute()
        CALLS.clear()
        assert session.run(workflow().snapshot()).execute().nodes["ordered"].status == "reused"
        assert not CALLS


def test_without_a_store_every_run_starts_anew() -> None:
    with Session(registry=toy_registry()) as session:
        for _ in range(2):
            session.run(workflow().snapshot()).execute()
        assert CALLS["ordered"] == 2


def test_a_check_a_preview_and_a_run_agree(tmp_path: Path) -> None:
    with Session(registry=toy_registry(), store=tmp_path / "store") as session:
        snapshot = workflow().snapshot()
        schema = session.check(snapshot).schemas["ordered"].ports["out"]
        seen = session.preview(snapshot, "ordered", "out")
        result = session.run(snapshot).execute()["ordered"]["out"].collect()

    assert list(schema) == seen.rows.columns == result.columns  # type: ignore[arg-type, call-overload]
    assert seen.rows["x"].to_list() == result["x"].to_list() == [2, 1, 0]


def test_the_store_of_a_file_is_beside_it(tmp_path: Path) -> None:
    (tmp_path / "link").symlink_to(tmp_path / "real.json")

    assert store_beside(tmp_path / "a.json") == tmp_path / ".plait"
    assert store_beside(tmp_path / "link") == tmp_path / ".plait"


def test_where_nothing_can_be_written_results_are_in_the_cache_of_the_user(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    (tmp_path / "file").touch()
    store = open_store(tmp_path / "file" / "inner" / ".plait")
    store.close()

    assert store.folder.is_relative_to(tmp_path / "cache")


def test_a_store_that_is_broken_where_one_could_be_is_told(tmp_path: Path) -> None:
    (tmp_path / ".plait").touch()
    with pytest.raises(StoreError, match=str(tmp_path / ".plait")):
        open_store(tmp_path / ".plait")


def test_closing_lets_go_of_the_store(tmp_path: Path) -> None:
    with Session(registry=toy_registry(), store=tmp_path / "store") as session:
        session.run(workflow().snapshot()).execute()
        assert len(os.listdir(tmp_path / "store" / "owners")) == 1

    assert os.listdir(tmp_path / "store" / "owners") == []
