"""Where node functions are called."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, get_args

from plait.executors.executor import Executor
from plait.executors.inline import InlineExecutor
from plait.executors.threads import ThreadExecutor

if TYPE_CHECKING:
    from plait.workers.pool import WorkerPool

__all__ = ["EXECUTORS", "Executor", "ExecutorName", "InlineExecutor", "ThreadExecutor", "executor_for"]

ExecutorName = Literal["inline", "threads", "processes"]
EXECUTORS: tuple[ExecutorName, ...] = get_args(ExecutorName)


def executor_for(jobs: int, name: ExecutorName | None = None, pool: WorkerPool | None = None) -> Executor:
    """The executor that works on so many nodes at once; in threads, if there is more than one, unless one is named.

    Args:
        jobs: How many nodes may be at work at once; inline it is always one.
        name: Which executor.
        pool: Workers that stay when the run is done, for the executor 'processes'.
    """
    if name == "processes":
        # Not at the top: most runs start no process.
        from plait.executors.processes import ProcessExecutor

        return ProcessExecutor(jobs, pool)
    if name == "inline" or (name is None and jobs <= 1):
        return InlineExecutor()
    return ThreadExecutor(jobs)
