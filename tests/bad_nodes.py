"""Node types that misbehave in every way that is known, for tests of worker processes, and a registry with them."""

from __future__ import annotations

import ctypes
import locale
import os
import random
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import Annotated, Any, cast

import narwhals as nw
from pydantic import Field

from plait import RunContext, Secret, Table, node
from plait.errors import DataError
from plait.registry import NodeRegistry
from plait.table import lazy

LINE = "x" * 99 + "\n"


class Loose:
    """A value that no codec can write."""


def _raise() -> None:
    raise ValueError("broken")


def _system_exit() -> None:
    raise SystemExit(3)


def _own_kill() -> None:
    os.kill(os.getpid(), signal.SIGKILL)


def _segfault() -> None:
    ctypes.string_at(0)


def _loop() -> None:
    while True:
        pass


def _hold_the_lock() -> None:
    """Work in C for very long without ever letting another thread run."""
    ctypes.PyDLL(None).sleep(600)


def _deadlock() -> None:
    lock = threading.Lock()
    lock.acquire()
    lock.acquire()


def _recurse() -> None:
    """Go deeper through C, where a call needs a piece of the stack that is not endless."""

    def deeper(depth: int) -> int:
        return max([depth + 1], key=deeper)

    sys.setrecursionlimit(10**9)
    deeper(0)


def _close_standard_streams() -> None:
    for number in (0, 1, 2):
        os.close(number)


def _close_all() -> None:
    os.closerange(0, 4096)


def _print() -> None:
    for _ in range(1000):
        sys.stdout.write(LINE * 1000)
    sys.stdout.write("the last line\n")


def _change_folder() -> None:
    os.chdir("/")
    os.umask(0o777)


def _change_locale() -> None:
    locale.setlocale(locale.LC_ALL, "C")
    os.environ["TZ"] = "Asia/Tokyo"
    time.tzset()


def _change_signals() -> None:
    for number in (signal.SIGTERM, signal.SIGINT, signal.SIGUSR1):
        signal.signal(number, signal.SIG_IGN)
    signal.setitimer(signal.ITIMER_REAL, 0.5)


def _change_seeds() -> None:
    random.seed(1)


def _leave_threads() -> None:
    for _ in range(3):
        threading.Thread(target=time.sleep, args=(600,), name="left-behind").start()


def _leave_children() -> None:
    subprocess.Popen(["sleep", "600"])
    subprocess.Popen(["sleep", "600"], start_new_session=True)


def _fork() -> None:
    os.fork()


def _eat_memory(step: int) -> None:
    held = []
    while True:
        held.append(b"x" * step)
        time.sleep(0.001)


BEHAVIOURS: dict[str, Callable[[], None]] = {
    "raise": _raise,
    "SystemExit": _system_exit,
    "os._exit(0)": lambda: os._exit(0),
    "os._exit(7)": lambda: os._exit(7),
    "segfault": _segfault,
    "abort": os.abort,
    "own kill": _own_kill,
    "loop": _loop,
    "hold the lock": _hold_the_lock,
    "deadlock": _deadlock,
    "recursion": _recurse,
    "close 0-2": _close_standard_streams,
    "close all": _close_all,
    "print": _print,
    "folder": _change_folder,
    "locale": _change_locale,
    "signals": _change_signals,
    "seeds": _change_seeds,
    "threads": _leave_threads,
    "children": _leave_children,
    "fork": _fork,
    "memory in small steps": lambda: _eat_memory(50 * 2**20),
    "memory in large steps": lambda: _eat_memory(4 * 2**30),
}

How = Annotated[str, Field(description="What it does.")]
Started = Annotated[str, Field(description="A file that is made at once.")]


@node("bad.act", deterministic=False)
def act(*, how: How, started: Started = "") -> int:
    """Misbehave, and give 1 if that was survived."""
    if started:
        Path(started).write_text(str(os.getpid()), encoding="ascii")
    BEHAVIOURS[how]()
    return 1


@node("bad.steered", deterministic=False)
def steered(run: RunContext) -> float:
    """Wait for somebody to set the rate, and give it."""
    run.log("begun")
    while (rate := run.steering.setting("rate", run)) is None:
        time.sleep(0.01)
    return rate


