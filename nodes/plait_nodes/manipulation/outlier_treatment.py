"""What becomes of values that lie far from all others."""

from __future__ import annotations

from typing import Literal

import narwhals as nw

from plait import ModelDescription, Table, stored_as
from plait.exact import col

from .column_names import require_free
from .preparation import Preparation, State, require_numbers, type_of

Action = Literal["nearest", "missing", "remove_row", "mark"]
_MARK = "_outlier"


class Range(State):
    """The values of a column that are not outliers; open where there are no values at all."""

    dtype: str
    low: float | None = None
    high: float | None = None


class Ranges(State):
    columns: dict[str, Range]
    action: Action


@stored_as("manipulation.outlier_treatment")
class OutlierTreatment(Preparation[Ranges]):
    """Treats what lies outside the ranges that it learnt."""

    state_class = Ranges

    def describe(self) -> ModelDescription:
        columns, action = self.state.columns, self.state.action
        features = nw.Schema({name: type_of(each.dtype) for name, each in columns.items()})
        match action:
            case "nearest":
                adds = nw.Schema(dict.fromkeys(columns, nw.Float64()))
            case "missing":
                adds = features
            case "remove_row":
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
                return table.with_columns(*(_nearest(name, each) for name, each in columns.items()))
            case "missing":
                return table.with_columns(*(nw.when(~outside[name]).then(col(name)).alias(name) for name in columns))
            case "remove_row":
                return table.filter(~nw.any_horizontal(*outside.values(), ignore_nulls=False))
            case "mark":
                require_free([name + _MARK for name in columns], schema, parameter="action")
                return table.with_columns(*(each.alias(name + _MARK) for name, each in outside.items()))


def is_outside(name: str, found: Range) -> nw.Expr:
    """Whether each value is an outlier; a missing value and NaN are none."""
    column = col(name).cast(nw.Float64)
    if found.low is None or found.high is None:
        return column.is_null() & ~column.is_null()
    beyond = (column < found.low) | ((column > found.high) & ~column.is_nan())
    return beyond.fill_null(False)


def _nearest(name: str, found: Range) -> nw.Expr:
    column = col(name).cast(nw.Float64)
    if found.low is None or found.high is None:
        return column
    return (
        nw.when(column < found.low)
        .then(nw.lit(found.low))
        .when((column > found.high) & ~column.is_nan())
        .then(nw.lit(found.high))
        .otherwise(column)
        .alias(name)
    )
