"""A choice of several columns: by name, by type or by pattern."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton

from plait_gui.language import tr
from plait_gui.theme.style import set_look

from .column_choice import chosen_of, described
from .column_dialog import ColumnDialog
from .field import Field

if TYPE_CHECKING:
    from plait_gui.inspector.context import FieldContext
    from plait_gui.inspector.spec import FieldSpec


class ColumnsField(Field):
    """Says how many columns are chosen, and opens the dialog in which they are."""

    def __init__(self, spec: FieldSpec, context: FieldContext) -> None:
        super().__init__(spec, context)
        self._value: Any = spec.default
        self.summary = QLabel()
        self.summary.setTextFormat(self.summary.textFormat().PlainText)
        # A long name must not make the whole inspector wider.
        self.summary.setMinimumWidth(20)
        self.button = QPushButton(tr("choose…"))
        self.button.setAccessibleName(tr("Choose {label}", label=spec.label.lower()))
        set_look(self.button, "link")
        self.setFocusProxy(self.button)
        frame = QFrame()
        set_look(frame, "field")
        frame.setFixedHeight(30)
        inner = QHBoxLayout(frame)
        inner.setContentsMargins(8, 0, 2, 0)
        inner.addWidget(self.summary, 1)
        inner.addWidget(self.button)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(frame)
        self.button.clicked.connect(self.choose)
        self._describe()

    def show_value(self, value: Any) -> None:  # noqa: ANN401
        self._value = value
        self._describe()

    def show_columns(self) -> None:
        self._describe()

    def choose(self) -> ColumnDialog:
        """Open the dialog; what is chosen there is told when it is accepted."""
        columns = self.context.columns(self.spec.port) or {}
        dialog = ColumnDialog(self.spec, columns, self._value, self.context.appearance, self)
        dialog.chosen.connect(self._take)
        dialog.open()
        return dialog

    def _take(self, value: Any) -> None:  # noqa: ANN401
        self.show_value(value)
        self.edited.emit(value)

    def _describe(self) -> None:
        columns = self.context.columns(self.spec.port)
        chosen = chosen_of(self._value, columns or {})
        if self._value is None:
            text = tr("not set")
        elif columns is None:
            text = described(self._value)
        else:
            text = tr("{n} of {columns} columns", n=len(chosen), columns=len(columns))
        self.summary.setText(text)
        self.summary.setToolTip(", ".join(chosen[:40]) + (", …" if len(chosen) > 40 else ""))
