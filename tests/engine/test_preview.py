"""The first rows of a port without a run: when they are exact, when a sample, and when there are none."""

from __future__ import annotations

import time
from pathlib import Path
from typing import NamedTuple

import narwhals as nw
import polars as pl
import pytest

from plait import Frame, Metrics, Table, node
from plait.errors import PlaitError
from plait.plan import Wishes
from plait.preview import SAMPLE, NoPreviewError
from plait.registry import NodeRegistry
from plait.session import Session
from plait.table import lazy
from plait.workflow import Workflow
from toy_nodes import ALL, CALLS


@node("toy.sleepy")
def sleepy(table: Table) -> Table:
    """Give the table after two seconds."""

    def wait(batch: pl.DataFrame) -> pl.DataFrame:
        time.sleep(2)
        return batch

    return nw.from_native(table.to_native().map_batches(wait))


@node("toy.mean", collects=True)
def mean(table: Frame) -> Table:
    """Give the mean of x, a table of one row."""
    return lazy({"rows": [len(table)], "mean": [float(table["x"].mean())]})


class Learned(NamedTuple):
    """What a learner gives: a table of what it found, and how good it is."""

    out: Table
    metrics: Metrics


@node("toy.learn", collects=True, blocking=True)
def learn(table: Frame) -> Learned:
    """Learn from the rows, which may take long."""
    pytest.fail("a learner was called for a look")


@pytest.fixture
def registry() -> NodeRegistry:
    made = NodeRegistry(plugins=())
    made.add(*ALL, sleepy, mean, learn)
    return made


@pytest.fixture
def session(registry: NodeRegistry) -> Session:
    return Session(registry=registry)


def chain(registry: NodeRegistry, *types: str, rows: int = 10) -> Workflow:
    workflow = Workflow()
    workflow.add_node("toy.rows", "rows", params={"count": rows})
    before = "rows"
    for number, type_id in enumerate(types):
        port = registry.get(type_id).inputs[0].name
        workflow.add_node(type_id, f"n{number}")
        workflow.connect(before, "out", f"n{number}", port)
        before = f"n{number}"
    return workflow


def test_row_by_row_the_first_rows_are_exact(session: Session, registry: NodeRegistry) -> None:
    workflow = chain(registry, "toy.shift", "toy.shift", rows=SAMPLE + 10)

    seen = session.preview(workflow.snapshot(), "n1", "out", rows=4)

    assert seen.exact
    assert seen.rows["x"].to_list() == [2, 3, 4, 5]
    assert seen.seconds > 0


def test_behind_a_sort_they_are_a_sample(session: Session, registry: NodeRegistry) -> None:
    workflow = chain(registry, "toy.shift", "toy.ordered", rows=SAMPLE + 10)

    seen = session.preview(workflow.snapshot(), "n1", "out", rows=3)

    assert not seen.exact
    assert seen.rows["x"].to_list() == [SAMPLE, SAMPLE - 1, SAMPLE - 2]


def test_what_a_run_kept_is_used_and_exact(tmp_path: Path, registry: NodeRegistry) -> None:
    workflow = chain(registry, "toy.ordered", "toy.shift", rows=SAMPLE + 10)
    with Session(registry=registry, store=tmp_path / "store") as session:
        wishes = Wishes(ports=frozenset({("n0", "out")}))
        session.run(workflow.snapshot(), wishes=wishes).execute()
        CALLS.clear()
        workflow.set_param("n1", "by", 5)

        seen = session.preview(workflow.snapshot(), "n1", "out", rows=2)

        assert seen.exact
        assert seen.rows["x"].to_list() == [SAMPLE + 14, SAMPLE + 13]
        assert CALLS == {"shift": 1}


def test_a_table_that_is_looked_up_in_stays_whole(session: Session) -> None:
    workflow = Workflow()
    workflow.add_node("toy.rows", "left", params={"count": 3})
    workflow.add_node("toy.rows", "right", params={"count": SAMPLE + 10})
    workflow.add_node("toy.pair", "pair")
    workflow.add_node("toy.ordered", "ordered")
    workflow.connect("left", "out", "pair", "left")
    workflow.connect("right", "out", "pair", "right")
    workflow.connect("pair", "out", "ordered", "table")

    seen = session.preview(workflow.snapshot(), "ordered", "out", rows=1)

    assert seen.rows["x"].to_list() == [SAMPLE + 9]


def test_a_node_that_collects_is_called_with_a_part(session: Session, registry: NodeRegistry) -> None:
    seen = session.preview(chain(registry, "toy.mean", rows=11).snapshot(), "n0", "out")

    assert not seen.exact
    assert seen.rows.rows() == [(11, 5.0)]


def test_fewer_rows_than_asked_for_are_all_there_are(session: Session, registry: NodeRegistry) -> None:
    assert len(session.preview(chain(registry, "toy.shift", rows=2).snapshot(), "n0", "out", rows=100).rows) == 2


def test_a_query_that_takes_too_long_is_left(session: Session, registry: NodeRegistry) -> None:
    began = time.monotonic()
    with pytest.raises(NoPreviewError, match=r"take longer than 0\.2 s"):
        session.preview(chain(registry, "toy.sleepy").snapshot(), "n0", "out", seconds=0.2)

    assert time.monotonic() - began < 1.5


@pytest.mark.parametrize("type_id", ["toy.count", "toy.write", "toy.learn"])
def test_what_changes_something_or_may_take_long_is_never_called_for_a_look(
    session: Session, registry: NodeRegistry, type_id: str
) -> None:
    workflow = chain(registry, type_id)
    if type_id == "toy.write":
        workflow.set_param("n0", "name", "a.txt")
    with pytest.raises(NoPreviewError, match="must run first") as caught:
        session.preview(workflow.snapshot(), "n0", "out")

    assert caught.value.node_id == "n0"
    assert not CALLS["write"]
    assert not CALLS["count"]


def test_what_is_no_table_has_no_preview(tmp_path: Path, registry: NodeRegistry) -> None:
    workflow = chain(registry, "toy.count")
    with Session(registry=registry, store=tmp_path / "store") as session:
        session.run(workflow.snapshot()).execute()
        with pytest.raises(NoPreviewError, match="Only tables have a preview"):
            session.preview(workflow.snapshot(), "n0", "out")


def test_a_node_that_is_not_connected_has_no_preview_and_says_why(session: Session) -> None:
    workflow = Workflow()
    workflow.add_node("toy.shift", "shift")

    with pytest.raises(NoPreviewError, match="Nothing is connected to its port 'table'"):
        session.preview(workflow.snapshot(), "shift", "out")


def test_an_error_in_the_rows_is_told_as_an_error(session: Session, registry: NodeRegistry) -> None:
    workflow = chain(registry, "toy.to_integer")
    workflow.set_param("rows", "text", "x")

    with pytest.raises(PlaitError, match="can't be converted from str to i64"):
        session.preview(workflow.snapshot(), "n0", "out")
