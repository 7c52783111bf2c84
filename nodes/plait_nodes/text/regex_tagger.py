"""Tag words by patterns."""

from __future__ import annotations

from typing import Annotated

import polars as pl
from pydantic import BaseModel, Field

from plait import NewColumn, ParameterError, node

from .tokenizer import check_pattern
from .words import Flat, WordsColumn, schema_of, words_of


class TagRule(BaseModel):
    """Words that match a pattern get a tag."""

    tag: Annotated[str, Field(min_length=1, description="The tag.")]
    pattern: Annotated[str, Field(min_length=1, description="The regular expression that the whole word must match.")]


_NUMBERS = TagRule(tag="NUMBER", pattern=r"\d+([.,]\d+)*")


@node(
    "text.regex_tagger",
    category="Text",
    icon="regex",
    face="{rules}",
    tags=("wildcard tagger", "dictionary tagger", "entity", "ner", "pattern", "rule based", "extract"),
)
def regex_tagger(
    table: pl.LazyFrame,
    *,
    column: WordsColumn,
    rules: Annotated[
        list[TagRule], Field(min_length=1, description="What is tagged; the first rule that matches counts.")
    ] = [_NUMBERS],  # noqa: B006 - never changed
    ignore_case: Annotated[bool, Field(description="Whether capital and small letters are the same.")] = True,
    other: Annotated[str, Field(min_length=1, description="The tag of all other words.")] = "O",
    into: Annotated[NewColumn, Field(min_length=1, description="The new column with the lists of tags.")] = "tags",
) -> pl.LazyFrame:
    r"""Give each word the tag of the first pattern that it matches.

    The result has one tag for each word, in the same order, as Tag Sequence Encoder takes them. A pattern must match
    the whole word; `.*berg` is every word that ends in `berg`. Several words can't be matched by one pattern: join them
    with n-Grams first. Missing lists stay missing.

    Example: the tag `MONTH` with the pattern `january|february|march`, or `ID` with `[a-z]{2}\d{4}`.
    """
    for rule in rules:
        check_pattern(rule.pattern, parameter="rules")
        check_pattern(f"^(?:{rule.pattern})$", parameter="rules")
    schema = schema_of(table)
    if into == column:
        raise ParameterError("The tags can't take the place of the words.", parameter="into")
    flags = "(?i)" if ignore_case else ""
    tag = pl.lit(other)
    for rule in reversed(rules):
        matches = pl.col("word").str.contains(f"{flags}^(?:{rule.pattern})$")
        tag = pl.when(matches).then(pl.lit(rule.tag)).otherwise(tag)

    def tags(lists: pl.Series) -> pl.Series:
        flat = Flat(lists)
        different = flat.words.unique().rename("word").to_frame().with_columns(tag.alias("tag"))
        found = flat.words.replace_strict(different["word"], different["tag"], return_dtype=pl.String)
        return flat.lists(found, flat.counts)

    found = words_of(schema, column).map_batches(tags, return_dtype=pl.List(pl.String), is_elementwise=True)
    return table.with_columns(found.alias(into))
