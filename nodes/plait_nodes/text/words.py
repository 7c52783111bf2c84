"""Columns of texts, and of lists of their words."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import narwhals as nw
import polars as pl
from pydantic import Field

from plait import Column, MissingColumnError, OneColumn, ParameterError
from plait.exact import bare, exact
from plait.held import held

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

WORD = r"[\p{L}\p{M}\p{N}]+(?:['’\-][\p{L}\p{M}\p{N}]+)*"
"""Letters and digits; an apostrophe or a hyphen between them belongs to the word."""

WordsColumn = Annotated[
    Column,
    OneColumn(),
    Field(description="The column with lists of words, as Tokenizer makes them, or with texts."),
]
TextColumn = Annotated[Column, OneColumn(types="text"), Field(description="The column with the texts.")]


def is_text(dtype: nw.dtypes.DType) -> bool:
    """Whether values of this type are texts."""
    return dtype in (nw.String, nw.Categorical, nw.Enum)


def check_words(schema: nw.Schema, column: str) -> None:
    """Refuse a column that holds neither texts nor lists of words.

    Raises:
        MissingColumnError: it is not there.
        ParameterError: it holds something else.
    """
    if column not in schema:
        raise MissingColumnError(column, list(schema))
    dtype = schema[column]
    listed = isinstance(dtype, nw.List) and (is_text(_inner(dtype)) or _inner(dtype) == nw.Unknown)
    if not (listed or is_text(dtype) or dtype == nw.Unknown):
        raise ParameterError(
            f"The column '{column}' holds {held(dtype)}, not words or texts.",
            parameter="column",
            hint="Choose a column of texts, or one that Tokenizer has made.",
        )


def check_text(schema: nw.Schema, column: str, *, parameter: str = "column") -> None:
    """Refuse a column that holds no texts.

    Raises:
        MissingColumnError: it is not there.
        ParameterError: it holds something else.
    """
    if column not in schema:
        raise MissingColumnError(column, list(schema))
    if not (is_text(schema[column]) or schema[column] == nw.Unknown):
        raise ParameterError(
            f"The column '{column}' holds {held(schema[column])}, not texts.",
            parameter=parameter,
            hint="Convert it with Type Converter.",
        )


def words_of(schema: nw.Schema, column: str) -> pl.Expr:
    """The lists of words of a column, without missing ones; texts are taken apart into words of small letters.

    Raises:
        MissingColumnError: the column is not there.
        ParameterError: it holds neither texts nor lists of words.
    """
    check_words(schema, column)
    if isinstance(schema[column], nw.List):
        return pl.col(exact(column)).cast(pl.List(pl.String)).list.drop_nulls()
    return pl.col(exact(column)).cast(pl.String).str.to_lowercase().str.extract_all(WORD)


def schema_of(table: pl.LazyFrame) -> nw.Schema:
    """The columns of a table, as nodes speak of them."""
    return nw.from_native(table).collect_schema()


class Flat:
    """A column of lists as one long column of words, and how many belong to each row."""

    def __init__(self, lists: pl.Series) -> None:
        self.name = lists.name
        lists = bare(lists)
        self.missing = lists.is_null()
        self.counts: NDArray[np.int64] = lists.list.len().fill_null(0).cast(pl.Int64).to_numpy()
        self.words = lists.explode(empty_as_null=False, keep_nulls=False).cast(pl.String)

    @property
    def rows(self) -> NDArray[np.int64]:
        """The row of each word."""
        import numpy as np

        return np.repeat(np.arange(len(self.counts)), self.counts)

    def lists(self, words: pl.Series, counts: NDArray[np.int64]) -> pl.Series:
        """Other words as lists, so many for each row; a row that was missing still is."""
        import numpy as np
        import pyarrow as pa

        ends = np.concatenate([[0], np.cumsum(counts)])
        mask = pa.array(self.missing.to_numpy()) if self.missing.any() else None
        array = pa.LargeListArray.from_arrays(pa.array(ends, pa.int64()), words.to_arrow(), mask=mask)
        lists = pl.Series(self.name, pl.from_arrow(array))
        return lists.cast(pl.List(words.dtype))


def _inner(dtype: nw.List) -> nw.dtypes.DType:
    inner = dtype.inner
    return inner if isinstance(inner, nw.dtypes.DType) else inner()
