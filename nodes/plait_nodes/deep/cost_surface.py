"""The cost of a straight line for every slope and intercept, and a walk downhill."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any, NamedTuple

import narwhals as nw
from pydantic import Field

from plait import Columns, Figure, Metrics, NumericColumn, ParameterError, RunContext, Table, node
from plait_nodes.manipulation.result_table import result_table
from plait_nodes.mining.descent import Factor, descend, tell_divergence
from plait_nodes.mining.features import chosen_features
from plait_nodes.mining.scaling import scale_in_place
from plait_nodes.mining.training import training_rows
from plait_nodes.statistics.matrix import matrix
from plait_nodes.statistics.numbers import is_number
from plait_nodes.views.title import Title

from .bowl import Bowl

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Array = NDArray[np.floating]

_PATH = nw.Schema({"epoch": nw.Int64(), "intercept": nw.Float64(), "slope": nw.Float64(), "cost": nw.Float64()})
Start = Annotated[float, Field(ge=-1e4, le=1e4)]


class CostSurfaceResult(NamedTuple):
    figure: Figure
    path: Table
    metrics: Metrics


def _schema(table: nw.Schema | None, *, feature: str, target: str, **_: object) -> tuple[None, nw.Schema, None]:
    if table is not None:
        _check(table, feature, target)
    return None, _PATH, None


@node(
    "deep.cost_surface",
    title="Gradient Descent Surface",
    category="Deep learning/Explain",
    icon="image-filter-hdr",
    face="{target} by {feature} · rate {rate}",
    tags=("plot", "cost function", "contour", "learning rate", "linear regression", "loss landscape", "convergence"),
    schema=_schema,
    collects=True,
    blocking=True,
)
def cost_surface(
    table: Table,
    *,
    run: RunContext,
    feature: Annotated[NumericColumn, Field(description="The column that the line runs along.")],
    target: Annotated[NumericColumn, Field(description="The column that it shall predict.")],
    rate: Annotated[float, Field(gt=0, le=1e9, description="The learning rate: how far a step goes.")] = 0.1,
    epochs: Annotated[int, Field(ge=0, le=5_000, description="How many steps the walk has.")] = 40,
    gradient: Annotated[
        Factor, Field(description="What is taken as gradient: the mean over the rows, twice the mean, or the sum.")
    ] = "mean",
    standardize: Annotated[
        bool, Field(description="Whether both columns are brought to mean 0 and standard deviation 1 first.")
    ] = True,
    start_intercept: Annotated[Start, Field(description="The intercept with which the walk begins.")] = 0.0,
    start_slope: Annotated[Start, Field(description="The slope with which the walk begins.")] = 0.0,
    title: Title = "",
) -> CostSurfaceResult:
    """Draw how wrong every straight line is, and how gradient descent walks to the best one.

    Each place of the drawing is a line: its intercept to the right, its slope upwards. The colour is its cost, the sum
    of the squared errors by twice the number of rows, Σe²/2n; lines of equal cost are ellipses around the best line.
    The walk takes all rows at once; each step goes against the gradient at its place, across those ellipses.

    With standardized columns the ellipses are circles, every step points at the best line, and the largest rate is 2
    (1 with twice the mean, and 2 by the number of rows with the sum). With columns as they are the ellipses are long,
    and steps that are small enough for the steep side are tiny along the flat one.

    `path` has intercept, slope and cost before the first step and after each. Above the largest rate, which is among
    the metrics, the walk diverges: the log says so, and `diverged` is 1. It ends before numbers overflow.

    Rows with missing values stop the node. For a model, and more than one column, use Linear Regression by Gradient
    Descent, whose costs are the same.

    Example: with a rate of 1.9 every step passes the best line and lands on the other side, nearly as far away.
    """
    import numpy as np

    chosen = _check(table.collect_schema(), feature, target)
    frame = training_rows(table, chosen, target)
    rows, known = matrix(frame, [feature]), matrix(frame, [target])
    if standardize:
        scale_in_place(rows, center=True, spread=True)
        scale_in_place(known, center=True, spread=True)
    rows = np.column_stack([rows, np.ones(len(rows))])
    start = np.array([start_slope, start_intercept])
    # A walk from there is one from 0 to what is then left of the target.
    walk = descend(rows, known.ravel() - rows @ start, rate, epochs, 0, gradient, 0.0, None, run, keep_path=True)
    path = np.array(walk.path) + start
    bowl = Bowl.of(rows, known.ravel())
    largest = walk.largest_rate(rows, gradient)
    if walk.diverged:
        tell_divergence(walk, rate, largest, 0, run)
    metrics = Metrics({"cost": walk.costs[-1], "least cost": bowl.floor, "largest rate": largest})
    metrics |= {"best intercept": float(bowl.best[1]), "best slope": float(bowl.best[0])}
    metrics["diverged"] = float(walk.diverged)
    columns = {"epoch": range(len(path)), "intercept": path[:, 1], "slope": path[:, 0], "cost": walk.costs}
    return CostSurfaceResult(
        _figure(bowl, columns, path, standardize, title, metrics), result_table(columns, _PATH), metrics
    )


def _check(schema: nw.Schema, feature: str, target: str) -> nw.Schema:
    """The feature with its type.

    Raises:
        MissingColumnError: a column is not there.
        ParameterError: one holds no numbers, or both are the same.
    """
    chosen = chosen_features(schema, Columns.named(feature), target=target)
    if not is_number(schema[target]):
        raise ParameterError(
            f"The target '{target}' holds {schema[target]} values, not numbers.",
            parameter="target",
            hint="Convert it with Type Converter.",
        )
    return chosen


def _figure(
    bowl: Bowl, columns: dict[str, Any], path: Array, standardize: bool, title: str, metrics: Metrics
) -> Figure:
    import polars as pl

    tables = {"surface": pl.DataFrame(bowl.surface(path, square=standardize)), "path": pl.DataFrame(columns)}
    options: dict[str, Any] = {"standardize": standardize, "best": [float(bowl.best[1]), float(bowl.best[0])]}
    options["size"] = [600, 480] if standardize else [720, 440]
    return Figure("deep.cost_surface", tables, options, title, dict(metrics))
