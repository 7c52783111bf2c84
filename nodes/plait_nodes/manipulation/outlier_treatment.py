"""What becomes of values that lie far from all others."""

from __future__ import annotations

import math
from typing import Literal

import narwhals as nw

from plait import ModelDescription, Table, stored_as
from plait.exact import col

from .column_names import require_free
from .preparation import Preparation, State, require_numbers, type_of

Action = Literal["nearest", "missing", "remove_row", "keep_row", "mark"]
_MARK = "_outlier"


class Range(State):
    """The values of a column that are not outliers; open on a side that is not looked at."""

    dtype: str
    low: float | None = None
    high: float | None = None


class Ranges(State):
    columns: dict[str, Range]
    action: Action
    whole: bool = False
    """Whether columns of whole numbers stay so with 'nearest'."""


@stored_as("manipulation.outlier_treatment")
class OutlierTreatment(Preparation[Ranges]):
    """Treats what lies outside the ranges that it learnt."""

    state_class = Ranges

    def describe(self) -> ModelDescription:
        columns, action = self.state.columns, self.state.action
        features = nw.Schema({name: type_of(each.dtype) for name, each in columns.items()})
        match action:
            case "nearest":
                adds = nw.Schema({name: self._nearest_type(type_of(each.dtype)) for name, each in columns.items()})
            case "missing":
                adds = features
            case "remove_row" | "keep_row":
                adds = nw.Schema()
            case "mark":
                adds = nw.Schema({name + _MARK: nw.Boolean() for name in columns})
        return ModelDescription(self.kind, features, adds)

    def apply(self, table: Table) -> Table:
        columns = self.state.columns
        schema = table.collect_schema()
        require_numbers(schema, columns)
        if not columns:
            return table
        outside = {name: is_outside(name, each) for name, each in columns.items()}
        match self.state.action:
            case "nearest":
                return table.with_columns(
                    *(_nearest(name, each, self._nearest_type(schema[name])) for name, each in columns.items())
                )
            case "missing":
                return table.with_columns(*(nw.when(~outside[name]).then(col(name)).alias(name) for name in columns))
            case "remove_row":
                return table.filter(~nw.any_horizontal(*outside.values(), ignore_nulls=False))
            case "keep_row":
                return table.filter(nw.any_horizontal(*outside.values(), ignore_nulls=False))
            case "mark":
                require_free([name + _MARK for name in columns], schema, parameter="action")
                return table.with_columns(*(each.alias(name + _MARK) for name, each in outside.items()))

    def _nearest_type(self, dtype: nw.dtypes.DType) -> nw.dtypes.DType:
        return dtype if self.state.whole and dtype.is_integer() else nw.Float64()


def is_outside(name: str, found: Range) -> nw.Expr:
    """Whether each value is an outlier; a missing value and NaN are none."""
    column = col(name).cast(nw.Float64)
    beyond = nw.lit(False) & column.is_null()
    if found.low is not None:
        beyond = beyond | (column < found.low)
    if found.high is not None:
        beyond = beyond | ((column > found.high) & ~column.is_nan())
    return beyond.fill_null(False)


def _nearest(name: str, found: Range, dtype: nw.dtypes.DType) -> nw.Expr:
    column = col(name)
    whole = dtype.is_integer()
    if not whole:
        column = column.cast(nw.Float64)
    nearest = column
    if found.low is not None:
        low = math.ceil(found.low) if whole else found.low
        nearest = nw.when(column < low).then(nw.lit(low)).otherwise(nearest)
    if found.high is not None:
        high = math.floor(found.high) if whole else found.high
        above = column > high if whole else (column > high) & ~column.is_nan()
        nearest = nw.when(above).then(nw.lit(high)).otherwise(nearest)
    return nearest.cast(dtype).alias(name)
