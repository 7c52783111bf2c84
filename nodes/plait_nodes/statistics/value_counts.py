"""How often each value of a column occurs."""

from typing import Annotated, Literal

import narwhals as nw
from pydantic import Field

from plait import Column, Table, node
from plait.backends import backend_of
from plait.backends.summary import Summary
from plait.exact import col, exactly

from .groups import check_group

Order = Literal["frequent first", "rare first", "by value"]


@node(
    "statistics.value_counts",
    category="Statistics",
    icon="counter",
    face="{column}",
    tags=("value counter", "frequency", "histogram", "distinct", "occurrences", "domain", "count", "countif", "unique"),
    blocking=True,
)
def value_counts(
    table: Table,
    *,
    column: Annotated[Column, Field(description="The column whose values are counted.")],
    order: Annotated[
        Order, Field(description="Which values come first; equally frequent ones stand in the order of the values.")
    ] = "frequent first",
    missing: Annotated[bool, Field(description="Whether missing values are counted too, as a value of their own.")] = (
        True
    ),
) -> Table:
    """Count how often each value of a column occurs.

    The result has a row for each value, with its number of rows and its share of all that were counted. Not a number
    (NaN) counts as missing; the missing value comes last among equally frequent ones, and last 'by value'.

    Example: the column `species` of the iris table has three values, with 50 rows and a share of 0.333 each.
    """
    schema = table.collect_schema()
    check_group(schema, column, parameter="column")
    value = col(column).fill_nan(None) if schema[column].is_float() else col(column)
    values = table.select(value)
    if not missing:
        values = values.filter(~col(column).is_null())
    rows, share = (_free(name, column) for name in ("rows", "share"))
    backend = backend_of(table)
    counted = backend.summarise(values, [column], [Summary(rows, "rows")]).with_columns(col(rows).cast(nw.Int64))
    if order == "by value":
        ordered = backend.sort(counted, [column], descending=[False], nulls_last=[True])
    else:
        falling = order == "frequent first"
        ordered = backend.sort(counted, [rows, column], descending=[falling, False], nulls_last=[True, True])
    whole = col(rows).sum().cast(nw.Float64)
    return ordered.with_columns((col(rows).cast(nw.Float64) / whole).alias(share)).select(
        exactly([column, rows, share])
    )


def _free(name: str, taken: str) -> str:
    return f"{name}_" if name == taken else name
