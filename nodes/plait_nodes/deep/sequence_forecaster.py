"""Train a recurrent network that forecasts a series."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal, NamedTuple

from pydantic import Field

from plait import DataError, Metrics, ModelDescription, Regressor, RunContext, Table, node
from plait.importing import import_alone
from plait_nodes.timeseries.windows import Windows

from .forecast_spec import Predicts
from .history import CURVE
from .network_parameters import BothWays, CellChoice, Dropout, ForgetBias, Hidden, Layers, Projection
from .recurrent_spec import RecurrentSizes
from .training import RECURRENT_OPTIONS, Batch, Epochs, OptionsChoice, Rate, Seed, Training

if TYPE_CHECKING:
    import narwhals as nw

Loss = Literal["squared", "absolute", "huber"]


class SequenceForecasterResult(NamedTuple):
    model: Regressor
    curve: Table
    metrics: Metrics


def _schema(*_: object, **__: object) -> tuple[ModelDescription | None, nw.Schema, None]:
    return None, CURVE, None


@node(
    "deep.sequence_forecaster",
    category="Deep learning/Trainers",
    icon="chart-timeline-variant-shimmer",
    face="{cell} {hidden} · {epochs} epochs",
    tags=("lstm", "gru", "rnn", "recurrent", "time series", "many to one", "many to many", "keras", "learner"),
    requires="deep",
    schema=_schema,
    blocking=True,
)
def sequence_forecaster(
    windows: Windows,
    validation: Windows | None = None,
    start: Regressor | None = None,
    *,
    run: RunContext,
    cell: CellChoice = "LSTM",
    hidden: Hidden = 32,
    layers: Layers = 1,
    both_ways: BothWays = False,
    projection: Projection = 0,
    dropout: Dropout = 0.0,
    forget_bias: ForgetBias = 1.0,
    predicts: Annotated[
        Predicts,
        Field(
            description="Whether the network gives the target itself, or by how much it differs from its value at the "
            "last step. The change is mostly easier to learn, and never worse than no forecast at all."
        ),
    ] = "change",
    loss: Annotated[
        Loss, Field(description="What is made small: squared errors, errors without sign, or a mixture of both.")
    ] = "squared",
    intervals: Annotated[
        str,
        Field(
            pattern=r"^\s*(\d{1,2}\s*%(\s*,\s*\d{1,2}\s*%)*)?\s*$",
            description="Shares of values that are to lie in an interval around the forecast, such as 80 %, 95 %; they "
            "are measured on the windows put aside.",
        ),
    ] = "",
    epochs: Epochs = 10,
    batch: Batch = 64,
    rate: Rate = 1e-3,
    seed: Seed = 0,
    training: OptionsChoice = RECURRENT_OPTIONS,
) -> SequenceForecasterResult:
    """Train a recurrent network that forecasts what follows a window of a series.

    The windows come from Window Builder, which says which columns are seen, which are forecast, and how far ahead.
    Features and targets are scaled by their mean and standard deviation in these windows; the model knows both, and
    forecasts in the units of the table.

    The last windows of each series are put aside, as many as *aside* says, or connect others as `validation`. Training
    stops when they no longer gain, and the best weights are kept. Connect a trained forecaster of the same form as
    `start` to go on from its weights.

    Put Forecast Windows behind it to see forecasts beside what came, and compare with persistence by Forecast Scorer:
    on many series nothing beats it by much. Apply Model gives forecasts from each row of a table on.

    Example: four days of hourly weather and the temperature a day later; 32 cells learn in seconds to be better than
    "the same as now".
    """
    import_alone("torch", "safetensors.torch")
    from .fitting.forecasting import train_forecaster

    if not windows.plan.targets:
        raise DataError("The windows have no target.", hint="Choose targets in Window Builder.")
    if not len(windows):
        raise DataError("There is no window to learn from.", hint="Give Window Builder more rows, or fewer steps.")
    sizes = RecurrentSizes(cell, hidden, layers, both_ways, projection, dropout)
    settings = Training.of(training, epochs=epochs, batch=batch, rate=rate, seed=seed)
    shares = tuple(each.strip() for each in intervals.split(",") if each.strip())
    model, history, metrics = train_forecaster(
        windows, validation, start, sizes, predicts, loss, shares, forget_bias, settings, run
    )
    return SequenceForecasterResult(model, history.curve(), Metrics(metrics))
