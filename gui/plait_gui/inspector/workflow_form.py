"""The form of the workflow itself: its parameters, each with a field of its kind."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from plait.document.parameter_value import parameter_value
from plait.errors import ParameterError
from plait.parameters import PathKind
from plait_gui.language import later, tr
from plait_gui.message_words import message_text
from plait_gui.theme.label import plain_label

from .context import WorkflowContext
from .parameter_dialog import ParameterDialog
from .parameter_row import ParameterRow
from .parameter_type import type_word
from .spec import FieldSpec
from .worded_spec import worded_spec

if TYPE_CHECKING:
    from plait.workflow import WorkflowParameter
    from plait_gui.editor import Editor
    from plait_gui.theme import Appearance

    from .spec import Kind

_HINT = later("Select a node to see its parameters. A parameter of a node becomes one of the workflow in its menu (…).")
_HINT_INSIDE = later(
    "These are the parameters of the component. A parameter of a node inside becomes one in its menu (…)."
)
_KINDS: dict[str, Kind] = {
    "text": "text",
    "integer": "integer",
    "number": "decimal",
    "boolean": "boolean",
    "file": "path",
    "folder": "path",
    "column": "column",
    "date": "date",
    "choice": "choice",
    "secret": "secret",
}
"""The field of each type of parameter."""


class WorkflowForm(QWidget):
    """What is shown where no node is selected."""

    def __init__(self, editor: Editor, appearance: Appearance) -> None:
        super().__init__()
        self._editor = editor
        self._context = WorkflowContext(editor, appearance)
        self.rows: dict[str, ParameterRow] = {}
        self._shapes: dict[str, WorkflowParameter] = {}
        """The parameters without their values, for which the rows were made."""
        self._list = QVBoxLayout()
        self._list.setSpacing(12)
        is_inside = bool(editor.level.trail)
        self.add = QPushButton(tr("Add a parameter…"))
        self.add.clicked.connect(self.ask_for_new)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 14, 16, 16)
        layout.setSpacing(12)
        layout.addWidget(plain_label(tr("Component") if is_inside else tr("Workflow"), "title", wraps=True))
        layout.addWidget(plain_label(tr(_HINT_INSIDE if is_inside else _HINT), "dim", wraps=True))
        layout.addLayout(self._list)
        layout.addWidget(self.add)
        layout.addStretch(1)
        self.refresh()

    def refresh(self) -> None:
        """Show the parameters as they are now."""
        parameters = self._editor.workflow.parameters
        shapes = {name: replace(each, value=None) for name, each in parameters.items()}
        if list(shapes.items()) != list(self._shapes.items()):
            self._shapes = shapes
            self._fill()
        for name, parameter in parameters.items():
            row = self.rows[name]
            row.show_value({name: parameter.value})
            row.say(_fault(name, parameter))

    def show_columns(self) -> None:
        """The columns that there are to choose from may have changed."""
        for row in self.rows.values():
            row.field.show_columns()

    def ask_for_new(self) -> None:
        """Ask for the name and the type of a new parameter."""
        self._ask("", None)

    def ask_about(self, name: str) -> None:
        """Ask for another name, type, label or other choices of a parameter."""
        self._ask(name, self._editor.workflow.parameters[name])

    def _fill(self) -> None:
        for row in self.rows.values():
            self._list.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows.clear()
        for name, parameter in self._editor.workflow.parameters.items():
            row = self.rows[name] = ParameterRow(_spec(name, parameter), self._context, is_parameter=False)
            row.offer(tr("Edit…"), partial(self.ask_about, name))
            row.offer(tr("Remove"), partial(self._editor.set_workflow_parameter, name, None))
            row.edited.connect(self._edit)
            self._list.addWidget(row)

    def _edit(self, name: str, value: Any) -> None:  # noqa: ANN401 - plain JSON
        parameter = self._editor.workflow.parameters.get(name)
        if parameter is not None:
            self._editor.set_workflow_parameter(name, replace(parameter, value=value), typed=True)

    def _ask(self, name: str, parameter: WorkflowParameter | None) -> None:
        taken = self._editor.workflow.parameters.keys() - {name}
        dialog = ParameterDialog(name, parameter, taken, self)
        dialog.answered.connect(partial(self._take, name))
        dialog.open()

    def _take(self, old: str, name: str, made: WorkflowParameter) -> None:
        if old and old != name:
            self._editor.rename_workflow_parameter(old, name, made)
        else:
            self._editor.set_workflow_parameter(name, made)


def _spec(name: str, parameter: WorkflowParameter) -> FieldSpec:
    path = PathKind("folder" if parameter.type == "folder" else "read")
    spec = FieldSpec(
        name,
        _KINDS.get(parameter.type, "json"),
        # What was one of a node has the label of that one, as it is declared.
        parameter.label or name,
        help=tr("The workflow parameter '{name}'; a {type}.", name=name, type=type_word(parameter.type)),
        required=True,
        choices=parameter.choices,
        path=path if parameter.type in ("file", "folder") else None,
    )
    return worded_spec(spec, None)


def _fault(name: str, parameter: WorkflowParameter) -> str:
    """Why the value can't be one of this type; a value that is not there yet is no fault."""
    if parameter.value in (None, ""):
        return ""
    try:
        parameter_value(name, parameter, parameter.value)
    except ParameterError as error:
        return message_text(str(error))
    return ""
