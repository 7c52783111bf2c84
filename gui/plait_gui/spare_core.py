"""Leaves the window a core of its own while rows are sorted and filtered beside it."""

from __future__ import annotations

import os

import polars as pl

_NAME = "POLARS_MAX_THREADS"


def spare_core() -> None:
    """Let polars use all cores but one in this process; called once, before it has worked out anything.

    A number that the user has set is kept, and programs that are started from here are not told of this one.
    """
    if _NAME in os.environ:
        return
    os.environ[_NAME] = str(max(1, (os.cpu_count() or 2) - 1))
    try:
        # The threads are made when somebody first asks for them.
        pl.thread_pool_size()
    finally:
        del os.environ[_NAME]
