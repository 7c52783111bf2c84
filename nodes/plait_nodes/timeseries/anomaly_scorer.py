"""How unusual each value of a series is."""

from __future__ import annotations

from typing import Annotated, Literal

import polars as pl
from pydantic import Field

from plait import NewColumn, ParameterError, node
from plait.exact import exact, exactly, spare

from .series import TimeColumn, ValueColumn, check_series

Against = Literal["series", "before", "season"]


@node(
    "timeseries.anomaly_scorer",
    category="Time series",
    icon="alert-outline",
    face="{value} · {against}",
    tags=("outlier", "novelty", "z-score", "anomaly detection", "control chart", "hampel"),
    blocking=True,
)
def anomaly_scorer(
    table: pl.LazyFrame,
    *,
    value: ValueColumn,
    time: TimeColumn = "",
    against: Annotated[
        Against,
        Field(
            description="What a value is compared with: the whole series, the values before it, or those at the same "
            "place of other seasons."
        ),
    ] = "before",
    window: Annotated[
        int, Field(ge=3, le=1_000_000, description="How many values before, for 'before'; the value itself is none.")
    ] = 48,
    period: Annotated[
        int, Field(ge=2, le=1_000_000, description="After how many values a season repeats, for 'season'.")
    ] = 24,
    learn: Annotated[
        float,
        Field(
            gt=0,
            le=1,
            description="The share of the series, from its beginning, that is known to be usual; for "
            "'series' and 'season'.",
        ),
    ] = 1.0,
    robust: Annotated[
        bool, Field(description="Whether median and absolute deviations count, so that outliers don't hide each other.")
    ] = True,
    threshold: Annotated[float, Field(gt=0, le=1e6, description="From which score a value is an anomaly.")] = 4.0,
    column: Annotated[NewColumn, Field(min_length=1, description="The new column with the score.")] = "anomaly score",
) -> pl.LazyFrame:
    """Say how unusual each value of a series is, in standard deviations from what was expected.

    The score is the distance from the middle of the values that it is compared with, divided by their spread: median
    and 1.4826 times the median distance from it, or with *robust* off mean and standard deviation. A second column, `is
    anomaly`, says whether it reaches the threshold. Compared with 'before' the score uses nothing that comes later, so
    it could have been given at the time; the first values, with fewer than three before, have none.

    The rows are sorted by the time. Missing values are left out and have no score. Where the values that are
    compared with are all equal, a different one scores infinitely high, and an equal one 0.

    Example: a machine's temperature every five minutes against 'series', learning from the first 0.15.
    """
    import narwhals as nw

    schema = nw.from_native(table).collect_schema()
    check_series(schema, value, time)
    flag = "is anomaly"
    for name in (column, flag):
        if name in schema:
            raise ParameterError(f"The table already has a column '{name}'.", parameter="column")
    rows = table.sort(exact(time), nulls_last=True, maintain_order=True) if time else table
    number = pl.col(exact(value)).cast(pl.Float64).fill_nan(None)
    match against:
        case "before":
            middle, spread = _before(number.shift(1), window, robust)
        case "series":
            middle, spread = _of_all(_known(number, learn), robust)
        case "season":
            place = pl.int_range(pl.len()) % period
            middle, spread = (each.over(place) for each in _of_all(_known(number, learn), robust))
    taken = [*schema, column, flag]
    middle_name, spread_name = spare("middle", taken), spare("spread", taken)
    distance = (number - pl.col(exact(middle_name))).abs()
    score = pl.when(distance == 0).then(0.0).otherwise(distance / pl.col(exact(spread_name))).alias(column)
    return (
        rows.with_columns(middle.alias(middle_name), spread.alias(spread_name))
        .with_columns(score)
        .with_columns((pl.col(exact(column)) >= threshold).alias(flag))
        .drop(exactly([middle_name, spread_name]))
    )


def _known(number: pl.Expr, learn: float) -> pl.Expr:
    """The values to learn from; the others are missing."""
    if learn == 1:
        return number
    return pl.when(pl.int_range(pl.len()) < (pl.len() * learn).ceil()).then(number)


def _of_all(number: pl.Expr, robust: bool) -> tuple[pl.Expr, pl.Expr]:
    if not robust:
        return number.mean(), number.std()
    middle = number.median()
    return middle, 1.4826 * (number - middle).abs().median()


def _before(number: pl.Expr, window: int, robust: bool) -> tuple[pl.Expr, pl.Expr]:
    if not robust:
        return number.rolling_mean(window, min_samples=3), number.rolling_std(window, min_samples=3)
    middle = number.rolling_median(window, min_samples=3)
    # The distance of each earlier value is measured from the middle of its own past.
    return middle, 1.4826 * (number - middle).abs().rolling_median(window, min_samples=3)
