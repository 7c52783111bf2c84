"""Sort numbers into bins."""

from __future__ import annotations

import math
from itertools import pairwise
from typing import TYPE_CHECKING, Annotated, Any, Literal

import narwhals as nw
from pydantic import Field

from plait import Columns, DataError, FromPort, ModelDescription, ParameterError, Table, node, stored_as
from plait.backends import backend_of
from plait.backends.summary import Summary
from plait.exact import col

from .preparation import Announced, Preparation, Prepared, State, announced, require_numbers, type_of, type_text

if TYPE_CHECKING:
    from collections.abc import Sequence

Method = Literal["equal_width", "equal_frequency", "edges"]
LabelStyle = Literal["interval", "number", "midpoint"]
Closed = Literal["right", "left"]


class Bins(State):
    """The bins of all columns; a column without edges never had a value."""

    edges: dict[str, list[float]]
    dtypes: dict[str, str]
    labels: LabelStyle
    outside: Literal["nearest", "missing"]
    suffix: str
    closed: Closed = "right"


@stored_as("manipulation.binning")
class Binning(Preparation[Bins]):
    """Puts the numbers of a table into the bins of the table that it was fitted on."""

    state_class = Bins

    def describe(self) -> ModelDescription:
        features = nw.Schema({name: type_of(text) for name, text in self.state.dtypes.items()})
        adds = nw.Schema({name + self.state.suffix: self._label_type for name in features})
        return ModelDescription(self.kind, features, adds)

    def apply(self, table: Table) -> Table:
        schema = table.collect_schema()
        require_numbers(schema, self.state.edges)
        binned = [self._binned(name, schema[name].is_float()) for name in self.state.edges]
        return table.with_columns(*binned) if binned else table

    @property
    def _label_type(self) -> nw.dtypes.DType:
        match self.state.labels:
            case "interval":
                return nw.String()
            case "number":
                return nw.Int64()
            case "midpoint":
                return nw.Float64()

    def _binned(self, name: str, is_float: bool) -> nw.Expr:
        edges, column, new = self.state.edges[name], col(name), name + self.state.suffix
        if not edges:
            return nw.lit(None, self._label_type).alias(new)
        has_bin = ~column.is_null()
        if is_float:
            has_bin = has_bin & ~column.is_nan()
        if self.state.outside == "missing":
            has_bin = has_bin & (column >= edges[0]) & (column <= edges[-1])
        return nw.when(has_bin).then(self._choice(column, edges[1:-1], self._labels(edges))).alias(new)

    def _labels(self, edges: list[float]) -> list[str] | list[int] | list[float]:
        match self.state.labels:
            case "number":
                return list(range(1, len(edges)))
            case "interval":
                return _intervals(edges, self.state.closed)
            case "midpoint":
                return [(left + right) / 2 for left, right in pairwise(edges)]

    def _choice(self, column: nw.Expr, edges: list[float], labels: Sequence[str | float]) -> nw.Expr:
        """The label of the bin of each value, found by halving the edges, so that the expression is never deep."""
        if not edges:
            return nw.lit(labels[0])
        middle = len(edges) // 2
        above = self._choice(column, edges[middle + 1 :], labels[middle + 1 :])
        below = self._choice(column, edges[:middle], labels[: middle + 1])
        is_above = column > edges[middle] if self.state.closed == "right" else column >= edges[middle]
        return nw.when(is_above).then(above).otherwise(below)


def _schema(
    table: nw.Schema | None,
    *,
    columns: Columns,
    method: Method,
    bins: int,
    edges: list[float],
    labels: LabelStyle,
    outside: Literal["nearest", "missing"],
    suffix: str,
    closed: Closed,
) -> Announced | None:
    if table is None:
        return None
    _check_edges(method, edges)
    chosen = _chosen(table, columns, suffix)
    return announced(table, _binning(table, {name: [] for name in chosen}, labels, outside, suffix, closed))


@node(
    "manipulation.binner",
    category="Manipulation/Columns",
    icon="chart-histogram",
    face="{method}, {bins} bins",
    tags=("discretise", "cut", "quantiles", "histogram", "binning", "bucket", "discretize", "intervals", "classes"),
    schema=_schema,
    collects=True,
    passes=2,
)
def binner(
    table: Table,
    *,
    columns: Annotated[
        Columns, FromPort(types="numeric"), Field(description="The columns whose numbers are put into bins.")
    ] = Columns.of_type("numeric"),
    method: Annotated[Method, Field(description="How the bins are laid out.")] = "equal_width",
    bins: Annotated[int, Field(ge=1, le=200, description="How many bins there are, unless the edges are given.")] = 5,
    edges: Annotated[
        list[float], Field(description="The edges of the bins in rising order, for the method 'edges'.")
    ] = [],  # noqa: B006 - never changed
    labels: Annotated[
        LabelStyle, Field(description="Whether a bin is named by its interval, its number from 1, or its middle.")
    ] = "interval",
    outside: Annotated[
        Literal["nearest", "missing"],
        Field(description="Whether a value outside all bins is in the nearest one, or in none."),
    ] = "nearest",
    suffix: Annotated[
        str, Field(description="Added to the name of the new columns; they replace the old if empty.")
    ] = "_bin",
    closed: Annotated[
        Closed, Field(description="Which end of a bin belongs to it: the right (upper) one, or the left (lower) one.")
    ] = "right",
) -> Prepared:
    """Put numbers into bins, and learn the bins for other tables.

    'equal_width' divides the range from the smallest to the largest value; 'equal_frequency' puts about as many values
    into each bin, and makes fewer bins where many values are equal; 'edges' takes the bins you give.

    A value on an edge belongs to the bin below it, and the smallest value to the first bin: `[0, 5]`, `(5, 10]`. With
    *closed* 'left' it belongs to the bin above it, and the largest value to the last bin: `[0, 5)`, `[5, 10]`.
    Missing values and values that are not a number are in no bin. If all values are equal, there is one bin.

    Example: edges 0, 18, 65, 120 on `age`.
    """
    _check_edges(method, edges)
    schema = table.collect_schema()
    chosen = _chosen(schema, columns, suffix)
    match method:
        case "edges":
            found = dict.fromkeys(chosen, edges)
        case "equal_width":
            found = _equal_width(table, chosen, bins)
        case "equal_frequency":
            found = {name: _equal_frequency(table, name, bins) for name in chosen}
    model = _binning(schema, found, labels, outside, suffix, closed)
    return Prepared(model.apply(table), model)


