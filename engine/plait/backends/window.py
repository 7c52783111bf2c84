"""What can be made of a row and the rows around it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Cumulating = Literal["sum", "mean", "min", "max", "product", "count"]
Rolling = Literal["mean", "sum", "min", "max", "median", "std", "var", "quantile", "count"]
Side = Literal["before", "around", "after"]
Averaging = Literal[
    "simple",
    "gaussian",
    "harmonic",
    "exponential",
    "double exponential",
    "triple exponential",
    "exponential of means",
]
"""How the values of a moving average count; those with 'exponential' look back to the first value."""


@dataclass(frozen=True, slots=True)
class Window:
    """A new column, and the column that it is worked out from, row by row in the order of the table."""

    name: str
    column: str


@dataclass(frozen=True, slots=True)
class Shift(Window):
    """The value so many rows before; after, if the number is negative."""

    rows: int = 1


@dataclass(frozen=True, slots=True)
class Cumulation(Window):
    """What is made of all values up to this row; missing in rows without a value, which do not count."""

    function: Cumulating = "sum"
    carried: bool = False
    """Whether rows without a value have the result of the row before instead."""


@dataclass(frozen=True, slots=True)
class RollingWindow(Window):
    """What is made of the values of so many rows, this one among them; missing if fewer than `least` have a value."""

    function: Rolling = "mean"
    rows: int = 3
    side: Side = "before"
    least: int = 1
    quantile: float = 0.5
    complete: bool = False
    """Whether a window that reaches beyond the rows gives no result, however few values it may have."""


@dataclass(frozen=True, slots=True)
class MovingAverage(Window):
    """A mean of so many neighbouring values; rows without a value are as if they were not there.

    With k values, 'gaussian' weighs one at the distance d by exp(-d² / 2s²) with s = (k - 1) / 4, and the exponential
    ones give the newest value the weight 2 / (k + 1).
    """

    method: Averaging = "simple"
    rows: int = 3
    side: Side = "before"


@dataclass(frozen=True, slots=True)
class Position(Window):
    """The place of the row, from 0; its column does not matter."""
