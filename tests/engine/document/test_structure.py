"""A document of the wrong shape is refused, with the place of the first thing that is wrong."""

from __future__ import annotations

import json
import re
from typing import Any

import pytest

from plait.document import json_schema, loads
from plait.document.limits import MAX_NODES
from plait.errors import DocumentError


def document(**members: Any) -> str:  # noqa: ANN401 - any JSON, right or wrong
    return json.dumps({"plait": 1, **members})


@pytest.mark.parametrize(
    ("members", "pointer", "message"),
    [
        ({"name": 1}, "/name", "Text is expected here, not a number."),
        ({"description": None}, "/description", "Text is expected here, not null."),
        ({"parameters": []}, "/parameters", "An object is expected here, not a list."),
        ({"parameters": {"a": {}}}, "/parameters/a", "'type' is missing here."),
        ({"parameters": {"a b": {"type": "text"}}}, "/parameters/a b", "'a b' can't be the name of a workflow parameter."),  # noqa: E501
        ({"parameters": {"a": {"type": "choice", "choices": ["x", 2]}}}, "/parameters/a/choices/1", "Text is expected here, not a number."),  # noqa: E501
        ({"nodes": [1]}, "/nodes", "An object is expected here, not a list."),
        ({"nodes": {"a": None}}, "/nodes/a", "An object is expected here, not null."),
        ({"nodes": {"a": {}}}, "/nodes/a", "'type' is missing here."),
        ({"nodes": {"a": {"type": True}}}, "/nodes/a/type", "Text is expected here, not true or false."),
        ({"nodes": {"a": {"type": "os.system('x')"}}}, "/nodes/a/type", "'os.system('x')' can't be a node type."),
        ({"nodes": {"a": {"type": "a..b"}}}, "/nodes/a/type", "'a..b' can't be a node type."),
        ({"nodes": {"a": {"type": "x.y", "version": 0}}}, "/nodes/a/version", "At least 1 is expected here, not 0."),
        ({"nodes": {"a": {"type": "x.y", "version": True}}}, "/nodes/a/version", "A whole number is expected here, not true or false."),  # noqa: E501
        ({"nodes": {"a": {"type": "x.y", "version": 1.0}}}, "/nodes/a/version", "A whole number is expected here, not a number."),  # noqa: E501
        ({"nodes": {"a": {"type": "x.y", "params": "p"}}}, "/nodes/a/params", "An object is expected here, not text."),
        ({"nodes": {"1/~": {"type": "x.y"}}}, "/nodes/1~1~0", "'1/~' can't be the id of a node."),
        ({"nodes": {"a" * 65: {"type": "x.y"}}}, "/nodes/" + "a" * 65, f"'{'a' * 65}' can't be the id of a node."),
        ({"connections": {}}, "/connections", "A list is expected here, not an object."),
        ({"connections": ["a.out -> b.in", "a.out"]}, "/connections/1", "'a.out' can't be a connection."),
        ({"connections": ["a.b.c -> d.e"]}, "/connections/0", "'a.b.c -> d.e' can't be a connection."),
        ({"connections": [["a", "b"]]}, "/connections/0", "Text is expected here, not a list."),
        ({"connections": ["a.o -> b.i", "a.o->b.i"]}, "/connections/1", "The connection 'a.o -> b.i' is here for the second time."),  # noqa: E501
        ({"view": 1}, "/view", "An object is expected here, not a number."),
        ({"view": {"nodes": {"a": {"x": "0"}}}}, "/view/nodes/a/x", "A number is expected here, not text."),
        ({"view": {"nodes": {"a": {"title": 1}}}}, "/view/nodes/a/title", "Text is expected here, not a number."),
        ({"view": {"notes": [{"width": -1}]}}, "/view/notes/0/width", "At least 0 is expected here, not -1."),
        ({"view": {"notes": [{"id": "n"}, {"id": "n"}]}}, "/view/notes/1/id", "There is a second note 'n'."),
        ({"view": {"notes": [{"id": ""}]}}, "/view/notes/0/id", "'' can't be the id of a note."),
    ],
)  # fmt: skip
def test_wrong_shapes(members: dict[str, object], pointer: str, message: str) -> None:
    with pytest.raises(DocumentError) as caught:
        loads(document(**members), path="flow.json")
    error = caught.value
    assert (error.pointer, error.message, error.file) == (pointer, message, "flow.json")


@pytest.mark.parametrize("text", ["[]", "1", '"plait"', "null", "true"])
def test_a_document_is_an_object(text: str) -> None:
    with pytest.raises(DocumentError, match="a workflow is an object"):
        loads(text)


def test_a_document_says_what_it_is() -> None:
    with pytest.raises(DocumentError, match=r"it has no 'plait'\. A workflow of Plait begins with \"plait\": 1\.$"):
        loads('{"nodes": {}}')


@pytest.mark.parametrize("version", ["0", "-1", "1.0", "true", "null", '"1"', "[1]"])
def test_a_format_version_is_a_whole_number(version: str) -> None:
    with pytest.raises(DocumentError, match="The format version is a whole number from 1") as caught:
        loads(f'{{"plait": {version}}}')
    assert caught.value.pointer == "/plait"


def test_too_many_nodes() -> None:
    nodes = {f"n{number}": {"type": "x.y"} for number in range(MAX_NODES + 1)}
    with pytest.raises(
        DocumentError, match=r"There are 100,001 of them here, and at most 100,000 are allowed"
    ) as caught:
        loads(document(nodes=nodes))
    assert caught.value.pointer == "/nodes"


def test_the_json_schema_names_what_a_document_has() -> None:
    schema = json_schema()
    assert schema["required"] == ["plait"]
    assert list(schema["properties"]) == ["plait", "name", "description", "parameters", "nodes", "connections", "view"]
    node = schema["properties"]["nodes"]["additionalProperties"]
    assert node["required"] == ["type"]
    assert node["properties"]["version"]["minimum"] == 1
    ends = re.compile(schema["properties"]["connections"]["items"]["pattern"])
    assert ends.search("read.out -> split.table")
    assert not ends.search("read -> split")
    assert json.loads(json.dumps(schema)) == schema