@node("bad.resumed")
def resumed(run: RunContext) -> int:
    """Get one step further in each run, and never to the end."""
    before = run.checkpoint.load()
    steps = 1 + (int(before) if before is not None else 0)
    run.checkpoint.save(str(steps).encode())
    raise DataError(f"It was stopped after {steps} steps.")


@node("bad.wrong_type", deterministic=False)
def wrong_type() -> int:
    """Give something else than was promised."""
    return cast("int", "seven")


@node("bad.loose", deterministic=False)
def loose() -> Any:  # noqa: ANN401
    """Give a value that can't be stored."""
    return Loose()


@node("bad.take", deterministic=False)
def take(value: Any) -> str:  # noqa: ANN401
    """Say what came in."""
    return type(value).__name__


@node("bad.lazy")
def in_query(table: Table, *, how: How) -> Table:
    """Misbehave while the query is being built."""
    BEHAVIOURS[how]()
    return table


@node("bad.rows")
def rows(*, text: Annotated[str, Field(description="A value of the text column.")] = "1") -> Table:
    """Give a small table."""
    return lazy({"x": [1, 2, 3], "text": ["1", text, "3"]})


@node("bad.to_integer")
def to_integer(table: Table) -> Table:
    """Convert a column, which fails in the middle of a query if a value is no number."""
    return table.with_columns(nw.col("text").cast(nw.Int64))


def _explained(error: BaseException, parameters: object) -> DataError:
    return DataError("The author knows better.", row=2, column="text", hint="Mend the file.")


@node("bad.explains", explain=_explained)
def explains(table: Table) -> Table:
    """Convert a column, and say better what went wrong."""
    return table.with_columns(nw.col("text").cast(nw.Int64))


@node("bad.polite", deterministic=False)
def polite(run: RunContext, *, started: Started = "") -> int:
    """Work for a minute, and stop when asked to."""
    if started:
        Path(started).write_text(str(os.getpid()), encoding="ascii")
    for step in range(6000):
        run.progress(step / 6000, "working", loss=float(step))
        time.sleep(0.01)
    return 1


@node("bad.state", deterministic=False)
def state() -> Any:  # noqa: ANN401
    """Tell the state of the process."""
    umask = os.umask(0)
    os.umask(umask)
    return {
        "pid": os.getpid(),
        "folder": os.getcwd(),
        "umask": umask,
        "locale": locale.setlocale(locale.LC_ALL),
        "zone": os.environ.get("TZ", ""),
        "terminate": signal.getsignal(signal.SIGTERM) == signal.SIG_DFL,
        "recursion": sys.getrecursionlimit(),
        "random": random.random(),
        "threads": threading.active_count(),
        "streams": [os.fstat(number).st_ino for number in (0, 1, 2)],
    }


@node("bad.works", deterministic=False)
def works(run: RunContext) -> int:
    """Report, log, print and write as a good node does, and give its seed."""
    scratch = run.scratch() / "note.txt"
    scratch.write_text("a note", encoding="utf-8")
    run.progress(0.5, "half way", loss=0.25)
    run.log("in the log")
    sys.stdout.write("printed\n")
    sys.stderr.write("printed as an error\n")
    path = run.base / "written.txt"
    path.write_text("written", encoding="utf-8")
    run.wrote(path)
    run.progress(1.0, "done", loss=0.125)
    return run.seed


@node("bad.secret", deterministic=False)
def secret(*, password: Secret) -> int:
    """Give the length of a secret."""
    return len(password.reveal())


@node("bad.pid", deterministic=False)
def pid() -> int:
    """Give the number of the process."""
    return os.getpid()


ALL = (
    act,
    wrong_type,
    loose,
    take,
    in_query,
    rows,
    to_integer,
    explains,
    polite,
    state,
    works,
    secret,
    pid,
    steered,
    resumed,
)


def bad_registry() -> NodeRegistry:
    """A registry with these node types and no plugin."""
    registry = NodeRegistry(plugins=())
    registry.add(*ALL)
    return registry
