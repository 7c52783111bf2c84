"""Moving bars for a run on a terminal."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, SpinnerColumn, TextColumn, TimeElapsedColumn

from plait.cli.progress import PlainLines, counts_towards_end, is_of_component
from plait.cli.terminal import plain
from plait.events import NodeProgress, NodeStarted, RunFinished, RunStarted

if TYPE_CHECKING:
    from rich.progress import TaskID

    from plait.events import RunEvent
    from plait.workflow import Snapshot


class Bars:
    """One bar for the run and one for each node at work; finished nodes scroll by above them."""

    def __init__(self, snapshot: Snapshot) -> None:
        # What is shown comes from data and files: markup in it must stay text.
        self._console = Console(markup=False, highlight=False, emoji=False)
        self._titles = {node.node_id: plain(node.title or node.node_id) for node in snapshot.nodes.values()}
        self._lines = PlainLines(snapshot, self._console.print)
        self._progress = Progress(
            SpinnerColumn(),
            TextColumn("{task.description}", markup=False),
            BarColumn(),
            MofNCompleteColumn(),
            TimeElapsedColumn(),
            console=self._console,
            transient=True,
        )
        self._total: TaskID | None = None
        self._nodes: dict[str, TaskID] = {}

    def __call__(self, event: RunEvent) -> None:
        if isinstance(event, RunStarted):
            self._total = self._progress.add_task("run", total=event.nodes)
            self._progress.start()
        elif isinstance(event, NodeStarted) and not is_of_component(event):
            if event.node_id in self._nodes:
                # It is tried again, and its bar begins anew.
                self._progress.remove_task(self._nodes[event.node_id])
            self._nodes[event.node_id] = self._progress.add_task(self._title(event.node_id), total=None)
        elif isinstance(event, NodeProgress):
            self._advance(event)
        elif counts_towards_end(event):
            self._drop(event)
        elif isinstance(event, RunFinished):
            self._progress.stop()
        self._lines(event)

    def close(self) -> None:
        """Take the bars away, and give the terminal its cursor back, even if the run never ended."""
        self._progress.stop()

    def _advance(self, event: NodeProgress) -> None:
        bar = self._nodes.get(event.node_id)
        if bar is not None and event.fraction is not None:
            self._progress.update(bar, total=100, completed=round(100 * event.fraction))

    def _drop(self, event: RunEvent) -> None:
        bar = self._nodes.pop(getattr(event, "node_id", ""), None)
        if bar is not None:
            self._progress.remove_task(bar)
        if self._total is not None:
            self._progress.advance(self._total)

    def _title(self, node_id: str) -> str:
        return self._titles.get(node_id, node_id)
