"""One formula for several columns."""

from __future__ import annotations

from typing import Annotated

import narwhals as nw
from pydantic import Field

from plait import Columns, Formula, Table, node
from plait.exact import col

from .series import new_names, some_of

_PLACEHOLDER = "value"


@node(
    "manipulation.formula_columns",
    category="Manipulation/Columns",
    icon="function-variant",
    title="Formula for Columns",
    face="{formula} for {columns}",
    tags=("math formula (multi column)", "string manipulation (multi column)", "round double", "multi column", "apply"),
)
def formula_columns(
    table: Table,
    *,
    columns: Annotated[Columns, Field(description="The columns that the formula is worked out for.")] = Columns(),
    formula: Annotated[Formula, Field(description="The formula; `value` stands for the column.")],
    suffix: Annotated[
        str, Field(description="Added to the name of the new columns; they replace the old if empty.")
    ] = "",
) -> Table:
    """Work out a formula for each of several columns.

    In the formula, `value` stands for the column that it is worked out for; all other names are columns of the table,
    with the values they have before this node. A column of the table that is itself named `value` can't be reached.

    Example: columns of numbers, formula `round(value / sum(value) * 100, 1, 'up')`: the shares in percent.
    """
    schema = table.collect_schema()
    chosen = some_of(schema, columns)
    names = new_names(schema, chosen, suffix)
    hidden = nw.generate_temporary_column_name(8, [*schema, *names.values(), _PLACEHOLDER])
    made = {name: f"{hidden}{number}" for number, name in enumerate(chosen)}
    shadowed = f"{hidden}_value" if _PLACEHOLDER in schema else ""
    rows = table.rename({_PLACEHOLDER: shadowed}) if shadowed else table
    for name in chosen:
        rows = rows.with_columns(col(shadowed if name == _PLACEHOLDER else name).alias(_PLACEHOLDER))
        rows = rows.with_columns(formula.expression(rows).alias(made[name]))
    if suffix:
        old = [col(shadowed).alias(name) if name == _PLACEHOLDER else col(name) for name in schema]
        return rows.select(*old, *(col(made[name]).alias(names[name]) for name in chosen))
    kept = [
        col(made[name]).alias(name)
        if name in made
        else (col(shadowed).alias(name) if name == _PLACEHOLDER else col(name))
        for name in schema
    ]
    return rows.select(*kept)
