"""A node that fails is tried again where that may help, after a wait that a cancel interrupts."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from control_nodes import control_registry
from plait.errors import DataError, FormulaError, MissingColumnError, NodeFailedError, ParameterError, StoreError
from plait.events import NodeFailed, NodeFinished, NodeLogged, NodeProgress, NodeStarted
from plait.retrying import may_pass
from plait.run_options import RunOptions
from plait.session import Session
from plait.workflow import Workflow
from running import run, workflow_of
from toy_nodes import CALLS


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    with Session(registry=control_registry(), store=tmp_path / "store") as opened:
        yield opened


def flaky(retries: int, wait: float = 0.0, **params: object) -> Workflow:
    workflow = workflow_of(
        {"n": ("toy.number", {"value": 3}), "flaky": ("way.flaky", dict(params)), "next": ("toy.next", {})},
        "n.out -> flaky.number",
        "flaky.out -> next.number",
    )
    workflow.set_run_options("flaky", RunOptions(retries=retries, retry_wait=wait))
    return workflow


def test_a_node_is_tried_again_until_it_succeeds(session: Session) -> None:
    result, events = run(session, flaky(3))

    assert (result.status, result["next"]["out"], CALLS["flaky"]) == ("done", 4, 3)
    assert result.nodes["flaky"].attempts == 3
    of_node = [event for event in events if getattr(event, "node_id", "") == "flaky"]
    assert [event.attempt for event in of_node if isinstance(event, NodeStarted)] == [1, 2, 3]
    assert [event.message for event in of_node if isinstance(event, NodeLogged)] == [
        "Try 1 of 4 failed: ConnectionError: the server does not answer The next one is in 0 s.",
        "Try 2 of 4 failed: ConnectionError: the server does not answer The next one is in 0 s.",
    ]


def test_metrics_and_progress_start_anew(session: Session) -> None:
    result, events = run(session, flaky(2))

    assert result.nodes["flaky"].metrics == {"try_": 3.0}
    kinds = [type(event) for event in events if getattr(event, "node_id", "") == "flaky"]
    assert kinds.count(NodeProgress) == 3
    assert kinds[-1] is NodeFinished


def test_after_the_last_try_it_has_failed(session: Session) -> None:
    result, events = run(session, flaky(1))

    assert (result.status, CALLS["flaky"]) == ("failed", 2)
    assert result.nodes["flaky"].attempts == 2
    assert sum(isinstance(event, NodeFailed) for event in events) == 1
    assert result.nodes["next"].status == "skipped"


def test_an_error_that_stays_is_not_tried_again(session: Session) -> None:
    result, _ = run(session, flaky(5, lasting=True))

    assert (result.status, CALLS["flaky"]) == ("failed", 1)


def test_without_the_option_nothing_is_tried_again(session: Session) -> None:
    assert run(session, flaky(0))[0].status == "failed"
    assert CALLS["flaky"] == 1


@pytest.mark.parametrize("jobs", [1, 3])
def test_a_cancel_interrupts_the_wait(session: Session, jobs: int) -> None:
    workflow = flaky(5, wait=60.0)
    started = session.run(workflow.snapshot(), jobs=jobs)
    logged = threading.Event()
    started.events.subscribe(lambda event: logged.set() if isinstance(event, NodeLogged) else None)
    results = []
    thread = threading.Thread(target=lambda: results.append(started.execute()))
    thread.start()
    assert logged.wait(10)
    began = time.monotonic()
    started.cancel()
    thread.join(10)

    assert time.monotonic() - began < 5.0  # The wait is sixty.
    assert results[0].status == "cancelled"
    assert results[0].nodes["flaky"].status == "cancelled"


def test_the_wait_doubles_and_has_an_end() -> None:
    options = RunOptions(retries=2000, retry_wait=1.5)

    assert [options.wait_before(attempt) for attempt in (2, 3, 4, 8, 2000)] == [1.5, 3.0, 6.0, 60.0, 60.0]


def test_the_query_of_a_fused_chain_is_tried_again_as_one(session: Session) -> None:
    workflow = workflow_of(
        {"rows": ("toy.rows", {}), "bad": ("toy.shift", {}), "end": ("toy.ordered", {})},
        "rows.out -> bad.table",
        "bad.out -> end.table",
    )
    workflow.set_run_options("bad", RunOptions(retries=2, retry_wait=0.0))

    result, _ = run(session, workflow)

    assert result.status == "done"
    assert result.nodes["end"].attempts == 1


@pytest.mark.parametrize(
    ("error", "expected"),
    [
        (ConnectionError("no answer"), True),
        (TimeoutError(), True),
        (NodeFailedError("ValueError: x"), True),
        (StoreError("full"), True),
        (ParameterError("wrong", parameter="p"), False),
        (MissingColumnError("x", ["y"]), False),
        (FormulaError("what", text="x", position=0), False),
        (DataError("bad"), False),
    ],
)
def test_what_may_pass(error: BaseException, expected: bool) -> None:
    assert may_pass(error) is expected
