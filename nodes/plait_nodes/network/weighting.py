"""What the weights of edges mean, as a parameter."""

from typing import Annotated

from pydantic import Field

from .graph import Weights

WeightsChoice = Annotated[
    Weights,
    Field(
        description="What a large weight means: nothing, that the ends of the edge are close (strength), or that they "
        "are far apart (distance). One is 1 divided by the other."
    ),
]
