"""Rows that are in one table, in both, or in either."""

from __future__ import annotations

from typing import Annotated, Literal

import narwhals as nw
from pydantic import Field

from plait import Columns, ParameterError, Table, node
from plait.backends import backend_of
from plait.exact import exactly

from .preparation import require_columns
from .promotion import brought_to, common_type

Operation = Literal["union", "intersection", "difference", "symmetric difference"]


@node(
    "manipulation.set_operations",
    category="Manipulation/Table",
    icon="set-all",
    face="{operation}",
    tags=("set operator", "union", "intersect", "except", "minus", "reference row filter"),
    blocking=True,
)
def set_operations(
    left: Table,
    right: Table,
    *,
    operation: Annotated[Operation, Field(description="Which rows the result has.")] = "intersection",
    columns: Annotated[
        Columns, Field(description="The columns in which rows are compared; of the left table.")
    ] = Columns(),
    repeats: Annotated[bool, Field(description="Whether rows that are equal to another one are kept.")] = False,
) -> Table:
    """Combine two tables as sets of rows.

    'union': the rows of either table, those of the left one first; 'intersection': the left rows that the right table
    has too; 'difference': the left rows that it lacks; 'symmetric difference': the rows that only one of them has. Rows
    are compared in the chosen columns that both tables have; missing values are equal to each other, and so are whole
    and decimal numbers of the same value. The rows keep their order.

    The result has only the columns that are compared. To filter by a key and keep all columns, take Joiner with
    'semi' or 'anti'.

    Example: the customers of this year, 'difference', those of last year: the new customers.
    """
    names = _compared(left, right, columns)
    left, right = left.select(exactly(names)), right.select(exactly(names))
    left, right = _with_equal_types(left, right)
    match operation:
        case "union":
            rows = nw.concat([left, right])
        case "intersection":
            rows = _filtered(left, right, "semi", names)
        case "difference":
            rows = _filtered(left, right, "anti", names)
        case "symmetric difference":
            rows = nw.concat([_filtered(left, right, "anti", names), _filtered(right, left, "anti", names)])
    return rows if repeats else backend_of(rows).unique(rows, names, keep="first")


def _compared(left: Table, right: Table, columns: Columns) -> list[str]:
    """The chosen columns of the left table; of a choice by rule those that the right table has too.

    Raises:
        MissingColumnError: a column is not there.
        ParameterError: there is none.
    """
    schema, other = left.collect_schema(), right.collect_schema()
    chosen = list(dict.fromkeys(columns.among(schema)))
    if columns.names is None:
        chosen = [name for name in chosen if name in other]
    require_columns(other, chosen)
    if not chosen:
        raise ParameterError("The tables have no column in common.", parameter="columns", hint="Rename columns first.")
    return chosen


def _with_equal_types(left: Table, right: Table) -> tuple[Table, Table]:
    schema, other = left.collect_schema(), right.collect_schema()
    dtypes: dict[str, nw.dtypes.DType] = {}
    for name in schema:
        common = common_type([schema[name], other[name]])
        if common is None:
            raise ParameterError(
                f"The column '{name}' has types that can't be compared: {schema[name]} and {other[name]}.",
                parameter="columns",
                hint="Convert one of them with Type Converter.",
            )
        dtypes[name] = common
    return left.select(*brought_to(dtypes, schema)), right.select(*brought_to(dtypes, other))


def _filtered(table: Table, other: Table, how: Literal["semi", "anti"], names: list[str]) -> Table:
    return backend_of(table).join(
        table, other, left_on=names, right_on=names, how=how, suffix="", order="left", nulls_equal=True
    )
