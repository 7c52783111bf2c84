"""Texts as values of other types, in polars."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

import polars as pl

if TYPE_CHECKING:
    from polars.datatypes import TemporalType

_TRUE = ("true", "yes", "t", "y")
_FALSE = ("false", "no", "f", "n")
_ISO_FORMATS: dict[type[pl.DataType], tuple[str, ...]] = {
    pl.Date: ("%Y-%m-%d",),
    pl.Time: ("%H:%M", "%H:%M:%S%.f"),
    pl.Datetime: ("%Y-%m-%d", "%Y-%m-%d %H:%M", "%Y-%m-%d %H:%M:%S%.f"),
}


def from_text(column: pl.Expr, dtype: pl.DataType, *, date_format: str, strict: bool) -> pl.Expr:
    """A column of texts with another type, blanks around them ignored."""
    if dtype in (pl.String, pl.Categorical):
        return column.cast(dtype)
    text = column.str.strip_chars()
    if dtype == pl.Boolean:
        return _boolean(text, strict=strict)
    if not dtype.is_temporal():
        return text.cast(dtype, strict=strict)
    temporal = cast("TemporalType", dtype)
    if date_format:
        return text.str.strptime(temporal, date_format, strict=strict)
    return _iso(text, temporal, strict=strict)


def _boolean(text: pl.Expr, *, strict: bool) -> pl.Expr:
    """Words become 1 and 0 first, so that a text that means neither fails as one that is no number does."""
    lower = text.str.to_lowercase()
    is_word = lower.is_in(_TRUE + _FALSE).fill_null(value=False)
    # The text comes first, because the expression, and so an error, is named after what comes first.
    digits = pl.when(~is_word).then(text).when(lower.is_in(_TRUE)).then(pl.lit("1")).otherwise(pl.lit("0"))
    return digits.cast(pl.Int64, strict=strict).cast(pl.Boolean)


def _iso(text: pl.Expr, dtype: TemporalType, *, strict: bool) -> pl.Expr:
    """Read by the first format that fits; polars' own guess would differ between parts of a large table."""
    *shorter, longest = next(formats for kind, formats in _ISO_FORMATS.items() if dtype == kind)
    plain = text.str.replace(r"[Zz]$", "").str.replace("T", " ", literal=True) if dtype == pl.Datetime else text
    read = [plain.str.strptime(dtype, pattern, strict=False) for pattern in shorter]
    if not read:
        return plain.str.strptime(dtype, longest, strict=strict)
    unread = pl.when(pl.all_horizontal(*(value.is_null() for value in read))).then(plain)
    return pl.coalesce(*read, unread.str.strptime(dtype, longest, strict=strict))
