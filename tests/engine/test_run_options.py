"""Run options in the model and in the document."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plait.check import unenforced_limits
from plait.clipboard import copied, pasted
from plait.document import dumps, json_schema, loads
from plait.errors import DocumentError
from plait.events import RunOptionsChanged
from plait.prepare import prepare
from plait.run_options import DEFAULT, Limits, RunOptions, size_in_bytes
from plait.session import Session
from plait.workflow import Workflow
from toy_nodes import toy_registry


def document(run: object) -> str:
    return json.dumps({"plait": 1, "nodes": {"a": {"type": "toy.number", "run": run}}})


ALL_OPTIONS = RunOptions(60, "2GiB", 2, 1.5, bypass=True, pinned=True, extra={"nice": [1]})


def test_options_are_written_and_read() -> None:
    workflow = Workflow()
    workflow.add_node("toy.number", "a")
    workflow.set_run_options("a", ALL_OPTIONS)

    text = dumps(workflow)

    assert (
        '"run": {\n        "time_limit": 60,\n        "memory_limit": "2GiB",\n        "retries": 2,\n'
        '        "retry_wait": 1.5,\n        "bypass": true,\n        "pinned": true,\n        "nice": [1]\n      }'
    ) in text
    assert loads(text).node("a").run == ALL_OPTIONS
    assert dumps(loads(text)) == text


def test_only_what_differs_from_the_default_is_written() -> None:
    text = document({"retries": 0, "bypass": False, "retry_wait": 1, "pinned": True})

    assert '"params": {}, "run": {"pinned": true}}' in dumps(loads(text))
    assert '"run"' not in dumps(loads(document({})))


def test_a_placeholder_keeps_its_letters_whatever_its_options() -> None:
    block = '{"type": "acme.gone",   "run": {"retries": 0, "bypass": true}, "params": {}}'
    text = f'{{"plait": 1, "nodes": {{"a": {block}}}}}'
    workflow = loads(text, known=())

    assert block in dumps(workflow)
    before = workflow.node("a").run
    workflow.set_run_options("a", RunOptions(retries=3))
    assert block not in dumps(workflow)
    assert '"run": {"retries": 3}' in dumps(workflow)
    workflow.set_run_options("a", before)
    assert block in dumps(workflow)


@pytest.mark.parametrize(
    ("run", "pointer", "message"),
    [
        ([], "/nodes/a/run", "An object is expected here, not a list."),
        ({"time_limit": 0}, "/nodes/a/run/time_limit", "More than 0 is expected here, not 0."),
        ({"time_limit": "60"}, "/nodes/a/run/time_limit", "A number is expected here, not text."),
        ({"memory_limit": 5}, "/nodes/a/run/memory_limit", "Text is expected here, not a number."),
        ({"memory_limit": "much"}, "/nodes/a/run/memory_limit", "'much' can't be an amount of memory."),
        ({"retries": -1}, "/nodes/a/run/retries", "At least 0 is expected here, not -1."),
        ({"retries": 1.5}, "/nodes/a/run/retries", "A whole number is expected here, not a number."),
        ({"retry_wait": -0.5}, "/nodes/a/run/retry_wait", "At least 0 is expected here, not -0.5."),
        ({"bypass": 1}, "/nodes/a/run/bypass", "True or false is expected here, not a number."),
        ({"pinned": None}, "/nodes/a/run/pinned", "True or false is expected here, not null."),
    ],
)
def test_wrong_options_are_refused_with_their_place(run: object, pointer: str, message: str) -> None:
    with pytest.raises(DocumentError) as caught:
        loads(document(run))
    assert (caught.value.pointer, caught.value.message) == (pointer, message)


def test_the_json_schema_describes_them() -> None:
    node = json_schema()["properties"]["nodes"]["additionalProperties"]
    properties = node["properties"]["run"]["properties"]

    assert list(properties) == ["time_limit", "memory_limit", "retries", "retry_wait", "bypass", "pinned"]
    assert properties["time_limit"]["exclusiveMinimum"] == 0
    assert properties["bypass"]["type"] == "boolean"


@pytest.mark.parametrize(
    ("text", "size"),
    [("2GiB", 2 * 2**30), ("512 MB", 512 * 10**6), ("1.5 GiB", 3 * 2**29), ("100B", 100), ("1TB", 10**12)],
)
def test_amounts_of_memory(text: str, size: int) -> None:
    assert size_in_bytes(text) == size


@pytest.mark.parametrize("text", ["", "2", "GiB", "2 gib", "-1GiB", "2GiB ", "1e3MB", "\uff11GiB"])
def test_what_is_no_amount_of_memory(text: str) -> None:
    with pytest.raises(ValueError, match="no amount of memory"):
        size_in_bytes(text)


def test_limits_of_a_prepared_node() -> None:
    workflow = Workflow()
    workflow.add_node("toy.number", "a")
    workflow.add_node("toy.number", "b")
    workflow.set_run_options("a", RunOptions(time_limit=2.5, memory_limit="1GiB"))
    prepared = prepare(workflow.snapshot(), toy_registry())

    assert prepared.limits_of("a") == Limits(2.5, 2**30)
    assert prepared.limits_of("b") == Limits()
    assert prepared.limits_of("a").are_set
    assert not prepared.limits_of("b").are_set


def test_a_change_is_told_and_enters_no_key() -> None:
    workflow = Workflow()
    workflow.add_node("toy.number", "a")
    before = prepare(workflow.snapshot(), toy_registry()).keys
    events: list[object] = []
    workflow.changed.subscribe(events.append)

    workflow.set_run_options("a", RunOptions(time_limit=5, retries=3, pinned=True))

    assert events == [RunOptionsChanged("a")]
    assert prepare(workflow.snapshot(), toy_registry()).keys == before


def test_options_are_copied_and_pasted() -> None:
    workflow = Workflow()
    workflow.add_node("toy.number", "a")
    workflow.set_run_options("a", ALL_OPTIONS)

    (node,) = pasted(copied(workflow, ["a"]), workflow).nodes

    assert (node.node_id, node.run) == ("a_2", ALL_OPTIONS)


@given(
    st.builds(
        RunOptions,
        st.none() | st.integers(1, 10**6) | st.floats(0.001, 1e6),
        st.sampled_from(["", "2GiB", "100 MB", "1.25TiB"]),
        st.integers(0, 100),
        st.floats(0, 1000) | st.integers(0, 100),
        st.booleans(),
        st.booleans(),
        st.dictionaries(st.sampled_from(["x", "y", "zed"]), st.integers() | st.text(max_size=5), max_size=2),
    )
)
def test_saving_and_loading_gives_the_same_options_and_bytes(options: RunOptions) -> None:
    options = options if all(abs(v) < 2**63 for v in options.extra.values() if isinstance(v, int)) else DEFAULT
    workflow = Workflow()
    workflow.add_node("toy.number", "a")
    workflow.set_run_options("a", options)
    try:
        text = dumps(workflow)
    except DocumentError:
        return
    assert loads(text).node("a").run == options
    assert dumps(loads(text)) == text


def test_limits_that_nobody_enforces_are_warned_of() -> None:
    workflow = Workflow()
    for node_id, options in (("a", RunOptions(time_limit=5)), ("b", RunOptions(retries=1)), ("c", DEFAULT)):
        workflow.add_node("toy.number", node_id)
        workflow.set_run_options(node_id, options)

    assert [(each.node_id, each.severity) for each in unenforced_limits(workflow.snapshot())] == [("a", "warning")]
    assert not unenforced_limits(workflow.snapshot(), apart=True)


def test_of_loops_only_the_nodes_inside_can_be_limited() -> None:
    inside = {
        "plait": 1,
        "nodes": {"act": {"type": "toy.number", "version": 1, "run": {"memory_limit": "1GiB"}}},
        "connections": [],
    }
    loop = {"type": "control.sweep", "version": 1, "run": {"time_limit": 5}, "workflow": inside}
    text = json.dumps({"plait": 1, "nodes": {"loop": loop}, "connections": []})
    with Session() as session:
        flat = session.expand(loads(text).snapshot())

    assert [each.node_id for each in unenforced_limits(flat)] == ["loop", "loop/act"]
    assert [each.node_id for each in unenforced_limits(flat, apart=True)] == ["loop"]
