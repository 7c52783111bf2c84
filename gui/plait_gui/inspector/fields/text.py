"""Fields of several lines: long texts, and formulas with their colours and completion."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QStringListModel, Qt
from PySide6.QtGui import QColor, QKeyEvent, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QCompleter, QListView, QPlainTextEdit, QVBoxLayout

from plait_gui.theme.highlighter import Highlighter
from plait_gui.theme.style import set_invalid

from .field import Field

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from plait_gui.inspector.context import FieldContext
    from plait_gui.inspector.spec import FieldSpec

_MOST_LINES = 8
_POPUP_WIDTH = 220
_FOR_THE_POPUP = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab, Qt.Key.Key_Escape)
_WORD = re.compile(r"`[^`]*$|\w+$")


class TextField(Field):
    """A text of several lines; the field grows with it."""

    def __init__(self, spec: FieldSpec, context: FieldContext, *, least_lines: int = 3) -> None:
        super().__init__(spec, context)
        self._least_lines = least_lines
        self.text = self._make_edit()
        self.text.setAccessibleName(spec.label)
        self.text.setTabChangesFocus(True)
        self.setFocusProxy(self.text)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.text)
        self._is_showing = False
        self.text.textChanged.connect(self._change)
        # In lines as they are shown: a long one is broken.
        self.text.document().documentLayout().documentSizeChanged.connect(lambda _: self._fit())
        self._fit()

    def show_value(self, value: Any) -> None:  # noqa: ANN401
        text = value if isinstance(value, str) else ""
        if text != self.text.toPlainText():
            self._is_showing = True
            self.text.setPlainText(text)
            self._is_showing = False

    def set_invalid(self, invalid: bool) -> None:
        set_invalid(self.text, invalid)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # A narrower field may need more lines, and nobody tells before they are painted.
        self._fit()

    def _make_edit(self) -> QPlainTextEdit:
        return QPlainTextEdit()

    def _change(self) -> None:
        if not self._is_showing:
            self.edited.emit(self.text.toPlainText())

    def _fit(self) -> None:
        wanted = round(self.text.document().documentLayout().documentSize().height())
        lines = min(_MOST_LINES, max(self._least_lines, wanted))
        scrolls = Qt.ScrollBarPolicy.ScrollBarAsNeeded if wanted > lines else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        self.text.setVerticalScrollBarPolicy(scrolls)
        self.text.setFixedHeight(lines * self.text.fontMetrics().lineSpacing() + 18)


class FormulaEdit(QPlainTextEdit):
    """Offers words that go on with what stands before the cursor."""

    def __init__(self) -> None:
        super().__init__()
        self._words = QStringListModel(self)
        self._completer = QCompleter(self._words, self)
        self._completer.setWidget(self)
        self._completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self._completer.activated.connect(self._complete)
        self._popup = QListView()
        self._popup.setObjectName("completion")
        self._completer.setPopup(self._popup)

    def offer(self, words: list[str]) -> None:
        # Not while the same are offered: the popup would forget which is chosen.
        if words != self._words.stringList():
            self._words.setStringList(words)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._popup.isVisible() and event.key() in _FOR_THE_POPUP:
            # The popup listens for these.
            event.ignore()
            return
        super().keyPressEvent(event)
        asked = event.key() == Qt.Key.Key_Space and event.modifiers() & Qt.KeyboardModifier.ControlModifier
        word = self._word()
        if (event.text() and len(word) > 1) or asked:
            self._offer(word)
        else:
            self._popup.hide()

    def _offer(self, word: str) -> None:
        self._completer.setCompletionPrefix(word)
        if self._completer.completionCount() == 0 or self._completer.currentCompletion() == word:
            self._popup.hide()
            return
        place = self.cursorRect()
        place.translate(-self.fontMetrics().horizontalAdvance(word), 4)
        place.setWidth(_POPUP_WIDTH)
        self._completer.complete(place)
        # So that Return takes it at once.
        self._popup.setCurrentIndex(self._completer.completionModel().index(0, 0))

    def _word(self) -> str:
        cursor = self.textCursor()
        before = cursor.block().text()[: cursor.positionInBlock()]
        found = _WORD.search(before)
        return found[0] if found else ""

    def _complete(self, text: str) -> None:
        cursor = self.textCursor()
        cursor.movePosition(
            QTextCursor.MoveOperation.Left, QTextCursor.MoveMode.KeepAnchor, len(self._word().encode("utf-16-le")) // 2
        )
        cursor.insertText(text)
        self.setTextCursor(cursor)


class FormulaColours(Highlighter):
    """Colours texts, numbers, columns in backticks, functions and the words of the language."""

    def highlightBlock(self, text: str) -> None:
        palette = self.palette
        for pattern, color in (
            (r"\b\d[\w.]*\b", palette.stale),
            (r"\b[^\W\d]\w*(?=\()", palette.accent),
            (r"\b(?:and|or|not|in|is|if|else|null|true|false)\b", palette.failed),
            (r"`[^`]*`", palette.text),
            (r"'[^']*'|\"[^\"]*\"", palette.done),
        ):
            ink = QTextCharFormat()
            ink.setForeground(QColor(color))
            for found in re.finditer(pattern, text):
                self.setFormat(found.start(), found.end() - found.start(), ink)
