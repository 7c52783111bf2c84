"""A node that is asked to go on otherwise while it works, in threads and in worker processes."""

from __future__ import annotations

import time
from pathlib import Path
from threading import Event, Thread

import pytest

from bad_nodes import bad_registry
from plait import RunContext
from plait.errors import Cancelled
from plait.events import NodeLogged
from plait.session import Session
from plait.steering import Steering
from plait.workflow import Workflow


@pytest.mark.parametrize("executor", ["threads", "processes"])
def test_a_setting_reaches_a_node_at_work(tmp_path: Path, executor: str) -> None:
    workflow = Workflow()
    workflow.add_node("bad.steered", "waits")
    with Session(registry=bad_registry(), store=tmp_path) as session:
        run = session.run(workflow.snapshot(), executor=executor, jobs=2)
        begun = Event()
        run.events.subscribe(lambda event: begun.set() if isinstance(event, NodeLogged) else None)
        results = []
        thread = Thread(target=lambda: results.append(run.execute()))
        thread.start()
        assert begun.wait(30)
        run.steer("waits", {"rate": 0.25})
        thread.join(30)
        results[0].raise_for_failure()
        assert results[0]["waits"]["out"] == 0.25


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
