"""The place of each row in an order."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from plait import Columns, NewColumn, Table, node

from . import ranking
from .column_names import require_free
from .ranking import Missing, RankKey, Ties, check_keys


@node(
    "manipulation.rank",
    category="Manipulation/Rows",
    icon="podium",
    face="{keys} · {ties}",
    tags=("ranking", "dense rank", "order", "position"),
    blocking=True,
)
def rank(
    table: Table,
    *,
    keys: Annotated[
        list[RankKey],
        Field(min_length=1, description="What to rank by; later keys decide where earlier ones are equal."),
    ],
    groups: Annotated[
        Columns, Field(description="Rows that are equal in these columns are ranked among themselves.")
    ] = Columns.named(),
    ties: Annotated[
        Ties,
        Field(
            description="What equal rows get: the smallest, largest or average of their places, one dense number, or "
            "'ordinal' numbers in the order of the table."
        ),
    ] = "min",
    column: Annotated[NewColumn, Field(description="The new column with the rank.")] = "rank",
    missing: Annotated[
        Missing,
        Field(
            description="Whether a row with a missing value in a key has no rank, or the value counts as smaller than "
            "all others, or as the last in any order."
        ),
    ] = "no rank",
) -> Table:
    """Number the rows by the order of their values, in a new column; the rows stay where they are.

    With values 30, 20, 20, 10: 'min' gives 1, 2, 2, 4 (as in sports), 'max' 1, 3, 3, 4, 'average' 1, 2.5, 2.5, 4,
    'dense' 1, 2, 2, 3 and 'ordinal' 1, 2, 3, 4. A row with a missing value or NaN in a key has no rank, unless
    *missing* says otherwise. Missing values in the group columns are a group of their own.

    Example: keys `points`, groups `season`: each team's place in its season.
    """
    schema = table.collect_schema()
    check_keys(schema, keys)
    require_free([column], schema, parameter="column")
    within = list(dict.fromkeys(groups.among(schema)))
    return table.with_columns(ranking.rank(schema, keys, ties=ties, groups=within, missing=missing).alias(column))
