"""A workflow inside of a node is part of the document around it."""

from __future__ import annotations

import json

import pytest

from component_documents import component, document, shifting, workflow_of
from plait.document import DocumentError, dumps, json_schema, loads, unknown_fields
from plait.workflow import Inline


def test_saving_what_was_loaded_writes_the_same_text() -> None:
    inside = document({"inner": component(shifting(3), by=2)}, name="Outer")
    text = dumps(workflow_of(document({"c": component(inside), "d": component("parts/a.json", x=1)})))
    assert dumps(loads(text)) == text
    loaded = loads(text)
    assert loaded.node("d").workflow == "parts/a.json"
    outer = loaded.node("c").workflow
    assert isinstance(outer, Inline)
    assert outer.name == "Outer"
    assert isinstance(outer.nodes["inner"].workflow, Inline)
    assert outer.nodes["inner"].params == {"by": 2}


def test_the_inner_document_is_written_in_the_order_of_documents() -> None:
    data = json.loads(dumps(workflow_of(document({"c": component(shifting())}))))
    assert list(data["nodes"]["c"]) == ["type", "version", "params", "workflow"]
    assert list(data["nodes"]["c"]["workflow"]) == ["plait", "name", "parameters", "nodes", "connections", "view"]


def test_a_component_with_an_unknown_type_inside_is_written_back_as_it_was() -> None:
    inner = '{"x": {"type": "acme.x", "params": {"a": 1.50}}}'
    block = f'{{"type":"control.component", "workflow": {{"plait": 1,\n "nodes": {inner}}}}}'
    text = f'{{"plait": 1, "nodes": {{"c": {block}}}}}'
    assert block in dumps(loads(text, known={"control.component"}))
    assert block not in dumps(loads(text, known={"control.component", "acme.x"}))


def test_a_component_from_a_file_is_written_back_as_it_was() -> None:
    block = '{"type":"control.component",   "workflow": "gone.json"}'
    text = f'{{"plait": 1, "nodes": {{"c": {block}}}}}'
    loaded = loads(text, known={"control.component"})
    assert block in dumps(loaded)
    loaded.set_param("c", "a", 1)
    assert block not in dumps(loaded)


def test_fields_inside_that_nobody_knows_are_kept() -> None:
    inside = {**document({"x": {"type": "toy.rows", "later": 1}}), "future": {"a": 1}}
    workflow = workflow_of(document({"c": component(inside)}))
    assert set(unknown_fields(workflow)) == {"/nodes/c/workflow/future", "/nodes/c/workflow/nodes/x/later"}
    assert json.loads(dumps(workflow))["nodes"]["c"]["workflow"]["future"] == {"a": 1}


@pytest.mark.parametrize(
    ("inside", "place"),
    [
        (1, "/nodes/c/workflow"),
        ("", "/nodes/c/workflow"),
        ({"nodes": {}}, "/nodes/c/workflow"),
        ({"plait": 1, "nodes": {"a b": {"type": "x"}}}, "/nodes/c/workflow/nodes/a b"),
        ({"plait": 1, "nodes": {"a": {}}}, "/nodes/c/workflow/nodes/a"),
    ],
)
def test_a_wrong_shape_inside_is_refused_with_its_place(inside: object, place: str) -> None:
    with pytest.raises(DocumentError) as refused:
        loads(json.dumps(document({"c": {"type": "control.component", "workflow": inside}})))
    assert refused.value.pointer == place


def test_the_json_schema_speaks_of_it() -> None:
    inside = json_schema()["properties"]["nodes"]["additionalProperties"]["properties"]["workflow"]
    assert inside["anyOf"] == [{"type": "string", "minLength": 1}, {"$ref": "#"}]
