"""The colours of Python in a text that is only read."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtGui import QColor, QTextCharFormat

from plait_gui.theme.highlighter import Highlighter

if TYPE_CHECKING:
    from plait.theme import Palette

_PIECES = re.compile(
    r"(?P<comment>#.*)"
    r"|(?P<text>\"\"\"|'(?:[^'\\]|\\.)*'|\"(?:[^\"\\]|\\.)*\")"
    r"|(?P<word>\b(?:from|import|if|for|in|as|None|True|False)\b)"
    r"|(?P<call>\b\w+(?=\())"
    r"|(?P<number>\b\d[\w.]*\b)"
)
_WITHIN = 1
"""The state of a line that ends within a text of several lines."""


class PythonColours(Highlighter):
    """Knows as much of the language as programs of workflows use."""

    def highlightBlock(self, text: str) -> None:
        palette = self.palette
        place = 0
        self.setCurrentBlockState(0)
        if self.previousBlockState() == _WITHIN:
            place = self._text_until_quotes(text, 0, palette)
        while found := _PIECES.search(text, place):
            place = found.end()
            if found[0] == '"""':
                place = self._text_until_quotes(text, found.start(), palette, after=3)
                continue
            self.setFormat(found.start(), place - found.start(), _ink(_color(found.lastgroup, palette)))

    def _text_until_quotes(self, text: str, begin: int, palette: Palette, after: int = 0) -> int:
        end = text.find('"""', begin + after)
        if end < 0:
            self.setCurrentBlockState(_WITHIN)
        stop = len(text) if end < 0 else end + 3
        self.setFormat(begin, stop - begin, _ink(palette.done))
        return stop


def _color(kind: str | None, palette: Palette) -> str:
    colors = {
        "comment": palette.faint,
        "text": palette.done,
        "word": palette.failed,
        "call": palette.accent,
        "number": palette.stale,
    }
    return colors.get(kind or "", palette.text)


def _ink(color: str) -> QTextCharFormat:
    ink = QTextCharFormat()
    ink.setForeground(QColor(color))
    return ink
