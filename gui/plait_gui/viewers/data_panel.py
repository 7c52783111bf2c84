"""The rows at an output port of the node that is selected: of its last result, or a preview before there is one."""

from __future__ import annotations

from functools import partial
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QStackedWidget, QTabBar, QVBoxLayout, QWidget

from plait.amounts import count
from plait.errors import DocumentError
from plait.linking import SELECTED
from plait_gui.errand import Errand
from plait_gui.files.run_settings import PREVIEW_ROWS
from plait_gui.language import later, tr
from plait_gui.late import Late
from plait_gui.message_words import message_text
from plait_gui.node_words import port_name
from plait_gui.theme import set_look

from .arrow_table import ArrowTable
from .filter_bar import FilterBar
from .input_port import table_before
from .linked_rows import LinkedRows
from .marking_rows import MarkingRows
from .message_page import INSIDE_A_LOOP, MessagePage
from .row_choice import RowChoice
from .table_pane import TablePane
from .table_view import NO_ROWS

if TYPE_CHECKING:
    from collections.abc import Callable

    import pyarrow as pa

    from plait_gui.draft import Draft
    from plait_gui.editor import Editor
    from plait_gui.engine_link import EngineLink
    from plait_gui.reply import EngineFailure
    from plait_gui.theme import Appearance

    from .row_choice import RowFilter
else:
    pa = Late("pyarrow")


PAUSE = 90
"""Milliseconds without a change before the engine is asked for rows."""
PATIENCE = 250
"""Milliseconds that the rows of another node stay, so that nothing flickers."""
ALL_ROWS = later("all rows")
"""Stands for the table that a view was made from, beside the rows that were chosen in it; no port has such a name."""
_MARKED = " \u2060· "
"""Stands before how many rows are chosen in a view; what is before it says which table is shown."""


