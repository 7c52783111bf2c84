"""Columns of texts."""

from __future__ import annotations

from typing import TYPE_CHECKING

import narwhals as nw

from plait.exact import col

from .preparation import require_types

if TYPE_CHECKING:
    from collections.abc import Iterable

TEXTUAL = (nw.String, nw.Categorical, nw.Enum, nw.Unknown)
"""Columns of texts and categories, and those without any value."""


def require_texts(schema: nw.Schema, names: Iterable[str]) -> None:
    """Refuse columns that are not there, or hold no texts.

    Raises:
        MissingColumnError: a column is not there.
        DataError: names the column and its type.
    """
    require_types(
        schema,
        names,
        lambda dtype: isinstance(dtype, TEXTUAL),
        needed="a text",
        hint="Convert it with Type Converter, or leave it out.",
    )


def text_of(name: str, schema: nw.Schema) -> nw.Expr:
    """The column as plain texts."""
    return col(name) if schema[name] == nw.String else col(name).cast(nw.String)
