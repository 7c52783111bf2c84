"""What a run asks of the place where node functions are called."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Callable

    from plait.executors.parcel import Parcel
    from plait.making import Made, Surroundings
    from plait.workers.pool import WorkerPool


@dataclass(slots=True)
class Done:
    """A piece of work that came to its end: what it returned, or what it raised."""

    name: str
    value: object = None
    error: BaseException | None = None


class Executor(Protocol):
    """Takes named pieces of work and gives each back when it is done, in any order."""

    is_apart: bool
    """Whether it is an ApartExecutor, which makes nodes in other processes."""

    @property
    def slots(self) -> int:
        """How many pieces of work it can have at hand at once."""

    def submit(self, name: str, work: Callable[[], object]) -> None:
        """Take a piece of work; at most `slots` are submitted and not yet waited for."""

    def wait(self) -> Done:
        """The next piece of work that is done; there must be one at hand."""

    def close(self) -> None:
        """Take no more work and give back what the executor holds."""


class ApartExecutor(Executor, Protocol):
    """Makes nodes in other processes; values get there through the store."""

    pool: WorkerPool
    """The processes."""

    def make(self, parcel: Parcel, around: Surroundings) -> Made:
        """Make a node; called as a piece of work.

        Raises:
            Cancelled: the run was cancelled meanwhile.
            BlamedError: it failed; says which node is at fault.
        """
