"""What can be made of a group of rows."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Summarising = Literal[
    "rows",
    "count",
    "count_distinct",
    "sum",
    "mean",
    "median",
    "min",
    "max",
    "std",
    "var",
    "first",
    "last",
    "most_frequent",
    "quantile",
    "list",
    "joined_text",
]
"""What can be made of the values of a group; `Backend.summarise` says what each does with missing values."""


@dataclass(frozen=True, slots=True)
class Summary:
    """One column of a summary: its name, and what it makes of which column."""

    name: str
    function: Summarising
    column: str = ""
    quantile: float = 0.5
    separator: str = ", "
