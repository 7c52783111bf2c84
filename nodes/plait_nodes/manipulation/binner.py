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

from .equal_count import edges_of_equal_count
from .preparation import Announced, Preparation, Prepared, State, announced, require_numbers, type_of, type_text

if TYPE_CHECKING:
    from collections.abc import Sequence

Method = Literal["equal_width", "equal_frequency", "equal_count", "quantiles", "edges"]
LabelStyle = Literal["interval", "number", "midpoint", "bin", "borders"]
Closed = Literal["right", "left"]


class Bins(State):
    """The bins of all columns; a column without edges never had a value."""

    edges: dict[str, list[float]]
    dtypes: dict[str, str]
    labels: LabelStyle
    outside: Literal["nearest", "missing"]
    suffix: str
    closed: Closed = "right"
    names: tuple[str, ...] = ()
    """The names of the bins, in order, in place of labels."""


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
        if self.state.names:
            return nw.String()
        match self.state.labels:
            case "interval" | "bin" | "borders":
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
        if self.state.names:
            return list(self.state.names[: len(edges) - 1])
        match self.state.labels:
            case "number":
                return list(range(1, len(edges)))
            case "borders":
                return _between(list(map(_border, edges)), self.state.closed, ",")
            case "bin":
                return [f"Bin {number}" for number in range(1, len(edges))]
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
    names: list[str],
    whole_edges: bool,
) -> Announced | None:
    if table is None:
        return None
    _check_edges(method, edges)
    _check_names(names, method, bins, edges)
    chosen = _chosen(table, columns, suffix)
    return announced(table, _binning(table, {name: [] for name in chosen}, labels, outside, suffix, closed, names))


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
        list[float],
        Field(description="The edges of the bins in rising order, for 'edges', or their shares for 'quantiles'."),
    ] = [],  # noqa: B006 - never changed
    labels: Annotated[
        LabelStyle,
        Field(
            description="Whether a bin is named by its interval, number or middle, as `Bin 1`, or by its borders as "
            "KNIME writes them."
        ),
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
    names: Annotated[
        list[str], Field(description="Names of the bins in rising order, used instead of the labels; none if empty.")
    ] = [],  # noqa: B006 - never changed
    whole_edges: Annotated[
        bool,
        Field(description="Whether edges that are worked out become whole numbers, so that all values stay inside."),
    ] = False,
) -> Prepared:
    """Put numbers into bins, and learn the bins for other tables.

    'equal_width' divides the range from the smallest to the largest value. 'equal_frequency' puts about as many values
    into each bin, with quantiles as edges (type 7), and makes fewer bins where many values are equal. 'equal_count'
    does so with values as edges, as KNIME's Auto-Binner does: equal values stay together, in the bin that they make
    less unequal. 'quantiles' takes the quantiles of the shares that you give, such as 0, 0.1, 0.9 and 1, and 'edges'
    your edges.

    A value on an edge belongs to the bin below it, and the smallest value to the first bin: `[0, 5]`, `(5, 10]`. With
    *closed* 'left' it belongs to the bin above it, and the largest value to the last bin: `[0, 5)`, `[5, 10]`.
    Missing values and values that are not a number are in no bin. If all values are equal, there is one bin. With
    *whole_edges* the first edge is rounded down and all others up.

    Example: edges 0, 18, 65, 120 on `age`.
    """
    _check_edges(method, edges)
    _check_names(names, method, bins, edges)
    schema = table.collect_schema()
    chosen = _chosen(schema, columns, suffix)
    match method:
        case "edges":
            found = dict.fromkeys(chosen, edges)
        case "equal_width":
            found = _equal_width(table, chosen, bins)
        case "equal_frequency":
            found = _at_quantiles(table, chosen, [place / bins for place in range(bins + 1)])
        case "quantiles":
            found = _at_quantiles(table, chosen, edges)
        case "equal_count":
            found = {name: edges_of_equal_count(_sorted(table, name), bins, whole=whole_edges) for name in chosen}
    if whole_edges and method not in ("edges", "equal_count"):
        found = {name: _whole(places) for name, places in found.items()}
    model = _binning(schema, found, labels, outside, suffix, closed, names)
    return Prepared(model.apply(table), model)


def _binning(
    schema: nw.Schema,
    edges: dict[str, list[float]],
    labels: LabelStyle,
    outside: Literal["nearest", "missing"],
    suffix: str,
    closed: Closed,
    names: list[str],
) -> Binning:
    dtypes = {name: type_text(schema[name]) for name in edges}
    bins = Bins(
        edges=edges, dtypes=dtypes, labels=labels, outside=outside, suffix=suffix, closed=closed, names=tuple(names)
    )
    return Binning(bins)


def _check_edges(method: Method, edges: list[float]) -> None:
    if method not in ("edges", "quantiles"):
        return
    if method == "quantiles" and not all(0 <= share <= 1 for share in edges):
        raise ParameterError("The shares of quantiles must be from 0 to 1.", parameter="edges")
    if len(edges) < 2 or not all(left < right for left, right in pairwise(edges)):
        raise ParameterError("Give at least two edges, in rising order.", parameter="edges")


def _check_names(names: list[str], method: Method, bins: int, edges: list[float]) -> None:
    needed = len(edges) - 1 if method in ("edges", "quantiles") else bins
    if names and len(names) != needed:
        raise ParameterError(
            f"There are {needed} bins, and {len(names)} names are given.",
            parameter="names",
            hint="Give one name for each bin, or none.",
        )


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


def _sorted(table: Table, name: str) -> nw.Series[Any]:
    """The values of a column in rising order, without those that are none.

    Raises:
        DataError: there are infinite values among them.
    """
    column = col(name).cast(nw.Float64)
    frame = backend_of(table).collect(table.select(column).filter(~col(name).is_null(), ~col(name).is_nan()))
    values = frame[name].sort()
    if len(values):
        _require_finite(name, float(values[0]), float(values[len(values) - 1]))
    return values


def _at_quantiles(table: Table, columns: list[str], shares: list[float]) -> dict[str, list[float]]:
    found: dict[str, list[float]] = {}
    for name in columns:
        values = _sorted(table, name)
        found[name] = _distinct([_quantile(values, share) for share in shares]) if len(values) else []
    return found


def _whole(edges: list[float]) -> list[float]:
    if not edges:
        return []
    return _distinct([float(math.floor(edges[0])), *(float(math.ceil(edge)) for edge in edges[1:])])


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
    return _between(next(texts for texts in written if len(set(texts)) == different), closed, ", ")


def _border(edge: float) -> str:
    """An edge with up to three digits behind the point, and small ones with a power of ten."""
    if edge and abs(edge) < 0.0001:
        number, power = f"{edge:.2E}".split("E")
        return f"{number}E{int(power)}"
    return f"{edge:,.3f}".rstrip("0").removesuffix(".") if edge else "0.0"


def _between(texts: list[str], closed: Closed, separator: str) -> list[str]:
    opening, closing = ("(", "]") if closed == "right" else ("[", ")")
    # The smallest and the largest value belong to the first and last bin, however the bins are closed.
    starts = ["[", *[opening] * (len(texts) - 2)]
    ends = [*[closing] * (len(texts) - 2), "]"]
    return [
        f"{start}{left}{separator}{right}{end}"
        for start, (left, right), end in zip(starts, pairwise(texts), ends, strict=True)
    ]
