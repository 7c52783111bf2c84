"""From columns to rows."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from plait import Columns, NewColumn, ParameterError, Table, node
from plait.backends import backend_of
from plait.exact import exact

from .promotion import common_type


@node(
    "manipulation.unpivot",
    category="Manipulation/Table",
    icon="table-pivot",
    tags=("melt", "long format", "gather", "stack", "columns to rows", "stack columns", "wide to long"),
)
def unpivot(
    table: Table,
    *,
    columns: Annotated[Columns, Field(description="The columns whose values become rows.")] = Columns(),
    keep: Annotated[
        Columns | None, Field(description="The columns repeated on each new row; all others if none are given.")
    ] = None,
    name_column: Annotated[NewColumn, Field(description="The new column with the names of the old ones.")] = "name",
    value_column: Annotated[NewColumn, Field(description="The new column with the values.")] = "value",
    skip_missing: Annotated[bool, Field(description="Whether missing values give no row.")] = False,
) -> Table:
    """Turn columns into rows: each row becomes one row per column, with its name and its value.

    The rows of a row follow each other in the order of the columns. Values of different types get a type that fits
    all of them: whole numbers become decimal numbers where both occur; numbers and texts do not mix.

    Example: columns `Mon`, `Tue`, `Wed` become the columns `name` (the day) and `value`.
    """
    schema = table.collect_schema()
    chosen = list(dict.fromkeys(columns.of(table)))
    if not chosen:
        raise ParameterError("No columns to turn into rows.", parameter="columns", hint="Choose at least one column.")
    kept = [name for name in schema if name not in chosen] if keep is None else list(dict.fromkeys(keep.of(table)))
    _check_names(kept, name_column, value_column)
    dtype = common_type([schema[name] for name in chosen])
    if dtype is None:
        raise ParameterError(
            f"The columns {', '.join(map(repr, chosen[:5]))} have types that do not mix.",
            parameter="columns",
            hint="Convert them to one type first, for example with Type Converter.",
        )
    # The kept columns may be among those that are spread, and must keep their own type.
    rows = backend_of(table).unpivot(table, chosen, kept=kept, names=name_column, values=value_column, dtype=dtype)
    return rows.drop_nulls(exact(value_column)) if skip_missing else rows


def _check_names(kept: list[str], name_column: str, value_column: str) -> None:
    for parameter, name in (("name_column", name_column), ("value_column", value_column)):
        if name in kept or not name:
            raise ParameterError(
                f"The name '{name}' is taken by a column that is kept." if name else "A column needs a name.",
                parameter=parameter,
                hint="Choose another name.",
            )
    if name_column == value_column:
        raise ParameterError(f"Both new columns are named '{name_column}'.", parameter="value_column")
