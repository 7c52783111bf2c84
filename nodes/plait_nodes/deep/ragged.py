"""Columns of sequences of different lengths: their items one after the other, and where each begins."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import polars as pl

from plait import DataError, ParameterError
from plait_nodes.text.words import WORD, is_text

if TYPE_CHECKING:
    import narwhals as nw
    import numpy as np
    from numpy.typing import NDArray

_LISTS = ("List", "Array")


@dataclass(frozen=True, slots=True)
class Ragged:
    """Sequences of items.

    `items` has all of them one after the other; `lengths` how many each sequence has.
    """

    items: pl.Series
    lengths: NDArray[np.int64]

    @property
    def starts(self) -> NDArray[np.int64]:
        """Where each sequence begins among the items."""
        import numpy as np

        return np.cumsum(self.lengths) - self.lengths


def holds_tokens(schema: nw.Schema, column: str, parameter: str = "column") -> bool:
    """Whether a column holds sequences of tokens (else of numbers).

    Texts, lists of texts and lists of whole numbers are tokens; lists of other numbers are numbers.

    Raises:
        ParameterError: it holds no sequences.
    """
    dtype = schema[column]
    if is_text(dtype):
        return True
    inner = getattr(dtype, "inner", None)
    if inner is not None and type(dtype).__name__ in _LISTS:
        item = inner() if isinstance(inner, type) else inner
        if is_text(item) or item.is_integer():
            return True
        if item.is_numeric():
            return False
    raise ParameterError(
        f"The column '{column}' holds {dtype} values, not sequences.",
        parameter=parameter,
        hint="Choose a column of texts, of lists of words (Tokenizer), or of lists of numbers.",
    )


def tokens_of(column: pl.Series) -> Ragged:
    """The tokens of each row; texts are taken apart into words of small letters.

    Of lists of whole numbers, as Sequence Encoder makes them, 0 is what fills up, and is no token. A missing text has
    no tokens.
    """
    if not isinstance(column.dtype, pl.List | pl.Array):
        return _ragged(column.cast(pl.String).str.to_lowercase().str.extract_all(WORD))
    listed = column.arr.to_list() if isinstance(column.dtype, pl.Array) else column
    inner = listed.dtype.inner  # type: ignore[attr-defined] # it is a list
    if inner.is_integer():
        listed = listed.list.filter(pl.element() != 0)
    return _ragged(listed.cast(pl.List(pl.String)).list.drop_nulls())


def numbers_of(columns: list[pl.Series]) -> tuple[NDArray[np.float64], NDArray[np.int64]]:
    """Numbers of several columns side by side, as items × columns, and the length of each sequence.

    Raises:
        DataError: the lists of a row have different lengths, or a number is missing or infinite.
    """
    import numpy as np

    parts = []
    lengths: NDArray[np.int64] | None = None
    for column in columns:
        listed = column.arr.to_list() if isinstance(column.dtype, pl.Array) else column
        ragged = _ragged(listed.cast(pl.List(pl.Float64)))
        if lengths is not None and (lengths != ragged.lengths).any():
            row = int((lengths != ragged.lengths).argmax())
            raise DataError(
                f"In row {row + 1} '{column.name}' has {ragged.lengths[row]} numbers and '{columns[0].name}' has "
                f"{lengths[row]}.",
                row=row + 1,
                column=column.name,
                hint="The sequences of a row must be of one length.",
            )
        lengths = ragged.lengths
        values = ragged.items.to_numpy()
        if not np.isfinite(values).all():
            place = int(np.flatnonzero(~np.isfinite(values))[0])
            row = int(np.searchsorted(np.cumsum(lengths), place, side="right"))
            raise DataError(
                f"A number of '{column.name}' in row {row + 1} is missing or infinite.", row=row + 1, column=column.name
            )
        parts.append(values)
    assert lengths is not None
    return np.column_stack(parts), lengths


def lists_of(items: pl.Series, lengths: NDArray[np.int64], missing: pl.Series | None = None) -> pl.Series:
    """Items as lists of these lengths again; a missing list where another column misses one."""
    import numpy as np

    rows = pl.Series("row", np.repeat(np.arange(len(lengths)), lengths), dtype=pl.Int64)
    grouped = pl.DataFrame({"row": rows, "items": items}).group_by("row", maintain_order=True).agg("items")
    every = pl.DataFrame({"row": pl.Series(np.arange(len(lengths)), dtype=pl.Int64)})
    lists = every.join(grouped, on="row", how="left").sort("row")["items"].fill_null([])
    if missing is None:
        return lists
    return pl.DataFrame({"lists": lists, "missing": missing}).select(
        pl.when(~pl.col("missing")).then(pl.col("lists")).alias(items.name)
    )[items.name]


def _ragged(lists: pl.Series) -> Ragged:
    lengths = lists.list.len().fill_null(0).to_numpy().astype("int64")
    items = lists.drop_nulls()
    items = items.filter(items.list.len() > 0).explode()
    return Ragged(items, lengths)
