"""Leave out words that say little."""

from __future__ import annotations

from typing import Annotated, Literal

import polars as pl
from pydantic import Field

from plait import Multiline, node

from .stop_word_lists import STOP_WORDS
from .words import WordsColumn, schema_of, words_of

Language = Literal["english", "german", "both", "none"]


@node(
    "text.stop_words",
    category="Text",
    icon="filter-remove-outline",
    face="{language}",
    tags=("stop word filter", "stopword", "function words", "number filter", "n chars filter"),
)
def stop_words(
    table: pl.LazyFrame,
    *,
    column: WordsColumn,
    language: Annotated[Language, Field(description="Whose stop words are left out.")] = "english",
    more: Annotated[
        str, Multiline(), Field(description="Further words to leave out, with blanks or line breaks in between.")
    ] = "",
    keep: Annotated[
        str, Multiline(), Field(description="Words of the list that stay, such as `not` for opinions.")
    ] = "",
) -> pl.LazyFrame:
    """Leave out the words that are in every text: articles, pronouns, prepositions and the like.

    The lists are short (some 150 words each) and our own. Words are compared without regard to capital letters.
    A column of texts becomes one of lists. Empty lists may be left over, and missing ones stay missing.

    Example: `the`, `phone`, `is`, `great` becomes `phone`, `great`.
    """
    lists = words_of(schema_of(table), column)
    unwanted = _unwanted(language, more, keep)
    if unwanted:
        said = pl.element().str.to_lowercase().is_in(sorted(unwanted))
        lists = lists.list.filter(~said)
    return table.with_columns(lists.alias(column))


def _unwanted(language: Language, more: str, keep: str) -> set[str]:
    languages = ("english", "german") if language == "both" else (language,)
    found = {word for name in languages for word in STOP_WORDS.get(name, "").split()}
    return (found | set(more.lower().split())) - set(keep.lower().split())
