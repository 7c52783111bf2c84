"""One row for each group."""

from __future__ import annotations

from typing import Annotated, Literal

import narwhals as nw
from pydantic import Field

from plait import Columns, Table, node
from plait.backends import backend_of
from plait.backends.summary import Summary
from plait.exact import exactly

from .aggregation import Aggregation, check_summaries


@node(
    "manipulation.group_by",
    category="Manipulation/Table",
    icon="group",
    face="by {keys}",
    tags=(
        "aggregate",
        "summarise",
        "count",
        "sum",
        "mean",
        "average",
        "total",
        "sumif",
        "countif",
        "subtotal",
        "groupby",
        "having",
    ),
    blocking=True,
)
def group_by(
    table: Table,
    *,
    keys: Annotated[
        Columns, Field(description="Rows that are equal in these columns are a group; none: the whole table is one.")
    ] = Columns.named(),
    aggregations: Annotated[list[Aggregation], Field(description="The columns of the result, besides the keys.")] = [],  # noqa: B006 - never changed
    order: Annotated[
        Literal["keys", "rows"],
        Field(description="Whether the groups are sorted by their keys, or come in the order of their first rows."),
    ] = "keys",
) -> Table:
    """Make one row of each group of rows: counts, sums, means and more.

    The rows are sorted by the keys, missing keys last; missing keys are a group of their own. Without aggregations
    the result is each combination of keys once.

    Missing values are left out, except by 'rows', 'first', 'last' and 'list', which take every row; 'first_value' and
    'last_value' take the first and last value that is there. Where a group has no values, everything but a count or
    list is missing, also the sum. Standard deviation and variance divide by n - 1, so of a single value they are
    missing. Skewness and kurtosis (0 for a normal distribution) are estimated without bias, from three and four values
    on. A product is decimal. Of equally frequent values, 'most_frequent' takes the smallest. Quantiles between two
    values are interpolated on a straight line, of type 7 or 6 by the numbers of Hyndman and Fan. What has an order
    follows that of the rows; 'distinct_list', 'joined_distinct' and 'joined_with_counts' (`a(2), b(1)`) take each value
    once, where it comes first. With *missing* they take a missing value too, as do 'count_distinct' and 'joined_text';
    in a text it is a `?`. The geometric mean and standard deviation and the sum of natural logarithms are for
    numbers above zero; the absolute deviations are the mean distance from the mean, and the median one from the median.

    Example: keys `carrier`, aggregations `arr_delay` → mean and rows: the mean delay and the flights of each airline.
    """
    schema = table.collect_schema()
    names = list(dict.fromkeys(keys.among(schema)))
    summaries = [aggregation.summary() for aggregation in aggregations] or ([] if names else [Aggregation().summary()])
    check_summaries(schema, names, summaries, parameter="aggregations")
    backend = backend_of(table)
    if order == "rows" and names:
        place = nw.generate_temporary_column_name(8, [*schema, *(summary.name for summary in summaries)])
        first = Summary(place, "min", place)
        groups = backend.summarise(backend.number(table, place), names, [*summaries, first])
        return groups.sort(place).drop(place)
    if not summaries:
        return table.select(exactly(names)).unique().sort(*exactly(names), nulls_last=True)
    groups = backend.summarise(table, names, summaries)
    return groups.sort(*exactly(names), nulls_last=True) if names else groups
