"""Which views are of the same table, and the rows that are chosen in one of them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from plait.cli.answers import value_as_data
from plait.linking import chosen_rows
from plait.session import Session
from plait.table import collect
from plait.workflow import Workflow

NAMES = [{"name": "x", "type": "integer"}, {"name": "y", "type": "integer"}]


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    with Session(store=tmp_path / "store") as made:
        yield made


def table(workflow: Workflow, name: str, *numbers: int) -> None:
    rows = [[f"{number}", f"{number * 10}"] for number in numbers]
    workflow.add_node("io.table_creator", name, params={"columns": NAMES, "rows": rows})


def scatter(workflow: Workflow, name: str, source: str, **params: Any) -> None:  # noqa: ANN401 - plain JSON
    workflow.add_node("views.scatter", name, params={"x": "x", "y": "y", **params})
    workflow.connect(source, "out", name, "table")


def chosen(session: Session, workflow: Workflow, node_id: str, origin: str) -> list[int] | None:
    found = chosen_rows(session.prepare(workflow.snapshot()), session.results, node_id, origin)
    return None if found is None else collect(found)["x"].to_list()


def test_views_of_the_same_table_share_what_is_chosen(session: Session, tmp_path: Path) -> None:
    workflow = Workflow()
    table(workflow, "one", 1, 2, 3)
    table(workflow, "same", 1, 2, 3)
    table(workflow, "other", 1, 2, 4)
    # A node that is bypassed is as good as none.
    workflow.add_node("manipulation.row_filter", "filter", params={"condition": "x > 1"})
    workflow.connect("other", "out", "filter", "table")
    scatter(workflow, "origin", "one", selection=[{"x_from": 2}])
    scatter(workflow, "beside", "one")
    scatter(workflow, "again", "same")
    scatter(workflow, "elsewhere", "other")
    scatter(workflow, "filtered", "filter")
    workflow.add_node("views.correlation_heatmap", "mute")
    workflow.connect("one", "out", "mute", "table")
    assert chosen(session, workflow, "beside", "origin") is None
    assert session.run(workflow.snapshot()).execute().status == "done"
    assert chosen(session, workflow, "beside", "origin") == [2, 3]
    # The same content by the same node has the same key.
    assert chosen(session, workflow, "again", "origin") == [2, 3]
    assert chosen(session, workflow, "elsewhere", "origin") is None
    assert chosen(session, workflow, "filtered", "elsewhere") is None
    assert chosen(session, workflow, "beside", "nobody") is None
    assert chosen(session, workflow, "one", "origin") is None

    def linked(node_id: str) -> int | None:
        prepared = session.prepare(workflow.snapshot())
        answer = value_as_data(prepared, session.results, node_id, "figure", tmp_path.joinpath, "origin")  # type: ignore[arg-type]
        assert answer["kind"] == "figure"
        number: int | None = answer.get("linked")
        return number

    assert [linked(each) for each in ("beside", "elsewhere", "mute")] == [2, None, None]
    # A view that was changed since has not chosen anything yet.
    workflow.set_param("origin", "selection", [{"x_from": 3}])
    assert chosen(session, workflow, "beside", "origin") is None
