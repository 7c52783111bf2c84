"""A value of any type, with a word that says how what is typed is understood."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QLabel

from plait_gui.language import later, tr
from plait_gui.theme import set_look

from .line import JsonField

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from plait_gui.inspector.context import FieldContext
    from plait_gui.inspector.spec import FieldSpec

_HINT = later('A number, true or false, or a text; in quotes it is a text in any case, as in "7".')
NOTHING = later("nothing")
_WORDS: dict[type, str] = {
    bool: later("yes or no"),
    int: later("number"),
    float: later("number"),
    str: later("text"),
    list: later("list"),
    dict: later("record"),
}


class ValueField(JsonField):
    """`7` is a number, `seven` a text, and `"7"` a text too."""

    def __init__(self, spec: FieldSpec, context: FieldContext) -> None:
        super().__init__(spec, context)
        self.kind = QLabel(self.line)
        self.kind.setTextFormat(Qt.TextFormat.PlainText)
        self.kind.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        set_look(self.kind, "faint")
        self.line.setToolTip(tr(_HINT))
        self.line.installEventFilter(self)
        self.line.textChanged.connect(lambda _: self._place_kind())
        self._place_kind()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._place_kind()
        return super().eventFilter(watched, event)

    def _place_kind(self) -> None:
        """Put the word at the right end, if it finds room beside the text."""
        text = self.line.text()
        self.kind.setText(kind_of(self._value_of(text)) if text else "")
        self.kind.adjustSize()
        left = self.line.width() - self.kind.width() - 8
        self.kind.move(left, (self.line.height() - self.kind.height()) // 2)
        self.kind.setVisible(bool(text) and self.line.fontMetrics().horizontalAdvance(text) + 20 < left)


def kind_of(value: Any) -> str:  # noqa: ANN401 - plain JSON
    """What a value is, in a word."""
    return tr(_WORDS.get(type(value), NOTHING))
