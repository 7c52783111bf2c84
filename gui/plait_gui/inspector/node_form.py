"""The form of one node: its title, its parameters, and its help page."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QInputDialog, QLabel, QVBoxLayout, QWidget

from plait.workflow import WorkflowParameter
from plait_gui.language import tr
from plait_gui.node_words import flowing, help_of, summary_of
from plait_gui.theme import LARGE, set_look
from plait_gui.theme.elided_line import ElidedLine
from plait_gui.theme.label import plain_label

from .context import FieldContext
from .node_tile import NodeTile
from .parameter_row import PROMOTABLE, ParameterRow
from .run_section import RunSection
from .sources import feeding, source_text
from .spec import specs_of
from .worded_spec import worded_spec

if TYPE_CHECKING:
    from typing import Any

    from plait.node import NodeType
    from plait.topology import Connection
    from plait_gui.editor import Editor
    from plait_gui.theme import Appearance

    from .input_rows import InputRows

_ITEM = re.compile(r"^- ", re.MULTILINE)
_BREAKABLE = re.compile(r"[._]")
_CODE = re.compile(r"`([^`\n]+)`")
_EMPHASIS = re.compile(r"(?<!\w)\*(\w[\w ]*)\*(?!\w)")


class NodeForm(QWidget):
    """Made from the node's type; shows what the workflow holds, and edits it through the editor.

    Args:
        editor: Edits the workflow.
        appearance: Colours and icons.
        node_id: The node.
        rows: Who knows the first rows that enter the node.
        about: Whether how the node is run, and the help of its type, stand below its parameters.
    """

    def __init__(
        self,
        editor: Editor,
        appearance: Appearance,
        node_id: str,
        *,
        rows: InputRows | None = None,
        about: bool = True,
    ) -> None:
        super().__init__()
        self._editor = editor
        self.node_id = node_id
        self.rows: dict[str, ParameterRow] = {}
        self._labels: dict[str, str] = {}
        """The labels of the parameters as they are declared, which a document may hold."""
        node_type = editor.node_type(node_id)
        self.title = ElidedLine()
        self.title.setAccessibleName(tr("Title"))
        self.title.setToolTip(tr("Click to rename the node"))
        self.title.setFont(appearance.font(LARGE, semibold=True))
        # A line keeps two pixels at its left, which would put it out of line with what stands below.
        self.title.setTextMargins(-2, 0, 0, 0)
        set_look(self.title, "bare")
        self.title.textEdited.connect(lambda text: editor.rename(node_id, text))
        self.title.editingFinished.connect(self.refresh)
        self.general = plain_label(look="error", wraps=True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 14, 16, 16)
        layout.setSpacing(10)
        layout.addLayout(self._head(appearance))
        layout.addWidget(self.general)
        context = FieldContext(editor, appearance, node_id, rows)
        for spec in specs_of(node_type.parameters) if node_type is not None else ():
            row = ParameterRow(worded_spec(spec, node_type), context)
            self._labels[spec.name] = spec.label
            row.edited.connect(self._edit)
            row.reset.connect(lambda name: editor.reset_param(node_id, name))
            row.promoted.connect(self._promote)
            row.fed.connect(self._feed)
            layout.addWidget(row)
            self.rows[spec.name] = row
        self.running = RunSection(editor, node_id, context) if about else None
        if self.running is not None:
            layout.addWidget(self.running)
        if node_type is not None and about:
            layout.addSpacing(4)
            layout.addWidget(plain_label(tr("About"), "caption", wraps=True))
            layout.addWidget(_about(node_type))
        layout.addStretch(1)
        self.refresh()
        self.show_findings()

    def refresh(self) -> None:
        """Show the title and the parameters as they are now."""
        node = self._editor.workflow.nodes.get(self.node_id)
        if node is None:
            return
        shown = self._editor.title(self.node_id)
        self.title.setPlaceholderText(shown)
        # Not while it is being typed: an empty title would be filled again at once.
        if self.title.text() != shown and not (self.title.hasFocus() and self.title.text() == node.title):
            self.title.setText(shown)
            self.title.setCursorPosition(0)
        fed = feeding(self._editor, self.node_id)
        for name, row in self.rows.items():
            row.show_value(dict(node.params), source_text(self._editor, fed[name]) if name in fed else "")
        if self.running is not None:
            self.running.refresh()

    def show_findings(self) -> None:
        """Show the problems of each parameter, and the columns that there are to choose from."""
        self.show_failure()
        for name, row in self.rows.items():
            row.field.show_columns()
            row.show_problems(self._editor.findings.problems_of(self.node_id, name))

    def show_failure(self) -> None:
        """Say why the last run of the node failed and what else is wrong with it, each with what to do about it."""
        problems = self._editor.findings.problems_of(self.node_id)
        said = {each.message: each.hint for each in problems if each.parameter not in self.rows}
        state = self._editor.statuses.of(self.node_id)
        if state.status == "failed":
            said = {state.message: state.hint, **said}
        self.general.setText("\n\n".join(f"{text}\n→ {hint}" if hint else text for text, hint in said.items()))
        self.general.setVisible(bool(said))

    def promote(self, name: str, parameter: str) -> None:
        """Make a parameter of the node a parameter of the workflow, called `parameter`."""
        spec = self.rows[name].spec
        value = self._editor.workflow.node(self.node_id).params.get(name, spec.default)
        kind = PROMOTABLE[spec.kind]
        if spec.path is not None and spec.path.role == "folder":
            kind = "folder"
        made = WorkflowParameter(kind, value, label=self._labels[name], choices=tuple(map(str, spec.choices)))
        self._editor.promote(self.node_id, name, parameter, made)

    def _head(self, appearance: Appearance) -> QHBoxLayout:
        # A long id may be broken after its signs, so that it never makes the form wider than the inspector.
        type_id = plain_label(
            _BREAKABLE.sub("\\g<0>\u200b", self._editor.workflow.node(self.node_id).type_id), "small", wraps=True
        )
        type_id.setToolTip(tr("The type of the node"))
        texts = QVBoxLayout()
        texts.setSpacing(0)
        texts.addWidget(self.title)
        texts.addWidget(type_id)
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(NodeTile(self._editor.node_type(self.node_id), appearance), 0, Qt.AlignmentFlag.AlignVCenter)
        row.addLayout(texts, 1)
        return row

    def _edit(self, name: str, value: object) -> None:
        self._editor.set_param(self.node_id, name, value)

    def _feed(self, name: str, connection: Connection | None) -> None:
        if connection is not None:
            self._editor.connect_ports(connection)
        elif (old := feeding(self._editor, self.node_id).get(name)) is not None:
            self._editor.remove(connections=[old])

    def _promote(self, name: str) -> None:
        dialog = QInputDialog(self)
        dialog.setWindowTitle(tr("Workflow parameter"))
        dialog.setLabelText(tr("Name of the workflow parameter"))
        dialog.setTextValue(name if name not in self._editor.workflow.parameters else f"{self.node_id}_{name}")
        dialog.textValueSelected.connect(lambda text: self.promote(name, text.strip()))
        dialog.open()


def unwrapped(text: str) -> str:
    """A docstring's paragraphs and items of lists as one line each, examples as they are, and no marks but quotes."""
    plain = _CODE.sub(lambda code: tr("“{text}”", text=code[1]), _EMPHASIS.sub(r"\1", text))
    paragraphs = flowing(plain).split("\n\n")
    return "\n\n".join(_ITEM.sub("• ", each) if each.startswith("- ") else each for each in paragraphs)


def _about(node_type: NodeType[..., Any]) -> QLabel:
    text = "\n\n".join(filter(None, (summary_of(node_type), unwrapped(help_of(node_type)))))
    label = plain_label(text, "dim", wraps=True)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label
