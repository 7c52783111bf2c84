"""Forecasts of windows, beside what came."""

from __future__ import annotations

import narwhals as nw
import polars as pl

from plait import DataError, Regressor, RunContext, Table, node
from plait.importing import import_alone
from plait_nodes.timeseries.window_table import offset_name
from plait_nodes.timeseries.windows import Windows

from .forecaster import SequenceForecaster


def _schema(*_: object, **__: object) -> None:
    return None


@node(
    "deep.forecast_windows",
    category="Deep learning/Apply",
    icon="chart-line",
    tags=("predict", "apply", "lstm", "backtest", "persistence"),
    requires="deep",
    schema=_schema,
    blocking=True,
)
def forecast_windows(windows: Windows, model: Regressor, *, run: RunContext) -> Table:
    """Forecast what follows each window, beside what really came.

    Each window has a row, with its groups and the time of its last step. `temp (t)` is the value at that step, which is
    what persistence forecasts; `temp (t+24)` is what came, and `Prediction (temp (t+24))` what the network says. Give
    the three columns to Forecast Scorer.

    The windows must be cut as those that the model was trained on.
    """
    import_alone("torch")
    if not isinstance(model, SequenceForecaster):
        raise DataError(
            "This model can't forecast windows.", hint="Connect the model of a Sequence Forecaster, or use Apply Model."
        )
    plan = windows.plan
    if plan != model.spec.plan:
        raise DataError(
            "The windows are cut in another way than those that the model was trained on.",
            hint="Give both Window Builders the same settings.",
        )
    run.check_cancelled()
    names = [*plan.keys, *((plan.time,) if plan.time else ())]
    columns = [windows.column(name, plan.length - 1) for name in names]
    columns += [windows.column(name, plan.length - 1).alias(offset_name(name, 0)) for name in plan.targets]
    columns += [
        windows.column(name, plan.length - 1 + ahead).alias(offset_name(name, ahead))
        for ahead in plan.ahead
        for name in plan.targets
    ]
    found = model.columns(windows)
    return nw.from_native(pl.DataFrame([*columns, *found.get_columns()]).lazy())
