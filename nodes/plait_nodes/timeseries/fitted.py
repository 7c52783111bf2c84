"""What the nodes that fit a forecaster give."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import narwhals as nw
import polars as pl

from plait import Metrics, ModelDescription, ParameterError, Table
from plait.table import lazy
from plait_nodes.manipulation.result_table import result_table
from plait_nodes.mining.names import prediction_name

from .forecaster import Forecaster
from .series import check_series

if TYPE_CHECKING:
    from collections.abc import Mapping

    import numpy as np
    from numpy.typing import NDArray

    from .series import Series

_RESIDUAL = "residual"
ESTIMATES = nw.Schema({"term": nw.String(), "estimate": nw.Float64()})


class Fitted(NamedTuple):
    """The series with what the model expected, the model, its numbers, and how well it fits."""

    table: Table
    model: Forecaster
    estimates: Table
    metrics: Metrics


def fitted_schema(
    table: nw.Schema | None, model: Forecaster | None, estimates: nw.Schema
) -> tuple[nw.Schema | None, ModelDescription | None, nw.Schema, None]:
    """What is known of it beforehand."""
    if table is None or model is None:
        return None, None, estimates, None
    name = prediction_name(model.origin.value)
    return nw.Schema({**table, name: nw.Float64(), _RESIDUAL: nw.Float64()}), model.describe(), estimates, None


def check_fittable(schema: nw.Schema, value: str, time: str) -> None:
    """Refuse a table whose columns don't fit, or that has a column of the result.

    Raises:
        MissingColumnError: a column is not there.
        ParameterError: it is of another type, or a name is taken.
    """
    check_series(schema, value, time)
    for name in (prediction_name(value), _RESIDUAL):
        if name in schema:
            raise ParameterError(
                f"The table already has a column '{name}'.", parameter="value", hint="Take it out with Column Filter."
            )


def fitted_table(series: Series, expected: NDArray[np.float64]) -> Table:
    """The rows in the order of time, with what was expected of each value before it was known, and the difference."""
    columns = [
        pl.Series(prediction_name(series.name), expected).fill_nan(None),
        pl.Series(_RESIDUAL, series.values - expected).fill_nan(None),
    ]
    return lazy(series.frame.with_columns(columns))


def estimate_table(estimates: Mapping[str, float]) -> Table:
    """Each number that was estimated."""
    return result_table({"term": list(estimates), "estimate": list(estimates.values())}, ESTIMATES)
