"""What a scatter shows of two columns: every point, or how many lie where."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

import narwhals as nw

from plait.table import collect

from .settled import settled

if TYPE_CHECKING:
    import polars as pl

    from plait import Table

    from .quantity import Quantity

COLUMNS, ROWS = 120, 80
"""Fields of a density image."""


@dataclass(frozen=True, slots=True)
class Extent:
    """How many rows there are and where those that have both values lie."""

    rows: int
    drawn: int
    low_x: float
    high_x: float
    low_y: float
    high_y: float
    mean_x: float
    mean_y: float

    @classmethod
    def of(cls, table: Table, x: Quantity, y: Quantity) -> Extent:
        """Runs one query over the table."""
        both = known(table, x, y)
        found = collect(
            both.select(
                nw.len().alias("drawn"),
                nw.col("x").min().alias("low_x"),
                nw.col("x").max().alias("high_x"),
                nw.col("y").min().alias("low_y"),
                nw.col("y").max().alias("high_y"),
                nw.col("x").mean().alias("mean_x"),
                nw.col("y").mean().alias("mean_y"),
            )
        ).rows(named=True)[0]
        rows = int(collect(table.select(nw.len())).item())
        drawn = int(found.pop("drawn"))
        return cls(rows, drawn, **{name: math.nan if value is None else float(value) for name, value in found.items()})


@dataclass(frozen=True, slots=True)
class Products:
    """Sums of products of the distances from the means, from which a straight line follows."""

    xx: float
    yy: float
    xy: float

    @property
    def r(self) -> float:
        """Pearson's correlation; NaN where a column is constant."""
        spread = math.sqrt(self.xx) * math.sqrt(self.yy)
        return max(-1.0, min(1.0, self.xy / spread)) if spread > 0 else math.nan

    @property
    def slope(self) -> float:
        """Of the line with the least squares; NaN where x is constant."""
        return self.xy / self.xx if self.xx > 0 else math.nan


def known(table: Table, x: Quantity, y: Quantity, *others: nw.Expr) -> Table:
    """The rows that have both values, with these as `x` and `y`."""
    chosen = table.select(x.number.alias("x"), y.number.alias("y"), *others)
    return chosen.filter(~nw.col("x").is_null(), ~nw.col("y").is_null())


def products_of(points: pl.DataFrame, extent: Extent) -> Products:
    """The sums for points that are in memory."""
    x = points["x"].to_numpy() - extent.mean_x
    y = points["y"].to_numpy() - extent.mean_y
    return _products(float(x @ x), float(y @ y), float(x @ y), extent)


def density(table: Table, x: Quantity, y: Quantity, extent: Extent) -> tuple[pl.DataFrame, Products]:
    """How many rows lie in each field that has any: `column`, `row` (from 0) and `rows`; and the sums of all."""
    off_x, off_y = nw.col("x") - extent.mean_x, nw.col("y") - extent.mean_y
    fields = (
        known(table, x, y)
        .with_columns(
            _field(nw.col("x"), extent.low_x, extent.high_x, COLUMNS).alias("column"),
            _field(nw.col("y"), extent.low_y, extent.high_y, ROWS).alias("row"),
            (off_x * off_x).alias("xx"),
            (off_y * off_y).alias("yy"),
            (off_x * off_y).alias("xy"),
        )
        .group_by("column", "row")
        .agg(nw.len().cast(nw.Int64).alias("rows"), nw.col("xx").sum(), nw.col("yy").sum(), nw.col("xy").sum())
        .sort("row", "column")
    )
    found = collect(fields).to_polars()
    sums = _products(float(found["xx"].sum()), float(found["yy"].sum()), float(found["xy"].sum()), extent)
    return found.select("column", "row", "rows"), sums


def _field(number: nw.Expr, low: float, high: float, count: int) -> nw.Expr:
    """The number of the field that a value lies in; the largest value is in the last one."""
    if high <= low:
        return (number * 0).cast(nw.Int64)
    return ((number - low) / (high - low) * count).floor().cast(nw.Int64).clip(0, count - 1)


def _products(xx: float, yy: float, xy: float, extent: Extent) -> Products:
    """A constant column has no spread, whatever rounding makes of it."""
    xx = xx if extent.high_x > extent.low_x else 0.0
    yy = yy if extent.high_y > extent.low_y else 0.0
    return Products(settled(xx), settled(yy), settled(xy))
