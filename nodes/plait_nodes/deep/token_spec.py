"""What a network of token sequences reads, as plain data."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Self

from pydantic import BaseModel, ConfigDict, Field

from .token_vocabulary import TokenVocabulary

if TYPE_CHECKING:
    import numpy as np
    import polars as pl
    from numpy.typing import NDArray

_ENDING = 3


@dataclass(frozen=True, slots=True)
class TokenChoice:
    """Which tokens are learnt, and how."""

    most: int
    """How many, the most frequent ones."""
    fewest: int
    """How often each must occur."""
    spelling: bool
    width: int
    """How many numbers stand for each."""


class TokenSpec(BaseModel):
    """The tokens that were learnt; and, where the spelling counts, their forms and endings.

    The form of a word has X for capital letters, x for small ones and 9 for digits, each run of which is cut to one:
    `McDonald's` is `XxXx'x`.
    """

    model_config = ConfigDict(extra="forbid", frozen=True)

    words: TokenVocabulary
    forms: TokenVocabulary | None = None
    endings: TokenVocabulary | None = None
    width: int = Field(ge=1, le=4_096)
    """How many numbers stand for each word."""
    narrow: int = Field(default=16, ge=1, le=4_096)
    """How many stand for each form, and each ending."""

    @classmethod
    def of(cls, tokens: pl.Series, chosen: TokenChoice) -> Self:
        """What is to be learnt of tokens; with the spelling, words count in small letters."""
        most, fewest, spelling = chosen.most, chosen.fewest, chosen.spelling
        words = tokens.str.to_lowercase() if spelling else tokens
        return cls(
            words=TokenVocabulary.of(words, most=most, fewest=fewest),
            forms=TokenVocabulary.of(_forms(tokens), most=most, fewest=fewest) if spelling else None,
            endings=TokenVocabulary.of(_endings(tokens), most=most, fewest=max(2, fewest)) if spelling else None,
            width=chosen.width,
        )

    @property
    def sizes(self) -> tuple[tuple[int, int], ...]:
        """For each aspect of a token, how many numbers there are, and how many values stand for each."""
        narrow = [(each.size, self.narrow) for each in (self.forms, self.endings) if each is not None]
        return ((self.words.size, self.width), *narrow)

    @property
    def outputs(self) -> int:
        """How many values stand for a token."""
        return sum(width for _, width in self.sizes)

    def numbers(self, tokens: pl.Series) -> NDArray[np.int64]:
        """tokens × aspects."""
        import numpy as np

        if self.forms is None or self.endings is None:
            return self.words.numbers(tokens).to_numpy().reshape(-1, 1)
        columns = (
            self.words.numbers(tokens.str.to_lowercase()),
            self.forms.numbers(_forms(tokens)),
            self.endings.numbers(_endings(tokens)),
        )
        return np.column_stack([each.to_numpy() for each in columns])


def _forms(tokens: pl.Series) -> pl.Series:
    return (
        tokens.str.replace_all(r"\p{Lu}+", "X").str.replace_all(r"[\p{Ll}\p{Lo}]+", "x").str.replace_all(r"\p{N}+", "9")
    )


def _endings(tokens: pl.Series) -> pl.Series:
    return tokens.str.to_lowercase().str.tail(_ENDING)
