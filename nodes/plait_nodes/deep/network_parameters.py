"""Parameters that say how large a recurrent network is."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .variants import CELL_HELP as CELL_HELP
from .variants import Cell

CellChoice = Annotated[Cell, Field(description=CELL_HELP)]
Hidden = Annotated[int, Field(ge=1, le=16_384, description="How many cells each recurrent layer has.")]
Layers = Annotated[int, Field(ge=1, le=16, description="How many recurrent layers lie on top of each other.")]
BothWays = Annotated[
    bool, Field(description="Whether the sequence is also read from its end, so that each step knows what follows.")
]
Dropout = Annotated[
    float, Field(ge=0, le=0.95, description="The share of values that is left out at random while training.")
]
Projection = Annotated[
    int, Field(ge=0, le=16_384, description="To how many values the cells' outputs are brought; 0 for all. LSTM only.")
]
ForgetBias = Annotated[
    float,
    Field(
        ge=-10,
        le=10,
        description="How much LSTM cells remember by themselves at first: with 0 the gradient fades as in a simple "
        "network, with 3 it reaches over hundreds of steps.",
    ),
]
Embedding = Annotated[int, Field(ge=1, le=4_096, description="How many numbers stand for each token.")]
