"""What came out of a run, node by node."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import field
from typing import TYPE_CHECKING, Any, Literal

from plait.errors import PlaitError
from plait.record import record

if TYPE_CHECKING:
    from plait.events import PortSummary
    from plait.registry import NodeRegistry

NodeStatus = Literal["done", "reused", "failed", "skipped", "cancelled"]
RunStatus = Literal["done", "failed", "cancelled"]


@record
class NodeOutcome:
    """How one node fared."""

    status: NodeStatus
    seconds: float = 0.0
    ports: Mapping[str, PortSummary] = field(default_factory=dict)
    metrics: Mapping[str, float] = field(default_factory=dict)
    message: str = ""
    """Why it failed or was skipped."""
    hint: str = ""
    details: str = ""
    inactive: bool = False
    """Whether it was left out because of a choice that the workflow made, which is no failure."""
    attempts: int = 1
    """How often it was called."""

    @property
    def is_broken(self) -> bool:
        """Whether what needs it can't go on: it failed, was cancelled, or was skipped because of such a node."""
        return self.status in ("failed", "skipped", "cancelled") and not self.inactive


class RunResult(Mapping[str, Mapping[str, Any]]):
    """The outcome of a run; `result["node"]["port"]` is what an output port carried.

    A table comes as a narwhals LazyFrame, everything else as the object that the node made.
    """

    def __init__(
        self,
        status: RunStatus,
        seconds: float,
        nodes: Mapping[str, NodeOutcome],
        load: Callable[[str, str], object],
        ports: Mapping[str, tuple[str, ...]],
        registry: NodeRegistry | None = None,
    ) -> None:
        self._registry = registry
        self.status: RunStatus = status
        self.seconds = seconds
        self.nodes = nodes
        self._load = load
        self._ports = ports

    def __getitem__(self, node_id: str) -> PortValues:
        if node_id not in self._ports:
            raise KeyError(node_id)
        return PortValues(node_id, self._ports[node_id], self._load, self._registry)

    def __iter__(self) -> Iterator[str]:
        return iter(self._ports)

    def __len__(self) -> int:
        return len(self._ports)

    def __repr__(self) -> str:
        return f"<run {self.status}, {len(self.nodes)} nodes, {self.seconds:.2f} s>"

    def _repr_html_(self) -> str:
        """How each node fared, for notebooks."""
        # Not at the top: a run is seldom looked at in a notebook.
        from plait.report.display import outcomes_html

        return outcomes_html(self.nodes, repr(self)[1:-1].capitalize())

    @property
    def metrics(self) -> dict[str, float]:
        """All metrics of the run by `node.name`."""
        return {
            f"{node_id}.{name}": value
            for node_id, outcome in self.nodes.items()
            for name, value in outcome.metrics.items()
        }

    @property
    def failures(self) -> dict[str, NodeOutcome]:
        """The nodes that failed."""
        return {node_id: outcome for node_id, outcome in self.nodes.items() if outcome.status == "failed"}

    def raise_for_failure(self) -> None:
        """Raise the error of the first node that failed, or else of the first that could not run.

        Raises:
            PlaitError: says which node, why, and what to do.
        """
        for node_id, outcome in self.failures.items():
            raise PlaitError(f"'{node_id}' failed: {outcome.message}", hint=outcome.hint, node_id=node_id)
        for node_id, outcome in self.nodes.items():
            if self.status == "failed" and outcome.is_broken:
                raise PlaitError(f"'{node_id}' can't run: {outcome.message}", hint=outcome.hint, node_id=node_id)


class PortValues(Mapping[str, Any]):
    """The values of the output ports of one node, read when they are asked for."""

    def __init__(
        self,
        node_id: str,
        ports: tuple[str, ...],
        load: Callable[[str, str], object],
        registry: NodeRegistry | None = None,
    ) -> None:
        self._registry = registry
        self._node_id = node_id
        self._ports = ports
        self._load = load

    def __getitem__(self, port: str) -> Any:  # noqa: ANN401 - a port carries whatever its type says
        if port not in self._ports:
            raise KeyError(port)
        return self._load(self._node_id, port)

    def __iter__(self) -> Iterator[str]:
        return iter(self._ports)

    def __len__(self) -> int:
        return len(self._ports)

    def __repr__(self) -> str:
        return f"<ports {', '.join(self._ports)} of '{self._node_id}'>"

    def _repr_html_(self) -> str:
        """Tables and figures as a notebook shows them."""
        # Not at the top, as above.
        from plait.registry import NodeRegistry
        from plait.report.display import values_html

        return values_html(self, self._registry or NodeRegistry())
