"""Whether a series keeps its level and spread."""

from __future__ import annotations

import math
from inspect import signature
from typing import Annotated, Any, Literal, NamedTuple

import narwhals as nw
from pydantic import Field

from plait import DataError, Metrics, ParameterError, Table, node
from plait.importing import import_alone
from plait_nodes.manipulation.result_table import result_table

from .series import Series, TimeColumn, ValueColumn, check_series

_TESTS = nw.Schema(
    {
        "test": nw.String(),
        "null hypothesis": nw.String(),
        "statistic": nw.Float64(),
        "p": nw.Float64(),
        "lags": nw.Int64(),
        "rows": nw.Int64(),
        "critical 1 %": nw.Float64(),
        "critical 5 %": nw.Float64(),
        "critical 10 %": nw.Float64(),
        "stationary": nw.Boolean(),
    }
)
_MOST_CELLS = 50_000_000
"""So many values and lags of them are looked at at once."""
Around = Literal["constant", "trend"]


class StationarityTestResult(NamedTuple):
    tests: Table
    metrics: Metrics


def _schema(table: nw.Schema | None, *, value: str, time: str, **_: object) -> tuple[nw.Schema, None]:
    if table is not None:
        check_series(table, value, time)
    return _TESTS, None


@node(
    "timeseries.stationarity_test",
    category="Time series",
    icon="waves",
    face="{value}",
    tags=("adf", "augmented dickey-fuller", "kpss", "unit root", "analyze arima order"),
    schema=_schema,
    collects=True,
    blocking=True,
    requires="stats",
)
def stationarity_test(
    table: Table,
    *,
    value: ValueColumn,
    time: TimeColumn = "",
    around: Annotated[
        Around, Field(description="Whether the series may have a level of its own, or a straight trend too.")
    ] = "constant",
    lags: Annotated[int, Field(ge=0, le=10_000, description="The lags of both tests; 0: chosen from the series.")] = 0,
    alpha: Annotated[float, Field(gt=0, lt=1, description="Below which p a null hypothesis is rejected.")] = 0.05,
) -> StationarityTestResult:
    """Test whether a series keeps its level and spread (is stationary), from two sides.

    The augmented Dickey–Fuller test (ADF) takes for granted that the series wanders (has a unit root): a small p
    speaks for stationary. KPSS takes for granted that it is stationary: a small p speaks against. Where both call it
    stationary it is, where both deny it, difference it once (Difference, or d = 1 of ARIMA); where they disagree it
    often has a trend, or too few rows.

    The lags of ADF are chosen by Akaike's criterion, those of KPSS by Hobijn and others (1998). The p of KPSS is known
    from 0.01 to 0.1 alone, and given as the nearer of these outside of it. Missing values and constant series stop the
    node.

    Example: a random walk has a large p of ADF and a small one of KPSS; its differences the other way round.
    """
    import_alone("statsmodels.tsa.stattools", "statsmodels.tools.sm_exceptions")
    import warnings

    import numpy as np
    from statsmodels.tools.sm_exceptions import InterpolationWarning
    from statsmodels.tsa.stattools import adfuller, kpss

    series = Series.of(table, value, time, at_least=8)
    values = series.values
    if np.ptp(values) == 0:
        raise DataError(f"All values of the series '{value}' are equal.", column=value)
    if lags >= len(values) // 2 - 2:
        raise ParameterError(f"A series of {len(values)} values has no {lags} lags.", parameter="lags")
    _check_size(value, len(values), lags)
    kind = "c" if around == "constant" else "ct"
    # Newer versions announce another form of result unless the old one is asked for.
    plain = {"result_object": False} if "result_object" in signature(adfuller).parameters else {}
    with warnings.catch_warnings():
        # That p lies outside of the table is said in the help.
        warnings.simplefilter("ignore", InterpolationWarning)
        wanders: Any = adfuller(values, maxlag=lags or None, regression=kind, autolag=None if lags else "AIC", **plain)
        keeps: Any = kpss(values, regression=kind, nlags=lags or "auto", **plain)
    adf = {
        "test": "ADF",
        "null hypothesis": "has a unit root",
        "statistic": wanders[0],
        "p": wanders[1],
        "lags": wanders[2],
        "rows": wanders[3],
        **{f"critical {share} %": wanders[4][f"{share}%"] for share in (1, 5, 10)},
        "stationary": bool(wanders[1] < alpha),
    }
    stays = {
        "test": "KPSS",
        "null hypothesis": "is stationary",
        "statistic": keeps[0],
        "p": keeps[1],
        "lags": keeps[2],
        "rows": len(values),
        **{f"critical {share} %": keeps[3][f"{share}%"] for share in (1, 5, 10)},
        "stationary": bool(keeps[1] >= alpha),
    }
    columns = {name: [adf[name], stays[name]] for name in _TESTS}
    metrics = Metrics({"adf p": float(wanders[1]), "kpss p": float(keeps[1])})
    return StationarityTestResult(result_table(columns, _TESTS), metrics)


def _check_size(value: str, rows: int, lags: int) -> None:
    """Refuse a series whose lags don't fit into memory.

    Raises:
        DataError: says how many lags would.
    """
    # What Schwert (1989) proposes, and the library tries.
    tried = lags or math.ceil(12 * (rows / 100) ** 0.25)
    if rows * tried > _MOST_CELLS:
        raise DataError(
            f"The series '{value}' has {rows:,} values, too many for {tried:,} lags.",
            column=value,
            hint=f"Put Resample before, or set 'Lags' to {max(1, _MOST_CELLS // rows):,} or fewer.",
        )
