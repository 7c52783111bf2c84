"""The rows with the largest or smallest values."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal

from pydantic import Field

from plait import Columns, Table, node
from plait.backends import backend_of
from plait.exact import col

from .ranking import RankKey, check_keys, rank

if TYPE_CHECKING:
    import narwhals as nw


@node(
    "manipulation.top_k",
    category="Manipulation/Rows",
    icon="sort-variant",
    title="Top k",
    face="{count} by {keys}",
    tags=("top k selector", "top k row filter", "largest", "smallest", "element selector", "head", "top n", "limit"),
    blocking=True,
)
def top_k(
    table: Table,
    *,
    keys: Annotated[
        list[RankKey],
        Field(min_length=1, description="What decides; later keys decide where earlier ones are equal."),
    ],
    count: Annotated[int, Field(ge=1, description="How many rows are kept, or how many of each group.")] = 10,
    groups: Annotated[
        Columns, Field(description="So many rows are kept of each group of rows that are equal in these columns.")
    ] = Columns.named(),
    ties: Annotated[
        Literal["first", "all"],
        Field(description="Whether of rows equal to the last one only the first are kept, or all of them."),
    ] = "first",
) -> Table:
    """Keep the rows with the largest or smallest values, sorted by them.

    Rows that are equal in all keys stay in the order they have. A row with a missing value or NaN in a key is never
    kept, so there may be fewer rows. With groups, the rows are sorted by the groups first, missing ones last.

    Example: keys `arr_delay`, count 3, groups `carrier`: the three most delayed flights of each airline.
    """
    schema = table.collect_schema()
    check_keys(schema, keys)
    within = list(dict.fromkeys(groups.among(schema)))
    names = [key.column for key in keys]
    complete = table.filter(*(_has_value(name, schema) for name in names))
    if within or ties == "all":
        places = rank(schema, keys, ties="ordinal" if ties == "first" else "min", groups=within)
        complete = complete.filter(places <= count)
    by = [*(name for name in within if name not in names), *names]
    first = len(by) - len(names)
    ordered = backend_of(table).sort(
        complete,
        by,
        descending=[*[False] * first, *(key.largest_first for key in keys)],
        nulls_last=[True] * len(by),
    )
    return ordered if within or ties == "all" else ordered.head(count)


def _has_value(name: str, schema: nw.Schema) -> nw.Expr:
    there = ~col(name).is_null()
    return there & ~col(name).is_nan() if schema[name].is_float() else there
