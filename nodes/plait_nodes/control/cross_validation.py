"""How well a model does on rows that it has not seen."""

from __future__ import annotations

from statistics import fmean, stdev
from typing import TYPE_CHECKING, Annotated, NamedTuple

import narwhals as nw
from pydantic import Field

from plait import Column, Inner, InnerTables, Metrics, RunContext, Table, node
from plait_nodes.manipulation.result_table import result_table

from .gathering import failures, failures_schema, gathered, gathered_schema, metric_names, metrics, metrics_of
from .policy import FillMissingColumns, MostErrors, OnError, failed_rows, run_all
from .splitting import TEST, TRAIN, Folds, split

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from plait.inner import InnerOutcome, InnerSchema
    from plait.schema import Description

_SUMMARY = nw.Schema({"metric": nw.String(), "mean": nw.Float64(), "std": nw.Float64(), "folds": nw.Int64()})
_FOLD = nw.Schema({"fold": nw.Int64()})


class CrossValidationResult(NamedTuple):
    results: InnerTables
    metrics: Table
    summary: Table
    scores: Metrics
    errors: Table


def _feeds(_params: Mapping[str, object], _inputs: object) -> tuple[str, ...]:
    return TRAIN, TEST


def _schema(
    inner: InnerSchema, table: nw.Schema | None, **_: object
) -> tuple[dict[str, Description], None, nw.Schema, None, nw.Schema]:
    known = inner.describe({**inner.inputs, TRAIN: table, TEST: table})
    return gathered_schema(_FOLD, known), None, _SUMMARY, None, failures_schema(_FOLD)


@node(
    "control.cross_validation",
    category="Control/Loops",
    icon="repeat-variant",
    face="{folds} folds",
    tags=("loop", "folds", "k-fold", "validate", "x-partitioner", "resampling"),
    feeds=_feeds,
    schema=_schema,
    collects=True,
    blocking=True,
)
def cross_validation(
    inner: Inner,
    table: Table,
    *,
    folds: Annotated[int, Field(ge=2, le=1000, description="How many parts.")] = 5,
    shuffle: Annotated[bool, Field(description="Whether the rows are shuffled before they are divided.")] = True,
    seed: Annotated[int, Field(ge=0, le=2**32 - 1, description="Fixes the order of the shuffled rows.")] = 0,
    stratify: Annotated[
        Column, Field(description="A column whose values are equally frequent in each part; none if empty.")
    ] = "",
    on_error: OnError = "stop",
    most_errors: MostErrors = None,
    fill_missing_columns: FillMissingColumns = False,
    run: RunContext,
) -> CrossValidationResult:
    """Train and test on parts of a table in turn, and say how well that went on average.

    The rows are divided into parts of nearly equal size. In each round one part enters the input `test` of the
    workflow inside and all others enter `train`; the workflow trains with the one and applies and scores with the
    other. So each row is a test row once, and never in the rows that its model was trained on. The parts are those of
    scikit-learn's KFold, or of StratifiedKFold with a column to stratify by.

    `metrics` has a row for each round, with the numbers that nodes inside reported. `summary` has their means and
    standard deviations (n - 1), and `scores` the means. The tables that leave the workflow inside are put below each
    other, so that the predictions of all rounds are those of the whole table.

    Example: 5 folds of a Linear Regression, an Apply Model and a Regression Scorer give the error to expect.
    """
    over = Folds(count=folds, shuffle=shuffle, seed=seed, stratify=stratify)
    keys, iterations = split(inner, table, over, "", (), run.base)
    outcomes = run_all(inner, run, keys, iterations, on_error, most_errors)
    schema = table.collect_schema()
    rows = _summary(outcomes)
    return CrossValidationResult(
        gathered(inner, outcomes, keys, {TRAIN: schema, TEST: schema}, fill=fill_missing_columns),
        metrics(outcomes, keys),
        result_table({name: [row[index] for row in rows] for index, name in enumerate(_SUMMARY)}, _SUMMARY),
        Metrics({name: mean for name, mean, _, _ in rows}),
        failures(failed_rows(keys, outcomes), keys.columns),
    )


def _summary(outcomes: Sequence[InnerOutcome | None]) -> list[tuple[str, float, float | None, int]]:
    """Mean, standard deviation and number of the values of each metric."""
    names = metric_names(outcomes)
    rounds = [metrics_of(outcome, names) for outcome in outcomes]
    found = []
    for name in dict.fromkeys(names.values()):
        values = [each[name] for each in rounds if name in each]
        if values:
            found.append((name, fmean(values), stdev(values) if len(values) > 1 else None, len(values)))
    return found
