"""Keep the rows that meet a condition."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from plait import Formula, Table, node


@node(
    "manipulation.row_filter",
    category="Manipulation/Rows",
    icon="filter-outline",
    face="{condition}",
    tags=("where", "select rows", "subset", "query", "condition", "remove rows", "keep rows"),
)
def row_filter(
    table: Table,
    *,
    condition: Annotated[Formula, Field(description="What must hold for a row; true or false for each row.")],
    keep: Annotated[
        Literal["matching", "others"], Field(description="Whether these rows are kept, or all the others.")
    ] = "matching",
) -> Table:
    """Keep the rows for which a condition holds.

    A condition that gives a missing value does not hold, as in SQL; with *keep* on 'others' such rows are kept.
    The rows stay in their order.

    Example: `gre > 320 and research == 1` keeps the researchers with a high score.
    """
    holds = condition.condition(table).fill_null(False)
    return table.filter(holds if keep == "matching" else ~holds)
