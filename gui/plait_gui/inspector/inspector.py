"""The panel that shows the selected node, or the workflow itself where none is selected."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from plait.events import Connected, Disconnected, NodeRenamed, ParametersChanged, RunOptionsChanged, WorkflowChanged
from plait_gui.language import tr

from .node_form import NodeForm
from .workflow_form import WorkflowForm

if TYPE_CHECKING:
    from plait.events import WorkflowEvent
    from plait_gui.editor import Editor
    from plait_gui.theme import Appearance

    from .input_rows import InputRows


class Inspector(QWidget):
    """One form at a time: that of the current node, or that of the workflow."""

    def __init__(
        self, editor: Editor, appearance: Appearance, rows: InputRows | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._rows = rows
        self.setObjectName("inspector")
        self.setAccessibleName(tr("Inspector"))
        self._editor = editor
        self._appearance = appearance
        self.form: NodeForm | WorkflowForm | None = None
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        # It follows the field that has the keyboard; as a stop of its own it would show nothing.
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._area)
        editor.selection.changed.connect(self._follow_selection)
        editor.opened.connect(self._show)
        editor.edited.connect(self._follow)
        editor.findings.changed.connect(self._show_findings)
        editor.statuses.changed.connect(self._follow_status)
        # Icons have their colour when they are made.
        appearance.changed.connect(self._show)
        self._show()

    def focus_parameter(self, name: str) -> None:
        """Put the cursor into the field of a parameter of the current node."""
        if isinstance(self.form, NodeForm) and name in self.form.rows:
            row = self.form.rows[name]
            self._area.ensureWidgetVisible(row)
            row.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _follow_selection(self) -> None:
        shown = self.form.node_id if isinstance(self.form, NodeForm) else ""
        if shown != self._editor.selection.current:
            self._show()

    def _show(self) -> None:
        node_id = self._editor.selection.current
        if node_id in self._editor.workflow.nodes:
            self.form = NodeForm(self._editor, self._appearance, node_id, rows=self._rows)
        else:
            self.form = WorkflowForm(self._editor, self._appearance)
        self._area.setWidget(self.form)

    def _follow(self, event: WorkflowEvent) -> None:
        form = self.form
        if isinstance(form, NodeForm):
            match event:
                case ParametersChanged(node_id) | RunOptionsChanged(node_id) | NodeRenamed(node_id):
                    about = node_id
                case Connected(target=target) | Disconnected(target=target):
                    about = target
                case _:
                    return
            if about == form.node_id:
                form.refresh()
        elif isinstance(form, WorkflowForm) and isinstance(event, WorkflowChanged):
            form.refresh()

    def _follow_status(self, node_id: str) -> None:
        form = self.form
        if isinstance(form, NodeForm) and node_id == form.node_id:
            form.show_failure()

    def _show_findings(self) -> None:
        if isinstance(self.form, NodeForm):
            self.form.show_findings()
        elif self.form is not None:
            self.form.show_columns()
