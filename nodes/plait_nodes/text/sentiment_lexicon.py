"""Whether texts speak well or badly of something, by their words."""

from __future__ import annotations

from typing import Annotated, Literal

import narwhals as nw
import polars as pl
from pydantic import Field

from plait import ParameterError, Table, node
from plait.exact import exact, exactly
from plait.table import collect

from .sentiment_words import BAD, GOOD, TURNING
from .words import Flat, WordsColumn, words_of

Language = Literal["english", "german"]

_ADDS = {"sentiment": pl.Float64(), "good words": pl.Int64(), "bad words": pl.Int64(), "opinion": pl.String()}


def _schema(table: nw.Schema | None, lexicon: nw.Schema | None, *, column: str, **_: object) -> nw.Schema | None:
    if table is None:
        return None
    _check_free(table)
    words_of(table, column)
    if lexicon is not None:
        _lexicon_columns(lexicon)
    types = nw.Schema.from_polars(pl.Schema(_ADDS))
    return nw.Schema({**table, **types})


@node(
    "text.sentiment_lexicon",
    category="Text",
    icon="emoticon-outline",
    face="{language}",
    tags=("opinion mining", "polarity", "dictionary tagger", "sentiment analysis", "positive negative"),
    schema=_schema,
    collects=True,
)
def sentiment_lexicon(
    table: Table,
    lexicon: Table | None = None,
    *,
    column: WordsColumn,
    language: Annotated[
        Language, Field(description="The language of the built-in lexicon and of the words that turn others round.")
    ] = "english",
    reach: Annotated[
        int, Field(ge=0, le=10, description="Over how many words `not` and the like turn an opinion round; 0: never.")
    ] = 3,
) -> Table:
    """Say whether texts speak well or badly of something, by counting good and bad words.

    `sentiment` is from -1 (all bad) to 1 (all good): the mean weight of the words that the lexicon knows, and 0 where
    it knows none; `opinion` is `good`, `bad` or `neutral` by its sign. A word such as `not` turns the words after it
    round.

    The built-in lexicon has about 100 good and 100 bad words of each language, all of equal weight, and is made for
    reviews. It knows no irony and no context: of English sentences from reviews it is right about some seven of
    ten, and a model that was trained on such texts (Bag of Words, then a learner) about eight. Your own lexicon is a
    table with words in its first column of texts and their weights from -1 to 1 in its first column of numbers; keep
    the stop words in, or `not` is lost.

    Example: `not a good phone` has one bad word, and the sentiment -1.
    """
    schema = table.collect_schema()
    _check_free(schema)
    lists = words_of(schema, column)
    words, weights = _lexicon(lexicon, language)
    turning = pl.Series(sorted(TURNING[language].split()))

    def judged(batch: pl.DataFrame) -> pl.DataFrame:
        return batch.with_columns(_judged(Flat(batch.select(lists).to_series()), words, weights, turning, reach))

    query: pl.LazyFrame = table.to_native()
    found = query.map_batches(
        judged,
        streamable=True,
        predicate_pushdown=False,
        projection_pushdown=False,
        schema={**query.collect_schema(), **_ADDS},
    )
    return nw.from_native(found)


def _check_free(schema: nw.Schema) -> None:
    taken = next((name for name in _ADDS if name in schema), None)
    if taken is not None:
        raise ParameterError(
            f"The table already has a column '{taken}'.", parameter="column", hint="Rename it with Column Renamer."
        )


def _lexicon_columns(schema: nw.Schema) -> tuple[str, str]:
    """The columns of words and weights of a lexicon.

    Raises:
        ParameterError: it lacks one of them.
    """
    word = next((name for name, dtype in schema.items() if dtype == nw.String), None)
    weight = next((name for name, dtype in schema.items() if dtype.is_numeric()), None)
    if word is None or weight is None:
        raise ParameterError(
            "The lexicon needs a column of texts and one of numbers.",
            parameter="column",
            hint="Give it words, and weights from -1 to 1.",
        )
    return word, weight


def _lexicon(lexicon: Table | None, language: Language) -> tuple[pl.Series, pl.Series]:
    if lexicon is None:
        good, bad = sorted(GOOD[language].split()), sorted(BAD[language].split())
        return pl.Series([*good, *bad]), pl.Series([1.0] * len(good) + [-1.0] * len(bad))
    word, weight = _lexicon_columns(lexicon.collect_schema())
    frame: pl.DataFrame = collect(lexicon.select(exactly([word, weight]))).to_polars().drop_nulls()
    known = frame.select(pl.col(exact(word)).str.to_lowercase(), pl.col(exact(weight)).cast(pl.Float64)).unique(
        exact(word), keep="last", maintain_order=True
    )
    if known.select((pl.col(exact(weight)).abs() > 1).any()).item():
        raise ParameterError("The lexicon has weights beyond -1 and 1.", parameter="column", hint="Divide them.")
    return known[word], known[weight]


def _judged(flat: Flat, words: pl.Series, weights: pl.Series, turning: pl.Series, reach: int) -> list[pl.Series]:
    """The new columns for the texts of a batch."""
    import numpy as np

    small = flat.words.str.to_lowercase()
    found = small.replace_strict(words, weights, default=0.0, return_dtype=pl.Float64).to_numpy().copy()
    rows, turns = flat.rows, small.is_in(turning.to_list()).to_numpy()
    turned = np.zeros(len(rows), bool)
    for distance in range(1, min(reach, len(rows) - 1) + 1):
        turned[distance:] |= turns[:-distance] & (rows[distance:] == rows[:-distance])
    found[turned] *= -1
    texts = len(flat.counts)
    known = np.bincount(rows, found != 0, minlength=texts)
    total = np.bincount(rows, found, minlength=texts)
    mean = total / np.maximum(known, 1)
    opinions = np.where(mean > 0, "good", np.where(mean < 0, "bad", "neutral")).tolist()
    values = {
        "sentiment": pl.Series(mean, dtype=pl.Float64),
        "good words": pl.Series(np.bincount(rows, found > 0, minlength=texts)).cast(pl.Int64),
        "bad words": pl.Series(np.bincount(rows, found < 0, minlength=texts)).cast(pl.Int64),
        "opinion": pl.Series(opinions, dtype=pl.String),
    }
    return [pl.select(pl.when(~flat.missing).then(column)).to_series().rename(name) for name, column in values.items()]
