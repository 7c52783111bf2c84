"""A workflow again and again, until something holds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any, Literal, NamedTuple, cast

import narwhals as nw
from pydantic import BaseModel, Field

from plait import Formula, Inner, InnerOutputs, ParameterError, PlaitError, RunContext, Table, node
from plait.inner import Bound, Iteration
from plait.results import is_table
from plait_nodes.manipulation.result_table import result_table

from .gathering import metric_names, metrics_of

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from plait.inner import InnerOutcome, InnerSchema
    from plait.schema import Description


class Feedback(BaseModel):
    """What leaves by an output enters an input in the next round."""

    output: Annotated[str, Field(description="The output of the workflow inside.")] = ""
    input: Annotated[str, Field(description="The input that it enters.")] = ""


class UntilResult(NamedTuple):
    results: InnerOutputs
    rounds: Table


def _schema(inner: InnerSchema, **_: object) -> tuple[Mapping[str, Description], None]:
    # The columns may change from round to round; those of the first round are a good guess only if they stay.
    first = inner.describe(inner.inputs)
    return first if inner.describe({**inner.inputs, **_same(first, inner.inputs)}) == first else {}, None


def _same(outputs: Mapping[str, Description], inputs: Mapping[str, Description]) -> dict[str, Description]:
    return {name: known for name, known in outputs.items() if name in inputs}


@node(
    "control.until",
    category="Control/Loops",
    icon="sync",
    face="at most {rounds} ×",
    tags=("loop", "while", "repeat", "recursive", "converge"),
    schema=_schema,
    collects=True,
    blocking=True,
)
def until(
    inner: Inner,
    *,
    rounds: Annotated[int, Field(ge=1, le=100_000, description="How often at most.")] = 10,
    condition: Annotated[
        Formula | None,
        Field(description="What must hold to stop: a formula over the metrics or a table; none if empty."),
    ] = None,
    watch: Annotated[
        str, Field(description="The output whose table the condition is about; the metrics of the round if empty.")
    ] = "",
    holds: Annotated[
        Literal["all", "any"], Field(description="Whether the condition must hold in all rows of that table or in any.")
    ] = "all",
    feedback: Annotated[
        list[Feedback], Field(description="Which output enters which input next; those of the same name if empty.")
    ] = [],  # noqa: B006 - never changed
    if_never: Annotated[
        Literal["keep", "fail"],
        Field(description="What happens if the condition never holds: the last values, or an error."),
    ] = "keep",
    run: RunContext,
) -> UntilResult:
    """Repeat the workflow inside, with what left it entering it again, until a condition holds.

    In the first round what is connected enters the inputs. After each round the outputs enter the inputs that they
    are fed back to. The node ends after so many rounds, or earlier if the condition holds after a round. The condition
    is a formula over the metrics that nodes inside reported and the number of the `round`, such as `error < 0.01`, or
    over the table at an output.

    The outputs are those of the last round. `rounds` has a row for each round, with its metrics and whether the
    condition held.
    """
    pairs = _pairs(inner, feedback)
    entering: dict[str, Bound] = {}
    outcomes: list[InnerOutcome] = []
    held: list[bool] = []
    for number in range(1, rounds + 1):
        run.progress((number - 1) / rounds, f"round {number}")
        parameters = {"round": number} if inner.parameters.get("round") == "integer" else {}
        outcome = inner.run(Iteration(entering, parameters, f"round {number}"))
        if outcome.failure is not None:
            failure = outcome.failure
            raise PlaitError(f"Round {number} failed at '{failure.title}': {failure.message}")
        outcomes.append(outcome)
        held.append(condition is not None and _is_met(condition, outcomes, watch, holds, number))
        if held[-1]:
            break
        entering = {target: outcome.outputs[source] for source, target in pairs if source in outcome.outputs}
    if condition is not None and not held[-1] and if_never == "fail":
        raise PlaitError(f"The condition '{condition}' did not hold within {rounds} rounds.", hint="Allow more rounds.")
    last = {name: bound.value for name, bound in outcomes[-1].outputs.items()}
    return UntilResult(InnerOutputs(last), _rounds(outcomes, held))


def _pairs(inner: Inner, feedback: Sequence[Feedback]) -> list[tuple[str, str]]:
    inputs, outputs = ({port.name for port in side} for side in (inner.ports, inner.outputs))
    if not feedback:
        return [(name, name) for name in sorted(inputs & outputs)]
    for pair in feedback:
        for name, known, side in ((pair.output, outputs, "output"), (pair.input, inputs, "input")):
            if name not in known:
                raise ParameterError(f"The workflow inside has no {side} '{name}'.", parameter="feedback")
    return [(pair.output, pair.input) for pair in feedback]


def _is_met(condition: Formula, outcomes: Sequence[InnerOutcome], watch: str, holds: str, number: int) -> bool:
    if watch:
        bound = outcomes[-1].outputs.get(watch)
        if bound is None or not is_table(bound.value):
            raise ParameterError(f"The workflow inside has no output '{watch}' with a table.", parameter="watch")
        table = cast("Table", bound.value)
    else:
        values = {"round": [number], **{name: [value] for name, value in _metrics(outcomes)[-1].items()}}
        table = nw.from_dict(values, backend="polars").lazy()
    met = table.select(condition.condition(table).fill_null(False).alias("met"))
    found = met.select(nw.col("met").all() if holds == "all" else nw.col("met").any()).collect().item()
    return bool(found)


def _metrics(outcomes: Sequence[InnerOutcome]) -> list[dict[str, float]]:
    names = metric_names(outcomes)
    return [metrics_of(outcome, names) for outcome in outcomes]


def _rounds(outcomes: Sequence[InnerOutcome], held: Sequence[bool]) -> Table:
    rows = _metrics(outcomes)
    names = list(dict.fromkeys(name for row in rows for name in row if name not in ("round", "holds")))
    schema = nw.Schema({"round": nw.Int64(), **{name: nw.Float64() for name in names}, "holds": nw.Boolean()})
    columns: dict[str, Any] = {"round": list(range(1, len(rows) + 1)), "holds": list(held)}
    columns.update({name: [row.get(name) for row in rows] for name in names})
    return result_table({name: columns[name] for name in schema}, schema)
