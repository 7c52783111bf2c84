"""How alike two texts are."""

from __future__ import annotations

from typing import Annotated, Literal

import polars as pl
from pydantic import Field

from plait import Column, NewColumn, OneColumn, node
from plait.exact import exact

from .edit_distance import edit_distances
from .grams import grams
from .words import WORD, check_text, schema_of

Method = Literal["edits", "jaccard", "dice", "cosine"]
Unit = Literal["letters", "words"]


@node(
    "text.text_similarity",
    category="Text",
    icon="approximately-equal",
    face="{first} ~ {second}",
    tags=(
        "levenshtein",
        "string distances",
        "similarity search",
        "fuzzy match",
        "jaccard",
        "dice",
        "n-gram",
        "fuzzy join",
        "edit distance",
        "similar",
    ),
)
def text_similarity(
    table: pl.LazyFrame,
    *,
    first: Annotated[Column, OneColumn(types="text"), Field(description="The column with one text.")],
    second: Annotated[Column, OneColumn(types="text"), Field(description="The column with the other.")],
    method: Annotated[
        Method,
        Field(
            description="How they are compared: by the letters that must change (Levenshtein), or by the parts that "
            "both have, as a share of all (Jaccard), of both counts (Dice) or of their geometric mean (cosine)."
        ),
    ] = "edits",
    unit: Annotated[
        Unit, Field(description="What parts are: letters that follow each other, or words; not for 'edits'.")
    ] = "letters",
    size: Annotated[int, Field(ge=1, le=10, description="How many letters a part has.")] = 3,
    ignore_case: Annotated[bool, Field(description="Whether capital and small letters are the same.")] = True,
    into: Annotated[NewColumn, Field(min_length=1, description="The new column.")] = "similarity",
) -> pl.LazyFrame:
    """Say how alike two texts of a row are, from 0 (nothing in common) to 1 (equal).

    'edits' is one less the number of letters to insert, take out or replace, as a share of the longer text. The
    others compare the sets of parts of both; a text shorter than a part is one part itself. Two empty texts are equal.
    Where a text is missing, so is the result. A row's time grows with the product of both lengths for 'edits', so
    take another method for long texts.

    Example: `Meier` and `Maier` have the similarity 0.8.
    """
    schema = schema_of(table)
    check_text(schema, first, parameter="first")
    check_text(schema, second, parameter="second")
    texts = [pl.col(exact(name)).cast(pl.String) for name in (first, second)]
    if ignore_case:
        texts = [text.str.to_lowercase() for text in texts]
    if method == "edits":
        pair = pl.struct(texts[0].alias("first"), texts[1].alias("second"))
        found = pair.map_batches(_by_edits, return_dtype=pl.Float64, is_elementwise=True)
        return table.with_columns(found.alias(into))
    one, other = (_parts(text, unit, size) for text in texts)
    shared = one.list.set_intersection(other).list.len().cast(pl.Float64)
    sizes = [parts.list.len().cast(pl.Float64) for parts in (one, other)]
    match method:
        case "jaccard":
            whole = sizes[0] + sizes[1] - shared
        case "dice":
            whole = (sizes[0] + sizes[1]) / 2
        case "cosine":
            whole = (sizes[0] * sizes[1]).sqrt()
    both_empty = (sizes[0] == 0) & (sizes[1] == 0)
    found = pl.when(both_empty).then(1.0).when(whole == 0).then(0.0).otherwise(shared / whole)
    return table.with_columns(pl.when(texts[0].is_not_null() & texts[1].is_not_null()).then(found).alias(into))


def _parts(text: pl.Expr, unit: Unit, size: int) -> pl.Expr:
    """The set of parts of each text."""
    if unit == "words":
        return text.str.extract_all(WORD).list.unique()
    if size == 1:
        return text.str.extract_all(r"(?s:.)").list.unique()
    letters = text.str.extract_all(r"(?s:.)")
    found = letters.map_batches(
        lambda lists: grams(lists, size, size, ""), return_dtype=pl.List(pl.String), is_elementwise=True
    )
    # A text that is shorter than a part is one itself.
    short = text.str.len_chars().is_between(1, size - 1)
    return pl.when(short).then(pl.concat_list(text)).otherwise(found).list.unique()


def _by_edits(pairs: pl.Series) -> pl.Series:
    frame = pairs.struct.unnest()
    there = frame.select(pl.all_horizontal(pl.all().is_not_null())).to_series()
    different = frame.filter(there).unique()
    distances = edit_distances(different["first"].to_list(), different["second"].to_list())
    longest = pl.max_horizontal(pl.col("first", "second").str.len_chars())
    scored = different.with_columns(distance=pl.Series(distances)).with_columns(
        pl.when(longest == 0).then(1.0).otherwise(1 - pl.col("distance") / longest).alias("similarity")
    )
    return frame.join(scored, on=["first", "second"], how="left", maintain_order="left")["similarity"]
