"""Puts a process back as it was before a node, or says that it can't be."""

from __future__ import annotations

import fcntl
import gc
import locale
import os
import random
import signal
import sys
import threading
import time
from contextlib import suppress

from plait.store.flusher import THREAD

_SAVED_FROM = 64
"""Copies of the standard streams have at least this number, out of the way of whoever counts from 0."""
_PATIENCE = 0.02


class Tidiness:
    """How a process was when it began to work for nodes.

    Folder, locale, environment, signal handlers, timers, the standard streams and a few settings of Python are put
    back after each node. Threads and child processes can't be: a worker that has some left is replaced.
    """

    def __init__(self) -> None:
        self._streams = [fcntl.fcntl(number, fcntl.F_DUPFD_CLOEXEC, _SAVED_FROM) for number in (0, 1, 2)]
        self._out, self._err = sys.stdout, sys.stderr
        self._umask = os.umask(0)
        os.umask(self._umask)
        self._remember()

    def _remember(self) -> None:
        self._folder = os.getcwd()
        self._locale = locale.setlocale(locale.LC_ALL)
        self._environment = dict(os.environ)
        self._handlers = {number: signal.getsignal(number) for number in signal.valid_signals()}
        self._threads = set(threading.enumerate())
        self._recursion = sys.getrecursionlimit()

    def before(self) -> None:
        """Remember how it is now: what an import has changed since the last node belongs to the process."""
        self._threads = set(threading.enumerate())

    def restore(self) -> str:
        """Put back what can be; what can't be is named in the answer."""
        with suppress(OSError):
            os.chdir(self._folder)
        os.umask(self._umask)
        sys.setrecursionlimit(self._recursion)
        gc.enable()
        self._restore_environment()
        if locale.setlocale(locale.LC_ALL) != self._locale:
            locale.setlocale(locale.LC_ALL, self._locale)
        self._restore_signals()
        self._restore_streams()
        _reseed()
        return self._left()

    def _restore_environment(self) -> None:
        if os.environ != self._environment:
            zone = os.environ.get("TZ")
            os.environ.clear()
            os.environ.update(self._environment)
            if os.environ.get("TZ") != zone:
                time.tzset()

    def _restore_signals(self) -> None:
        signal.setitimer(signal.ITIMER_REAL, 0)
        for number, handler in self._handlers.items():
            if signal.getsignal(number) != handler and handler is not None:
                with suppress(OSError, ValueError):
                    signal.signal(number, handler)
        signal.pthread_sigmask(signal.SIG_SETMASK, ())

    def _restore_streams(self) -> None:
        for number, saved in enumerate(self._streams):
            if not _is_same(number, saved):
                os.dup2(saved, number)
        if self._out.closed:
            self._out = open(1, "w", buffering=1, errors="backslashreplace", closefd=False)  # noqa: SIM115
        if self._err.closed:
            self._err = open(2, "w", buffering=1, errors="backslashreplace", closefd=False)  # noqa: SIM115
        sys.stdout, sys.stderr = self._out, self._err

    def _left(self) -> str:
        deadline = time.monotonic() + _PATIENCE
        while more := [thread for thread in threading.enumerate() if thread not in self._threads and _is_own(thread)]:
            if time.monotonic() > deadline:
                return f"threads ({', '.join(thread.name for thread in more[:3])})"
            time.sleep(0.002)
        return "processes" if _has_children() else ""


def _is_own(thread: threading.Thread) -> bool:
    """Whether a node has started a thread in Python.

    One of a library that called into Python once is its own affair, and the store of the worker has one that stays.
    """
    return type(thread).__name__ != "_DummyThread" and thread.name != THREAD


def _is_same(number: int, saved: int) -> bool:
    try:
        return os.path.samestat(os.fstat(number), os.fstat(saved))
    except OSError:
        return False


def _has_children() -> bool:
    """Whether there are child processes; those that have ended are forgotten."""
    try:
        while os.waitpid(-1, os.WNOHANG)[0]:
            pass
    except ChildProcessError:
        return False
    return True


def _reseed() -> None:
    """Make the shared generators of random numbers forget what a node has seeded them with."""
    random.seed()
    numpy_random = sys.modules.get("numpy.random")
    if numpy_random is not None:
        numpy_random.seed()
