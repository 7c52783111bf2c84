"""How the node is run: the part of its form below the parameters."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QToolButton, QVBoxLayout, QWidget

from plait.run_options import DEFAULT, RunOptions, options_to_json, size_in_bytes
from plait_gui.language import later, tr
from plait_gui.theme import set_look

from .parameter_row import ParameterRow
from .spec import FieldSpec

if TYPE_CHECKING:
    from plait_gui.editor import Editor

    from .context import FieldContext

_HELP = {
    "bypass": later("The node is not called; what enters it goes past it."),
    "pinned": later("The last result stays, even where what it is made from changes."),
    "retries": later("How often it is tried again after a failure."),
    "retry_wait": later("Seconds before it is tried again; twice as many each time."),
    "time_limit": later("Seconds after which it is stopped."),
    "memory_limit": later("How much it may hold, such as 2GiB; any amount if empty."),
}
SPECS = (
    FieldSpec("bypass", "boolean", later("Bypass"), _HELP["bypass"], default=False),
    FieldSpec("pinned", "boolean", later("Pinned"), _HELP["pinned"], default=False),
    FieldSpec("retries", "integer", later("Retries"), _HELP["retries"], default=0, least=0),
    FieldSpec("retry_wait", "decimal", later("Wait"), _HELP["retry_wait"], default=1.0, least=0),
    FieldSpec("time_limit", "decimal", later("Time limit"), _HELP["time_limit"], optional=True, least=0),
    FieldSpec("memory_limit", "text", later("Memory limit"), _HELP["memory_limit"], default=""),
)


class RunSection(QWidget):
    """Folded while the node has no options of its own; a click on its title shows them."""

    def __init__(self, editor: Editor, node_id: str, context: FieldContext) -> None:
        super().__init__()
        self._editor, self._node_id = editor, node_id
        self.rows: dict[str, ParameterRow] = {}
        self.title = QToolButton()
        self.title.setText(tr("Running", "how a node is run"))
        self.title.setCheckable(True)
        self.title.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.title.setAccessibleName(tr("How the node is run"))
        set_look(self.title, "fold")
        self._fields = QWidget()
        fields = QVBoxLayout(self._fields)
        fields.setContentsMargins(0, 4, 0, 0)
        fields.setSpacing(10)
        for words in SPECS:
            spec = replace(words, label=tr(words.label), help=tr(words.help))
            row = ParameterRow(spec, context, is_parameter=False)
            row.edited.connect(self._edit)
            row.reset.connect(lambda name: self._edit(name, getattr(DEFAULT, name)))
            fields.addWidget(row)
            self.rows[spec.name] = row
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.title, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(self._fields)
        self.title.toggled.connect(self._fold)
        options = self._options()
        self.title.setChecked(options is not None and options != DEFAULT)
        self._fold(self.title.isChecked())
        self.refresh()

    def refresh(self) -> None:
        """Show the options as they are now."""
        options = self._options()
        if options is None:
            return
        set_here = options_to_json(options)
        for row in self.rows.values():
            row.show_value(set_here)
        self.rows["memory_limit"].say(_wrong_amount(options.memory_limit))

    def _options(self) -> RunOptions | None:
        node = self._editor.workflow.nodes.get(self._node_id)
        return node.run if node is not None else None

    def _edit(self, name: str, value: Any) -> None:  # noqa: ANN401 - plain JSON
        options = self._options()
        # What is no number of the right kind is not taken over: the document could not hold it.
        if options is not None and _fits(name, value):
            self._editor.set_run_options(self._node_id, replace(options, **{name: value}), name)
        elif options is not None:
            self.rows[name].say(tr("A number, at least 0."))

    def _fold(self, is_open: bool) -> None:
        self.title.setArrowType(Qt.ArrowType.DownArrow if is_open else Qt.ArrowType.RightArrow)
        self._fields.setVisible(is_open)


def _fits(name: str, value: object) -> bool:
    if name in ("bypass", "pinned"):
        return isinstance(value, bool)
    if name == "memory_limit":
        return isinstance(value, str)
    if value is None:
        return name == "time_limit"
    is_number = type(value) is int or (type(value) is float and name != "retries")
    return is_number and value >= 0  # type: ignore[operator]


def _wrong_amount(text: str) -> str:
    try:
        return "" if not text or size_in_bytes(text) else tr("More than nothing, such as 2GiB.")
    except ValueError:
        return tr("An amount of memory, such as 2GiB or 512 MB.")
