"""The language of the studio: English texts stand in the source, translations in files of Qt."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication


def tr(text: str, comment: str = "", /, **values: object) -> str:
    """A text in the language of the studio, with `values` in place of the names in braces.

    Args:
        text: The English text, or one that `later` has marked. Qt's tool finds it where it stands as a literal.
        comment: Tells two meanings of one word apart, and the translator which is meant.
        values: What the braces hold. Without any, braces stay as they are.
    """
    shown = QCoreApplication.translate("", text, comment or None)
    return shown.format(**values) if values else shown


def counted(one: str, many: str, number: int, /, **values: object) -> str:
    """A text with a number in the form that the language has for it: `counted("{n} row", "{n} rows", 3, n="3")`."""
    shown = QCoreApplication.translate("", one, many, number)
    if shown == one and number != 1:
        shown = many
    return shown.format(**values) if values else shown


def later(text: str) -> str:
    """Mark a text that stands where nothing is shown yet, such as a constant; `tr` translates it when it is shown."""
    return text
