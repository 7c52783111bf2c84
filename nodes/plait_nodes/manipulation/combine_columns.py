"""Several columns as one text."""

from __future__ import annotations

from typing import Annotated, Literal

import narwhals as nw
from pydantic import Field

from plait import Columns, NewColumn, ParameterError, Table, node
from plait.exact import col, exactly

from .column_names import require_free
from .series import some_of


@node(
    "manipulation.combine_columns",
    category="Manipulation/Columns",
    icon="table-merge-cells",
    face="{columns} → {column}",
    tags=(
        "column combiner",
        "concatenate",
        "join text",
        "paste",
        "string manipulation",
        "concat columns",
        "merge columns",
    ),
)
def combine_columns(
    table: Table,
    *,
    columns: Annotated[Columns, Field(description="The columns to combine, in the order listed.")] = Columns(),
    separator: Annotated[str, Field(description="What stands between the values.")] = " ",
    column: Annotated[NewColumn, Field(description="The new column.")] = "combined",
    missing: Annotated[
        Literal["skip", "empty", "missing"],
        Field(
            description="Whether a missing value is left out with its separator, is an empty text, or makes the "
            "result missing."
        ),
    ] = "skip",
    quote: Annotated[str, Field(max_length=1, description="A sign put around each value; none if empty.")] = "",
    keep: Annotated[bool, Field(description="Whether the old columns are kept.")] = True,
) -> Table:
    """Join the values of several columns to one text, row by row.

    Numbers, dates and truth values become texts, dates as year-month-day; for another form take Type Converter first.
    A quoting sign inside a value is doubled. If all values of a row are missing, 'skip' gives a missing value.

    Example: `street`, `town` with the separator `, `.
    """
    schema = table.collect_schema()
    chosen = some_of(schema, columns)
    for name in chosen:
        if schema[name].is_nested() or schema[name] in (nw.Object, nw.Binary):
            raise ParameterError(
                f"The column '{name}' has the type {schema[name]}, which is no text.", parameter="columns"
            )
    kept = [name for name in schema if keep or name not in chosen]
    require_free([column], kept, parameter="column")
    texts = [_text(name, quote) for name in chosen]
    if missing == "empty":
        texts = [text.fill_null("") for text in texts]
    combined = nw.concat_str(texts, separator=separator, ignore_nulls=missing == "skip")
    if missing == "skip":
        # Without any value the engine would give an empty text.
        combined = nw.when(~nw.all_horizontal(*(col(name).is_null() for name in chosen), ignore_nulls=False)).then(
            combined
        )
    return table.with_columns(combined.alias(column)).select(exactly([*kept, column]))


def _text(name: str, quote: str) -> nw.Expr:
    text = col(name).cast(nw.String)
    if not quote:
        return text
    return nw.concat_str(nw.lit(quote), text.str.replace_all(quote, quote * 2, literal=True), nw.lit(quote))
