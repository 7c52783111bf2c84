"""A column that is worked out from others."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from plait import Formula, NewColumn, ParameterError, Table, node


@node(
    "manipulation.formula",
    category="Manipulation/Columns",
    icon="function-variant",
    face="{column} = {formula}",
    tags=(
        "compute",
        "math formula",
        "derive",
        "mutate",
        "constant value",
        "calculate",
        "calculated column",
        "computed column",
        "new column",
        "if else",
        "ifelse",
        "conditional column",
        "substring",
        "round",
        "coalesce",
    ),
)
def formula(
    table: Table,
    *,
    formula: Annotated[Formula, Field(description="How the value of a row follows from its other columns.")],
    column: Annotated[
        NewColumn, Field(description="The name of the new column; one of that name is replaced.")
    ] = "result",
) -> Table:
    """Add a column that a formula works out from others, or replace one.

    A new column comes last; a column that is replaced stays in its place, and the formula may use its old values.
    Where a value that the formula needs is missing, the result is missing.

    Example: the column `speed` with the formula `distance / air_time * 60`.
    """
    if not column:
        raise ParameterError("The new column needs a name.", parameter="column")
    return table.with_columns(formula.expression(table).alias(column))
