"""A list of records as a table of its own: a row for each record, a column for each of its values."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from plait_gui.language import tr
from plait_gui.theme import set_look
from plait_gui.theme.tip import tip

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from plait_gui.inspector.context import FieldContext
    from plait_gui.inspector.spec import FieldSpec

    from .field import Field

    MakeField = Callable[[FieldSpec, FieldContext], Field]

_WIDE = {"formula": 240, "column": 160, "columns": 180, "text": 140, "choice": 132, "list": 200}
_NARROW = 104
_WIDEST = 180
"""Of a choice."""
_ARROW = 56
"""What a choice has beside its text."""


class RecordTable(QDialog):
    """What is changed is told at once, as from the cards of the form."""

    edited = Signal(object)
    """All records."""

    def __init__(
        self,
        spec: FieldSpec,
        context: FieldContext,
        make: MakeField,
        values: Sequence[Any],
        fresh: Mapping[str, Any],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(spec.label)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._spec, self._context, self._make = spec, context, make
        self._fresh = fresh
        """A new record."""
        self.values: list[dict[str, Any]] = [dict(each) if isinstance(each, dict) else {} for each in values]
        self.rows: list[dict[str, Field]] = []
        """The fields of each record by name."""
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self.adder = QPushButton(tr("Add a row"))
        self.adder.setIcon(context.appearance.icon("plus"))
        set_look(self.adder, "flat")
        # Else Return in any field would add a row.
        self.adder.setAutoDefault(False)
        self.adder.clicked.connect(self.add)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        buttons.button(QDialogButtonBox.StandardButton.Close).setAutoDefault(False)
        foot = QHBoxLayout()
        foot.addWidget(self.adder)
        foot.addStretch()
        foot.addWidget(buttons)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(12)
        layout.addWidget(self._area, 1)
        layout.addLayout(foot)
        wide = sum(self._width(each) + 8 for each in spec.fields) + 120
        self.resize(max(480, min(1180, wide)), 420)
        self._fill()

    def add(self) -> None:
        """Put another record at the end, and the cursor into it."""
        self._change([*self.values, dict(self._fresh)])
        next(iter(self.rows[-1].values())).setFocus(Qt.FocusReason.OtherFocusReason)

    def remove(self, index: int) -> None:
        """Take a record away."""
        self._change([each for at, each in enumerate(self.values) if at != index])

    def move_up(self, index: int) -> None:
        """Put a record before the one above it."""
        values = list(self.values)
        values[index - 1 : index + 1] = values[index], values[index - 1]
        self._change(values)

    def _change(self, values: list[dict[str, Any]]) -> None:
        self.values = values
        self._fill()
        self.edited.emit(values)

    def _edit(self, index: int, name: str, value: Any) -> None:  # noqa: ANN401 - plain JSON
        self.values = [{**each, name: value} if at == index else each for at, each in enumerate(self.values)]
        self.edited.emit(self.values)

    def _fill(self) -> None:
        """Make the fields anew: which row is which has changed."""
        content = QWidget()
        set_look(content, "panel")
        grid = QGridLayout(content)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(8)
        for column, spec in enumerate(self._spec.fields):
            caption = QLabel(spec.label)
            caption.setTextFormat(Qt.TextFormat.PlainText)
            caption.setToolTip(tip(spec.help))
            set_look(caption, "caption")
            grid.addWidget(caption, 0, column)
            grid.setColumnMinimumWidth(column, self._width(spec))
            grid.setColumnStretch(column, 1 if spec.kind in _WIDE else 0)
        self.rows = []
        for index, value in enumerate(self.values):
            self.rows.append(self._add_row(grid, index, value))
        grid.setRowStretch(len(self.values) + 1, 1)
        self._area.setWidget(content)

    def _add_row(self, grid: QGridLayout, index: int, value: dict[str, Any]) -> dict[str, Field]:
        fields: dict[str, Field] = {}
        top = Qt.AlignmentFlag.AlignTop
        for column, spec in enumerate(self._spec.fields):
            field = self._make(spec, self._context)
            field.show_value(value.get(spec.name, spec.default))
            field.setAccessibleName(f"{spec.label} {index + 1}")
            field.edited.connect(partial(self._edit, index, spec.name))
            grid.addWidget(field, index + 1, column, top)
            fields[spec.name] = field
        buttons = QHBoxLayout()
        buttons.setSpacing(0)
        number, raised, removed = index + 1, tr("Move up"), tr("Remove")
        up = self._button("arrow-up", f"{raised} {number}", partial(self.move_up, index))
        up.setEnabled(index > 0)
        buttons.addWidget(up)
        buttons.addWidget(self._button("close", f"{removed} {number}", partial(self.remove, index)))
        grid.addLayout(buttons, index + 1, len(self._spec.fields), top)
        return fields

    def _button(self, icon: str, name: str, act: Callable[[], None]) -> QToolButton:
        button = QToolButton()
        button.setIcon(self._context.appearance.icon(icon))
        button.setIconSize(QSize(14, 14))
        button.setFixedSize(24, 30)
        button.setToolTip(name)
        button.setAccessibleName(name)
        set_look(button, "bare")
        button.clicked.connect(lambda *_: act())
        return button

    def _width(self, spec: FieldSpec) -> int:
        wide = _WIDE.get(spec.kind, _NARROW)
        # Texts of another language are longer; of very long ones the field shows the beginning.
        longest = max(map(self.fontMetrics().horizontalAdvance, spec.names), default=0)
        return min(_WIDEST, max(wide, longest + _ARROW)) if spec.kind == "choice" else wide
