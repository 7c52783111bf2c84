"""A workflow whose failure is no failure of the run."""

from __future__ import annotations

from typing import Any

from component_documents import document, given, taken, workflow_of
from plait.session import Session
from toy_nodes import CALLS

INSIDE = document(
    {"in": given("table"), "number": {"type": "toy.to_integer"}, "out": taken("out")},
    "in.out -> number.table",
    "number.out -> out.value",
)


def trying(text: str, *connections: str) -> dict[str, Any]:
    return document(
        {
            "rows": {"type": "toy.rows", "params": {"text": text}},
            "other": {"type": "toy.rows", "params": {"count": 1}},
            "try": {"type": "control.try", "workflow": INSIDE},
            "end": {"type": "toy.count"},
        },
        "rows.out -> try.table",
        "try.out -> end.table",
        *connections,
    )


def test_what_goes_well_goes_through(session: Session) -> None:
    result = session.run(workflow_of(trying("7")).snapshot()).execute()
    assert result.status == "done"
    assert result["try"]["out"].collect()["text"].to_list() == [7, 7, 7]
    assert len(result["try"]["error"].collect()) == 0


def test_the_alternative_takes_the_place_of_what_failed(session: Session) -> None:
    result = session.run(workflow_of(trying("b", "other.out -> try.alternative")).snapshot()).execute()
    assert result.status == "done"
    assert result["end"]["out"] == {"rows": 1}
    (error,) = result["try"]["error"].collect().to_polars().rows(named=True)
    assert (error["node"], error["kind"], error["column"]) == ("number", "DataError", "text")
    assert error["message"].startswith("Column 'text' has values that can't be converted")


def test_a_failure_is_tried_again(stored: Session) -> None:
    snapshot = workflow_of(trying("b", "other.out -> try.alternative")).snapshot()
    stored.run(snapshot).execute()
    again = stored.run(snapshot).execute()
    assert again.nodes["try"].status == "done"
    good = workflow_of(trying("7")).snapshot()
    stored.run(good).execute()
    CALLS.clear()
    assert stored.run(good).execute().nodes["try"].status == "reused"


def test_schema_is_told_where_both_ways_give_the_same(session: Session) -> None:
    alone = session.check(workflow_of(trying("7")).snapshot()).schemas["try"].ports
    assert list(alone["out"] or ()) == ["x", "text"]
    both = session.check(workflow_of(trying("7", "other.out -> try.alternative")).snapshot()).schemas["try"].ports
    assert both["out"] is None
