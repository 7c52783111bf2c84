"""What can be made of a group of rows."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Summarising = Literal[
    "rows",
    "count",
    "count_distinct",
    "count_missing",
    "sum",
    "product",
    "mean",
    "median",
    "min",
    "max",
    "range",
    "std",
    "var",
    "skewness",
    "kurtosis",
    "first",
    "last",
    "first_value",
    "last_value",
    "most_frequent",
    "quantile",
    "list",
    "distinct_list",
    "joined_text",
    "joined_distinct",
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
