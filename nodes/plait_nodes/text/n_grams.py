"""Words or letters that follow each other."""

from __future__ import annotations

from typing import Annotated, Literal

import narwhals as nw
import polars as pl
from pydantic import Field

from plait import NewColumn, ParameterError, node
from plait.exact import exact

from .grams import grams
from .words import WordsColumn, check_words, schema_of, words_of

Unit = Literal["words", "letters"]


@node(
    "text.n_grams",
    title="n-Grams",
    category="Text",
    icon="link-variant",
    face="{shortest} to {longest} {unit}",
    tags=("ngram creator", "bigram", "trigram", "shingles", "phrases"),
)
def n_grams(
    table: pl.LazyFrame,
    *,
    column: WordsColumn,
    unit: Annotated[Unit, Field(description="Whether words or letters follow each other.")] = "words",
    shortest: Annotated[int, Field(ge=1, le=20, description="The fewest of them.")] = 1,
    longest: Annotated[int, Field(ge=1, le=20, description="The most of them.")] = 2,
    separator: Annotated[str, Field(description="What stands between words; letters have nothing in between.")] = " ",
    into: Annotated[NewColumn, Field(min_length=1, description="The new column with the lists.")] = "n-grams",
) -> pl.LazyFrame:
    """List the sequences of words, or of letters, that follow each other in a text.

    The shortest come first, each length in the order of the text. From 1 to 2 words gives the words themselves and
    all pairs. Letters are those of the whole text with its blanks, or of words with blanks in between. A text that is
    too short has an empty list, a missing one a missing list.

    Example: `not`, `so`, `good` from 2 to 2 words becomes `not so` and `so good`.
    """
    if longest < shortest:
        raise ParameterError("'Longest' must not be below 'Shortest'.", parameter="longest")
    schema = schema_of(table)
    check_words(schema, column)
    if unit == "words":
        pieces, joint = words_of(schema, column), separator
    else:
        given = pl.col(exact(column))
        text = given.list.join(" ") if isinstance(schema[column], nw.List) else given.cast(pl.String)
        pieces, joint = text.str.extract_all(r"(?s:.)"), ""

    def found(lists: pl.Series) -> pl.Series:
        return grams(lists, shortest, longest, joint)

    listed = pieces.map_batches(found, return_dtype=pl.List(pl.String), is_elementwise=True)
    return table.with_columns(listed.alias(into))
