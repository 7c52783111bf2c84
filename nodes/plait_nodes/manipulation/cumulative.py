"""Running totals."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from plait import Columns, FromPort, Table, node
from plait.backends import backend_of
from plait.backends.window import Cumulating, Cumulation

from .series import new_names, numbers_among


@node(
    "manipulation.cumulative",
    category="Manipulation/Columns",
    icon="chart-areaspline",
    face="{function} of {columns}",
    tags=("running total", "cumsum", "moving aggregation", "accumulate", "running sum"),
)
def cumulative(
    table: Table,
    *,
    columns: Annotated[
        Columns, FromPort(types="numeric"), Field(description="The columns whose values are added up.")
    ] = Columns.of_type("numeric"),
    function: Annotated[Cumulating, Field(description="What is made of the values up to a row.")] = "sum",
    groups: Annotated[
        Columns, Field(description="Rows that are equal in these columns are added up among themselves.")
    ] = Columns.named(),
    suffix: Annotated[
        str, Field(description="Added to the name of the new columns; they replace the old if empty.")
    ] = "_cumulative",
    carry: Annotated[
        bool, Field(description="Whether a row without a value has the result so far, instead of none.")
    ] = False,
) -> Table:
    """Add up values from the first row to each row: running sums, means, minima, maxima, products and counts.

    A missing value is left out, and the result is missing in its row, unless *carry* is on; only a count goes on there
    anyway. The rows are in the
    order of the table; sort it first if another one is meant.

    Example: column `sales`, function 'sum', groups `year`: the sales of each year up to each day.
    """
    schema = table.collect_schema()
    chosen = numbers_among(schema, columns)
    names = new_names(schema, chosen, suffix)
    within = list(dict.fromkeys(groups.among(schema)))
    windows = [Cumulation(names[name], name, function, carry) for name in chosen]
    return backend_of(table).along(table, windows, within)
