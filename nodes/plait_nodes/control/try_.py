"""A workflow whose failure is no failure of the run."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

import narwhals as nw

from plait import Inner, InnerOutputs, RunContext, Table, node
from plait.inner import Iteration
from plait.model import ModelDescription

from .gathering import failures, failures_schema

if TYPE_CHECKING:
    from plait.inner import InnerSchema
    from plait.schema import Description


class TryResult(NamedTuple):
    results: InnerOutputs
    error: Table


def _schema(inner: InnerSchema, *alternative: Description) -> tuple[dict[str, Description], nw.Schema]:
    known = inner.describe(inner.inputs)
    # Only where both ways give the same is it known what there will be.
    certain: dict[str, Description] = {}
    for index, (name, description) in enumerate(known.items()):
        other = alternative[index] if index < len(alternative) else description
        if isinstance(description, nw.Schema | ModelDescription) and other == description:
            certain[name] = description
    return certain, failures_schema()


@node(
    "control.try",
    title="Try",
    category="Control/Errors",
    icon="shield-half-full",
    tags=("catch", "error", "exception", "fallback", "robust"),
    schema=_schema,
    collects=True,
    blocking=True,
)
def try_(inner: Inner, *alternative: Any, run: RunContext) -> TryResult:  # noqa: ANN401 - whatever the outputs carry
    """Run the workflow inside, and go on with something else if it fails.

    If a node inside fails, what is connected to `alternative` takes the place of the outputs, the first connection
    that of the first output; an output without one carries nothing. The table `error` has a row then: the node, its
    title, the message, the kind of the error, and the column where one is to blame. Otherwise `error` has no rows.

    A failure is forgotten: the next run tries again.
    """
    outcome = inner.run(Iteration())
    if outcome.failure is None:
        values = {name: bound.value for name, bound in outcome.outputs.items()}
        return TryResult(InnerOutputs(values), failures([]))
    run.is_lasting = False
    run.log(f"'{outcome.failure.title}' failed: {outcome.failure.message}")
    others = {port.name: value for port, value in zip(inner.outputs, alternative, strict=False)}
    return TryResult(InnerOutputs(others), failures([({}, outcome.failure)]))
