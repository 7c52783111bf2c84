"""The network of the sequence forecaster."""

from __future__ import annotations

from typing import TYPE_CHECKING

from torch import Tensor, nn

from plait_nodes.deep.nets.recurrent import Recurrent

if TYPE_CHECKING:
    from plait_nodes.deep.forecast_spec import ForecastSpec


class ForecastNet(nn.Module):
    """From a window to the targets after it, both scaled.

    Args:
        spec: The sizes.
    """

    def __init__(self, spec: ForecastSpec) -> None:
        super().__init__()
        self.recurrent = Recurrent(spec.recurrent)
        self.head = nn.Linear(spec.recurrent.outputs, spec.count)

    def forward(self, x: Tensor) -> Tensor:
        """batch × steps × features to batch × (times ahead · targets)."""
        seen = self.recurrent(x)
        if self.recurrent.spec.both_ways:
            # What goes backward has seen the whole window at its first step.
            half = seen.shape[2] // 2
            return self.head(
                nn.functional.pad(seen[:, -1, :half], (0, half)) + nn.functional.pad(seen[:, 0, half:], (half, 0))
            )
        return self.head(seen[:, -1])
