"""Figures of several columns, row by row."""

from __future__ import annotations

from dataclasses import replace
from typing import Annotated, Literal

import narwhals as nw
from pydantic import BaseModel, Field

from plait import Columns, FromPort, NewColumn, ParameterError, Table, node
from plait.backends import backend_of
from plait.backends.summary import Summary
from plait.exact import exactly

from .aggregation import NUMERIC, CountsMissing, OfSingle, QuantileKind, Separator, Share, check_column
from .column_names import require_distinct
from .promotion import common_type
from .series import some_of

Across = Literal[
    "rows",
    "count",
    "count_distinct",
    "count_missing",
    "count_true",
    "count_false",
    "sum",
    "sum_of_squares",
    "sum_of_logs",
    "product",
    "mean",
    "geometric_mean",
    "median",
    "min",
    "max",
    "range",
    "std",
    "var",
    "geometric_std",
    "mean_absolute_deviation",
    "median_absolute_deviation",
    "skewness",
    "kurtosis",
    "first",
    "last",
    "first_value",
    "last_value",
    "most_frequent",
    "first_most_frequent",
    "quantile",
    "list",
    "sorted_list",
    "distinct_list",
    "joined_text",
    "joined_distinct",
    "joined_with_counts",
]
_OF_ANYTHING = ("rows", "count", "count_missing")


class RowAggregation(BaseModel):
    """One new column: what is made of the values of a row."""

    function: Annotated[Across, Field(description="What is made of the values of a row.")] = "mean"
    name: Annotated[NewColumn, Field(description="The name of the new column; that of the function if empty.")] = ""
    quantile: Share = 0.5
    quantile_type: QuantileKind = "7"
    separator: Separator = ", "
    missing: CountsMissing = False
    of_one: OfSingle = "missing"

    def summary(self) -> Summary:
        ending = f"_{self.quantile:g}" if self.function == "quantile" else ""
        return Summary(
            self.name or f"{self.function}{ending}",
            self.function,
            "",
            self.quantile,
            self.separator,
            self.quantile_type,
            self.missing,
            self.of_one,
        )


@node(
    "manipulation.column_aggregator",
    category="Manipulation/Columns",
    icon="table-column-plus-after",
    face="{aggregations} of {columns}",
    tags=("row mean", "row sum", "horizontal", "across columns", "create collection column", "column merger"),
)
def column_aggregator(
    table: Table,
    *,
    columns: Annotated[
        Columns, FromPort(types="numeric"), Field(description="The columns whose values are put together, row by row.")
    ] = Columns.of_type("numeric"),
    aggregations: Annotated[list[RowAggregation], Field(min_length=1, description="The new columns.")],
    keep: Annotated[bool, Field(description="Whether the old columns are kept.")] = True,
) -> Table:
    """Make figures, lists or texts of the values that several columns have in a row.

    The functions are those of Group By, with the columns of a row in the place of the rows of a group: missing values
    are left out, except by 'rows' (the number of columns), 'first', 'last' and 'list', and without any value the result
    is missing, also a sum. 'first_value' is the first of the columns that has a value, as Column Merger gives it.

    The values are brought to one type first: whole numbers become decimal where both occur. Columns of types that do
    not mix become text, which joined texts and lists can be made of, but no figures.

    Example: columns `mon` to `sun`, functions 'mean', 'max' and 'count_missing'.
    """
    schema = table.collect_schema()
    chosen = some_of(schema, columns)
    summaries = [aggregation.summary() for aggregation in aggregations]
    kept = [name for name in schema if keep or name not in chosen]
    require_distinct([*kept, *(summary.name for summary in summaries)], parameter="aggregations")
    dtype = common_type([schema[name] for name in chosen])
    backend = backend_of(table)
    # What the new columns are called may be the name of an old one that goes away.
    place = nw.generate_temporary_column_name(8, [*schema, *(summary.name for summary in summaries)])
    names: dict[str, str] = {}
    for number, summary in enumerate(summaries):
        names[f"{place}{number}"] = summary.name
        hidden = replace(summary, name=f"{place}{number}")
        table = backend.summarise_rows(table, chosen, [hidden], _type_for(summary, dtype, chosen, schema))
    return table.select(exactly([*kept, *names])).rename(names)


def _type_for(
    summary: Summary, common: nw.dtypes.DType | None, columns: list[str], schema: nw.Schema
) -> nw.dtypes.DType:
    """The type to which the values are brought.

    Raises:
        ParameterError: the function can't be worked out of such values.
    """
    if summary.function in _OF_ANYTHING:
        return nw.String() if common is None else common
    if common is None:
        if any(schema[name].is_nested() or schema[name] == nw.Object for name in columns):
            raise ParameterError(
                f"The columns {', '.join(map(repr, columns[:5]))} have types that do not mix.",
                parameter="columns",
                hint="Leave out lists and structures.",
            )
        common = nw.String()
    check_column(nw.Schema({columns[0]: common}), columns[0], summary.function, "aggregations")
    if common == nw.Unknown:
        return nw.Float64()
    if common == nw.Boolean and summary.function in NUMERIC:
        return nw.Int64()
    if common.is_integer() and common != nw.UInt64:
        return nw.Int64()
    if isinstance(common, nw.Categorical | nw.Enum):
        return nw.String()
    return nw.Float64() if common.is_float() else common
