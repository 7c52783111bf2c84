"""Time zones by name, as the engine knows them."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

import polars as pl

if TYPE_CHECKING:
    from .tree import Scalar

_NAME = re.compile(r"[A-Za-z][A-Za-z0-9_+-]{0,30}(?:/[A-Za-z0-9_+-]{1,30}){0,2}")


def check_zone(value: Scalar) -> str:
    """Why a text names no time zone; empty if it does."""
    if _NAME.fullmatch(str(value)) and _is_known(str(value)):
        return ""
    return f"must be a time zone such as 'Europe/Berlin', and '{value}' is none"


@lru_cache(maxsize=256)
def _is_known(name: str) -> bool:
    # Python would look the name up among files and packages.
    try:
        pl.select(pl.lit(0).cast(pl.Datetime("us")).dt.replace_time_zone(name))
    except pl.exceptions.ComputeError:
        return False
    return True
