"""What a run was made of, and how two runs differ."""

from __future__ import annotations

import hashlib
import json
import platform
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path
from typing import Annotated

import polars as pl
import pytest
from pydantic import Field

import plait
import toy_nodes
from plait import FilePath, RunContext, Secret, Table, node
from plait.manifest import Manifest, differences, manifest
from plait.session import Session
from plait.workflow import Workflow, WorkflowParameter


@node("made.read")
def read(*, path: Annotated[FilePath, Field(description="The file.")]) -> Table:
    """Read a file."""
    import narwhals as nw

    return nw.from_native(pl.scan_csv(path))


@node("made.draw")
def draw(table: Table, run: RunContext, *, seed: Annotated[int, Field(description="The seed.")] = 11) -> int:
    """Give the seed."""
    return seed


@node("made.login")
def login(*, password: Annotated[Secret | str, Field(description="The password.")]) -> int:
    """Give the length of a password."""
    return len(password.reveal()) if isinstance(password, Secret) else 0


@pytest.fixture
def workflow(tmp_path: Path) -> Workflow:
    (tmp_path / "data").mkdir()
    (tmp_path / "data" / "a.csv").write_text("x\n1\n2\n", encoding="utf-8")
    workflow = Workflow("Made", base=tmp_path)
    workflow.set_parameter("data", WorkflowParameter("file", "data/a.csv"))
    workflow.set_parameter("share", WorkflowParameter("number", 0.5))
    workflow.add_node("made.read", "read", params={"path": {"$parameter": "data"}})
    workflow.add_node("made.draw", "draw")
    workflow.add_node("toy.dice", "dice")
    workflow.connect("read", "out", "draw", "table")
    return workflow


@pytest.fixture
def made(session: Session) -> Callable[..., Manifest]:
    session.registry.add(read, draw, login, toy_nodes.dice)

    def make(workflow: Workflow, **overrides: object) -> Manifest:
        snapshot = workflow.snapshot()
        result = session.run(snapshot, overrides).execute()
        assert result.status == "done"
        began = datetime(2024, 3, 1, 12, 0, tzinfo=timezone(timedelta(hours=2)))
        return manifest(
            session.prepare(snapshot, overrides), result, overrides, started=began, seed=3, store=session.results.store
        )

    return make


def test_versions_parameters_and_seeds_are_told(workflow: Workflow, made: Callable[..., Manifest]) -> None:
    record = made(workflow, share="0.25")

    assert (record.workflow, record.status, record.started) == ("Made", "done", "2024-03-01T10:00:00+00:00")
    assert (record.plait, record.python) == (plait.__version__, platform.python_version())
    assert record.libraries["polars"] == pl.__version__
    assert record.parameters == {"data": "data/a.csv", "share": 0.25}
    assert record.seeds == {"": 3, "draw": 11}


def test_files_are_told_with_their_digest(workflow: Workflow, made: Callable[..., Manifest], tmp_path: Path) -> None:
    (file,) = made(workflow).files

    content = (tmp_path / "data" / "a.csv").read_bytes()
    assert (file.path, file.size, file.nodes) == ("data/a.csv", len(content), ("read",))
    assert file.digest == hashlib.sha256(content).hexdigest()
    assert datetime.fromisoformat(file.modified).tzinfo == UTC


def test_nodes_are_told_with_the_fingerprint_of_their_result(
    workflow: Workflow, made: Callable[..., Manifest], session: Session
) -> None:
    record = made(workflow)

    keys = session.prepare(workflow.snapshot()).keys
    assert {node_id: each.fingerprint for node_id, each in record.nodes.items()} == {
        "read": keys["read"],
        "draw": keys["draw"],
        "dice": "",
    }
    assert record.nodes["draw"].type_id == "made.draw"


def test_a_manifest_survives_json(workflow: Workflow, made: Callable[..., Manifest]) -> None:
    record = made(workflow)

    assert Manifest.from_json(json.loads(json.dumps(record.to_json()))) == record


def test_of_a_secret_only_the_name_is_told(
    session: Session, made: Callable[..., Manifest], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("WAREHOUSE", "xyzzy-canary")
    workflow = Workflow()
    workflow.set_parameter("door", WorkflowParameter("secret", {"$secret": "WAREHOUSE"}))
    workflow.add_node("made.login", params={"password": {"$parameter": "door"}})

    for record in (made(workflow), made(workflow, door="WAREHOUSE")):
        assert record.parameters == {"door": {"$secret": "WAREHOUSE"}}
        assert "xyzzy-canary" not in json.dumps(record.to_json())


def test_a_file_that_is_gone_by_then_has_no_digest(
    workflow: Workflow, made: Callable[..., Manifest], session: Session, tmp_path: Path
) -> None:
    prepared = session.prepare(workflow.snapshot())
    result = session.run(workflow.snapshot()).execute()
    (tmp_path / "data" / "a.csv").unlink()

    record = manifest(prepared, result, {}, started=datetime.now(UTC))

    assert [file.digest for file in record.files] == [""]


def test_two_runs_of_the_same_do_not_differ(workflow: Workflow, made: Callable[..., Manifest]) -> None:
    assert differences(made(workflow), made(workflow)) == []


def test_what_changed_between_two_runs_is_told(
    workflow: Workflow, made: Callable[..., Manifest], tmp_path: Path
) -> None:
    before = made(workflow)
    (tmp_path / "data" / "a.csv").write_text("x\n1\n3\n", encoding="utf-8")
    workflow.set_param("draw", "seed", 12)
    workflow.remove_node("dice")

    told = differences(before, replace(made(workflow, share=0.75), plait="9.9", libraries={"polars": "0.1"}))

    assert f"Plait was {plait.__version__} and is 9.9." in told
    assert f"The library 'polars' was {pl.__version__} and is 0.1." in told
    assert "The parameter 'share' was 0.5 and is 0.75." in told
    assert "The seed of 'draw' was 11 and is 12." in told
    assert any(line.startswith("The content of 'data/a.csv' was ") for line in told)
    assert "The node 'dice' is in only one of the runs." in told
    assert "The node 'read' was made from something else." in told
    assert "The node 'draw' was made from something else." in told
    assert not any("narwhals" in line for line in told)
