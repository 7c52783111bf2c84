"""How densely the values of a column lie, as a smooth curve."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING, Annotated, Literal

from pydantic import Field

from plait import Columns, RunContext, Table, node
from plait.exact import exactly
from plait.table import collect
from plait_nodes.manipulation.result_table import result_table

from .comparison import NUMBERS, check_grouped
from .groups import Groups
from .matrix import matrix
from .numbers import number_columns
from .records import columns_with

if TYPE_CHECKING:
    import narwhals as nw
    import numpy as np
    from numpy.typing import NDArray

    Array = NDArray[np.floating]

Rule = Literal["scott", "silverman"]

_AT_ONCE = 2_000_000
"""How many distances are worked out at a time."""


def _schema(table: nw.Schema | None, *, columns: Columns, group: str, **_: object) -> nw.Schema:
    if table is not None:
        _names(table, columns, group)
    return _columns(group)


@node(
    "statistics.kernel_density",
    category="Statistics",
    icon="chart-bell-curve",
    face="{columns}",
    tags=("kde", "density estimate", "gaussian kernel", "smooth histogram", "distribution"),
    schema=_schema,
    collects=True,
)
def kernel_density(
    table: Table,
    *,
    run: RunContext,
    columns: Annotated[Columns, Field(description="The columns whose density is estimated: numbers.")] = NUMBERS,
    group: Annotated[str, Field(description="A column that divides the rows, one curve each; empty for none.")] = "",
    rule: Annotated[
        Rule, Field(description="How the width of the kernel follows from the spread and number of the values.")
    ] = "scott",
    width: Annotated[
        float,
        Field(ge=0, le=1e150, description="The width (standard deviation) of the kernel; 0 for the one of the rule."),
    ] = 0.0,
    points: Annotated[int, Field(ge=2, le=100_000, description="At how many places the curve is worked out.")] = 200,
    reach: Annotated[
        float,
        Field(ge=0, le=100, description="How many widths the curve reaches beyond the smallest and largest value."),
    ] = 3.0,
) -> Table:
    """Estimate how densely the values of a column lie, as a smooth curve.

    Each value is replaced by a small normal distribution around it; the density is their mean, so the area under each
    curve is 1. A narrow kernel shows every bump, a wide one smooths them away. Scott's rule takes the standard
    deviation times n to the power of -1/5, Silverman's 1.06 times as much.

    The result has a row for each place: `column`, the group if there is one, `value` and `density`. Columns and groups
    stand below each other. Missing values are left out; where fewer than two different values are left, there is
    no curve, which the log tells.

    Example: the eruptions of a geyser have two humps, which their mean hides.
    """
    names = _names(table.collect_schema(), columns, group)
    curves: list[_Curve] = []
    for name, label, values in _samples(table, names, group):
        run.progress()
        curve = _curve(values, width, rule, points, reach, run)
        if curve is None:
            run.log(f"There is no curve for '{name}'{f' of {label!r}' if group else ''}: it has no different values.")
        else:
            curves.append(_Curve(name, label, *curve))
    schema = _columns(group)
    columns_of: list[list[str] | list[float]] = [[each.name for each in curves for _ in each.places]]
    if group:
        columns_of.append([each.label for each in curves for _ in each.places])
    columns_of.append([float(place) for each in curves for place in each.places])
    columns_of.append([float(density) for each in curves for density in each.density])
    return result_table(dict(zip(schema, columns_of, strict=True)), schema)


@dataclass(frozen=True, slots=True)
class _Curve:
    name: str
    label: str
    places: Array
    density: Array


def _names(schema: nw.Schema, columns: Columns, group: str) -> list[str]:
    return check_grouped(schema, columns, group) if group else number_columns(schema, columns)


def _columns(group: str) -> nw.Schema:
    free = group
    while free in ("column", "value", "density"):
        free += "_"
    return columns_with(("column", free) if group else ("column",), numbers=("value", "density"))


def _samples(table: Table, names: list[str], group: str) -> list[tuple[str, str, Array]]:
    """The known values of each column, by group if there is one."""
    import numpy as np

    if group:
        groups = Groups.of(table, names, group)
        return [
            (name, label, values)
            for place, name in enumerate(names)
            for label, values in zip(groups.labels, groups.values(place), strict=True)
        ]
    numbers = matrix(collect(table.select(exactly(names))), names, missing_allowed=True, order="columns")
    return [(name, "", column[~np.isnan(column)]) for name, column in zip(names, numbers.T, strict=True)]


def _curve(
    values: Array, width: float, rule: Rule, points: int, reach: float, run: RunContext
) -> tuple[Array, Array] | None:
    import numpy as np

    if len(values) < 2 or values.min() == values.max():
        return None
    if not width:
        factor = 1.0 if rule == "scott" else (4 / 3) ** 0.2
        width = factor * float(values.std(ddof=1)) * len(values) ** -0.2
    places = np.linspace(values.min() - reach * width, values.max() + reach * width, points)
    density = np.zeros(points)
    at_once = max(1, _AT_ONCE // points)
    for start in range(0, len(values), at_once):
        run.check_cancelled()
        distances = (places[:, None] - values[start : start + at_once]) / width
        density += np.exp(-0.5 * distances**2).sum(axis=1)
    return places, density / (len(values) * width * math.sqrt(2 * math.pi))
