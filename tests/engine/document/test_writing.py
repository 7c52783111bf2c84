"""One workflow has one text, and an edit changes only the lines that speak of it."""

from __future__ import annotations

import difflib
from pathlib import PurePosixPath

import pytest

from plait.document import dumps, loads
from plait.errors import DocumentError
from plait.topology import Connection
from plait.workflow import Json, Note, Workflow, WorkflowParameter

ADMISSIONS = """\
{
  "plait": 1,
  "name": "Graduate admissions",
  "description": "Who is admitted?",
  "parameters": {
    "data": {"type": "file", "value": "data/admissions.csv"}
  },
  "nodes": {
    "read": {"type": "io.csv_reader", "version": 1, "params": {"path": {"$parameter": "data"}}},
    "split": {
      "type": "manipulation.partition",
      "version": 2,
      "params": {"fraction": 0.8, "method": "stratified", "seed": 7, "target": "admitted"}
    }
  },
  "connections": [
    "read.out -> split.table"
  ],
  "view": {
    "nodes": {
      "read": {"x": 0, "y": -12.5, "title": "Applicants"},
      "split": {"x": 220, "y": 0, "color": "green"}
    },
    "notes": [
      {
        "id": "note_1",
        "text": "From 2019 “…”",
        "x": 0,
        "y": 90,
        "width": 240,
        "height": 96,
        "color": "yellow"
      }
    ]
  }
}
"""


def admissions() -> Workflow:
    return loads(ADMISSIONS)


def changed_lines(before: str, after: str) -> list[str]:
    difference = difflib.ndiff(before.splitlines(), after.splitlines())
    return [line for line in difference if line[0] in "+-"]


def test_a_canonical_document_is_written_as_it_is() -> None:
    assert dumps(admissions()) == ADMISSIONS


def test_an_empty_workflow() -> None:
    text = '{\n  "plait": 1,\n  "name": "",\n  "parameters": {},\n  "nodes": {},\n  "connections": [],\n'
    assert dumps(Workflow()) == text + '  "view": {\n    "nodes": {},\n    "notes": []\n  }\n}\n'


def test_moving_a_node_changes_one_line_of_the_view() -> None:
    workflow = admissions()
    workflow.move("read", 40.0, 0.5)
    assert changed_lines(ADMISSIONS, dumps(workflow)) == [
        '-       "read": {"x": 0, "y": -12.5, "title": "Applicants"},',
        '+       "read": {"x": 40, "y": 0.5, "title": "Applicants"},',
    ]


def test_a_parameter_changes_one_line_of_the_nodes() -> None:
    workflow = admissions()
    workflow.set_param("split", "seed", 8)
    removed, added = changed_lines(ADMISSIONS, dumps(workflow))
    assert (removed[:2], added.strip("+ ")) == (
        "- ",
        '"params": {"fraction": 0.8, "method": "stratified", "seed": 8, "target": "admitted"}',
    )


def test_the_order_of_edits_leaves_no_trace() -> None:
    one, other = Workflow("w"), Workflow("w")
    for workflow, ids in ((one, "abc"), (other, "cab")):
        for node_id in ids:
            workflow.add_node("x.y", node_id, params=dict.fromkeys(ids, 1))
        for node_id in ids:
            workflow.put_note(Note(node_id, "text"))
            workflow.set_parameter(node_id, WorkflowParameter("text", "v"))
    for workflow, targets in ((one, "bc"), (other, "cb")):
        for target in targets:
            workflow.connect("a", "out", target, "table")
    assert dumps(one) == dumps(other)


def test_taking_a_node_out_and_putting_it_back_leaves_no_trace() -> None:
    workflow = admissions()
    node = workflow.node("read")
    (connection,) = workflow.connections
    workflow.remove_node("read")
    assert "read" not in dumps(workflow)
    workflow.restore_node(node)
    workflow.restore_connection(connection, at=0)
    assert dumps(workflow) == ADMISSIONS


