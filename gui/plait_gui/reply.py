"""The answer to a request to the engine, which comes later."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal


@dataclass(frozen=True, slots=True)
class EngineFailure:
    """Why a request was not fulfilled."""

    message: str
    hint: str = ""
    node_id: str = ""
    details: str = ""
    """A traceback, where the engine itself is at fault."""
    untrusted: tuple[str, ...] = ()
    """The nodes that would run code from the workflow, where it was refused for them."""

    def __str__(self) -> str:
        return f"{self.message} {self.hint}".rstrip()


class Reply(QObject):
    """Tells once, by one of its signals, how a request ended. The link keeps it until then."""

    finished = Signal(object)
    """What was asked for, as plain data."""
    failed = Signal(object)
    """An EngineFailure."""

    def __init__(self, number: int, parent: QObject) -> None:
        super().__init__(parent)
        self.number = number
