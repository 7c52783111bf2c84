"""How often words are used."""

from __future__ import annotations

from typing import Annotated

import polars as pl
from pydantic import Field

from plait import Columns, ParameterError, node
from plait.exact import exact, exactly, spare

from .words import WordsColumn, schema_of, words_of


@node(
    "text.word_counts",
    category="Text",
    icon="counter",
    face="{column}",
    tags=("term frequency", "tf", "word frequencies", "document frequency", "tag cloud", "most frequent words"),
    blocking=True,
)
def word_counts(
    table: pl.LazyFrame,
    *,
    column: WordsColumn,
    groups: Annotated[
        Columns, Field(description="Columns that divide the texts; each group has counts of its own.")
    ] = Columns.named(),
    at_least: Annotated[int, Field(ge=1, description="How often a word must be used.")] = 1,
) -> pl.LazyFrame:
    """Count how often each word is used, and in how many texts.

    One row for each word (of each group), the most frequent first, and equally frequent ones by their letters.
    `count` is how often it is used, `texts` in how many rows, and `share` what share of the rows that is, of all that
    have a list, empty or not. Missing lists are left out.

    Example: of `to`, `be`, `or`, `not`, `to`, `be` both `to` and `be` have the count 2, in 1 text.
    """
    schema = schema_of(table)
    keys = list(dict.fromkeys(groups.among(schema)))
    taken = next((name for name in keys if name in ("word", "count", "texts", "share")), None)
    if taken is not None:
        raise ParameterError(
            f"The result has a column '{taken}' of its own.", parameter="groups", hint="Rename it with Column Renamer."
        )
    if column in keys:
        raise ParameterError(f"'{column}' has the words, and can't be a group.", parameter="groups")
    lists = table.select(*exactly(keys), words_of(schema, column).alias("word")).filter(pl.col("word").is_not_null())
    # Numbered after the list was made, so that a text counts once however often it uses the word.
    every, text = spare("every", {*keys, "word"}), spare("text", {*keys, "word"})
    numbered = lists.with_columns(pl.len().over(exactly(keys)).alias(every) if keys else pl.len().alias(every))
    used = numbered.with_row_index(text).explode("word", empty_as_null=False, keep_nulls=False)
    counted = used.group_by(*exactly(keys), "word").agg(
        pl.len().cast(pl.Int64).alias("count"),
        pl.col(exact(text)).n_unique().cast(pl.Int64).alias("texts"),
        (pl.col(exact(text)).n_unique() / pl.col(exact(every)).first()).alias("share"),
    )
    frequent = counted.filter(pl.col("count") >= at_least)
    return frequent.sort(*exactly(keys), pl.col("count").neg(), "word", nulls_last=True)