def test_connections_to_one_port_keep_their_order() -> None:
    workflow = Workflow()
    for node_id in "zyxt":
        workflow.add_node("x.y", node_id)
    for source in "zxy":
        workflow.connect(source, "out", "t", "tables")
    again = loads(dumps(workflow))
    assert [connection.source for connection in again.topology.into("t")] == ["z", "x", "y"]


def test_broken_connections_are_kept() -> None:
    text = dumps(Workflow()).replace('"connections": []', '"connections": ["a.out -> b.in", "b.out -> b.in"]')
    workflow = loads(text)
    assert workflow.connections == (Connection("a", "out", "b", "in"), Connection("b", "out", "b", "in"))
    assert '"a.out -> b.in",\n    "b.out -> b.in"\n' in dumps(workflow)


def test_long_values_are_broken_into_lines() -> None:
    workflow = Workflow()
    rules = [{"when": "gre > 320 and research == 1", "then": "strong"}, {"when": "true", "then": "open"}]
    workflow.add_node("x.rules", "rules", params={"rules": rules, "names": [], "more": {}})
    assert (
        '    "rules": {\n      "type": "x.rules",\n      "version": 1,\n      "params": {\n'
        '        "more": {},\n        "names": [],\n        "rules": [\n'
        '          {"then": "strong", "when": "gre > 320 and research == 1"},\n'
        '          {"then": "open", "when": "true"}\n        ]\n      }\n    }\n'
    ) in dumps(workflow)


def test_lines_of_more_than_one_value_are_at_most_a_hundred_long() -> None:
    workflow = Workflow()
    for length in range(60):
        workflow.add_node("x.y", f"n{length}", params={"a": "x" * length, "b": 1})
    lines = dumps(workflow).splitlines()
    assert max(map(len, lines)) == 100


def test_tuples_are_written_as_lists() -> None:
    workflow = Workflow()
    workflow.add_node("x.y", "n", params={"names": ("a", "b")})
    assert loads(dumps(workflow)).node("n").params == {"names": ["a", "b"]}


@pytest.mark.parametrize(
    ("value", "message"),
    [
        (float("nan"), "'nan' is no number that a document can hold."),
        (float("-inf"), "'-inf' is no number that a document can hold."),
        (2**63, "A whole number is beyond 64 bits."),
        (PurePosixPath("a"), "A value of the type PurePosixPath can't be written to a document."),
        ({1, 2}, "A value of the type set can't be written to a document."),
        (b"x", "A value of the type bytes can't be written to a document."),
        ({1: 2}, "A key is 1, and keys are texts."),
        ("\ud800", "Half of a surrogate pair stands alone in a text."),
        ("x" * (4 * 2**20 + 1), "A text is longer than 4 MiB."),
    ],
)
def test_values_without_a_place_in_a_document(value: Json, message: str) -> None:
    workflow = Workflow()
    workflow.add_node("x.y", "n", params={"a/b": [0, value]})
    with pytest.raises(DocumentError) as caught:
        dumps(workflow)
    assert (caught.value.message, caught.value.pointer) == (message, "/nodes/n/params/a~1b/1")


def test_values_that_hold_themselves_are_refused() -> None:
    endless: list[Json] = []
    endless.append(endless)
    workflow = Workflow()
    workflow.add_node("x.y", "n", params={"a": endless})
    with pytest.raises(DocumentError, match="nested more than 64 deep"):
        dumps(workflow)


def test_what_a_script_put_in_is_checked_as_a_file_is() -> None:
    workflow = Workflow()
    workflow.add_node("not a type", "n")
    with pytest.raises(DocumentError, match="'not a type' can't be a node type"):
        dumps(workflow)
    workflow = Workflow()
    workflow.add_node("x.y", "n", x=float("nan"))
    with pytest.raises(DocumentError) as caught:
        dumps(workflow)
    assert caught.value.pointer == "/view/nodes/n"
