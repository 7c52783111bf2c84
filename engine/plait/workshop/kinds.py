"""What a worker can be asked to do, by name."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from plait.workers.main import Handler


def handler_of(kind: str) -> Handler:
    """The function that does work of this kind; only its module is imported.

    Raises:
        ValueError: there is none.
    """
    match kind:
        case "order":
            from plait.workshop.order import work
        case "script":
            from plait.workshop.script import work
        case "workflow":
            from plait.workshop.workflow import work
        case _:
            msg = f"a worker does nothing of the kind '{kind}'"
            raise ValueError(msg)
    return work
