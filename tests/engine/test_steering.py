"""A node that is asked to go on otherwise while it works, in threads and in worker processes."""

from __future__ import annotations

import time
from pathlib import Path
from threading import Event, Thread

import pytest

from bad_nodes import ALL, bad_registry
from component_documents import document, taken, workflow_of
from control_sessions import make_registry
from plait import RunContext
from plait.errors import Cancelled
from plait.events import NodeLogged
from plait.outcome import RunResult
from plait.run import Run
from plait.session import Session
from plait.steering import Steering
from plait.workflow import Workflow


def steered(run: Run, node_id: str) -> RunResult:
    """What comes of a run whose node is asked for a rate once it is at work."""
    begun = Event()
    run.events.subscribe(lambda event: begun.set() if isinstance(event, NodeLogged) else None)
    results = []
    thread = Thread(target=lambda: results.append(run.execute()))
    thread.start()
    assert begun.wait(30)
    run.steer(node_id, {"rate": 0.25})
    thread.join(30)
    results[0].raise_for_failure()
    return results[0]


@pytest.mark.parametrize("executor", ["threads", "processes"])
def test_a_setting_reaches_a_node_at_work(tmp_path: Path, executor: str) -> None:
    workflow = Workflow()
    workflow.add_node("bad.steered", "waits")
    with Session(registry=bad_registry(), store=tmp_path) as session:
        result = steered(session.run(workflow.snapshot(), executor=executor, jobs=2), "waits")
        assert result["waits"]["out"] == 0.25


@pytest.mark.parametrize("executor", ["threads", "processes"])
@pytest.mark.parametrize("around", ["control.component", "control.try"])
def test_a_setting_reaches_the_nodes_inside(tmp_path: Path, executor: str, around: str) -> None:
    inside = document({"waits": {"type": "bad.steered"}, "out": taken("rate", "any")}, "waits.out -> out.value")
    outside = workflow_of(document({"around": {"type": around, "workflow": inside}}))
    registry = make_registry()
    registry.add(*ALL)
    with Session(registry=registry, store=tmp_path) as session:
        result = steered(session.run(outside.snapshot(), executor=executor, jobs=2), "around")
        assert result["around"]["rate"] == 0.25


def test_what_is_asked_of_a_node_is_asked_of_those_inside() -> None:
    around, run = Steering(), RunContext()
    early = around.within()
    around.ask({"rate": 2.0})
    late = around.within()
    # A rate was meant for whoever was at work then, and a pause holds until it is taken back.
    assert (early.setting("rate", run), late.setting("rate", run)) == (2.0, None)
    around.ask({"paused": 1})
    assert [each.settings.get("paused") for each in (early, late, around.within())] == [1, 1, 1]
    around.ask({"paused": 0})
    assert late.setting("rate", run) is None


def test_a_paused_node_waits_until_it_may_go_on() -> None:
    steering, run = Steering(), RunContext()
    assert steering.setting("rate", run) is None
    steering.ask({"paused": 1, "rate": 2.0})
    found: list[float | None] = []
    thread = Thread(target=lambda: found.append(steering.setting("rate", run)))
    thread.start()
    time.sleep(0.1)
    assert found == []
    steering.ask({"paused": 0})
    thread.join(10)
    assert found == [2.0]


def test_a_paused_node_can_be_cancelled() -> None:
    cancelled = Event()
    steering, run = Steering(), RunContext(cancelled=cancelled)
    steering.ask({"paused": 1})
    cancelled.set()
    with pytest.raises(Cancelled):
        steering.setting("rate", run)
