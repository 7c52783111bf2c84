"""Several nodes at a time, each in a worker process of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from plait.culprit import BlamedError, Culprit
from plait.errors import Cancelled, NodeFailedError, PlaitError
from plait.executors.parcel import made_from_answer, to_payload
from plait.executors.threads import ThreadExecutor
from plait.workers.error_record import error_from_record
from plait.workers.pool import WorkerPool

if TYPE_CHECKING:
    from plait.executors.parcel import Parcel
    from plait.making import Made, Report, Surroundings


class ProcessExecutor(ThreadExecutor):
    """Implements the Executor protocol with one thread for each worker at work, which watches over it.

    Args:
        slots: How many nodes may be at work at once.
        pool: Workers that stay when the run is done; without one the executor has its own, which end with it.
    """

    is_apart = True

    def __init__(self, slots: int, pool: WorkerPool | None = None) -> None:
        super().__init__(slots)
        self.pool = pool or WorkerPool(slots)
        self._is_mine = pool is None

    def make(self, parcel: Parcel, around: Surroundings) -> Made:
        """Make a node, in a worker.

        Raises:
            Cancelled: the run was cancelled meanwhile.
            BlamedError: it failed; says which node is at fault.
            PlaitError: no worker can be started.
        """
        store = around.results.store
        assert store is not None
        watch = _Watch(parcel, around)
        payload = to_payload(parcel, store, around.seed, self.pool.scratch(), resumes=around.resumes)
        try:
            answer = self.pool.call(
                "order",
                payload,
                watch.take,
                on_line=watch.print_line,
                cancelled=around.cancelled,
                limits=parcel.limits,
                steering=around.steering(parcel.order.node_id),
            )
        except Cancelled:
            raise
        except NodeFailedError as error:
            raise BlamedError(watch.culprit(error)) from None
        if "blamed" in answer:
            raise BlamedError(Culprit(answer["blamed"], error_from_record(answer["error"])))
        return made_from_answer(answer, store)

    def close(self) -> None:
        super().close()
        if self._is_mine:
            self.pool.close()


class _Watch:
    """What is known of an order while it is at work: at which of its nodes it is, and what that tells."""

    def __init__(self, parcel: Parcel, around: Surroundings) -> None:
        self._parcel = parcel
        self._around = around
        self._at = parcel.fused[0].node_id if parcel.fused else parcel.order.node_id
        self._report: Report = around.report(parcel.order.node_id)

    def take(self, message: dict[str, Any]) -> None:
        if "at" in message:
            self._at = message["at"]
        elif "log" in message:
            self._around.log(self._at, message["log"])
        elif "progress" in message:
            self._report(*message["progress"])

    def print_line(self, line: str) -> None:
        self._around.log(self._at, line)

    def culprit(self, error: PlaitError) -> Culprit:
        """The node at which the worker was when it died; nobody knows then whether the queries before it work."""
        others = [each.node_id for each in self._parcel.fused if each.node_id != self._at]
        if others and self._at == self._parcel.order.node_id:
            names = ", ".join(f"'{name}'" for name in others)
            error.hint = f"{error.hint} Its query begins with {names}.".strip()
        return Culprit(self._at, error, is_proof=False)
