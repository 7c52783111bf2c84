"""The pool of workers: calls from several threads, and ends of all kinds."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from base64 import b64decode
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from threading import Event, Thread
from typing import Any

import pytest

from bad_nodes import ALL
from plait.errors import Cancelled, NodeFailedError, PlaitError
from plait.executors.parcel import Parcel, to_payload
from plait.making import Order
from plait.store import Store
from plait.workers.limits import Limits
from plait.workers.pool import WorkerPool
from worker_watch import is_alive, mark_of, pid_in, processes_marked, wait_until

PayloadOf = Callable[..., dict[str, Any]]
TYPES = {each.type_id: each for each in ALL}


@pytest.fixture
def payload_of(store: Store, tmp_path: Path) -> PayloadOf:
    """What an order for a node of this type is sent as."""

    def make(type_id: str, **params: object) -> dict[str, Any]:
        order = Order("node", TYPES[type_id], "key", params, {}, None)
        return to_payload(Parcel(order, []), store, 0, tmp_path)

    return make


def pid_of(answer: dict[str, Any]) -> int:
    """The number that `bad.pid` gave."""
    return int(b64decode(answer["stored"]["out"][3]))


def test_work_is_done_in_another_process_which_stays_warm(pool: WorkerPool, payload_of: PayloadOf) -> None:
    first = pid_of(pool.call("order", payload_of("bad.pid")))

    assert first != os.getpid()
    assert pid_of(pool.call("order", payload_of("bad.pid"))) == first


def test_threads_share_the_workers(pool: WorkerPool, payload_of: PayloadOf) -> None:
    payload = payload_of("bad.pid")
    with ThreadPoolExecutor(8) as threads:
        pids = {pid_of(each) for each in threads.map(lambda _: pool.call("order", payload), range(60))}

    assert 1 <= len(pids) <= 2


def test_what_the_work_tells_comes_while_it_goes_on(pool: WorkerPool, payload_of: PayloadOf, tmp_path: Path) -> None:
    told: list[dict[str, Any]] = []
    lines: list[str] = []
    payload = payload_of("bad.works")
    payload["node"]["base"] = str(tmp_path)

    pool.call("order", payload, told.append, on_line=lines.append)

    assert {"at": "node"} in told
    assert {"log": "in the log"} in told
    assert {"progress": [1.0, "done", {"loss": 0.125}]} in told
    assert lines == ["printed", "printed as an error"]


def test_work_that_nobody_can_do_is_refused(pool: WorkerPool) -> None:
    with pytest.raises(NodeFailedError, match="a worker does nothing of the kind 'dance'"):
        pool.call("dance", {})


def test_a_payload_that_is_no_plain_data_costs_no_worker(pool: WorkerPool, payload_of: PayloadOf) -> None:
    before = pid_of(pool.call("order", payload_of("bad.pid")))

    with pytest.raises(PlaitError, match="can't be sent to another process"):
        pool.call("order", {"thing": object()})

    assert pid_of(pool.call("order", payload_of("bad.pid"))) == before


def test_a_worker_that_died_while_nobody_looked_is_replaced(pool: WorkerPool, payload_of: PayloadOf) -> None:
    first = pid_of(pool.call("order", payload_of("bad.pid")))
    os.kill(first, signal.SIGKILL)

    assert pid_of(pool.call("order", payload_of("bad.pid"))) != first


def test_whoever_waits_for_a_worker_can_be_cancelled(payload_of: PayloadOf, tmp_path: Path) -> None:
    workers = WorkerPool(1)
    started = tmp_path / "started"
    busy = Event()
    payload = payload_of("bad.polite", started=str(started))
    caught: list[BaseException] = []

    def call(cancelled: Event, sent: dict[str, Any]) -> None:
        try:
            workers.call("order", sent, cancelled=cancelled)
        except PlaitError as error:
            caught.append(error)

    first = Thread(target=call, args=(busy, payload))
    first.start()
    pid_in(started)
    waiting = Event()
    second = Thread(target=call, args=(waiting, payload_of("bad.pid")))
    second.start()
    waiting.set()
    second.join(2)
    assert [type(each) for each in caught] == [Cancelled]

    began = time.monotonic()
    busy.set()
    first.join(10)
    assert time.monotonic() - began < 2
    assert [type(each) for each in caught] == [Cancelled, Cancelled]
    workers.close()


def test_closing_ends_everything_that_is_at_work(payload_of: PayloadOf, tmp_path: Path) -> None:
    workers = WorkerPool(1)
    started = tmp_path / "started"
    caught: list[BaseException] = []

    def call() -> None:
        try:
            workers.call("order", payload_of("bad.act", how="children", started=str(started)))
            workers.call("order", payload_of("bad.act", how="loop", started=str(started)))
        except PlaitError as error:
            caught.append(error)

    thread = Thread(target=call)
    thread.start()
    first = pid_in(started)
    wait_until(lambda: pid_in(started) != first)
    folder = workers.scratch()

    workers.close()
    thread.join(5)

    assert [type(each) for each in caught] == [NodeFailedError]
    assert processes_marked(workers.mark) == []
    assert not folder.exists()
    with pytest.raises(PlaitError, match="dismissed already"):
        workers.call("order", {})


def test_a_worker_that_can_not_start_is_told_of(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    lines: list[str] = []
    workers = WorkerPool(1)
    python = tmp_path / "python"
    python.write_text("#!/bin/sh\necho 'No module named plait' >&2\nexit 1\n")
    python.chmod(0o755)
    monkeypatch.setattr("sys.executable", str(python))

    with pytest.raises(PlaitError, match="could not be started: it ended at once"):
        workers.call("order", {}, on_line=lines.append)

    assert any("No module named" in line for line in lines)
    workers.close()


def test_a_limit_of_memory_says_how_much_was_used(pool: WorkerPool, payload_of: PayloadOf) -> None:
    with pytest.raises(NodeFailedError, match=r"because its memory limit is 1\.0 MiB, and it used \d+\.\d MiB"):
        pool.call("order", payload_of("bad.act", how="loop"), limits=Limits(bytes=2**20))


def test_the_workers_of_a_process_that_is_killed_end_with_it(tmp_path: Path) -> None:
    program = """
import sys
from pathlib import Path
from bad_nodes import bad_registry
from plait.session import Session
from plait.workflow import Workflow
workflow = Workflow()
for name, how in (("a", "children"), ("b", "hold the lock")):
    workflow.add_node("bad.act", name, params={"how": how, "started": sys.argv[1] + name})
workflow.add_node("bad.act", "c", params={"how": "loop", "started": sys.argv[1] + "c"})
with Session(registry=bad_registry(), store=Path(sys.argv[2])) as session:
    session.run(workflow.snapshot(), jobs=3, executor="processes").execute()
"""
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    started = tmp_path / "started-"
    command = [sys.executable, "-c", program, str(started), str(tmp_path / "store")]
    with subprocess.Popen(command, env=environment) as host:
        try:
            pids = [pid_in(tmp_path / f"started-{name}") for name in "bc"]
            mark = mark_of(pids[0])
        finally:
            host.kill()
    assert mark

    wait_until(lambda: not any(map(is_alive, pids)), 1)
    wait_until(lambda: not processes_marked(mark), 1)
