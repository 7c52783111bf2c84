"""One text as several columns."""

from __future__ import annotations

import re
from typing import Annotated, Literal

import narwhals as nw
from pydantic import Field

from plait import Column, NewColumn, Table, node
from plait.backends import backend_of
from plait.exact import col, exact, exactly

from .column_names import require_free
from .texts import require_texts, text_of


@node(
    "manipulation.text_to_columns",
    category="Manipulation/Columns",
    icon="format-columns",
    title="Text to Columns",
    face="{column} at '{separator}'",
    tags=("cell splitter", "split", "delimiter", "separate", "split column"),
)
def text_to_columns(
    table: Table,
    *,
    column: Annotated[Column, Field(description="The column with the texts.")],
    separator: Annotated[str, Field(min_length=1, description="What stands between the parts.")] = ",",
    into: Annotated[
        Literal["columns", "list", "rows"],
        Field(description="Whether the parts become columns, one list, or a row each."),
    ] = "columns",
    parts: Annotated[int, Field(ge=1, le=1_000, description="How many new columns there are.")] = 2,
    names: Annotated[
        list[NewColumn], Field(description="The names of the new columns; their number counts then.")
    ] = [],  # noqa: B006 - never changed
    rest: Annotated[
        Literal["drop", "last"], Field(description="Whether parts that are too many are left off, or stay in the last.")
    ] = "drop",
    trim: Annotated[bool, Field(description="Whether blanks around the parts are removed.")] = True,
    keep: Annotated[bool, Field(description="Whether the old column is kept.")] = False,
) -> Table:
    """Split texts at a separator, such as `Doe, Jane` at the comma.

    New columns come last and are named `name_1`, `name_2` after the old one, unless *names* are given. Parts that a
    text does not have are missing; of a missing text all are. Two separators in a row have an empty text between
    them. As 'list', the column has a list of all parts; as 'rows', each part makes a row of its own, and a missing text
    one row. If the old column is kept, the new one is named `name_part`.

    Example: column `name`, separator `,`, names `family`, `given`.
    """
    schema = table.collect_schema()
    require_texts(schema, [column])
    others = [name for name in schema if keep or name != column]
    if into != "columns":
        return _as_list(table, column, separator, others, into, trim, keep)
    new = list(names) or [f"{column}_{part}" for part in range(1, parts + 1)]
    require_free(new, others, parameter="names")
    # A new column may have the name of the old one, which is read before it is replaced.
    texts = table.with_columns(text_of(column, schema))
    divided = backend_of(table).split(texts, column, separator, new, keep_rest=rest == "last")
    if trim:
        divided = divided.with_columns(*(col(name).str.strip_chars() for name in new))
    return divided.select(exactly([*others, *new]))


def _as_list(
    table: Table, column: str, separator: str, others: list[str], into: Literal["list", "rows"], trim: bool, keep: bool
) -> Table:
    new = f"{column}_part" if keep else column
    if keep:
        require_free([new], others, parameter="keep")
    text = col(column).cast(nw.String)
    if trim and separator.strip():
        # No part has blanks around it where there are none around the separators.
        sign = separator.replace("$", "$$")
        text = text.str.replace_all(rf"\s*{re.escape(separator)}\s*", sign).str.strip_chars()
    divided = table.with_columns(text.str.split(separator).alias(new))
    return divided.explode(exact(new)) if into == "rows" else divided
