"""Texts as widgets: data, files and plugins never mean markup."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from .style import set_look

if TYPE_CHECKING:
    from .style import Look


def plain_label(text: str = "", look: Look | None = None, *, wraps: bool = False) -> QLabel:
    """A label that shows a text as it is.

    Args:
        text: What it says.
        look: What kind of text it is; one like all others without it.
        wraps: Whether it takes several lines where it has to.
    """
    made = QLabel(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setWordWrap(wraps)
    if look is not None:
        set_look(made, look)
    return made
