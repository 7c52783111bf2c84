"""Asks what a parameter of the workflow is: its name, its type, what people read, and what there is to choose from."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from plait.document.parameter_value import TYPES
from plait.workflow import WorkflowParameter, is_name
from plait_gui.language import tr
from plait_gui.theme.style import set_look

from .parameter_type import type_word

if TYPE_CHECKING:
    from collections.abc import Collection

WIDTH = 360


class ParameterDialog(QDialog):
    """Can only be answered with a name that there may be.

    Args:
        name: The name that it has; empty for a new one.
        parameter: What it is; None for a new one.
        taken: Names that others have.
        parent: Above which window it is shown.
    """

    answered = Signal(str, object)
    """The name, and the parameter."""

    def __init__(
        self, name: str, parameter: WorkflowParameter | None, taken: Collection[str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Workflow parameter"))
        self.setMinimumWidth(WIDTH)
        self._before = parameter or WorkflowParameter("text", "")
        self._taken = taken
        self.name = QLineEdit(name)
        self.label = QLineEdit(self._before.label)
        self.label.setPlaceholderText(tr("What people read; the name if empty"))
        self.type = QComboBox()
        for each in TYPES:
            self.type.addItem(type_word(each), each)
        self.type.setCurrentIndex(self.type.findData(self._before.type))
        self.choices = QPlainTextEdit("\n".join(self._before.choices))
        self.choices.setPlaceholderText(tr("One choice in each line"))
        self.choices.setFixedHeight(96)
        self.fault = QLabel()
        self.fault.setWordWrap(True)
        set_look(self.fault, "error")
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        self._form = QFormLayout()
        self._form.setSpacing(8)
        for text, field in (
            (tr("Name"), self.name),
            (tr("Label"), self.label),
            (tr("Type"), self.type),
            (tr("Choices"), self.choices),
        ):
            field.setAccessibleName(text)
            self._form.addRow(text, field)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(12)
        layout.addLayout(self._form)
        layout.addWidget(self.fault)
        layout.addWidget(self.buttons)
        self.name.textChanged.connect(self._follow)
        self.type.currentTextChanged.connect(self._follow)
        self.choices.textChanged.connect(self._follow)
        self.buttons.accepted.connect(self._answer)
        self.buttons.rejected.connect(self.reject)
        self._follow()

    def _follow(self) -> None:
        self._form.setRowVisible(self.choices, self.type.currentData() == "choice")
        fault = self._fault()
        # An empty form needs no telling off.
        self.fault.setText(fault if self.name.text() else "")
        self.fault.setVisible(bool(self.fault.text()))
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(not fault)

    def _fault(self) -> str:
        name = self.name.text().strip()
        if not is_name(name):
            return tr("A name has letters, digits, '_' and '-', begins with a letter, and is at most 64 long.")
        if name in self._taken:
            return tr("There is already a parameter '{name}'.", name=name)
        if self.type.currentData() == "choice" and not self._choices():
            return tr("Give at least one choice.")
        return ""

    def _choices(self) -> tuple[str, ...]:
        if self.type.currentData() != "choice":
            return ()
        lines = (line.strip() for line in self.choices.toPlainText().splitlines())
        return tuple(dict.fromkeys(line for line in lines if line))

    def _answer(self) -> None:
        before, kind, choices = self._before, str(self.type.currentData()), self._choices()
        value = before.value if kind == before.type else _EMPTY.get(kind)
        if kind == "choice" and value not in choices:
            value = choices[0]
        made = replace(before, type=kind, label=self.label.text().strip(), choices=choices, value=value)
        self.accept()
        self.answered.emit(self.name.text().strip(), made)


_EMPTY: dict[str, object] = {"text": "", "boolean": False, "integer": 0, "number": 0.0}
"""What a parameter of a type begins with; one of any other type has no value yet."""
