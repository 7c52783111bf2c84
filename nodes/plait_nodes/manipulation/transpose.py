"""Rows as columns and columns as rows."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import narwhals as nw
from pydantic import Field

from plait import Column, Columns, MissingColumnError, NewColumn, ParameterError, Table, node
from plait.backends import backend_of
from plait.exact import col, exactly
from plait.table import lazy

from .column_names import require_distinct
from .promotion import common_type

if TYPE_CHECKING:
    from plait import Frame


def _schema(
    table: nw.Schema | None, *, columns: Columns, names_from: str, name_column: str, prefix: str, limit: int
) -> None:
    """The columns are rows, so they are unknown until the node has run; the parameters can be checked."""
    if table is not None:
        _chosen(table, columns, names_from)


@node(
    "manipulation.transpose",
    category="Manipulation/Table",
    icon="table-refresh",
    face="names from {names_from}",
    tags=("flip", "rotate", "swap rows and columns"),
    schema=_schema,
    collects=True,
    blocking=True,
)
def transpose(
    table: Table,
    *,
    columns: Annotated[Columns, Field(description="The columns that become rows.")] = Columns(),
    names_from: Annotated[
        Column, Field(description="The column whose values name the new columns; numbers from 1 if empty.")
    ] = "",
    name_column: Annotated[
        NewColumn, Field(description="The new column with the names of the old ones; none if empty.")
    ] = "column",
    prefix: Annotated[str, Field(description="What stands before the numbers of new columns.")] = "row_",
    limit: Annotated[int, Field(ge=1, le=100_000, description="The most rows there may be.")] = 1_000,
) -> Table:
    """Turn each column into a row and each row into a column.

    The values of a row come from one column each, so a new column needs a type that fits all of them: whole numbers
    become decimal where both occur, and everything becomes text where types do not mix. Missing values stay missing.
    This node takes the table into memory.

    Example: a table with a row for each year and a column for each country, the years as new columns.
    """
    chosen = _chosen(table.collect_schema(), columns, names_from)
    needed = list(dict.fromkeys([*([names_from] if names_from else []), *chosen]))
    frame = backend_of(table).collect(table.select(exactly(needed)).head(limit + 1))
    if len(frame) > limit:
        raise ParameterError(
            f"The table has more than {limit:,} rows, which would become columns.",
            parameter="limit",
            hint="Raise the limit, or choose fewer rows first.",
        )
    names = _names(frame, names_from, prefix)
    require_distinct([*([name_column] if name_column else []), *names], parameter="names_from")
    dtype = _type_of([frame.schema[name] for name in chosen])
    rows = frame.select(*(col(name).cast(dtype) for name in chosen)).to_polars()
    if not names:
        return lazy({name_column: chosen} if name_column else {})
    flipped = rows.transpose(include_header=bool(name_column), header_name=name_column, column_names=names)
    return lazy(flipped)


def _chosen(schema: nw.Schema, columns: Columns, names_from: str) -> list[str]:
    """The columns that become rows.

    Raises:
        MissingColumnError: a column is not there.
        ParameterError: there is none, or one has lists.
    """
    if names_from and names_from not in schema:
        raise MissingColumnError(names_from, schema.names())
    chosen = [name for name in dict.fromkeys(columns.among(schema)) if name != names_from]
    if not chosen:
        raise ParameterError("No columns to turn into rows.", parameter="columns", hint="Choose at least one column.")
    for name in chosen:
        if schema[name].is_nested() or schema[name] == nw.Object:
            raise ParameterError(
                f"The column '{name}' has the type {schema[name]}, whose values can't be turned.",
                parameter="columns",
                hint="Leave it out.",
            )
    return chosen


def _type_of(dtypes: list[nw.dtypes.DType]) -> nw.dtypes.DType:
    common = common_type(dtypes)
    return nw.String() if common is None or isinstance(common, nw.Categorical | nw.Enum | nw.Unknown) else common


def _names(frame: Frame, names_from: str, prefix: str) -> list[str]:
    if not names_from:
        return [f"{prefix}{number}" for number in range(1, len(frame) + 1)]
    return [str(name) for name in frame.select(col(names_from).cast(nw.String).fill_null("missing"))[names_from]]
