"""Trying a node again: after which failures, and after how long a wait."""

from __future__ import annotations

from typing import TYPE_CHECKING

from plait.blame import as_plait_error
from plait.culprit import BlamedError
from plait.errors import Cancelled

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping
    from threading import Event

    from plait.errors import PlaitError
    from plait.run_options import RunOptions
    from plait.workflow import Node


def may_pass(error: BaseException) -> bool:
    """Whether the same call may end otherwise the next time.

    What a node raises that is none of our own errors may: a server that did not answer, a file that was locked. A wrong
    parameter, a missing column or a value that can't be converted stays what it is.
    """
    return _told(error).may_pass


def _told(error: BaseException) -> PlaitError:
    return error.culprit.error if isinstance(error, BlamedError) else as_plait_error(error)


def retry_options(nodes: Mapping[str, Node], node_ids: Iterable[str]) -> RunOptions:
    """The options of the node that is to be tried most often, of those that run as one query."""
    return max((nodes[node_id].run for node_id in node_ids), key=lambda options: options.retries)


def failed_try(error: BaseException, attempt: int, options: RunOptions) -> str:
    """The line of the log that tells of a try that failed and is not the last."""
    wait = options.wait_before(attempt + 1)
    said = _told(error).message
    return f"Try {attempt} of {options.retries + 1} failed: {said} The next one is in {wait:g} s."


def after(seconds: float, cancelled: Event, work: Callable[[], object]) -> Callable[[], object]:
    """The same work after a wait that ends at once when the run is cancelled.

    Raises:
        Cancelled: by the work, if the run is cancelled meanwhile.
    """

    def waiting() -> object:
        if cancelled.wait(seconds):
            raise Cancelled
        return work()

    return waiting
