"""Tokens and their numbers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Self

from pydantic import BaseModel, ConfigDict

if TYPE_CHECKING:
    import polars as pl

PADDING = 0
UNKNOWN = 1
FIRST = 2
"""The number of the first token; those before mean that nothing is there, and that a token was never learnt."""


class TokenVocabulary(BaseModel):
    """The tokens that were learnt, in the order of their numbers."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    tokens: tuple[str, ...]

    @classmethod
    def of(cls, tokens: pl.Series, *, most: int, fewest: int) -> Self:
        """The most frequent tokens; of equally frequent ones those that come first in the alphabet.

        Args:
            tokens: All tokens of all texts.
            most: How many are learnt.
            fewest: How often one must occur.
        """
        import polars as pl

        counts = tokens.drop_nulls().alias("token").value_counts()
        kept = counts.filter(pl.col("count") >= fewest).sort("count", "token", descending=[True, False]).head(most)
        return cls(tokens=tuple(kept["token"].to_list()))

    @property
    def size(self) -> int:
        """How many numbers there are, with those that are no token."""
        return len(self.tokens) + FIRST

    def numbers(self, tokens: pl.Series) -> pl.Series:
        """The number of each token."""
        import polars as pl

        return tokens.replace_strict(
            pl.Series(self.tokens, dtype=pl.String),
            pl.int_range(FIRST, self.size, eager=True),
            default=UNKNOWN,
            return_dtype=pl.Int64,
        )
