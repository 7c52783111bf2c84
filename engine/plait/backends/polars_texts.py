"""Parts of texts, in polars."""

from __future__ import annotations

from typing import TYPE_CHECKING

import polars as pl

from plait.exact import exact

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence


def split(column: str, separator: str, names: Sequence[str], *, keep_rest: bool) -> list[pl.Expr]:
    """One expression for each part; the last one has all that follows if `keep_rest`."""
    text = pl.col(exact(column))
    parts = text.str.splitn(separator, len(names)) if keep_rest else text.str.split_exact(separator, len(names) - 1)
    return [parts.struct.field(f"field_{place}").alias(name) for place, name in enumerate(names)]


def extract(column: str, pattern: str, groups: Mapping[str, int]) -> list[pl.Expr]:
    """One expression for each group of the first match; missing where the pattern or the group did not match."""
    return [pl.col(exact(column)).str.extract(pattern, group).alias(name) for name, group in groups.items()]


def extract_all(column: str, pattern: str) -> pl.Expr:
    """The list of all matches; missing for a missing text."""
    return pl.col(exact(column)).str.extract_all(pattern)
