"""A workflow with many settings."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal, NamedTuple

from pydantic import Field

from plait import Inner, InnerTables, ParameterError, RunContext, Table, node
from plait.backends import backend_of
from plait.exact import col
from plait.inner import Iteration

from .gathering import failures, failures_schema, gathered, gathered_schema, metrics
from .keys import parameters_of
from .policy import FillMissingColumns, MostErrors, OnError, failed_rows, run_all
from .settings import AnySearch, Grid, Search, all_settings, setting_columns

if TYPE_CHECKING:
    import narwhals as nw

    from plait.inner import InnerSchema
    from plait.schema import Description


class SweepResult(NamedTuple):
    results: InnerTables
    metrics: Table
    best: Table
    errors: Table


def _schema(
    inner: InnerSchema,
    settings: nw.Schema | None,
    *,
    search: AnySearch,
    **_: object,
) -> tuple[dict[str, Description], None, None, nw.Schema | None]:
    keys = setting_columns(search, inner.parameters, settings)
    known = inner.describe(inner.inputs)
    return gathered_schema(keys, known), None, None, failures_schema(keys) if keys is not None else None


@node(
    "control.sweep",
    category="Control/Loops",
    icon="tune-variant",
    face="{search}",
    tags=(
        "loop",
        "grid search",
        "random search",
        "tune",
        "hyperparameters",
        "optimise",
        "optimize",
        "hyperparameter",
        "tuning",
    ),
    schema=_schema,
    collects=True,
    blocking=True,
)
def sweep(
    inner: Inner,
    settings: Table | None = None,
    *,
    search: Annotated[Search, Field(description="Where the settings come from.")] = Grid(),  # noqa: B008 - never changed
    best_metric: Annotated[
        str, Field(description="The metric by which the best setting is chosen; the first one if empty.")
    ] = "",
    best_is: Annotated[Literal["highest", "lowest"], Field(description="Whether more is better.")] = "highest",
    on_error: OnError = "stop",
    most_errors: MostErrors = None,
    fill_missing_columns: FillMissingColumns = False,
    run: RunContext,
) -> SweepResult:
    """Run the workflow inside once for each setting of its parameters, and say which did best.

    Settings are all combinations of a grid, values drawn at random, or the rows of a table. What is connected to the
    inputs is the same for each setting, and what no setting changes is worked out only once.

    `metrics` has a row for each setting: its values, and the numbers that nodes inside reported. `best` is the row of
    it with the highest or lowest metric, the first of equal ones. The tables that leave the workflow inside are put
    below each other, behind the values of their setting.

    Example: a grid of the parameters `trees` and `depth` of a workflow with a Random Forest and a Scorer.
    """
    keys = all_settings(search, inner.parameters, settings)
    iterations = [
        Iteration({}, parameters_of(inner, keys.row(index)), keys.name(index)) for index in range(len(keys.rows))
    ]
    outcomes = run_all(inner, run, keys, iterations, on_error, most_errors)
    found = metrics(outcomes, keys)
    return SweepResult(
        gathered(inner, outcomes, keys, {}, fill=fill_missing_columns),
        found,
        _best(found, keys.columns, best_metric, best_is),
        failures(failed_rows(keys, outcomes), keys.columns),
    )


def _best(found: Table, keys: nw.Schema, metric: str, best_is: str) -> Table:
    names = [name for name in found.collect_schema() if name not in keys]
    if metric and metric not in names:
        known = ", ".join(f"'{name}'" for name in names)
        raise ParameterError(
            f"No node inside reports a metric '{metric}'.",
            parameter="best_metric",
            hint=f"There are {known}." if known else "None of them reports any.",
        )
    if not names:
        return found.head(0)
    chosen = metric or names[0]
    measured = found.filter(~col(chosen).is_null())
    ordered = backend_of(found).sort(measured, [chosen], descending=[best_is == "highest"], nulls_last=[True])
    return ordered.head(1)
