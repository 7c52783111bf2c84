"""What an autoencoder is, as plain data."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field

from .scaling import Scaling

Activation = Literal["relu", "tanh", "sigmoid", "gelu", "linear"]
Output = Literal["linear", "sigmoid", "softmax"]
Loss = Literal["squared", "cross entropy"]


class AutoencoderSpec(BaseModel):
    """Dense layers down to a code, and back up in the same sizes."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    features: dict[str, str]
    sizes: tuple[Annotated[int, Field(ge=1, le=1_000_000)], ...] = Field(min_length=1, max_length=32)
    """Of the layers down to the code, which is the last."""
    activation: Activation
    output: Output
    loss: Loss
    scaling: Scaling
    errors: tuple[float, ...] = ()
    """The errors on the rows that it was trained on: their quantiles 0 %, 1 % … 100 %."""
