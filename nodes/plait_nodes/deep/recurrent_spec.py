"""Kind and sizes of recurrent layers, as plain data."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import Self

from pydantic import BaseModel, ConfigDict, Field, ValidationError, model_validator

from plait import ParameterError

from .variants import Cell

MOST_CELLS = 65_536


class RecurrentSpec(BaseModel):
    """Recurrent layers on top of each other."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    cell: Cell = "LSTM"
    inputs: int = Field(ge=1, le=1_000_000)
    hidden: int = Field(ge=1, le=MOST_CELLS)
    layers: int = Field(default=1, ge=1, le=100)
    both_ways: bool = False
    projection: int = Field(default=0, ge=0, le=MOST_CELLS)
    dropout: float = Field(default=0.0, ge=0, lt=1)

    @property
    def outputs(self) -> int:
        """How many values come out at each step."""
        return (self.projection or self.hidden) * (2 if self.both_ways else 1)

    @model_validator(mode="after")
    def _fits(self) -> Self:
        if self.projection and self.cell != "LSTM":
            raise ValueError("only the cell 'LSTM' has a projection")
        if self.projection and self.projection >= self.hidden:
            raise ValueError("a projection has fewer values than there are cells")
        return self


@dataclass(frozen=True, slots=True)
class RecurrentSizes:
    """What is chosen of recurrent layers, before it is known how many values enter them."""

    cell: Cell
    hidden: int
    layers: int = 1
    both_ways: bool = False
    projection: int = 0
    dropout: float = 0.0

    def spec(self, inputs: int) -> RecurrentSpec:
        """The layers for so many values.

        Raises:
            ParameterError: there are no such layers.
        """
        try:
            return RecurrentSpec(**asdict(self), inputs=inputs)
        except ValidationError as error:
            why = error.errors()[0]["msg"].removeprefix("Value error, ")
            raise ParameterError(f"There are no such layers: {why}.", parameter="projection") from error
