"""A workflow for each part of a table, or for each file."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import polars as pl
import pytest

from component_documents import document, given, taken, workflow_of
from plait.errors import PlaitError
from plait.outcome import RunResult
from plait.session import Session
from toy_nodes import CALLS

TABLE = {"g": ["a", "b", "a", "c", "b", "a"], "x": [1, 2, 3, 4, 5, 6]}


def creator(**columns: list[Any]) -> dict[str, Any]:
    """A node that makes a table."""
    kinds = {int: "integer", str: "text", float: "number"}
    typed = [{"name": name, "type": kinds[type(values[0])]} for name, values in columns.items()]
    rows = [[str(cell) for cell in row] for row in zip(*columns.values(), strict=True)]
    return {"type": "io.table_creator", "params": {"columns": typed, "rows": rows}}


SUMS = document(
    {
        "in": given("table"),
        "sum": {"type": "manipulation.group_by", "params": {"aggregations": [{"column": "x", "function": "sum"}]}},
        "out": taken("out"),
    },
    "in.out -> sum.table",
    "sum.out -> out.value",
)


def looping(
    workflow: dict[str, Any], *connections: str, table: dict[str, Any] | None = None, **params: object
) -> dict[str, Any]:
    nodes = {
        "table": creator(**(table or TABLE)),
        "loop": {"type": "control.for_each", "params": params, "workflow": workflow},
    }
    return document(nodes, "table.out -> loop.table", *connections)


def run(session: Session, data: dict[str, Any], base: Path | None = None, jobs: int = 2) -> RunResult:
    snapshot = workflow_of(data, base).snapshot()
    problems = [str(each) for each in session.check(snapshot).errors]
    assert problems == []
    result = session.run(snapshot, jobs=jobs).execute()
    result.raise_for_failure()
    return result


def rows(result: RunResult, port: str = "out") -> list[tuple[Any, ...]]:
    return result["loop"][port].collect().to_polars().rows()


def test_groups_in_the_order_in_which_they_come_up(session: Session) -> None:
    result = run(session, looping(SUMS, over={"kind": "groups", "columns": ["g"]}))
    assert rows(result) == [("a", 10), ("b", 7), ("c", 4)]
    assert rows(result, "errors") == []


def test_what_is_announced_is_what_comes(session: Session) -> None:
    data = looping(SUMS, over={"kind": "groups", "columns": ["g"]})
    schema = session.check(workflow_of(data).snapshot()).schemas["loop"].ports["out"]
    assert schema == run(session, data)["loop"]["out"].collect_schema()


def test_rows_set_parameters_of_their_columns(session: Session) -> None:
    inside = document(
        {
            "in": given("table"),
            "shift": {"type": "toy.shift", "params": {"by": {"$parameter": "by"}}},
            "out": taken("out"),
        },
        "in.out -> shift.table",
        "shift.out -> out.value",
        parameters={"by": {"type": "integer", "value": 100}},
    )
    data = looping(inside, table={"x": [1, 2, 3], "by": [10, 20, 30]}, over={"kind": "rows"})
    assert rows(run(session, data)) == [(1, 10, 11), (2, 20, 22), (3, 30, 33)]


def test_chunks(session: Session) -> None:
    result = run(session, looping(SUMS, over={"kind": "chunks", "rows": 4}))
    assert rows(result) == [(1, 10), (2, 11)]


def test_values_come_with_the_whole_table(session: Session) -> None:
    inside = document(
        {
            "in": given("table"),
            "keep": {"type": "manipulation.row_filter", "params": {"condition": "x > 1"}},
            "name": {"type": "manipulation.formula", "params": {"formula": "upper(g)", "column": "name"}},
            "out": taken("out"),
        },
        "in.out -> keep.table",
        "keep.out -> out.value",
        parameters={"g": {"type": "text", "value": ""}},
    )
    del inside["nodes"]["name"]
    result = run(session, looping(inside, over={"kind": "values", "column": "g"}))
    assert [row[0] for row in rows(result)] == ["a"] * 5 + ["b"] * 5 + ["c"] * 5


def test_files_set_the_parameter_file(session: Session, tmp_path: Path) -> None:
    for name, value in (("b", 2), ("a", 1)):
        (tmp_path / f"{name}.csv").write_text(f"x\n{value}\n{value}\n")
    inside = document(
        {
            "read": {"type": "io.csv_reader", "params": {"path": {"$parameter": "file"}}},
            "sum": SUMS["nodes"]["sum"],
            "out": taken("out"),
        },
        "read.out -> sum.table",
        "sum.out -> out.value",
        parameters={"file": {"type": "file"}},
    )
    data = document(
        {
            "loop": {
                "type": "control.for_each",
                "params": {"over": {"kind": "files"}, "files": "*.csv"},
                "workflow": inside,
            }
        }
    )
    assert rows(run(session, data, tmp_path)) == [("a.csv", 2), ("b.csv", 4)]
    (tmp_path / "a.csv").write_text("x\n7\n")
    assert rows(run(session, data, tmp_path)) == [("a.csv", 7), ("b.csv", 4)]


def test_folds_give_training_and_test(session: Session) -> None:
    inside = document({"train": given("train"), "test": given("test"), "out": taken("out")}, "test.out -> out.value")
    result = run(session, looping(inside, over={"kind": "folds", "count": 3, "shuffle": False}))
    assert rows(result) == [(1, "a", 1), (1, "b", 2), (2, "a", 3), (2, "c", 4), (3, "b", 5), (3, "a", 6)]


def test_no_rows_give_a_table_with_the_columns(session: Session) -> None:
    inside = looping(SUMS, over={"kind": "groups", "columns": ["g"]})
    inside["nodes"]["none"] = {"type": "manipulation.row_filter", "params": {"condition": "x > 100"}}
    inside["connections"] = ["table.out -> none.table", "none.out -> loop.table"]
    result = run(session, inside)
    assert rows(result) == []
    assert result["loop"]["out"].collect_schema().names() == ["g", "x_sum"]


def test_metrics_have_a_row_for_each_iteration(session: Session) -> None:
    inside = document({"in": given("table"), "count": {"type": "toy.count"}}, "in.out -> count.table")
    result = run(session, looping(inside, over={"kind": "groups", "columns": ["g"]}))
    assert rows(result, "metrics") == [("a", 3.0), ("b", 2.0), ("c", 1.0)]


FAILING = document(
    {"in": given("table"), "number": {"type": "toy.to_integer", "params": {"column": "g"}}, "out": taken("out")},
    "in.out -> number.table",
    "number.out -> out.value",
)
MIXED = {"g": ["1", "b", "3", "d"], "x": [1, 2, 3, 4]}


def test_an_iteration_that_fails_stops_the_node(session: Session) -> None:
    snapshot = workflow_of(looping(FAILING, table=MIXED, over={"kind": "rows"})).snapshot()
    failed = session.run(snapshot).execute().nodes["loop"]
    assert failed.status == "failed"
    assert failed.message.startswith("The iteration with row = 2 failed at 'number': Column 'g' has values that can't")


def test_iterations_that_fail_can_be_skipped(session: Session) -> None:
    result = run(session, looping(FAILING, table=MIXED, over={"kind": "rows"}, on_error="skip"))
    assert rows(result) == [(1, 1, 1), (3, 3, 3)]
    errors = result["loop"]["errors"].collect().to_polars()
    assert errors["row"].to_list() == [2, 4]
    assert errors["kind"].to_list() == ["DataError", "DataError"]
    assert errors["column"].to_list() == ["g", "g"]
    assert errors["node"].to_list() == ["number", "number"]


def test_not_too_many_may_fail(session: Session) -> None:
    params = {"over": {"kind": "rows"}, "on_error": "skip", "most_errors": 1}
    snapshot = workflow_of(looping(FAILING, table=MIXED, **params)).snapshot()
    failed = session.run(snapshot).execute().nodes["loop"]
    assert failed.message.startswith("2 iterations failed, the last one with row = 4 failed at 'number'")


def test_columns_that_differ_are_refused_or_filled(session: Session) -> None:
    inside = document(
        {
            "in": given("table"),
            "pivot": {
                "type": "manipulation.pivot",
                "params": {"columns": "g", "aggregations": [{"column": "x", "function": "sum"}]},
            },
            "out": taken("out"),
        },
        "in.out -> pivot.table",
        "pivot.out -> out.value",
    )
    data = looping(inside, over={"kind": "chunks", "rows": 3})
    failed = session.run(workflow_of(data).snapshot()).execute().nodes["loop"]
    assert failed.message.startswith("The table at 'out' has no column 'c")
    data["nodes"]["loop"]["params"]["fill_missing_columns"] = True
    assert len(rows(run(session, data))) == 2


def test_what_no_iteration_changes_is_worked_out_once(session: Session) -> None:
    inside = document(
        {
            "in": given("table"),
            "rows": {"type": "toy.rows", "params": {"count": 2}},
            "sorted": {"type": "toy.ordered"},
            "both": {"type": "manipulation.joiner", "params": {"how": "cross"}},
            "out": taken("out"),
        },
        "rows.out -> sorted.table",
        "in.out -> both.left",
        "sorted.out -> both.right",
        "both.out -> out.value",
    )
    snapshot = workflow_of(looping(inside, over={"kind": "rows"})).snapshot()
    CALLS.clear()
    result = session.run(snapshot, jobs=2).execute()
    assert len(rows(result)) == 12
    assert CALLS["ordered"] == 1


def test_a_second_run_reuses_iterations(stored: Session) -> None:
    inside = document(
        {"in": given("table"), "sort": {"type": "toy.ordered"}, "shift": {"type": "toy.shift"}, "out": taken("out")},
        "in.out -> sort.table",
        "sort.out -> shift.table",
        "shift.out -> out.value",
    )
    data = looping(inside, over={"kind": "rows"})
    run(stored, data)
    CALLS.clear()
    assert run(stored, data).nodes["loop"].status == "reused"
    assert not CALLS
    data["nodes"]["loop"]["params"]["part"] = "table"
    assert run(stored, data).nodes["loop"].status == "done"
    assert not CALLS


def test_loops_within_loops(session: Session) -> None:
    inner = document(
        {
            "in": given("table"),
            "loop": {"type": "control.for_each", "params": {"over": {"kind": "rows"}}, "workflow": SUMS},
            "out": taken("out"),
        },
        "in.out -> loop.table",
        "loop.out -> out.value",
    )
    result = run(session, looping(inner, over={"kind": "groups", "columns": ["g"]}), jobs=3)
    assert rows(result) == [("a", 1, 1), ("a", 2, 3), ("a", 3, 6), ("b", 1, 2), ("b", 2, 5), ("c", 1, 4)]


def test_a_component_inside_of_a_loop_and_a_loop_inside_of_a_component(session: Session) -> None:
    part = document(
        {"in": given("t"), "c": {"type": "control.component", "workflow": SUMS}, "out": taken("o")},
        "in.out -> c.table",
        "c.out -> out.value",
    )
    loop = {
        "type": "control.for_each",
        "params": {"over": {"kind": "groups", "columns": ["g"]}, "part": "t"},
        "workflow": part,
    }
    outer = document(
        {"in": given("table"), "loop": loop, "out": taken("out")}, "in.out -> loop.table", "loop.o -> out.value"
    )
    data = document(
        {"table": creator(**TABLE), "loop": {"type": "control.component", "workflow": outer}}, "table.out -> loop.table"
    )
    assert rows(run(session, data)) == [("a", 10), ("b", 7), ("c", 4)]


def test_problems_inside_have_the_path_to_them(session: Session) -> None:
    inside = document(
        {
            "in": given("table"),
            "f": {"type": "manipulation.row_filter", "params": {"condition": "y > 1"}},
            "out": taken("out"),
        },
        "in.out -> f.table",
        "f.out -> out.value",
    )
    problems = session.check(workflow_of(looping(inside, over={"kind": "rows"})).snapshot()).problems
    assert [(each.node_id, each.parameter) for each in problems] == [("loop/f", "condition")]


@pytest.mark.parametrize("jobs", [1, 4])
def test_groups_put_together_are_the_grouped_computation(session: Session, jobs: int) -> None:
    frame = pl.DataFrame({"g": [f"k{index * 7 % 13}" for index in range(200)], "x": list(range(200))})
    data = looping(
        SUMS, table={name: frame[name].to_list() for name in frame.columns}, over={"kind": "groups", "columns": ["g"]}
    )
    expected = frame.group_by("g", maintain_order=True).agg(pl.col("x").sum().alias("x_sum"))
    assert rows(run(session, data, jobs=jobs)) == expected.rows()


def test_without_a_table_it_says_so(session: Session) -> None:
    data = document({"loop": {"type": "control.for_each", "params": {"over": {"kind": "rows"}}, "workflow": SUMS}})
    with pytest.raises(PlaitError, match="Nothing is connected to its port 'table'"):
        session.run(workflow_of(data).snapshot()).execute().raise_for_failure()


def test_a_loop_must_run_before_it_can_be_looked_at(stored: Session) -> None:
    snapshot = workflow_of(looping(SUMS, over={"kind": "rows"})).snapshot()
    with pytest.raises(PlaitError, match="'For Each' must run first"):
        stored.preview(snapshot, "loop", "out")
    stored.run(snapshot).execute()
    assert len(stored.preview(snapshot, "loop", "out").rows) == 6
