"""Bring words to their stems."""

from __future__ import annotations

from typing import Annotated, Literal

import polars as pl
from pydantic import Field

from plait import node

from .words import Flat, WordsColumn, schema_of, words_of

Language = Literal[
    "arabic",
    "danish",
    "dutch",
    "english",
    "finnish",
    "french",
    "german",
    "hungarian",
    "italian",
    "norwegian",
    "portuguese",
    "romanian",
    "russian",
    "spanish",
    "swedish",
    "turkish",
]


@node(
    "text.stemmer",
    category="Text",
    icon="sprout-outline",
    face="{language}",
    tags=("snowball stemmer", "porter", "stem", "lemmatise", "kuhlen"),
    requires="text",
)
def stemmer(
    table: pl.LazyFrame,
    *,
    column: WordsColumn,
    language: Annotated[Language, Field(description="The language of the words.")] = "english",
) -> pl.LazyFrame:
    """Bring words to their stems, so that forms of one word become equal.

    The stems are those of Snowball, which takes endings off by rules and knows no dictionary: a stem need not be a
    word (`happy` becomes `happi`), and different words may share one (`marketing` and `market`). Words should be in
    small letters. A column of texts becomes one of lists.

    Example: `connected`, `connection` and `connecting` all become `connect`.
    """
    lists = words_of(schema_of(table), column)
    stems = _Stems(language)
    return table.with_columns(
        lists.map_batches(stems.of, return_dtype=pl.List(pl.String), is_elementwise=True).alias(column)
    )


class _Stems:
    """The stems of one language, batch by batch; each word is looked at once."""

    def __init__(self, language: Language) -> None:
        self._language = language

    def of(self, lists: pl.Series) -> pl.Series:
        import snowballstemmer

        flat = Flat(lists)
        different = flat.words.unique()
        # A stemmer keeps notes while it works, so each thread has its own.
        found = snowballstemmer.stemmer(self._language).stemWords(different.to_list())
        stems = flat.words.replace_strict(different, pl.Series(found, dtype=pl.String), return_dtype=pl.String)
        return flat.lists(stems, flat.counts)
