"""What a node with a workflow inside asks of the engine.

A node function with an argument of the type `Inner` runs that workflow as often as it likes: the inputs of the workflow
become ports of the node, and its parameters parameters of the node. Where the function returns `InnerOutputs`, the
outputs of the workflow become outputs of the node.
"""

from __future__ import annotations

from dataclasses import field
from typing import TYPE_CHECKING, Any, Protocol

from plait.record import record

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from plait.schema import Description
    from plait.signature import Port


class InnerOutputs(dict[str, Any]):
    """The outputs of the workflow inside, by name."""


class InnerTables(InnerOutputs):
    """Those outputs of the workflow inside that can be put below each other: tables, and what may be one."""


@record
class Bound:
    """A value that enters or leaves the workflow inside, and the key of what made it."""

    value: Any
    key: str


@record
class Iteration:
    """One run of the workflow inside: what enters it, beside what enters it every time."""

    inputs: Mapping[str, Bound] = field(default_factory=dict)
    parameters: Mapping[str, object] = field(default_factory=dict)
    name: str = ""
    """What it is called in messages."""


@record
class Failure:
    """Why a run of the workflow inside failed."""

    node: str
    """The id of the node inside."""
    title: str
    message: str
    kind: str
    """What kind of error it was, such as DataError or ValueError."""
    column: str = ""


@record
class InnerOutcome:
    """What came out of one run of the workflow inside."""

    outputs: Mapping[str, Bound] = field(default_factory=dict)
    metrics: Mapping[str, Mapping[str, float]] = field(default_factory=dict)
    """By the node inside that reported them."""
    failure: Failure | None = None


class Inner(Protocol):
    """The workflow inside of a node, ready to be run."""

    @property
    def inputs(self) -> Mapping[str, Bound]:
        """What enters those of its inputs that are ports of the node and connected."""

    @property
    def ports(self) -> Sequence[Port]:
        """All its inputs, also those that the node fills itself."""

    @property
    def outputs(self) -> Sequence[Port]: ...

    @property
    def parameters(self) -> Mapping[str, str]:
        """The types of its workflow parameters, by name."""

    def key_of(self, port: str) -> str:
        """The key of what enters a port of the node itself; a part of it is named by a key made of this one."""

    def run(self, iteration: Iteration) -> InnerOutcome:
        """Run it once, with all threads that are free.

        Raises:
            Cancelled: the run was cancelled.
        """

    def run_all(self, iterations: Sequence[Iteration], *, most_failures: int) -> list[InnerOutcome | None]:
        """Run it once for each iteration, several at a time; what no iteration depends on is worked out once.

        After more failures than allowed no further iteration is started; the outcomes of those are None.

        Raises:
            Cancelled: the run was cancelled.
            PlaitError: what all iterations need failed.
        """

    def describe(self, given: Mapping[str, Description]) -> Mapping[str, Description]:
        """What is known of the outputs before a run, from what is known of the inputs."""


@record
class InnerSchema:
    """The workflow inside of a node before a run, for the `schema` function of the node type."""

    inputs: Mapping[str, Description]
    """What is known of what enters those inputs that are ports of the node."""
    ports: Sequence[Port]
    parameters: Mapping[str, str]
    describe: Callable[[Mapping[str, Description]], Mapping[str, Description]]
    """What is known of the outputs, from what is known of the inputs."""
