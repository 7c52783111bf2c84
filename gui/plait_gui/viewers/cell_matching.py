"""Which cells of a table contain a text, as expressions of polars."""

from __future__ import annotations

from typing import TYPE_CHECKING

import polars as pl

if TYPE_CHECKING:
    from collections.abc import Sequence

_OF_NUMBERS = frozenset("0123456789+-.einfna")
_OF_TIMES = frozenset("0123456789:-. +tzdhmsuµ")


def containing(text: str, types: Sequence[pl.DataType], columns: Sequence[int], before: int = 0) -> dict[int, pl.Expr]:
    """For each column that can contain a text, whether its cells do; capital letters are as good as small ones.

    Args:
        text: What is looked for.
        types: Of all columns of the table.
        columns: The positions of those that are looked at.
        before: How many columns stand before them in the query.
    """
    wanted = text.lower()
    return {
        column: _as_text(pl.nth(column + before), types[column])
        .str.to_lowercase()
        .str.contains(wanted, literal=True)
        .fill_null(value=False)
        for column in columns
        if _may_contain(wanted, types[column])
    }


def _may_contain(text: str, dtype: pl.DataType) -> bool:
    """Whether it is worth a look: letters are in no number, and lists have no text of their own."""
    if dtype.is_nested() or isinstance(dtype, pl.Binary | pl.Object | pl.Null):
        return False
    if dtype.is_numeric():
        return _OF_NUMBERS.issuperset(text)
    if dtype.is_temporal():
        return _OF_TIMES.issuperset(text)
    return True


def _as_text(values: pl.Expr, dtype: pl.DataType) -> pl.Expr:
    return values if isinstance(dtype, pl.String) else values.cast(pl.String)
