"""Forecast a series from its own past values and errors."""

from __future__ import annotations

import math
from typing import Annotated, Any, Literal

import narwhals as nw
from pydantic import Field

from plait import DataError, Metrics, ModelDescription, ParameterError, RunContext, Table, node
from plait.importing import import_alone
from plait_nodes.manipulation.result_table import result_table
from plait_nodes.mining.watching import interrupting

from .fitted import Fitted, check_fittable, fitted_schema, fitted_table
from .forecaster import Origin
from .season import Period, season_of
from .series import Series, TimeColumn, ValueColumn
from .state_space import Space, StateSpaceModel

Constant = Literal["automatic", "none", "constant", "drift"]
Order = Annotated[int, Field(ge=0, le=24)]

_COEFFICIENTS = nw.Schema(
    {
        "term": nw.String(),
        "estimate": nw.Float64(),
        "standard error": nw.Float64(),
        "z": nw.Float64(),
        "p": nw.Float64(),
    }
)


def _schema(
    table: nw.Schema | None, *, value: str, time: str, **_: object
) -> tuple[nw.Schema | None, ModelDescription | None, nw.Schema, None]:
    if table is None:
        return fitted_schema(None, None, _COEFFICIENTS)
    check_fittable(table, value, time)
    space = Space(
        origin=Origin.announced(table, value, time),
        design=(1,),
        transition=((1,),),
        disturbance=((0,),),
        noise=0,
        state=(0,),
        uncertainty=((0,),),
    )
    return fitted_schema(table, StateSpaceModel(space), _COEFFICIENTS)


@node(
    "timeseries.arima",
    title="ARIMA",
    category="Time series",
    icon="chart-line",
    face="{value} · ({p}, {d}, {q})",
    tags=("sarima", "box-jenkins", "autoregression", "moving average", "forecast", "learner"),
    schema=_schema,
    collects=True,
    blocking=True,
    requires="stats",
)
def arima(
    table: Table,
    *,
    run: RunContext,
    value: ValueColumn,
    time: TimeColumn = "",
    p: Annotated[int, Field(ge=0, le=48, description="How many past values count (AR).")] = 1,
    d: Annotated[int, Field(ge=0, le=2, description="How often the series is differenced first (I).")] = 0,
    q: Annotated[int, Field(ge=0, le=48, description="How many past errors count (MA).")] = 0,
    seasonal_p: Annotated[int, Field(ge=0, le=4, description="How many values of past seasons count.")] = 0,
    seasonal_d: Annotated[int, Field(ge=0, le=1, description="Whether differences to the season before count.")] = 0,
    seasonal_q: Annotated[int, Field(ge=0, le=4, description="How many errors of past seasons count.")] = 0,
    period: Period = 0,
    constant: Annotated[
        Constant,
        Field(
            description="What the series moves around: 0, a level, or a level that each step raises (drift). Automatic "
            "is a level without differences, and 0 with them."
        ),
    ] = "automatic",
) -> Fitted:
    """Forecast a series from its own past values and errors: an ARIMA model, with seasons too.

    A value is a sum of *p* values before it and *q* errors made with them, after differencing *d* times; the seasonal
    orders do the same over whole seasons. The numbers are those of the greatest likelihood (by Kalman's filter), so
    that missing values are allowed: what was expected stands for them. A long season takes long, because the state
    that is carried along is as long as it.

    `estimates` has the standard error, z and p (two-sided, against 0) of each number; `sigma2` is the variance of the
    errors. Akaike's criterion `aic`, smaller is better, compares models with the same *d*. Forecast goes ahead from the
    end of the series, and Apply Model says one step ahead what was expected of the rows of a later table.

    Example: (1, 0, 1) for a series that keeps its level, (0, 1, 1) for one that wanders.
    """
    import_alone("statsmodels.tsa.arima.model", "statsmodels.tools.sm_exceptions")
    import warnings

    import numpy as np
    from statsmodels.tools.sm_exceptions import ModelWarning
    from statsmodels.tsa.arima.model import ARIMA

    check_fittable(table.collect_schema(), value, time)
    series = Series.of(table, value, time, at_least=p + d + q + 4, missing_allowed=True)
    values = series.values.astype(float)
    if np.isnan(values).all():
        raise DataError(f"The column '{value}' has no values.", column=value)
    is_seasonal = bool(seasonal_p or seasonal_d or seasonal_q)
    length = season_of(series, period) if is_seasonal else 0
    trend = _trend(constant, d + seasonal_d)
    with warnings.catch_warnings():
        # Said in the log of the run instead.
        warnings.simplefilter("ignore", ModelWarning)
        warnings.simplefilter("ignore", UserWarning)
        warnings.simplefilter("ignore", RuntimeWarning)
        try:
            likelihood: Any = ARIMA(
                values,
                order=(p, d, q),
                seasonal_order=(seasonal_p, seasonal_d, seasonal_q, length),
                trend=trend,
            )
            with interrupting(likelihood, "loglike", run.check_cancelled):
                found: Any = likelihood.fit()
        except (ValueError, np.linalg.LinAlgError) as error:
            hint = "Try smaller orders, or a constant of 'none'."
            raise DataError(f"The series '{value}' can't be fitted: {error}", column=value, hint=hint) from error
        coefficients = _coefficients(found)
    if not found.mle_retvals.get("converged", True):
        run.log("The search for the numbers ended early; the fit may not be the best.")
    model = StateSpaceModel(_space(found, Origin.of(series, time), trend))
    expected = np.array(found.fittedvalues)
    errors = (values - expected)[_settled(d, seasonal_d, length) :]
    errors = errors[np.isfinite(errors)]
    metrics = Metrics(rows=len(values), mae=float(np.abs(errors).mean()), rmse=math.sqrt(float((errors**2).mean())))
    metrics.update(aic=float(found.aic), bic=float(found.bic))
    metrics["log likelihood"] = float(found.llf)
    return Fitted(fitted_table(series, expected), model, coefficients, metrics)


