"""The parameters of views that look at scores of two classes."""

from typing import Annotated

from pydantic import Field

from plait import Column, Columns, FromPort

from .tally import Direction

Truth = Annotated[Column, Field(description="The column with the classes as they are.")]
Positive = Annotated[str, Field(description="The class that is looked for; empty takes the last one in order.")]
Scores = Annotated[
    Columns,
    FromPort(types="numeric"),
    Field(
        description="The columns to compare, one for each classifier; if none is chosen, those in which Apply Model "
        "puts the probability of the positive class."
    ),
]
ShownThreshold = Annotated[
    float | None, Field(description="The threshold of the first score that is looked at; none if empty.")
]
ScoreDirection = Annotated[Direction, Field(description="Whether high or low scores mean the positive class.")]
