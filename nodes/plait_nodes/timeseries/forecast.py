"""Continue a series beyond its end."""

from __future__ import annotations

from typing import Annotated

import narwhals as nw
import polars as pl
from pydantic import Field

from plait import ModelDescription, Table, node
from plait.importing import import_alone
from plait.table import lazy
from plait_nodes.manipulation.preparation import type_of
from plait_nodes.mining.names import prediction_name

from .forecaster import Forecaster


def _schema(model: ModelDescription | None, **_: object) -> nw.Schema | None:
    if model is None or model.target is None:
        return None
    return _columns(model)


@node(
    "timeseries.forecast",
    category="Time series",
    icon="chart-timeline-variant-shimmer",
    face="{steps} steps",
    tags=("predict", "arima predictor", "extrapolate", "future", "prediction interval"),
    schema=_schema,
)
def forecast(
    model: Forecaster,
    *,
    steps: Annotated[int, Field(ge=1, le=1_000_000, description="How many steps to go ahead.")] = 24,
    confidence: Annotated[float, Field(gt=0, lt=1, description="How sure it is that a value lies within.")] = 0.95,
) -> Table:
    """Continue a series beyond its end, with an interval for each step.

    Each row is one step after the end of the series that the model was fitted on, with its time where the series had
    one (of months, the same day or the end of the month). `lower` and `upper` enclose the value as often as the
    confidence says, if the errors are normal and the model is right, which it never quite is: in truth intervals are
    wider. Where trend or season of exponential smoothing are multiplied there is none, and both are missing.

    Example: 24 steps of a model of hourly temperatures are the next day.
    """
    import_alone("scipy.stats")
    from scipy.stats import norm

    found = model.ahead(steps)
    reach = float(norm.ppf((1 + confidence) / 2)) * found.deviation
    schema = _columns(model.describe())
    columns: dict[str, object] = {"step": pl.int_range(1, steps + 1, eager=True)}
    origin = model.origin
    if origin.time:
        times = origin.next_times(steps)
        columns[origin.time] = times if times is not None else [None] * steps
    columns |= {prediction_name(origin.value): found.mean, "lower": found.mean - reach, "upper": found.mean + reach}
    frame = pl.DataFrame(columns, schema_overrides=schema.to_polars())
    return lazy(frame.with_columns(pl.col("lower", "upper").fill_nan(None)))


def _columns(model: ModelDescription) -> nw.Schema:
    columns: dict[str, nw.dtypes.DType] = {"step": nw.Int64()}
    if "Time" in model.details:
        columns[model.details["Time"]] = type_of(model.details["Type of the time"])
    return nw.Schema({**columns, **model.adds, "lower": nw.Float64(), "upper": nw.Float64()})
