"""What becomes of values that lie far from all others."""

from __future__ import annotations

from typing import Literal

import narwhals as nw

from plait import ModelDescription, Table, stored_as
from plait.exact import col

from .column_names import require_free
from .group_limits import Bounds, GroupRange, with_limits
from .preparation import Preparation, State, require_columns, require_numbers, type_of

Action = Literal["nearest", "missing", "remove_row", "keep_row", "mark"]
_MARK = "_outlier"
_LARGEST = 9.2e18


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
    groups: tuple[str, ...] = ()
    """The columns whose values have limits of their own; the limits of the columns are not used then."""
    by_group: tuple[GroupRange, ...] = ()

    @property
    def bounds(self) -> Bounds:
        """The limits of all rows together."""
        return {
            name: tuple(None if end is None else nw.lit(end) for end in (each.low, each.high))  # type: ignore[misc]
            for name, each in self.columns.items()
        }


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
        if not self.state.groups:
            return self._treated(table, schema, self.state.bounds)
        require_columns(schema, self.state.groups)
        joined, bounds, added = with_limits(table, list(columns), self.state.groups, self.state.by_group)
        return self._treated(joined, schema, bounds).drop(*added)

    def _treated(self, table: Table, schema: nw.Schema, bounds: Bounds) -> Table:
        columns = self.state.columns
        outside = {name: is_outside(name, *bounds[name]) for name in columns}
        match self.state.action:
            case "nearest":
                return table.with_columns(
                    *(_nearest(name, *bounds[name], self._nearest_type(schema[name])) for name in columns)
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


def is_outside(name: str, low: nw.Expr | None, high: nw.Expr | None) -> nw.Expr:
    """Whether each value is an outlier; a missing value and NaN are none."""
    column = col(name).cast(nw.Float64)
    beyond = nw.lit(False) & column.is_null()
    if low is not None:
        beyond = beyond | (column < low).fill_null(False)
    if high is not None:
        beyond = beyond | ((column > high) & ~column.is_nan()).fill_null(False)
    return beyond.fill_null(False)


def _whole(limit: nw.Expr) -> nw.Expr:
    """A limit as a whole number, which is never outside of what 64 bits can hold."""
    return limit.clip(-_LARGEST, _LARGEST).cast(nw.Int64)


def _nearest(name: str, low: nw.Expr | None, high: nw.Expr | None, dtype: nw.dtypes.DType) -> nw.Expr:
    column = col(name)
    whole = dtype.is_integer()
    if not whole:
        column = column.cast(nw.Float64)
    nearest = column
    if low is not None:
        end = _whole(low.ceil()) if whole else low
        nearest = nw.when(column < end).then(end).otherwise(nearest)
    if high is not None:
        end = _whole(high.floor()) if whole else high
        above = column > end if whole else (column > end) & ~column.is_nan()
        nearest = nw.when(above).then(end).otherwise(nearest)
    return nearest.cast(dtype).alias(name)
