"""What a click on the bars or fields of a drawing chooses."""

from __future__ import annotations

from typing import TYPE_CHECKING

from plait.figure.gestures import Choices

if TYPE_CHECKING:
    import polars as pl


def chosen_bars(groups: pl.DataFrame, key: str = "") -> Choices:
    """The names of bars, in their order; what is put together as 'others' can't be chosen."""
    values: dict[str, tuple[None, ...]] = {"others": (), "missing": (None,)}
    return Choices(values=tuple(values.get(kind, (name,)) for name, kind in groups.rows()), key=key)
