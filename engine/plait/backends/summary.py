"""What can be made of a group of rows."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Summarising = Literal[
    "rows",
    "count",
    "count_distinct",
    "count_missing",
    "count_true",
    "count_false",
    "percent",
    "sum",
    "sum_of_squares",
    "sum_of_logs",
    "product",
    "mean",
    "geometric_mean",
    "median",
    "min",
    "max",
    "range",
    "std",
    "var",
    "geometric_std",
    "mean_absolute_deviation",
    "median_absolute_deviation",
    "skewness",
    "kurtosis",
    "covariance",
    "correlation",
    "first",
    "last",
    "first_value",
    "last_value",
    "most_frequent",
    "first_most_frequent",
    "quantile",
    "list",
    "sorted_list",
    "distinct_list",
    "joined_text",
    "joined_distinct",
    "joined_with_counts",
]
"""What can be made of the values of a group; `Backend.summarise` says what each does with missing values."""

Summing = Summarising | Literal["soonest_most_frequent"]
"""The same and what no node offers: the value that was the first, row by row, to come as often as any ever does."""

QuantileType = Literal["1", "2", "3", "4", "5", "6", "7", "8", "9"]
"""How a quantile between two values is estimated, by the numbers of Hyndman and Fan (1996)."""

OfOne = Literal["missing", "zero"]
"""What the deviation of a single value from itself is."""


@dataclass(frozen=True, slots=True)
class Summary:
    """One column of a summary: its name, and what it makes of which column."""

    name: str
    function: Summing
    column: str = ""
    quantile: float = 0.5
    separator: str = ", "
    quantile_type: QuantileType = "7"
    missing: bool = False
    """Whether a missing value is a value like others for what looks at distinct values, and joined as `?`."""
    of_one: OfOne = "missing"
    """For variance and standard deviations."""
    other: str = ""
    """The second column, for covariance and correlation."""
