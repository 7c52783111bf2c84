"""Fields of one line: texts, numbers, secrets and plain JSON."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout

from plait_gui.language import tr
from plait_gui.theme.elided_line import ElidedLine
from plait_gui.theme.style import set_invalid

from .field import Field

if TYPE_CHECKING:
    from plait_gui.inspector.context import FieldContext
    from plait_gui.inspector.spec import FieldSpec


class LineField(Field):
    """A text; what is typed is told at once."""

    ELIDE = Qt.TextElideMode.ElideRight
    """Where a text is cut that has no room."""

    def __init__(self, spec: FieldSpec, context: FieldContext) -> None:
        super().__init__(spec, context)
        self.line = ElidedLine(self.ELIDE)
        self.line.setAccessibleName(spec.label)
        self.setFocusProxy(self.line)
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(0, 0, 0, 0)
        self.row.addWidget(self.line)
        self.line.textEdited.connect(self._edit)
        self.line.setPlaceholderText(self._placeholder())

    def show_value(self, value: Any) -> None:  # noqa: ANN401
        text = self._text_of(value)
        # Not while the same is being typed: the cursor would jump to the end.
        if text != self.line.text() and not self._means(value):
            self.line.setText(text)

    def set_invalid(self, invalid: bool) -> None:
        set_invalid(self.line, invalid)

    def _placeholder(self) -> str:
        return tr("not set") if self.spec.optional else ""

    def _text_of(self, value: Any) -> str:  # noqa: ANN401
        return "" if value is None else str(value)

    def _value_of(self, text: str) -> Any:  # noqa: ANN401
        return None if self.spec.optional and not text else text

    def _means(self, value: Any) -> bool:  # noqa: ANN401
        """Whether what stands in the line is another way to write this value."""
        return bool(self.line.text()) and bool(self._value_of(self.line.text()) == value)

    def _edit(self, text: str) -> None:
        self.edited.emit(self._value_of(text))


class NumberField(LineField):
    """A number; what is no number is told as the text it is, so that the check of the engine says what is wrong."""

    def _text_of(self, value: Any) -> str:  # noqa: ANN401
        return f"{value:.12g}" if isinstance(value, float) else super()._text_of(value)

    def _value_of(self, text: str) -> Any:  # noqa: ANN401
        stripped = text.strip()
        if self.spec.optional and not stripped:
            return None
        try:
            return int(stripped)
        except ValueError:
            pass
        try:
            number = float(stripped.replace(",", "."))
        except ValueError:
            return text
        # A document has no room for infinity.
        return number if abs(number) < float("inf") else text


class JsonField(LineField):
    """Whatever no other field knows, as JSON; a text that can't be mistaken for something else needs no quotes."""

    def _text_of(self, value: Any) -> str:  # noqa: ANN401
        if value is None and self.spec.optional:
            return ""
        if isinstance(value, str) and self._value_of(value) == value:
            return value
        return json.dumps(value, ensure_ascii=False)

    def _value_of(self, text: str) -> Any:  # noqa: ANN401
        if self.spec.optional and not text.strip():
            return None
        try:
            return json.loads(text, parse_constant=lambda _: text)
        except (ValueError, RecursionError):
            return text


class SecretField(LineField):
    """The name of an environment variable that holds a password; the password itself is never shown or stored."""

    def _placeholder(self) -> str:
        return "NAME_OF_ENVIRONMENT_VARIABLE"

    def _text_of(self, value: Any) -> str:  # noqa: ANN401
        return str(value.get("$secret", "")) if isinstance(value, dict) else ""

    def _value_of(self, text: str) -> Any:  # noqa: ANN401
        return {"$secret": text.strip()}


class DateField(LineField):
    """A date, written as in a document."""

    def _placeholder(self) -> str:
        return "2024-01-31"
