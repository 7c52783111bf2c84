"""Means of neighbouring values, weighted in several ways."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from plait import Columns, FromPort, ParameterError, Table, node
from plait.backends import backend_of
from plait.backends.window import Averaging, MovingAverage, Side

from .series import new_names, numbers_among


@node(
    "manipulation.moving_average",
    category="Manipulation/Columns",
    icon="chart-bell-curve-cumulative",
    face="{method}, {values} values",
    tags=("smooth", "exponential smoothing", "EMA", "DEMA", "TEMA", "gaussian window", "rolling mean"),
)
def moving_average(
    table: Table,
    *,
    columns: Annotated[
        Columns, FromPort(types="numeric"), Field(description="The columns whose values are averaged.")
    ] = Columns.of_type("numeric"),
    method: Annotated[Averaging, Field(description="How the values count.")] = "simple",
    values: Annotated[int, Field(ge=2, le=100_000, description="How many values a window has.")] = 21,
    side: Annotated[
        Side,
        Field(
            description="Whether the window ends with the row, has it in its middle, or begins with it; the "
            "exponential ones always look back."
        ),
    ] = "before",
    groups: Annotated[
        Columns, Field(description="Only rows that are equal in these columns are averaged together.")
    ] = Columns.named(),
    suffix: Annotated[
        str, Field(description="Added to the name of the new columns; they replace the old if empty.")
    ] = "_average",
) -> Table:
    """Average each value with its neighbours, in the order of the table.

    'simple' is the mean of k values; 'gaussian' weighs them by their distance d from the row, with exp(-d² / 2s²) and
    s = (k - 1) / 4; 'harmonic' is k divided by the sum of the reciprocals, for numbers above zero. The first or last
    rows, which have too few neighbours, are missing.

    'exponential' (EMA) begins with the first value and then takes 2 / (k + 1) of the new value and the rest of the
    average before. 'double exponential' is 2 · EMA - EMA of EMA, 'triple exponential' 3 · EMA - 3 · EMA of EMA + EMA of
    EMA of EMA. 'exponential of means' takes the rest of the simple mean of the k values before.

    A row without a value stays so and does not count as a neighbour. For other figures than means, or windows counted
    in rows, take Rolling Window.

    Example: column `price`, 'exponential', 12 values.
    """
    if side == "around" and values % 2 == 0 and method in ("simple", "gaussian", "harmonic"):
        raise ParameterError(
            f"A window of {values} values has no middle.", parameter="values", hint="Take an odd number."
        )
    schema = table.collect_schema()
    chosen = numbers_among(schema, columns)
    names = new_names(schema, chosen, suffix)
    within = list(dict.fromkeys(groups.among(schema)))
    windows = [MovingAverage(names[name], name, method, values, side) for name in chosen]
    return backend_of(table).along(table, windows, within)
