"""Trend, season and remainder of a series."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, NamedTuple

import narwhals as nw
import polars as pl
from pydantic import Field

from plait import Metrics, ParameterError, Table, node
from plait.importing import import_alone
from plait.table import lazy

from .season import Period, season_of
from .series import Series, TimeColumn, ValueColumn, check_series

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Array = NDArray[np.float64]

_PARTS = ("trend", "season", "remainder")


class DecomposeResult(NamedTuple):
    table: Table
    metrics: Metrics


def _schema(table: nw.Schema | None, *, value: str, time: str, **_: object) -> tuple[nw.Schema | None, None]:
    if table is None:
        return None, None
    check_series(table, value, time)
    _check_free(table)
    return nw.Schema({**table, **dict.fromkeys(_PARTS, nw.Float64())}), None


@node(
    "timeseries.decompose",
    category="Time series",
    icon="layers-outline",
    face="{value}",
    tags=("stl", "loess", "seasonality", "trend", "seasonal adjustment", "decompose signal"),
    schema=_schema,
    collects=True,
    blocking=True,
    requires="stats",
)
def decompose(
    table: Table,
    *,
    value: ValueColumn,
    time: TimeColumn = "",
    period: Period = 0,
    multiplicative: Annotated[
        bool, Field(description="Whether the parts are multiplied, not added; the values must then be positive.")
    ] = False,
    robust: Annotated[bool, Field(description="Whether outliers are kept out of trend and season.")] = False,
    seasonal: Annotated[
        int, Field(ge=3, le=1_000_001, description="Over how many seasons the season is smoothed; an odd number.")
    ] = 7,
) -> DecomposeResult:
    """Divide a series into trend, season and remainder by STL.

    STL (Cleveland and others, 1990) smooths by local regression, so that the season may change slowly; a larger
    *seasonal* keeps it more alike. Of values that are multiplied, the logarithms are divided, and the parts given on
    the scale of the values: `trend` times `season` times `remainder` is the value. Otherwise their sum is.

    The rows are sorted by the time, and must lie at equal distances: missing values stop the node. The metrics say how
    strong trend and season are, from 0 to 1: one less the variance of the remainder as a share of that of both.

    Example: `temp` of every hour with the period 24: the course of a day, and what is left without it.
    """
    import_alone("statsmodels.tsa.seasonal")
    from statsmodels.tsa.seasonal import STL

    _check_free(table.collect_schema())
    if seasonal % 2 == 0:
        raise ParameterError("The season is smoothed over an odd number of seasons.", parameter="seasonal")
    series = Series.of(table, value, time, at_least=4)
    length = season_of(series, period)
    values = _logarithms(series) if multiplicative else series.values
    found = STL(values, period=length, seasonal=seasonal, robust=robust).fit()
    parts = (found.trend, found.seasonal, found.resid)
    metrics = Metrics(period=length)
    for name, part in (("trend strength", parts[0]), ("season strength", parts[1])):
        metrics[name] = _strength(part, parts[2], float(abs(values).max()))
    columns = [
        pl.Series(name, _exponential(part) if multiplicative else part)
        for name, part in zip(_PARTS, parts, strict=True)
    ]
    return DecomposeResult(lazy(series.frame.with_columns(*columns)), metrics)


def _check_free(schema: nw.Schema) -> None:
    taken = next((name for name in _PARTS if name in schema), None)
    if taken is not None:
        raise ParameterError(
            f"The table already has a column '{taken}'.", parameter="value", hint="Rename it with Column Renamer."
        )


def _logarithms(series: Series) -> Array:
    import numpy as np

    if (series.values <= 0).any():
        raise ParameterError(
            f"The column '{series.name}' has values that are not positive.",
            parameter="multiplicative",
            hint="Add the parts instead.",
        )
    logarithms: Array = np.log(series.values)
    return logarithms


def _exponential(values: Array) -> Array:
    import numpy as np

    exponential: Array = np.exp(values)
    return exponential


def _strength(part: Array, remainder: Array, level: float) -> float:
    both = float((part + remainder).var())
    # What rounding leaves of a constant series is no season.
    there = both > 1e-20 * float(abs(part).max() + level) ** 2
    return max(0.0, 1 - float(remainder.var()) / both) if there else 0.0
