"""How closely a series goes with its own past."""

from __future__ import annotations

from typing import Annotated, NamedTuple

import narwhals as nw
from pydantic import Field

from plait import Metrics, Table, node
from plait.importing import import_alone
from plait_nodes.manipulation.result_table import result_table

from .series import Series, TimeColumn, ValueColumn, check_series

_LAGS = nw.Schema(
    {
        "lag": nw.Int64(),
        "autocorrelation": nw.Float64(),
        "partial": nw.Float64(),
        "bound": nw.Float64(),
        "ljung-box": nw.Float64(),
        "p": nw.Float64(),
    }
)


class AutocorrelationResult(NamedTuple):
    lags: Table
    metrics: Metrics


def _schema(table: nw.Schema | None, *, value: str, time: str, **_: object) -> tuple[nw.Schema, None]:
    if table is not None:
        check_series(table, value, time)
    return _LAGS, None


@node(
    "timeseries.autocorrelation",
    category="Time series",
    icon="sine-wave",
    face="{value}",
    tags=("acf", "pacf", "correlogram", "inspect seasonality", "lag", "ljung-box"),
    schema=_schema,
    collects=True,
    blocking=True,
    requires="stats",
)
def autocorrelation(
    table: Table,
    *,
    value: ValueColumn,
    time: TimeColumn = "",
    lags: Annotated[int, Field(ge=1, le=100_000, description="The largest distance in rows.")] = 48,
    confidence: Annotated[float, Field(gt=0, lt=1, description="How sure the bound is.")] = 0.95,
) -> AutocorrelationResult:
    """Measure how closely a series goes with its own values some rows before, from -1 to 1.

    `autocorrelation` is that of both values, `partial` what is left of it without the values in between (Yule and
    Walker). Of a series without memory, either lies within plus or minus `bound` as often as the confidence says.
    `ljung-box` sums up all lags so far, and `p` is the chance to find it or more in a series without memory.

    The series needs equal distances and no missing values. There are at most as many lags as rows less one, and
    partial ones for less than half as many; those of a constant series are missing. The metric `best lag` is the
    largest autocorrelation beyond the first lag at which it falls below 0: often the season.

    Example: `temp` of every hour has its best lag at 24.
    """
    import_alone("statsmodels.tsa.stattools", "scipy.stats")
    import numpy as np
    from scipy.stats import norm
    from statsmodels.tsa.stattools import acf, pacf, q_stat

    series = Series.of(table, value, time, at_least=2)
    values, count = series.values, len(series.values)
    longest = min(lags, count - 1)
    found = {name: np.full(longest, np.nan) for name in ("autocorrelation", "partial", "ljung-box", "p")}
    if np.ptp(values) > 0:
        found["autocorrelation"] = acf(values, nlags=longest, fft=True)[1:]
        partial = min(longest, max(0, (count - 1) // 2))
        if partial:
            found["partial"][:partial] = pacf(values, nlags=partial, method="ywm")[1:]
        found["ljung-box"], found["p"] = q_stat(found["autocorrelation"], count)
    bound = np.full(longest, float(norm.ppf((1 + confidence) / 2)) / count**0.5)
    table_columns = {"lag": np.arange(1, longest + 1), **found, "bound": bound}
    metrics = Metrics(rows=count)
    below = np.flatnonzero(found["autocorrelation"] < 0)
    if len(below) and below[0] + 1 < longest:
        after = found["autocorrelation"][below[0] :]
        if after.max() > bound[0]:
            metrics["best lag"] = int(below[0] + after.argmax() + 1)
    return AutocorrelationResult(result_table({name: table_columns[name] for name in _LAGS}, _LAGS), metrics)
