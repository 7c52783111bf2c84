"""An unchanged snapshot is prepared once, and again whenever anything may have changed."""

from __future__ import annotations

import os
import time
from pathlib import Path
from typing import Annotated

import pytest
from pydantic import Field

from plait import Table, node
from plait.parameters import FilePath
from plait.preparing import Preparer
from plait.registry import NodeRegistry
from plait.table import lazy
from plait.workflow import Workflow, WorkflowParameter
from toy_nodes import dice, number, shift, successor


@node("toy.reader")
def reader(*, path: Annotated[FilePath, Field(description="A file to read.")]) -> Table:
    """Give a table with the size of a file."""
    return lazy({"size": [path.stat().st_size]})


@pytest.fixture
def registry() -> NodeRegistry:
    made = NodeRegistry(plugins=())
    made.add(number, successor, shift, dice, reader)
    return made


@pytest.fixture
def preparer(registry: NodeRegistry) -> Preparer:
    return Preparer(registry, None)


def numbers() -> Workflow:
    workflow = Workflow()
    workflow.add_node("toy.number", "number", params={"value": 1})
    workflow.add_node("toy.next", "next")
    workflow.connect("number", "out", "next", "number")
    return workflow


def settled(path: Path, content: str) -> None:
    """A file that was written long ago, as far as its times can be set."""
    path.write_text(content, encoding="utf-8")
    os.utime(path, (1, 1))


def test_an_unchanged_snapshot_is_prepared_once(preparer: Preparer) -> None:
    workflow = numbers()
    first = preparer.prepare(workflow.snapshot())

    assert preparer.prepare(workflow.snapshot()) is first
    assert preparer.prepare(numbers().snapshot()) is first


def test_any_edit_is_seen(preparer: Preparer) -> None:
    workflow = numbers()
    before = preparer.prepare(workflow.snapshot())
    workflow.set_param("number", "value", 2)
    after = preparer.prepare(workflow.snapshot())
    assert after.keys["next"] != before.keys["next"]

    workflow.set_param("number", "value", 1)
    assert preparer.prepare(workflow.snapshot()).keys == before.keys

    workflow.disconnect(workflow.connections[0])
    assert "next" in preparer.prepare(workflow.snapshot()).not_ready


def test_what_was_not_ready_is_tried_again(preparer: Preparer, registry: NodeRegistry) -> None:
    workflow = Workflow()
    workflow.add_node("toy.unknown", "unknown")
    assert "unknown" in preparer.prepare(workflow.snapshot()).not_ready

    @node("toy.unknown")
    def unknown() -> int:
        """Give a number."""
        return 1

    registry.add(unknown)
    assert "unknown" in preparer.prepare(workflow.snapshot()).keys


def test_another_node_type_of_the_same_name_is_seen(preparer: Preparer, registry: NodeRegistry) -> None:
    before = preparer.prepare(numbers().snapshot())

    @node("toy.number", version=2)
    def other(*, value: Annotated[int, Field(description="The number.")] = 1) -> int:
        """Give twice the number."""
        return 2 * value

    registry.add(other)
    assert preparer.prepare(numbers().snapshot()).keys["next"] != before.keys["next"]


def test_a_node_that_is_not_deterministic_gets_another_key_each_time(preparer: Preparer) -> None:
    workflow = Workflow()
    workflow.add_node("toy.dice", "dice")

    assert len({preparer.prepare(workflow.snapshot()).keys["dice"] for _ in range(5)}) == 5


def test_values_for_this_run_are_not_kept_for_the_next(preparer: Preparer) -> None:
    workflow = numbers()
    first = preparer.prepare(workflow.snapshot())
    assert preparer.prepare(workflow.snapshot(), {}) is first

    workflow.set_parameter("n", WorkflowParameter("integer", 5))
    workflow.set_param("number", "value", {"$parameter": "n"})
    plain = preparer.prepare(workflow.snapshot())
    changed = preparer.prepare(workflow.snapshot(), {"n": 6})
    assert (plain.params["number"]["value"], changed.params["number"]["value"]) == (5, 6)
    assert preparer.prepare(workflow.snapshot()).params["number"]["value"] == 5


def test_a_changed_file_and_a_new_one_are_seen(preparer: Preparer, tmp_path: Path) -> None:
    workflow = Workflow(base=tmp_path)
    workflow.add_node("toy.reader", "reader", params={"path": "*.csv"})
    settled(tmp_path / "a.csv", "1")
    time.sleep(2.1)
    first = preparer.prepare(workflow.snapshot())
    assert preparer.prepare(workflow.snapshot()) is first

    settled(tmp_path / "a.csv", "2")
    second = preparer.prepare(workflow.snapshot())
    assert second.keys["reader"] != first.keys["reader"]

    settled(tmp_path / "b.csv", "2")
    third = preparer.prepare(workflow.snapshot())
    assert third.keys["reader"] not in (first.keys["reader"], second.keys["reader"])

    for path in tmp_path.iterdir():
        path.unlink()
    assert preparer.prepare(workflow.snapshot()).files == {"reader": ()}


def test_a_file_that_was_just_written_is_looked_at_again(preparer: Preparer, tmp_path: Path) -> None:
    workflow = Workflow(base=tmp_path)
    workflow.add_node("toy.reader", "reader", params={"path": "a.csv"})
    settled(tmp_path / "a.csv", "1")

    first = preparer.prepare(workflow.snapshot())

    assert preparer.prepare(workflow.snapshot()) is not first
