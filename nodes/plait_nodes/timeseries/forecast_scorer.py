"""Compare forecasts with what came, and with persistence."""

from __future__ import annotations

from typing import Annotated, NamedTuple

import narwhals as nw
import polars as pl
from pydantic import Field

from plait import (
    Column,
    Columns,
    DataError,
    FromPort,
    Metrics,
    MissingColumnError,
    OneColumn,
    ParameterError,
    Table,
    node,
)
from plait.exact import bare, exactly
from plait.held import held
from plait.table import collect
from plait_nodes.manipulation.result_table import result_table

from .series import check_time, in_time_order

_SCORES = nw.Schema(
    {
        "forecast": nw.String(),
        "rows": nw.Int64(),
        "MAE": nw.Float64(),
        "RMSE": nw.Float64(),
        "bias": nw.Float64(),
        "sMAPE": nw.Float64(),
        "MASE": nw.Float64(),
        "MAE of persistence": nw.Float64(),
        "skill": nw.Float64(),
    }
)
_PERSISTENCE = "Persistence"
_METRICS = {
    "rows": "rows",
    "MAE": "mae",
    "RMSE": "rmse",
    "MASE": "mase",
    "MAE of persistence": "mae of persistence",
    "skill": "skill",
}


class ForecastScorerResult(NamedTuple):
    scores: Table
    metrics: Metrics


def _schema(
    table: nw.Schema | None,
    history: nw.Schema | None,
    *,
    actual: str,
    forecasts: Columns,
    persistence: str,
    time: str,
    **_: object,
) -> tuple[nw.Schema, None]:
    if table is not None:
        _chosen(table, actual, forecasts, persistence, time)
    return _SCORES, None


@node(
    "timeseries.forecast_scorer",
    category="Time series",
    icon="ruler",
    face="{actual} · season {season}",
    tags=("mae", "rmse", "mase", "smape", "naive forecast", "persistence", "backtest", "numeric scorer"),
    schema=_schema,
    collects=True,
)
def forecast_scorer(
    table: Table,
    history: Table | None = None,
    *,
    actual: Annotated[Column, OneColumn(types="numeric"), Field(description="The column with the values that came.")],
    forecasts: Annotated[
        Columns, FromPort(types="numeric"), Field(description="The columns with forecasts of them, one or several.")
    ],
    persistence: Annotated[
        Column,
        OneColumn(types="numeric"),
        Field(description="The column that persistence forecasts with; empty: the actual value one season before."),
    ] = "",
    season: Annotated[
        int, Field(ge=1, le=1_000_000, description="How many rows before the value lies that persistence repeats.")
    ] = 1,
    time: Annotated[
        Column, OneColumn(types="temporal"), Field(description="The dates or times to sort by; may be left empty.")
    ] = "",
) -> ForecastScorerResult:
    """Compare forecasts with the values that came, and with persistence: that all stays as it was.

    Each forecast has a row, and persistence has one too. MAE is the mean error without its sign, RMSE the root of the
    mean squared error, bias the mean of forecast less actual value, sMAPE twice the error as a share of both sizes.
    `MAE of persistence` is on the same rows as the forecast, and `skill` 1 less the share of it that the forecast's MAE
    is: 0 is no better than doing nothing, and below 0 is worse.

    MASE (Hyndman and Koehler, 2006) divides the MAE by that of persistence on the training series. Connect it as
    `history`, with the column *actual*; then persistence also knows the values before the first row. Without it, MASE
    divides by the mean change over a season within the table. Rows where the actual value or the forecast is missing
    are left out, those of persistence too.

    Example: actual `temp`, forecast `Prediction (temp)`, season 24: was it worth more than the same hour of yesterday?
    """
    names = _chosen(table.collect_schema(), actual, forecasts, persistence, time)
    used = dict.fromkeys([actual, *names, *([persistence] if persistence else []), *([time] if time else [])])
    frame: pl.DataFrame = collect(table.select(exactly(used))).to_polars()
    if time:
        frame = in_time_order(frame, time)
    past = _past(history, actual, time)
    known = _numbers(frame, actual)
    whole = pl.concat([past, known])
    repeated = _numbers(frame, persistence) if persistence else whole.shift(season).tail(len(known))
    changes = (past - past.shift(season)) if len(past) else (known - known.shift(season))
    scale = _mean(changes.abs())
    scores = [_scored(_numbers(frame, name), known, repeated, scale) for name in names]
    if not scores[0]["rows"]:
        raise DataError(f"No row has both '{actual}' and '{names[0]}'.", column=names[0])
    labels = [*names, _PERSISTENCE]
    scores.append(_scored(repeated, known, repeated, scale))
    columns = {"forecast": labels, **{name: [each[name] for each in scores] for name in list(_SCORES)[1:]}}
    found = {_METRICS[name]: value for name, value in scores[0].items() if name in _METRICS and value is not None}
    return ForecastScorerResult(result_table(columns, _SCORES), Metrics(found))


def _chosen(schema: nw.Schema, actual: str, forecasts: Columns, persistence: str, time: str) -> list[str]:
    """The forecasts, once each.

    Raises:
        MissingColumnError: a column is not there.
        ParameterError: one holds no numbers, or there is no forecast.
    """
    if time:
        check_time(schema, time)
    names = [name for name in dict.fromkeys(forecasts.among(schema)) if name != actual]
    if not names:
        raise ParameterError("No forecast is chosen.", parameter="forecasts", hint="Choose at least one column.")
    parameters = {actual: "actual", persistence: "persistence", **dict.fromkeys(names, "forecasts")}
    for name, parameter in parameters.items():
        if name in schema and not (schema[name].is_numeric() or schema[name] == nw.Unknown):
            raise ParameterError(f"The column '{name}' holds {held(schema[name])}, not numbers.", parameter=parameter)
    return names


def _past(history: Table | None, actual: str, time: str) -> pl.Series:
    if history is None:
        return pl.Series([], dtype=pl.Float64)
    schema = history.collect_schema()
    for name in (actual, *([time] if time else [])):
        if name not in schema:
            raise MissingColumnError(name, list(schema))
    frame: pl.DataFrame = collect(
        history.select(exactly(dict.fromkeys([actual, *([time] if time else [])])))
    ).to_polars()
    return _numbers(in_time_order(frame, time) if time else frame, actual)


def _numbers(frame: pl.DataFrame, name: str) -> pl.Series:
    return bare(frame[name]).cast(pl.Float64).fill_nan(None)


def _scored(forecast: pl.Series, known: pl.Series, repeated: pl.Series, scale: float | None) -> dict[str, float | None]:
    """The measures of one forecast; None where one is undefined."""
    error = forecast - known
    there = error.is_not_null()
    share = (2 * error.abs() / (forecast.abs() + known.abs())).fill_nan(0)
    mae, persistence = _mean(error.abs()), _mean((repeated - known).filter(there).abs())
    squared = _mean(error * error)
    return {
        "rows": int(there.sum()),
        "MAE": mae,
        "RMSE": squared**0.5 if squared is not None else None,
        "bias": _mean(error),
        "sMAPE": _mean(share),
        "MASE": mae / scale if mae is not None and scale else None,
        "MAE of persistence": persistence,
        "skill": 1 - mae / persistence if mae is not None and persistence else None,
    }


def _mean(values: pl.Series) -> float | None:
    mean = values.mean()
    return float(mean) if isinstance(mean, float) else None
