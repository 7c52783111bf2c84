"""Limits of columns that differ by group, brought to the rows of a table."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import narwhals as nw

from plait.backends import backend_of
from plait.exact import col

from .preparation import State

if TYPE_CHECKING:
    from collections.abc import Sequence

    from plait import Table

Bounds = dict[str, tuple[nw.Expr | None, nw.Expr | None]]
"""The smallest and the largest usual value of each column; None on a side that is not looked at."""


class GroupRange(State):
    """The usual values of each column within one group."""

    keys: list[str | None]
    """The values of the group columns as texts."""
    lows: list[float | None]
    highs: list[float | None]


def key_text(names: Sequence[str]) -> nw.Expr:
    """One text for the values of all group columns, different for different values; a missing one is a value too."""
    texts = [col(name).cast(nw.String) for name in names]
    # The length says where a text ends, whatever it holds.
    parts = [
        nw.when(text.is_null())
        .then(nw.lit("-"))
        .otherwise(nw.concat_str(text.str.len_chars().cast(nw.String), text, separator=":"))
        for text in texts
    ]
    return nw.concat_str(*parts, separator="|")


def joined_key(keys: Sequence[str | None]) -> str:
    """The same text for the values of one group."""
    return "|".join("-" if key is None else f"{len(key)}:{key}" for key in keys)


def with_limits(
    table: Table, columns: Sequence[str], groups: Sequence[str], ranges: Sequence[GroupRange]
) -> tuple[Table, Bounds, list[str]]:
    """The table with the limits of each row's group as further columns, which are named; a new group has none."""
    taken = table.collect_schema().names()
    key = nw.generate_temporary_column_name(8, taken)
    names = [f"{key} {side} {place}" for place in range(len(columns)) for side in ("low", "high")]
    limits: dict[str, list[Any]] = {key: [joined_key(each.keys) for each in ranges]}
    for place in range(len(columns)):
        limits[f"{key} low {place}"] = [each.lows[place] for each in ranges]
        limits[f"{key} high {place}"] = [each.highs[place] for each in ranges]
    schema = nw.Schema({key: nw.String(), **dict.fromkeys(names, nw.Float64())})
    small = nw.from_dict({name: limits[name] for name in schema}, schema, backend="polars").lazy()
    joined = backend_of(table).join(
        table.with_columns(key_text(groups).alias(key)),
        small,
        left_on=[key],
        right_on=[key],
        how="left",
        suffix="",
        order="left",
    )
    bounds: Bounds = {
        name: (col(f"{key} low {place}"), col(f"{key} high {place}")) for place, name in enumerate(columns)
    }
    return joined, bounds, [key, *names]
