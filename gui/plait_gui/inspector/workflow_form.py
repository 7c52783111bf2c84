"""The form of the workflow itself: its name and its parameters."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QToolButton, QVBoxLayout, QWidget

from plait_gui.theme.style import set_look

if TYPE_CHECKING:
    from plait.workflow import WorkflowParameter
    from plait_gui.editor import Editor
    from plait_gui.theme.style import Look

_HINT = "Select a node to see its parameters. A parameter of a node becomes one of the workflow in its menu (…)."


class WorkflowForm(QWidget):
    """What is shown where no node is selected."""

    def __init__(self, editor: Editor) -> None:
        super().__init__()
        self._editor = editor
        self.lines: dict[str, QLineEdit] = {}
        self._parameters = QVBoxLayout()
        self._parameters.setSpacing(8)
        self._rows: list[QWidget] = []
        title = _text("title", "Workflow")
        self.caption = _text("caption", "Parameters")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 14, 16, 16)
        layout.setSpacing(12)
        layout.addWidget(title)
        layout.addWidget(_text("dim", _HINT))
        layout.addWidget(self.caption)
        layout.addLayout(self._parameters)
        layout.addStretch(1)
        self.refresh()

    def refresh(self) -> None:
        """Show the parameters as they are now."""
        parameters = self._editor.workflow.parameters
        self.caption.setVisible(bool(parameters))
        if self.lines.keys() != parameters.keys():
            for row in self._rows:
                row.hide()
                row.deleteLater()
            self._rows.clear()
            self.lines.clear()
            for name, parameter in parameters.items():
                self._append(name, parameter)
        for name, parameter in parameters.items():
            line = self.lines[name]
            if not line.hasFocus():
                line.setText(_shown(parameter))

    def _append(self, name: str, parameter: WorkflowParameter) -> None:
        line = QLineEdit()
        line.setAccessibleName(f"Parameter {name}")
        line.setReadOnly(parameter.type == "secret")
        line.editingFinished.connect(lambda: self._edit(name))
        remove = QToolButton()
        remove.setText("×")
        remove.setToolTip("Remove this parameter")
        remove.setAccessibleName(f"Remove parameter {name}")
        remove.setAutoRaise(True)
        remove.clicked.connect(lambda: self._editor.set_workflow_parameter(name, None))
        row = QWidget()
        inner = QVBoxLayout(row)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(4)
        inner.addWidget(_text("small", f"{parameter.label or name} · {parameter.type}"))
        fields = QHBoxLayout()
        fields.addWidget(line, 1)
        fields.addWidget(remove)
        inner.addLayout(fields)
        self._parameters.addWidget(row)
        self._rows.append(row)
        self.lines[name] = line

    def _edit(self, name: str) -> None:
        parameter = self._editor.workflow.parameters.get(name)
        text = self.lines[name].text()
        if parameter is None or text == _shown(parameter):
            return
        self._editor.set_workflow_parameter(name, replace(parameter, value=_meant(text, parameter)))


def _shown(parameter: WorkflowParameter) -> str:
    value = parameter.value
    return value if isinstance(value, str) else "" if value is None else json.dumps(value, ensure_ascii=False)


def _meant(text: str, parameter: WorkflowParameter) -> object:
    """What was typed, as a number or truth value where the parameter is one."""
    if parameter.type in ("number", "integer", "boolean"):
        try:
            return json.loads(text)
        except ValueError:
            return text
    return text


def _text(look: Look, text: str) -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    set_look(label, look)
    return label
