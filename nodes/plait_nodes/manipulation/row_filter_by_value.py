"""Keep the rows with certain values of one column."""

from __future__ import annotations

from typing import Annotated, Literal

import narwhals as nw
from pydantic import Field

from plait import Column, MissingColumnError, ParameterError, Table, node
from plait.exact import col

from .patterns import pattern_for
from .plain_values import Value, all_comparable, comparable

By = Literal["values", "range", "wildcards", "regex", "missing"]
Bounds = Literal["both", "low", "high", "none"]


@node(
    "manipulation.row_filter_by_value",
    category="Manipulation/Rows",
    icon="filter-check-outline",
    title="Row Filter by Value",
    face="{column} · {by}",
    tags=(
        "nominal value row filter",
        "range",
        "pattern",
        "wildcard",
        "rule-based row filter",
        "row selection",
        "remove rows",
        "keep rows",
        "remove empty rows",
        "between",
    ),
)
def row_filter_by_value(
    table: Table,
    *,
    column: Annotated[Column, Field(description="The column whose values decide.")],
    by: Annotated[
        By,
        Field(description="What a row's value must be: listed, in a range, like a text with * and ?, or missing."),
    ] = "values",
    values: Annotated[list[Value], Field(description="The values, for 'values'.")] = [],  # noqa: B006 - never changed
    low: Annotated[Value, Field(description="The lower end of the range; open if empty.")] = "",
    high: Annotated[Value, Field(description="The upper end of the range; open if empty.")] = "",
    bounds: Annotated[Bounds, Field(description="Which ends of the range belong to it.")] = "both",
    pattern: Annotated[str, Field(description="What the text is like, for 'wildcards' and 'regex'.")] = "",
    ignore_case: Annotated[bool, Field(description="Whether capital and small letters are the same.")] = False,
    keep: Annotated[
        Literal["matching", "others"], Field(description="Whether these rows are kept, or all the others.")
    ] = "matching",
) -> Table:
    r"""Keep the rows whose value of a column is listed, in a range, like a pattern, or missing.

    Dates and times are written as `2013-01-31` and `2013-01-31 10:05`. With 'wildcards', `*` stands for any
    characters and `?` for one, and the whole text must be like that; with 'regex' the regular expression must be
    found somewhere in it, `^` and `$` tie it to the ends. Numbers and dates are texts there.

    A missing value matches nothing but 'missing', and NaN, a number that is none, lies in no range; with *keep* on
    'others' such rows are kept. The rows stay in their order. For conditions over several columns take Row Filter.

    Example: `dep_time`, 'range' from 600 to 1200: the flights of the morning.
    """
    schema = table.collect_schema()
    if column not in schema:
        raise MissingColumnError(column, schema.names())
    dtype = schema[column]
    if by != "missing" and (dtype.is_nested() or dtype == nw.Object):
        raise ParameterError(
            f"The column '{column}' has the type {dtype}, whose values can't be compared.", parameter="column"
        )
    match by:
        case "values":
            holds = _is_listed(column, dtype, values, ignore_case)
        case "range":
            holds = _is_between(column, dtype, low, high, bounds)
        case "wildcards" | "regex":
            whole = by == "wildcards"
            found = pattern_for(pattern, by, whole=whole, ignore_case=ignore_case, parameter="pattern")
            holds = col(column).cast(nw.String).str.contains(found)
        case "missing":
            holds = col(column).is_null()
    holds = holds.fill_null(False)
    return table.filter(holds if keep == "matching" else ~holds)


def _is_listed(column: str, dtype: nw.dtypes.DType, values: list[str], ignore_case: bool) -> nw.Expr:
    if not values:
        raise ParameterError("No values are listed.", parameter="values", hint="List at least one value.")
    listed = all_comparable(values, column, dtype, parameter="values")
    if dtype not in (nw.String, nw.Categorical, nw.Enum):
        return col(column).is_in(listed)
    text = col(column).cast(nw.String)
    if ignore_case:
        return text.str.to_lowercase().is_in([value.lower() for value in listed])
    return text.is_in(listed)


def _is_between(column: str, dtype: nw.dtypes.DType, low: str, high: str, bounds: Bounds) -> nw.Expr:
    if low == high == "":
        raise ParameterError("The range has no end.", parameter="low", hint="Give at least one end of it.")
    tested = col(column)
    if dtype in (nw.Categorical, nw.Enum):
        tested = tested.cast(nw.String)
    holds = ~tested.is_null()
    if dtype.is_float():
        holds = holds & ~tested.is_nan()
    if low != "":
        end = nw.lit(comparable(low, column, dtype, parameter="low"))
        holds = holds & (tested >= end if bounds in ("both", "low") else tested > end)
    if high != "":
        end = nw.lit(comparable(high, column, dtype, parameter="high"))
        holds = holds & (tested <= end if bounds in ("both", "high") else tested < end)
    return holds