class DataPanel(QWidget):
    """Asks for one table at a time, and shows the last that it asked for."""

    caption_changed = Signal(str)
    """Which table is shown, such as 'Partition · first · 320 × 10'."""
    rows_wanted = Signal(str, str)
    """Somebody wants all rows of this node and port, so it has to be run."""

    trace_wanted = Signal(str, str)
    """Somebody wants to see the way of a column: its name, and the node that is shown."""

    def __init__(
        self,
        editor: Editor,
        appearance: Appearance,
        link: EngineLink,
        draft: Draft,
        linked: LinkedRows | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        set_look(self, "panel")
        self.setAccessibleName(tr("Data"))
        self._editor, self._link, self._draft = editor, link, draft
        self._node_id = ""
        self._chosen: dict[str, str] = {}
        """The port that was last looked at, by node type."""
        self._choices: dict[tuple[str, str], tuple[list[str], RowChoice]] = {}
        """Which rows were last shown, by node and port, and of which columns."""
        self._asked = 0
        """The number of the newest request; what older ones bring is no longer wanted."""
        self.preview_rows: Callable[[], int] = lambda: PREVIEW_ROWS
        """How many rows are asked for before a run."""
        self.caption = ""
        self._marked = -1
        """How many rows of the table are chosen in a view; -1 if it is linked to none."""
        self._ports = QTabBar()
        self._ports.setAccessibleName(tr("Output port"))
        self._ports.setDrawBase(False)
        self._ports.setExpanding(False)
        self._note = QLabel()
        set_look(self._note, "chip")
        self._all = QPushButton(tr("Run to see all rows"))
        set_look(self._all, "link")
        self._all.clicked.connect(lambda: self.rows_wanted.emit(*self._source))
        self.pane = TablePane(appearance)
        self.view = self.pane.view
        self.marking = MarkingRows(self.view, editor, link, draft, linked or LinkedRows(editor, self), self)
        self.marking.marked.connect(self._say_marked)
        self.filter = FilterBar(appearance)
        self.filter.changed.connect(self._filter)
        self.pane.trace_wanted.connect(lambda column: self.trace_wanted.emit(column, self._node_id))
        self.pane.begun.connect(self.filter.say_busy)
        self.pane.failed.connect(self.filter.say_problem)
        self.pane.choice_changed.connect(self._remember_choice)
        self.message = MessagePage()
        self._stack = QStackedWidget()
        self._stack.addWidget(self.message)
        self._stack.addWidget(self.pane)
        self._bar = QWidget()
        bar = QHBoxLayout(self._bar)
        bar.setContentsMargins(12, 4, 12, 4)
        bar.setSpacing(8)
        for widget in (self._ports, self._note):
            bar.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)
        bar.addWidget(self._all)
        bar.addStretch()
        bar.addWidget(self.filter)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._bar)
        layout.addWidget(self._stack)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE)
        self._pause.timeout.connect(self._ask)
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(PATIENCE)
        self._patience.timeout.connect(self._say_wait)
        self._ports.currentChanged.connect(self._choose_port)
        editor.selection.changed.connect(self._follow_selection)
        editor.opened.connect(self._begin_anew)
        editor.findings.changed.connect(self._pause.start)
        editor.statuses.changed.connect(self._follow_status)
        self._preparing, self._is_prepared = Errand(self), False
        self._follow_selection()

    @property
    def node_id(self) -> str:
        """The node whose data is shown; empty if there is none."""
        return self._node_id

    @property
    def port(self) -> str:
        """The output port that is shown, or `ALL_ROWS`."""
        return str(self._ports.tabData(self._ports.currentIndex()) or "")

    @property
    def _source(self) -> tuple[str, str]:
        """The node and the output port whose table is shown; both empty if there is none."""
        if self.port != ALL_ROWS:
            return self._node_id, self.port
        return table_before(self._editor, self._node_id) or ("", "")

    @property
    def open_ports(self) -> list[tuple[str, str]]:
        """The port that somebody looks at, so that a run keeps its rows."""
        return [self._source] if all(self._source) else []

    @property
    def is_preview(self) -> bool:
        return self._note.isVisibleTo(self)

    def show_port(self, node_id: str, port: str) -> None:
        """Show this output port of the selected node, if it carries a table."""
        for index in range(self._ports.count()):
            if node_id == self._node_id and self._ports.tabData(index) == port:
                self._ports.setCurrentIndex(index)

    def close_table(self) -> None:
        """Let go of the file that is shown."""
        self._asked += 1
        self._pause.stop()
        self._patience.stop()
        self.filter.stop()
        self.marking.wait()
        self._preparing.wait()
        self.pane.close_table()

    def _begin_anew(self) -> None:
        self._node_id = ""
        self._choices.clear()
        self._follow_selection()

    def _follow_selection(self) -> None:
        node_id = self._editor.selection.current
        if node_id and node_id == self._node_id:
            return
        self._node_id = node_id
        ports = self._table_ports(node_id)
        self._ports.blockSignals(True)
        while self._ports.count():
            self._ports.removeTab(0)
        for name in ports:
            self._ports.setTabData(self._ports.addTab(self._port_name(name)), name)
        chosen = self._chosen.get(self._type_id(), "")
        self._ports.setCurrentIndex(ports.index(chosen) if chosen in ports else 0)
        self._ports.blockSignals(False)
        self._ports.setVisible(len(ports) > 1)
        if not node_id:
            self._say(tr("Nothing is selected."), tr("Select a node to see its data."))
        elif self._editor.level.loop:
            self._say(*map(tr, INSIDE_A_LOOP))
        elif (node_type := self._editor.node_type(node_id)) is not None and not node_type.outputs:
            title = self._editor.title(node_id)
            self._say(tr("{title} has no outputs.", title=title), tr("It passes nothing on that could be shown here."))
        elif not ports:
            self._say(
                tr("{title} has no table.", title=self._editor.title(node_id)),
                tr("Its results are in the views on the right."),
            )
        else:
            self._change()

    def _table_ports(self, node_id: str) -> list[str]:
        node_type = self._editor.node_type(node_id) if node_id else None
        ports = [port.name for port in node_type.outputs if port.type.is_table] if node_type is not None else []
        # What was chosen in a view is mostly nothing yet; what it was chosen from is worth looking at.
        return [ALL_ROWS, *ports] if SELECTED in ports and table_before(self._editor, node_id) else ports

    def _port_name(self, port: str) -> str:
        """What the tab of a port says."""
        if port == ALL_ROWS:
            return tr(ALL_ROWS)
        return port_name(self._editor.node_type(self._node_id), port).replace("_", " ")

    def _choose_port(self) -> None:
        self._chosen[self._type_id()] = self.port
        self._change()

    def _change(self) -> None:
        """Another node or port is to be shown."""
        if self._editor.level.loop:
            return
        self._patience.start()
        self._ask()

    def _type_id(self) -> str:
        node = self._editor.workflow.nodes.get(self._node_id)
        return node.type_id if node is not None else ""

    def _follow_status(self, node_id: str) -> None:
        if node_id == self._node_id and self._editor.statuses.of(node_id).status not in ("queued", "running"):
            self._pause.start()

    def _ask(self) -> None:
        shown = [str(self._ports.tabData(index)) for index in range(self._ports.count())]
        if self._node_id in self._editor.workflow.nodes and self._table_ports(self._node_id) != shown:
            # A connection was made or removed.
            self._node_id = ""
            self._follow_selection()
            return
        if not all(self._source) or self._node_id not in self._editor.workflow.nodes or self._editor.level.loop:
            return
        self._request("value", self._take_value)

    def _request(self, what: str, taken: Any) -> None:  # noqa: ANN401 - a method of this class
        try:
            request = self._draft.request()
        except DocumentError as error:
            self._say(tr("The data can't be shown."), message_text(str(error)))
            return
        node_id, port = self._source
        path = self._editor.level.path_of(node_id)
        reply = self._link.ask(what, **request, node=path, port=port, rows=self.preview_rows())
        if not self._is_prepared:
            # While the engine is at work; the window would stand still for as long when the first table is there.
            self._is_prepared = True
            self._preparing.begin(partial(import_module, "pyarrow.compute"))
        self._asked = number = reply.number
        reply.finished.connect(lambda answer: taken(answer) if number == self._asked else None)
        reply.failed.connect(lambda failure: self._miss(failure) if number == self._asked else None)

    def _take_value(self, answer: dict[str, Any]) -> None:
        if answer["kind"] == "table":
            self._show(Path(answer["path"]), preview="")
        else:
            self._request("preview", self._take_preview)

    def _take_preview(self, answer: dict[str, Any]) -> None:
        rows = int(answer["rows"])
        what = (
            tr("first {rows} rows", rows=count(rows))
            if answer["exact"]
            else tr("{rows} rows of a sample", rows=count(rows))
        )
        if answer["exact"] and rows < self.preview_rows():
            what = tr("all {rows} rows", rows=count(rows))
        self._show(Path(answer["path"]), preview=tr("Preview · {what}", what=what))

    def _miss(self, failure: EngineFailure) -> None:
        state = self._editor.statuses.of(self._node_id)
        if state.status == "failed":
            self._say(state.message, state.hint)
        elif state.status in ("queued", "running"):
            self._say(
                tr("{title} is at work.", title=self._editor.title(self._node_id)),
                tr("Its rows are shown when it is done."),
            )
        elif state.has_result:
            self._say(
                tr("The rows of {title} are not kept.", title=self._editor.title(self._node_id)),
                tr("Run it to see them: F7."),
            )
        elif failure.node_id and failure.node_id != self._editor.level.path_of(self._node_id):
            # What is wrong is before this node, and can't be mended here.
            title = self._editor.title_at(failure.node_id)
            said = (
                failure.message
                if title in failure.message
                else tr("{title}: {what}", title=title, what=failure.message)
            )
            self._say(said, failure.hint or tr("Run it to see its result."))
        elif self._editor.findings.problems_of(self._node_id):
            self._say(failure.message, failure.hint)
        else:
            self._say(failure.message, failure.hint or tr("Run the node to see its result."))

    def _show(self, path: Path, preview: str) -> None:
        self._patience.stop()
        table = self.view.table
        if table is None or table.path != path:
            try:
                table = ArrowTable(path)
            except (OSError, pa.ArrowException) as error:
                self._say(tr("The data can't be read."), tr("{error} Run the node again.", error=error))
                return
            choice = self._fitting_choice(table)
            self.filter.show_columns(table.names)
            self.filter.show_filter(choice.filter)
            self.filter.say_size(table.rows, table.rows)
            self.pane.show_table(table, choice)
            self._marked = -1
        self.view.nothing = tr("Nothing is chosen in the figure.") if self.port == SELECTED else tr(NO_ROWS)
        self._stack.setCurrentWidget(self.pane)
        self._note.setText(preview)
        self._note.setVisible(bool(preview))
        self._all.setVisible(bool(preview))
        self._bar.show()
        self.filter.show()
        several = f" · {self._port_name(self.port)}" if self._ports.count() > 1 else ""
        size = (
            tr("{columns} columns", columns=count(table.columns))
            if preview
            else f"{count(table.rows)} × {count(table.columns)}"
        )
        self._tell(f"{self._editor.title(self._node_id)}{several} · {size}{self._marked_text}")
        self.marking.show_table_of(None if preview else self._source)

    def _say_marked(self, rows: int) -> None:
        """Say in the caption how many rows are chosen in a view."""
        before = self.caption.partition(_MARKED)[0]
        if before and rows != self._marked:
            self._marked = rows
            self._tell(f"{before}{self._marked_text}")

    @property
    def _marked_text(self) -> str:
        return f"{_MARKED}{tr('{rows} chosen', rows=count(self._marked))}" if self._marked >= 0 else ""

    def _fitting_choice(self, table: ArrowTable) -> RowChoice:
        """What was chosen of the rows of this port, if it still has these columns."""
        names, choice = self._choices.get((self._node_id, self.port), ([], RowChoice()))
        return choice if names == table.names else RowChoice()

    def _filter(self, wanted: RowFilter | None) -> None:
        self.filter.say_problem(None)
        self.pane.choose(RowChoice(self.pane.choice.sorts, wanted))

    def _remember_choice(self, choice: RowChoice) -> None:
        table = self.view.table
        if self.filter.filter != choice.filter:
            self.filter.show_filter(choice.filter)
        if table is not None:
            self._choices[self._node_id, self.port] = (table.names, choice)
            self.filter.say_problem(None)
            self.filter.say_size(self.view.shown_rows, table.rows)

    def _say(self, title: str, hint: str) -> None:
        self._asked += 1
        self._show_message(title, hint)

    def _say_wait(self) -> None:
        self._show_message(tr("{title} is being read…", title=self._editor.title(self._node_id)), "")

    def _show_message(self, title: str, hint: str) -> None:
        self._patience.stop()
        self.marking.show_table_of(None)
        self.pane.show_table(None)
        self.filter.hide()
        self.message.say(title, hint)
        self._stack.setCurrentWidget(self.message)
        self._note.setVisible(False)
        self._all.setVisible(False)
        self._bar.setVisible(self._ports.count() > 1)
        self._tell("")

    def _tell(self, caption: str) -> None:
        self.caption = caption
        self.caption_changed.emit(caption)
