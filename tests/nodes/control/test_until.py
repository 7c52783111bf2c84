"""A workflow again and again, until something holds."""

from __future__ import annotations

from typing import Any

from component_documents import document, given, taken, workflow_of
from plait.outcome import RunResult
from plait.session import Session
from toy_nodes import CALLS

INSIDE = document(
    {
        "in": given("table"),
        "shift": {"type": "toy.shift", "params": {"by": 2}},
        "count": {"type": "toy.count"},
        "keep": {"type": "toy.keep", "params": {"condition": "x < 7"}},
        "out": taken("table"),
    },
    "in.out -> shift.table",
    "shift.out -> keep.table",
    "keep.out -> count.table",
    "keep.out -> out.value",
)


def repeating(**params: object) -> dict[str, Any]:
    return document(
        {
            "rows": {"type": "toy.rows"},
            "until": {"type": "control.until", "params": params, "workflow": INSIDE},
        },
        "rows.out -> until.table",
    )


def run(session: Session, data: dict[str, Any]) -> RunResult:
    snapshot = workflow_of(data).snapshot()
    assert session.check(snapshot).errors == ()
    result = session.run(snapshot, jobs=2).execute()
    result.raise_for_failure()
    return result


def test_outputs_enter_the_inputs_of_the_same_name(session: Session) -> None:
    result = run(session, repeating(rounds=2))
    assert result["until"]["table"].collect()["x"].to_list() == [4, 5, 6]
    assert result["until"]["rounds"].collect().to_polars().rows() == [(1, 3.0, False), (2, 3.0, False)]


def test_it_ends_when_a_metric_says_so(session: Session) -> None:
    result = run(session, repeating(rounds=50, condition="rows < 3"))
    assert result["until"]["table"].collect()["x"].to_list() == [6]
    assert result["until"]["rounds"].collect()["holds"].to_list() == [False, False, True]


def test_it_ends_when_a_table_says_so(session: Session) -> None:
    result = run(session, repeating(rounds=50, condition="x >= 4", watch="table", holds="all"))
    assert result["until"]["table"].collect()["x"].to_list() == [4, 5, 6]
    result = run(session, repeating(rounds=50, condition="x >= 4", watch="table", holds="any"))
    assert result["until"]["table"].collect()["x"].to_list() == [2, 3, 4]


def test_never_can_be_a_failure(session: Session) -> None:
    data = repeating(rounds=2, condition="rows > 99", if_never="fail")
    failed = session.run(workflow_of(data).snapshot()).execute().nodes["until"]
    assert failed.message == "The condition 'rows > 99' did not hold within 2 rounds."


def test_more_rounds_go_on_where_fewer_ended(stored: Session) -> None:
    run(stored, repeating(rounds=2))
    CALLS.clear()
    stored.run(workflow_of(repeating(rounds=3)).snapshot()).execute().raise_for_failure()
    assert CALLS["count"] == 1


def test_what_is_fed_back_can_be_said(session: Session) -> None:
    inside = document(
        {
            "a": given("a"),
            "b": given("b"),
            "shift": {"type": "toy.shift"},
            "pair": {"type": "toy.pair"},
            "x": taken("x"),
            "y": taken("y"),
        },
        "a.out -> shift.table",
        "shift.out -> x.value",
        "b.out -> y.value",
    )
    del inside["nodes"]["pair"]
    data = document(
        {
            "one": {"type": "toy.rows", "params": {"count": 1}},
            "two": {"type": "toy.rows", "params": {"count": 2}},
            "until": {
                "type": "control.until",
                "params": {"rounds": 3, "feedback": [{"output": "x", "input": "b"}, {"output": "y", "input": "a"}]},
                "workflow": inside,
            },
        },
        "one.out -> until.a",
        "two.out -> until.b",
    )
    result = run(session, data)
    # Each round one is shifted and both change places.
    assert result["until"]["x"].collect()["x"].to_list() == [2]
    assert result["until"]["y"].collect()["x"].to_list() == [1, 2]
    data["nodes"]["until"]["params"]["feedback"] = [{"output": "z", "input": "b"}]
    failed = session.run(workflow_of(data).snapshot()).execute().nodes["until"]
    assert failed.message == "The workflow inside has no output 'z'."
