"""Nodes keep their places; those that have none get one."""

from __future__ import annotations

from plait.layout import COLUMN, ROW, layered, places
from plait.workflow import Workflow


def _workflow(*nodes: tuple[str, float, float]) -> Workflow:
    workflow = Workflow()
    for node_id, x, y in nodes:
        workflow.add_node("toy.any", node_id, x=x, y=y)
    return workflow


def test_places_that_do_not_overlap_are_kept() -> None:
    workflow = _workflow(("a", 3.5, -7), ("b", 300, 0), ("c", 0, 90))

    assert places(workflow) == {"a": (3.5, -7), "b": (300, 0), "c": (0, 90)}


def test_a_workflow_that_was_never_laid_out_is_laid_out_now() -> None:
    workflow = _workflow(("a", 0, 0), ("b", 0, 0), ("c", 0, 0))
    workflow.connect("a", "out", "b", "in")

    assert places(workflow) == layered("abc", workflow.connections)


def test_a_single_node_without_a_place_stands_right_of_what_it_needs() -> None:
    workflow = _workflow(("a", 500, 40), ("b", 800, 40), ("origin", 0, 0), ("new", 0, 0))
    workflow.connect("a", "out", "new", "in")

    found = places(workflow)

    # To the right of a there is b already.
    assert found["new"] == (500 + COLUMN, 40 + ROW)
    assert found["a"] == (500, 40)


def test_a_single_node_without_a_place_stands_left_of_what_needs_it() -> None:
    workflow = _workflow(("origin", 0, 0), ("b", 900, 200), ("new", 10, 10))
    workflow.connect("new", "out", "b", "in")

    assert places(workflow)["new"] == (900 - COLUMN, 200)


def test_a_single_node_that_hangs_on_nothing_stands_below_all() -> None:
    workflow = _workflow(("a", 100, 100), ("b", 400, 300), ("new", 110, 110))

    assert places(workflow)["new"] == (100, 300 + ROW)


def test_a_place_beyond_every_canvas_is_none() -> None:
    workflow = _workflow(("a", 0, 0), ("b", 1e300, -1e300), ("c", 300, 0))

    assert places(workflow)["b"] == (0, ROW)
