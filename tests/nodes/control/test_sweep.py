"""A workflow with many settings."""

from __future__ import annotations

from typing import Any

import pytest

from component_documents import document, given, taken, workflow_of
from plait.errors import ParameterError
from plait.outcome import RunResult
from plait.session import Session
from plait_nodes.control.settings import Axis, Drawn, Grid, Random, all_settings
from toy_nodes import CALLS

INSIDE = document(
    {
        "in": given("table"),
        "shift": {"type": "toy.shift", "params": {"by": {"$parameter": "by"}}},
        "keep": {"type": "toy.keep", "params": {"condition": {"$parameter": "keep"}}},
        "count": {"type": "toy.count"},
        "out": taken("out"),
    },
    "in.out -> shift.table",
    "shift.out -> keep.table",
    "keep.out -> out.value",
    "keep.out -> count.table",
    parameters={"by": {"type": "integer", "value": 0}, "keep": {"type": "text", "value": "x > 2"}},
)


def sweeping(search: dict[str, Any], **params: object) -> dict[str, Any]:
    return document(
        {
            "rows": {"type": "toy.rows", "params": {"count": 4}},
            "sort": {"type": "toy.ordered"},
            "sweep": {"type": "control.sweep", "params": {"search": search, **params}, "workflow": INSIDE},
        },
        "rows.out -> sort.table",
        "sort.out -> sweep.table",
    )


def run(session: Session, data: dict[str, Any]) -> RunResult:
    result = session.run(workflow_of(data).snapshot(), jobs=2).execute()
    result.raise_for_failure()
    return result


def rows(result: RunResult, port: str) -> list[tuple[Any, ...]]:
    return result["sweep"][port].collect().to_polars().rows()


GRID = {"kind": "grid", "axes": [{"name": "by", "values": [0, 1, 2]}, {"name": "keep", "values": ["x > 2", "x > 3"]}]}


def test_a_grid_is_all_combinations(session: Session) -> None:
    CALLS.clear()
    result = run(session, sweeping(GRID))
    assert CALLS["ordered"] == CALLS["rows"] == 1
    assert rows(result, "metrics") == [
        (0, "x > 2", 1.0),
        (0, "x > 3", 0.0),
        (1, "x > 2", 2.0),
        (1, "x > 3", 1.0),
        (2, "x > 2", 3.0),
        (2, "x > 3", 2.0),
    ]
    assert rows(result, "best") == [(2, "x > 2", 3.0)]
    assert rows(result, "errors") == []
    assert rows(result, "out")[:3] == [(0, "x > 2", 3, "1"), (1, "x > 2", 4, "1"), (1, "x > 2", 3, "1")]


def test_the_lowest_can_be_best(session: Session) -> None:
    result = run(session, sweeping(GRID, best_metric="rows", best_is="lowest"))
    assert rows(result, "best") == [(0, "x > 3", 0.0)]


def test_settings_from_a_table(session: Session) -> None:
    data = sweeping({"kind": "table"})
    columns = [{"name": "by", "type": "integer"}]
    data["nodes"]["settings"] = {
        "type": "io.table_creator",
        "params": {"columns": columns, "rows": [["5"], ["7"], [""]]},
    }
    data["connections"].append("settings.out -> sweep.settings")
    # A missing value leaves the parameter as it is.
    assert rows(run(session, data), "metrics") == [(5, 4.0), (7, 4.0), (None, 1.0)]


def test_an_unknown_parameter_is_a_problem_before_the_run(session: Session) -> None:
    data = sweeping({"kind": "grid", "axes": [{"name": "alpha", "values": [1]}]})
    (problem,) = session.check(workflow_of(data).snapshot()).errors
    assert (problem.node_id, problem.parameter) == ("sweep", "search")
    assert problem.message == "The workflow inside has no parameter 'alpha'."
    assert problem.hint == "It has 'by', 'keep'."


def test_what_is_announced_is_what_comes(session: Session) -> None:
    data = sweeping(GRID)
    known = session.check(workflow_of(data).snapshot()).schemas["sweep"].ports
    result = run(session, data)
    for port in ("out", "errors"):
        assert known[port] == result["sweep"][port].collect_schema()


PARAMETERS = {"a": "number", "n": "integer", "kind": "choice", "flag": "boolean"}


def test_random_settings_are_the_same_each_time_and_within_bounds() -> None:
    search = Random(
        count=200,
        seed=7,
        axes=[
            Drawn(name="a", distribution="log_uniform", low=0.001, high=10),
            Drawn(name="n", distribution="integer", low=2, high=4),
            Drawn(name="kind", distribution="choice", values=["x", "y"]),
        ],
    )
    keys = all_settings(search, PARAMETERS, None)
    assert keys.rows == all_settings(search, PARAMETERS, None).rows
    assert all(0.001 <= value <= 10 for value in keys.values("a"))
    assert 60 < sum(value < 0.1 for value in keys.values("a")) < 140
    assert set(keys.values("n")) == {2, 3, 4}
    assert set(keys.values("kind")) == {"x", "y"}


def test_another_parameter_changes_no_other_draws() -> None:
    first = Drawn(name="a", low=0, high=1)
    one = all_settings(Random(count=5, axes=[first]), PARAMETERS, None)
    two = all_settings(Random(count=5, axes=[Drawn(name="n", distribution="integer", high=9), first]), PARAMETERS, None)
    assert one.values("a") == two.values("a")


@pytest.mark.parametrize(
    ("search", "message"),
    [
        (Grid(), "No parameter is chosen that the settings differ in."),
        (Grid(axes=[Axis(name="a", values=[1]), Axis(name="a", values=[2])]), "A parameter is there twice."),
        (Grid(axes=[Axis(name="n", values=["much"])]), "'much' is no value of its parameter."),
        (Random(axes=[Drawn(name="a", low=2, high=1)]), "Nothing can be drawn for 'a' between 2 and 1."),
        (Random(axes=[Drawn(name="a", distribution="log_uniform")]), "Nothing can be drawn for 'a' between 0 and 1."),
        (Random(axes=[Drawn(name="a", distribution="choice")]), "There is nothing to choose from for 'a'."),
        (
            Grid(
                axes=[Axis(name="n", values=list(range(1000))), Axis(name="a", values=[float(i) for i in range(1000)])]
            ),
            "The grid has 1,000,000 combinations, and at most 100,000 are tried.",
        ),
    ],
)
def test_settings_that_make_no_sense_are_refused(search: Grid | Random, message: str) -> None:
    with pytest.raises(ParameterError) as refused:
        all_settings(search, PARAMETERS, None)
    assert refused.value.message == message
