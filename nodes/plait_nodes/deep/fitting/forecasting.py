"""Trains a sequence forecaster."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING, Any

import numpy as np
import polars as pl
from torch import nn

from plait import DataError
from plait.exact import exactly
from plait_nodes.deep.forecast_spec import ForecastSpec
from plait_nodes.deep.forecaster import SequenceForecaster
from plait_nodes.deep.nets.forecast_net import ForecastNet
from plait_nodes.deep.nets.initial import begin
from plait_nodes.deep.nets.snapshot import count_weights, stored_weights
from plait_nodes.deep.nets.trainer import Trainer
from plait_nodes.deep.nets.window_examples import WindowExamples, bases_of
from plait_nodes.deep.scaling import Scaling
from plait_nodes.deep.starting import taken_over
from plait_nodes.timeseries.windows import Windows

if TYPE_CHECKING:
    from collections.abc import Sequence

    from torch import Tensor

    from plait import RunContext
    from plait_nodes.deep.forecast_spec import Predicts
    from plait_nodes.deep.history import History
    from plait_nodes.deep.recurrent_spec import RecurrentSizes
    from plait_nodes.deep.training import Training

_LOSSES = {
    "squared": nn.functional.mse_loss,
    "absolute": nn.functional.l1_loss,
    "huber": nn.functional.smooth_l1_loss,
}


def train_forecaster(
    windows: Windows,
    validation: Windows | None,
    start: object,
    sizes: RecurrentSizes,
    predicts: Predicts,
    loss: str,
    shares: Sequence[str],
    forget_bias: float,
    training: Training,
    run: RunContext,
) -> tuple[SequenceForecaster, History, dict[str, float]]:
    """Train on windows, and say how it went.

    Raises:
        DataError: values are missing, or the training diverges.
        ParameterError: the sizes don't fit.
        Cancelled: somebody asked for it.
    """
    if validation is not None:
        _require_equal_plans(windows, validation)
        learnt, watched = windows, validation if len(validation) else None
    else:
        learnt, watched = put_aside(windows, training.aside)
    spec = ForecastSpec(
        plan=windows.plan,
        recurrent=sizes.spec(len(windows.plan.features)),
        predicts=predicts,
        inputs=_input_scaling(learnt),
        outputs=Scaling.of(_wanted(learnt, predicts)),
    )
    spec, before = taken_over(spec, start, SequenceForecaster, learnt=("inputs", "outputs", "errors"))
    spec = spec.model_copy(update={"errors": {}})
    module = ForecastNet(spec)
    device = begin(module, training, forget_bias, before)
    criterion = _LOSSES[loss]

    def loss_of(net: nn.Module, batch: tuple[Tensor, ...]) -> Tensor:
        return criterion(net(batch[0]), batch[1])

    trainer = Trainer(module, loss_of, training, run)
    watching = WindowExamples(watched, spec, device) if watched is not None else None
    history = trainer.fit(WindowExamples(learnt, spec, device), watching)
    model = SequenceForecaster(spec, stored_weights(module))
    metrics = {**history.metrics(), "windows": float(len(learnt)), "weights": count_weights(module)}
    if watched is not None:
        errors = model.forecast(watched) - watched.targets()
        still = bases_of(watched)[:, None, :] - watched.targets()
        metrics["validation MAE"] = float(np.abs(errors).mean())
        metrics["validation MAE of persistence"] = float(np.abs(still).mean())
        flat = np.abs(errors).reshape(len(errors), -1)
        model.spec = spec.model_copy(update={"errors": {share: _widths(flat, share) for share in shares}})
    elif shares:
        raise DataError(
            "There are no windows put aside to measure intervals on.", hint="Set aside a share, or connect some."
        )
    return model, history, metrics


def put_aside(windows: Windows, share: float) -> tuple[Windows, Windows | None]:
    """The first windows of each series, and the last; none of the first reaches into the last."""
    if not share or len(windows) < 2:
        return windows, None
    plan, starts = windows.plan, windows.starts
    if plan.keys:
        series = windows.rows.select(pl.struct(exactly(plan.keys)).rle_id()).to_series().to_numpy()[starts]
    else:
        series = np.zeros(len(starts), np.int64)
    early, late = [], []
    for _, places in _runs(series):
        mine = starts[places]
        cut = min(len(mine) - 1, max(1, round(len(mine) * (1 - share))))
        border = mine[cut]
        late.append(mine[cut:])
        early.append(mine[mine + plan.span <= border + plan.length])
    first, last = np.concatenate(early), np.concatenate(late)
    if not len(first):
        return windows, None
    return Windows(windows.rows, first, plan), Windows(windows.rows, last, plan)


def _runs(series: np.ndarray[tuple[int], np.dtype[Any]]) -> list[tuple[Any, slice]]:
    borders = [0, *(np.flatnonzero(np.diff(series)) + 1).tolist(), len(series)]
    return [(series[a], slice(a, b)) for a, b in itertools.pairwise(borders) if b > a]


def _input_scaling(windows: Windows) -> Scaling:
    """Of the rows that are in any of the windows."""
    rows = np.zeros(len(windows.rows), bool)
    edges = np.zeros(len(rows) + 1, np.int64)
    np.add.at(edges, windows.starts, 1)
    np.add.at(edges, windows.starts + windows.plan.length, -1)
    rows = np.cumsum(edges[:-1]) > 0
    values = windows.rows.select(exactly(windows.plan.features)).cast(pl.Float64).to_numpy()
    return Scaling.of(values[rows])


def _wanted(windows: Windows, predicts: Predicts) -> np.ndarray[tuple[int, int], np.dtype[np.float64]]:
    targets = windows.targets()
    if predicts == "change":
        targets = targets - bases_of(windows)[:, None, :]
    if not np.isfinite(targets).all():
        raise DataError("A target of a window is missing.", hint="Let Window Builder leave such windows out.")
    return targets.reshape(len(windows), -1)


def _widths(errors: np.ndarray[tuple[int, int], np.dtype[np.float64]], share: str) -> tuple[float, ...]:
    """Half the width of intervals that hold this share, with the correction of split conformal prediction for n rows.

    Lei, G'Sell, Rinaldo, Tibshirani and Wasserman (2018), Distribution-Free Predictive Inference for Regression.
    """
    level = float(share.rstrip(" %")) / 100
    rank = min(1.0, np.ceil((len(errors) + 1) * level) / len(errors))
    return tuple(np.quantile(errors, rank, axis=0, method="higher").tolist())


def _require_equal_plans(windows: Windows, validation: Windows) -> None:
    if windows.plan != validation.plan:
        raise DataError(
            "The windows at 'validation' are cut in another way than those to learn from.",
            hint="Give both Window Builders the same settings.",
        )
