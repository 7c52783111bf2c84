"""What an encoder–decoder is, as plain data."""

from __future__ import annotations

from typing import Literal, Self

import polars as pl
from pydantic import BaseModel, ConfigDict, Field, model_validator

from plait_nodes.text.words import WORD

from .recurrent_spec import RecurrentSpec
from .token_vocabulary import FIRST, TokenVocabulary

Pieces = Literal["letters", "words", "blanks"]

BEGIN = FIRST
END = FIRST + 1
"""Numbers of what stands before and behind each text that comes out; they come first in its vocabulary."""
MARKS = ("\x02", "\x03")
"""Their signs, which no text has."""


class TranslationSpec(BaseModel):
    """Recurrent layers that read a text, and others that begin with their state and write one."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    source: str
    target: str
    pieces: Pieces
    read: TokenVocabulary
    written: TokenVocabulary
    width: int = Field(ge=1, le=4_096)
    encoder: RecurrentSpec
    decoder: RecurrentSpec
    longest: int = Field(ge=1, le=100_000)
    """How many pieces are written at most."""

    @model_validator(mode="after")
    def _fits(self) -> Self:
        same = self.encoder.model_copy(update={"inputs": self.decoder.inputs}) == self.decoder
        if not same or self.encoder.inputs != self.width or self.encoder.both_ways or self.encoder.projection:
            raise ValueError("the encoder and the decoder do not fit together")
        if self.written.tokens[:2] != MARKS:
            raise ValueError("there is no begin and end of what is written")
        return self


def pieces_of(texts: pl.Series, pieces: Pieces) -> pl.Series:
    """The texts as lists of their letters or words; a missing text has none."""
    plain = texts.cast(pl.String).fill_null("")
    if pieces == "letters":
        return plain.str.extract_all(r"(?s).")
    return plain.str.extract_all(r"\S+" if pieces == "blanks" else WORD)


def text_of(parts: list[str], pieces: Pieces) -> str:
    """Letters or words as a text again."""
    return ("" if pieces == "letters" else " ").join(parts)
