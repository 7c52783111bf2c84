"""Words as numbers, in rows of one length."""

from __future__ import annotations

from typing import Annotated

import narwhals as nw
import polars as pl
from pydantic import Field

from plait import Frame, ModelDescription, NewColumn, Table, node, stored_as
from plait.backends import backend_of
from plait_nodes.manipulation.preparation import Announced, Preparation, Prepared, State, announced

from .sequences import Keeping, Length, Padding, padded
from .vocabulary import Fewest, Limit, document_frequencies
from .words import Flat, WordsColumn, check_words, is_text, words_of

UNKNOWN = 1
"""The number of words that were not learnt; 0 fills up, and the words follow from 2."""


class Sequences(State):
    """The words in the order of their numbers, and the form of the rows."""

    column: str
    text: bool
    words: list[str]
    length: int
    side: Padding
    keep: Keeping
    into: str


@stored_as("text.sequence_encoding")
class SequenceEncoding(Preparation[Sequences]):
    """Numbers the words that it was fitted on."""

    state_class = Sequences

    @property
    def adds(self) -> nw.Schema:
        return nw.Schema({self.state.into: nw.Array(nw.Int32(), self.state.length)})

    def describe(self) -> ModelDescription:
        feature = nw.String() if self.state.text else nw.List(nw.String())
        return ModelDescription(self.kind, nw.Schema({self.state.column: feature}), self.adds)

    def apply(self, table: Table) -> Table:
        state, schema = self.state, table.collect_schema()
        lists = words_of(schema, state.column)

        def encode(batch: Frame) -> Frame:
            frame: pl.DataFrame = batch.to_polars()
            flat = Flat(frame.select(lists).to_series())
            numbers = flat.words.replace_strict(
                pl.Series(state.words, dtype=pl.String),
                pl.int_range(2, len(state.words) + 2, eager=True),
                default=UNKNOWN,
                return_dtype=pl.Int64,
            )
            rows = padded(numbers.to_numpy(), flat.counts, state.length, state.side, state.keep)
            column = pl.Series(state.into, rows, dtype=pl.Array(pl.Int32, state.length))
            return nw.from_native(column.to_frame(), eager_only=True)

        return backend_of(table).compute(table, [state.column], encode, self.adds)


def _schema(
    table: nw.Schema | None,
    *,
    column: str,
    length: int,
    side: Padding,
    keep: Keeping,
    into: str,
    **_: object,
) -> Announced | None:
    if table is None:
        return None
    check_words(table, column)
    text = is_text(table[column])
    state = Sequences(column=column, text=text, words=[], length=length, side=side, keep=keep, into=into)
    return announced(table, SequenceEncoding(state))


@node(
    "text.sequence_encoder",
    category="Text",
    icon="numeric",
    face="{column} · {length} words",
    tags=("token ids", "index encoding", "padding", "vocabulary", "embedding input", "text to sequence"),
    schema=_schema,
    collects=True,
    passes=2,
)
def sequence_encoder(
    table: Table,
    *,
    column: WordsColumn,
    length: Length = 100,
    limit: Limit = 20_000,
    fewest: Fewest = 1,
    side: Padding = "left",
    keep: Keeping = "first",
    into: Annotated[NewColumn, Field(min_length=1, description="The new column with the numbers.")] = "sequence",
) -> Prepared:
    """Give each word a number, and each text the numbers of its words in a row of fixed length.

    A cell holds as many numbers as *length* says: 0 where nothing is, 1 for words that were not learnt, and from 2 the
    words in the order of how many texts have them, equally frequent ones by their letters. An Embedding layer then
    needs as many rows as there are words, and 2. Filled up on the left, the last number is always a word, as recurrent
    networks want it. A missing list becomes nothing but 0.

    The model numbers the words of another table in the same way.

    Example: `good`, `phone` with the length 4 and filled up on the left is 0, 0, 7, 2.
    """
    schema = table.collect_schema()
    check_words(schema, column)
    words, texts, _ = document_frequencies(table, schema, column, limit=limit, fewest=fewest, share=1.0)
    ordered = [word for word, _ in sorted(zip(words, texts, strict=True), key=lambda pair: (-pair[1], pair[0]))]
    state = Sequences(
        column=column, text=is_text(schema[column]), words=ordered, length=length, side=side, keep=keep, into=into
    )
    model = SequenceEncoding(state)
    return Prepared(model.apply(table), model)
