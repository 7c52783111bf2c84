"""Fields in which one of a few things is chosen: switches, choices and columns."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QSignalBlocker, Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QLabel

from plait_gui.column_kinds import fits, short
from plait_gui.language import tr
from plait_gui.node_words import choice_text
from plait_gui.theme import set_invalid, set_look
from plait_gui.theme.choice_box import ChoiceBox
from plait_gui.theme.elided_line import ElidedLine
from plait_gui.theme.tip import tip

from .field import Field

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from plait_gui.inspector.context import FieldContext
    from plait_gui.inspector.spec import FieldSpec


class SwitchField(Field):
    """Yes or no."""

    def __init__(self, spec: FieldSpec, context: FieldContext) -> None:
        super().__init__(spec, context)
        self.box = QCheckBox(spec.label)
        self.setFocusProxy(self.box)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.box)
        self.box.toggled.connect(self._tell)

    def show_value(self, value: Any) -> None:  # noqa: ANN401
        with QSignalBlocker(self.box):
            self.box.setChecked(bool(value))

    def _tell(self, checked: bool) -> None:
        self.edited.emit(checked)


class ChoiceField(Field):
    """One of a list of values."""

    def __init__(self, spec: FieldSpec, context: FieldContext) -> None:
        super().__init__(spec, context)
        self.box = ChoiceBox()
        _place(self, self.box)
        self._values = ([None] if spec.optional else []) + list(spec.choices)
        names = spec.names or map(choice_text, spec.choices)
        self.box.addItems([*([tr("not set")] if spec.optional else []), *names])
        self.box.activated.connect(lambda row: self.edited.emit(self._values[row]))

    def show_value(self, value: Any) -> None:  # noqa: ANN401
        self.box.setCurrentIndex(self._values.index(value) if value in self._values else -1)

    def set_invalid(self, invalid: bool) -> None:
        set_invalid(self.box, invalid)


class ColumnField(Field):
    """One column, chosen from those that enter the node, or typed; its type stands beside its name."""

    def __init__(self, spec: FieldSpec, context: FieldContext) -> None:
        super().__init__(spec, context)
        self.box = QComboBox()
        _place(self, self.box)
        line = self._line = ElidedLine(Qt.TextElideMode.ElideMiddle)
        self.box.setEditable(True)
        self.box.setLineEdit(line)
        self.box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.kind = QLabel(line)
        self.kind.setTextFormat(Qt.TextFormat.PlainText)
        self.kind.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        set_look(self.kind, "faint")
        line.installEventFilter(self)
        self.show_columns()
        self.box.activated.connect(lambda row: self.edited.emit(self.box.itemText(row)))
        line.textEdited.connect(lambda text: self.edited.emit(text))
        line.textChanged.connect(lambda _: self._place_kind())
        line.setPlaceholderText(_placeholder(spec))

    def show_value(self, value: Any) -> None:  # noqa: ANN401
        text = value if isinstance(value, str) else ""
        if text != self.box.currentText():
            self.box.setEditText(text)
            self._line.setCursorPosition(0)

    def show_columns(self) -> None:
        text = self.box.currentText()
        known = self.context.columns(self.spec.port) or {}
        self.box.clear()
        for name, kind in known.items():
            if fits(kind, self.spec.types):
                self.box.addItem(name)
                self.box.setItemData(self.box.count() - 1, tip(f"{name} · {short(kind)}"), Qt.ItemDataRole.ToolTipRole)
        self.box.setEditText(text)
        self._line.setCursorPosition(0)
        self._place_kind()

    def set_invalid(self, invalid: bool) -> None:
        set_invalid(self.box, invalid)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._place_kind()
        return super().eventFilter(watched, event)

    def _place_kind(self) -> None:
        """Put the type at the right end, if it finds room beside the name."""
        text = self._line.text()
        kind = "" if self.spec.new_column else (self.context.columns(self.spec.port) or {}).get(text, "")
        self.kind.setText(short(kind) if kind else "")
        self.kind.adjustSize()
        left = self._line.width() - self.kind.width() - 2
        self.kind.move(left, (self._line.height() - self.kind.height()) // 2)
        self.kind.setVisible(bool(kind) and self._line.fontMetrics().horizontalAdvance(text) + 10 < left)


def _placeholder(spec: FieldSpec) -> str:
    return tr("a new column") if spec.new_column else tr("choose a column") if spec.required else tr("not set")


def _place(field: Field, box: QComboBox) -> None:
    box.setAccessibleName(field.spec.label)
    # A long name must not make the whole inspector wider.
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setMinimumContentsLength(6)
    field.setFocusProxy(box)
    layout = QHBoxLayout(field)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.addWidget(box, 1)
