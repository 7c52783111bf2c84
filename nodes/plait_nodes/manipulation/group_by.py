"""One row for each group."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from plait import Columns, Table, node
from plait.backends import backend_of

from .aggregation import Aggregation, check_summaries


@node(
    "manipulation.group_by",
    category="Manipulation/Table",
    icon="group",
    face="by {keys}",
    tags=("aggregate", "summarise", "count", "sum", "mean"),
    blocking=True,
)
def group_by(
    table: Table,
    *,
    keys: Annotated[
        Columns, Field(description="Rows that are equal in these columns are a group; none: the whole table is one.")
    ] = Columns.named(),
    aggregations: Annotated[list[Aggregation], Field(description="The columns of the result, besides the keys.")] = [],  # noqa: B006 - never changed
) -> Table:
    """Make one row of each group of rows: counts, sums, means and more.

    The rows are sorted by the keys, missing keys last; missing keys are a group of their own. Without aggregations
    the result is each combination of keys once.

    Missing values are left out, except by 'rows', 'first', 'last' and 'list', which take every row. Where a group has
    no values, everything but a count is missing, also the sum. Standard deviation and variance divide by n - 1, so
    of a single value they are missing. Of equally frequent values, 'most_frequent' takes the smallest. Quantiles
    between two values are interpolated on a straight line. 'first', 'last', 'list' and 'joined_text' follow the order
    of the rows.

    Example: keys `carrier`, aggregations `arr_delay` → mean and rows: the mean delay and the flights of each airline.
    """
    schema = table.collect_schema()
    names = list(dict.fromkeys(keys.among(schema)))
    summaries = [aggregation.summary() for aggregation in aggregations] or ([] if names else [Aggregation().summary()])
    check_summaries(schema, names, summaries, parameter="aggregations")
    if not summaries:
        return table.select(*names).unique().sort(*names, nulls_last=True)
    groups = backend_of(table).summarise(table, names, summaries)
    return groups.sort(*names, nulls_last=True) if names else groups
