"""Sort the rows."""

from __future__ import annotations

from typing import Annotated, Literal

import narwhals as nw
from pydantic import BaseModel, Field

from plait import Column, MissingColumnError, ParameterError, Table, node
from plait.backends import backend_of
from plait.exact import exactly

from .texts import require_texts, text_of

_DIGITS = 20
"""To how many digits a number within a text is filled up; a longer one is compared by its last ones."""


class SortKey(BaseModel):
    """A column to sort by."""

    column: Annotated[Column, Field(description="The column to sort by.")]
    descending: Annotated[bool, Field(description="Whether the largest values come first.")] = False
    natural: Annotated[
        bool, Field(description="Whether digits within texts are compared as the numbers that they are.")
    ] = False
    missing: Annotated[Literal["last", "first"], Field(description="Where rows without a value go.")] = "last"


@node(
    "manipulation.sorter",
    category="Manipulation/Rows",
    icon="sort",
    tags=("order by", "arrange", "rank", "ascending", "descending"),
    blocking=True,
)
def sorter(
    table: Table,
    *,
    keys: Annotated[
        list[SortKey],
        Field(min_length=1, description="What to sort by; later keys decide where earlier ones are equal."),
    ],
) -> Table:
    """Sort the rows by one or more columns.

    Rows that are equal in all keys stay in the order they have. Texts are compared by their characters' codes, so
    capital letters come before small ones; in their natural order `row 9` comes before `row 10`, which otherwise it
    follows. Missing values come last (or first), whether ascending or descending.

    Example: `carrier` ascending, then `arr_delay` descending.
    """
    schema = table.collect_schema()
    by = [key.column for key in keys]
    for name in by:
        if name not in schema:
            raise MissingColumnError(name, schema.names())
    if len(set(by)) < len(by):
        raise ParameterError("A column is listed twice as a key.", parameter="keys", hint="Remove one of them.")
    natural = [key.column for key in keys if key.natural]
    require_texts(schema, natural)
    places = _free_names(schema, natural)
    ordered = backend_of(table).sort(
        table.with_columns(_natural(text_of(name, schema)).alias(place) for name, place in places.items()),
        [places.get(name, name) for name in by],
        descending=[key.descending for key in keys],
        nulls_last=[key.missing == "last" for key in keys],
    )
    return ordered.select(exactly(schema)) if places else ordered


def _free_names(schema: nw.Schema, columns: list[str]) -> dict[str, str]:
    names: dict[str, str] = {}
    for column in columns:
        names[column] = nw.generate_temporary_column_name(8, [*schema, *names.values()])
    return names


def _natural(text: nw.Expr) -> nw.Expr:
    """A text whose order is the natural one: each run of digits filled up with zeros to the same length."""
    filled = text.str.replace_all(r"(\d+)", f"{'0' * _DIGITS}${{1}}")
    # The run is as long as it was and so many zeros more; its last digits are kept.
    return filled.str.replace_all(rf"\d*(\d{{{_DIGITS}}})(\D|$)", "${1}${2}")
