"""One finding of a check."""

from __future__ import annotations

from typing import Literal

from plait.record import record

Severity = Literal["error", "warning"]


@record
class Problem:
    """One finding: what is wrong, where, and what to do. An error keeps the node from running."""

    message: str
    severity: Severity = "error"
    node_id: str = ""
    port: str = ""
    parameter: str = ""
    hint: str = ""
    position: int | None = None
    """The offset in the text of a formula."""

    def __str__(self) -> str:
        return f"{self.message} {self.hint}".rstrip()
