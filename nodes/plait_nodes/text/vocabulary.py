"""The words of many texts, and the numbers they have."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import polars as pl
from pydantic import Field

from plait import DataError

from .words import words_of

if TYPE_CHECKING:
    import narwhals as nw
    import numpy as np
    from numpy.typing import NDArray

    from plait import Table

    from .words import Flat

Limit = Annotated[
    int, Field(ge=1, le=100_000, description="The most words that are learnt; those in most texts are taken.")
]
Fewest = Annotated[int, Field(ge=1, description="In how many texts a word must be.")]
Share = Annotated[float, Field(gt=0, le=1, description="In which share of the texts it may be at most.")]


def document_frequencies(
    table: Table, schema: nw.Schema, column: str, *, limit: int, fewest: int, share: float
) -> tuple[list[str], list[int], int]:
    """The words in rising order, in how many texts each is, and how many texts there are.

    Raises:
        DataError: no word is left.
    """
    query: pl.LazyFrame = table.to_native()
    lists = query.select(words_of(schema, column).alias("word")).filter(pl.col("word").is_not_null())
    counted = (
        lists.select(pl.col("word").list.unique())
        .explode("word", empty_as_null=False, keep_nulls=False)
        .drop_nulls()
        .group_by("word")
        .agg(pl.len().cast(pl.Int64).alias("texts"))
    )
    frame, total = pl.collect_all([counted, lists.select(pl.len())], engine="streaming")
    texts = int(total.item())
    kept = frame.filter((pl.col("texts") >= fewest) & (pl.col("texts") <= share * texts))
    kept = kept.sort(["texts", "word"], descending=[True, False]).head(limit).sort("word")
    if kept.is_empty():
        raise DataError(
            f"No word of the column '{column}' is in at least {fewest} and at most {share:.0%} of {texts} texts.",
            column=column,
            hint="Look at the column, or allow rarer or more frequent words.",
        )
    return kept["word"].to_list(), kept["texts"].to_list(), texts


def numbers_of(flat: Flat, words: list[str]) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """The row and the place in the vocabulary of each word that is in it."""
    places = flat.words.replace_strict(
        pl.Series(words, dtype=pl.String),
        pl.int_range(len(words), eager=True),
        default=None,
        return_dtype=pl.Int64,
    )
    known = places.is_not_null()
    return flat.rows[known.to_numpy()], places.filter(known).to_numpy()
