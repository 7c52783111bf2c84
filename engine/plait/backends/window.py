"""What can be made of a row and the rows around it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Cumulating = Literal["sum", "mean", "min", "max", "product", "count"]
Rolling = Literal["mean", "sum", "min", "max", "median", "std", "var", "quantile", "count"]
Side = Literal["before", "around", "after"]


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


@dataclass(frozen=True, slots=True)
class RollingWindow(Window):
    """What is made of the values of so many rows, this one among them; missing if fewer than `least` have a value."""

    function: Rolling = "mean"
    rows: int = 3
    side: Side = "before"
    least: int = 1
    quantile: float = 0.5


@dataclass(frozen=True, slots=True)
class Position(Window):
    """The place of the row, from 0; its column does not matter."""
