"""Keep the features that are worth it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Annotated, Literal, NamedTuple

import narwhals as nw
from pydantic import Field

from plait import Columns, DataError, Metrics, OneColumn, ParameterError, RunContext, Table, Transformer, node
from plait_nodes.manipulation.preparation import type_text
from plait_nodes.manipulation.result_table import result_table
from plait_nodes.statistics.coefficients import pearson
from plait_nodes.statistics.matrix import matrix

from .examples import Examples
from .features import NUMBERS, Features, chosen_features
from .ranking import MeasureChoice, order_of, ranked
from .selection import Selection, SelectionState
from .stepwise import stepwise
from .task import Task, TaskChoice, predicts_classes
from .training import training_rows

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from .ranking import Measure

Method = Literal["ranked", "varied", "uncorrelated", "forward", "backward"]
_REPORT = nw.Schema({"feature": nw.String(), "kept": nw.Boolean(), "step": nw.Int64(), "score": nw.Float64()})
_NEEDS_TARGET = ("ranked", "forward", "backward")


class FeatureSelectionResult(NamedTuple):
    table: Table
    report: Table
    model: Transformer
    metrics: Metrics


class _Choice(NamedTuple):
    """What is kept, and the step and the score of each feature; 0 and NaN where there is none."""

    kept: Sequence[str]
    steps: Sequence[int]
    scores: Sequence[float]


def _schema(
    table: nw.Schema | None,
    *,
    method: Method,
    target: str,
    features: Columns,
    task: Task,
    count: int,
    **_: object,
) -> tuple[None, nw.Schema, None, None]:
    """Which columns stay only the data can tell; the parameters can be checked."""
    if table is not None:
        chosen = _chosen(table, method, target, features)
        if method in _NEEDS_TARGET:
            predicts_classes(task, target, table[target])
            _check_count(count, len(chosen))
    return None, _REPORT, None, None


@node(
    "mining.feature_selection",
    category="Mining/Features",
    icon="filter-check-outline",
    face="{method}",
    tags=(
        "forward selection",
        "backward elimination",
        "low variance filter",
        "correlation filter",
        "dimension reduction",
        "wrapper",
    ),
    schema=_schema,
    collects=True,
    blocking=True,
    passes=2,
)
def feature_selection(
    table: Table,
    *,
    run: RunContext,
    method: Annotated[
        Method,
        Field(
            description="What is kept: the best of a ranking, what varies, what is not a copy of another feature, or "
            "what a model gains from, adding features (forward) or taking them away (backward)."
        ),
    ] = "ranked",
    target: Annotated[
        str, OneColumn(), Field(description="The column to predict; not needed for 'varied' and 'uncorrelated'.")
    ] = "",
    features: Features = NUMBERS,
    task: TaskChoice = "automatic",
    count: Annotated[
        int, Field(ge=1, le=100_000, description="How many features are kept, by a ranking or by a model.")
    ] = 5,
    measure: MeasureChoice = "f test",
    least_variance: Annotated[
        float, Field(ge=0, le=1e300, description="For 'varied': features with at most this variance are taken away.")
    ] = 0.0,
    most_correlation: Annotated[
        float,
        Field(
            ge=0,
            le=1,
            description="For 'uncorrelated': a feature is taken away if it goes with an earlier one more closely.",
        ),
    ] = 0.9,
    folds: Annotated[
        int,
        Field(ge=2, le=100, description="For 'forward' and 'backward': in how many parts rows are divided to score."),
    ] = 5,
    seed: Annotated[int, Field(ge=0, le=2**32 - 1, description="Fixes the parts, and mutual information.")] = 0,
) -> FeatureSelectionResult:
    """Keep the features that are worth it, and take the others away.

    'ranked' looks at each feature alone, as Feature Ranking does. 'varied' takes away what is (nearly) constant.
    'uncorrelated' keeps the first of several that go together, by the size of Pearson's r. 'forward' begins with
    nothing and adds the feature with which a linear model (logistic for classes) scores best on rows that it has not
    seen; 'backward' begins with all and takes away the one that it misses least.

    `table` has lost the features that were not kept; all other columns stay. `report` has for each feature whether it
    was kept, the step in which it was added or taken away, and its score: the measure of the ranking, the variance, the
    largest correlation with a feature that was kept before, or the accuracy or R² of the model after the step. The
    model does the same with another table.

    Missing values stop the node.

    Example: two features, 'forward', of the iris table for `species` are `petal_width` and `petal_length`.
    """
    schema = table.collect_schema()
    chosen = _chosen(schema, method, target, features)
    names = list(chosen)
    if method in _NEEDS_TARGET:
        _check_count(count, len(names))
        examples = Examples.of(table, target, features, task, precision="double", missing_allowed=False)
        if method == "ranked":
            choice = _ranked(examples, count, measure, seed)
        else:
            choice = _Choice(*stepwise(examples, count, forward=method == "forward", folds=folds, seed=seed, run=run))
        used = len(examples.rows)
    else:
        rows = matrix(training_rows(table, chosen), names, order="columns")
        choice = _varied(rows, names, least_variance) if method == "varied" else _apart(rows, names, most_correlation)
        used = len(rows)
    if not choice.kept:
        raise DataError("No feature is left.", hint="Lower the variance that is asked for.")
    kept = {name: type_text(schema[name]) for name in names if name in choice.kept}
    model = Selection(SelectionState(kept=kept, dropped=tuple(name for name in names if name not in kept)))
    columns = (names, [name in kept for name in names], [step or None for step in choice.steps], list(choice.scores))
    report = result_table(dict(zip(_REPORT, columns, strict=True)), _REPORT)
    metrics = Metrics(rows=used, kept=len(kept))
    metrics["taken away"] = len(names) - len(kept)
    return FeatureSelectionResult(model.apply(table), report, model, metrics)


def _chosen(schema: nw.Schema, method: Method, target: str, features: Columns) -> nw.Schema:
    if method in _NEEDS_TARGET and not target:
        raise ParameterError(
            f"'{method}' needs a target.", parameter="target", hint="Choose the column that is to be predicted."
        )
    return chosen_features(schema, features, target=target)


def _check_count(count: int, features: int) -> None:
    if count > features:
        raise ParameterError(
            f"There are {features} features, fewer than the {count} to keep.",
            parameter="count",
            hint="Keep fewer, or choose more features.",
        )


def _ranked(examples: Examples, count: int, measure: Measure, seed: int) -> _Choice:
    scores, _ = ranked(examples, measure, seed)
    names = list(examples.features)
    kept = [names[place] for place in order_of(scores)[:count]]
    return _Choice(kept, [0] * len(names), scores.tolist())


def _varied(rows: NDArray[np.floating], names: Sequence[str], least: float) -> _Choice:
    variances = rows.var(axis=0, ddof=1 if len(rows) > 1 else 0)
    # A constant has no variance, though its mean may be rounded.
    variances[rows.min(axis=0) == rows.max(axis=0)] = 0.0
    kept = [name for name, variance in zip(names, variances, strict=True) if variance > least]
    return _Choice(kept, [0] * len(names), variances.tolist())


def _apart(rows: NDArray[np.floating], names: Sequence[str], most: float) -> _Choice:
    import numpy as np

    correlations = np.abs(np.nan_to_num(pearson(rows)))
    kept: list[int] = []
    largest: list[float] = []
    for place in range(len(names)):
        found = float(correlations[place, kept].max()) if kept else 0.0
        largest.append(found)
        if found <= most:
            kept.append(place)
    return _Choice([names[place] for place in kept], [0] * len(names), largest)
