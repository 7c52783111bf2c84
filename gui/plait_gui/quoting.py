"""Names of columns and texts as the formula language writes them."""

from __future__ import annotations

from plait.formula import is_plain


def quoted(name: str) -> str:
    """A column's name as a formula needs it."""
    return name if is_plain(name) else "`" + name.replace("`", "``") + "`"


def text_literal(text: str) -> str:
    """A text as a formula writes it."""
    escaped = text.replace("\\", "\\\\").replace("'", "\\'").replace("\n", "\\n").replace("\t", "\\t")
    return f"'{escaped}'"
