"""Compare predicted numbers with the actual ones."""

from __future__ import annotations

from typing import Annotated, NamedTuple

import narwhals as nw
from pydantic import Field

from plait import Column, DataError, Metrics, OneColumn, ParameterError, RunContext, Table, node
from plait.exact import col
from plait.held import held
from plait.table import collect
from plait_nodes.manipulation.result_table import result_table

_SCORES = nw.Schema({"measure": nw.String(), "value": nw.Float64()})
_TITLES = {
    "r2": "R²",
    "adjusted r2": "Adjusted R²",
    "rmse": "Root mean squared error",
    "mae": "Mean absolute error",
    "mse": "Mean squared error",
    "mape": "Mean absolute percentage error",
    "mean signed difference": "Mean signed difference",
}


class RegressionScorerResult(NamedTuple):
    scores: Table
    metrics: Metrics


def _schema(table: nw.Schema | None, *, actual: str, predicted: str, **_: object) -> tuple[nw.Schema, None]:
    if table is not None:
        _check_numbers(table, actual, predicted)
    return _SCORES, None


@node(
    "mining.regression_scorer",
    category="Mining/Apply and score",
    icon="ruler",
    face="{actual}",
    tags=("numeric scorer", "r squared", "rmse", "mae", "mape", "evaluate", "evaluation", "performance"),
    schema=_schema,
    collects=True,
)
def regression_scorer(
    table: Table,
    *,
    run: RunContext,
    actual: Annotated[
        Column, OneColumn(types="numeric"), Field(description="The column with the numbers as they are.")
    ],
    predicted: Annotated[
        Column, OneColumn(types="numeric"), Field(description="The column with the numbers as they were predicted.")
    ],
    predictors: Annotated[
        int, Field(ge=0, le=1_000_000, description="How many features the model has, for the adjusted R².")
    ] = 0,
) -> RegressionScorerResult:
    """Compare predicted numbers with the actual ones.

    R² is 1 less the squared error as a share of the spread of the actual numbers: 1 is perfect, 0 as good as
    their mean, and worse predictions are negative. The difference is predicted less actual, so a positive mean signed
    difference says that the predictions are too high. The percentage error is given as a share (0.1 is 10 %).

    Rows where one of the numbers is missing are left out and counted in the metric `left out`. R² is missing where
    all actual numbers are equal, the percentage error where one of them is 0.

    Example: actual `Chance of Admit`, predicted `Prediction (Chance of Admit)`.
    """
    _check_numbers(table.collect_schema(), actual, predicted)
    sums = collect(table.select(*_sums(actual, predicted))).rows(named=True)[0]
    count = int(sums["count"] or 0)
    if count == 0:
        raise DataError(f"No row has a number both in '{actual}' and in '{predicted}'.", column=predicted)
    scores = _scores(sums, count, predictors)
    for name in _TITLES.keys() - scores.keys():
        run.log(f"{_TITLES[name]} is undefined for these rows.")
    metrics = Metrics({**scores, "rows": count, "left out": int(sums["all"]) - count})
    values = [scores.get(name) for name in _TITLES]
    return RegressionScorerResult(result_table({"measure": list(_TITLES.values()), "value": values}, _SCORES), metrics)


def _check_numbers(schema: nw.Schema, actual: str, predicted: str) -> None:
    for parameter, name in (("actual", actual), ("predicted", predicted)):
        if name in schema and not schema[name].is_numeric():
            raise ParameterError(
                f"The column '{name}' holds {held(schema[name])}, not numbers.",
                parameter=parameter,
                hint="Use the Scorer for predicted classes.",
            )


def _sums(actual: str, predicted: str) -> list[nw.Expr]:
    """Everything that the scores need, in one pass over the rows; NaN counts as missing."""
    known, guess = (col(name).cast(nw.Float64).fill_nan(None) for name in (actual, predicted))
    difference = guess - known
    both = nw.when(~difference.is_null()).then(known)
    return [
        nw.len().alias("all"),
        difference.count().alias("count"),
        difference.mean().alias("mean signed difference"),
        difference.abs().mean().alias("mae"),
        (difference * difference).mean().alias("mse"),
        both.var(ddof=0).alias("variance"),
        (difference / both).abs().mean().alias("mape"),
        (both == 0).sum().alias("zeros"),
    ]


def _scores(sums: dict[str, float], count: int, predictors: int) -> dict[str, float]:
    mse, variance = sums["mse"], sums["variance"]
    scores = {"rmse": mse**0.5, "mae": sums["mae"], "mse": mse}
    scores["mean signed difference"] = sums["mean signed difference"]
    if not sums["zeros"]:
        scores["mape"] = sums["mape"]
    if variance > 0:
        scores["r2"] = 1 - mse / variance
        if count > predictors + 1:
            scores["adjusted r2"] = 1 - (mse / variance) * (count - 1) / (count - predictors - 1)
    return scores
