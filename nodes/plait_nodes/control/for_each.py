"""A workflow for each part of a table, or for each file."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any, NamedTuple

from pydantic import Field

from plait import FilePath, Inner, InnerTables, RunContext, Table, node
from plait.fingerprint import expanded

from .gathering import failures, failures_schema, gathered, gathered_schema, metrics
from .policy import FillMissingColumns, MostErrors, OnError, failed_rows, run_all
from .splitting import TEST, TRAIN, AnyOver, Folds, Over, Rows, fed_inputs, key_columns, part_input, split

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    import narwhals as nw

    from plait.inner import InnerSchema
    from plait.schema import Description
    from plait.signature import Port


class ForEachResult(NamedTuple):
    results: InnerTables
    metrics: Table
    errors: Table


def _feeds(params: Mapping[str, Any], inputs: Sequence[Port]) -> tuple[str, ...]:
    over = params.get("over")
    kind = over.get("kind", "") if isinstance(over, dict) else getattr(over, "kind", "rows")
    part = params.get("part", "")
    return fed_inputs(kind, part if isinstance(part, str) else "", inputs)


def _schema(
    inner: InnerSchema,
    table: nw.Schema | None,
    *,
    over: AnyOver,
    part: str,
    **_: object,
) -> tuple[dict[str, Description], None, nw.Schema | None]:
    keys = key_columns(over, table, inner.parameters)
    known = inner.describe(_entering(inner.inputs, inner.ports, over, part, table))
    return gathered_schema(keys, known), None, failures_schema(keys) if keys is not None else None


def _entering(
    inputs: Mapping[str, Description],
    ports: Sequence[Port],
    over: AnyOver,
    part: str,
    table: Description,
) -> dict[str, Description]:
    """What is known of everything that enters the workflow inside."""
    fed = (TRAIN, TEST) if isinstance(over, Folds) else (part_input(part, ports),)
    return {**inputs, **{name: table for name in fed if name}}


@node(
    "control.for_each",
    category="Control/Loops",
    icon="repeat",
    face="{over}",
    tags=("loop", "iterate", "group", "chunk", "map", "apply", "files", "folds", "foreach", "for loop"),
    feeds=_feeds,
    schema=_schema,
    collects=True,
    blocking=True,
)
def for_each(
    inner: Inner,
    table: Table | None = None,
    *,
    over: Annotated[Over, Field(description="What there is an iteration for.")] = Rows(),  # noqa: B008 - never changed
    files: Annotated[
        FilePath | None, Field(description="A folder, or a pattern such as data/*.csv, for iterations over files.")
    ] = None,
    part: Annotated[
        str, Field(description="The input of the workflow inside that a part enters; 'table', or the first, if empty.")
    ] = "",
    on_error: OnError = "stop",
    most_errors: MostErrors = None,
    fill_missing_columns: FillMissingColumns = False,
    run: RunContext,
) -> ForEachResult:
    """Run the workflow inside once for each row, group, chunk, value or file, and put the results below each other.

    A part of the table enters one input of the workflow inside; what is connected to the other inputs is the same for
    each iteration, and what no iteration changes is worked out only once. What tells iterations apart (the columns of
    a group, the number of a row or chunk, the value, the file) sets the workflow parameters of these names inside,
    and stands in the first columns of the results. For each row, its columns set parameters of their names, too.

    Over files, each file sets the parameter `file`. Over folds, all parts but one enter the input `train` and that
    one enters `test`.

    The tables of all iterations come in the order of the iterations, however many are at work at once. `metrics` has
    a row for each iteration, with the numbers that nodes inside reported. An iteration that fails stops the node, or
    is left out and has a row in `errors`.

    Example: over groups of `carrier`, a workflow that fits a model gives a model's coefficients for each airline.
    """
    found = () if files is None else expanded(files)
    keys, iterations = split(inner, table, over, part, found, run.base)
    outcomes = run_all(inner, run, keys, iterations, on_error, most_errors)
    known = None if table is None else table.collect_schema()
    entering = _entering({}, inner.ports, over, part, known)
    return ForEachResult(
        gathered(inner, outcomes, keys, entering, fill=fill_missing_columns),
        metrics(outcomes, keys),
        failures(failed_rows(keys, outcomes), keys.columns),
    )
