"""Put tables below each other."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal

import narwhals as nw
from pydantic import Field

from plait import NewColumn, ParameterError, PlaitError, Table, node

from .promotion import brought_to, common_type

if TYPE_CHECKING:
    from collections.abc import Sequence


@node(
    "manipulation.concatenate",
    category="Manipulation/Table",
    icon="table-plus",
    tags=("union", "append", "stack", "bind rows", "merge tables", "combine tables", "add rows", "rbind"),
)
def concatenate(
    *tables: Table,
    columns: Annotated[
        Literal["all", "common"], Field(description="Whether columns that not every table has are kept.")
    ] = "all",
    source_column: Annotated[
        NewColumn, Field(description="A new column with the number of the table that a row is from; none if empty.")
    ] = "",
    conflicts: Annotated[
        Literal["fail", "text"],
        Field(description="Whether types that do not mix, such as numbers and texts, are refused or become text."),
    ] = "fail",
) -> Table:
    """Put the rows of several tables below each other, matching columns by name.

    The tables come in the order in which they are connected, their rows in the order they have. A column that a
    table lacks is missing in its rows. Columns come in the order in which they first appear. Whole numbers become
    decimal numbers where another table has decimal ones, and categories become text.

    Example: the files of twelve months as one table, with the column `month` saying which.
    """
    if not tables:
        raise PlaitError("Nothing is connected.", hint="Connect the tables that are to be put below each other.")
    schemas = [table.collect_schema() for table in tables]
    names = _names(schemas, columns)
    if source_column in names:
        raise ParameterError(f"The tables have a column '{source_column}'.", parameter="source_column")
    dtypes = {name: _dtype(name, schemas, conflicts) for name in names}
    parts = [
        table.select(
            *brought_to(dtypes, schema), *([nw.lit(number, nw.Int64).alias(source_column)] if source_column else [])
        )
        for number, (table, schema) in enumerate(zip(tables, schemas, strict=True), start=1)
    ]
    return nw.concat(parts)


def _names(schemas: Sequence[nw.Schema], columns: Literal["all", "common"]) -> list[str]:
    names = dict.fromkeys(name for schema in schemas for name in schema)
    if columns == "common":
        names = {name: None for name in names if all(name in schema for schema in schemas)}
    if not names:
        raise ParameterError("The tables have no column in common.", parameter="columns")
    return list(names)


def _dtype(name: str, schemas: Sequence[nw.Schema], conflicts: Literal["fail", "text"]) -> nw.dtypes.DType:
    dtypes = [schema[name] for schema in schemas if name in schema]
    common = common_type(dtypes)
    if common is not None:
        return common
    if conflicts == "text":
        return nw.String()
    types = " and ".join(dict.fromkeys(map(str, dtypes)))
    raise ParameterError(
        f"The column '{name}' has types that do not mix: {types}.",
        parameter="conflicts",
        hint="Convert one of them first, or let such columns become text.",
    )
