"""A node whose type is not installed is written back letter for letter, and unknown fields survive."""

from __future__ import annotations

import pytest

from plait.document import dumps, loads, unknown_fields
from plait.workflow import Workflow

BLOCK = """{"version":3,   "type":"acme.clean",
        "params" : {"z": 1.50, "a": "\\u00e9\\/",
  "list":[ 1,2 ]}, "cost": {"cents": 5} }"""
DOCUMENT = f"""{{"plait": 1, "view": {{"nodes": {{"clean": {{"x": 1.0, "y": 2}}}}}},
 "nodes": {{"clean": {BLOCK}, "read": {{"type": "io.read"}}}},
 "connections": ["read.out -> clean.table"]}}"""


def test_the_block_of_an_unknown_type_stays_as_it_is() -> None:
    workflow = loads(DOCUMENT, known={"io.read"})
    node = workflow.node("clean")
    assert (node.type_id, node.version, node.extra) == ("acme.clean", 3, {"cost": {"cents": 5}})
    assert node.params == {"z": 1.5, "a": "é/", "list": [1, 2]}
    assert node.source == BLOCK
    assert f'    "clean": {BLOCK},\n    "read": {{"type": "io.read", "version": 1, "params": {{}}}}\n' in dumps(
        workflow
    )


def test_moving_and_renaming_it_leaves_the_block_alone() -> None:
    workflow = loads(DOCUMENT, known={"io.read"})
    workflow.move("clean", 7, 8)
    workflow.rename("clean", "Tidy")
    text = dumps(workflow)
    assert BLOCK in text
    assert '"clean": {"x": 7, "y": 8, "title": "Tidy"}' in text


def test_a_second_round_changes_nothing() -> None:
    text = dumps(loads(DOCUMENT, known={"io.read"}))
    assert dumps(loads(text, known={"io.read"})) == text


def test_with_its_plugin_it_is_a_node_like_any_other() -> None:
    text = dumps(loads(DOCUMENT, known={"io.read", "acme.clean"}))
    assert '"params": {"a": "é/", "list": [1, 2], "z": 1.5}' in text
    assert '"cost": {"cents": 5}' in text


@pytest.mark.parametrize("known", [{"io.read"}, ["io.read"], lambda type_id: type_id == "io.read"])
def test_what_is_known_may_be_told_in_several_ways(known: object) -> None:
    workflow = loads(DOCUMENT, known=known)  # type: ignore[arg-type]
    assert [node.node_id for node in workflow.nodes.values() if node.source] == ["clean"]


def test_new_parameters_are_written_in_place_of_the_block() -> None:
    workflow = loads(DOCUMENT, known={"io.read"})
    workflow.set_param("clean", "z", 2)
    assert BLOCK not in dumps(workflow)
    assert loads(dumps(workflow)).node("clean").params["z"] == 2


def test_a_block_that_no_longer_says_what_the_node_is_is_not_written() -> None:
    workflow = loads(DOCUMENT, known=())
    node = workflow.node("clean")
    workflow.remove_node("clean")
    for source in ('{"type": "acme.other", "version": 3}', "}{", "[]", ""):
        copy = Workflow()
        copy.restore_node(type(node)("clean", "acme.clean", 4, {"z": 1}, source=source))
        assert '"clean": {"type": "acme.clean", "version": 4, "params": {"z": 1}}' in dumps(copy)


def test_unknown_fields_are_kept_and_named() -> None:
    text = """{
  "plait": 1, "licence": {"b": [1], "a": null},
  "parameters": {"p": {"type": "text", "unit": "kg"}},
  "nodes": {"a": {"type": "x.y", "run": {"nice": 5, "retries": 2}}},
  "view": {"zoom": 1.5, "nodes": {"a": {"x": 1, "color": "red", "icon": "star"}, "gone": {"y": 2, "x": 1, "pin": true}},
           "notes": [{"text": "hi", "font": "serif"}]}
}"""
    workflow = loads(text)
    assert sorted(unknown_fields(workflow)) == [
        "/licence",
        "/nodes/a/run/nice",
        "/parameters/p/unit",
        "/view/nodes/a/icon",
        "/view/nodes/gone",
        "/view/notes/0/font",
        "/view/zoom",
    ]
    written = dumps(workflow)
    for line in (
        '"p": {"type": "text", "unit": "kg"}',
        '"a": {"type": "x.y", "version": 1, "params": {}, "run": {"retries": 2, "nice": 5}}',
        '"a": {"x": 1, "y": 0, "color": "red", "icon": "star"}',
        '"gone": {"x": 1, "y": 2, "pin": true}',
        '{"id": "note_1", "text": "hi", "x": 0, "y": 0, "width": 240, "height": 96, "font": "serif"}',
        '"zoom": 1.5',
        '"licence": {"a": null, "b": [1]}',
    ):
        assert line in written
    assert dumps(loads(written)) == written
    assert unknown_fields(loads(dumps(Workflow()))) == []
