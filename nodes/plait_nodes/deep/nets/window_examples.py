"""Windows of a series as batches for a network; the series is held once."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import torch

if TYPE_CHECKING:
    from collections.abc import Callable

    from torch import Tensor

    from plait_nodes.deep.forecast_spec import ForecastSpec
    from plait_nodes.timeseries.windows import Windows


class WindowExamples:
    """The windows of a series, scaled, and what follows each.

    A batch is one gather out of a strided view: no window is copied before its batch is made.

    Args:
        windows: The rows, and where windows begin.
        spec: The scaling, and whether levels or changes are learnt.
        device: Where the rows are to be.
    """

    def __init__(self, windows: Windows, spec: ForecastSpec, device: torch.device) -> None:
        self._inputs = inputs_of(windows, spec, device)
        self._targets = torch.from_numpy(targets_of(windows, spec)).to(device)
        self._device = device
        self._count = len(windows)

    def __len__(self) -> int:
        return self._count

    def batch(self, which: Tensor) -> tuple[Tensor, Tensor]:
        """Inputs of batch × steps × features, and targets of batch × (times ahead · targets)."""
        which = which.to(self._device)
        return self._inputs(which), self._targets[which]


def inputs_of(windows: Windows, spec: ForecastSpec, device: torch.device) -> Callable[[Tensor], Tensor]:
    """A function that gives some windows, by their numbers, as batch × steps × features."""
    plan = windows.plan
    rows = torch.from_numpy(spec.inputs.scaled(_values(windows, plan.features))).to(device)
    if len(rows) < plan.length:
        return lambda which: rows.new_empty(len(which), plan.steps, rows.shape[1])
    # windows × features × steps, without a copy.
    view = rows.unfold(0, plan.length, 1)[:, :, :: plan.spacing]
    if windows.begin_everywhere and len(windows):
        view = view[int(windows.starts[0]) :]
        return lambda which: view[which].transpose(1, 2)
    starts = torch.from_numpy(windows.starts).to(device)
    return lambda which: view[starts[which]].transpose(1, 2)


def targets_of(windows: Windows, spec: ForecastSpec) -> np.ndarray[tuple[int, int], np.dtype[np.float32]]:
    """windows × (times ahead · targets), scaled; NaN where the target is missing."""
    values = windows.targets()
    if spec.predicts == "change":
        values = values - bases_of(windows)[:, None, :]
    return spec.outputs.scaled(values.reshape(len(windows), -1))


def bases_of(windows: Windows) -> np.ndarray[tuple[int, int], np.dtype[np.float64]]:
    """windows × targets: the values at the last step, from which changes count."""
    plan = windows.plan
    rows = _values(windows, plan.targets)
    return rows[windows.starts + plan.length - 1]


def _values(windows: Windows, names: tuple[str, ...]) -> np.ndarray[tuple[int, int], np.dtype[np.float64]]:
    columns = [windows.rows[name].cast(float).to_numpy() for name in names]
    return np.column_stack(columns) if columns else np.empty((len(windows.rows), 0))
