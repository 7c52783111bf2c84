"""Bring numbers to one scale."""

from __future__ import annotations

import math
from typing import Annotated, Literal

import narwhals as nw
from pydantic import Field

from plait import Columns, DataError, FromPort, ModelDescription, ParameterError, Table, node, stored_as
from plait.backends import backend_of
from plait.backends.summary import Summary
from plait.exact import col

from .preparation import (
    Announced,
    Preparation,
    Prepared,
    State,
    announced,
    require_numbers,
    type_of,
    type_text,
    without_nan,
)

Method = Literal["z_score", "min_max", "robust", "decimal"]


class Scale(State):
    """One column: a value becomes (value - center) / divisor · span + low."""

    dtype: str
    center: float = 0.0
    divisor: float = 1.0
    span: float = 1.0
    low: float = 0.0


class Scales(State):
    columns: dict[str, Scale]


@stored_as("manipulation.normalization")
class Normalization(Preparation[Scales]):
    """Brings the columns of a table to the scale of the table that it was fitted on."""

    state_class = Scales

    def describe(self) -> ModelDescription:
        scales = self.state.columns
        features = nw.Schema({name: type_of(scale.dtype) for name, scale in scales.items()})
        return ModelDescription(self.kind, features, nw.Schema(dict.fromkeys(scales, nw.Float64())))

    def apply(self, table: Table) -> Table:
        scales = self.state.columns
        require_numbers(table.collect_schema(), scales)
        scaled = [_scaled(name, scale) for name, scale in scales.items()]
        return table.with_columns(*scaled) if scaled else table


def _scaled(name: str, scale: Scale) -> nw.Expr:
    """The formula of a scale, without the steps that change nothing: each is a pass over the column."""
    value = (col(name).cast(nw.Float64) - scale.center) / scale.divisor
    if scale.span != 1:
        value = value * scale.span
    return value + scale.low if scale.low else value


def _schema(table: nw.Schema | None, *, columns: Columns, method: Method, low: float, high: float) -> Announced | None:
    if table is None:
        return None
    _check_range(low, high)
    chosen = _chosen(table, columns)
    unfitted = Normalization(Scales(columns={name: Scale(dtype=type_text(table[name])) for name in chosen}))
    return announced(table, unfitted)


@node(
    "manipulation.normalizer",
    category="Manipulation/Columns",
    icon="arrow-expand-vertical",
    face="{method}",
    tags=("scale", "standardise", "z-score", "min-max", "normalise", "normalize", "standardize"),
    schema=_schema,
    collects=True,
    passes=2,
)
def normalizer(
    table: Table,
    *,
    columns: Annotated[
        Columns, FromPort(types="numeric"), Field(description="The columns to bring to one scale.")
    ] = Columns.of_type("numeric"),
    method: Annotated[Method, Field(description="What the columns have in common afterwards.")] = "z_score",
    low: Annotated[float, Field(description="The smallest value after 'min_max'.")] = 0.0,
    high: Annotated[float, Field(description="The largest value after 'min_max'.")] = 1.0,
) -> Prepared:
    """Bring numeric columns to one scale, and learn the scale for other tables.

    'z_score': mean 0 and standard deviation 1 (of the sample, dividing by n - 1). 'min_max': from *low* to *high*.
    'robust': median 0 and the middle half of the values 1 wide, so that outliers hardly count. 'decimal': divided by
    the smallest power of ten that brings every value between -1 and 1, both included.

    Missing values and values that are not a number stay as they are and do not count. A column whose values are all
    equal becomes 0, or with 'min_max' *low*. The model does the same with another table, which may then leave the
    range of 'min_max'.

    Example: fit on the training part of Partition, then Apply Model on the test part.
    """
    _check_range(low, high)
    schema = table.collect_schema()
    chosen = _chosen(schema, columns)
    found = _statistics(table, chosen, method)
    scales = {name: _scale(name, type_text(schema[name]), method, found[name], low, high) for name in chosen}
    model = Normalization(Scales(columns=scales))
    return Prepared(model.apply(table), model)


_NEEDED: dict[Method, tuple[tuple[Literal["mean", "std", "min", "max", "quantile"], float], ...]] = {
    "z_score": (("mean", 0), ("std", 0)),
    "min_max": (("min", 0), ("max", 0)),
    "robust": (("quantile", 0.5), ("quantile", 0.25), ("quantile", 0.75)),
    "decimal": (("min", 0), ("max", 0)),
}


def _check_range(low: float, high: float) -> None:
    if not low < high:
        raise ParameterError(f"'Low' ({low:g}) must be below 'High' ({high:g}).", parameter="low")


def _chosen(schema: nw.Schema, columns: Columns) -> list[str]:
    chosen = list(dict.fromkeys(columns.among(schema)))
    require_numbers(schema, chosen)
    return chosen


def _statistics(table: Table, columns: list[str], method: Method) -> dict[str, list[float | None]]:
    """The statistics that the method needs, of all columns in one query."""
    if not columns:
        return {}
    needed = _NEEDED[method]
    summaries = [
        Summary(f"{index} {place}", function, name, quantile=quantile)
        for index, name in enumerate(columns)
        for place, (function, quantile) in enumerate(needed)
    ]
    backend = backend_of(table)
    row = backend.collect(backend.summarise(without_nan(table, columns), [], summaries)).row(0)
    values = [None if value is None else float(value) for value in row]
    return {name: values[index * len(needed) :][: len(needed)] for index, name in enumerate(columns)}


def _scale(name: str, dtype: str, method: Method, found: list[float | None], low: float, high: float) -> Scale:
    values = [value for value in found if value is not None]
    if values and not math.isfinite(max(values) - min(values)):
        raise DataError(
            f"The column '{name}' has values that are infinite, or too far apart to compute with.",
            column=name,
            hint="Remove them first, for example with Row Filter.",
        )
    if not values:
        return Scale(dtype=dtype)
    match method:
        case "z_score":
            return _spread_of(dtype, values[0], values[1] if len(values) > 1 else 0.0)
        case "min_max":
            return _spread_of(dtype, values[0], values[1] - values[0], low=low, span=high - low)
        case "robust":
            return _spread_of(dtype, values[0], values[2] - values[1])
        case "decimal":
            return Scale(dtype=dtype, divisor=_power_of_ten(max(map(abs, values))))


def _spread_of(dtype: str, center: float, spread: float, *, low: float = 0.0, span: float = 1.0) -> Scale:
    if spread == 0:
        return Scale(dtype=dtype, center=center, span=0.0, low=low)
    return Scale(dtype=dtype, center=center, divisor=spread, span=span, low=low)


def _power_of_ten(largest: float) -> float:
    """The smallest power of ten, from 1, that is at least this."""
    power = 1.0
    while power < largest:
        power *= 10
    return power
