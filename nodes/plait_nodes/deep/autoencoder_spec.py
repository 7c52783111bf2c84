"""What an autoencoder is, as plain data."""

from __future__ import annotations

from typing import Annotated, Literal, Self

from pydantic import BaseModel, ConfigDict, Field, model_validator

from .recurrent_spec import MOST_CELLS
from .scaling import Scaling
from .variants import Cell

Activation = Literal["relu", "tanh", "sigmoid", "gelu", "linear"]
Output = Literal["linear", "sigmoid", "softmax"]
Loss = Literal["squared", "cross entropy"]


class AutoencoderSpec(BaseModel):
    """Layers down to a code, and back up in the same sizes: all dense, or the outermost of recurrent cells."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    features: dict[str, str]
    sizes: tuple[Annotated[int, Field(ge=1, le=1_000_000)], ...] = Field(min_length=1, max_length=32)
    """Of the layers down to the code, which is the last."""
    activation: Activation
    output: Output
    loss: Loss
    scaling: Scaling
    steps: int = Field(default=0, ge=0, le=1_000_000)
    """How many steps of a sequence the features are; 0 if they have no order."""
    cell: Cell = "LSTM"
    errors: tuple[float, ...] = ()
    """The errors on the rows that it was trained on: their quantiles 0 %, 1 % … 100 %."""

    @model_validator(mode="after")
    def _fits(self) -> Self:
        if self.steps and (len(self.features) % self.steps or self.sizes[0] > MOST_CELLS or self.output == "softmax"):
            raise ValueError("the features are no such sequences")
        return self
