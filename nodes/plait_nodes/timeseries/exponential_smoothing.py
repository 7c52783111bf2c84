"""Forecast a series from its level, trend and season."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Annotated, Any

from pydantic import Field

from plait import DataError, Metrics, ModelDescription, ParameterError, RunContext, Table, node
from plait.importing import import_alone

from .fitted import ESTIMATES, Fitted, check_fittable, estimate_table, fitted_schema, fitted_table
from .forecaster import Origin
from .season import Period, season_of
from .series import Series, TimeColumn, ValueColumn
from .smoothing import Part, Smoothed, SmoothingModel, Walk

if TYPE_CHECKING:
    import narwhals as nw
    import numpy as np
    from numpy.typing import NDArray


_NAMES: dict[Part, str | None] = {"none": None, "added": "add", "multiplied": "mul"}


def _schema(
    table: nw.Schema | None, *, value: str, time: str, **_: object
) -> tuple[nw.Schema | None, ModelDescription | None, nw.Schema, None]:
    if table is None:
        return fitted_schema(None, None, ESTIMATES)
    check_fittable(table, value, time)
    origin = Origin.announced(table, value, time)
    model = SmoothingModel(Smoothed(origin=origin, trend="none", seasonal="none", alpha=0, level=0))
    return fitted_schema(table, model, ESTIMATES)


@node(
    "timeseries.exponential_smoothing",
    category="Time series",
    icon="chart-bell-curve-cumulative",
    face="{value} · {trend} trend, {seasonal} season",
    tags=("holt-winters", "holt", "ets", "forecast", "learner", "damped trend", "seasonal", "predict"),
    schema=_schema,
    collects=True,
    blocking=True,
    requires="stats",
)
def exponential_smoothing(
    table: Table,
    *,
    run: RunContext,
    value: ValueColumn,
    time: TimeColumn = "",
    trend: Annotated[Part, Field(description="How a trend goes together with the level.")] = "added",
    damped: Annotated[bool, Field(description="Whether the trend fades out the farther the forecast goes.")] = False,
    seasonal: Annotated[Part, Field(description="How a season goes together with both.")] = "none",
    period: Period = 0,
) -> Fitted:
    """Forecast a series from its level, trend and season, each smoothed so that old values count ever less.

    Without trend and season this is simple exponential smoothing, with a trend Holt's method, with both Holt and
    Winters' (Hyndman and Athanasopoulos, *Forecasting*, chapter 8). The numbers are those with the smallest sum of
    squared errors one step ahead. Multiplied parts need positive values.

    `table` has the rows in the order of time, with what was expected of each before it was known. Forecast goes ahead
    from the end of the series, and Apply Model says one step ahead what was expected of the rows of a later table. The
    series needs equal distances and no missing values.

    Example: trend and season 'added' with the period 12 for a series of months.
    """
    import_alone("statsmodels.tsa.holtwinters", "statsmodels.tools.sm_exceptions")
    import warnings

    from statsmodels.tools.sm_exceptions import ConvergenceWarning, EstimationWarning
    from statsmodels.tsa.holtwinters import ExponentialSmoothing

    check_fittable(table.collect_schema(), value, time)
    series = Series.of(table, value, time, at_least=6)
    length = season_of(series, period) if seasonal != "none" else 0
    _check(series, trend, seasonal, damped)
    with warnings.catch_warnings():
        # Said in the log of the run instead.
        warnings.simplefilter("ignore", ConvergenceWarning)
        warnings.simplefilter("ignore", EstimationWarning)
        warnings.simplefilter("ignore", RuntimeWarning)
        try:
            found: Any = ExponentialSmoothing(
                series.values,
                trend=_NAMES[trend],
                damped_trend=damped,
                seasonal=_NAMES[seasonal],
                seasonal_periods=length or None,
                initialization_method="estimated",
            ).fit(minimize_kwargs={"callback": lambda *_: run.check_cancelled()})
        except (ValueError, FloatingPointError) as error:
            raise DataError(f"The series '{value}' can't be fitted: {error}", column=value) from error
    if not bool(found.mle_retvals.success if hasattr(found.mle_retvals, "success") else True):
        run.log("The search for the numbers ended early; the fit may not be the best.")
    start = _start(found.params, Origin.of(series, time), trend, seasonal)
    model, expected = _walked(start, series.values)
    estimates = {"level (alpha)": start.alpha}
    if trend != "none":
        estimates["trend (beta)"] = start.beta
    if seasonal != "none":
        estimates["season (gamma)"] = start.gamma
    if damped:
        estimates["damping (phi)"] = start.phi
    errors = series.values - expected
    metrics = Metrics(rows=len(errors), mae=float(abs(errors).mean()), rmse=math.sqrt(float((errors**2).mean())))
    metrics.update(aic=float(found.aic), bic=float(found.bic))
    return Fitted(fitted_table(series, expected), model, estimate_table(estimates), metrics)


def _check(series: Series, trend: Part, seasonal: Part, damped: bool) -> None:
    if damped and trend == "none":
        raise ParameterError("Without a trend nothing is damped.", parameter="damped")
    if "multiplied" in (trend, seasonal) and (series.values <= 0).any():
        parameter = "trend" if trend == "multiplied" else "seasonal"
        raise ParameterError(
            f"The column '{series.name}' has values that are not positive.",
            parameter=parameter,
            hint="Add the parts instead.",
        )


def _start(params: dict[str, Any], origin: Origin, trend: Part, seasonal: Part) -> Smoothed:
    """The model before the first value."""

    def number(name: str, otherwise: float) -> float:
        found = float(params[name]) if params[name] is not None else math.nan
        return otherwise if math.isnan(found) else found

    phi, slope = number("damping_trend", 1), number("initial_trend", 0)
    if trend == "multiplied":
        # statsmodels reports the damped slope divided by phi, although it was raised to the power of phi.
        slope = (slope * phi) ** (1 / phi)
    return Smoothed(
        origin=origin,
        trend=trend,
        seasonal=seasonal,
        alpha=number("smoothing_level", 0),
        beta=number("smoothing_trend", 0),
        gamma=number("smoothing_seasonal", 0),
        phi=phi,
        level=number("initial_level", 0),
        slope=slope,
        seasons=tuple(map(float, params["initial_seasons"])) if seasonal != "none" else (),
    )


def _walked(start: Smoothed, values: NDArray[np.float64]) -> tuple[SmoothingModel, NDArray[np.float64]]:
    """The model after the last value, and what it expected of each."""
    import numpy as np

    walk, expected = Walk.of(start), []
    for each in values.tolist():
        expected.append(walk.expected())
        walk.see(each)
    array = np.array(expected)
    learnt = 1 + (start.trend != "none") + len(start.seasons) + 1
    freedom = max(1, len(values) - learnt)
    deviation = math.sqrt(float(((values - array) ** 2).sum()) / freedom)
    end = start.model_copy(
        update={"level": walk.level, "slope": walk.slope, "seasons": walk.as_start(), "deviation": deviation}
    )
    return SmoothingModel(end), array
