"""Take texts apart into words."""

from __future__ import annotations

from typing import Annotated, Literal

import polars as pl
from pydantic import Field

from plait import NewColumn, ParameterError, node
from plait.exact import exact

from .words import WORD, TextColumn, check_text, schema_of

Method = Literal["words", "blanks", "letters", "pattern"]

_PUNCTUATION = r"[^\s\p{L}\p{M}\p{N}]"
_PATTERNS: dict[Method, str] = {"words": WORD, "blanks": r"\S+", "letters": r"\S\p{M}*"}


@node(
    "text.tokenizer",
    category="Text",
    icon="format-letter-spacing",
    face="{column} · {method}",
    tags=("split words", "strings to document", "bag of words creator", "segment", "token"),
)
def tokenizer(
    table: pl.LazyFrame,
    *,
    column: TextColumn,
    into: Annotated[NewColumn, Field(min_length=1, description="The new column with the lists.")] = "words",
    method: Annotated[
        Method,
        Field(description="What a piece is: a word, what stands between blanks, a letter, or a match of a pattern."),
    ] = "words",
    pattern: Annotated[str, Field(description="The regular expression of a piece, for 'pattern'.")] = r"\w+",
    lower: Annotated[bool, Field(description="Whether all letters become small.")] = True,
    punctuation: Annotated[bool, Field(description="Whether 'words' gives signs too, each as a piece.")] = False,
    numbers: Annotated[bool, Field(description="Whether pieces that begin with a digit are kept.")] = True,
    shortest: Annotated[int, Field(ge=1, le=1_000, description="The fewest letters of a piece that is kept.")] = 1,
) -> pl.LazyFrame:
    """Take each text apart into a list of words, in their order.

    A word is made of letters, marks and digits of any script; an apostrophe or a hyphen within belongs to it, as in
    `don't` and `well-known`, and all other signs end it. Scripts that write no blanks between words (Chinese,
    Japanese, Thai) are not divided: take 'letters' for them. A missing text has a missing list, a text without words
    an empty one.

    Example: `It isn't well-known.` becomes `it`, `isn't` and `well-known`.
    """
    check_text(schema_of(table), column)
    sought = _sought(method, pattern, punctuation)
    text = pl.col(exact(column)).cast(pl.String)
    pieces = (text.str.to_lowercase() if lower else text).str.extract_all(sought)
    if not numbers:
        pieces = pieces.list.filter(~pl.element().str.contains(r"^\p{N}"))
    if shortest > 1:
        pieces = pieces.list.filter(pl.element().str.len_chars() >= shortest)
    return table.with_columns(pieces.alias(into))


def _sought(method: Method, pattern: str, punctuation: bool) -> str:
    if method == "words" and punctuation:
        return f"{WORD}|{_PUNCTUATION}"
    if method != "pattern":
        return _PATTERNS[method]
    check_pattern(pattern, parameter="pattern")
    return pattern


def check_pattern(pattern: str, *, parameter: str) -> None:
    """Refuse a regular expression that can't be understood, or is empty.

    Raises:
        ParameterError: says why.
    """
    try:
        pl.Series([""]).str.contains(pattern)
    except pl.exceptions.ComputeError as error:
        reason = str(error).strip().splitlines()[-1].removeprefix("error: ")
        raise ParameterError(
            f"'{pattern}' is no regular expression: {reason}.",
            parameter=parameter,
            hint="Look-around and back references are not known.",
        ) from error
    if not pattern:
        raise ParameterError("The pattern is empty.", parameter=parameter, hint=r"Write one, such as \w+ for words.")
