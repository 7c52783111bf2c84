"""What a network that reads sequences is, as plain data."""

from __future__ import annotations

from typing import Literal, Self

from pydantic import BaseModel, ConfigDict, Field, model_validator

from .recurrent_spec import RecurrentSpec
from .scaling import Scaling
from .token_spec import TokenSpec

Pool = Literal["last", "mean", "largest"]

LEARNT = ("tokens", "scaling", "classes")
"""The fields that come from a table."""


class SequenceSpec(BaseModel):
    """Sequences of tokens or numbers, recurrent layers over them, and classes of the whole or of each step."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    columns: tuple[str, ...] = Field(min_length=1)
    tokens: TokenSpec | None = None
    scaling: Scaling | None = None
    """Of sequences of numbers."""
    recurrent: RecurrentSpec
    pool: Pool | None = None
    """What is made of the steps; None if each step has a class of its own."""
    dropout: float = Field(default=0.0, ge=0, lt=1)
    longest: int = Field(default=0, ge=0)
    target: str
    classes: tuple[str | int | bool, ...] = Field(min_length=1, max_length=1_000_000)

    @model_validator(mode="after")
    def _fits(self) -> Self:
        inputs = self.tokens.outputs if self.tokens is not None else len(self.columns)
        if (self.tokens is None) == (self.scaling is None) or self.recurrent.inputs != inputs:
            raise ValueError("the inputs do not fit the layers")
        return self
