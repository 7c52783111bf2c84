"""Parameters of nodes that read sequences of tokens."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

MostTokens = Annotated[
    int, Field(ge=1, le=1_000_000, description="How many tokens are learnt; the most frequent ones.")
]
Fewest = Annotated[int, Field(ge=1, le=1_000_000, description="How often a token must occur to be learnt.")]
Longest = Annotated[
    int, Field(ge=0, le=1_000_000, description="What of a longer sequence lies behind this is left out; 0 for nothing.")
]
Spelling = Annotated[
    bool,
    Field(
        description="Whether the form of a word (capitals, digits) and its ending count besides the word itself, so "
        "that something is known of words that were never seen."
    ),
]