def _binning(
    schema: nw.Schema,
    edges: dict[str, list[float]],
    labels: LabelStyle,
    outside: Literal["nearest", "missing"],
    suffix: str,
    closed: Closed,
) -> Binning:
    dtypes = {name: type_text(schema[name]) for name in edges}
    return Binning(Bins(edges=edges, dtypes=dtypes, labels=labels, outside=outside, suffix=suffix, closed=closed))


def _check_edges(method: Method, edges: list[float]) -> None:
    if method != "edges":
        return
    if len(edges) < 2 or not all(left < right for left, right in pairwise(edges)):
        raise ParameterError("Give at least two edges, in rising order.", parameter="edges")


def _chosen(schema: nw.Schema, columns: Columns, suffix: str) -> list[str]:
    chosen = list(dict.fromkeys(columns.among(schema)))
    require_numbers(schema, chosen)
    for name in chosen:
        if suffix and name + suffix in schema:
            raise ParameterError(f"The table has a column '{name}{suffix}' already.", parameter="suffix")
    return chosen


def _equal_width(table: Table, columns: list[str], bins: int) -> dict[str, list[float]]:
    if not columns:
        return {}
    summaries = [
        Summary(f"{index} {function}", function, name)
        for index, name in enumerate(columns)
        for function in ("min", "max")
    ]
    backend = backend_of(table)
    row = backend.collect(backend.summarise(table, [], summaries)).row(0)
    return {name: _divided(name, row[2 * index], row[2 * index + 1], bins) for index, name in enumerate(columns)}


def _divided(name: str, low: float | None, high: float | None, bins: int) -> list[float]:
    if low is None or high is None:
        return []
    low, high = float(low), float(high)
    _require_finite(name, low, high)
    # The last edge is the largest value itself, which a rounded sum of widths may miss.
    inner = [low + (high - low) * place / bins for place in range(1, bins)]
    return _distinct([low, *inner, high])


def _require_finite(name: str, low: float, high: float) -> None:
    if not math.isfinite(high - low):
        raise DataError(
            f"The column '{name}' has values that are infinite, or too far apart to compute with.",
            column=name,
            hint="Remove them, or give the edges.",
        )


def _equal_frequency(table: Table, name: str, bins: int) -> list[float]:
    column = col(name).cast(nw.Float64)
    frame = backend_of(table).collect(table.select(column).filter(~col(name).is_null(), ~col(name).is_nan()))
    values = frame[name].sort()
    if len(values) == 0:
        return []
    _require_finite(name, float(values[0]), float(values[len(values) - 1]))
    return _distinct([_quantile(values, place / bins) for place in range(bins + 1)])


def _quantile(values: nw.Series[Any], share: float) -> float:
    """The quantile of sorted values, on a straight line between two of them."""
    place = share * (len(values) - 1)
    below = math.floor(place)
    low, high = float(values[below]), float(values[min(below + 1, len(values) - 1)])
    return low if low == high else low + (high - low) * (place - below)


def _distinct(edges: list[float]) -> list[float]:
    """The edges without repetitions; of a constant column the one value twice, as the ends of its bin."""
    distinct = list(dict.fromkeys(edges))
    return distinct if len(distinct) > 1 else distinct * 2


def _intervals(edges: list[float], closed: Closed) -> list[str]:
    """The intervals as text, with as many digits as tell the edges apart."""
    different = len(set(edges))
    written = ([f"{edge:.{digits}g}" for edge in edges] for digits in range(4, 18))
    texts = next(texts for texts in written if len(set(texts)) == different)
    opening, closing = ("(", "]") if closed == "right" else ("[", ")")
    # The smallest and the largest value belong to the first and last bin, however the bins are closed.
    starts = ["[", *[opening] * (len(texts) - 2)]
    ends = [*[closing] * (len(texts) - 2), "]"]
    return [
        f"{start}{left}, {right}{end}" for start, (left, right), end in zip(starts, pairwise(texts), ends, strict=True)
    ]
