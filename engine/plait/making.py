"""One node of a run: its function is called, and what it made is kept."""

from __future__ import annotations

import shutil
import tempfile
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

from plait.arguments import arguments_of
from plait.calling import call
from plait.checkpoint import Checkpoint
from plait.context import RunContext
from plait.errors import DataError
from plait.fingerprint import FileState, file_state
from plait.record import record
from plait.results import is_table
from plait.steering import steerings
from plait.types import Metrics

if TYPE_CHECKING:
    from threading import Event

    from plait.events import PortSummary
    from plait.inner import Inner
    from plait.node import NodeType
    from plait.results import Results
    from plait.steering import Steering
    from plait.store import Stored
    from plait.types import Table

Report = Callable[[float | None, str, Mapping[str, float]], None]


@dataclass(slots=True)
class Order:
    """What is to be made: a node, what enters it, and which of its tables are to be kept."""

    node_id: str
    node_type: NodeType[..., Any]
    key: str
    params: Mapping[str, object]
    inputs: Mapping[str, Sequence[object]]
    base: Path | None
    keep: frozenset[str] = frozenset()
    durable: frozenset[str] = frozenset()
    """Those of the kept tables that must be files, because somebody looks at them."""
    files: Sequence[FileState] = ()
    """The files that this node, and those that were fused into it, read."""
    nested: Callable[[RunContext], Inner] | None = None
    """Makes the workflow inside of the node ready to be run, if it has one."""
    attempt: int = 1
    """Which try this is, counted from 1."""


@dataclass(slots=True)
class Made:
    """What a node made."""

    values: dict[str, object]
    stored: dict[str, Stored]
    ports: dict[str, PortSummary]
    metrics: dict[str, float]
    written: Sequence[FileState] = ()
    seconds: float = 0.0
    fused: Mapping[str, float] = field(default_factory=dict)
    """How long the parts of fused nodes took, where they were built along with this one."""
    is_lasting: bool = True
    """Whether a later run may reuse it."""


@record
class Surroundings:
    """What every node of a run has in common."""

    results: Results
    cancelled: Event
    seed: int
    report: Callable[[str], Report]
    """Makes, for a node id, the function that tells of its progress."""
    log: Callable[[str, str], None]
    """Takes a node id and a line for the log."""
    scratch: Path | None = None
    """The folder for files of the moment; that of the system if None."""
    memory_limit: int | None = None
    """The bytes beyond which the process of the nodes is ended; None if nobody watches over that."""
    steering: Callable[[str], Steering] = field(default_factory=steerings)
    """What is asked of a node while it works, by its id."""
    resumes: bool = True
    """Whether long work goes on where an earlier run was stopped."""


def extend_query(order: Order) -> Mapping[str, object]:
    """Call a lazy node: its tables are queries that have not run."""
    arguments = arguments_of(order.node_type, order.params, order.base)
    return call(order.node_type, order.inputs, arguments)


def make(order: Order, around: Surroundings) -> Made:
    """Call a node, run the queries of the tables that are to be kept, and keep everything else it returned.

    Raises:
        PlaitError: the node can't do it.
        Cancelled: the run was cancelled meanwhile.
    """
    began = time.perf_counter()
    made = Made({}, {}, {}, {})
    arguments = arguments_of(order.node_type, order.params, order.base)
    scratch: list[Path] = []
    context = _context(order, around, scratch) if order.node_type.signature.context else None
    try:
        values = call(order.node_type, order.inputs, arguments, context)
        _keep(order, values, around.results, made)
        check_unchanged(order.files)
    except BaseException:
        around.results.release(made.stored.values())
        raise
    finally:
        for folder in scratch:
            shutil.rmtree(folder, ignore_errors=True)
    if context is not None:
        made.metrics = {**context.metrics, **made.metrics}
        made.written = tuple(map(file_state, context.written))
        made.is_lasting = context.is_lasting
    made.seconds = time.perf_counter() - began
    return made


def check_unchanged(files: Sequence[FileState]) -> None:
    """Refuse results of files that somebody changed while they were read.

    Raises:
        DataError: says which file.
    """
    for before in files:
        if file_state(before.path) != before:
            raise DataError(
                f"'{before.path}' was changed while it was read.", file=str(before.path), hint="Run the workflow again."
            )


def _context(order: Order, around: Surroundings, scratch: list[Path]) -> RunContext:
    def new_folder() -> Path:
        scratch.append(Path(tempfile.mkdtemp(prefix="plait-", dir=around.scratch)))
        return scratch[-1]

    return RunContext(
        report=around.report(order.node_id),
        log=lambda line: around.log(order.node_id, line),
        cancelled=around.cancelled,
        seed=around.seed,
        base=order.base,
        scratch=new_folder,
        nested=order.nested,
        memory_limit=around.memory_limit,
        checkpoint=Checkpoint(around.results.store, order.key, is_fresh=not around.resumes and order.attempt == 1),
        steering=around.steering(order.node_id),
    )


def _keep(order: Order, values: Mapping[str, object], results: Results, made: Made) -> None:
    for port, value in values.items():
        if is_table(value):
            if port not in order.keep:
                made.values[port] = value
                continue
            kept = results.keep_table(order.key, port, cast("Table", value), durable=port in order.durable)
        else:
            kept = results.keep_value(value)
            if isinstance(value, Metrics):
                made.metrics.update(value)
        made.values[port] = kept.value
        made.ports[port] = kept.summary
        if kept.stored is not None:
            made.stored[port] = kept.stored
