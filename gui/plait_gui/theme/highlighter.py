"""Colours in texts that follow the theme."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QSyntaxHighlighter

if TYPE_CHECKING:
    from PySide6.QtGui import QTextDocument

    from plait.theme import Palette

    from .appearance import Appearance


class Highlighter(QSyntaxHighlighter):
    """Colours its document again when the theme changes."""

    def __init__(self, document: QTextDocument, appearance: Appearance) -> None:
        super().__init__(document)
        self._appearance = appearance
        appearance.changed.connect(self.rehighlight)

    @property
    def palette(self) -> Palette:
        return self._appearance.palette
