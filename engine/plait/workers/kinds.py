"""What a worker can be asked to do, by name."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from plait.workers.desk import Desk

Handler = Callable[[dict[str, Any], "Desk"], dict[str, Any]]
"""Does a piece of work: takes what was sent and the worker's desk, and returns the answer, both as plain data.

What it raises crosses to whoever asked, an error of ours as the same class. It should look at `desk.cancelled` now and
then and raise `Cancelled`; `desk.tell` sends plain data back while it works.
"""


def handler_of(kind: str) -> Handler:
    """The function that does work of this kind; only its module is imported.

    Raises:
        ValueError: there is none.
    """
    match kind:
        case "order":
            from plait.workers.order import work
        case "script":
            from plait.workers.script import work
        case _:
            msg = f"a worker does nothing of the kind '{kind}'"
            raise ValueError(msg)
    return work
