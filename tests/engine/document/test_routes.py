"""The points that connections go through: in the file, of no meaning for results, and refused where they are none."""

from __future__ import annotations

import json

import pytest

from component_documents import component, document, shifting, workflow_of
from plait.component import expand, load_inline
from plait.document import DocumentError, dumps, loads
from plait.errors import WorkflowError
from plait.events import Rerouted, WorkflowEvent
from plait.history.changes import changes
from plait.prepare import prepare
from plait.route import MOST_POINTS
from plait.topology import Connection
from plait.workflow import Inline, Workflow, inline_of, opened
from toy_nodes import toy_registry

WIRE = Connection("rows", "out", "shift", "table")


@pytest.fixture
def workflow() -> Workflow:
    made = Workflow("Way")
    made.add_node("toy.rows", "rows")
    made.add_node("toy.shift", "shift", x=300.0)
    made.connect("rows", "out", "shift", "table")
    return made


def text_with(routes: object) -> str:
    data = document({"rows": {"type": "toy.rows"}, "shift": {"type": "toy.shift"}}, str(WIRE))
    return json.dumps({**data, "view": {"routes": routes}})


def test_a_file_without_points_says_nothing_of_them(workflow: Workflow) -> None:
    assert "routes" not in dumps(workflow)
    workflow.set_route(WIRE, ((1, 2),))
    workflow.set_route(WIRE, ())
    assert "routes" not in dumps(workflow)


def test_points_are_written_one_connection_to_a_line_and_read_again(workflow: Workflow) -> None:
    workflow.set_route(WIRE, ((120.0, -40.0), (200.5, 80.0)))
    text = dumps(workflow)
    assert '      "rows.out -> shift.table": [[120, -40], [200.5, 80]]\n' in text
    again = loads(text)
    assert again.routes == {WIRE: ((120.0, -40.0), (200.5, 80.0))}
    assert dumps(again) == text


def test_points_go_with_their_connection(workflow: Workflow) -> None:
    told: list[WorkflowEvent] = []
    workflow.changed.subscribe(told.append)
    workflow.set_route(WIRE, ((1, 2),))
    assert told == [Rerouted("rows", "out", "shift", "table")]
    workflow.disconnect(WIRE)
    assert not workflow.routes
    with pytest.raises(WorkflowError, match=r"There is no connection 'rows\.out -> shift\.table'"):
        workflow.set_route(WIRE, ((1, 2),))


def test_the_way_of_a_connection_that_is_not_there_is_written_back() -> None:
    text = dumps(loads(text_with({"rows.out -> gone.table": [[1, 2]], str(WIRE): [[3, 4]]})))
    assert json.loads(text)["view"]["routes"] == {"rows.out -> gone.table": [[1, 2]], str(WIRE): [[3, 4]]}
    assert dumps(loads(text)) == text


def test_a_way_that_finds_its_connection_again_is_that_of_the_workflow() -> None:
    workflow = loads(text_with({"rows.out -> gone.table": [[1, 2]]}))
    workflow.add_node("toy.shift", "gone")
    workflow.set_route(workflow.connect("rows", "out", "gone", "table"), ((5, 6),))
    assert json.loads(dumps(workflow))["view"]["routes"] == {"rows.out -> gone.table": [[5, 6]]}


@pytest.mark.parametrize(
    ("routes", "message"),
    [
        ([], "An object is expected here, not a list."),
        ({"rows -> shift": []}, "'rows -> shift' can't be a connection."),
        ({"<script>": [[1, 2]]}, "'<script>' can't be a connection."),
        ({str(WIRE): "1,2"}, "A list is expected here, not text."),
        ({str(WIRE): [[1]]}, "A point, [x, y], is expected here, not a list of 1."),
        ({str(WIRE): [[1, 2, 3]]}, "A point, [x, y], is expected here, not a list of 3."),
        ({str(WIRE): [{"x": 1, "y": 2}]}, "A point, [x, y], is expected here, not an object."),
        ({str(WIRE): [[1, "__import__('os')"]]}, "A number is expected here, not text."),
        ({str(WIRE): [[1, True]]}, "A number is expected here, not true or false."),
        ({str(WIRE): [[0, 0]] * (MOST_POINTS + 1)}, "There are 201 of them here, and at most 200 are allowed."),
        ({str(WIRE): [], "rows.out  ->  shift.table": [[1, 2]], "rows.out->shift.table": [[1, 2]]}, "second time"),
    ],
)
def test_what_is_no_way_is_refused_with_its_place(routes: object, message: str) -> None:
    with pytest.raises(DocumentError) as caught:
        loads(text_with(routes))
    assert message in caught.value.message
    assert caught.value.pointer.startswith("/view/routes")


def test_points_change_no_key_and_are_no_change_of_a_workflow() -> None:
    inside = shifting()
    data = document({"rows": {"type": "toy.rows"}, "c": component(inside)}, "rows.out -> c.table")
    bare = workflow_of(data)
    inside["view"] = {"routes": {"sort.out -> shift.table": [[7, 8]]}}
    data["view"] = {"routes": {"rows.out -> c.table": [[1, 2], [3, 4]]}}
    routed = workflow_of(data)
    content = routed.node("c").workflow
    assert isinstance(content, Inline)
    assert list(content.routes.values()) == [((7.0, 8.0),)]
    keys = [prepare(expand(each.snapshot(), load_inline), toy_registry()).keys for each in (bare, routed)]
    assert keys[0] == keys[1]
    assert keys[0]
    assert not changes(dumps(bare), dumps(routed))


def test_a_workflow_inside_of_a_node_is_opened_with_its_points(workflow: Workflow) -> None:
    workflow.set_route(WIRE, ((1, 2),))
    assert opened(inline_of(workflow)).routes == {WIRE: ((1, 2),)}
