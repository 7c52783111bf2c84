"""The rank of each row by one or more columns."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal

import narwhals as nw
from pydantic import BaseModel, Field

from plait import Column, MissingColumnError, ParameterError
from plait.exact import col, exactly

if TYPE_CHECKING:
    from collections.abc import Sequence

Ties = Literal["min", "max", "average", "dense", "ordinal"]
Missing = Literal["no rank", "smallest", "last"]

_LAST = 2**62
"""A place after those of all values."""


class RankKey(BaseModel):
    """A column to rank by."""

    column: Annotated[Column, Field(description="The column to rank by.")]
    largest_first: Annotated[bool, Field(description="Whether the largest value comes first.")] = True


def check_keys(schema: nw.Schema, keys: Sequence[RankKey]) -> None:
    """Refuse keys that are not there or listed twice.

    Raises:
        MissingColumnError: a key is not a column.
        ParameterError: a key is listed twice, or has lists.
    """
    names = [key.column for key in keys]
    for name in names:
        if name not in schema:
            raise MissingColumnError(name, schema.names())
        if schema[name].is_nested() or schema[name] == nw.Object:
            raise ParameterError(f"The column '{name}' has lists, which have no order.", parameter="keys")
    if len(set(names)) < len(names):
        raise ParameterError("A column is listed twice as a key.", parameter="keys", hint="Remove one of them.")


def rank(
    schema: nw.Schema, keys: Sequence[RankKey], *, ties: Ties, groups: Sequence[str], missing: Missing = "no rank"
) -> nw.Expr:
    """The rank of each row, from 1; rows without a value in a key, or with NaN, have none unless `missing` says."""
    values = [_value(key.column, schema) for key in keys]
    if missing != "no rank":
        filled = [
            _place(value, key).cast(nw.Int64).fill_null(0 if missing == "smallest" and not key.largest_first else _LAST)
            for value, key in zip(values, keys, strict=True)
        ]
        whole = nw.struct(*(each.alias(f"key {place}") for place, each in enumerate(filled)))
        return _within((whole if len(filled) > 1 else filled[0]).rank(ties), groups, ties)
    if len(keys) == 1:
        return _within(values[0].rank(ties, descending=keys[0].largest_first), groups, ties)
    # Several keys are compared as one value: the ranks by each of them, one after the other.
    is_missing = nw.any_horizontal(*(value.is_null() for value in values), ignore_nulls=False)
    places = [
        _place(value, key).alias(f"key {place}") for place, (value, key) in enumerate(zip(values, keys, strict=True))
    ]
    together = nw.struct(is_missing.alias("missing"), *places)
    return nw.when(~is_missing).then(_within(together.rank(ties), groups, ties))


def _place(value: nw.Expr, key: RankKey) -> nw.Expr:
    """The place of each value among the different ones."""
    return value.rank("dense", descending=key.largest_first)


def _value(name: str, schema: nw.Schema) -> nw.Expr:
    return col(name).fill_nan(None) if schema[name].is_float() else col(name)


def _within(ranks: nw.Expr, groups: Sequence[str], ties: Ties) -> nw.Expr:
    inside = ranks.over(*exactly(groups)) if groups else ranks
    return inside if ties == "average" else inside.cast(nw.Int64)