def _trend(constant: Constant, differences: int) -> str:
    """The name that statsmodels has for it.

    Raises:
        ParameterError: differencing would take it away.
    """
    if constant == "automatic":
        return "n" if differences else "c"
    if (constant == "constant" and differences) or (constant == "drift" and differences > 1):
        raise ParameterError(
            f"Differencing takes a {constant} away.", parameter="constant", hint="Choose 'none', or 'drift' with d = 1."
        )
    if constant == "drift":
        return "t" if differences else "ct"
    return {"none": "n", "constant": "c"}[constant]


def _settled(d: int, seasonal_d: int, length: int) -> int:
    """From which value on an error is one: before, there was nothing to take the difference from."""
    return d + seasonal_d * length


def _coefficients(found: Any) -> Table:  # noqa: ANN401 - statsmodels has no types
    columns = (found.model.param_names, found.params, found.bse, found.zvalues, found.pvalues)
    return result_table(dict(zip(_COEFFICIENTS, columns, strict=True)), _COEFFICIENTS)


def _space(found: Any, origin: Origin, trend: str) -> Space:  # noqa: ANN401 - statsmodels has no types
    """The state space at the end of the series, as plain numbers."""
    result = found.filter_results
    selection = result.selection[:, :, -1]
    params = dict(zip(found.model.param_names, found.params, strict=True))

    def rows(matrix: Any) -> tuple[tuple[float, ...], ...]:  # noqa: ANN401 - statsmodels has no types
        return tuple(tuple(map(float, row)) for row in matrix)

    return Space(
        origin=origin,
        design=tuple(map(float, result.design[0, :, -1])),
        transition=rows(result.transition[:, :, -1]),
        disturbance=rows(selection @ result.state_cov[:, :, -1] @ selection.T),
        noise=float(result.obs_cov[0, 0, -1]),
        state=tuple(map(float, result.predicted_state[:, -1])),
        uncertainty=rows(result.predicted_state_cov[:, :, -1]),
        constant=float(params.get("const", 0.0)),
        drift=float(params.get("x1", 0.0)) if "t" in trend else 0.0,
    )
