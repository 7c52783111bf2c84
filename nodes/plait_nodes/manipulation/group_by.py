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
        Literal["keys", "keys, missing first", "rows"],
        Field(description="Whether the groups are sorted by their keys, or come in the order of their first rows."),
    ] = "keys",
) -> Table:
    """Make one row of each group of rows: counts, sums, means and more.

    The rows are sorted by the keys, missing keys last, or first as *order* says; missing keys are a group of their own.
    Without aggregations the result is each combination of keys once.

    Missing values are left out, except by 'rows', 'percent', 'first', 'last' and 'list', which take every row;
    'first_value' and 'last_value' take the first and last value that is there. Where a group has no values, everything
    but a count or list is missing, also the sum. 'percent' is what the rows of the group are of all rows of the table.

    Standard deviation, variance and covariance divide by n - 1, so of a single value they are missing, unless *of_one*
    says that they are 0. Skewness and kurtosis (0 for a normal distribution) are estimated without bias, from three and
    four values on. Covariance and correlation take the rows in which both columns have a value. A product is decimal.
    Quantiles between two values are estimated as the types of Hyndman and Fan say. The geometric mean and standard
    deviation and the sum of natural logarithms are for numbers above zero; the absolute deviations are the mean
    distance from the mean, and the median one from the median.

    Of equally frequent values, 'most_frequent' takes the smallest and 'first_most_frequent' the one that comes first.
    What has an order follows that of the rows; 'distinct_list', 'joined_distinct' and 'joined_with_counts'
    (`a(2), b(1)`) take each value once, where it comes first. With *missing* they take a missing value too, as do
    'count_distinct', 'joined_text' and 'first_most_frequent'; in a text it is a `?`.

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
    groups = backend.summarise(table, names, summaries) if summaries else table.select(exactly(names)).unique()
    return groups.sort(*exactly(names), nulls_last=order != "keys, missing first") if names else groups
