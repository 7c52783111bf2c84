"""The past runs of one workflow, in the store beside its results."""

from __future__ import annotations

from collections import Counter
from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from plait.errors import PlaitError
from plait.pins import name_of

from .changes import changes
from .comparison import compared
from .past_run import PastRun

if TYPE_CHECKING:
    from pathlib import Path

    from plait.store import Store

MOST = 100
"""Runs of a workflow that are kept; older ones are forgotten."""


class History:
    """The runs of a workflow by their numbers.

    Args:
        store: Where they are kept.
        file: Of the workflow; None if it is in no file yet.
    """

    def __init__(self, store: Store, file: Path | None) -> None:
        self._store = store
        self._name = name_of(file, store) if file is not None else ""

    def add(self, run: PastRun) -> None:
        """Keep a run that is over.

        Raises:
            StoreError: it can't be written.
        """
        self._store.add_run(self._name, run.to_bytes(), MOST)

    def runs(self) -> dict[int, PastRun]:
        """All that are kept and undamaged, the oldest first."""
        read = ((number, PastRun.from_bytes(content)) for number, content in self._store.runs(self._name))
        return {number: run for number, run in read if run is not None}

    def run(self, number: int) -> PastRun:
        """One of them.

        Raises:
            PlaitError: it is not kept any more.
        """
        found = self.runs().get(number)
        if found is None:
            raise PlaitError("This run is not kept any more.", hint="Choose another one.")
        return found

    def as_data(self) -> list[dict[str, Any]]:
        """A summary of each as plain data, the newest first, and what was changed since the one before it."""
        told: list[dict[str, Any]] = []
        last: PastRun | None = None
        for number, run in self.runs().items():
            told.append(
                {
                    "number": number,
                    "started": run.started,
                    "seconds": run.seconds,
                    "status": run.status,
                    "nodes": dict(Counter(node.status for node in run.nodes.values())),
                    "changes": None if last is None else _told(last, run),
                }
            )
            last = run
        return told[::-1]

    def comparison_as_data(self, before: int, after: int) -> dict[str, Any]:
        """Two runs side by side as plain data.

        Raises:
            PlaitError: one of them is not kept any more.
        """
        old, new = self.run(before), self.run(after)
        return {"verdicts": [asdict(each) for each in compared(old, new)], "changes": _told(old, new)}


def _told(before: PastRun, after: PastRun) -> list[dict[str, Any]]:
    return [asdict(each) for each in changes(before.document, after.document)]
