"""Fields made of other fields: records, lists of them, mappings, and one of several kinds of record."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from plait_gui.language import tr
from plait_gui.node_words import choice_text
from plait_gui.theme.choice_box import ChoiceBox
from plait_gui.theme.style import set_look

from .field import Field
from .record_table import RecordTable

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from plait_gui.inspector.context import FieldContext
    from plait_gui.inspector.spec import FieldSpec

    MakeField = Callable[[FieldSpec, FieldContext], Field]

_FIRST = 3
"""So many fields of a record are always seen."""
_TALL = ("list", "records", "mapping", "multiline", "json")


class RecordField(Field):
    """Several named values, one below the other."""

    def __init__(self, spec: FieldSpec, context: FieldContext, make: MakeField) -> None:
        super().__init__(spec, context)
        self._value: dict[str, Any] = {}
        self.fields: dict[str, Field] = {}
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        first = layout
        self._rare = _rare(spec.fields)
        self.more, rest = QToolButton(self), QWidget(self)
        self.more.hide()
        rest.hide()
        for each in spec.fields:
            if each in self._rare[:1]:
                layout = self._fold(first, rest)
            field = make(each, context)
            if each.kind != "boolean":
                label = _caption(each.label)
                label.setToolTip(each.help)
                layout.addWidget(label)
            layout.addWidget(field)
            field.edited.connect(lambda value, name=each.name: self._edit(name, value))
            self.fields[each.name] = field

    def show_value(self, value: Any) -> None:  # noqa: ANN401
        self._value = dict(value) if isinstance(value, dict) else {}
        for each in self.spec.fields:
            self.fields[each.name].show_value(self._value.get(each.name, each.default))
        if any(self._value.get(each.name, each.default) != each.default for each in self._rare):
            self.more.setChecked(True)

    def _fold(self, layout: QVBoxLayout, rest: QWidget) -> QVBoxLayout:
        """A button that shows the fields that are seldom needed, and the room for them."""
        more, icon = self.more, self.context.appearance.icon
        more.setText(tr("More"))
        more.setCheckable(True)
        more.setAccessibleName(tr("More of {label}", label=self.spec.label.lower()))
        more.setToolTip(", ".join(each.label for each in self._rare))
        more.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        more.setIcon(icon("chevron-right"))
        more.setIconSize(QSize(14, 14))
        set_look(more, "fold")
        more.toggled.connect(rest.setVisible)
        more.toggled.connect(lambda on: more.setIcon(icon("chevron-down" if on else "chevron-right")))
        layout.addWidget(more, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(rest)
        more.show()
        inner = QVBoxLayout(rest)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(4)
        return inner

    def show_columns(self) -> None:
        for field in self.fields.values():
            field.show_columns()

    def _edit(self, name: str, value: Any) -> None:  # noqa: ANN401
        self._value = {**self._value, name: value}
        self.edited.emit(self._value)


class RowsField(Field):
    """A list: one card for each item, with buttons to move it, take it away, and to add another."""

    def __init__(self, spec: FieldSpec, context: FieldContext, make: MakeField) -> None:
        super().__init__(spec, context)
        self._make = make
        self._values: list[Any] = []
        self.rows: list[Field] = []
        self._cards: list[QWidget] = []
        self.adder = QPushButton(tr("Add"))
        self.adder.setIcon(context.appearance.icon("plus"))
        self.adder.setAccessibleName(tr("Add to {label}", label=spec.label.lower()))
        set_look(self.adder, "flat")
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(8)
        self.opener = QPushButton(tr("Edit as a table…"))
        self.opener.setAccessibleName(tr("Edit {label} as a table", label=spec.label.lower()))
        set_look(self.opener, "link")
        # One value to a row needs no more room than its card has.
        self.opener.setVisible(len(spec.fields) > 1)
        self.opener.clicked.connect(self.open_table)
        foot = QHBoxLayout()
        foot.addWidget(self.adder)
        foot.addStretch()
        foot.addWidget(self.opener)
        self._layout.addLayout(foot)
        self.adder.clicked.connect(self.add)

    def show_value(self, value: Any) -> None:  # noqa: ANN401
        values = list(value) if isinstance(value, list | tuple) else []
        if len(values) != len(self.rows):
            self._rebuild(len(values))
        self._values = values
        for row, each in zip(self.rows, values, strict=True):
            row.show_value(each)

    def show_columns(self) -> None:
        for row in self.rows:
            row.show_columns()

    def add(self) -> None:
        """Put another item at the end."""
        self._tell([*self._values, self._fresh()])

    def open_table(self) -> RecordTable:
        """Show all items in a window of their own, with more room."""
        dialog = RecordTable(self.spec, self.context, self._make, self._values, self._fresh(), self)
        dialog.edited.connect(self._tell)
        dialog.open()
        return dialog

    def remove(self, index: int) -> None:
        """Take an item away."""
        self._tell([value for at, value in enumerate(self._values) if at != index])

    def move_up(self, index: int) -> None:
        """Put an item before the one above it."""
        if index > 0:
            values = list(self._values)
            values[index - 1 : index + 1] = values[index], values[index - 1]
            self._tell(values)

    def _fresh(self) -> Any:  # noqa: ANN401
        item = self.spec.item
        assert item is not None
        if item.kind == "record":
            fresh = {each.name: "" for each in item.fields if each.required and each.kind in ("text", "column")}
            return {**fresh, **self._shared_column(item.fields)}
        return 0 if item.kind in ("integer", "decimal") else ""

    def _shared_column(self, fields: Sequence[FieldSpec]) -> dict[str, str]:
        """Where one column of each of two tables is wanted: the first that both have, and no item names yet."""
        columns = [each for each in fields if each.kind == "column" and not each.new_column]
        if len(columns) < 2 or len({each.port for each in columns}) < len(columns):
            return {}
        first, *others = ((each, self.context.columns(each.port) or {}) for each in columns)
        taken = {value.get(first[0].name) for value in self._values if isinstance(value, dict)}
        for name, kind in first[1].items():
            if name not in taken and all(known.get(name) == kind for _, known in others):
                return dict.fromkeys((each.name for each in columns), name)
        return {}

    def _tell(self, values: list[Any]) -> None:
        self.show_value(values)
        self.edited.emit(values)

    def _edit(self, index: int, value: Any) -> None:  # noqa: ANN401
        self._values = [value if at == index else each for at, each in enumerate(self._values)]
        self.edited.emit(self._values)

    def _rebuild(self, count: int) -> None:
        for card in self._cards[count:]:
            self._layout.removeWidget(card)
            card.hide()
            card.deleteLater()
        del self._cards[count:], self.rows[count:]
        while len(self.rows) < count:
            self._append(len(self.rows))

    def _append(self, index: int) -> None:
        assert self.spec.item is not None
        field = self._make(self.spec.item, self.context)
        field.edited.connect(lambda value: self._edit(index, value))
        card = QFrame()
        set_look(card, "card")
        buttons = QHBoxLayout()
        buttons.setSpacing(0)
        for icon, name, action in (("arrow-up", tr("Move up"), self.move_up), ("close", tr("Remove"), self.remove)):
            if index or action == self.remove:
                buttons.addWidget(self._button(icon, f"{name} {index + 1}", partial(action, index)))
        grid = QGridLayout(card)
        grid.setContentsMargins(8, 6, 8, 8)
        grid.setHorizontalSpacing(2)
        corner = Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignRight
        if self.spec.item.kind == "record":
            # The buttons stand beside the name of the first field, which has room to spare.
            grid.addWidget(field, 0, 0)
            grid.addLayout(buttons, 0, 0, corner)
        else:
            grid.addWidget(field, 0, 0)
            grid.addLayout(buttons, 0, 1, corner if self.spec.item.kind in _TALL else Qt.AlignmentFlag.AlignVCenter)
        self._layout.insertWidget(index, card)
        self.rows.append(field)
        self._cards.append(card)

    def _button(self, icon: str, name: str, action: Callable[[], None]) -> QToolButton:
        button = QToolButton()
        button.setIcon(self.context.appearance.icon(icon))
        button.setIconSize(QSize(14, 14))
        button.setFixedSize(20, 20)
        set_look(button, "bare")
        button.setToolTip(name)
        button.setAccessibleName(name)
        button.clicked.connect(lambda: action())
        return button


class VariantsField(Field):
    """One of several kinds of record, each with fields of its own."""

    def __init__(self, spec: FieldSpec, context: FieldContext, make: MakeField) -> None:
        super().__init__(spec, context)
        self._make = make
        self._record: RecordField | None = None
        self.box = ChoiceBox()
        self.box.setAccessibleName(spec.label)
        for (name, _), shown in zip(spec.variants, spec.names or map(choice_text, dict(spec.variants)), strict=True):
            self.box.addItem(shown, name)
        self.setFocusProxy(self.box)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.addWidget(self.box)
        self.box.activated.connect(lambda row: self._tell({spec.tag: self.box.itemData(row)}))

    @property
    def record(self) -> RecordField | None:
        """The fields of the chosen kind."""
        return self._record

    def show_value(self, value: Any) -> None:  # noqa: ANN401
        given = dict(value) if isinstance(value, dict) else {}
        name = str(given.get(self.spec.tag, self.spec.variants[0][0]))
        if self._record is None or self._record.spec.name != name:
            self._put(name)
        self.box.setCurrentIndex(self.box.findData(name))
        if self._record is not None:
            self._record.show_value({key: each for key, each in given.items() if key != self.spec.tag})

    def show_columns(self) -> None:
        if self._record is not None:
            self._record.show_columns()

    def _put(self, name: str) -> None:
        if self._record is not None:
            self._record.hide()
            self._record.deleteLater()
        fields = dict(self.spec.variants).get(name, ())
        inner = type(self.spec)(name=name, kind="record", label=name, fields=fields)
        self._record = RecordField(inner, self.context, self._make)
        self._record.edited.connect(lambda value: self.edited.emit({self.spec.tag: name, **value}))
        self._layout.addWidget(self._record)

    def _tell(self, value: dict[str, Any]) -> None:
        self.show_value(value)
        self.edited.emit(value)


class MappingField(Field):
    """Names and a value for each, as two texts to a row; an empty name takes the row away."""

    def __init__(self, spec: FieldSpec, context: FieldContext) -> None:
        super().__init__(spec, context)
        self._pairs: list[tuple[str, str]] = []
        self.lines: list[tuple[QLineEdit, QLineEdit]] = []
        self.adder = QPushButton(tr("Add"))
        self.adder.setIcon(context.appearance.icon("plus"))
        self.adder.setAccessibleName(tr("Add to {label}", label=spec.label.lower()))
        set_look(self.adder, "flat")
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(4)
        self._layout.addWidget(self.adder, 0, Qt.AlignmentFlag.AlignLeft)
        self.adder.clicked.connect(lambda: self._append("", ""))

    def show_value(self, value: Any) -> None:  # noqa: ANN401
        pairs = [(str(key), str(each)) for key, each in value.items()] if isinstance(value, dict) else []
        if dict(pairs) == self._value():
            return
        for first, _ in self.lines:
            row = first.parentWidget()
            if row is not None:
                row.hide()
                row.deleteLater()
        self.lines.clear()
        for key, each in pairs:
            self._append(key, each)

    def _value(self) -> dict[str, str]:
        return {first.text(): second.text() for first, second in self.lines if first.text()}

    def _append(self, key: str, value: str) -> None:
        row = QFrame()
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        first, second = QLineEdit(key), QLineEdit(value)
        for line, name in ((first, tr("Name")), (second, tr("Value"))):
            line.setPlaceholderText(tr("name") if line is first else tr("value"))
            number, label = len(self.lines) + 1, self.spec.label.lower()
            line.setAccessibleName(tr("{name} {number} of {label}", name=name, number=number, label=label))
            line.textEdited.connect(lambda _: self.edited.emit(self._value()))
            layout.addWidget(line)
        self._layout.insertWidget(len(self.lines), row)
        self.lines.append((first, second))


def _rare(fields: Sequence[FieldSpec]) -> tuple[FieldSpec, ...]:
    """The fields of a long record that can be left as they are; none if the others are too few to be set apart."""
    shown = max(_FIRST, *(number for number, each in enumerate(fields, 1) if each.required), 0)
    return tuple(fields[shown:]) if len(fields) > shown + 1 else ()


def _caption(text: str) -> QLabel:
    label = QLabel(text)
    label.setTextFormat(label.textFormat().PlainText)
    set_look(label, "small")
    return label
