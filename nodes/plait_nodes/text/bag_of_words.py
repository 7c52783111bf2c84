"""One column for each word, and how often texts use it."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Annotated, Literal

import narwhals as nw
import polars as pl
from pydantic import Field

from plait import Frame, ModelDescription, Table, node, stored_as
from plait.backends import backend_of
from plait.exact import without
from plait_nodes.manipulation.column_names import require_distinct
from plait_nodes.manipulation.preparation import Announced, Preparation, Prepared, State

from .vocabulary import Fewest, Limit, Share, document_frequencies, numbers_of
from .words import Flat, WordsColumn, check_words, is_text, words_of

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

Weight = Literal["count", "present", "share", "tf_idf"]


class Vocabulary(State):
    """The words that have a column, and in which share of texts they were rare."""

    column: str
    text: bool
    words: list[str]
    rarity: list[float]
    weight: Weight
    prefix: str
    keep: bool


@stored_as("text.bag_of_words_encoding")
class BagOfWords(Preparation[Vocabulary]):
    """Counts the words that it was fitted on; it does not see others."""

    state_class = Vocabulary

    @property
    def adds(self) -> nw.Schema:
        types = {"count": nw.Int32(), "present": nw.Int8()}
        dtype = types.get(self.state.weight, nw.Float64())
        return nw.Schema({f"{self.state.prefix}{word}": dtype for word in self.state.words})

    def describe(self) -> ModelDescription:
        state = self.state
        feature = nw.String() if state.text else nw.List(nw.String())
        drops = () if state.keep else (state.column,)
        return ModelDescription(self.kind, nw.Schema({state.column: feature}), self.adds, drops=drops)

    def apply(self, table: Table) -> Table:
        state, schema = self.state, table.collect_schema()
        check_words(schema, state.column)
        lists = words_of(schema, state.column)

        def weigh(batch: Frame) -> Frame:
            frame: pl.DataFrame = batch.to_polars()
            weights = self._weights(Flat(frame.select(lists).to_series()))
            return nw.from_native(pl.DataFrame(weights, schema=list(self.adds)), eager_only=True)

        spread = backend_of(table).compute(table, [state.column], weigh, self.adds)
        return spread if state.keep else without(spread, [state.column])

    def _weights(self, flat: Flat) -> NDArray[np.float64]:
        import numpy as np

        state = self.state
        rows, places = numbers_of(flat, state.words)
        count, width = len(flat.counts), len(state.words)
        weights = np.zeros((count, width))
        np.add.at(weights, (rows, places), 1.0)
        match state.weight:
            case "present":
                weights = np.minimum(weights, 1)
            case "share":
                weights /= np.maximum(flat.counts, 1)[:, None]
            case "tf_idf":
                weights *= np.asarray(state.rarity)
                lengths = np.sqrt((weights**2).sum(axis=1))
                weights /= np.where(lengths > 0, lengths, 1)[:, None]
        return weights


def _schema(table: nw.Schema | None, *, column: str, **_: object) -> Announced | None:
    """The new columns are words, so they are unknown until the node has run; the parameters can be checked."""
    if table is not None:
        check_words(table, column)
    return None


@node(
    "text.bag_of_words",
    title="Bag of Words",
    category="Text",
    icon="bag-personal-outline",
    face="{weight} · {limit} words",
    tags=("tf-idf", "document vector", "term document matrix", "count vectorizer", "vectorise", "tfidf", "tf idf"),
    schema=_schema,
    collects=True,
    passes=2,
)
def bag_of_words(
    table: Table,
    *,
    column: WordsColumn,
    weight: Annotated[
        Weight,
        Field(
            description="What a column holds: how often the word is used, whether it is, its share of all words of the "
            "text, or TF-IDF, by which words count more the rarer they are."
        ),
    ] = "tf_idf",
    limit: Limit = 1_000,
    fewest: Fewest = 2,
    share: Share = 1.0,
    prefix: Annotated[str, Field(description="What stands before the word in the name of its column.")] = "word ",
    keep: Annotated[bool, Field(description="Whether the column of words is kept.")] = True,
) -> Prepared:
    """Give each word a column that says how often a text uses it, and learn the words for other tables.

    The order of words is lost, hence the bag; give pairs of words as well with n-Grams before. The columns are in the
    order of the words' letters. TF-IDF is that of scikit-learn: the count times `ln((1 + n) / (1 + texts)) + 1`, where
    n is the number of texts the words were learnt from, and then each row is divided by its length.

    A missing list counts as an empty one, and words that were not learnt are passed over. Every column takes memory for
    every row: 1,000 words of 100,000 texts are 800 MB, so learn fewer words, or use Topic Model.

    Example: learnt on the training part of Partition and applied to the test part, then Logistic Regression.
    """
    schema = table.collect_schema()
    check_words(schema, column)
    words, texts, total = document_frequencies(table, schema, column, limit=limit, fewest=fewest, share=share)
    vocabulary = Vocabulary(
        column=column,
        text=is_text(schema[column]),
        words=words,
        rarity=[math.log((1 + total) / (1 + each)) + 1 for each in texts],
        weight=weight,
        prefix=prefix,
        keep=keep,
    )
    model = BagOfWords(vocabulary)
    others = [name for name in schema if keep or name != column]
    require_distinct([*others, *model.adds], parameter="prefix", hint="Use another prefix.")
    return Prepared(model.apply(table), model)
