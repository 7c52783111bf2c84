"""Which language texts are in."""

from __future__ import annotations

from typing import Annotated

import polars as pl
from pydantic import Field

from plait import ParameterError, node

from .language_words import FREQUENT
from .words import Flat, WordsColumn, schema_of, words_of

_ADDS = {"language": pl.String(), "language certainty": pl.Float64()}


@node(
    "text.language_guess",
    category="Text",
    icon="translate",
    face="{column}",
    tags=("language detector", "tika", "identify language", "iso 639"),
)
def language_guess(
    table: pl.LazyFrame,
    *,
    column: WordsColumn,
    least: Annotated[
        int, Field(ge=1, le=1_000, description="How many frequent words a language must have more than the next one.")
    ] = 1,
) -> pl.LazyFrame:
    """Guess the language of each text by its frequent short words: `the`, `der`, `le`, `il`.

    The languages are Danish (da), Dutch (nl), English (en), French (fr), German (de), Italian (it), Polish (pl),
    Portuguese (pt), Spanish (es) and Swedish (sv); a text in any other is missing, or taken for one of these.
    `language certainty` is how far the best language is ahead of the next one, as a share of the frequent words that
    were found: 1 if all are of one language alone.

    This needs whole sentences: a title of three words often has no frequent word, and then the language is missing,
    as it is where two languages have equally many. Danish, Norwegian and Swedish, and Spanish and Portuguese, share
    many words, and are mistaken for each other in short texts.

    Example: `Das ist nicht mein Haus` is `de`.
    """
    schema = schema_of(table)
    lists = words_of(schema, column)
    taken = next((name for name in _ADDS if name in schema), None)
    if taken is not None:
        raise ParameterError(
            f"The table already has a column '{taken}'.", parameter="column", hint="Rename it with Column Renamer."
        )

    def guessed(batch: pl.DataFrame) -> pl.DataFrame:
        return batch.with_columns(_guessed(Flat(batch.select(lists).to_series()), least))

    return table.map_batches(
        guessed,
        streamable=True,
        predicate_pushdown=False,
        projection_pushdown=False,
        schema={**table.collect_schema(), **_ADDS},
    )


def _guessed(flat: Flat, least: int) -> list[pl.Series]:
    """Language and certainty of each text of a batch."""
    import numpy as np

    codes = sorted(FREQUENT)
    rows, small = flat.rows, flat.words.str.to_lowercase()
    texts = len(flat.counts)
    found = np.zeros((texts, len(codes)), np.int64)
    any_of_them = np.zeros(len(small), bool)
    for place, code in enumerate(codes):
        is_frequent = small.is_in(FREQUENT[code].split()).to_numpy()
        any_of_them |= is_frequent
        found[:, place] = np.bincount(rows[is_frequent], minlength=texts)
    known = np.bincount(rows[any_of_them], minlength=texts)
    ranked = np.sort(found, axis=1)
    ahead = ranked[:, -1] - ranked[:, -2]
    names = pl.Series(codes).gather(found.argmax(axis=1)) if texts else pl.Series([], dtype=pl.String)
    sure = pl.Series(ahead >= least) & ~flat.missing
    values = {"language": names, "language certainty": pl.Series(ahead / np.maximum(known, 1), dtype=pl.Float64)}
    return [pl.select(pl.when(sure).then(column)).to_series().rename(name) for name, column in values.items()]
