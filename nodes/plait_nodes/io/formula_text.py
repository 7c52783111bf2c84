"""Texts that a spreadsheet would take for formulas."""

from __future__ import annotations

import polars as pl

_FORMULA = r"^[=+\-@\t\r]"
_NUMBER = r"^[+-]?\d+(?:[.,]\d+)*(?:[eE][+-]?\d+)?%?$"


def neutral(texts: pl.Series) -> pl.Series:
    """The texts with an apostrophe before those that a spreadsheet would run; plain numbers stay as they are."""
    # Comparisons are several times faster than a pattern, and nearly all texts begin with a letter or a digit.
    if not (texts < "A").any():
        return texts
    suspects = (texts < "0") | ((texts >= "=") & (texts < ">")) | ((texts >= "@") & (texts < "A"))
    if not suspects.any():
        return texts
    dangerous = texts.str.contains(_FORMULA) & ~texts.str.contains(_NUMBER)
    if not dangerous.any():
        return texts
    return pl.select(pl.when(dangerous).then("'" + texts).otherwise(texts).alias(texts.name)).to_series()


def neutral_name(name: str) -> str:
    """The same for a single text."""
    return str(neutral(pl.Series([name]))[0])
