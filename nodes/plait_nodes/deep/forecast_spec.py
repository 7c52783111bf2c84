"""What a sequence forecaster is, as plain data."""

from __future__ import annotations

from typing import Literal

from pydantic import BaseModel, ConfigDict, Field

from plait_nodes.timeseries.windows import WindowPlan

from .recurrent_spec import RecurrentSpec
from .scaling import Scaling

Predicts = Literal["level", "change"]


class ForecastSpec(BaseModel):
    """Recurrent layers over a window, and a dense layer that makes the targets of their last outputs."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    plan: WindowPlan
    recurrent: RecurrentSpec
    predicts: Predicts
    inputs: Scaling
    outputs: Scaling
    errors: dict[str, tuple[float, ...]] = Field(default_factory=dict)
    """For each share of intervals, half their width for each output: a quantile of the errors on rows put aside."""

    @property
    def count(self) -> int:
        """How many numbers come out."""
        return len(self.plan.ahead) * len(self.plan.targets)
