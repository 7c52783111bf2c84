"""Regular expressions: whether the engine takes one, and what it says otherwise."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

import polars as pl

from .limits import MAX_PATTERN

if TYPE_CHECKING:
    from .tree import Scalar


def check_pattern(value: Scalar) -> str:
    """Why a regular expression can't be used; empty if it can."""
    pattern = str(value)
    if len(pattern) > MAX_PATTERN:
        return f"may have up to {MAX_PATTERN:,} characters"
    return _refusal(pattern)


def group_count(pattern: str) -> int:
    """How many groups a pattern that can be used has."""
    return len(group_names(pattern))


def group_names(pattern: str) -> list[str]:
    """The names of the groups of a pattern that can be used; those without a name have their number, from 1."""
    return list(pl.select(pl.lit("").str.extract_groups(pattern)).to_series().struct.fields)


@lru_cache(maxsize=256)
def _refusal(pattern: str) -> str:
    # Only the engine that will search knows what it takes; matching is linear in time, whatever the pattern is.
    try:
        pl.select(pl.lit("").str.contains(pattern))
    except pl.exceptions.ComputeError as error:
        text = str(error)
    else:
        return ""
    if "look-around" in text:
        return "can't look around with (?=…), (?!…), (?<=…) or (?<!…)"
    if "backreferences" in text:
        return "can't refer to an earlier group"
    if "size limit" in text:
        return "is too large; use smaller numbers of repetitions"
    reason = next((line for line in reversed(text.splitlines()) if line.startswith("error:")), "")
    return f"is no regular expression: {reason.removeprefix('error:').strip() or 'it can not be read'}"
