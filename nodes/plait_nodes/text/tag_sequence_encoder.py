"""Tags of words as numbers, in rows of one length."""

from __future__ import annotations

from typing import Annotated

import narwhals as nw
import polars as pl
from pydantic import Field

from plait import (
    Column,
    DataError,
    Frame,
    ModelDescription,
    NewColumn,
    OneColumn,
    ParameterError,
    Table,
    node,
    stored_as,
)
from plait.backends import backend_of
from plait_nodes.manipulation.preparation import Announced, Preparation, Prepared, State, announced

from .sequences import Keeping, Length, Padding, padded
from .vocabulary import document_frequencies
from .words import Flat, check_words, words_of

_MOST_TAGS = 1_000


class TagSequences(State):
    """The tags in the order of their numbers, and the form of the rows."""

    column: str
    tags: list[str]
    length: int
    side: Padding
    keep: Keeping
    into: str


@stored_as("text.tag_sequence_encoding")
class TagSequenceEncoding(Preparation[TagSequences]):
    """Numbers the tags that it was fitted on, and refuses others."""

    state_class = TagSequences

    @property
    def adds(self) -> nw.Schema:
        return nw.Schema({self.state.into: nw.Array(nw.Int32(), self.state.length)})

    def describe(self) -> ModelDescription:
        return ModelDescription(self.kind, nw.Schema({self.state.column: nw.List(nw.String())}), self.adds)

    def apply(self, table: Table) -> Table:
        state, schema = self.state, table.collect_schema()
        _check_tags(schema, state.column)
        lists = words_of(schema, state.column)

        def encode(batch: Frame) -> Frame:
            frame: pl.DataFrame = batch.to_polars()
            flat = Flat(frame.select(lists).to_series())
            numbers = flat.words.replace_strict(
                pl.Series(state.tags, dtype=pl.String),
                pl.int_range(1, len(state.tags) + 1, eager=True),
                default=None,
                return_dtype=pl.Int64,
            )
            _refuse_unknown(flat.words, numbers, state.column)
            rows = padded(numbers.to_numpy(), flat.counts, state.length, state.side, state.keep)
            column = pl.Series(state.into, rows, dtype=pl.Array(pl.Int32, state.length))
            return nw.from_native(column.to_frame(), eager_only=True)

        return backend_of(table).compute(table, [state.column], encode, self.adds)


def _schema(
    table: nw.Schema | None, *, column: str, words: str, length: int, side: Padding, keep: Keeping, into: str
) -> Announced | None:
    if table is None:
        return None
    _check_tags(table, column)
    state = TagSequences(column=column, tags=[], length=length, side=side, keep=keep, into=into)
    return announced(table, TagSequenceEncoding(state))


@node(
    "text.tag_sequence_encoder",
    category="Text",
    icon="tag-multiple-outline",
    face="{column} · {length} tags",
    tags=("named entities", "ner", "part of speech", "sequence labels", "iob", "label encoding"),
    schema=_schema,
    collects=True,
    passes=2,
)
def tag_sequence_encoder(
    table: Table,
    *,
    column: Annotated[Column, OneColumn(), Field(description="The column with lists of tags, one for each word.")],
    words: Annotated[
        Column, OneColumn(), Field(description="The column with the words, to check that each has a tag; may be empty.")
    ] = "",
    length: Length = 100,
    side: Padding = "left",
    keep: Keeping = "first",
    into: Annotated[NewColumn, Field(min_length=1, description="The new column with the numbers.")] = "tag sequence",
) -> Prepared:
    """Give each tag a number, and each text the numbers of its tags in a row of fixed length.

    With the same *length*, *side* and *keep* as in Sequence Encoder, each number stands at the place of its word. 0 is
    where nothing is, and must not count when a network is trained or scored; from 1 the tags follow, `O` (no tag) first
    and the others by their letters. A missing list becomes nothing but 0. A tag that was not learnt stops the model,
    because it could only be scored as wrong.

    Example: `O`, `I-PER` with the length 4 and filled up on the left is 0, 0, 1, 2.
    """
    schema = table.collect_schema()
    _check_tags(schema, column)
    if words:
        _check_lengths(table, schema, column, words)
    found, _, _ = document_frequencies(table, schema, column, limit=_MOST_TAGS + 1, fewest=1, share=1.0)
    if len(found) > _MOST_TAGS:
        raise ParameterError(
            f"The column '{column}' has more than {_MOST_TAGS:,} different tags.",
            parameter="column",
            hint="Choose the column of tags, not that of words.",
        )
    tags = sorted(found, key=lambda tag: (tag != "O", tag))
    model = TagSequenceEncoding(TagSequences(column=column, tags=tags, length=length, side=side, keep=keep, into=into))
    return Prepared(model.apply(table), model)


def _check_tags(schema: nw.Schema, column: str) -> None:
    check_words(schema, column)
    if not isinstance(schema[column], nw.List) and schema[column] != nw.Unknown:
        raise ParameterError(f"The column '{column}' holds texts, not lists of tags.", parameter="column")


def _check_lengths(table: Table, schema: nw.Schema, column: str, words: str) -> None:
    query: pl.LazyFrame = table.to_native()
    counts = query.select(
        words_of(schema, words).list.len().alias("words"), words_of(schema, column).list.len().alias("tags")
    ).with_row_index("row", 1)
    first = counts.filter(pl.col("words") != pl.col("tags")).head(1).collect(engine="streaming")
    if not first.is_empty():
        row, number_of_words, number_of_tags = first.row(0)
        raise DataError(
            f"Row {row} has {number_of_words} words in '{words}' and {number_of_tags} tags in '{column}'.",
            row=row,
            column=column,
            hint="Each word needs one tag.",
        )


def _refuse_unknown(tags: pl.Series, numbers: pl.Series, column: str) -> None:
    unknown = tags.filter(numbers.is_null())
    if not unknown.is_empty():
        raise DataError(
            f"The column '{column}' has the tag '{unknown[0]}', which was not there when the tags were learnt.",
            column=column,
            hint="Learn the tags on a table that has all of them.",
        )
